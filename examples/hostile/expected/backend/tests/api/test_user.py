"""Every route of users, on real rows."""

from app.models import User
from app.schemas.user import UserCreate, UserRead, UserUpdate
from tests.support.contract import TableContract


class TestUser(TableContract):
    """What holds for every table also holds for users."""

    path = "/api/v1/users"
    model = User

    read = UserRead
    create = UserCreate
    update = UserUpdate
