"""The table courses."""

from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    ForeignKey,
    Integer,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric

if TYPE_CHECKING:
    from app.models import CoursePrerequisite, Section, Subject


class Course(Base):
    """What is taught of a subject to one year group, in any year."""

    __tablename__ = "courses"

    __table_args__ = (
        UniqueConstraint("subject_code", "year_group", "title"),
        CheckConstraint('("year_group" >= 7 AND "year_group" <= 13)', name="ck_course_1"),
        CheckConstraint('"credits" > 0', name="ck_course_2"),
        {"comment": "What is taught of a subject to one year group, in any year."},
    )

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    subject_code: Mapped[str] = mapped_column(
        String(8), ForeignKey("subjects.code", onupdate="CASCADE")
    )
    title: Mapped[str] = mapped_column(String(120))
    year_group: Mapped[int] = mapped_column(SmallInteger())
    credits: Mapped[Decimal] = mapped_column(ExactNumeric(4, 1), server_default=text("5.0"))
    syllabus: Mapped[str | None] = mapped_column(Text())
    is_elective: Mapped[bool] = mapped_column(Boolean(), server_default=false())

    subject: Mapped["Subject"] = relationship(
        back_populates="courses", foreign_keys="[Course.subject_code]"
    )
    course_prerequisites_as_course: Mapped[list["CoursePrerequisite"]] = relationship(
        back_populates="course",
        foreign_keys="[CoursePrerequisite.course_id]",
        passive_deletes="all",
    )
    course_prerequisites_as_required: Mapped[list["CoursePrerequisite"]] = relationship(
        back_populates="required",
        foreign_keys="[CoursePrerequisite.required_id]",
        passive_deletes="all",
    )
    sections: Mapped[list["Section"]] = relationship(
        back_populates="course", foreign_keys="[Section.course_id]", passive_deletes="all"
    )
