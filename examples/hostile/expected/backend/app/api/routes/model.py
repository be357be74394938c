"""The routes of models."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Model
from app.schemas.model import ModelCreate, ModelQuery, ModelRead, ModelUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/models", tags=["models"])


@router.get("")
def list_models(session: SessionDep, query: Annotated[ModelQuery, Query()]) -> Page[ModelRead]:
    """List models, page by page."""
    return list_rows(
        session,
        Model,
        ModelRead,
        query,
        order=[
            Model.id,
        ],
        search=[
            Model.schemas,
            Model.session,
            Model.db,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=ModelRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_model(session: SessionDep, data: ModelCreate) -> Model:
    """Create a model."""
    return create_row(session, Model, data)


@router.get("/{id}", response_model=ModelRead, responses=NOT_FOUND)
def get_model(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> Model:
    """Get one model."""
    return get_row(session, Model, id)


@router.patch(
    "/{id}",
    response_model=ModelRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_model(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: ModelUpdate,
) -> Model:
    """Change what the request names of a model."""
    return update_row(session, get_row(session, Model, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_model(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a model."""
    delete_row(session, Model, id)
