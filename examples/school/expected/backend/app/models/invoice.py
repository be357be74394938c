"""The table invoices."""

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
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Char, Timestamp

if TYPE_CHECKING:
    from app.models import Guardian, InvoiceLine, Payment, Student, Term


class Invoice(Base):
    """A bill for the fees of one student and term."""

    __tablename__ = "invoices"

    __table_args__ = (
        UniqueConstraint("number"),
        CheckConstraint('"due_on" >= "issued_on"', name="invoices_due_after_issue"),
        {"comment": "A bill for the fees of one student and term."},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    number: Mapped[str] = mapped_column(String(16))
    student_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("students.id", ondelete="RESTRICT")
    )
    guardian_id: Mapped[int | None] = mapped_column(
        BigInteger(),
        ForeignKey("guardians.id", ondelete="SET NULL"),
        comment="Who pays; none if the student does.",
    )
    term_id: Mapped[int] = mapped_column(Integer(), ForeignKey("terms.id"))
    currency: Mapped[str] = mapped_column(
        Char(3), server_default="GBP", comment="Code after ISO 4217."
    )
    issued_on: Mapped[dt.date] = mapped_column(Date(), server_default=func.current_date())
    due_on: Mapped[dt.date] = mapped_column(Date())
    cancelled_at: Mapped[dt.datetime | None] = mapped_column(Timestamp(timezone=True))

    student: Mapped["Student"] = relationship(
        back_populates="invoices", foreign_keys="[Invoice.student_id]"
    )
    guardian: Mapped["Guardian | None"] = relationship(
        back_populates="invoices", foreign_keys="[Invoice.guardian_id]"
    )
    term: Mapped["Term"] = relationship(back_populates="invoices", foreign_keys="[Invoice.term_id]")
    invoice_lines: Mapped[list["InvoiceLine"]] = relationship(
        back_populates="invoice", foreign_keys="[InvoiceLine.invoice_id]", passive_deletes="all"
    )
    payments: Mapped[list["Payment"]] = relationship(
        back_populates="invoice", foreign_keys="[Payment.invoice_id]", passive_deletes="all"
    )
