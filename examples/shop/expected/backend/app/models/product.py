"""The table products."""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import (
    REAL,
    BigInteger,
    CheckConstraint,
    Computed,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Bits, ExactNumeric, Json, Timestamp
from app.wire.types import JsonValue

if TYPE_CHECKING:
    from app.models import Category, OrderLine, Review, Stock


class Product(Base):
    """One row of the table products.

    flags: its default is left to the application.
    """

    __tablename__ = "products"

    __table_args__ = (
        UniqueConstraint("ean"),
        CheckConstraint('("rating" BETWEEN 0 AND 5)', name="ck_products_rating"),
        CheckConstraint('("tax_rate" >= 0 AND "tax_rate" < 100)', name="ck_products_tax"),
        Index(None, "category_id", "title"),
    )

    sku: Mapped[str] = mapped_column(String(32), primary_key=True)
    category_id: Mapped[int] = mapped_column(Integer(), ForeignKey("categories.id"))
    title: Mapped[str] = mapped_column(String(200))
    description: Mapped[str | None] = mapped_column(Text())
    price: Mapped[Decimal] = mapped_column(ExactNumeric(10, 2), comment="Without tax")
    tax_rate: Mapped[Decimal] = mapped_column(ExactNumeric(4, 2), server_default=text("19.00"))
    gross_price: Mapped[Decimal | None] = mapped_column(
        ExactNumeric(12, 2),
        Computed('round(("price" * ((1 + ("tax_rate" * 1.0 / 100)))), 2)', persisted=True),
    )
    weight_g: Mapped[int | None] = mapped_column(BigInteger())
    rating: Mapped[float | None] = mapped_column(REAL())
    attributes: Mapped[JsonValue | None] = mapped_column(Json(binary=False, nullable=True))
    ean: Mapped[int | None] = mapped_column(BigInteger())
    flags: Mapped[str] = mapped_column(Bits(8, varying=False))
    thumbnail: Mapped[bytes | None] = mapped_column(LargeBinary())
    available_from: Mapped[dt.datetime | None] = mapped_column(Timestamp(timezone=False))

    category: Mapped["Category"] = relationship(
        back_populates="products", foreign_keys="[Product.category_id]"
    )
    stocks: Mapped[list["Stock"]] = relationship(
        back_populates="sku_product", foreign_keys="[Stock.sku]", passive_deletes="all"
    )
    order_lines: Mapped[list["OrderLine"]] = relationship(
        back_populates="sku_product", foreign_keys="[OrderLine.sku]", passive_deletes="all"
    )
    reviews: Mapped[list["Review"]] = relationship(
        back_populates="sku_product", foreign_keys="[Review.sku]", passive_deletes="all"
    )
