"""Every route of addresses, on real rows."""

from app.models import Address
from app.schemas.address import AddressCreate, AddressRead, AddressUpdate
from tests.support.contract import TableContract


class TestAddress(TableContract):
    """What holds for every table also holds for addresses."""

    path = "/api/v1/addresses"
    model = Address

    read = AddressRead
    create = AddressCreate
    update = AddressUpdate
