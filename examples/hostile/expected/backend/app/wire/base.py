"""What all requests and responses have in common."""

from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

T = TypeVar("T")


class ApiModel(BaseModel):
    """Anything that crosses the API; its fields go by the names of the database's columns."""


class StoredRow(ApiModel):
    """A row as it is answered: read by the names that its columns have in Python."""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=False, from_attributes=True)


class Body(ApiModel):
    """A request's body: unknown fields and values of the wrong JSON type are refused."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Filters(ApiModel):
    """The query of a list: unknown parameters are refused."""

    model_config = ConfigDict(extra="forbid")


class Page(ApiModel, Generic[T]):
    """One page of a list."""

    items: list[T]
    total: int = Field(description="Rows that match, on all pages together.")
    limit: int
    offset: int


class ErrorMessage(ApiModel):
    """Why a request failed, in a sentence."""

    detail: str


def omitted(**options: Any) -> Any:
    """Declare a field that may be left out; what its value is then, the database knows.

    Unlike `None`, which stands for NULL, a field left out is not part of `model_fields_set`.
    """
    return Field(default=None, json_schema_extra=_without_default, **options)


def _without_default(schema: JsonDict) -> None:
    schema.pop("default", None)
