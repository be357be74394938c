"""Every route of user, on real rows."""

from app.models import User
from app.schemas.user import UserCreate, UserRead, UserUpdate
from tests.support.contract import TableContract


class TestUser(TableContract):
    """What holds for every table also holds for user."""

    path = "/api/v1/user"
    model = User

    read = UserRead
    create = UserCreate
    update = UserUpdate
