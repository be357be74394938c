"""Every route of users, on real rows."""

from app.models import Users
from app.schemas.users import UsersCreate, UsersRead, UsersUpdate
from tests.support.contract import TableContract


class TestUsers(TableContract):
    """What holds for every table also holds for users."""

    path = "/api/v1/users"
    model = Users

    read = UsersRead
    create = UsersCreate
    update = UsersUpdate
