"""The table <%= table.names.db_name | docstring(0, 13) %>."""

<% for line in table.imports.model %>
<%= line %>

<% endfor %>
<% if table.related_classes %>

if TYPE_CHECKING:
    from app.models import <%= table.related_classes | join(", ") %>

<% endif %>
<% for alias, values in table.aliases %>

<%= alias %> = Literal[<% for value in values %><%= value | py %>, <% endfor %>]
<% endfor %>


class <%= table.class_name %>(Base):
    """<%= table.headline | docstring %>
<% if table.notes %>

<% for note in table.notes %>
    <%= note | docstring(4, 0) %>
<% endfor %>
    """
<% else %>"""
<% endif %>

    __tablename__ = <%= table.names.db_name | py %>

<% if table.table_args %>
    __table_args__ = (
<% for argument in table.table_args %>
        <%= argument %>,
<% endfor %>
    )
<% endif %>

<% for field in table.fields %>
    <%= field.name %>: Mapped[<%= field.annotation %>] = mapped_column(<%= field.column | join(", ") %>)
<% endfor %>
<% if table.relations %>

<% for relation in table.relations %>
    <%= relation.name %>: Mapped[<%= relation.annotation %>] = relationship(<%= relation.arguments | join(", ") %>)
<% endfor %>
<% endif %>
<% if table.mapper_key %>

    # The table has no primary key; all its columns together tell the mapper its rows apart.
    __mapper_args__ = keyed_by(<%= table.mapper_key | join(", ") %>)
<% endif %>
