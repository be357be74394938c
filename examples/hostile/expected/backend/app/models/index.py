"""The table index."""

from sqlalchemy import Boolean, Integer, false
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base


class IndexRecord(Base):
    """One row of the table index."""

    __tablename__ = "index"

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    test: Mapped[bool] = mapped_column(Boolean(), server_default=false())
