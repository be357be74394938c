"""What a person may decide about a table beyond its schema, checked against the schema.

Options come from a plan file, which a person or a model has written. They are data: they name
columns and choose among what templates can do, and no text of theirs is ever printed unquoted.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from crudflow.domain.schema import Column, Table, TypeFamily
from crudflow.errors import PlanError

FORMATS: Final = ("badge", "money", "email", "url", "phone", "image", "colour")
"""Ways to show a value, besides the one that its type suggests."""

LONGEST_LABEL: Final = 60
LONGEST_HELP: Final = 300

_NUMBERS: Final = frozenset(
    {TypeFamily.INTEGER, TypeFamily.DECIMAL, TypeFamily.FLOAT, TypeFamily.MONEY}
)
_TEXTS: Final = frozenset({TypeFamily.STRING, TypeFamily.TEXT, TypeFamily.OTHER})
_UNSORTABLE: Final = frozenset({TypeFamily.JSON, TypeFamily.BINARY, TypeFamily.XML})
_CURRENCY: Final = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class ColumnOptions:
    """What is decided about a column.

    Attributes:
        label: What it is called; empty for the default.
        help: What is said about it; empty for what the schema says.
        format: One of `FORMATS`; empty for the default.
        currency: Code of three letters, for the format `money`.
    """

    label: str = ""
    help: str = ""
    format: str = ""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What is decided about a table; columns go by the database's names.

    Attributes:
        label: What one row is called; empty for the default.
        label_plural: What several are called.
        description: What is said about the table.
        title: Columns that tell rows apart for a person, as in pickers.
        listed: Columns that lists show, in order.
        sort: Columns that lists are sorted by unasked; a minus sign means descending.
        search: Columns that text search looks into.
        hidden: Columns that neither pages nor forms show, and that requests cannot set.
        read_only: Columns that forms leave out, and that requests cannot set.
        deletable: Whether rows can be deleted.
        columns: What is decided about single columns, by name.
    """

    label: str = ""
    label_plural: str = ""
    description: str = ""
    title: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    sort: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    read_only: tuple[str, ...] = ()
    deletable: bool = True
    columns: Mapping[str, ColumnOptions] = field(default_factory=dict)

    @property
    def unset(self) -> frozenset[str]:
        """Columns that requests cannot set."""
        return frozenset((*self.hidden, *self.read_only))

    def column(self, name: str) -> ColumnOptions:
        """Return what is decided about a column."""
        return self.columns.get(name, NOTHING)


NOTHING: Final = ColumnOptions()
DEFAULT: Final = TableOptions()

_TEXT_KEYS: Final = {
    "label": LONGEST_LABEL,
    "label_plural": LONGEST_LABEL,
    "description": LONGEST_HELP,
}
_LIST_KEYS: Final = ("title", "listed", "sort", "search", "hidden", "read_only")
_COLUMN_KEYS: Final = {"label": LONGEST_LABEL, "help": LONGEST_HELP, "format": 20, "currency": 3}


def read_options(data: object, table: Table) -> TableOptions:
    """Check what a plan says of a table.

    Args:
        data: The plan, as JSON gives it; what it leaves out is left to the defaults.
        table: The table.

    Raises:
        PlanError: It does not fit the table; says all that is wrong, in one line.
    """
    reader = _Reader(table)
    options = reader.read(data)
    if reader.problems:
        raise PlanError("; ".join(dict.fromkeys(reader.problems)))
    return options


def fitting_options(
    plans: Mapping[str, object], schema: Iterable[Table]
) -> dict[str, TableOptions]:
    """Return the options of a schema's tables, leaving out plans that fit no table of it.

    Plans are checked when they are gathered; a table of an older schema in the same output tree may
    lack what they name, and is then made as it would be without.
    """
    found: dict[str, TableOptions] = {}
    for table in schema:
        with suppress(PlanError):
            if table.key in plans:
                found[table.key] = read_options(plans[table.key], table)
    return found


