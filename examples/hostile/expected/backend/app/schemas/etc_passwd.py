"""What requests and responses about etc passwds look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, Text

EtcPasswdSortKey = Literal[
    "../id",
    "-../id",
    "$(touch pwned)",
    "-$(touch pwned)",
    "`id`",
    "-`id`",
]


class EtcPasswdCreate(Body):
    """A new etc passwd."""

    id: Int32 = Field(alias="../id")
    touch_pwned: Text | None = Field(default=None, alias="$(touch pwned)")
    id_: Text | None = Field(default=None, alias="`id`")


class EtcPasswdUpdate(Body):
    """Changes to an etc passwd; what is left out stays as it is."""

    touch_pwned: Text | None = omitted(alias="$(touch pwned)")
    id_: Text | None = omitted(alias="`id`")


class EtcPasswdRead(StoredRow):
    """An etc passwd as it is stored."""

    id: int = Field(alias="../id")
    touch_pwned: str | None = Field(alias="$(touch pwned)")
    id_: str | None = Field(alias="`id`")


class EtcPasswdQuery(ListQuery):
    """Which etc passwds to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[EtcPasswdSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted(alias="../id")
    id__in: list[Int32] = omitted(alias="../id__in")
    id__gte: Int32 = omitted(alias="../id__gte")
    id__lte: Int32 = omitted(alias="../id__lte")
    touch_pwned: Text = omitted(alias="$(touch pwned)")
    touch_pwned__contains: SearchText = omitted(alias="$(touch pwned)__contains")
    touch_pwned__isnull: bool = omitted(alias="$(touch pwned)__isnull")
    id_: Text = omitted(alias="`id`")
    id___contains: SearchText = omitted(alias="`id`__contains")
    id___isnull: bool = omitted(alias="`id`__isnull")
