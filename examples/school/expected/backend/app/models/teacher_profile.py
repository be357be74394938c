"""The table teacher_profiles."""

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Integer, String, Text, Time
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ArrayOf, Json
from app.wire.types import JsonValue

if TYPE_CHECKING:
    from app.models import Room, Teacher


class TeacherProfile(Base):
    """What the website shows of a teacher; one for each at most.

    languages: its default is left to the application.
    """

    __tablename__ = "teacher_profiles"

    __table_args__ = (
        CheckConstraint('"office_hour_to" > "office_hour_from"', name="ck_teacher_profile_1"),
        {"comment": "What the website shows of a teacher; one for each at most."},
    )

    teacher_id: Mapped[int] = mapped_column(
        BigInteger(),
        ForeignKey("teachers.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    )
    biography: Mapped[str | None] = mapped_column(Text())
    qualifications: Mapped[JsonValue] = mapped_column(
        Json(binary=True, nullable=False), default=list
    )
    languages: Mapped[list[str]] = mapped_column(
        ArrayOf(String(35), str), comment="Language tags after BCP 47, such as en or pt-BR."
    )
    office_room_id: Mapped[int | None] = mapped_column(
        Integer(), ForeignKey("rooms.id", ondelete="SET NULL")
    )
    office_hour_from: Mapped[dt.time | None] = mapped_column(Time())
    office_hour_to: Mapped[dt.time | None] = mapped_column(Time())
    website: Mapped[str | None] = mapped_column(String(200))

    teacher: Mapped["Teacher"] = relationship(
        back_populates="teacher_profile", foreign_keys="[TeacherProfile.teacher_id]"
    )
    office_room: Mapped["Room | None"] = relationship(
        back_populates="teacher_profiles", foreign_keys="[TeacherProfile.office_room_id]"
    )
