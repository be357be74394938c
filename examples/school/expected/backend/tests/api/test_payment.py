"""Every route of payments, on real rows."""

from app.models import Payment
from app.schemas.payment import PaymentCreate, PaymentRead, PaymentUpdate
from tests.support.contract import TableContract


class TestPayment(TableContract):
    """What holds for every table also holds for payments."""

    path = "/api/v1/payments"
    model = Payment

    read = PaymentRead
    create = PaymentCreate
    update = PaymentUpdate
