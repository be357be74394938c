"""Every route of etc passwds, on real rows."""

from app.models import EtcPasswd
from app.schemas.etc_passwd import EtcPasswdCreate, EtcPasswdRead, EtcPasswdUpdate
from tests.support.contract import TableContract


class TestEtcPasswd(TableContract):
    """What holds for every table also holds for etc passwds."""

    path = "/api/v1/etc-passwds"
    model = EtcPasswd

    read = EtcPasswdRead
    create = EtcPasswdCreate
    update = EtcPasswdUpdate
