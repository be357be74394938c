"""The table academic_years."""

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Date, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import Term


class AcademicYear(Base):
    """A school year, from September to July."""

    __tablename__ = "academic_years"

    __table_args__ = (
        UniqueConstraint("label"),
        CheckConstraint('"ends_on" > "starts_on"', name="ck_academic_year_1"),
        {"comment": "A school year, from September to July."},
    )

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    label: Mapped[str] = mapped_column(String(9), comment="As people say it: 2026/27.")
    starts_on: Mapped[dt.date] = mapped_column(Date())
    ends_on: Mapped[dt.date] = mapped_column(Date())

    terms: Mapped[list["Term"]] = relationship(
        back_populates="academic_year",
        foreign_keys="[Term.academic_year_id]",
        passive_deletes="all",
    )
