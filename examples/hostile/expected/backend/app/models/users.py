"""The table users."""

from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import BillingUser, User


class Users(Base):
    """One row of the table users."""

    __tablename__ = "users"

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    user_id: Mapped[int | None] = mapped_column(Integer(), ForeignKey("user.id"))

    user: Mapped["User | None"] = relationship(
        back_populates="users", foreign_keys="[Users.user_id]"
    )
    billing_users: Mapped[list["BillingUser"]] = relationship(
        back_populates="public_user_users",
        foreign_keys="[BillingUser.public_user]",
        passive_deletes="all",
    )
