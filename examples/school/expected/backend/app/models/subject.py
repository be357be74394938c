"""The table subjects."""

from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import Char

if TYPE_CHECKING:
    from app.models import Course, Department


class Subject(Base):
    """A field of study, such as Physics."""

    __tablename__ = "subjects"

    __table_args__ = ({"comment": "A field of study, such as Physics."},)

    code: Mapped[str] = mapped_column(
        String(8), primary_key=True, comment="Short code that timetables print: PHY, MATH2."
    )
    name: Mapped[str] = mapped_column(String(80))
    department_id: Mapped[int] = mapped_column(
        Integer(), ForeignKey("departments.id", ondelete="RESTRICT")
    )
    colour: Mapped[str] = mapped_column(
        Char(7), server_default="#808080", comment="Colour in the timetable, as #rrggbb."
    )

    department: Mapped["Department"] = relationship(
        back_populates="subjects", foreign_keys="[Subject.department_id]"
    )
    courses: Mapped[list["Course"]] = relationship(
        back_populates="subject", foreign_keys="[Course.subject_code]", passive_deletes="all"
    )
