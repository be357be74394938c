"""The table <%= config %>."""

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base


class Config(Base):
    """One row of the table <%= config %>."""

    __tablename__ = "<%= config %>"

    self_: Mapped[int] = mapped_column(
        "{{ self }}", Integer(), primary_key=True, autoincrement=False
    )
    raw: Mapped[str | None] = mapped_column("<% raw %>", Text())
    comment: Mapped[str | None] = mapped_column("{# comment #}", Text())
    script: Mapped[str | None] = mapped_column("</script>", Text())
    field: Mapped[str | None] = mapped_column("*/", Text())
    field_: Mapped[str | None] = mapped_column('""', Text())
