"""The table students."""

import datetime as dt
from typing import TYPE_CHECKING, Literal, get_args
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Text,
    UniqueConstraint,
    Uuid,
    func,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Timestamp, named_enum

if TYPE_CHECKING:
    from app.models import (
        Campus,
        Enrolment,
        Invoice,
        MedicalRecord,
        StudentGuardian,
        Submission,
        Teacher,
    )


StudentStatusValue = Literal[
    "applicant",
    "enrolled",
    "on_leave",
    "graduated",
    "withdrawn",
]


class Student(Base):
    """Anybody who has ever applied for a place."""

    __tablename__ = "students"

    __table_args__ = (
        UniqueConstraint("public_id"),
        UniqueConstraint("email"),
        Index(None, "last_name", "first_name"),
        Index(None, "tutor_id"),
        {"comment": "Anybody who has ever applied for a place."},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    public_id: Mapped[UUID] = mapped_column(
        Uuid(), default=uuid4, comment="Identifier for use outside the school; tells nothing."
    )
    first_name: Mapped[str] = mapped_column(String(60))
    last_name: Mapped[str] = mapped_column(String(60))
    preferred_name: Mapped[str | None] = mapped_column(String(60))
    date_of_birth: Mapped[dt.date] = mapped_column(Date())
    status: Mapped[StudentStatusValue] = mapped_column(
        named_enum(*get_args(StudentStatusValue), name="student_status"), server_default="applicant"
    )
    campus_id: Mapped[UUID] = mapped_column(Uuid(), ForeignKey("campuses.id"))
    tutor_id: Mapped[int | None] = mapped_column(
        BigInteger(),
        ForeignKey("teachers.id", ondelete="SET NULL"),
        comment="Teacher who is the first to ask about this student.",
    )
    email: Mapped[str | None] = mapped_column(String(254))
    admitted_on: Mapped[dt.date | None] = mapped_column(Date())
    notes: Mapped[str | None] = mapped_column(Text())
    created_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=True), server_default=func.now()
    )
    updated_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=True), server_default=func.now()
    )

    campus: Mapped["Campus"] = relationship(
        back_populates="students", foreign_keys="[Student.campus_id]"
    )
    tutor: Mapped["Teacher | None"] = relationship(
        back_populates="students", foreign_keys="[Student.tutor_id]"
    )
    medical_record: Mapped["MedicalRecord | None"] = relationship(
        back_populates="student", foreign_keys="[MedicalRecord.student_id]", passive_deletes="all"
    )
    student_guardians: Mapped[list["StudentGuardian"]] = relationship(
        back_populates="student", foreign_keys="[StudentGuardian.student_id]", passive_deletes="all"
    )
    enrolments: Mapped[list["Enrolment"]] = relationship(
        back_populates="student", foreign_keys="[Enrolment.student_id]", passive_deletes="all"
    )
    submissions: Mapped[list["Submission"]] = relationship(
        back_populates="student", foreign_keys="[Submission.student_id]", passive_deletes="all"
    )
    invoices: Mapped[list["Invoice"]] = relationship(
        back_populates="student", foreign_keys="[Invoice.student_id]", passive_deletes="all"
    )
