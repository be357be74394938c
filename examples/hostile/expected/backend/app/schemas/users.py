"""What requests and responses about users look like."""

from typing import Annotated, Literal

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32

UsersSortKey = Literal[
    "id",
    "-id",
    "user_id",
    "-user_id",
]


class UsersCreate(Body):
    """A new users."""

    user_id: Int32 | None = None


class UsersUpdate(Body):
    """Changes to a users; what is left out stays as it is."""

    user_id: Int32 | None = omitted()


class UsersRead(StoredRow):
    """A users as it is stored."""

    id: int
    user_id: int | None


class UsersQuery(ListQuery):
    """Which users to list, and in which order."""

    sort: Annotated[list[UsersSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    user_id: Int32 = omitted()
    user_id__in: list[Int32] = omitted()
    user_id__gte: Int32 = omitted()
    user_id__lte: Int32 = omitted()
    user_id__isnull: bool = omitted()
