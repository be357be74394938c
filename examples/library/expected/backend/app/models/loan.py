"""The table loans."""

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Date,
    ForeignKey,
    Integer,
    String,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Timestamp

if TYPE_CHECKING:
    from app.models import Copy, Fine, Member


class Loan(Base):
    """One row of the table loans."""

    __tablename__ = "loans"

    __table_args__ = (
        UniqueConstraint("barcode", "lent_at"),
        CheckConstraint('"renewals" <= 3', name="ck_loan_1"),
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    barcode: Mapped[str] = mapped_column(String(20), ForeignKey("copies.barcode"))
    member_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("members.id", ondelete="RESTRICT")
    )
    lent_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=False), server_default=func.now()
    )
    due_on: Mapped[dt.date] = mapped_column(Date())
    returned_at: Mapped[dt.datetime | None] = mapped_column(Timestamp(timezone=False))
    renewals: Mapped[int] = mapped_column(BigInteger(), server_default=text("0"))

    barcode_copy: Mapped["Copy"] = relationship(
        back_populates="loans", foreign_keys="[Loan.barcode]"
    )
    member: Mapped["Member"] = relationship(back_populates="loans", foreign_keys="[Loan.member_id]")
    fine: Mapped["Fine | None"] = relationship(
        back_populates="loan", foreign_keys="[Fine.loan_id]", passive_deletes="all"
    )
