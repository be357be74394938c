"""The routes of sections."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Section
from app.schemas.section import SectionCreate, SectionQuery, SectionRead, SectionUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/sections", tags=["sections"])


@router.get("")
def list_sections(
    session: SessionDep, query: Annotated[SectionQuery, Query()]
) -> Page[SectionRead]:
    """List sections, page by page."""
    return list_rows(
        session,
        Section,
        SectionRead,
        query,
        order=[
            Section.id,
        ],
        search=[
            Section.name,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=SectionRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_section(session: SessionDep, data: SectionCreate) -> Section:
    """Create a section."""
    return create_row(session, Section, data)


@router.get("/{id}", response_model=SectionRead, responses=NOT_FOUND)
def get_section(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Section:
    """Get one section."""
    return get_row(session, Section, id)


@router.patch(
    "/{id}",
    response_model=SectionRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_section(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: SectionUpdate,
) -> Section:
    """Change what the request names of a section."""
    return update_row(session, get_row(session, Section, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_section(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete a section."""
    delete_row(session, Section, id)
