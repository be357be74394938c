"""Every route of class tables, on real rows."""

from app.models import ClassTable
from app.schemas.class_table import ClassTableCreate, ClassTableRead, ClassTableUpdate
from tests.support.contract import TableContract


class TestClassTable(TableContract):
    """What holds for every table also holds for class tables."""

    path = "/api/v1/class-tables"
    model = ClassTable

    read = ClassTableRead
    create = ClassTableCreate
    update = ClassTableUpdate
