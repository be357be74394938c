"""Every route of guardians, on real rows."""

from app.models import Guardian
from app.schemas.guardian import GuardianCreate, GuardianRead, GuardianUpdate
from tests.support.contract import TableContract


class TestGuardian(TableContract):
    """What holds for every table also holds for guardians."""

    path = "/api/v1/guardians"
    model = Guardian

    read = GuardianRead
    create = GuardianCreate
    update = GuardianUpdate
