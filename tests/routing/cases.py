"""The labelled task texts: those of the router's author, and those of others who never saw it."""

import csv
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SCHOOL = (
    "students teachers courses classes enrollments guardians student_guardians rooms buildings "
    "departments subjects terms grades attendance_records exams exam_results invoices "
    "invoice_lines payments library_books book_loans announcements users audit_log"
)
"""Tables of the schema that the cases of the tier `tables` are about."""
CAMPUS = (
    "campuses rooms departments teachers teacher_profiles students medical_records guardians "
    "student_guardians academic_years terms subjects courses course_prerequisites sections "
    "timetable_slots enrolments attendance assignments submissions invoices invoice_lines payments "
    "announcements"
)
"""Tables of the schema that the blind authors were told of: those of examples/school."""
FILE = Path(__file__).with_name("cases.tsv")
BLIND = Path(__file__).with_name("blind.tsv")
SET_ASIDE = "ghijl"
"""Blind authors whose texts nobody looked at while the router was changed."""


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
        schema: The tables that the router is told of.
        author: Who wrote it, of the blind authors.
    """

    tier: str
    held: bool
    text: str
    verdict: str
    kinds: frozenset[str]
    tables: frozenset[str]
    schema: tuple[str, ...] = ()
    author: str = ""


@cache
def cases() -> tuple[Case, ...]:
    """Read the texts that were written by who wrote the router, or to mislead it."""
    return tuple(
        _case(row, row["set"] == "held", SCHOOL if row["tier"] == "tables" else "")
        for row in rows(FILE)
    )


@cache
def blind_cases() -> tuple[Case, ...]:
    """Read the texts of authors who were told of the five kinds and of a schema, and no more."""
    return tuple(_case(row, row["author"] in SET_ASIDE, CAMPUS) for row in rows(BLIND))


def _case(row: Mapping[str, str], held: bool, schema: str) -> Case:
    return Case(
        tier=row["tier"],
        held=held,
        text=row["text"],
        verdict=row["verdict"],
        kinds=_listed(row["kinds"]),
        tables=_listed(row["tables"]),
        schema=tuple(schema.split()),
        author=row.get("author", ""),
    )


def _listed(cell: str) -> frozenset[str]:
    return frozenset(filter(None, cell.split(",")))


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Read a file of texts; quotes in it stand for themselves."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def drawn(text: str) -> bool:
    """Whether the draw sets a text aside: a third of all, by digest."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) % 3 == 0
