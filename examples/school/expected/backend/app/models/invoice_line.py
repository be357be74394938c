"""The table invoice_lines."""

from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, Computed, ForeignKey, SmallInteger, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric

if TYPE_CHECKING:
    from app.models import Invoice


class InvoiceLine(Base):
    """One position of an invoice; a discount has a negative price."""

    __tablename__ = "invoice_lines"

    __table_args__ = (
        CheckConstraint('"line_number" > 0', name="ck_invoice_line_1"),
        CheckConstraint('"quantity" BETWEEN 1 AND 9999', name="ck_invoice_line_2"),
        {"comment": "One position of an invoice; a discount has a negative price."},
    )

    invoice_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("invoices.id", ondelete="CASCADE"), primary_key=True
    )
    line_number: Mapped[int] = mapped_column(SmallInteger(), primary_key=True)
    description: Mapped[str] = mapped_column(String(200))
    quantity: Mapped[int] = mapped_column(SmallInteger(), server_default=text("1"))
    unit_price: Mapped[Decimal] = mapped_column(ExactNumeric(10, 2))
    amount: Mapped[Decimal | None] = mapped_column(
        ExactNumeric(14, 2), Computed('round(("quantity" * "unit_price"), 2)', persisted=True)
    )

    invoice: Mapped["Invoice"] = relationship(
        back_populates="invoice_lines", foreign_keys="[InvoiceLine.invoice_id]"
    )
