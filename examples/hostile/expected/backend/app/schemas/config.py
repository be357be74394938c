"""What requests and responses about configs look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import Int32, Text

ConfigSortKey = Literal[
    "{{ self }}",
    "-{{ self }}",
    "raw",
    "-raw",
    "{# comment #}",
    "-{# comment #}",
    "</script>",
    "-</script>",
    "*/",
    "-*/",
    '""',
    '-""',
]


class ConfigCreate(Body):
    """A new config."""

    self_: Int32 = Field(alias="{{ self }}")
    raw: Text | None = None
    comment: Text | None = Field(default=None, alias="{# comment #}")
    script: Text | None = Field(default=None, alias="</script>")
    field: Text | None = Field(default=None, alias="*/")
    field_: Text | None = Field(default=None, alias='""')


class ConfigUpdate(Body):
    """Changes to a config; what is left out stays as it is."""

    raw: Text | None = omitted()
    comment: Text | None = omitted(alias="{# comment #}")
    script: Text | None = omitted(alias="</script>")
    field: Text | None = omitted(alias="*/")
    field_: Text | None = omitted(alias='""')


class ConfigRead(StoredRow):
    """A config as it is stored."""

    self_: int = Field(alias="{{ self }}")
    raw: str | None
    comment: str | None = Field(alias="{# comment #}")
    script: str | None = Field(alias="</script>")
    field: str | None = Field(alias="*/")
    field_: str | None = Field(alias='""')


class ConfigQuery(ListQuery):
    """Which configs to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[ConfigSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    self_: Int32 = omitted(alias="{{ self }}")
    self___in: list[Int32] = omitted(alias="{{ self }}__in")
    self___gte: Int32 = omitted(alias="{{ self }}__gte")
    self___lte: Int32 = omitted(alias="{{ self }}__lte")
    raw: Text = omitted()
    raw__contains: SearchText = omitted()
    raw__isnull: bool = omitted()
    comment: Text = omitted(alias="{# comment #}")
    comment__contains: SearchText = omitted(alias="{# comment #}__contains")
    comment__isnull: bool = omitted(alias="{# comment #}__isnull")
    script: Text = omitted(alias="</script>")
    script__contains: SearchText = omitted(alias="</script>__contains")
    script__isnull: bool = omitted(alias="</script>__isnull")
    field: Text = omitted(alias="*/")
    field__contains: SearchText = omitted(alias="*/__contains")
    field__isnull: bool = omitted(alias="*/__isnull")
    field_: Text = omitted(alias='""')
    field___contains: SearchText = omitted(alias='""__contains')
    field___isnull: bool = omitted(alias='""__isnull')
