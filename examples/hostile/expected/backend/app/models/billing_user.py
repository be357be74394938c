"""The table users."""

from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import User, Users


class BillingUser(Base):
    """One row of the table users."""

    __tablename__ = "users"

    __table_args__ = ({"schema": "billing"},)

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    public_user: Mapped[int | None] = mapped_column(Integer(), ForeignKey("users.id"))
    public_user_: Mapped[int | None] = mapped_column(
        "public-user", Integer(), ForeignKey("user.id")
    )

    public_user_users: Mapped["Users | None"] = relationship(
        back_populates="billing_users", foreign_keys="[BillingUser.public_user]"
    )
    public_user_user: Mapped["User | None"] = relationship(
        back_populates="billing_users", foreign_keys="[BillingUser.public_user_]"
    )
