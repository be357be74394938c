"""Every route of members, on real rows."""

from app.models import Member
from app.schemas.member import MemberCreate, MemberRead, MemberUpdate
from tests.support.contract import TableContract


class TestMember(TableContract):
    """What holds for every table also holds for members."""

    path = "/api/v1/members"
    model = Member

    read = MemberRead
    create = MemberCreate
    update = MemberUpdate
