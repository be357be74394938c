"""What requests and responses about student guardians look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.models.student_guardian import StudentGuardianRelationValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int64

StudentGuardianSortKey = Literal[
    "student_id",
    "-student_id",
    "guardian_id",
    "-guardian_id",
    "relation",
    "-relation",
    "is_primary",
    "-is_primary",
    "may_collect",
    "-may_collect",
]


class StudentGuardianCreate(Body):
    """A new student guardian."""

    student_id: Int64
    guardian_id: Int64
    relation: StudentGuardianRelationValue
    is_primary: bool = Field(default=False, description="Whom the office calls first.")
    may_collect: bool = Field(
        default=True, description="Whether the student may be handed over to them."
    )


class StudentGuardianUpdate(Body):
    """Changes to a student guardian; what is left out stays as it is."""

    relation: StudentGuardianRelationValue = omitted()
    is_primary: bool = omitted(description="Whom the office calls first.")
    may_collect: bool = omitted(description="Whether the student may be handed over to them.")


class StudentGuardianRead(StoredRow):
    """A student guardian as it is stored."""

    student_id: int
    guardian_id: int
    relation: StudentGuardianRelationValue
    is_primary: bool = Field(description="Whom the office calls first.")
    may_collect: bool = Field(description="Whether the student may be handed over to them.")


class StudentGuardianQuery(ListQuery):
    """Which student guardians to list, and in which order."""

    sort: Annotated[list[StudentGuardianSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    student_id: Int64 = omitted()
    student_id__in: list[Int64] = omitted()
    student_id__gte: Int64 = omitted()
    student_id__lte: Int64 = omitted()
    guardian_id: Int64 = omitted()
    guardian_id__in: list[Int64] = omitted()
    guardian_id__gte: Int64 = omitted()
    guardian_id__lte: Int64 = omitted()
    relation: StudentGuardianRelationValue = omitted()
    relation__in: list[StudentGuardianRelationValue] = omitted()
    is_primary: bool = omitted()
    may_collect: bool = omitted()
