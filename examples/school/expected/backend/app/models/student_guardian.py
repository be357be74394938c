"""The table student_guardians."""

from typing import TYPE_CHECKING, Literal, get_args

from sqlalchemy import BigInteger, Boolean, ForeignKey, false, true
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import named_enum

if TYPE_CHECKING:
    from app.models import Guardian, Student


StudentGuardianRelationValue = Literal[
    "mother",
    "father",
    "grandparent",
    "foster_parent",
    "other",
]


class StudentGuardian(Base):
    """Who is responsible for whom."""

    __tablename__ = "student_guardians"

    __table_args__ = ({"comment": "Who is responsible for whom."},)

    student_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("students.id", ondelete="CASCADE"), primary_key=True
    )
    guardian_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("guardians.id", ondelete="CASCADE"), primary_key=True
    )
    relation: Mapped[StudentGuardianRelationValue] = mapped_column(
        named_enum(*get_args(StudentGuardianRelationValue), name="guardian_relation")
    )
    is_primary: Mapped[bool] = mapped_column(
        Boolean(), server_default=false(), comment="Whom the office calls first."
    )
    may_collect: Mapped[bool] = mapped_column(
        Boolean(), server_default=true(), comment="Whether the student may be handed over to them."
    )

    student: Mapped["Student"] = relationship(
        back_populates="student_guardians", foreign_keys="[StudentGuardian.student_id]"
    )
    guardian: Mapped["Guardian"] = relationship(
        back_populates="student_guardians", foreign_keys="[StudentGuardian.guardian_id]"
    )
