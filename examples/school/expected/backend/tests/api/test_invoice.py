"""Every route of invoices, on real rows."""

from app.models import Invoice
from app.schemas.invoice import InvoiceCreate, InvoiceRead, InvoiceUpdate
from tests.support.contract import TableContract


class TestInvoice(TableContract):
    """What holds for every table also holds for invoices."""

    path = "/api/v1/invoices"
    model = Invoice

    read = InvoiceRead
    create = InvoiceCreate
    update = InvoiceUpdate
