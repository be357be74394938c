<% if table.seed %>
<% set seed = table.seed %>
"""Sample rows of <%= table.names.said_plural %>."""

<% for line in seed.imports %>
<%= line %>

<% endfor %>

TABLE = SampleTable(
    <%= table.class_name %>,
    <%= table.class_name %>Create,
    {
<% for row in seed.rows %>
        <%= row.number %>: SampleRow({<% for name, value in row.values %><%= name %>: <%= value %><% if not loop.last %>, <% endif %><% endfor %>}<% if row.refers %>, {<% for name, number in row.refers %>"<%= name %>": <%= number %><% if not loop.last %>, <% endif %><% endfor %>}<% endif %>),
<% endfor %>
    },
<% if seed.references %>
    {
<% for one in seed.references %>
        "<%= one.relation %>": Reference(<%= one.target %>, {<% for here, there in one.columns %>"<%= here %>": "<%= there %>"<% if not loop.last %>, <% endif %><% endfor %>}<% if one.later %>, later=True<% endif %>),
<% endfor %>
    },
<% endif %>
)
<% endif %>
