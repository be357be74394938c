"""The table addresses."""

from typing import TYPE_CHECKING, Literal, get_args

from sqlalchemy import BigInteger, Enum, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Char

if TYPE_CHECKING:
    from app.models import Customer, Order


AddressKindValue = Literal[
    "billing",
    "shipping",
]


class Address(Base):
    """One row of the table addresses."""

    __tablename__ = "addresses"

    __table_args__ = (Index(None, "customer_id"),)

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    customer_id: Mapped[int] = mapped_column(
        BigInteger(), ForeignKey("customers.id", ondelete="CASCADE")
    )
    kind: Mapped[AddressKindValue] = mapped_column(
        Enum(
            *get_args(AddressKindValue),
            name="address_kind_values",
            native_enum=False,
            create_constraint=True,
        ),
        comment="What it is used for",
    )
    line1: Mapped[str] = mapped_column(String(120))
    line2: Mapped[str | None] = mapped_column(String(120))
    postcode: Mapped[str] = mapped_column(String(12))
    city: Mapped[str] = mapped_column(String(80))
    country: Mapped[str] = mapped_column(Char(2), server_default="DE")

    customer: Mapped["Customer"] = relationship(
        back_populates="addresses", foreign_keys="[Address.customer_id]"
    )
    orders: Mapped[list["Order"]] = relationship(
        back_populates="shipping_address",
        foreign_keys="[Order.shipping_address_id]",
        passive_deletes="all",
    )
