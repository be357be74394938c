"""The application: settings, routes, error handling and logging put together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.routing import APIRoute

from app.api import health
from app.api.description import DescribedApi
from app.api.errors import add_error_handlers
from app.api.request_log import RequestLog
from app.api.router import api_router
from app.core.config import get_settings
from app.core.logging import configure_logging
from app.db.engine import get_engine
from app.db.migrate import require_all_columns, upgrade

API_PREFIX = "/api/v1"


def operation_id(route: APIRoute) -> str:
    """Name operations after their functions, which makes readable clients."""
    return route.name


@asynccontextmanager
async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
    """Prepare the database before the first request, and let go of it after the last."""
    if get_settings().migrates_on_start:
        upgrade(get_engine())
        require_all_columns(get_engine())
    yield
    get_engine().dispose()


def create_app() -> DescribedApi:
    """Build the application."""
    settings = get_settings()
    configure_logging(settings.log_level, as_json=settings.log_json)
    app = DescribedApi(
        title="School",
        version="0.1.0",
        lifespan=lifespan,
        generate_unique_id_function=operation_id,
    )
    app.add_middleware(RequestLog)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=settings.cors_origins,
        allow_methods=["*"],
        allow_headers=["*"],
    )
    add_error_handlers(app)
    app.include_router(health.router)
    app.include_router(api_router, prefix=API_PREFIX)
    return app


app = create_app()
