"""The table Ünïcode Tâble 日本."""

from decimal import Decimal

from sqlalchemy import Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base
from app.db.types import ExactNumeric


class UnicodeTableU65E5U672C(Base):
    """One row of the table Ünïcode Tâble 日本."""

    __tablename__ = "Ünïcode Tâble 日本"

    grosse_in_cm: Mapped[Decimal | None] = mapped_column("größe in cm", ExactNumeric(5, 1))
    u540_d_u524_d: Mapped[str] = mapped_column("名前", String(40))
    u1_f642: Mapped[str | None] = mapped_column("🙂", Text())
    field_1_st: Mapped[int | None] = mapped_column("1st", Integer())
    field_2_nd_value: Mapped[int | None] = mapped_column("2nd value", Integer())
    field: Mapped[Decimal | None] = mapped_column("%", ExactNumeric(5, 2))
    a_b: Mapped[str | None] = mapped_column("a-b", Text())
    a_b_: Mapped[str | None] = mapped_column("a b", Text())
    a_b_2: Mapped[str | None] = mapped_column("a.b", Text())
    a_b_3: Mapped[str | None] = mapped_column("a/b", Text())
    c_new_table: Mapped[str | None] = mapped_column("C:\\new\\table", Text())
    quote_d: Mapped[str | None] = mapped_column("quote'd", Text())
    double_quote: Mapped[str | None] = mapped_column('double"quote', Text())
    key: Mapped[int] = mapped_column("key #", Integer(), primary_key=True, autoincrement=False)
