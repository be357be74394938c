"""The table test."""

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base


class Test(Base):
    """One row of the table test."""

    __tablename__ = "test"

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    fixture: Mapped[str | None] = mapped_column(Text())
