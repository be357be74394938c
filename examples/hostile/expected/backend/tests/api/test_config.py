"""Every route of configs, on real rows."""

from app.models import Config
from app.schemas.config import ConfigCreate, ConfigRead, ConfigUpdate
from tests.support.contract import TableContract


class TestConfig(TableContract):
    """What holds for every table also holds for configs."""

    path = "/api/v1/configs"
    model = Config

    read = ConfigRead
    create = ConfigCreate
    update = ConfigUpdate
