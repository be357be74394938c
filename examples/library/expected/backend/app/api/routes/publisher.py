"""The routes of publishers."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Publisher
from app.schemas.publisher import PublisherCreate, PublisherQuery, PublisherRead, PublisherUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/publishers", tags=["publishers"])


@router.get("")
def list_publishers(
    session: SessionDep, query: Annotated[PublisherQuery, Query()]
) -> Page[PublisherRead]:
    """List publishers, page by page."""
    return list_rows(
        session,
        Publisher,
        PublisherRead,
        query,
        order=[
            Publisher.id,
        ],
        search=[
            Publisher.name,
            Publisher.city,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=PublisherRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_publisher(session: SessionDep, data: PublisherCreate) -> Publisher:
    """Create a publisher."""
    return create_row(session, Publisher, data)


@router.get("/{id}", response_model=PublisherRead, responses=NOT_FOUND)
def get_publisher(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Publisher:
    """Get one publisher."""
    return get_row(session, Publisher, id)


@router.patch(
    "/{id}",
    response_model=PublisherRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_publisher(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: PublisherUpdate,
) -> Publisher:
    """Change what the request names of a publisher."""
    return update_row(session, get_row(session, Publisher, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_publisher(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete a publisher."""
    delete_row(session, Publisher, id)
