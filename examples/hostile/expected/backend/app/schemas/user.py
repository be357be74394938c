"""What requests and responses about user look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, Text

UserSortKey = Literal[
    "id",
    "-id",
    "userName",
    "-userName",
    "user_name",
    "-user_name",
    "User Name",
    "-User Name",
]


class UserCreate(Body):
    """A new user."""

    user_name: Text | None = Field(default=None, alias="userName")
    user_name_: Text | None = Field(default=None, alias="user_name")
    user_name_2: Text | None = Field(default=None, alias="User Name")


class UserUpdate(Body):
    """Changes to a user; what is left out stays as it is."""

    user_name: Text | None = omitted(alias="userName")
    user_name_: Text | None = omitted(alias="user_name")
    user_name_2: Text | None = omitted(alias="User Name")


class UserRead(StoredRow):
    """A user as it is stored."""

    id: int
    user_name: str | None = Field(alias="userName")
    user_name_: str | None = Field(alias="user_name")
    user_name_2: str | None = Field(alias="User Name")


class UserQuery(ListQuery):
    """Which user to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[UserSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    user_name: Text = omitted(alias="userName")
    user_name__contains: SearchText = omitted(alias="userName__contains")
    user_name__isnull: bool = omitted(alias="userName__isnull")
    user_name_: Text = omitted(alias="user_name")
    user_name___contains: SearchText = omitted(alias="user_name__contains")
    user_name___isnull: bool = omitted(alias="user_name__isnull")
    user_name_2: Text = omitted(alias="User Name")
    user_name_2__contains: SearchText = omitted(alias="User Name__contains")
    user_name_2__isnull: bool = omitted(alias="User Name__isnull")
