"""What requests and responses about members look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import DateTime, Int64, JsonDocument, JsonValue, Text

MemberSortKey = Literal[
    "id",
    "-id",
    "card_number",
    "-card_number",
    "name",
    "-name",
    "email",
    "-email",
    "joined_at",
    "-joined_at",
    "blocked",
    "-blocked",
]


class MemberCreate(Body):
    """A new member."""

    card_number: Annotated[Text, Field(max_length=10)]
    name: Annotated[Text, Field(max_length=120)]
    email: Annotated[Text, Field(max_length=254)] | None = None
    preferences: JsonDocument | None = None
    joined_at: DateTime = omitted()
    blocked: bool = Field(default=False)


class MemberUpdate(Body):
    """Changes to a member; what is left out stays as it is."""

    card_number: Annotated[Text, Field(max_length=10)] = omitted()
    name: Annotated[Text, Field(max_length=120)] = omitted()
    email: Annotated[Text, Field(max_length=254)] | None = omitted()
    preferences: JsonDocument | None = omitted()
    joined_at: DateTime = omitted()
    blocked: bool = omitted()


class MemberRead(StoredRow):
    """A member as it is stored."""

    id: int
    card_number: str
    name: str
    email: str | None
    preferences: JsonValue | None
    joined_at: DateTime
    blocked: bool


class MemberQuery(ListQuery):
    """Which members to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[MemberSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    card_number: Annotated[Text, Field(max_length=10)] = omitted()
    card_number__contains: SearchText = omitted()
    name: Annotated[Text, Field(max_length=120)] = omitted()
    name__contains: SearchText = omitted()
    email: Annotated[Text, Field(max_length=254)] = omitted()
    email__contains: SearchText = omitted()
    email__isnull: bool = omitted()
    preferences__isnull: bool = omitted()
    joined_at: DateTime = omitted()
    joined_at__gte: DateTime = omitted()
    joined_at__lte: DateTime = omitted()
    blocked: bool = omitted()
