"""The routes of invoice lines."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import InvoiceLine
from app.schemas.invoice_line import (
    InvoiceLineCreate,
    InvoiceLineQuery,
    InvoiceLineRead,
    InvoiceLineUpdate,
)
from app.wire.base import Page
from app.wire.types import WHOLE, Int64

router = APIRouter(prefix="/invoice-lines", tags=["invoice-lines"])


@router.get("")
def list_invoice_lines(
    session: SessionDep, query: Annotated[InvoiceLineQuery, Query()]
) -> Page[InvoiceLineRead]:
    """List invoice lines, page by page."""
    return list_rows(
        session,
        InvoiceLine,
        InvoiceLineRead,
        query,
        order=[
            InvoiceLine.invoice_id,
            InvoiceLine.line_number,
        ],
        search=[
            InvoiceLine.description,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=InvoiceLineRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_invoice_line(session: SessionDep, data: InvoiceLineCreate) -> InvoiceLine:
    """Create an invoice line."""
    return create_row(session, InvoiceLine, data)


@router.get("/{invoice_id}/{line_number}", response_model=InvoiceLineRead, responses=NOT_FOUND)
def get_invoice_line(
    session: SessionDep,
    invoice_id: Annotated[Int64, Path()],
    line_number: Annotated[Annotated[int, Field(ge=1, le=32767), WHOLE], Path()],
) -> InvoiceLine:
    """Get one invoice line."""
    return get_row(session, InvoiceLine, invoice_id, line_number)


@router.patch(
    "/{invoice_id}/{line_number}",
    response_model=InvoiceLineRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_invoice_line(
    session: SessionDep,
    invoice_id: Annotated[Int64, Path()],
    line_number: Annotated[Annotated[int, Field(ge=1, le=32767), WHOLE], Path()],
    data: InvoiceLineUpdate,
) -> InvoiceLine:
    """Change what the request names of an invoice line."""
    return update_row(session, get_row(session, InvoiceLine, invoice_id, line_number), data)


@router.delete("/{invoice_id}/{line_number}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_invoice_line(
    session: SessionDep,
    invoice_id: Annotated[Int64, Path()],
    line_number: Annotated[Annotated[int, Field(ge=1, le=32767), WHOLE], Path()],
) -> None:
    """Delete an invoice line."""
    delete_row(session, InvoiceLine, invoice_id, line_number)
