"""The table copies."""

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, Date, Double, ForeignKey, String, func, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Char

if TYPE_CHECKING:
    from app.models import Book, Loan


class Copy(Base):
    """One row of the table copies."""

    __tablename__ = "copies"

    __table_args__ = (CheckConstraint('"condition" IN (1, 2, 3, 4, 5)', name="ck_copy_1"),)

    barcode: Mapped[str] = mapped_column(String(20), primary_key=True)
    isbn: Mapped[str] = mapped_column(Char(13), ForeignKey("books.isbn", onupdate="CASCADE"))
    shelf: Mapped[str] = mapped_column(String(12))
    condition: Mapped[int] = mapped_column(BigInteger(), server_default=text("5"))
    acquired_on: Mapped[dt.date] = mapped_column(Date(), server_default=func.current_date())
    weight_kg: Mapped[float | None] = mapped_column(Double())

    isbn_book: Mapped["Book"] = relationship(back_populates="copies", foreign_keys="[Copy.isbn]")
    loans: Mapped[list["Loan"]] = relationship(
        back_populates="barcode_copy", foreign_keys="[Loan.barcode]", passive_deletes="all"
    )
