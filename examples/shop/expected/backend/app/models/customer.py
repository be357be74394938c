"""The table customers."""

import datetime as dt
from typing import TYPE_CHECKING, Literal, get_args

from sqlalchemy import (
    BigInteger,
    Boolean,
    Enum,
    Integer,
    LargeBinary,
    String,
    UniqueConstraint,
    false,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ArrayOf, Timestamp

if TYPE_CHECKING:
    from app.models import Address, Order, Review


CustomerLanguageValue = Literal[
    "en",
    "de",
    "fr",
    "pt-BR",
]

CustomerNewslettersValue = Literal[
    "offers",
    "news",
    "events",
]


class Customer(Base):
    """People who have an account

    newsletters: its default is left to the application.
    """

    __tablename__ = "customers"

    __table_args__ = (
        UniqueConstraint("email"),
        {"comment": "People who have an account"},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    email: Mapped[str] = mapped_column(String(191))
    password_hash: Mapped[bytes] = mapped_column(LargeBinary())
    name: Mapped[str] = mapped_column(String(120), server_default="")
    language: Mapped[CustomerLanguageValue] = mapped_column(
        Enum(
            *get_args(CustomerLanguageValue),
            name="customer_language_values",
            native_enum=False,
            create_constraint=True,
        ),
        server_default="en",
    )
    newsletters: Mapped[list[CustomerNewslettersValue]] = mapped_column(ArrayOf(String(), str))
    loyalty_points: Mapped[int] = mapped_column(Integer(), server_default=text("0"))
    is_business: Mapped[bool] = mapped_column(Boolean(), server_default=false())
    birth_year: Mapped[int | None] = mapped_column(Integer())
    created_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=False), server_default=func.now()
    )
    updated_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=False), server_default=func.now(), onupdate=func.now()
    )

    addresses: Mapped[list["Address"]] = relationship(
        back_populates="customer", foreign_keys="[Address.customer_id]", passive_deletes="all"
    )
    orders: Mapped[list["Order"]] = relationship(
        back_populates="customer", foreign_keys="[Order.customer_id]", passive_deletes="all"
    )
    reviews: Mapped[list["Review"]] = relationship(
        back_populates="customer", foreign_keys="[Review.customer_id]", passive_deletes="all"
    )
