"""What requests and responses about reviews look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import ApiModel, Body, omitted
from app.wire.types import DateTime, KeyText, Text, Whole

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

    customer_id: Annotated[Whole, Field(ge=0, le=4294967295)]
    sku: Annotated[KeyText, Field(max_length=32)]
    stars: Annotated[Whole, Field(ge=1, le=5)]
    body: Text | None = None
    created_at: DateTime = omitted()


class ReviewUpdate(Body):
    """Changes to a review; what is left out stays as it is."""

    stars: Annotated[Whole, Field(ge=1, le=5)] = omitted()
    body: Text | None = omitted()
    created_at: DateTime = omitted()


class ReviewRead(ApiModel):
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
    customer_id: Annotated[Whole, Field(ge=0, le=4294967295)] = omitted()
    customer_id__in: list[Annotated[Whole, Field(ge=0, le=4294967295)]] = omitted()
    customer_id__gte: Annotated[Whole, Field(ge=0, le=4294967295)] = omitted()
    customer_id__lte: Annotated[Whole, Field(ge=0, le=4294967295)] = omitted()
    sku: Annotated[Text, Field(max_length=32)] = omitted()
    sku__in: list[Annotated[Text, Field(max_length=32)]] = omitted()
    sku__contains: SearchText = omitted()
    stars: Annotated[Whole, Field(ge=0, le=255)] = omitted()
    stars__gte: Annotated[Whole, Field(ge=0, le=255)] = omitted()
    stars__lte: Annotated[Whole, Field(ge=0, le=255)] = omitted()
    body: Text = omitted()
    body__contains: SearchText = omitted()
    body__isnull: bool = omitted()
    created_at: DateTime = omitted()
    created_at__gte: DateTime = omitted()
    created_at__lte: DateTime = omitted()
