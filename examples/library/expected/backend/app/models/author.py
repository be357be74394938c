"""The table authors."""

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import BookAuthor


class Author(Base):
    """One row of the table authors."""

    __tablename__ = "authors"

    __table_args__ = (
        CheckConstraint('"born" BETWEEN 0 AND 2100', name="ck_author_1"),
        CheckConstraint('("died" IS NULL OR "died" >= "born")', name="ck_author_2"),
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    name: Mapped[str] = mapped_column(Text())
    born: Mapped[int | None] = mapped_column(BigInteger())
    died: Mapped[int | None] = mapped_column(BigInteger())

    book_authors: Mapped[list["BookAuthor"]] = relationship(
        back_populates="author", foreign_keys="[BookAuthor.author_id]", passive_deletes="all"
    )
