"""Every route of users of table, on real rows."""

from app.models import Users
from app.schemas.users import UsersCreate, UsersRead, UsersUpdate
from tests.support.contract import TableContract


class TestUsers(TableContract):
    """What holds for every table also holds for users of table."""

    path = "/api/v1/users-of-table"
    model = Users

    read = UsersRead
    create = UsersCreate
    update = UsersUpdate
