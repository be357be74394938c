"""What requests and responses about guardians look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int64, JsonDocument, JsonValue, Text

GuardianSortKey = Literal[
    "id",
    "-id",
    "first_name",
    "-first_name",
    "last_name",
    "-last_name",
    "email",
    "-email",
    "phone",
    "-phone",
]


class GuardianCreate(Body):
    """A new guardian."""

    first_name: Annotated[Text, Field(max_length=60)]
    last_name: Annotated[Text, Field(max_length=60)]
    email: Annotated[Text, Field(max_length=254)] | None = None
    phone: Annotated[Text, Field(max_length=32)] | None = None
    address: JsonDocument | None = None


class GuardianUpdate(Body):
    """Changes to a guardian; what is left out stays as it is."""

    first_name: Annotated[Text, Field(max_length=60)] = omitted()
    last_name: Annotated[Text, Field(max_length=60)] = omitted()
    email: Annotated[Text, Field(max_length=254)] | None = omitted()
    phone: Annotated[Text, Field(max_length=32)] | None = omitted()
    address: JsonDocument | None = omitted()


class GuardianRead(StoredRow):
    """A guardian as it is stored."""

    id: int
    first_name: str
    last_name: str
    email: str | None
    phone: str | None
    address: JsonValue | None


class GuardianQuery(ListQuery):
    """Which guardians to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[GuardianSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    first_name: Annotated[Text, Field(max_length=60)] = omitted()
    first_name__contains: SearchText = omitted()
    last_name: Annotated[Text, Field(max_length=60)] = omitted()
    last_name__contains: SearchText = omitted()
    email: Annotated[Text, Field(max_length=254)] = omitted()
    email__contains: SearchText = omitted()
    email__isnull: bool = omitted()
    phone: Annotated[Text, Field(max_length=32)] = omitted()
    phone__contains: SearchText = omitted()
    phone__isnull: bool = omitted()
    address__isnull: bool = omitted()
