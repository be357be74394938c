"""All models; importing this package makes them known to SQLAlchemy and Alembic."""

from app.db.base import Base
from app.models.address import Address
from app.models.category import Category
from app.models.customer import Customer
from app.models.order import Order
from app.models.order_line import OrderLine
from app.models.product import Product
from app.models.review import Review
from app.models.stock import Stock

__all__ = [
    "Base",
    "Address",
    "Category",
    "Customer",
    "Order",
    "OrderLine",
    "Product",
    "Review",
    "Stock",
]
