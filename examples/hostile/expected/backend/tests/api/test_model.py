"""Every route of models, on real rows."""

from app.models import Model
from app.schemas.model import ModelCreate, ModelRead, ModelUpdate
from tests.support.contract import TableContract


class TestModel(TableContract):
    """What holds for every table also holds for models."""

    path = "/api/v1/models"
    model = Model

    read = ModelRead
    create = ModelCreate
    update = ModelUpdate
