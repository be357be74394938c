"""The table terms."""

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import (
    CheckConstraint,
    Date,
    ForeignKey,
    Integer,
    SmallInteger,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base

if TYPE_CHECKING:
    from app.models import AcademicYear, Invoice, Section


class Term(Base):
    """A part of an academic year, between two holidays."""

    __tablename__ = "terms"

    __table_args__ = (
        UniqueConstraint("academic_year_id", "ordinal"),
        CheckConstraint('"ordinal" BETWEEN 1 AND 4', name="ck_term_1"),
        CheckConstraint('"ends_on" > "starts_on"', name="ck_term_2"),
        {"comment": "A part of an academic year, between two holidays."},
    )

    id: Mapped[int] = mapped_column(Integer(), primary_key=True)
    academic_year_id: Mapped[int] = mapped_column(
        Integer(), ForeignKey("academic_years.id", ondelete="CASCADE")
    )
    ordinal: Mapped[int] = mapped_column(SmallInteger())
    name: Mapped[str] = mapped_column(String(40))
    starts_on: Mapped[dt.date] = mapped_column(Date())
    ends_on: Mapped[dt.date] = mapped_column(Date())

    academic_year: Mapped["AcademicYear"] = relationship(
        back_populates="terms", foreign_keys="[Term.academic_year_id]"
    )
    sections: Mapped[list["Section"]] = relationship(
        back_populates="term", foreign_keys="[Section.term_id]", passive_deletes="all"
    )
    invoices: Mapped[list["Invoice"]] = relationship(
        back_populates="term", foreign_keys="[Invoice.term_id]", passive_deletes="all"
    )
