"""What requests and responses about teachers look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.teacher import TeacherEmploymentValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Date, DateTime, Int32, Int64, Text

TeacherSortKey = Literal[
    "id",
    "-id",
    "staff_number",
    "-staff_number",
    "first_name",
    "-first_name",
    "last_name",
    "-last_name",
    "full_name",
    "-full_name",
    "email",
    "-email",
    "employment",
    "-employment",
    "department_id",
    "-department_id",
    "mentor_id",
    "-mentor_id",
    "hired_on",
    "-hired_on",
    "left_on",
    "-left_on",
    "created_at",
    "-created_at",
    "updated_at",
    "-updated_at",
]


class TeacherCreate(Body):
    """A new teacher."""

    staff_number: Annotated[str, Field(pattern="^(?:[A-Z]{2}[0-9]{4})$")] = Field(
        description="Number on the staff card, six characters."
    )
    first_name: Annotated[Text, Field(max_length=60)]
    last_name: Annotated[Text, Field(max_length=60)]
    email: Annotated[Text, Field(max_length=254)]
    employment: TeacherEmploymentValue = Field(default="full_time")
    department_id: Int32
    mentor_id: Int64 | None = Field(
        default=None, description="Experienced colleague who looks after a new teacher."
    )
    hired_on: Date = omitted()
    left_on: Date | None = None


class TeacherUpdate(Body):
    """Changes to a teacher; what is left out stays as it is."""

    staff_number: Annotated[str, Field(pattern="^(?:[A-Z]{2}[0-9]{4})$")] = omitted(
        description="Number on the staff card, six characters."
    )
    first_name: Annotated[Text, Field(max_length=60)] = omitted()
    last_name: Annotated[Text, Field(max_length=60)] = omitted()
    email: Annotated[Text, Field(max_length=254)] = omitted()
    employment: TeacherEmploymentValue = omitted()
    department_id: Int32 = omitted()
    mentor_id: Int64 | None = omitted(
        description="Experienced colleague who looks after a new teacher."
    )
    hired_on: Date = omitted()
    left_on: Date | None = omitted()


class TeacherRead(StoredRow):
    """A teacher as it is stored."""

    id: int
    staff_number: str = Field(description="Number on the staff card, six characters.")
    first_name: str
    last_name: str
    full_name: str | None
    email: str
    employment: TeacherEmploymentValue
    department_id: int
    mentor_id: int | None = Field(
        description="Experienced colleague who looks after a new teacher."
    )
    hired_on: Date
    left_on: Date | None
    created_at: DateTime
    updated_at: DateTime


class TeacherQuery(ListQuery):
    """Which teachers to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[TeacherSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    staff_number: Annotated[Text, Field(max_length=6)] = omitted()
    staff_number__contains: SearchText = omitted()
    first_name: Annotated[Text, Field(max_length=60)] = omitted()
    first_name__contains: SearchText = omitted()
    last_name: Annotated[Text, Field(max_length=60)] = omitted()
    last_name__contains: SearchText = omitted()
    full_name: Annotated[Text, Field(max_length=121)] = omitted()
    full_name__contains: SearchText = omitted()
    full_name__isnull: bool = omitted()
    email: Annotated[Text, Field(max_length=254)] = omitted()
    email__contains: SearchText = omitted()
    employment: TeacherEmploymentValue = omitted()
    employment__in: list[TeacherEmploymentValue] = omitted()
    department_id: Int32 = omitted()
    department_id__in: list[Int32] = omitted()
    department_id__gte: Int32 = omitted()
    department_id__lte: Int32 = omitted()
    mentor_id: Int64 = omitted()
    mentor_id__in: list[Int64] = omitted()
    mentor_id__gte: Int64 = omitted()
    mentor_id__lte: Int64 = omitted()
    mentor_id__isnull: bool = omitted()
    hired_on: Date = omitted()
    hired_on__gte: Date = omitted()
    hired_on__lte: Date = omitted()
    left_on: Date = omitted()
    left_on__gte: Date = omitted()
    left_on__lte: Date = omitted()
    left_on__isnull: bool = omitted()
    created_at: DateTime = omitted()
    created_at__gte: DateTime = omitted()
    created_at__lte: DateTime = omitted()
    updated_at: DateTime = omitted()
    updated_at__gte: DateTime = omitted()
    updated_at__lte: DateTime = omitted()
