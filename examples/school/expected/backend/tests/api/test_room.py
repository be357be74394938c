"""Every route of rooms, on real rows."""

from app.models import Room
from app.schemas.room import RoomCreate, RoomRead, RoomUpdate
from tests.support.contract import TableContract


class TestRoom(TableContract):
    """What holds for every table also holds for rooms."""

    path = "/api/v1/rooms"
    model = Room

    read = RoomRead
    create = RoomCreate
    update = RoomUpdate
