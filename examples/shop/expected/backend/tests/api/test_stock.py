"""Every route of stocks, on real rows."""

from app.models import Stock
from app.schemas.stock import StockCreate, StockRead, StockUpdate
from tests.support.contract import TableContract


class TestStock(TableContract):
    """What holds for every table also holds for stocks."""

    path = "/api/v1/stocks"
    model = Stock

    read = StockRead
    create = StockCreate
    update = StockUpdate
