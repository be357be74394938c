"""The table publishers."""

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import Book


class Publisher(Base):
    """One row of the table publishers."""

    __tablename__ = "publishers"

    __table_args__ = (UniqueConstraint("name"),)

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    name: Mapped[str] = mapped_column(String(120))
    city: Mapped[str | None] = mapped_column(String(80))
    imprint_of: Mapped[int | None] = mapped_column(
        BigInteger(), ForeignKey("publishers.id", ondelete="SET NULL")
    )

    imprint_of_publisher: Mapped["Publisher | None"] = relationship(
        back_populates="publishers_as_imprint_of_publisher",
        foreign_keys="[Publisher.imprint_of]",
        remote_side="[Publisher.id]",
    )
    publishers_as_imprint_of_publisher: Mapped[list["Publisher"]] = relationship(
        back_populates="imprint_of_publisher",
        foreign_keys="[Publisher.imprint_of]",
        passive_deletes="all",
    )
    books: Mapped[list["Book"]] = relationship(
        back_populates="publisher", foreign_keys="[Book.publisher_id]", passive_deletes="all"
    )
