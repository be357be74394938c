"""Every route of invoice lines, on real rows."""

from app.models import InvoiceLine
from app.schemas.invoice_line import InvoiceLineCreate, InvoiceLineRead, InvoiceLineUpdate
from tests.support.contract import TableContract


class TestInvoiceLine(TableContract):
    """What holds for every table also holds for invoice lines."""

    path = "/api/v1/invoice-lines"
    model = InvoiceLine

    read = InvoiceLineRead
    create = InvoiceLineCreate
    update = InvoiceLineUpdate
