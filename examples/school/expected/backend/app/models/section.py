"""The table sections."""

from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import Assignment, Course, Enrolment, Teacher, Term, TimetableSlot


class Section(Base):
    """A course as it is given in one term to one group of students."""

    __tablename__ = "sections"

    __table_args__ = (
        UniqueConstraint("course_id", "term_id", "name"),
        CheckConstraint('"max_size" BETWEEN 1 AND 60', name="ck_section_1"),
        Index(None, "teacher_id", "term_id"),
        {"comment": "A course as it is given in one term to one group of students."},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    course_id: Mapped[int] = mapped_column(Integer(), ForeignKey("courses.id"))
    term_id: Mapped[int] = mapped_column(Integer(), ForeignKey("terms.id"))
    teacher_id: Mapped[int] = mapped_column(BigInteger(), ForeignKey("teachers.id"))
    name: Mapped[str] = mapped_column(String(20))
    max_size: Mapped[int] = mapped_column(SmallInteger(), server_default=text("30"))

    course: Mapped["Course"] = relationship(
        back_populates="sections", foreign_keys="[Section.course_id]"
    )
    term: Mapped["Term"] = relationship(back_populates="sections", foreign_keys="[Section.term_id]")
    teacher: Mapped["Teacher"] = relationship(
        back_populates="sections", foreign_keys="[Section.teacher_id]"
    )
    timetable_slots: Mapped[list["TimetableSlot"]] = relationship(
        back_populates="section", foreign_keys="[TimetableSlot.section_id]", passive_deletes="all"
    )
    enrolments: Mapped[list["Enrolment"]] = relationship(
        back_populates="section", foreign_keys="[Enrolment.section_id]", passive_deletes="all"
    )
    assignments: Mapped[list["Assignment"]] = relationship(
        back_populates="section", foreign_keys="[Assignment.section_id]", passive_deletes="all"
    )
