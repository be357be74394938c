"""The routes of medical records."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import MedicalRecord
from app.schemas.medical_record import (
    MedicalRecordCreate,
    MedicalRecordQuery,
    MedicalRecordRead,
    MedicalRecordUpdate,
)
from app.wire.base import Page
from app.wire.types import Int64

router = APIRouter(prefix="/medical-records", tags=["medical-records"])


@router.get("")
def list_medical_records(
    session: SessionDep, query: Annotated[MedicalRecordQuery, Query()]
) -> Page[MedicalRecordRead]:
    """List medical records, page by page."""
    return list_rows(
        session,
        MedicalRecord,
        MedicalRecordRead,
        query,
        order=[
            MedicalRecord.student_id,
        ],
        search=[
            MedicalRecord.blood_group,
            MedicalRecord.conditions,
            MedicalRecord.doctor_name,
            MedicalRecord.doctor_phone,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=MedicalRecordRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_medical_record(session: SessionDep, data: MedicalRecordCreate) -> MedicalRecord:
    """Create a medical record."""
    return create_row(session, MedicalRecord, data)


@router.get("/{student_id}", response_model=MedicalRecordRead, responses=NOT_FOUND)
def get_medical_record(
    session: SessionDep,
    student_id: Annotated[Int64, Path()],
) -> MedicalRecord:
    """Get one medical record."""
    return get_row(session, MedicalRecord, student_id)


@router.patch(
    "/{student_id}",
    response_model=MedicalRecordRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_medical_record(
    session: SessionDep,
    student_id: Annotated[Int64, Path()],
    data: MedicalRecordUpdate,
) -> MedicalRecord:
    """Change what the request names of a medical record."""
    return update_row(session, get_row(session, MedicalRecord, student_id), data)


@router.delete("/{student_id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_medical_record(
    session: SessionDep,
    student_id: Annotated[Int64, Path()],
) -> None:
    """Delete a medical record."""
    delete_row(session, MedicalRecord, student_id)
