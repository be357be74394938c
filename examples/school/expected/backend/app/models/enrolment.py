"""The table enrolments."""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric, Timestamp

if TYPE_CHECKING:
    from app.models import Attendance, Section, Student


class Enrolment(Base):
    """Which students take part in a section."""

    __tablename__ = "enrolments"

    __table_args__ = (
        CheckConstraint('"final_grade" BETWEEN 0 AND 100', name="ck_enrolment_1"),
        {"comment": "Which students take part in a section."},
    )

    section_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("sections.id", ondelete="CASCADE"), primary_key=True
    )
    student_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("students.id", ondelete="CASCADE"), primary_key=True
    )
    enrolled_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=True), server_default=func.now()
    )
    dropped_at: Mapped[dt.datetime | None] = mapped_column(Timestamp(timezone=True))
    final_grade: Mapped[Decimal | None] = mapped_column(
        ExactNumeric(4, 1), comment="In percent; none before the end of the term."
    )

    section: Mapped["Section"] = relationship(
        back_populates="enrolments", foreign_keys="[Enrolment.section_id]"
    )
    student: Mapped["Student"] = relationship(
        back_populates="enrolments", foreign_keys="[Enrolment.student_id]"
    )
    attendances: Mapped[list["Attendance"]] = relationship(
        back_populates="enrolment",
        foreign_keys="[Attendance.section_id, Attendance.student_id]",
        passive_deletes="all",
    )
