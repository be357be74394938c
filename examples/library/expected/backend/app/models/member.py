"""The table members."""

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Boolean, Integer, String, UniqueConstraint, false, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Json, Timestamp
from app.wire.types import JsonValue

if TYPE_CHECKING:
    from app.models import Loan


class Member(Base):
    """One row of the table members."""

    __tablename__ = "members"

    __table_args__ = (
        UniqueConstraint("card_number"),
        UniqueConstraint("email"),
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    card_number: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(120))
    email: Mapped[str | None] = mapped_column(String(254))
    preferences: Mapped[JsonValue | None] = mapped_column(Json(binary=False, nullable=True))
    joined_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=False), server_default=func.now()
    )
    blocked: Mapped[bool] = mapped_column(Boolean(), server_default=false())

    loans: Mapped[list["Loan"]] = relationship(
        back_populates="member", foreign_keys="[Loan.member_id]", passive_deletes="all"
    )
