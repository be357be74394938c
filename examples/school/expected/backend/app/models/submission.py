"""The table submissions."""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Integer,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric, Timestamp

if TYPE_CHECKING:
    from app.models import Assignment, Student, Teacher


class Submission(Base):
    """What a student handed in for an assignment, and its mark."""

    __tablename__ = "submissions"

    __table_args__ = (
        UniqueConstraint("assignment_id", "student_id"),
        CheckConstraint('"points" >= 0', name="ck_submission_1"),
        {"comment": "What a student handed in for an assignment, and its mark."},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    assignment_id: Mapped[UUID] = mapped_column(
        Uuid(), ForeignKey("assignments.id", ondelete="CASCADE")
    )
    student_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("students.id", ondelete="CASCADE")
    )
    handed_in_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=True), server_default=func.now()
    )
    body: Mapped[str | None] = mapped_column(Text())
    points: Mapped[Decimal | None] = mapped_column(
        ExactNumeric(6, 2), comment="Out of the assignment's max_points; none until marked."
    )
    feedback: Mapped[str | None] = mapped_column(Text())
    graded_by: Mapped[int | None] = mapped_column(
        BigInteger(), ForeignKey("teachers.id", ondelete="SET NULL")
    )

    assignment: Mapped["Assignment"] = relationship(
        back_populates="submissions", foreign_keys="[Submission.assignment_id]"
    )
    student: Mapped["Student"] = relationship(
        back_populates="submissions", foreign_keys="[Submission.student_id]"
    )
    graded_by_teacher: Mapped["Teacher | None"] = relationship(
        back_populates="submissions", foreign_keys="[Submission.graded_by]"
    )
