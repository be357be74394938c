"""What requests and responses about campuses look like."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.decimals import DecimalDigits, DecimalText, Number
from app.wire.types import Date, DateTime, JsonDocument, JsonValue, Text, Uuid

CampusSortKey = Literal[
    "id",
    "-id",
    "name",
    "-name",
    "timezone",
    "-timezone",
    "latitude",
    "-latitude",
    "longitude",
    "-longitude",
    "opened_on",
    "-opened_on",
    "is_active",
    "-is_active",
    "created_at",
    "-created_at",
]


class CampusCreate(Body):
    """A new campus."""

    id: Uuid = omitted()
    name: Annotated[Text, Field(max_length=80)]
    address: JsonDocument = Field(
        description="Street, town and postcode, as the post office wants them."
    )
    timezone: Annotated[Text, Field(max_length=40)] = Field(
        default="Europe/London", description="Name in the IANA time zone database."
    )
    latitude: Annotated[Decimal, DecimalDigits(8, 5, ge="-90.00000", le="90.00000")] | None = None
    longitude: Annotated[Decimal, DecimalDigits(8, 5, ge="-180.00000", le="180.00000")] | None = (
        None
    )
    opened_on: Date | None = None
    is_active: bool = Field(default=True)


class CampusUpdate(Body):
    """Changes to a campus; what is left out stays as it is."""

    name: Annotated[Text, Field(max_length=80)] = omitted()
    address: JsonDocument = omitted(
        description="Street, town and postcode, as the post office wants them."
    )
    timezone: Annotated[Text, Field(max_length=40)] = omitted(
        description="Name in the IANA time zone database."
    )
    latitude: Annotated[Decimal, DecimalDigits(8, 5, ge="-90.00000", le="90.00000")] | None = (
        omitted()
    )
    longitude: Annotated[Decimal, DecimalDigits(8, 5, ge="-180.00000", le="180.00000")] | None = (
        omitted()
    )
    opened_on: Date | None = omitted()
    is_active: bool = omitted()


class CampusRead(StoredRow):
    """A campus as it is stored."""

    id: Uuid
    name: str
    address: JsonValue = Field(
        description="Street, town and postcode, as the post office wants them."
    )
    timezone: str = Field(description="Name in the IANA time zone database.")
    latitude: DecimalText | None
    longitude: DecimalText | None
    opened_on: Date | None
    is_active: bool
    created_at: DateTime


class CampusQuery(ListQuery):
    """Which campuses to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[CampusSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Uuid = omitted()
    id__in: list[Uuid] = omitted()
    name: Annotated[Text, Field(max_length=80)] = omitted()
    name__contains: SearchText = omitted()
    timezone: Annotated[Text, Field(max_length=40)] = omitted()
    timezone__contains: SearchText = omitted()
    latitude: Number = omitted()
    latitude__gte: Number = omitted()
    latitude__lte: Number = omitted()
    latitude__isnull: bool = omitted()
    longitude: Number = omitted()
    longitude__gte: Number = omitted()
    longitude__lte: Number = omitted()
    longitude__isnull: bool = omitted()
    opened_on: Date = omitted()
    opened_on__gte: Date = omitted()
    opened_on__lte: Date = omitted()
    opened_on__isnull: bool = omitted()
    is_active: bool = omitted()
    created_at: DateTime = omitted()
    created_at__gte: DateTime = omitted()
    created_at__lte: DateTime = omitted()
