"""The schema while it is being read: tables that later statements may still change."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from crudflow.domain.ddl.dialects import MYSQL, Dialect
from crudflow.domain.ddl.sources import Origin
from crudflow.domain.schema import Check, ReferenceAction, SchemaWarning


class TypeText(NamedTuple):
    """A type as written, taken apart; looked up when all statements are read.

    Attributes:
        name: Its words in lower case, without arguments: `timestamp with time zone`. A quoted
            name is kept as it is.
        args: What stands in its parentheses, cut at the commas.
        text: The whole type in lower case with single blanks.
        schema: The schema in front of it, if any.
        array: Whether it is an array.
        unsigned: Whether it is UNSIGNED or ZEROFILL.
    """

    name: str
    args: tuple[str, ...]
    text: str
    schema: str | None = None
    array: bool = False
    unsigned: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """The name as qualified as it was written."""
        return (self.name,) if self.schema is None else (self.schema, self.name)


NO_TYPE = TypeText("", (), "")
"""A column without a type (SQLite) or with one that follows from an expression."""


@dataclass(slots=True)
class ColumnDraft:
    """A column; `default` and `generated` are SQL text, `nullable` is `None` where not said."""

    name: str
    type: TypeText
    origin: Origin
    nullable: bool | None = None
    default: str | None = None
    identity: bool = False
    identity_always: bool = False
    generated: str | None = None
    comment: str | None = None
    renewed: bool = False


@dataclass(slots=True)
class ForeignKeyDraft:
    """A foreign key whose target is not looked up yet.

    Attributes:
        columns: The referring columns.
        target: Name of the table referred to, as qualified as it was written.
        schema: The current schema where it was written.
        ref_columns: The columns referred to; empty for "its primary key".
        origin: Where it was written.
    """

    columns: tuple[str, ...]
    target: tuple[str, ...]
    schema: str | None
    ref_columns: tuple[str, ...]
    origin: Origin
    on_delete: ReferenceAction = ReferenceAction.NO_ACTION
    on_update: ReferenceAction = ReferenceAction.NO_ACTION
    name: str | None = None


@dataclass(slots=True)
class IndexDraft:
    """A unique key or an index, with the name of the constraint or index if it has one."""

    columns: tuple[str, ...]
    name: str | None = None


@dataclass(slots=True)
class TableDraft:
    """A table; `without_rowid` is SQLite's option."""

    name: str
    schema: str | None
    origin: Origin
    columns: list[ColumnDraft] = field(default_factory=list)
    primary_key: tuple[str, ...] = ()
    primary_key_name: str | None = None
    foreign_keys: list[ForeignKeyDraft] = field(default_factory=list)
    uniques: list[IndexDraft] = field(default_factory=list)
    indexes: list[IndexDraft] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    comment: str | None = None
    without_rowid: bool = False

    @property
    def key(self) -> str:
        """The table's name among all tables, as `Table.key`."""
        return self.name if self.schema is None else f"{self.schema}.{self.name}"


class Recipe(NamedTuple):
    """What an element of a table adds to it: a column, or keys and checks, or all of that."""

    column: ColumnDraft | None
    keys: TableDraft | None


@dataclass(frozen=True, slots=True)
class UserType:
    """A domain or alias type: a base type with constraints of its own."""

    name: str
    base: TypeText
    nullable: bool = True
    default: str | None = None
    checks: tuple[str, ...] = ()


