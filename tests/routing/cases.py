"""The labelled task texts of `cases.tsv`."""

import csv
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SCHOOL = (
    "students teachers courses classes enrollments guardians student_guardians rooms buildings "
    "departments subjects terms grades attendance_records exams exam_results invoices "
    "invoice_lines payments library_books book_loans announcements users audit_log"
)
"""Tables of the schema that the cases of the tier `tables` are about."""
FILE = Path(__file__).with_name("cases.tsv")


@dataclass(frozen=True, slots=True)
class Case:
    """A text and what it asks for.

    Attributes:
        tier: What sort of text it is; `fresh: ...` were written after the router, by other voices.
        held: Whether it is kept out of sight while the router is changed.
        text: The task.
        verdict: `routed`, `ambiguous` or `refused`.
        kinds: The kinds asked for; of an ambiguous text those that it may mean, as far as labelled.
        tables: The tables that it names.
    """

    tier: str
    held: bool
    text: str
    verdict: str
    kinds: frozenset[str]
    tables: frozenset[str]

    @property
    def schema(self) -> tuple[str, ...]:
        """The tables that the router is told of."""
        return tuple(SCHOOL.split()) if self.tier == "tables" else ()


@cache
def cases() -> tuple[Case, ...]:
    """Read all cases."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return tuple(
        Case(
            tier=row["tier"],
            held=row["set"] == "held",
            text=row["text"],
            verdict=row["verdict"],
            kinds=frozenset(filter(None, row["kinds"].split(","))),
            tables=frozenset(filter(None, row["tables"].split(","))),
        )
        for row in rows
    )


def drawn(text: str) -> bool:
    """Whether the draw sets a text aside: a third of all, by digest."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) % 3 == 0
