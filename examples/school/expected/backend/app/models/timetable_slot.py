"""The table timetable_slots."""

import datetime as dt
from typing import TYPE_CHECKING, Literal, get_args

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Integer, Time, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import named_enum

if TYPE_CHECKING:
    from app.models import Room, Section


TimetableSlotDayValue = Literal[
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
]


class TimetableSlot(Base):
    """A weekly lesson; without a room while none has been found."""

    __tablename__ = "timetable_slots"

    __table_args__ = (
        UniqueConstraint("section_id", "day", "starts_at"),
        CheckConstraint('"ends_at" > "starts_at"', name="timetable_slots_end_after_start"),
        {"comment": "A weekly lesson; without a room while none has been found."},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    section_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("sections.id", ondelete="CASCADE")
    )
    room_id: Mapped[int | None] = mapped_column(
        Integer(), ForeignKey("rooms.id", ondelete="SET NULL")
    )
    day: Mapped[TimetableSlotDayValue] = mapped_column(
        named_enum(*get_args(TimetableSlotDayValue), name="weekday")
    )
    starts_at: Mapped[dt.time] = mapped_column(Time())
    ends_at: Mapped[dt.time] = mapped_column(Time())

    section: Mapped["Section"] = relationship(
        back_populates="timetable_slots", foreign_keys="[TimetableSlot.section_id]"
    )
    room: Mapped["Room | None"] = relationship(
        back_populates="timetable_slots", foreign_keys="[TimetableSlot.room_id]"
    )
