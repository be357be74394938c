"""What requests and responses about texts look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.text import TextRecordMoodValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int64, Text

TextRecordSortKey = Literal[
    "id",
    "-id",
    "mood",
    "-mood",
    "quoted",
    "-quoted",
    "braces",
    "-braces",
    "lines",
    "-lines",
    "percent",
    "-percent",
    "closed",
    "-closed",
    "letter",
    "-letter",
]


class TextRecordCreate(Body):
    """A new text."""

    mood: TextRecordMoodValue = Field(default='it\'s "fine"', description='"""')
    quoted: Text = Field(
        default='"""; import os; os.abort() #', description="'''; raise SystemExit(\"owned\") #"
    )
    braces: Text = Field(default="{{ config }} ${x} <%= x %> {% raw %} #}")
    lines: Text = Field(description="\n\nimport os\n")
    percent: Text = Field(default="100%s %(name)s :bind")
    closed: Text | None = None
    letter: Annotated[Text, Field(max_length=1)] = Field(default="'", description="\\")


class TextRecordUpdate(Body):
    """Changes to a text; what is left out stays as it is."""

    mood: TextRecordMoodValue = omitted(description='"""')
    quoted: Text = omitted(description="'''; raise SystemExit(\"owned\") #")
    braces: Text = omitted()
    lines: Text = omitted(description="\n\nimport os\n")
    percent: Text = omitted()
    closed: Text | None = omitted()
    letter: Annotated[Text, Field(max_length=1)] = omitted(description="\\")


class TextRecordRead(StoredRow):
    """A text as it is stored."""

    id: int
    mood: TextRecordMoodValue = Field(description='"""')
    quoted: str = Field(description="'''; raise SystemExit(\"owned\") #")
    braces: str
    lines: str = Field(description="\n\nimport os\n")
    percent: str
    closed: str | None
    letter: str = Field(description="\\")


class TextRecordQuery(ListQuery):
    """Which texts to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[TextRecordSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    id: Int64 = omitted()
    id__in: list[Int64] = omitted()
    id__gte: Int64 = omitted()
    id__lte: Int64 = omitted()
    mood: TextRecordMoodValue = omitted()
    mood__in: list[TextRecordMoodValue] = omitted()
    quoted: Text = omitted()
    quoted__contains: SearchText = omitted()
    braces: Text = omitted()
    braces__contains: SearchText = omitted()
    lines: Text = omitted()
    lines__contains: SearchText = omitted()
    percent: Text = omitted()
    percent__contains: SearchText = omitted()
    closed: Text = omitted()
    closed__contains: SearchText = omitted()
    closed__isnull: bool = omitted()
    letter: Annotated[Text, Field(max_length=1)] = omitted()
    letter__contains: SearchText = omitted()
