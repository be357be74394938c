"""The routes of <%= table.names.said_plural %>."""

<% for line in table.imports.routes %>
<%= line %>

<% endfor %>

router = APIRouter(prefix="/<%= table.names.route %>", tags=["<%= table.names.route %>"])


@router.get("")
def list_<%= table.names.plural %>(
    session: SessionDep, query: Annotated[<%= table.class_name %>Query, Query()]
) -> Page[<%= table.class_name %>Read]:
    """List <%= table.names.said_plural %>, page by page."""
    return list_rows(
        session,
        <%= table.class_name %>,
        <%= table.class_name %>Read,
        query,
        order=[<% for name in table.order %><%= table.class_name %>.<%= name %>, <% endfor %>],
<% if table.search %>
        search=[<% for name in table.search %><%= table.class_name %>.<%= name %>, <% endfor %>],
<% endif %>
    )
<% if table.key %>


@router.post(
    "",
    status_code=201,
    response_model=<%= table.class_name %>Read,
    responses=BAD_REQUEST | CONFLICT,
)
def create_<%= table.module %>(session: SessionDep, data: <%= table.class_name %>Create) -> <%= table.class_name %>:
    """Create <%= table.names.one %>."""
    return create_row(session, <%= table.class_name %>, data)


@router.get("<%= table.item_path %>", response_model=<%= table.class_name %>Read, responses=NOT_FOUND)
def get_<%= table.module %>(
    session: SessionDep, <% for part in table.key %><%= part.parameter %>: Annotated[<%= part.annotation %>, Path()], <% endfor %>

) -> <%= table.class_name %>:
    """Get one <%= table.names.said %>."""
    return get_row(session, <%= table.class_name %>, <%= table.key_parameters | join(", ") %>)
<% if table.update %>


@router.patch(
    "<%= table.item_path %>",
    response_model=<%= table.class_name %>Read,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_<%= table.module %>(
    session: SessionDep, <% for part in table.key %><%= part.parameter %>: Annotated[<%= part.annotation %>, Path()], <% endfor %>data: <%= table.class_name %>Update,
) -> <%= table.class_name %>:
    """Change what the request names of <%= table.names.one %>."""
    return update_row(session, get_row(session, <%= table.class_name %>, <%= table.key_parameters | join(", ") %>), data)
<% endif %>
<% if table.deletable %>


@router.delete("<%= table.item_path %>", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_<%= table.module %>(
    session: SessionDep, <% for part in table.key %><%= part.parameter %>: Annotated[<%= part.annotation %>, Path()], <% endfor %>

) -> None:
    """Delete <%= table.names.one %>."""
    delete_row(session, <%= table.class_name %>, <%= table.key_parameters | join(", ") %>)
<% endif %>
<% endif %>