class _Reader:
    """Reads one plan and collects what is wrong with it."""

    def __init__(self, table: Table) -> None:
        self.problems: list[str] = []
        self._columns = {column.name: column for column in table.columns}
        self._table = table

    def read(self, data: object) -> TableOptions:
        known = {*_TEXT_KEYS, *_LIST_KEYS, "deletable", "columns"}
        given = self._mapping(data, "the plan", known)
        texts: dict[str, Any] = {
            key: self._text(given, key, longest) for key, longest in _TEXT_KEYS.items()
        }
        lists: dict[str, Any] = {key: self._names(given, key) for key in _LIST_KEYS}
        deletable = given.get("deletable", True)
        if not isinstance(deletable, bool):
            self.problems.append("deletable has to be true or false")
        options = TableOptions(
            **texts,
            **lists,
            deletable=deletable is not False,
            columns=self._column_options(given.get("columns") or []),
        )
        self._check(options)
        return options

    def _mapping(self, data: object, what: str, known: Iterable[str]) -> Mapping[str, Any]:
        if not isinstance(data, Mapping):
            self.problems.append(f"{what} has to be an object")
            return {}
        unknown = sorted(str(key) for key in data if key not in {*known})
        if unknown:
            self.problems.append(f"{what} knows no {', '.join(unknown)}")
        return data

    def _text(self, given: Mapping[str, Any], key: str, longest: int) -> str:
        text = given.get(key) or ""
        if not isinstance(text, str):
            self.problems.append(f"{key} has to be a text")
            return ""
        if len(text) > longest or not text.isprintable():
            self.problems.append(f"{key} has to be one line of at most {longest} characters")
        return text.strip()

    def _names(self, given: Mapping[str, Any], key: str) -> tuple[str, ...]:
        names = given.get(key) or []
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            self.problems.append(f"{key} has to be a list of columns")
            return ()
        bare = [name.removeprefix("-") if key == "sort" else name for name in names]
        self._known(bare, key)
        if len(set(bare)) < len(bare):
            self.problems.append(f"{key} names a column twice")
        return tuple(names)

    def _known(self, names: Iterable[str], where: str) -> None:
        unknown = [name for name in names if name not in self._columns]
        if unknown:
            self.problems.append(f"{where}: there is no column {', '.join(map(repr, unknown))}")

    def _column_options(self, given: object) -> dict[str, ColumnOptions]:
        if not isinstance(given, list):
            self.problems.append("columns has to be a list of objects")
            return {}
        found: dict[str, ColumnOptions] = {}
        for entry in given:
            one = self._mapping(entry, "an entry of columns", {"name", *_COLUMN_KEYS})
            name = str(one.get("name", ""))
            self._known([name], "columns")
            texts = {key: self._text(one, key, most) for key, most in _COLUMN_KEYS.items()}
            found[name] = ColumnOptions(**texts)
        return found

    # What fits together, and fits the table.

    def _check(self, options: TableOptions) -> None:
        hidden = frozenset(options.hidden)
        for key in ("title", "listed", "read_only"):
            self._complain(
                (name for name in getattr(options, key) if name in hidden),
                f"{key}: is hidden, too",
            )
        self._each(options.sort, lambda c: c.type.family not in _UNSORTABLE, "sort: no order")
        self._each(options.search, lambda c: c.type.family in _TEXTS, "search: no text")
        self._each(options.title, lambda c: c.type.family not in _UNSORTABLE, "title: no text")
        self._each(options.unset, self._spare, "has to be filled in, so forms need it")
        for name, column in options.columns.items():
            if name in self._columns:
                self._check_format(self._columns[name], column)

    def _each(self, names: Iterable[str], good: Callable[[Column], bool], why: str) -> None:
        known = {name: self._columns.get(name.removeprefix("-")) for name in sorted(names)}
        self._complain(
            (name for name, column in known.items() if column is not None and not good(column)), why
        )

    def _spare(self, column: Column) -> bool:
        """Say whether a row does without the column, or gets it by itself."""
        filled = column.default is not None or column.identity or column.generated is not None
        return filled or (column.nullable and column.name not in self._table.primary_key)

    def _check_format(self, column: Column, options: ColumnOptions) -> None:
        wanted = options.format
        if wanted and wanted not in FORMATS:
            self.problems.append(f"{column.name}: format is one of {', '.join(FORMATS)}")
        elif wanted == "money" and column.type.family not in _NUMBERS:
            self.problems.append(f"{column.name}: money has to be a number")
        elif wanted not in ("", "money", "badge") and column.type.family not in _TEXTS:
            self.problems.append(f"{column.name}: {wanted} has to be text")
        if options.currency and not _CURRENCY.fullmatch(options.currency):
            self.problems.append(f"{column.name}: a currency is three capitals, as in EUR")

    def _complain(self, names: Iterable[str], why: str) -> None:
        listed = ", ".join(map(repr, names))
        if listed:
            self.problems.append(f"{listed} {why}" if " " in why else f"{listed}: {why}")


def described(table: Table) -> Sequence[Mapping[str, object]]:
    """Return what a planner has to know of a table's columns."""
    return [_described(column, table) for column in table.columns]


def _described(column: Column, table: Table) -> dict[str, object]:
    facts: dict[str, object] = {"name": column.name, "type": column.type.family.value}
    if column.type.length:
        facts["length"] = column.type.length
    if column.type.values:
        facts["values"] = list(column.type.values)[:20]
    if column.comment:
        facts["comment"] = column.comment[:LONGEST_HELP]
    if column.name in table.primary_key:
        facts["key"] = True
    refers = [key.ref_table for key in table.foreign_keys if column.name in key.columns]
    if refers:
        facts["refers_to"] = refers[0]
    needed = not column.nullable and column.default is None and not column.identity
    return {**facts, "required": True} if needed else facts
