"""The table course_prerequisites."""

from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, Integer, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric

if TYPE_CHECKING:
    from app.models import Course


class CoursePrerequisite(Base):
    """A course that has to be passed before another."""

    __tablename__ = "course_prerequisites"

    __table_args__ = (
        CheckConstraint('"minimum_grade" BETWEEN 0 AND 100', name="ck_course_prerequisite_1"),
        CheckConstraint('"course_id" <> "required_id"', name="course_prerequisites_not_itself"),
        {"comment": "A course that has to be passed before another."},
    )

    course_id: Mapped[int] = mapped_column(
        Integer(), ForeignKey("courses.id", ondelete="CASCADE"), primary_key=True
    )
    required_id: Mapped[int] = mapped_column(
        Integer(), ForeignKey("courses.id", ondelete="CASCADE"), primary_key=True
    )
    minimum_grade: Mapped[Decimal] = mapped_column(ExactNumeric(4, 1), server_default=text("50"))

    course: Mapped["Course"] = relationship(
        back_populates="course_prerequisites_as_course",
        foreign_keys="[CoursePrerequisite.course_id]",
    )
    required: Mapped["Course"] = relationship(
        back_populates="course_prerequisites_as_required",
        foreign_keys="[CoursePrerequisite.required_id]",
    )
