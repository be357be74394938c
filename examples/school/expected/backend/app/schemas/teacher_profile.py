"""What requests and responses about teacher profiles look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, Int64, JsonDocument, JsonValue, Text, Time

TeacherProfileSortKey = Literal[
    "teacher_id",
    "-teacher_id",
    "biography",
    "-biography",
    "office_room_id",
    "-office_room_id",
    "office_hour_from",
    "-office_hour_from",
    "office_hour_to",
    "-office_hour_to",
    "website",
    "-website",
]


class TeacherProfileCreate(Body):
    """A new teacher profile."""

    teacher_id: Int64
    biography: Text | None = None
    qualifications: JsonDocument = omitted()
    languages: list[Annotated[Text, Field(max_length=35)]] = Field(
        description="Language tags after BCP 47, such as en or pt-BR."
    )
    office_room_id: Int32 | None = None
    office_hour_from: Time | None = None
    office_hour_to: Time | None = None
    website: Annotated[Text, Field(max_length=200)] | None = None


class TeacherProfileUpdate(Body):
    """Changes to a teacher profile; what is left out stays as it is."""

    biography: Text | None = omitted()
    qualifications: JsonDocument = omitted()
    languages: list[Annotated[Text, Field(max_length=35)]] = omitted(
        description="Language tags after BCP 47, such as en or pt-BR."
    )
    office_room_id: Int32 | None = omitted()
    office_hour_from: Time | None = omitted()
    office_hour_to: Time | None = omitted()
    website: Annotated[Text, Field(max_length=200)] | None = omitted()


class TeacherProfileRead(StoredRow):
    """A teacher profile as it is stored."""

    teacher_id: int
    biography: str | None
    qualifications: JsonValue
    languages: list[str | None] = Field(
        description="Language tags after BCP 47, such as en or pt-BR."
    )
    office_room_id: int | None
    office_hour_from: Time | None
    office_hour_to: Time | None
    website: str | None


class TeacherProfileQuery(ListQuery):
    """Which teacher profiles to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[TeacherProfileSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    teacher_id: Int64 = omitted()
    teacher_id__in: list[Int64] = omitted()
    teacher_id__gte: Int64 = omitted()
    teacher_id__lte: Int64 = omitted()
    biography: Text = omitted()
    biography__contains: SearchText = omitted()
    biography__isnull: bool = omitted()
    office_room_id: Int32 = omitted()
    office_room_id__in: list[Int32] = omitted()
    office_room_id__gte: Int32 = omitted()
    office_room_id__lte: Int32 = omitted()
    office_room_id__isnull: bool = omitted()
    office_hour_from: Time = omitted()
    office_hour_from__gte: Time = omitted()
    office_hour_from__lte: Time = omitted()
    office_hour_from__isnull: bool = omitted()
    office_hour_to: Time = omitted()
    office_hour_to__gte: Time = omitted()
    office_hour_to__lte: Time = omitted()
    office_hour_to__isnull: bool = omitted()
    website: Annotated[Text, Field(max_length=200)] = omitted()
    website__contains: SearchText = omitted()
    website__isnull: bool = omitted()
