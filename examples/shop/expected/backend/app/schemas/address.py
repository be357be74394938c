"""What requests and responses about addresses look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.address import AddressKindValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Text

AddressSortKey = Literal[
    "id",
    "-id",
    "customer_id",
    "-customer_id",
    "kind",
    "-kind",
    "line1",
    "-line1",
    "line2",
    "-line2",
    "postcode",
    "-postcode",
    "city",
    "-city",
    "country",
    "-country",
]


class AddressCreate(Body):
    """A new address."""

    customer_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE]
    kind: AddressKindValue = Field(description="What it is used for")
    line1: Annotated[Text, Field(max_length=120)]
    line2: Annotated[Text, Field(max_length=120)] | None = None
    postcode: Annotated[Text, Field(max_length=12)]
    city: Annotated[Text, Field(max_length=80)]
    country: Annotated[Text, Field(max_length=2)] = Field(default="DE")


class AddressUpdate(Body):
    """Changes to an address; what is left out stays as it is."""

    customer_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    kind: AddressKindValue = omitted(description="What it is used for")
    line1: Annotated[Text, Field(max_length=120)] = omitted()
    line2: Annotated[Text, Field(max_length=120)] | None = omitted()
    postcode: Annotated[Text, Field(max_length=12)] = omitted()
    city: Annotated[Text, Field(max_length=80)] = omitted()
    country: Annotated[Text, Field(max_length=2)] = omitted()


class AddressRead(StoredRow):
    """An address as it is stored."""

    id: int
    customer_id: int
    kind: AddressKindValue = Field(description="What it is used for")
    line1: str
    line2: str | None
    postcode: str
    city: str
    country: str


class AddressQuery(ListQuery):
    """Which addresses to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[AddressSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    id__in: list[Annotated[int, Field(ge=0, le=4294967295), WHOLE]] = omitted()
    id__gte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    id__lte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    customer_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    customer_id__in: list[Annotated[int, Field(ge=0, le=4294967295), WHOLE]] = omitted()
    customer_id__gte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    customer_id__lte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    kind: AddressKindValue = omitted()
    kind__in: list[AddressKindValue] = omitted()
    line1: Annotated[Text, Field(max_length=120)] = omitted()
    line1__contains: SearchText = omitted()
    line2: Annotated[Text, Field(max_length=120)] = omitted()
    line2__contains: SearchText = omitted()
    line2__isnull: bool = omitted()
    postcode: Annotated[Text, Field(max_length=12)] = omitted()
    postcode__contains: SearchText = omitted()
    city: Annotated[Text, Field(max_length=80)] = omitted()
    city__contains: SearchText = omitted()
    country: Annotated[Text, Field(max_length=2)] = omitted()
    country__contains: SearchText = omitted()
