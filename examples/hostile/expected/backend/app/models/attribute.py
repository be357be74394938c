"""The table attributes."""

import datetime as dt
from decimal import Decimal
from uuid import UUID

from sqlalchemy import Boolean, Date, Integer, String, Text, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base
from app.db.types import ArrayOf, ExactNumeric, Json, Timestamp
from app.wire.types import JsonValue


class Attribute(Base):
    """One row of the table attributes."""

    __tablename__ = "attributes"

    metadata_: Mapped[JsonValue | None] = mapped_column(
        "metadata", Json(binary=True, nullable=True)
    )
    registry_: Mapped[str | None] = mapped_column("registry", Text())
    query: Mapped[str | None] = mapped_column(Text())
    model_config_: Mapped[str | None] = mapped_column("model_config", Text())
    model_fields_: Mapped[str | None] = mapped_column("model_fields", Text())
    schema_: Mapped[str | None] = mapped_column("schema", Text())
    copy_: Mapped[str | None] = mapped_column("copy", Text())
    json_: Mapped[JsonValue | None] = mapped_column("json", Json(binary=False, nullable=True))
    dict_: Mapped[str | None] = mapped_column("dict", Text())
    validate_: Mapped[str | None] = mapped_column("validate", Text())
    self_: Mapped[int] = mapped_column("self", Integer(), server_default=text("1"))
    cls: Mapped[int | None] = mapped_column(Integer())
    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    type: Mapped[str | None] = mapped_column(Text())
    limit: Mapped[int | None] = mapped_column(Integer())
    offset: Mapped[int | None] = mapped_column(Integer())
    sort: Mapped[str | None] = mapped_column(Text())
    q: Mapped[str | None] = mapped_column(Text())
    request: Mapped[str | None] = mapped_column(Text())
    response: Mapped[str | None] = mapped_column(Text())
    init: Mapped[str | None] = mapped_column("__init__", Text())
    table: Mapped[str | None] = mapped_column("__table__", Text())
    private: Mapped[str | None] = mapped_column("_private", Text())
    none_: Mapped[str | None] = mapped_column("None", Text())
    true_: Mapped[bool | None] = mapped_column("True", Boolean())
    async_: Mapped[bool | None] = mapped_column("async", Boolean())
    match: Mapped[str | None] = mapped_column(Text())
    print: Mapped[str | None] = mapped_column(Text())
    date: Mapped[dt.date | None] = mapped_column(Date())
    datetime: Mapped[dt.datetime | None] = mapped_column(Timestamp(timezone=False))
    uuid: Mapped[UUID | None] = mapped_column(Uuid())
    decimal: Mapped[Decimal | None] = mapped_column("Decimal", ExactNumeric())
    str_: Mapped[str | None] = mapped_column("str", String(10))
    int_: Mapped[int | None] = mapped_column("int", Integer())
    list_: Mapped[list[int] | None] = mapped_column("list", ArrayOf(Integer(), int))
