"""The table departments."""

from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Integer,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric

if TYPE_CHECKING:
    from app.models import Subject, Teacher


class Department(Base):
    """A subject department, such as Mathematics or Modern Languages."""

    __tablename__ = "departments"

    __table_args__ = (
        UniqueConstraint("name"),
        UniqueConstraint("head_teacher_id"),
        CheckConstraint('"budget" >= 0', name="ck_department_1"),
        {"comment": "A subject department, such as Mathematics or Modern Languages."},
    )

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    budget: Mapped[Decimal] = mapped_column(ExactNumeric(12, 2), server_default=text("0"))
    head_teacher_id: Mapped[int | None] = mapped_column(
        BigInteger(),
        ForeignKey("teachers.id", ondelete="SET NULL"),
        comment="Teacher who leads it; none while vacant.",
    )

    head_teacher: Mapped["Teacher | None"] = relationship(
        back_populates="department_as_head_teacher", foreign_keys="[Department.head_teacher_id]"
    )
    teachers: Mapped[list["Teacher"]] = relationship(
        back_populates="department", foreign_keys="[Teacher.department_id]", passive_deletes="all"
    )
    subjects: Mapped[list["Subject"]] = relationship(
        back_populates="department", foreign_keys="[Subject.department_id]", passive_deletes="all"
    )
