"""Every route of announcements, on real rows."""

from app.models import Announcement
from app.schemas.announcement import AnnouncementCreate, AnnouncementRead, AnnouncementUpdate
from tests.support.contract import TableContract


class TestAnnouncement(TableContract):
    """What holds for every table also holds for announcements."""

    path = "/api/v1/announcements"
    model = Announcement

    read = AnnouncementRead
    create = AnnouncementCreate
    update = AnnouncementUpdate
