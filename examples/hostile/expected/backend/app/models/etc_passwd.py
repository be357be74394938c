"""The table ../../etc/passwd."""

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base


class EtcPasswd(Base):
    """One row of the table ../../etc/passwd."""

    __tablename__ = "../../etc/passwd"

    id: Mapped[int] = mapped_column("../id", Integer(), primary_key=True, autoincrement=False)
    touch_pwned: Mapped[str | None] = mapped_column("$(touch pwned)", Text())
    id_: Mapped[str | None] = mapped_column("`id`", Text())
