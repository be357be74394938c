"""All models; importing this package makes them known to SQLAlchemy and Alembic."""

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
