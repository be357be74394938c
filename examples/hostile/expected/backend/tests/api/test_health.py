"""Every route of healths, on real rows."""

from app.models import Health
from app.schemas.health import HealthCreate, HealthRead, HealthUpdate
from tests.support.contract import TableContract


class TestHealth(TableContract):
    """What holds for every table also holds for healths."""

    path = "/api/v1/healths"
    model = Health

    read = HealthRead
    create = HealthCreate
    update = HealthUpdate
