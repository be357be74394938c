"""What requests and responses about reviews look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, DateTime, KeyText, Text

ReviewSortKey = Literal[
    "customer_id",
    "-customer_id",
    "sku",
    "-sku",
    "stars",
    "-stars",
    "body",
    "-body",
    "created_at",
    "-created_at",
]


class ReviewCreate(Body):
    """A new review."""

    customer_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE]
    sku: Annotated[KeyText, Field(max_length=32)]
    stars: Annotated[int, Field(ge=1, le=5), WHOLE]
    body: Text | None = None
    created_at: DateTime = omitted()


class ReviewUpdate(Body):
    """Changes to a review; what is left out stays as it is."""

    stars: Annotated[int, Field(ge=1, le=5), WHOLE] = omitted()
    body: Text | None = omitted()
    created_at: DateTime = omitted()


class ReviewRead(StoredRow):
    """A review as it is stored."""

    customer_id: int
    sku: str
    stars: int
    body: str | None
    created_at: DateTime


class ReviewQuery(ListQuery):
    """Which reviews to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[ReviewSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    customer_id: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    customer_id__in: list[Annotated[int, Field(ge=0, le=4294967295), WHOLE]] = omitted()
    customer_id__gte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    customer_id__lte: Annotated[int, Field(ge=0, le=4294967295), WHOLE] = omitted()
    sku: Annotated[Text, Field(max_length=32)] = omitted()
    sku__in: list[Annotated[Text, Field(max_length=32)]] = omitted()
    sku__contains: SearchText = omitted()
    stars: Annotated[int, Field(ge=0, le=255), WHOLE] = omitted()
    stars__gte: Annotated[int, Field(ge=0, le=255), WHOLE] = omitted()
    stars__lte: Annotated[int, Field(ge=0, le=255), WHOLE] = omitted()
    body: Text = omitted()
    body__contains: SearchText = omitted()
    body__isnull: bool = omitted()
    created_at: DateTime = omitted()
    created_at__gte: DateTime = omitted()
    created_at__lte: DateTime = omitted()
