"""Every route of attributes, on real rows."""

from app.models import Attribute
from app.schemas.attribute import AttributeCreate, AttributeRead, AttributeUpdate
from tests.support.contract import TableContract


class TestAttribute(TableContract):
    """What holds for every table also holds for attributes."""

    path = "/api/v1/attributes"
    model = Attribute

    read = AttributeRead
    create = AttributeCreate
    update = AttributeUpdate
