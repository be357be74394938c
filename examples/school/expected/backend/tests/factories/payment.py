"""Makes rows of payments for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Invoice, Payment
from tests.support import sample
from tests.support.factories import factory_for, make


@factory_for(Payment)
def payment_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    invoice = make(session, Invoice)
    return {
        "invoice_id": invoice.id,
        "id": sample.identifier(number),
        "method": sample.choice(number, ("bank_transfer", "card", "cash", "direct_debit")),
        "amount": sample.decimal(number, "0.01", "100.01", "0.01"),
        "received_at": sample.moment(number),
        "reference": sample.text(number, 64),
        "details": sample.document(number),
    }
