"""The table main."""

from typing import TYPE_CHECKING

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import BaseRecord


class Main(Base):
    """One row of the table main."""

    __tablename__ = "main"

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    import_: Mapped[str] = mapped_column("import", Text())
    app: Mapped[int | None] = mapped_column(Integer())

    bases: Mapped[list["BaseRecord"]] = relationship(
        back_populates="main", foreign_keys="[BaseRecord.main_id]", passive_deletes="all"
    )
