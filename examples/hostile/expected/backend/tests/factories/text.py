"""Makes rows of texts for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import TextRecord
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(TextRecord)
def text_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "mood": sample.choice(
            number,
            (
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
            ),
        ),
        "quoted": sample.text(number),
        "braces": sample.text(number),
        "lines": sample.text(number),
        "percent": sample.text(number),
        "closed": sample.text(number),
        "letter": sample.text(number, 1),
    }
