"""Every route of user tables, on real rows."""

from app.models import UserTable
from app.schemas.user_table import UserTableCreate, UserTableRead, UserTableUpdate
from tests.support.contract import TableContract


class TestUserTable(TableContract):
    """What holds for every table also holds for user tables."""

    path = "/api/v1/user-tables"
    model = UserTable

    read = UserTableRead
    create = UserTableCreate
    update = UserTableUpdate
