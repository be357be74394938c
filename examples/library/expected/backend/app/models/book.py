"""The table books."""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    false,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Char, ExactNumeric

if TYPE_CHECKING:
    from app.models import BookAuthor, Copy, Publisher


class Book(Base):
    """One row of the table books."""

    __tablename__ = "books"

    __table_args__ = (
        CheckConstraint('"pages" > 0', name="ck_book_1"),
        CheckConstraint('"price" >= 0', name="ck_book_2"),
        Index(None, "title"),
    )

    isbn: Mapped[str] = mapped_column(Char(13), primary_key=True)
    title: Mapped[str] = mapped_column(String(300))
    subtitle: Mapped[str | None] = mapped_column(String(300))
    publisher_id: Mapped[int | None] = mapped_column(BigInteger(), ForeignKey("publishers.id"))
    published_on: Mapped[dt.date | None] = mapped_column(Date())
    pages: Mapped[int | None] = mapped_column(BigInteger())
    price: Mapped[Decimal] = mapped_column(ExactNumeric(8, 2), server_default=text("0.00"))
    language: Mapped[str] = mapped_column(Char(2), server_default="en")
    for_children: Mapped[bool] = mapped_column(Boolean(), server_default=false())
    cover: Mapped[bytes | None] = mapped_column(LargeBinary())

    publisher: Mapped["Publisher | None"] = relationship(
        back_populates="books", foreign_keys="[Book.publisher_id]"
    )
    book_authors: Mapped[list["BookAuthor"]] = relationship(
        back_populates="isbn_book", foreign_keys="[BookAuthor.isbn]", passive_deletes="all"
    )
    copies: Mapped[list["Copy"]] = relationship(
        back_populates="isbn_book", foreign_keys="[Copy.isbn]", passive_deletes="all"
    )
