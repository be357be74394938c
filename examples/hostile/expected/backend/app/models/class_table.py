"""The table class."""

from decimal import Decimal

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base
from app.db.types import ExactNumeric


class ClassTable(Base):
    """One row of the table class."""

    __tablename__ = "class"

    def_: Mapped[int] = mapped_column("def", Integer(), primary_key=True, autoincrement=False)
    return_: Mapped[str] = mapped_column("return", Text())
    lambda_: Mapped[Decimal | None] = mapped_column("lambda", ExactNumeric(5, 2))
