"""Every route of order lines, on real rows."""

from app.models import OrderLine
from app.schemas.order_line import OrderLineCreate, OrderLineRead, OrderLineUpdate
from tests.support.contract import TableContract


class TestOrderLine(TableContract):
    """What holds for every table also holds for order lines."""

    path = "/api/v1/order-lines"
    model = OrderLine

    read = OrderLineRead
    create = OrderLineCreate
    update = OrderLineUpdate
