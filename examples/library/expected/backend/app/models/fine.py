"""The table fines."""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, Computed, ForeignKey, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric, Timestamp

if TYPE_CHECKING:
    from app.models import Loan


class Fine(Base):
    """One row of the table fines."""

    __tablename__ = "fines"

    __table_args__ = (CheckConstraint('"amount" > 0', name="ck_fine_1"),)

    loan_id: Mapped[int] = mapped_column(
        BigInteger(),
        ForeignKey("loans.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    )
    amount: Mapped[Decimal] = mapped_column(ExactNumeric(6, 2))
    fee: Mapped[Decimal] = mapped_column(ExactNumeric(6, 2), server_default=text("0.50"))
    total: Mapped[Decimal | None] = mapped_column(
        ExactNumeric(7, 2), Computed('round(("amount" + "fee"), 2)', persisted=True)
    )
    paid_at: Mapped[dt.datetime | None] = mapped_column(Timestamp(timezone=False))

    loan: Mapped["Loan"] = relationship(back_populates="fine", foreign_keys="[Fine.loan_id]")
