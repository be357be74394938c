"""Sample rows of departments."""

from app.crud.samples import Reference, SampleRow, SampleTable
from app.models import Department, Teacher
from app.schemas.department import DepartmentCreate

TABLE = SampleTable(
    Department,
    DepartmentCreate,
    {
        1: SampleRow({"name": "Mathematics", "budget": "12000.00"}, {"head_teacher": 1}),
        2: SampleRow({"name": "Physics", "budget": "9500.00"}),
    },
    {
        "head_teacher": Reference(Teacher, {"head_teacher_id": "id"}, later=True),
    },
)