@dataclass(slots=True)
class Catalog:
    """All that the statements read so far have made.

    Attributes:
        dialect: The dialect of the text.
        schema: The current schema or database, `None` for the default one.
        database: MySQL's default database: the first one that was chosen with USE.
        tables: The tables by key, as the database compares keys.
        enums: Named enum types by key.
        user_types: Domains and alias types by key.
        partitions: Names of partitions, which are no tables of their own.
        views: Views by `matching(key)`; statements about them are passed over.
        renewers: Columns that trigger functions of PostgreSQL set to the current time, by function.
        recipes: Elements of tables that were read before, by how they were read and their text.
        warnings: What could not be taken over whole.
    """

    dialect: Dialect
    schema: str | None = None
    database: str | None = None
    tables: dict[str, TableDraft] = field(default_factory=dict)
    enums: dict[str, tuple[str, ...]] = field(default_factory=dict)
    user_types: dict[str, UserType] = field(default_factory=dict)
    partitions: dict[str, str] = field(default_factory=dict)
    views: set[str] = field(default_factory=set)
    renewers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    recipes: dict[tuple[object, str], Recipe] = field(default_factory=dict)
    warnings: list[SchemaWarning] = field(default_factory=list)
    _folded: dict[str, TableDraft] = field(default_factory=dict)

    def matching(self, name: str) -> str:
        """Return what names are compared by: PostgreSQL minds the case, the others do not."""
        return name if self.dialect.folds_names else name.casefold()

    def _table_key(self, key: str) -> str:
        """Return what tables are stored under: MySQL, too, tells `Users` from `users`."""
        return key if self.dialect is MYSQL else self.matching(key)

    def _get(self, key: str) -> TableDraft | None:
        found = self.tables.get(self._table_key(key))
        if found is None and self.dialect is MYSQL:
            return self._folded.get(key.casefold())
        return found

    def place(self, parts: tuple[str, ...]) -> tuple[str | None, str]:
        """Return schema and name of a qualified name; `None` is the default schema."""
        if len(parts) == 1:
            return self.schema, parts[-1]
        return self.normal_schema(parts[-2]), parts[-1]

    def normal_schema(self, schema: str) -> str | None:
        """Return the schema, or `None` if it is the default one."""
        default = self.dialect.default_schema or self.database
        if default is not None and self.matching(schema) == self.matching(default):
            return None
        return schema

    def key(self, parts: tuple[str, ...]) -> str:
        """Return the key of a qualified name, as `Table.key` has it."""
        schema, name = self.place(parts)
        return name if schema is None else f"{schema}.{name}"

    def find(self, parts: tuple[str, ...]) -> TableDraft | None:
        """Return the table of that name, looking in the default schema last."""
        found = self._get(self.key(parts))
        if found is None and len(parts) == 1 and self.schema is not None:
            found = self._get(parts[0])
        return found

    def is_passed_over(self, parts: tuple[str, ...]) -> bool:
        """Whether there is a view or a partition of that name, which is no table here."""
        key = self.matching(self.key(parts))
        return key in self.views or key in self.partitions

    def referred(self, key: ForeignKeyDraft) -> TableDraft | None:
        """Return the table that a foreign key refers to, if it is known."""
        if len(key.target) == 1 and key.schema is not None:
            found = self._get(f"{key.schema}.{key.target[0]}")
            if found is not None:
                return found
        return self._get(self._default_key(key.target))

    def _default_key(self, parts: tuple[str, ...]) -> str:
        return parts[0] if len(parts) == 1 else self.key(parts)

    def add(self, table: TableDraft) -> None:
        """Add a table, or put it in the place of the one of that name."""
        self.tables[self._table_key(table.key)] = table
        self._folded[table.key.casefold()] = table

    def defines(self, key: str) -> bool:
        """Whether there is a table of exactly that key."""
        return self._table_key(key) in self.tables

    def reindex(self) -> None:
        """Take note of tables' new names."""
        self.tables = {self._table_key(table.key): table for table in self.tables.values()}
        self._folded = {table.key.casefold(): table for table in self.tables.values()}

    def remove(self, table: TableDraft) -> None:
        """Forget a table."""
        del self.tables[self._table_key(table.key)]
        self._folded.pop(table.key.casefold(), None)

    def column(self, table: TableDraft, name: str) -> ColumnDraft | None:
        """Return the table's column of that name, if it has one."""
        wanted = self.matching(name)
        for column in table.columns:
            if self.matching(column.name) == wanted:
                return column
        return None

    def own_tables(self) -> Iterator[TableDraft]:
        """Iterate over the tables in the order of their creation."""
        return iter(list(self.tables.values()))

    def warn(
        self, message: str, origin: Origin | None = None, statement: str | None = None
    ) -> None:
        """Note what could not be taken over whole."""
        file = origin.source.name if origin else None
        line = origin.line if origin else None
        self.warnings.append(SchemaWarning(message, file, line, statement))
