"""What a person may decide about a table beyond its schema, checked against the schema.

Options come from a plan file, which a person or a model has written. They are data: they name
columns and choose among what templates can do, and no text of theirs is ever printed unquoted.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from crudflow.domain.ruling import NO_RULES, NUMBERS, RULE_KEYS, Rules, problems_of, read_rules
from crudflow.domain.schema import Column, Table, TypeFamily
from crudflow.errors import PlanError

FORMATS: Final = ("badge", "money", "email", "url", "phone", "image", "colour")
"""Ways to show a value, besides the one that its type suggests."""

LONGEST_LABEL: Final = 60
LONGEST_HELP: Final = 300
MOST_ROWS: Final = 50

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
        rules: What its values have to be, besides what the schema says.
    """

    label: str = ""
    help: str = ""
    format: str = ""
    currency: str = ""
    rules: Rules = NO_RULES


@dataclass(frozen=True, slots=True)
class Group:
    """Columns that forms and pages show together: their heading and their names, in order."""

    label: str
    columns: tuple[str, ...]


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
        groups: Groups of columns on forms and pages, in order.
        rows: Sample rows, value by column, as the plan gives them; `fit_options` reads the values.
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
    groups: tuple[Group, ...] = ()
    rows: tuple[Mapping[str, Any], ...] = ()
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


class _Reader:
    """Reads one plan and collects what is wrong with it."""

    def __init__(self, table: Table) -> None:
        self.problems: list[str] = []
        self._columns = {column.name: column for column in table.columns}
        self._table = table

    def read(self, data: object) -> TableOptions:
        known = {*_TEXT_KEYS, *_LIST_KEYS, "deletable", "groups", "rows", "columns"}
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
            groups=self._groups(given.get("groups") or []),
            rows=self._rows(given.get("rows") or []),
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

    def _groups(self, given: object) -> tuple[Group, ...]:
        if not isinstance(given, list):
            self.problems.append("groups has to be a list of objects")
            return ()
        found = []
        for entry in given:
            one = self._mapping(entry, "an entry of groups", {"label", "columns"})
            label = self._text(one, "label", LONGEST_LABEL)
            found.append(Group(label, self._names(one, "columns")))
            if not label or not found[-1].columns:
                self.problems.append("a group has a label and columns")
        return tuple(found)

    def _rows(self, given: object) -> tuple[Mapping[str, Any], ...]:
        if not isinstance(given, list) or len(given) > MOST_ROWS:
            self.problems.append(f"rows has to be a list of {MOST_ROWS} objects at most")
            return ()
        found = [self._mapping(one, "an entry of rows", self._columns) for one in given]
        if found and not self._table.primary_key:
            self.problems.append("rows: without a primary key rows cannot be added")
        return tuple(found)

    def _column_options(self, given: object) -> dict[str, ColumnOptions]:
        if not isinstance(given, list):
            self.problems.append("columns has to be a list of objects")
            return {}
        found: dict[str, ColumnOptions] = {}
        for entry in given:
            known = {"name", *_COLUMN_KEYS, *RULE_KEYS}
            one = self._mapping(entry, "an entry of columns", known)
            name = str(one.get("name", ""))
            self._known([name], "columns")
            texts = {key: self._text(one, key, most) for key, most in _COLUMN_KEYS.items()}
            found[name] = ColumnOptions(**texts, rules=read_rules(one, self.problems))
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
                known = self._columns[name]
                self._check_format(known, column)
                self.problems += problems_of(known, column.rules, self._table, options.unset)
        self._check_groups(options)

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
        elif wanted == "money" and column.type.family not in NUMBERS:
            self.problems.append(f"{column.name}: money has to be a number")
        elif wanted not in ("", "money", "badge") and column.type.family not in _TEXTS:
            self.problems.append(f"{column.name}: {wanted} has to be text")
        if options.currency and not _CURRENCY.fullmatch(options.currency):
            self.problems.append(f"{column.name}: a currency is three capitals, as in EUR")

    def _check_groups(self, options: TableOptions) -> None:
        grouped = [name for group in options.groups for name in group.columns]
        twice = {name for name in grouped if grouped.count(name) > 1}
        self._complain(sorted(twice), "groups: is in two of them")
        self._complain((name for name in grouped if name in options.hidden), "groups: is hidden")
        labels = [group.label.lower() for group in options.groups]
        if len(set(labels)) < len(labels):
            self.problems.append("two groups have the same label")

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
    if column.identity or column.generated is not None:
        facts["filled"] = True
    needed = not column.nullable and column.default is None and not column.identity
    return {**facts, "required": True} if needed else facts
