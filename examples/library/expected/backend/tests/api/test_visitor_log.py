"""Every route of visitor logs, on real rows."""

from app.models import VisitorLog
from app.schemas.visitor_log import VisitorLogRead
from tests.support.contract import KeylessContract


class TestVisitorLog(KeylessContract):
    """What holds for every table also holds for visitor logs."""

    path = "/api/v1/visitor-logs"
    model = VisitorLog

    read = VisitorLogRead
