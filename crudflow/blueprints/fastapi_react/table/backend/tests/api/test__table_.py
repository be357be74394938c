"""Every route of <%= table.names.said_plural %>, on real rows."""

from app.models import <%= table.class_name %>

from app.schemas.<%= table.module %> import <%= table.test_schemas | join(", ") %>

from tests.support.contract import <%= table.contract %>


class Test<%= table.class_name %>(<%= table.contract %>):
    """What holds for every table also holds for <%= table.names.said_plural %>."""

    path = "/api/v1/<%= table.names.route %>"
    model = <%= table.class_name %>

    read = <%= table.class_name %>Read
<% if table.contract == "TableContract" %>
    create = <%= table.class_name %>Create
<% if table.update %>
    update = <%= table.class_name %>Update
<% endif %>
<% if not table.deletable %>
    deletable = False
<% endif %>
<% endif %>
