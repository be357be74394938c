"""The table campuses."""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import Boolean, CheckConstraint, Date, String, UniqueConstraint, Uuid, func, true
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.db.base import Base
from app.db.types import ExactNumeric, Json, Timestamp
from app.wire.types import JsonValue

if TYPE_CHECKING:
    from app.models import Announcement, Room, Student


class Campus(Base):
    """A site with its own address, rooms and timetable."""

    __tablename__ = "campuses"

    __table_args__ = (
        UniqueConstraint("name"),
        CheckConstraint('"latitude" BETWEEN -90 AND 90', name="ck_campus_1"),
        CheckConstraint('"longitude" BETWEEN -180 AND 180', name="ck_campus_2"),
        {"comment": "A site with its own address, rooms and timetable."},
    )

    id: Mapped[UUID] = mapped_column(Uuid(), primary_key=True, default=uuid4)
    name: Mapped[str] = mapped_column(String(80))
    address: Mapped[JsonValue] = mapped_column(
        Json(binary=True, nullable=False),
        comment="Street, town and postcode, as the post office wants them.",
    )
    timezone: Mapped[str] = mapped_column(
        String(40), server_default="Europe/London", comment="Name in the IANA time zone database."
    )
    latitude: Mapped[Decimal | None] = mapped_column(ExactNumeric(8, 5))
    longitude: Mapped[Decimal | None] = mapped_column(ExactNumeric(8, 5))
    opened_on: Mapped[dt.date | None] = mapped_column(Date())
    is_active: Mapped[bool] = mapped_column(Boolean(), server_default=true())
    created_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=True), server_default=func.now()
    )

    rooms: Mapped[list["Room"]] = relationship(
        back_populates="campus", foreign_keys="[Room.campus_id]", passive_deletes="all"
    )
    students: Mapped[list["Student"]] = relationship(
        back_populates="campus", foreign_keys="[Student.campus_id]", passive_deletes="all"
    )
    announcements: Mapped[list["Announcement"]] = relationship(
        back_populates="campus", foreign_keys="[Announcement.campus_id]", passive_deletes="all"
    )
