"""The routes of invoices."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Invoice
from app.schemas.invoice import InvoiceCreate, InvoiceQuery, InvoiceRead, InvoiceUpdate
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/invoices", tags=["invoices"])


@router.get("")
def list_invoices(
    session: SessionDep, query: Annotated[InvoiceQuery, Query()]
) -> Page[InvoiceRead]:
    """List invoices, page by page."""
    return list_rows(
        session,
        Invoice,
        InvoiceRead,
        query,
        order=[
            Invoice.issued_on.desc(),
            Invoice.id,
        ],
        search=[
            Invoice.number,
            Invoice.currency,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=InvoiceRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_invoice(session: SessionDep, data: InvoiceCreate) -> Invoice:
    """Create an invoice."""
    return create_row(session, Invoice, data)


@router.get("/{id}", response_model=InvoiceRead, responses=NOT_FOUND)
def get_invoice(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> Invoice:
    """Get one invoice."""
    return get_row(session, Invoice, id)


@router.patch(
    "/{id}",
    response_model=InvoiceRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_invoice(
    session: SessionDep,
    id: Annotated[Int64, Path()],
    data: InvoiceUpdate,
) -> Invoice:
    """Change what the request names of an invoice."""
    return update_row(session, get_row(session, Invoice, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_invoice(
    session: SessionDep,
    id: Annotated[Int64, Path()],
) -> None:
    """Delete an invoice."""
    delete_row(session, Invoice, id)
