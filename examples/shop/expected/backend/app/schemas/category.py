"""What requests and responses about categories look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Text

CategorySortKey = Literal[
    "id",
    "-id",
    "parent_id",
    "-parent_id",
    "slug",
    "-slug",
    "title",
    "-title",
    "position",
    "-position",
]


class CategoryCreate(Body):
    """A new category."""

    parent_id: Annotated[int, Field(ge=0, le=65535), WHOLE] | None = None
    slug: Annotated[Text, Field(max_length=60)]
    title: Annotated[Text, Field(max_length=80)]
    position: Annotated[int, Field(ge=-128, le=127), WHOLE] = Field(default=0)


class CategoryUpdate(Body):
    """Changes to a category; what is left out stays as it is."""

    parent_id: Annotated[int, Field(ge=0, le=65535), WHOLE] | None = omitted()
    slug: Annotated[Text, Field(max_length=60)] = omitted()
    title: Annotated[Text, Field(max_length=80)] = omitted()
    position: Annotated[int, Field(ge=-128, le=127), WHOLE] = omitted()


class CategoryRead(StoredRow):
    """A category as it is stored."""

    id: int
    parent_id: int | None
    slug: str
    title: str
    position: int


class CategoryQuery(ListQuery):
    """Which categories to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[CategorySortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    id__in: list[Annotated[int, Field(ge=0, le=65535), WHOLE]] = omitted()
    id__gte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    id__lte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    parent_id: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    parent_id__in: list[Annotated[int, Field(ge=0, le=65535), WHOLE]] = omitted()
    parent_id__gte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    parent_id__lte: Annotated[int, Field(ge=0, le=65535), WHOLE] = omitted()
    parent_id__isnull: bool = omitted()
    slug: Annotated[Text, Field(max_length=60)] = omitted()
    slug__contains: SearchText = omitted()
    title: Annotated[Text, Field(max_length=80)] = omitted()
    title__contains: SearchText = omitted()
    position: Annotated[int, Field(ge=-128, le=127), WHOLE] = omitted()
    position__gte: Annotated[int, Field(ge=-128, le=127), WHOLE] = omitted()
    position__lte: Annotated[int, Field(ge=-128, le=127), WHOLE] = omitted()
