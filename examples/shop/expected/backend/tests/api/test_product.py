"""Every route of products, on real rows."""

from app.models import Product
from app.schemas.product import ProductCreate, ProductRead, ProductUpdate
from tests.support.contract import TableContract


class TestProduct(TableContract):
    """What holds for every table also holds for products."""

    path = "/api/v1/products"
    model = Product

    read = ProductRead
    create = ProductCreate
    update = ProductUpdate
