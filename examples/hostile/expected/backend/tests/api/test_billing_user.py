"""Every route of billing users, on real rows."""

from app.models import BillingUser
from app.schemas.billing_user import BillingUserCreate, BillingUserRead, BillingUserUpdate
from tests.support.contract import TableContract


class TestBillingUser(TableContract):
    """What holds for every table also holds for billing users."""

    path = "/api/v1/billing-users"
    model = BillingUser

    read = BillingUserRead
    create = BillingUserCreate
    update = BillingUserUpdate
