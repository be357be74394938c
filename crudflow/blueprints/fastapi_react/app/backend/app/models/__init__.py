"""All models; importing this package makes them known to SQLAlchemy and Alembic."""

<% if app.amendments %>
from sqlalchemy.orm import relationship

<% endif %>
from app.db.base import Base
<% for module, class_name in app.models %>
from <%= module %> import <%= class_name %>

<% endfor %>

__all__ = [
    "Base",
<% for module, class_name in app.models %>
    "<%= class_name %>",
<% endfor %>
]
<% if app.amendments %>

# Ends of relationships that a model lacks, since it was generated from another schema.
<% for class_name, end in app.amendments %>
<%= class_name %>.__mapper__.add_property(
    "<%= end.name %>", relationship("<%= end.target %>", uselist=<%= end.many | py %>, <%= end.arguments | join(", ") %>)
)
<% endfor %>
<% endif %>
