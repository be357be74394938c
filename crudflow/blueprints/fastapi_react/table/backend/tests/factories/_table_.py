"""Makes rows of <%= table.names.db_name | docstring(0, 15) %> for tests."""

<% if table.sample %>
<% for line in table.imports.factory %>
<%= line %>

<% endfor %>


@factory_for(<%= table.class_name %>)
def <%= table.module %>_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
<% for parent in table.sample.parents %>
    <%= parent.variable %> = make(session, <%= parent.target %><% for name, source in parent.given %>, <%= name %>=<%= source %><% endfor %>)
<% endfor %>
    return {
<% for name, source in table.sample.values %>
        "<%= name %>": <%= source %>,
<% endfor %>
    }
<% endif %>
