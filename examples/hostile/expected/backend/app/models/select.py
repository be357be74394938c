"""The table select."""

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base


class SelectRecord(Base):
    """One row of the table select."""

    __tablename__ = "select"

    from_: Mapped[int] = mapped_column("from", Integer(), primary_key=True, autoincrement=False)
    where: Mapped[str | None] = mapped_column(Text())
    order: Mapped[int | None] = mapped_column(Integer())
    group: Mapped[str | None] = mapped_column(Text())
