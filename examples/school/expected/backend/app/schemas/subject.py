"""What requests and responses about subjects look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, KeyText, Text

SubjectSortKey = Literal[
    "code",
    "-code",
    "name",
    "-name",
    "department_id",
    "-department_id",
    "colour",
    "-colour",
]


class SubjectCreate(Body):
    """A new subject."""

    code: Annotated[KeyText, Field(max_length=8)] = Field(
        description="Short code that timetables print: PHY, MATH2."
    )
    name: Annotated[Text, Field(max_length=80)]
    department_id: Int32
    colour: Annotated[Text, Field(max_length=7)] = Field(
        default="#808080", description="Colour in the timetable, as #rrggbb."
    )


class SubjectUpdate(Body):
    """Changes to a subject; what is left out stays as it is."""

    name: Annotated[Text, Field(max_length=80)] = omitted()
    department_id: Int32 = omitted()
    colour: Annotated[Text, Field(max_length=7)] = omitted(
        description="Colour in the timetable, as #rrggbb."
    )


class SubjectRead(StoredRow):
    """A subject as it is stored."""

    code: str = Field(description="Short code that timetables print: PHY, MATH2.")
    name: str
    department_id: int
    colour: str = Field(description="Colour in the timetable, as #rrggbb.")


class SubjectQuery(ListQuery):
    """Which subjects to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[SubjectSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    code: Annotated[Text, Field(max_length=8)] = omitted()
    code__in: list[Annotated[Text, Field(max_length=8)]] = omitted()
    code__contains: SearchText = omitted()
    name: Annotated[Text, Field(max_length=80)] = omitted()
    name__contains: SearchText = omitted()
    department_id: Int32 = omitted()
    department_id__in: list[Int32] = omitted()
    department_id__gte: Int32 = omitted()
    department_id__lte: Int32 = omitted()
    colour: Annotated[Text, Field(max_length=7)] = omitted()
    colour__contains: SearchText = omitted()
