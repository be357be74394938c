"""The table orders."""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, get_args

from sqlalchemy import (
    BigInteger,
    Enum,
    ForeignKey,
    Index,
    Integer,
    Text,
    Time,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Char, ExactNumeric, Timestamp

if TYPE_CHECKING:
    from app.models import Address, Customer, OrderLine


OrderStatusValue = Literal[
    "new",
    "paid",
    "shipped",
    "returned",
    "cancelled",
]


class Order(Base):
    """One row of the table orders."""

    __tablename__ = "orders"

    __table_args__ = (
        UniqueConstraint("number"),
        Index(None, "status", "placed_at"),
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    number: Mapped[str] = mapped_column(Char(12))
    customer_id: Mapped[int | None] = mapped_column(
        BigInteger(), ForeignKey("customers.id", ondelete="SET NULL")
    )
    shipping_address_id: Mapped[int | None] = mapped_column(
        BigInteger(), ForeignKey("addresses.id", ondelete="SET NULL")
    )
    status: Mapped[OrderStatusValue] = mapped_column(
        Enum(
            *get_args(OrderStatusValue),
            name="order_status_values",
            native_enum=False,
            create_constraint=True,
        ),
        server_default="new",
    )
    total: Mapped[Decimal] = mapped_column(ExactNumeric(12, 2), server_default=text("0.00"))
    note: Mapped[str | None] = mapped_column(Text())
    placed_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=False), server_default=func.now()
    )
    deliver_between: Mapped[dt.time | None] = mapped_column(Time())

    customer: Mapped["Customer | None"] = relationship(
        back_populates="orders", foreign_keys="[Order.customer_id]"
    )
    shipping_address: Mapped["Address | None"] = relationship(
        back_populates="orders", foreign_keys="[Order.shipping_address_id]"
    )
    order_lines: Mapped[list["OrderLine"]] = relationship(
        back_populates="order", foreign_keys="[OrderLine.order_id]", passive_deletes="all"
    )
