"""Every route of medical records, on real rows."""

from app.models import MedicalRecord
from app.schemas.medical_record import MedicalRecordCreate, MedicalRecordRead, MedicalRecordUpdate
from tests.support.contract import TableContract


class TestMedicalRecord(TableContract):
    """What holds for every table also holds for medical records."""

    path = "/api/v1/medical-records"
    model = MedicalRecord

    read = MedicalRecordRead
    create = MedicalRecordCreate
    update = MedicalRecordUpdate
