"""Every route of tests, on real rows."""

from app.models import Test
from app.schemas.test import TestCreate, TestRead, TestUpdate
from tests.support.contract import TableContract


class TestTest(TableContract):
    """What holds for every table also holds for tests."""

    path = "/api/v1/tests"
    model = Test

    read = TestRead
    create = TestCreate
    update = TestUpdate
