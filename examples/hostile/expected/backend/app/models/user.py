"""The table user."""

from typing import TYPE_CHECKING

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import BillingUser, Users, UserTable


class User(Base):
    """One row of the table user."""

    __tablename__ = "user"

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    user_name: Mapped[str | None] = mapped_column("userName", Text())
    user_name_: Mapped[str | None] = mapped_column("user_name", Text())
    user_name_2: Mapped[str | None] = mapped_column("User Name", Text())

    users: Mapped[list["Users"]] = relationship(
        back_populates="user", foreign_keys="[Users.user_id]", passive_deletes="all"
    )
    user_tables: Mapped[list["UserTable"]] = relationship(
        back_populates="user_row", foreign_keys="[UserTable.user]", passive_deletes="all"
    )
    billing_users: Mapped[list["BillingUser"]] = relationship(
        back_populates="public_user_user",
        foreign_keys="[BillingUser.public_user_]",
        passive_deletes="all",
    )
