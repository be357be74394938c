"""The table reviews."""

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, SmallInteger, String, Text, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Timestamp

if TYPE_CHECKING:
    from app.models import Customer, Product


class Review(Base):
    """One row of the table reviews."""

    __tablename__ = "reviews"

    __table_args__ = (CheckConstraint('"stars" IN (1, 2, 3, 4, 5)', name="ck_reviews_stars"),)

    customer_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("customers.id", ondelete="CASCADE"), primary_key=True
    )
    sku: Mapped[str] = mapped_column(
        String(32), ForeignKey("products.sku", ondelete="CASCADE"), primary_key=True
    )
    stars: Mapped[int] = mapped_column(SmallInteger())
    body: Mapped[str | None] = mapped_column(Text())
    created_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=False), server_default=func.now()
    )

    customer: Mapped["Customer"] = relationship(
        back_populates="reviews", foreign_keys="[Review.customer_id]"
    )
    sku_product: Mapped["Product"] = relationship(
        back_populates="reviews", foreign_keys="[Review.sku]"
    )
