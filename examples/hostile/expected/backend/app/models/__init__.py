"""All models; importing this package makes them known to SQLAlchemy and Alembic."""

from app.db.base import Base
from app.models.attribute import Attribute
from app.models.base import BaseRecord
from app.models.billing_user import BillingUser
from app.models.class_table import ClassTable
from app.models.config import Config
from app.models.etc_passwd import EtcPasswd
from app.models.health import Health
from app.models.index import IndexRecord
from app.models.main import Main
from app.models.model import Model
from app.models.select import SelectRecord
from app.models.test import Test
from app.models.text import TextRecord
from app.models.unicode_table_u65_e5_u672_c import UnicodeTableU65E5U672C
from app.models.user import User
from app.models.user_table import UserTable
from app.models.users import Users

__all__ = [
    "Base",
    "Attribute",
    "BaseRecord",
    "BillingUser",
    "ClassTable",
    "Config",
    "EtcPasswd",
    "Health",
    "IndexRecord",
    "Main",
    "Model",
    "SelectRecord",
    "Test",
    "TextRecord",
    "UnicodeTableU65E5U672C",
    "User",
    "UserTable",
    "Users",
]
