"""The table book_authors."""

from typing import TYPE_CHECKING, Literal

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Text, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Char

if TYPE_CHECKING:
    from app.models import Author, Book


BookAuthorRoleValue = Literal[
    "author",
    "editor",
    "translator",
]


class BookAuthor(Base):
    """One row of the table book_authors."""

    __tablename__ = "book_authors"

    __table_args__ = (
        CheckConstraint('"position" >= 1', name="ck_book_author_1"),
        CheckConstraint("\"role\" IN ('author', 'editor', 'translator')", name="ck_book_author_2"),
    )

    isbn: Mapped[str] = mapped_column(
        Char(13), ForeignKey("books.isbn", ondelete="CASCADE"), primary_key=True
    )
    author_id: Mapped[int] = mapped_column(BigInteger(), ForeignKey("authors.id"), primary_key=True)
    position: Mapped[int] = mapped_column(BigInteger(), server_default=text("1"))
    role: Mapped[str] = mapped_column(Text(), primary_key=True, server_default="author")

    isbn_book: Mapped["Book"] = relationship(
        back_populates="book_authors", foreign_keys="[BookAuthor.isbn]"
    )
    author: Mapped["Author"] = relationship(
        back_populates="book_authors", foreign_keys="[BookAuthor.author_id]"
    )
