"""Every route of academic years, on real rows."""

from app.models import AcademicYear
from app.schemas.academic_year import AcademicYearCreate, AcademicYearRead, AcademicYearUpdate
from tests.support.contract import TableContract


class TestAcademicYear(TableContract):
    """What holds for every table also holds for academic years."""

    path = "/api/v1/academic-years"
    model = AcademicYear

    read = AcademicYearRead
    create = AcademicYearCreate
    update = AcademicYearUpdate
