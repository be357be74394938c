"""The table User_."""

from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import User


class UserTable(Base):
    """One row of the table User_."""

    __tablename__ = "User_"

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    user: Mapped[int | None] = mapped_column(Integer(), ForeignKey("user.id"))

    user_row: Mapped["User | None"] = relationship(
        back_populates="user_tables", foreign_keys="[UserTable.user]"
    )
