"""Every route of publishers, on real rows."""

from app.models import Publisher
from app.schemas.publisher import PublisherCreate, PublisherRead, PublisherUpdate
from tests.support.contract import TableContract


class TestPublisher(TableContract):
    """What holds for every table also holds for publishers."""

    path = "/api/v1/publishers"
    model = Publisher

    read = PublisherRead
    create = PublisherCreate
    update = PublisherUpdate
