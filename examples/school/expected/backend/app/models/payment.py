"""The table payments."""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, get_args
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, Uuid, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric, Json, Timestamp, named_enum
from app.wire.types import JsonValue

if TYPE_CHECKING:
    from app.models import Invoice


PaymentMethodValue = Literal[
    "bank_transfer",
    "card",
    "cash",
    "direct_debit",
]


class Payment(Base):
    """Money that came in for an invoice."""

    __tablename__ = "payments"

    __table_args__ = (
        CheckConstraint('"amount" > 0', name="ck_payment_1"),
        Index(None, "invoice_id"),
        {"comment": "Money that came in for an invoice."},
    )

    id: Mapped[UUID] = mapped_column(Uuid(), primary_key=True, default=uuid4)
    invoice_id: Mapped[int] = mapped_column(BigInteger(), ForeignKey("invoices.id"))
    method: Mapped[PaymentMethodValue] = mapped_column(
        named_enum(*get_args(PaymentMethodValue), name="payment_method")
    )
    amount: Mapped[Decimal] = mapped_column(ExactNumeric(10, 2))
    received_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=True), server_default=func.now()
    )
    reference: Mapped[str | None] = mapped_column(String(64))
    details: Mapped[JsonValue | None] = mapped_column(
        Json(binary=True, nullable=True), comment="What the bank or the card processor told us."
    )

    invoice: Mapped["Invoice"] = relationship(
        back_populates="payments", foreign_keys="[Payment.invoice_id]"
    )
