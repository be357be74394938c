"""What requests and responses about <%= table.names.said_plural %> look like."""

<% for line in table.imports.schemas %>
<%= line %>

<% endfor %>

<% if table.sort_keys %>
<%= table.class_name %>SortKey = Literal[<% for key in table.sort_keys %><%= key | py %>, <% endfor %>]
<% endif %>


<% if table.key %>
class <%= table.class_name %>Create(Body):
    """A new <%= table.names.said %>."""

<% for field in table.create %>
    <%= field.name %>: <%= field.annotation %><% if field.assignment %> = <%= field.assignment %><% endif %>

<% endfor %>


<% if table.update %>
class <%= table.class_name %>Update(Body):
    """Changes to <%= table.names.one %>; what is left out stays as it is."""

<% for field in table.update %>
    <%= field.name %>: <%= field.annotation %> = <%= field.assignment %>
<% endfor %>


<% endif %>
<% endif %>
class <%= table.class_name %>Read(StoredRow):
    """<%= table.names.one | capitalize %> as it is stored."""

<% for field in table.read %>
    <%= field.name %>: <%= field.annotation %><% if field.assignment %> = <%= field.assignment %><% endif %>

<% endfor %>


class <%= table.class_name %>Query(ListQuery):
    """Which <%= table.names.said_plural %> to list, and in which order."""

<% if table.search %>
    q: SearchText = omitted(description="Text to look for in all text columns.")
<% endif %>
<% if table.sort_keys %>
    sort: Annotated[list[<%= table.class_name %>SortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
<% endif %>
<% for field in table.filters %>
    <%= field.name %>: <%= field.annotation %> = <%= field.assignment %>
<% endfor %>
