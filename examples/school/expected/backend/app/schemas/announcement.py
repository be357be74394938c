"""What requests and responses about announcements look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.announcement import AnnouncementAudiencesValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Date, DateTime, Int64, Text, Uuid

AnnouncementSortKey = Literal[
    "id",
    "-id",
    "campus_id",
    "-campus_id",
    "author_id",
    "-author_id",
    "title",
    "-title",
    "body",
    "-body",
    "is_pinned",
    "-is_pinned",
    "published_at",
    "-published_at",
    "expires_on",
    "-expires_on",
]


class AnnouncementCreate(Body):
    """A new announcement."""

    campus_id: Uuid | None = None
    author_id: Int64 | None = None
    audiences: list[AnnouncementAudiencesValue]
    title: Annotated[Text, Field(min_length=3, max_length=120)]
    body: Text
    is_pinned: bool = Field(default=False)
    published_at: DateTime | None = Field(
        default=None, description="When it appears; a draft until then."
    )
    expires_on: Date | None = None


class AnnouncementUpdate(Body):
    """Changes to an announcement; what is left out stays as it is."""

    campus_id: Uuid | None = omitted()
    author_id: Int64 | None = omitted()
    audiences: list[AnnouncementAudiencesValue] = omitted()
    title: Annotated[Text, Field(min_length=3, max_length=120)] = omitted()
    body: Text = omitted()
    is_pinned: bool = omitted()
    published_at: DateTime | None = omitted(description="When it appears; a draft until then.")
    expires_on: Date | None = omitted()


class AnnouncementRead(StoredRow):
    """An announcement as it is stored."""

    id: int
    campus_id: Uuid | None
    author_id: int | None
    audiences: list[AnnouncementAudiencesValue | None]
    title: str
    body: str
    is_pinned: bool
    published_at: DateTime | None = Field(description="When it appears; a draft until then.")
    expires_on: Date | None


class AnnouncementQuery(ListQuery):
    """Which announcements to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[AnnouncementSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    campus_id: Uuid = omitted()
    campus_id__in: list[Uuid] = omitted()
    campus_id__isnull: bool = omitted()
    author_id: Int64 = omitted()
    author_id__in: list[Int64] = omitted()
    author_id__gte: Int64 = omitted()
    author_id__lte: Int64 = omitted()
    author_id__isnull: bool = omitted()
    title: Annotated[Text, Field(max_length=120)] = omitted()
    title__contains: SearchText = omitted()
    body: Text = omitted()
    body__contains: SearchText = omitted()
    is_pinned: bool = omitted()
    published_at: DateTime = omitted()
    published_at__gte: DateTime = omitted()
    published_at__lte: DateTime = omitted()
    published_at__isnull: bool = omitted()
    expires_on: Date = omitted()
    expires_on__gte: Date = omitted()
    expires_on__lte: Date = omitted()
    expires_on__isnull: bool = omitted()
