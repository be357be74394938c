"""Every route of orders, on real rows."""

from app.models import Order
from app.schemas.order import OrderCreate, OrderRead, OrderUpdate
from tests.support.contract import TableContract


class TestOrder(TableContract):
    """What holds for every table also holds for orders."""

    path = "/api/v1/orders"
    model = Order

    read = OrderRead
    create = OrderCreate
    update = OrderUpdate
