"""The table models."""

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base


class Model(Base):
    """One row of the table models."""

    __tablename__ = "models"

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    schemas: Mapped[str | None] = mapped_column(Text())
    session: Mapped[str | None] = mapped_column(Text())
    db: Mapped[str | None] = mapped_column(Text())
