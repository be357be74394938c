"""Every route of departments, on real rows."""

from app.models import Department
from app.schemas.department import DepartmentCreate, DepartmentRead, DepartmentUpdate
from tests.support.contract import TableContract


class TestDepartment(TableContract):
    """What holds for every table also holds for departments."""

    path = "/api/v1/departments"
    model = Department

    read = DepartmentRead
    create = DepartmentCreate
    update = DepartmentUpdate
