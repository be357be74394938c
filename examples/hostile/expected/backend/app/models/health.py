"""The table health."""

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base


class Health(Base):
    """One row of the table health."""

    __tablename__ = "health"

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    docs: Mapped[str | None] = mapped_column(Text())
