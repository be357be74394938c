"""The routes of categories."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Category
from app.schemas.category import CategoryCreate, CategoryQuery, CategoryRead, CategoryUpdate
from app.wire.base import Page
from app.wire.types import WHOLE

router = APIRouter(prefix="/categories", tags=["categories"])


@router.get("")
def list_categories(
    session: SessionDep, query: Annotated[CategoryQuery, Query()]
) -> Page[CategoryRead]:
    """List categories, page by page."""
    return list_rows(
        session,
        Category,
        CategoryRead,
        query,
        order=[
            Category.position,
            Category.id,
        ],
        search=[
            Category.slug,
            Category.title,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=CategoryRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_category(session: SessionDep, data: CategoryCreate) -> Category:
    """Create a category."""
    return create_row(session, Category, data)


@router.get("/{id}", response_model=CategoryRead, responses=NOT_FOUND)
def get_category(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=65535), WHOLE], Path()],
) -> Category:
    """Get one category."""
    return get_row(session, Category, id)


@router.patch(
    "/{id}",
    response_model=CategoryRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_category(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=65535), WHOLE], Path()],
    data: CategoryUpdate,
) -> Category:
    """Change what the request names of a category."""
    return update_row(session, get_row(session, Category, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_category(
    session: SessionDep,
    id: Annotated[Annotated[int, Field(ge=0, le=65535), WHOLE], Path()],
) -> None:
    """Delete a category."""
    delete_row(session, Category, id)
