"""The table visitor_log."""

import datetime as dt

from sqlalchemy import Text, func
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base, keyed_by
from app.db.types import Timestamp


class VisitorLog(Base):
    """One row of the table visitor_log."""

    __tablename__ = "visitor_log"

    gate: Mapped[str] = mapped_column(Text())
    entered_at: Mapped[dt.datetime] = mapped_column(
        Timestamp(timezone=False), server_default=func.now()
    )

    # The table has no primary key; all its columns together tell the mapper its rows apart.
    __mapper_args__ = keyed_by(gate, entered_at)
