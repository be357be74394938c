"""The table teachers."""

import datetime as dt
from typing import TYPE_CHECKING, Literal, get_args

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Computed,
    Date,
    ForeignKey,
    Integer,
    String,
    UniqueConstraint,
    func,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Char, Timestamp, named_enum

if TYPE_CHECKING:
    from app.models import (
        Announcement,
        Attendance,
        Department,
        Section,
        Student,
        Submission,
        TeacherProfile,
    )


TeacherEmploymentValue = Literal[
    "full_time",
    "part_time",
    "substitute",
]


class Teacher(Base):
    """A member of the teaching staff, past or present."""

    __tablename__ = "teachers"

    __table_args__ = (
        UniqueConstraint("staff_number"),
        UniqueConstraint("email"),
        CheckConstraint(
            '("left_on" IS NULL OR "left_on" >= "hired_on")', name="teachers_left_after_hired"
        ),
        {"comment": "A member of the teaching staff, past or present."},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    staff_number: Mapped[str] = mapped_column(
        Char(6), comment="Number on the staff card, six characters."
    )
    first_name: Mapped[str] = mapped_column(String(60))
    last_name: Mapped[str] = mapped_column(String(60))
    full_name: Mapped[str | None] = mapped_column(
        String(121), Computed('(("first_name" || \' \') || "last_name")', persisted=True)
    )
    email: Mapped[str] = mapped_column(String(254))
    employment: Mapped[TeacherEmploymentValue] = mapped_column(
        named_enum(*get_args(TeacherEmploymentValue), name="employment_type"),
        server_default="full_time",
    )
    department_id: Mapped[int] = mapped_column(
        Integer(), ForeignKey("departments.id", use_alter=True)
    )
    mentor_id: Mapped[int | None] = mapped_column(
        BigInteger(),
        ForeignKey("teachers.id", ondelete="SET NULL"),
        comment="Experienced colleague who looks after a new teacher.",
    )
    hired_on: Mapped[dt.date] = mapped_column(Date(), server_default=func.current_date())
    left_on: Mapped[dt.date | None] = mapped_column(Date())
    created_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=True), server_default=func.now()
    )
    updated_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=True), server_default=func.now()
    )

    department: Mapped["Department"] = relationship(
        back_populates="teachers", foreign_keys="[Teacher.department_id]"
    )
    mentor: Mapped["Teacher | None"] = relationship(
        back_populates="teachers_as_mentor",
        foreign_keys="[Teacher.mentor_id]",
        remote_side="[Teacher.id]",
    )
    department_as_head_teacher: Mapped["Department | None"] = relationship(
        back_populates="head_teacher",
        foreign_keys="[Department.head_teacher_id]",
        passive_deletes="all",
    )
    teachers_as_mentor: Mapped[list["Teacher"]] = relationship(
        back_populates="mentor", foreign_keys="[Teacher.mentor_id]", passive_deletes="all"
    )
    teacher_profile: Mapped["TeacherProfile | None"] = relationship(
        back_populates="teacher", foreign_keys="[TeacherProfile.teacher_id]", passive_deletes="all"
    )
    students: Mapped[list["Student"]] = relationship(
        back_populates="tutor", foreign_keys="[Student.tutor_id]", passive_deletes="all"
    )
    sections: Mapped[list["Section"]] = relationship(
        back_populates="teacher", foreign_keys="[Section.teacher_id]", passive_deletes="all"
    )
    attendances: Mapped[list["Attendance"]] = relationship(
        back_populates="recorded_by_teacher",
        foreign_keys="[Attendance.recorded_by]",
        passive_deletes="all",
    )
    submissions: Mapped[list["Submission"]] = relationship(
        back_populates="graded_by_teacher",
        foreign_keys="[Submission.graded_by]",
        passive_deletes="all",
    )
    announcements: Mapped[list["Announcement"]] = relationship(
        back_populates="author", foreign_keys="[Announcement.author_id]", passive_deletes="all"
    )
