"""What requests and responses about rooms look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.room import RoomKindValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import WHOLE, Int16, Int32, Text, Uuid

RoomSortKey = Literal[
    "id",
    "-id",
    "campus_id",
    "-campus_id",
    "code",
    "-code",
    "kind",
    "-kind",
    "seats",
    "-seats",
]


class RoomCreate(Body):
    """A new room."""

    campus_id: Uuid
    code: Annotated[Text, Field(max_length=12)] = Field(
        description="What is written on the door; unique on its campus."
    )
    kind: RoomKindValue = Field(default="classroom")
    seats: Annotated[int, Field(ge=1, le=32767), WHOLE]
    facilities: list[Text] = omitted(description="Equipment such as projector, fume hood or piano.")


class RoomUpdate(Body):
    """Changes to a room; what is left out stays as it is."""

    campus_id: Uuid = omitted()
    code: Annotated[Text, Field(max_length=12)] = omitted(
        description="What is written on the door; unique on its campus."
    )
    kind: RoomKindValue = omitted()
    seats: Annotated[int, Field(ge=1, le=32767), WHOLE] = omitted()
    facilities: list[Text] = omitted(description="Equipment such as projector, fume hood or piano.")


class RoomRead(StoredRow):
    """A room as it is stored."""

    id: int
    campus_id: Uuid
    code: str = Field(description="What is written on the door; unique on its campus.")
    kind: RoomKindValue
    seats: int
    facilities: list[str | None] = Field(
        description="Equipment such as projector, fume hood or piano."
    )


class RoomQuery(ListQuery):
    """Which rooms to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[RoomSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    campus_id: Uuid = omitted()
    campus_id__in: list[Uuid] = omitted()
    code: Annotated[Text, Field(max_length=12)] = omitted()
    code__contains: SearchText = omitted()
    kind: RoomKindValue = omitted()
    kind__in: list[RoomKindValue] = omitted()
    seats: Int16 = omitted()
    seats__gte: Int16 = omitted()
    seats__lte: Int16 = omitted()
