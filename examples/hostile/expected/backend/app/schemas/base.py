"""What requests and responses about bases look like."""

from typing import Annotated, Literal

from app.crud.listing import SORTED_BY_COMMAS, ListQuery
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32

BaseRecordSortKey = Literal[
    "id",
    "-id",
    "main_id",
    "-main_id",
]


class BaseRecordCreate(Body):
    """A new base."""

    main_id: Int32


class BaseRecordUpdate(Body):
    """Changes to a base; what is left out stays as it is."""

    main_id: Int32 = omitted()


class BaseRecordRead(StoredRow):
    """A base as it is stored."""

    id: int
    main_id: int


class BaseRecordQuery(ListQuery):
    """Which bases to list, and in which order."""

    sort: Annotated[list[BaseRecordSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int32 = omitted()
    id__in: list[Int32] = omitted()
    id__gte: Int32 = omitted()
    id__lte: Int32 = omitted()
    main_id: Int32 = omitted()
    main_id__in: list[Int32] = omitted()
    main_id__gte: Int32 = omitted()
    main_id__lte: Int32 = omitted()
