"""The routes of reviews."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Review
from app.schemas.review import ReviewCreate, ReviewQuery, ReviewRead, ReviewUpdate
from app.wire.base import Page
from app.wire.types import WHOLE, KeyText

router = APIRouter(prefix="/reviews", tags=["reviews"])


@router.get("")
def list_reviews(session: SessionDep, query: Annotated[ReviewQuery, Query()]) -> Page[ReviewRead]:
    """List reviews, page by page."""
    return list_rows(
        session,
        Review,
        ReviewRead,
        query,
        order=[
            Review.customer_id,
            Review.sku,
        ],
        search=[
            Review.sku,
            Review.body,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=ReviewRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_review(session: SessionDep, data: ReviewCreate) -> Review:
    """Create a review."""
    return create_row(session, Review, data)


@router.get("/{customer_id}/{sku}", response_model=ReviewRead, responses=NOT_FOUND)
def get_review(
    session: SessionDep,
    customer_id: Annotated[Annotated[int, Field(ge=0, le=4294967295), WHOLE], Path()],
    sku: Annotated[Annotated[KeyText, Field(max_length=32)], Path()],
) -> Review:
    """Get one review."""
    return get_row(session, Review, customer_id, sku)


@router.patch(
    "/{customer_id}/{sku}",
    response_model=ReviewRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_review(
    session: SessionDep,
    customer_id: Annotated[Annotated[int, Field(ge=0, le=4294967295), WHOLE], Path()],
    sku: Annotated[Annotated[KeyText, Field(max_length=32)], Path()],
    data: ReviewUpdate,
) -> Review:
    """Change what the request names of a review."""
    return update_row(session, get_row(session, Review, customer_id, sku), data)


@router.delete("/{customer_id}/{sku}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_review(
    session: SessionDep,
    customer_id: Annotated[Annotated[int, Field(ge=0, le=4294967295), WHOLE], Path()],
    sku: Annotated[Annotated[KeyText, Field(max_length=32)], Path()],
) -> None:
    """Delete a review."""
    delete_row(session, Review, customer_id, sku)
