"""The routes of payments."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Payment
from app.schemas.payment import PaymentCreate, PaymentQuery, PaymentRead, PaymentUpdate
from app.wire.base import Page
from app.wire.types import Uuid

router = APIRouter(prefix="/payments", tags=["payments"])


@router.get("")
def list_payments(
    session: SessionDep, query: Annotated[PaymentQuery, Query()]
) -> Page[PaymentRead]:
    """List payments, page by page."""
    return list_rows(
        session,
        Payment,
        PaymentRead,
        query,
        order=[
            Payment.id,
        ],
        search=[
            Payment.reference,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=PaymentRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_payment(session: SessionDep, data: PaymentCreate) -> Payment:
    """Create a payment."""
    return create_row(session, Payment, data)


@router.get("/{id}", response_model=PaymentRead, responses=NOT_FOUND)
def get_payment(
    session: SessionDep,
    id: Annotated[Uuid, Path()],
) -> Payment:
    """Get one payment."""
    return get_row(session, Payment, id)


@router.patch(
    "/{id}",
    response_model=PaymentRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_payment(
    session: SessionDep,
    id: Annotated[Uuid, Path()],
    data: PaymentUpdate,
) -> Payment:
    """Change what the request names of a payment."""
    return update_row(session, get_row(session, Payment, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_payment(
    session: SessionDep,
    id: Annotated[Uuid, Path()],
) -> None:
    """Delete a payment."""
    delete_row(session, Payment, id)
