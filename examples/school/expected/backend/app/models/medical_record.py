"""The table medical_records."""

import datetime as dt
from typing import TYPE_CHECKING, Literal

from sqlalchemy import BigInteger, Boolean, CheckConstraint, ForeignKey, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ArrayOf, Timestamp

if TYPE_CHECKING:
    from app.models import Student


MedicalRecordBloodGroupValue = Literal[
    "O-",
    "O+",
    "A-",
    "A+",
    "B-",
    "B+",
    "AB-",
    "AB+",
]


class MedicalRecord(Base):
    """What the school nurse has to know; one for each student at most."""

    __tablename__ = "medical_records"

    __table_args__ = (
        CheckConstraint(
            "\"blood_group\" IN ('O-', 'O+', 'A-', 'A+', 'B-', 'B+', 'AB-', 'AB+')",
            name="ck_medical_record_1",
        ),
        {"comment": "What the school nurse has to know; one for each student at most."},
    )

    student_id: Mapped[int] = mapped_column(
        BigInteger(),
        ForeignKey("students.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    )
    blood_group: Mapped[str | None] = mapped_column(String(3))
    allergies: Mapped[list[str]] = mapped_column(ArrayOf(Text(), str), default=list)
    conditions: Mapped[str | None] = mapped_column(Text())
    doctor_name: Mapped[str | None] = mapped_column(String(120))
    doctor_phone: Mapped[str | None] = mapped_column(String(32))
    emergency_consent: Mapped[bool] = mapped_column(
        Boolean(), server_default=false(), comment="Whether a doctor may treat without asking."
    )
    reviewed_at: Mapped[dt.datetime | None] = mapped_column(Timestamp(timezone=True))

    student: Mapped["Student"] = relationship(
        back_populates="medical_record", foreign_keys="[MedicalRecord.student_id]"
    )
