"""The table rooms."""

from typing import TYPE_CHECKING, Literal, get_args
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Integer,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ArrayOf, named_enum

if TYPE_CHECKING:
    from app.models import Campus, TeacherProfile, TimetableSlot


RoomKindValue = Literal[
    "classroom",
    "laboratory",
    "gym",
    "workshop",
    "hall",
]


class Room(Base):
    """A room in which lessons can be held."""

    __tablename__ = "rooms"

    __table_args__ = (
        UniqueConstraint("campus_id", "code"),
        CheckConstraint('"seats" > 0', name="ck_room_1"),
        {"comment": "A room in which lessons can be held."},
    )

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    campus_id: Mapped[UUID] = mapped_column(Uuid(), ForeignKey("campuses.id", ondelete="CASCADE"))
    code: Mapped[str] = mapped_column(
        String(12), comment="What is written on the door; unique on its campus."
    )
    kind: Mapped[RoomKindValue] = mapped_column(
        named_enum(*get_args(RoomKindValue), name="room_kind"), server_default="classroom"
    )
    seats: Mapped[int] = mapped_column(SmallInteger())
    facilities: Mapped[list[str]] = mapped_column(
        ArrayOf(Text(), str),
        default=list,
        comment="Equipment such as projector, fume hood or piano.",
    )

    campus: Mapped["Campus"] = relationship(back_populates="rooms", foreign_keys="[Room.campus_id]")
    teacher_profiles: Mapped[list["TeacherProfile"]] = relationship(
        back_populates="office_room",
        foreign_keys="[TeacherProfile.office_room_id]",
        passive_deletes="all",
    )
    timetable_slots: Mapped[list["TimetableSlot"]] = relationship(
        back_populates="room", foreign_keys="[TimetableSlot.room_id]", passive_deletes="all"
    )
