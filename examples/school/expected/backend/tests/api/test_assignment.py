"""Every route of assignments, on real rows."""

from app.models import Assignment
from app.schemas.assignment import AssignmentCreate, AssignmentRead, AssignmentUpdate
from tests.support.contract import TableContract


class TestAssignment(TableContract):
    """What holds for every table also holds for assignments."""

    path = "/api/v1/assignments"
    model = Assignment

    read = AssignmentRead
    create = AssignmentCreate
    update = AssignmentUpdate
