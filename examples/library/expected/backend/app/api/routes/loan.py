"""The routes of loans."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Loan
from app.schemas.loan import LoanCreate, LoanQuery, LoanRead, LoanUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/loans", tags=["loans"])


@router.get("")
def list_loans(session: SessionDep, query: Annotated[LoanQuery, Query()]) -> Page[LoanRead]:
    """List loans, page by page."""
    return list_rows(
        session,
        Loan,
        LoanRead,
        query,
        order=[
            Loan.id,
        ],
        search=[
            Loan.barcode,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=LoanRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_loan(session: SessionDep, data: LoanCreate) -> Loan:
    """Create a loan."""
    return create_row(session, Loan, data)


@router.get("/{id}", response_model=LoanRead, responses=NOT_FOUND)
def get_loan(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Loan:
    """Get one loan."""
    return get_row(session, Loan, id)


@router.patch(
    "/{id}",
    response_model=LoanRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_loan(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: LoanUpdate,
) -> Loan:
    """Change what the request names of a loan."""
    return update_row(session, get_row(session, Loan, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_loan(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete a loan."""
    delete_row(session, Loan, id)
