"""The table announcements."""

import datetime as dt
from typing import TYPE_CHECKING, Literal, get_args
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Date,
    ForeignKey,
    Integer,
    String,
    Text,
    Uuid,
    false,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ArrayOf, Timestamp, named_enum

if TYPE_CHECKING:
    from app.models import Campus, Teacher


AnnouncementAudiencesValue = Literal[
    "students",
    "guardians",
    "teachers",
]


class Announcement(Base):
    """A notice for one campus, or for all if it names none.

    audiences: its default is left to the application.
    """

    __tablename__ = "announcements"

    __table_args__ = (
        CheckConstraint('length("title") >= 3', name="ck_announcement_1"),
        {"comment": "A notice for one campus, or for all if it names none."},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    campus_id: Mapped[UUID | None] = mapped_column(
        Uuid(), ForeignKey("campuses.id", ondelete="CASCADE")
    )
    author_id: Mapped[int | None] = mapped_column(
        BigInteger(), ForeignKey("teachers.id", ondelete="SET NULL")
    )
    audiences: Mapped[list[AnnouncementAudiencesValue]] = mapped_column(
        ArrayOf(named_enum(*get_args(AnnouncementAudiencesValue), name="audience"), str)
    )
    title: Mapped[str] = mapped_column(String(120))
    body: Mapped[str] = mapped_column(Text())
    is_pinned: Mapped[bool] = mapped_column(Boolean(), server_default=false())
    published_at: Mapped[dt.datetime | None] = mapped_column(
        Timestamp(timezone=True), comment="When it appears; a draft until then."
    )
    expires_on: Mapped[dt.date | None] = mapped_column(Date())

    campus: Mapped["Campus | None"] = relationship(
        back_populates="announcements", foreign_keys="[Announcement.campus_id]"
    )
    author: Mapped["Teacher | None"] = relationship(
        back_populates="announcements", foreign_keys="[Announcement.author_id]"
    )
