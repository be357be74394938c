"""The table texts."""

from typing import Literal, get_args

from sqlalchemy import BigInteger, CheckConstraint, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.db.base import Base
from app.db.types import Char, named_enum

TextRecordMoodValue = Literal[
    "happy",
    'it\'s "fine"',
    "",
    " ",
    "<%= 7 * 7 %>",
    "{{ 7 * 7 }}",
    "${7*7}",
    "*/ alert(1) /*",
    '"""',
    "'''",
    "</script><script>alert(1)</script>",
    "back\\slash",
    "naïve",
    "日本語",
    "🙂",
    "class",
    "None",
    "1st",
    "Happy",
    "HAPPY",
]


class TextRecord(Base):
    """Ends ''' here, */ here, --> here and </script> here; <%= 7 * 7 %> {{ 7 * 7 }}
    ${7*7} \\

    lines: its default is left to the application.
    """

    __tablename__ = "texts"

    __table_args__ = (
        CheckConstraint('"closed" <> \'*/ </script> """\'', name="ck_text_1"),
        {
            "comment": 'Ends """ here, */ here, --> here\nand </script> here; <%= 7 * 7 %> {{ 7 * 7 }} ${7*7} \\'
        },
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True
    )
    mood: Mapped[TextRecordMoodValue] = mapped_column(
        named_enum(*get_args(TextRecordMoodValue), name="mood; DROP TABLE users"),
        server_default='it\'s "fine"',
        comment='"""',
    )
    quoted: Mapped[str] = mapped_column(
        Text(),
        server_default='"""; import os; os.abort() #',
        comment="'''; raise SystemExit(\"owned\") #",
    )
    braces: Mapped[str] = mapped_column(
        Text(), server_default="{{ config }} ${x} <%= x %> {% raw %} #}"
    )
    lines: Mapped[str] = mapped_column(Text(), comment="\n\nimport os\n")
    percent: Mapped[str] = mapped_column(Text(), server_default="100%s %(name)s :bind")
    closed: Mapped[str | None] = mapped_column(Text())
    letter: Mapped[str] = mapped_column(Char(1), server_default="'", comment="\\")
