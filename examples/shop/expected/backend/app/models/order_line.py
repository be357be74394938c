"""The table order_lines."""

from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, ForeignKey, Integer, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric

if TYPE_CHECKING:
    from app.models import Order, Product


class OrderLine(Base):
    """One row of the table order_lines."""

    __tablename__ = "order_lines"

    __table_args__ = (UniqueConstraint("order_id", "sku"),)

    order_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True
    )
    line: Mapped[int] = mapped_column(Integer(), primary_key=True)
    sku: Mapped[str] = mapped_column(String(32), ForeignKey("products.sku", ondelete="RESTRICT"))
    quantity: Mapped[int] = mapped_column(Integer(), server_default=text("1"))
    unit_price: Mapped[Decimal] = mapped_column(ExactNumeric(10, 2))

    order: Mapped["Order"] = relationship(
        back_populates="order_lines", foreign_keys="[OrderLine.order_id]"
    )
    sku_product: Mapped["Product"] = relationship(
        back_populates="order_lines", foreign_keys="[OrderLine.sku]"
    )
