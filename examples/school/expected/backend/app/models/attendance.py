"""The table attendance."""

import datetime as dt
from typing import TYPE_CHECKING, Literal, get_args

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    SmallInteger,
    String,
    func,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Timestamp, named_enum

if TYPE_CHECKING:
    from app.models import Enrolment, Teacher


AttendanceStatusValue = Literal[
    "present",
    "late",
    "excused",
    "absent",
]


class Attendance(Base):
    """Who was there, one row per student, section and day."""

    __tablename__ = "attendance"

    __table_args__ = (
        ForeignKeyConstraint(
            ["section_id", "student_id"],
            ["enrolments.section_id", "enrolments.student_id"],
            ondelete="CASCADE",
        ),
        CheckConstraint('"minutes_late" BETWEEN 0 AND 480', name="ck_attendance_1"),
        {"comment": "Who was there, one row per student, section and day."},
    )

    section_id: Mapped[int] = mapped_column(BigInteger(), primary_key=True)
    student_id: Mapped[int] = mapped_column(BigInteger(), primary_key=True)
    held_on: Mapped[dt.date] = mapped_column(Date(), primary_key=True)
    status: Mapped[AttendanceStatusValue] = mapped_column(
        named_enum(*get_args(AttendanceStatusValue), name="attendance_status"),
        server_default="present",
    )
    minutes_late: Mapped[int | None] = mapped_column(SmallInteger())
    recorded_by: Mapped[int | None] = mapped_column(
        BigInteger(), ForeignKey("teachers.id", ondelete="SET NULL")
    )
    recorded_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=True), server_default=func.now()
    )
    remark: Mapped[str | None] = mapped_column(String(200))

    recorded_by_teacher: Mapped["Teacher | None"] = relationship(
        back_populates="attendances", foreign_keys="[Attendance.recorded_by]"
    )
    enrolment: Mapped["Enrolment"] = relationship(
        back_populates="attendances", foreign_keys="[Attendance.section_id, Attendance.student_id]"
    )
