"""Makes rows of invoice_lines for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Invoice, InvoiceLine
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(InvoiceLine)
def invoice_line_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    invoice = make(session, Invoice)
    return {
        "invoice_id": invoice.id,
        "line_number": sample.integer(number, 1, 32767),
        "description": sample.text(number, 200),
        "quantity": sample.integer(number, 1, 9999),
        "unit_price": sample.decimal(number, "0", "100.00", "0.01"),
    }
