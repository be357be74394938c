"""What requests and responses about assignments look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import DateTime, Float, Float64, Int64, JsonDocument, JsonValue, Text, Uuid

AssignmentSortKey = Literal[
    "id",
    "-id",
    "section_id",
    "-section_id",
    "title",
    "-title",
    "description",
    "-description",
    "max_points",
    "-max_points",
    "weight",
    "-weight",
    "opens_at",
    "-opens_at",
    "due_at",
    "-due_at",
]


class AssignmentCreate(Body):
    """A new assignment."""

    id: Uuid = omitted()
    section_id: Int64
    title: Annotated[Text, Field(max_length=120)]
    description: Text = Field(default="")
    max_points: Annotated[Decimal, DecimalDigits(6, 2, ge="0.01")] = Field(default=Decimal("100"))
    weight: Annotated[Float64, Field(ge=0.0, le=1.0)] = Field(
        default=1.0, description="Share in the final grade, 0 to 1."
    )
    opens_at: DateTime = omitted()
    due_at: DateTime
    attachments: JsonDocument = omitted()


class AssignmentUpdate(Body):
    """Changes to an assignment; what is left out stays as it is."""

    section_id: Int64 = omitted()
    title: Annotated[Text, Field(max_length=120)] = omitted()
    description: Text = omitted()
    max_points: Annotated[Decimal, DecimalDigits(6, 2, ge="0.01")] = omitted()
    weight: Annotated[Float64, Field(ge=0.0, le=1.0)] = omitted(
        description="Share in the final grade, 0 to 1."
    )
    opens_at: DateTime = omitted()
    due_at: DateTime = omitted()
    attachments: JsonDocument = omitted()


class AssignmentRead(StoredRow):
    """An assignment as it is stored."""

    id: Uuid
    section_id: int
    title: str
    description: str
    max_points: DecimalText
    weight: Float = Field(description="Share in the final grade, 0 to 1.")
    opens_at: DateTime
    due_at: DateTime
    attachments: JsonValue


class AssignmentQuery(ListQuery):
    """Which assignments to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[AssignmentSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Uuid = omitted()
    id__in: list[Uuid] = omitted()
    section_id: Int64 = omitted()
    section_id__in: list[Int64] = omitted()
    section_id__gte: Int64 = omitted()
    section_id__lte: Int64 = omitted()
    title: Annotated[Text, Field(max_length=120)] = omitted()
    title__contains: SearchText = omitted()
    description: Text = omitted()
    description__contains: SearchText = omitted()
    max_points: Number = omitted()
    max_points__gte: Number = omitted()
    max_points__lte: Number = omitted()
    weight: Float64 = omitted()
    weight__gte: Float64 = omitted()
    weight__lte: Float64 = omitted()
    opens_at: DateTime = omitted()
    opens_at__gte: DateTime = omitted()
    opens_at__lte: DateTime = omitted()
    due_at: DateTime = omitted()
    due_at__gte: DateTime = omitted()
    due_at__lte: DateTime = omitted()
