"""The table opening_hours."""

import datetime as dt

from sqlalchemy import BigInteger, Integer, Text, Time
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base


class OpeningHour(Base):
    """One row of the table opening_hours.

    opens_at: its default is left to the application.
    closes_at: its default is left to the application.
    remark: kept as text, for want of a portable type.
    The check ck_opening_hour1 is left out: no sample row was found that satisfies it.
    """

    __tablename__ = "opening_hours"

    weekday: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    opens_at: Mapped[dt.time] = mapped_column(Time())
    closes_at: Mapped[dt.time] = mapped_column(Time())
    remark: Mapped[str | None] = mapped_column(Text())
