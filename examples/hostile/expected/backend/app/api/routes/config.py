"""The routes of configs."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Config
from app.schemas.config import ConfigCreate, ConfigQuery, ConfigRead, ConfigUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/configs", tags=["configs"])


@router.get("")
def list_configs(session: SessionDep, query: Annotated[ConfigQuery, Query()]) -> Page[ConfigRead]:
    """List configs, page by page."""
    return list_rows(
        session,
        Config,
        ConfigRead,
        query,
        order=[
            Config.self_,
        ],
        search=[
            Config.raw,
            Config.comment,
            Config.script,
            Config.field,
            Config.field_,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=ConfigRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_config(session: SessionDep, data: ConfigCreate) -> Config:
    """Create a config."""
    return create_row(session, Config, data)


@router.get("/{self_}", response_model=ConfigRead, responses=NOT_FOUND)
def get_config(
    session: SessionDep,
    self_: Annotated[Int32, Path()],
) -> Config:
    """Get one config."""
    return get_row(session, Config, self_)


@router.patch(
    "/{self_}",
    response_model=ConfigRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_config(
    session: SessionDep,
    self_: Annotated[Int32, Path()],
    data: ConfigUpdate,
) -> Config:
    """Change what the request names of a config."""
    return update_row(session, get_row(session, Config, self_), data)


@router.delete("/{self_}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_config(
    session: SessionDep,
    self_: Annotated[Int32, Path()],
) -> None:
    """Delete a config."""
    delete_row(session, Config, self_)
