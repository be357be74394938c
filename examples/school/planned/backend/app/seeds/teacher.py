"""Sample rows of teachers."""

from app.crud.samples import Reference, SampleRow, SampleTable
from app.models import Department, Teacher
from app.schemas.teacher import TeacherCreate

TABLE = SampleTable(
    Teacher,
    TeacherCreate,
    {
        1: SampleRow(
            {
                "staff_number": "GH1906",
                "first_name": "Grace",
                "last_name": "Hopper",
                "email": "grace.hopper@school.example",
                "hired_on": "2019-09-01",
            },
            {"department": 1},
        ),
        2: SampleRow(
            {
                "staff_number": "MS1780",
                "first_name": "Mary",
                "last_name": "Somerville",
                "email": "mary.somerville@school.example",
                "employment": "part_time",
                "hired_on": "2022-01-10",
            },
            {"department": 2},
        ),
    },
    {
        "department": Reference(Department, {"department_id": "id"}),
    },
)
