"""The table categories."""

from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Integer, SmallInteger, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import Product


class Category(Base):
    """A tree of shelves"""

    __tablename__ = "categories"

    __table_args__ = (
        UniqueConstraint("slug"),
        {"comment": "A tree of shelves"},
    )

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    parent_id: Mapped[int | None] = mapped_column(
        Integer(), ForeignKey("categories.id", ondelete="SET NULL")
    )
    slug: Mapped[str] = mapped_column(String(60))
    title: Mapped[str] = mapped_column(String(80))
    position: Mapped[int] = mapped_column(SmallInteger(), server_default=text("0"))

    parent: Mapped["Category | None"] = relationship(
        back_populates="categories_as_parent",
        foreign_keys="[Category.parent_id]",
        remote_side="[Category.id]",
    )
    categories_as_parent: Mapped[list["Category"]] = relationship(
        back_populates="parent", foreign_keys="[Category.parent_id]", passive_deletes="all"
    )
    products: Mapped[list["Product"]] = relationship(
        back_populates="category", foreign_keys="[Product.category_id]", passive_deletes="all"
    )
