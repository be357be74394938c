"""What requests and responses about students look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.student import StudentStatusValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Date, DateTime, Int64, Text, Uuid

StudentSortKey = Literal[
    "id",
    "-id",
    "public_id",
    "-public_id",
    "first_name",
    "-first_name",
    "last_name",
    "-last_name",
    "preferred_name",
    "-preferred_name",
    "date_of_birth",
    "-date_of_birth",
    "status",
    "-status",
    "campus_id",
    "-campus_id",
    "tutor_id",
    "-tutor_id",
    "email",
    "-email",
    "admitted_on",
    "-admitted_on",
    "notes",
    "-notes",
    "created_at",
    "-created_at",
    "updated_at",
    "-updated_at",
]


class StudentCreate(Body):
    """A new student."""

    first_name: Annotated[Text, Field(max_length=60)]
    last_name: Annotated[Text, Field(max_length=60)]
    preferred_name: Annotated[Text, Field(max_length=60)] | None = None
    date_of_birth: Date
    status: StudentStatusValue = Field(default="applicant")
    campus_id: Uuid
    tutor_id: Int64 | None = Field(
        default=None, description="Teacher who is the first to ask about this student."
    )
    email: Annotated[Text, Field(max_length=254)] | None = None
    admitted_on: Date | None = None
    notes: Text | None = None


class StudentUpdate(Body):
    """Changes to a student; what is left out stays as it is."""

    first_name: Annotated[Text, Field(max_length=60)] = omitted()
    last_name: Annotated[Text, Field(max_length=60)] = omitted()
    preferred_name: Annotated[Text, Field(max_length=60)] | None = omitted()
    date_of_birth: Date = omitted()
    status: StudentStatusValue = omitted()
    campus_id: Uuid = omitted()
    tutor_id: Int64 | None = omitted(
        description="Teacher who is the first to ask about this student."
    )
    email: Annotated[Text, Field(max_length=254)] | None = omitted()
    admitted_on: Date | None = omitted()
    notes: Text | None = omitted()


class StudentRead(StoredRow):
    """A student as it is stored."""

    id: int
    public_id: Uuid = Field(description="Identifier for use outside the school; tells nothing.")
    first_name: str
    last_name: str
    preferred_name: str | None
    date_of_birth: Date
    status: StudentStatusValue
    campus_id: Uuid
    tutor_id: int | None = Field(description="Teacher who is the first to ask about this student.")
    email: str | None
    admitted_on: Date | None
    notes: str | None
    created_at: DateTime
    updated_at: DateTime


class StudentQuery(ListQuery):
    """Which students to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[StudentSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    public_id: Uuid = omitted()
    first_name: Annotated[Text, Field(max_length=60)] = omitted()
    first_name__contains: SearchText = omitted()
    last_name: Annotated[Text, Field(max_length=60)] = omitted()
    last_name__contains: SearchText = omitted()
    preferred_name: Annotated[Text, Field(max_length=60)] = omitted()
    preferred_name__contains: SearchText = omitted()
    preferred_name__isnull: bool = omitted()
    date_of_birth: Date = omitted()
    date_of_birth__gte: Date = omitted()
    date_of_birth__lte: Date = omitted()
    status: StudentStatusValue = omitted()
    status__in: list[StudentStatusValue] = omitted()
    campus_id: Uuid = omitted()
    campus_id__in: list[Uuid] = omitted()
    tutor_id: Int64 = omitted()
    tutor_id__in: list[Int64] = omitted()
    tutor_id__gte: Int64 = omitted()
    tutor_id__lte: Int64 = omitted()
    tutor_id__isnull: bool = omitted()
    email: Annotated[Text, Field(max_length=254)] = omitted()
    email__contains: SearchText = omitted()
    email__isnull: bool = omitted()
    admitted_on: Date = omitted()
    admitted_on__gte: Date = omitted()
    admitted_on__lte: Date = omitted()
    admitted_on__isnull: bool = omitted()
    notes: Text = omitted()
    notes__contains: SearchText = omitted()
    notes__isnull: bool = omitted()
    created_at: DateTime = omitted()
    created_at__gte: DateTime = omitted()
    created_at__lte: DateTime = omitted()
    updated_at: DateTime = omitted()
    updated_at__gte: DateTime = omitted()
    updated_at__lte: DateTime = omitted()
