"""What requests and responses about customers look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.customer import CustomerLanguageValue, CustomerNewslettersValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import UNIQUE, WHOLE, Binary, BinaryLength, DateTime, Text

CustomerSortKey = Literal[
    "id",
    "-id",
    "email",
    "-email",
    "name",
    "-name",
    "language",
    "-language",
    "loyalty_points",
    "-loyalty_points",
    "is_business",
    "-is_business",
    "birth_year",
    "-birth_year",
    "created_at",
    "-created_at",
    "updated_at",
    "-updated_at",
]


class CustomerCreate(Body):
    """A new customer."""

    email: Annotated[Text, Field(max_length=191)]
    password_hash: Annotated[bytes, BinaryLength(60, 60)]
    name: Annotated[Text, Field(max_length=120)] = Field(default="")
    language: CustomerLanguageValue = Field(default="en")
    newsletters: Annotated[list[CustomerNewslettersValue], UNIQUE]
    loyalty_points: Annotated[int, Field(ge=0, le=16777215), WHOLE] = Field(default=0)
    is_business: bool = Field(default=False)
    birth_year: Annotated[int, Field(ge=0, le=65535), WHOLE] | None = None
    created_at: DateTime = omitted()
    updated_at: DateTime = omitted()


class CustomerUpdate(Body):
    """Changes to a customer; what is left out stays as it is."""

    email: Annotated[Text, Field(max_length=191)] = omitted()
    password_hash: Annotated[bytes, BinaryLength(60, 60)] = omitted()
    name: Annotated[Text, Field(max_length=120)] = omitted()
    language: CustomerLanguageValue = omitted()
    newsletters: Annotated[list[CustomerNewslettersValue], UNIQUE] = omitted()
    loyalty_points: Annotated[int, Field(ge=0, le=16777215), WHOLE] = omitted()
    is_business: bool = omitted()
    birth_year: Annotated[int, Field(ge=0, le=65535), WHOLE] | None = omitted()
    created_at: DateTime = omitted()
    updated_at: DateTime = omitted()


class CustomerRead(StoredRow):
    """A customer as it is stored."""

    id: int
    email: str
    password_hash: Binary
    name: str
    language: CustomerLanguageValue
    newsletters: list[CustomerNewslettersValue]
    loyalty_points: int
    is_business: bool
    birth_year: int | None
    created_at: DateTime
    updated_at: DateTime


class CustomerQuery(ListQuery):
    """Which customers to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[CustomerSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    id__in: list[Annotated[int, Field(ge=0, le=4294967295), WHOLE]] = omitted()
    id__gte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    id__lte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    email: Annotated[Text, Field(max_length=191)] = omitted()
    email__contains: SearchText = omitted()
    name: Annotated[Text, Field(max_length=120)] = omitted()
    name__contains: SearchText = omitted()
    language: CustomerLanguageValue = omitted()
    language__in: list[CustomerLanguageValue] = omitted()
    loyalty_points: Annotated[int, Field(ge=0, le=16777215), WHOLE] = omitted()
    loyalty_points__gte: Annotated[int, Field(ge=0, le=16777215), WHOLE] = omitted()
    loyalty_points__lte: Annotated[int, Field(ge=0, le=16777215), WHOLE] = omitted()
    is_business: bool = omitted()
    birth_year: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    birth_year__gte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    birth_year__lte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    birth_year__isnull: bool = omitted()
    created_at: DateTime = omitted()
    created_at__gte: DateTime = omitted()
    created_at__lte: DateTime = omitted()
    updated_at: DateTime = omitted()
    updated_at__gte: DateTime = omitted()
    updated_at__lte: DateTime = omitted()
