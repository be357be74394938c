"""What requests and responses about user tables look like."""

from typing import Annotated, Literal

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32

UserTableSortKey = Literal[
    "id",
    "-id",
    "user",
    "-user",
]


class UserTableCreate(Body):
    """A new user table."""

    user: Int32 | None = None


class UserTableUpdate(Body):
    """Changes to a user table; what is left out stays as it is."""

    user: Int32 | None = omitted()


class UserTableRead(StoredRow):
    """A user table as it is stored."""

    id: int
    user: int | None


class UserTableQuery(ListQuery):
    """Which user tables to list, and in which order."""

    sort: Annotated[list[UserTableSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    user: Int32 = omitted()
    user__in: list[Int32] = omitted()
    user__gte: Int32 = omitted()
    user__lte: Int32 = omitted()
    user__isnull: bool = omitted()
