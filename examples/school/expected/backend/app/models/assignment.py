"""The table assignments."""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Double,
    ForeignKey,
    Index,
    String,
    Text,
    Uuid,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric, Json, Timestamp
from app.wire.types import JsonValue

if TYPE_CHECKING:
    from app.models import Section, Submission


class Assignment(Base):
    """A piece of work that a section is given."""

    __tablename__ = "assignments"

    __table_args__ = (
        CheckConstraint('"max_points" > 0', name="ck_assignment_1"),
        CheckConstraint('("weight" >= 0 AND "weight" <= 1)', name="ck_assignment_2"),
        Index(None, "section_id", "due_at"),
        {"comment": "A piece of work that a section is given."},
    )

    id: Mapped[UUID] = mapped_column(Uuid(), primary_key=True, default=uuid4)
    section_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("sections.id", ondelete="CASCADE")
    )
    title: Mapped[str] = mapped_column(String(120))
    description: Mapped[str] = mapped_column(Text(), server_default="")
    max_points: Mapped[Decimal] = mapped_column(ExactNumeric(6, 2), server_default=text("100"))
    weight: Mapped[float] = mapped_column(
        Double(), server_default=text("1"), comment="Share in the final grade, 0 to 1."
    )
    opens_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=True), server_default=func.now()
    )
    due_at: Mapped[dt.datetime] = mapped_column(Timestamp(timezone=True))
    attachments: Mapped[JsonValue] = mapped_column(Json(binary=True, nullable=False), default=list)

    section: Mapped["Section"] = relationship(
        back_populates="assignments", foreign_keys="[Assignment.section_id]"
    )
    submissions: Mapped[list["Submission"]] = relationship(
        back_populates="assignment",
        foreign_keys="[Submission.assignment_id]",
        passive_deletes="all",
    )
