"""Every route of categories, on real rows."""

from app.models import Category
from app.schemas.category import CategoryCreate, CategoryRead, CategoryUpdate
from tests.support.contract import TableContract


class TestCategory(TableContract):
    """What holds for every table also holds for categories."""

    path = "/api/v1/categories"
    model = Category

    read = CategoryRead
    create = CategoryCreate
    update = CategoryUpdate
