"""What requests and responses about medical records look like."""

from typing import Annotated, Literal

from pydantic import Field

from app.crud.listing import SORTED_BY_COMMAS, ListQuery, SearchText
from app.models.medical_record import MedicalRecordBloodGroupValue
from app.wire.base import Body, StoredRow, omitted
from app.wire.types import DateTime, Int64, Text

MedicalRecordSortKey = Literal[
    "student_id",
    "-student_id",
    "blood_group",
    "-blood_group",
    "conditions",
    "-conditions",
    "doctor_name",
    "-doctor_name",
    "doctor_phone",
    "-doctor_phone",
    "emergency_consent",
    "-emergency_consent",
    "reviewed_at",
    "-reviewed_at",
]


class MedicalRecordCreate(Body):
    """A new medical record."""

    student_id: Int64
    blood_group: MedicalRecordBloodGroupValue | None = None
    allergies: list[Text] = omitted()
    conditions: Text | None = None
    doctor_name: Annotated[Text, Field(max_length=120)] | None = None
    doctor_phone: Annotated[Text, Field(max_length=32)] | None = None
    emergency_consent: bool = Field(
        default=False, description="Whether a doctor may treat without asking."
    )
    reviewed_at: DateTime | None = None


class MedicalRecordUpdate(Body):
    """Changes to a medical record; what is left out stays as it is."""

    blood_group: MedicalRecordBloodGroupValue | None = omitted()
    allergies: list[Text] = omitted()
    conditions: Text | None = omitted()
    doctor_name: Annotated[Text, Field(max_length=120)] | None = omitted()
    doctor_phone: Annotated[Text, Field(max_length=32)] | None = omitted()
    emergency_consent: bool = omitted(description="Whether a doctor may treat without asking.")
    reviewed_at: DateTime | None = omitted()


class MedicalRecordRead(StoredRow):
    """A medical record as it is stored."""

    student_id: int
    blood_group: str | None
    allergies: list[str | None]
    conditions: str | None
    doctor_name: str | None
    doctor_phone: str | None
    emergency_consent: bool = Field(description="Whether a doctor may treat without asking.")
    reviewed_at: DateTime | None


class MedicalRecordQuery(ListQuery):
    """Which medical records to list, and in which order."""

    q: SearchText = omitted(description="Text to look for in all text columns.")
    sort: Annotated[list[MedicalRecordSortKey], SORTED_BY_COMMAS] = omitted(
        description="Columns to sort by; a minus sign before a name means descending."
    )
    student_id: Int64 = omitted()
    student_id__in: list[Int64] = omitted()
    student_id__gte: Int64 = omitted()
    student_id__lte: Int64 = omitted()
    blood_group: Annotated[Text, Field(max_length=3)] = omitted()
    blood_group__in: list[Annotated[Text, Field(max_length=3)]] = omitted()
    blood_group__contains: SearchText = omitted()
    blood_group__isnull: bool = omitted()
    conditions: Text = omitted()
    conditions__contains: SearchText = omitted()
    conditions__isnull: bool = omitted()
    doctor_name: Annotated[Text, Field(max_length=120)] = omitted()
    doctor_name__contains: SearchText = omitted()
    doctor_name__isnull: bool = omitted()
    doctor_phone: Annotated[Text, Field(max_length=32)] = omitted()
    doctor_phone__contains: SearchText = omitted()
    doctor_phone__isnull: bool = omitted()
    emergency_consent: bool = omitted()
    reviewed_at: DateTime = omitted()
    reviewed_at__gte: DateTime = omitted()
    reviewed_at__lte: DateTime = omitted()
    reviewed_at__isnull: bool = omitted()
