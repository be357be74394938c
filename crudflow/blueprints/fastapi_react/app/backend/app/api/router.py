"""All routes of the tables in one router."""

from fastapi import APIRouter

<% for table in app.listed %>
from app.api.routes import <%= table.module %>

<% endfor %>

api_router = APIRouter()
<% for table in app.listed %>
api_router.include_router(<%= table.module %>.router)
<% endfor %>
