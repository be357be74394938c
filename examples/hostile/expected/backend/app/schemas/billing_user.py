"""What requests and responses about billing users look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32

BillingUserSortKey = Literal[
    "id",
    "-id",
    "public_user",
    "-public_user",
    "public-user",
    "-public-user",
]


class BillingUserCreate(Body):
    """A new billing user."""

    public_user: Int32 | None = None
    public_user_: Int32 | None = Field(default=None, alias="public-user")


class BillingUserUpdate(Body):
    """Changes to a billing user; what is left out stays as it is."""

    public_user: Int32 | None = omitted()
    public_user_: Int32 | None = omitted(alias="public-user")


class BillingUserRead(StoredRow):
    """A billing user as it is stored."""

    id: int
    public_user: int | None
    public_user_: int | None = Field(alias="public-user")


class BillingUserQuery(ListQuery):
    """Which billing users to list, and in which order."""

    sort: Annotated[list[BillingUserSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    public_user: Int32 = omitted()
    public_user__in: list[Int32] = omitted()
    public_user__gte: Int32 = omitted()
    public_user__lte: Int32 = omitted()
    public_user__isnull: bool = omitted()
    public_user_: Int32 = omitted(alias="public-user")
    public_user___in: list[Int32] = omitted(alias="public-user__in")
    public_user___gte: Int32 = omitted(alias="public-user__gte")
    public_user___lte: Int32 = omitted(alias="public-user__lte")
    public_user___isnull: bool = omitted(alias="public-user__isnull")
