"""The routes of unicode table u65 e5 u672 cs."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import UnicodeTableU65E5U672C
from app.schemas.unicode_table_u65_e5_u672_c import (
    UnicodeTableU65E5U672CCreate,
    UnicodeTableU65E5U672CQuery,
    UnicodeTableU65E5U672CRead,
    UnicodeTableU65E5U672CUpdate,
)
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/unicode-table-u65-e5-u672-cs", tags=["unicode-table-u65-e5-u672-cs"])


@router.get("")
def list_unicode_table_u65_e5_u672_cs(
    session: SessionDep, query: Annotated[UnicodeTableU65E5U672CQuery, Query()]
) -> Page[UnicodeTableU65E5U672CRead]:
    """List unicode table u65 e5 u672 cs, page by page."""
    return list_rows(
        session,
        UnicodeTableU65E5U672C,
        UnicodeTableU65E5U672CRead,
        query,
        order=[
            UnicodeTableU65E5U672C.key,
        ],
        search=[
            UnicodeTableU65E5U672C.u540_d_u524_d,
            UnicodeTableU65E5U672C.u1_f642,
            UnicodeTableU65E5U672C.a_b,
            UnicodeTableU65E5U672C.a_b_,
            UnicodeTableU65E5U672C.a_b_2,
            UnicodeTableU65E5U672C.a_b_3,
            UnicodeTableU65E5U672C.c_new_table,
            UnicodeTableU65E5U672C.quote_d,
            UnicodeTableU65E5U672C.double_quote,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=UnicodeTableU65E5U672CRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_unicode_table_u65_e5_u672_c(
    session: SessionDep, data: UnicodeTableU65E5U672CCreate
) -> UnicodeTableU65E5U672C:
    """Create a unicode table u65 e5 u672 c."""
    return create_row(session, UnicodeTableU65E5U672C, data)


@router.get("/{key}", response_model=UnicodeTableU65E5U672CRead, responses=NOT_FOUND)
def get_unicode_table_u65_e5_u672_c(
    session: SessionDep,
    key: Annotated[Int32, Path()],
) -> UnicodeTableU65E5U672C:
    """Get one unicode table u65 e5 u672 c."""
    return get_row(session, UnicodeTableU65E5U672C, key)


@router.patch(
    "/{key}",
    response_model=UnicodeTableU65E5U672CRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_unicode_table_u65_e5_u672_c(
    session: SessionDep,
    key: Annotated[Int32, Path()],
    data: UnicodeTableU65E5U672CUpdate,
) -> UnicodeTableU65E5U672C:
    """Change what the request names of a unicode table u65 e5 u672 c."""
    return update_row(session, get_row(session, UnicodeTableU65E5U672C, key), data)


@router.delete("/{key}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_unicode_table_u65_e5_u672_c(
    session: SessionDep,
    key: Annotated[Int32, Path()],
) -> None:
    """Delete a unicode table u65 e5 u672 c."""
    delete_row(session, UnicodeTableU65E5U672C, key)
