"""Sample rows of students."""

from app.crud.samples import Reference, SampleRow, SampleTable
from app.models import Campus, Student, Teacher
from app.schemas.student import StudentCreate

TABLE = SampleTable(
    Student,
    StudentCreate,
    {
        1: SampleRow(
            {
                "first_name": "Ada",
                "last_name": "Lovelace",
                "date_of_birth": "2011-12-10",
                "status": "enrolled",
                "email": "ada@pupils.example",
                "admitted_on": "2023-09-01",
            },
            {"campus": 1, "tutor": 1},
        ),
        2: SampleRow(
            {
                "first_name": "Alan",
                "last_name": "Turing",
                "date_of_birth": "2012-06-23",
                "status": "enrolled",
            },
            {"campus": 2, "tutor": 2},
        ),
        3: SampleRow(
            {"first_name": "Emmy", "last_name": "Noether", "date_of_birth": "2014-03-23"},
            {"campus": 1, "tutor": 1},
        ),
    },
    {
        "campus": Reference(Campus, {"campus_id": "id"}),
        "tutor": Reference(Teacher, {"tutor_id": "id"}),
    },
)
