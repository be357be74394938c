"""The routes of tests."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Test
from app.schemas.test import TestCreate, TestQuery, TestRead, TestUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/tests", tags=["tests"])


@router.get("")
def list_tests(session: SessionDep, query: Annotated[TestQuery, Query()]) -> Page[TestRead]:
    """List tests, page by page."""
    return list_rows(
        session,
        Test,
        TestRead,
        query,
        order=[
            Test.id,
        ],
        search=[
            Test.fixture,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=TestRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_test(session: SessionDep, data: TestCreate) -> Test:
    """Create a test."""
    return create_row(session, Test, data)


@router.get("/{id}", response_model=TestRead, responses=NOT_FOUND)
def get_test(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> Test:
    """Get one test."""
    return get_row(session, Test, id)


@router.patch(
    "/{id}",
    response_model=TestRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_test(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: TestUpdate,
) -> Test:
    """Change what the request names of a test."""
    return update_row(session, get_row(session, Test, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_test(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete a test."""
    delete_row(session, Test, id)
