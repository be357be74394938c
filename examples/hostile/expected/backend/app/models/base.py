"""The table base."""

from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import Main


class BaseRecord(Base):
    """One row of the table base."""

    __tablename__ = "base"

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    main_id: Mapped[int] = mapped_column(Integer(), ForeignKey("main.id"))

    main: Mapped["Main"] = relationship(back_populates="bases", foreign_keys="[BaseRecord.main_id]")
