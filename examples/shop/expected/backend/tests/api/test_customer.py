"""Every route of customers, on real rows."""

from app.models import Customer
from app.schemas.customer import CustomerCreate, CustomerRead, CustomerUpdate
from tests.support.contract import TableContract


class TestCustomer(TableContract):
    """What holds for every table also holds for customers."""

    path = "/api/v1/customers"
    model = Customer

    read = CustomerRead
    create = CustomerCreate
    update = CustomerUpdate
