"""The table guardians."""

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, Integer, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Json
from app.wire.types import JsonValue

if TYPE_CHECKING:
    from app.models import Invoice, StudentGuardian


class Guardian(Base):
    """A parent or another adult who is responsible for a student."""

    __tablename__ = "guardians"

    __table_args__ = (
        CheckConstraint(
            '(NOT ("email" IS NULL) OR NOT ("phone" IS NULL))', name="guardians_can_be_reached"
        ),
        {"comment": "A parent or another adult who is responsible for a student."},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    first_name: Mapped[str] = mapped_column(String(60))
    last_name: Mapped[str] = mapped_column(String(60))
    email: Mapped[str | None] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(32))
    address: Mapped[JsonValue | None] = mapped_column(Json(binary=True, nullable=True))

    student_guardians: Mapped[list["StudentGuardian"]] = relationship(
        back_populates="guardian",
        foreign_keys="[StudentGuardian.guardian_id]",
        passive_deletes="all",
    )
    invoices: Mapped[list["Invoice"]] = relationship(
        back_populates="guardian", foreign_keys="[Invoice.guardian_id]", passive_deletes="all"
    )
