"""The schema as it was read: tables, columns, keys, with the database's own names.

This is the meeting point of the two halves of the domain. The readers (`crudflow.domain.ddl`)
make a `Schema` out of SQL text; naming, planning and rendering make an application out of it.
Nothing in here is derived or prettified: a name is what the database calls the thing, to the
letter, and a type keeps what was written beside what it means.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class TypeFamily(StrEnum):
    """What a column's values are, whatever the dialect calls the type."""

    INTEGER = "integer"
    DECIMAL = "decimal"
    FLOAT = "float"
    MONEY = "money"
    BOOLEAN = "boolean"
    STRING = "string"
    """Text with a length (`varchar(n)`, `char(n)`), or a name-like type without one."""
    TEXT = "text"
    """Text of any length."""
    DATE = "date"
    TIME = "time"
    DATETIME = "datetime"
    INTERVAL = "interval"
    UUID = "uuid"
    JSON = "json"
    BINARY = "binary"
    BIT = "bit"
    ENUM = "enum"
    SET = "set"
    """MySQL's SET: any number of values out of a list."""
    ARRAY = "array"
    RANGE = "range"
    NETWORK = "network"
    SPATIAL = "spatial"
    XML = "xml"
    OTHER = "other"
    """A type that crudflow does not know; handled as text, with a warning."""


@dataclass(frozen=True, slots=True)
class SqlType:
    """A column's type.

    Attributes:
        family: What the values are.
        text: The type as written, in lower case and normalised white space (`varchar(50)`).
        length: Longest value in characters (STRING), bytes (BINARY) or bits (BIT), if bounded.
        fixed: Whether `length` is exact (`char(n)`, `binary(n)`) instead of an upper bound.
        precision: Total digits (DECIMAL) or digits of a fraction of a second (times).
        scale: Digits behind the decimal point (DECIMAL).
        bits: Width of an INTEGER (8, 16, 24, 32, 64) or FLOAT (32, 64).
        unsigned: Whether negative numbers are excluded by the type.
        timezone: Whether a TIME or DATETIME carries its time zone.
        values: Allowed values of an ENUM or SET, in order.
        enum_name: Name of the enum type where it has one (PostgreSQL), else `None`.
        domain: Name of the domain or user-defined type that the column was declared with.
        element: Type of the elements of an ARRAY; subtype of a RANGE where known.
    """

    family: TypeFamily
    text: str
    length: int | None = None
    fixed: bool = False
    precision: int | None = None
    scale: int | None = None
    bits: int | None = None
    unsigned: bool = False
    timezone: bool = False
    values: tuple[str, ...] = ()
    enum_name: str | None = None
    domain: str | None = None
    element: "SqlType | None" = None


class DefaultKind(StrEnum):
    """Where a default's value comes from."""

    CONSTANT = "constant"
    """A literal; `Default.value` holds it (`None` for NULL)."""
    NOW = "now"
    """The current date, time or both (`now()`, `CURRENT_TIMESTAMP`, `getdate()`)."""
    UUID = "uuid"
    """A fresh UUID (`gen_random_uuid()`, `uuid_generate_v4()`, `newid()`)."""
    SEQUENCE = "sequence"
    """`nextval(...)`, `NEXT VALUE FOR ...`."""
    EXPRESSION = "expression"
    """Anything else; only the database can compute it."""


@dataclass(frozen=True, slots=True)
class Default:
    """A column's default.

    Attributes:
        kind: Where the value comes from.
        text: The expression as SQL, as written.
        value: The literal's value for `CONSTANT`; numbers with a fraction stay text.
    """

    kind: DefaultKind
    text: str
    value: str | int | bool | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: The database's own name.
        type: Its type.
        nullable: Whether NULL is allowed; `False` for primary-key columns.
        default: Its default, if it has one.
        identity: Whether the database numbers the rows by itself (serial, identity,
            AUTO_INCREMENT, SQLite's INTEGER PRIMARY KEY).
        identity_always: Whether a value of one's own is refused (GENERATED ALWAYS AS IDENTITY).
        generated: Expression of a computed column, as SQL; such a column is never written.
        comment: Its comment, if any.
        renewed: Whether a change of the row sets it to the current time, unless the change names it
            (MySQL's `ON UPDATE CURRENT_TIMESTAMP`).
    """

    name: str
    type: SqlType
    nullable: bool = True
    default: Default | None = None
    identity: bool = False
    identity_always: bool = False
    generated: str | None = None
    comment: str | None = None
    renewed: bool = False


class ReferenceAction(StrEnum):
    """What happens to a row when the row it refers to goes away or changes its key."""

    NO_ACTION = "NO ACTION"
    RESTRICT = "RESTRICT"
    CASCADE = "CASCADE"
    SET_NULL = "SET NULL"
    SET_DEFAULT = "SET DEFAULT"


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A foreign key.

    Attributes:
        columns: The referring columns, in order.
        ref_table: Key (see `Table.key`) of the table referred to.
        ref_columns: The columns referred to, in the same order; filled in from the primary key
            of that table where the DDL leaves them out.
        on_delete: What happens here when the other row is deleted.
        on_update: What happens here when the other row's key changes.
        name: Name of the constraint, if it has one.
    """

    columns: tuple[str, ...]
    ref_table: str
    ref_columns: tuple[str, ...]
    on_delete: ReferenceAction = ReferenceAction.NO_ACTION
    on_update: ReferenceAction = ReferenceAction.NO_ACTION
    name: str | None = None


@dataclass(frozen=True, slots=True)
class UniqueKey:
    """A unique constraint, or a unique index without a condition or expression."""

    columns: tuple[str, ...]
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Index:
    """An index over whole columns that is not unique."""

    columns: tuple[str, ...]
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A check constraint: its condition as SQL text, as written, and its name if any."""

    expression: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    Attributes:
        name: The database's own name, without the schema.
        columns: Its columns, in order; never empty.
        schema: The database schema it lives in, or `None` for the dialect's default one.
        primary_key: Names of the primary key's columns, in key order; empty if there is none.
        foreign_keys: Its foreign keys to tables that are part of this `Schema`.
        uniques: Its unique keys, the primary key left out.
        checks: Its check constraints (column-level ones too).
        comment: Its comment, if any.
        indexes: Its other indexes, as far as any database can have them.
    """

    name: str
    columns: tuple[Column, ...]
    schema: str | None = None
    primary_key: tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    uniques: tuple[UniqueKey, ...] = ()
    checks: tuple[Check, ...] = ()
    comment: str | None = None
    indexes: tuple[Index, ...] = ()

    @property
    def key(self) -> str:
        """The table's name among all tables: `name`, or `schema.name` outside the default."""
        return self.name if self.schema is None else f"{self.schema}.{self.name}"

    def column(self, name: str) -> Column:
        """Return the column of that name.

        Raises:
            KeyError: There is none.
        """
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class SchemaWarning:
    """Something in the DDL that could not be taken over whole.

    Attributes:
        message: What was lost or guessed, in one line.
        file: Name of the source, if one is to blame.
        line: Line in it, counted from 1.
        statement: The first words of the statement, if one is to blame.
    """

    message: str
    file: str | None = None
    line: int | None = None
    statement: str | None = None

    def __str__(self) -> str:
        """Give the warning as one line: `file:line: message (statement ...)`."""
        place = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        said = f"{place}: {self.message}" if place else self.message
        return f"{said} (in: {self.statement} ...)" if self.statement else said


@dataclass(frozen=True, slots=True)
class Schema:
    """All that was read out of the DDL.

    Attributes:
        dialect: `postgres`, `mysql`, `sqlite` or `tsql`.
        tables: The tables, in the order of their creation; keys are unique.
        enums: Named enum types (PostgreSQL) and their values, used or not.
        warnings: What could not be taken over whole.
    """

    dialect: str
    tables: tuple[Table, ...] = ()
    enums: dict[str, tuple[str, ...]] = field(default_factory=dict)
    warnings: tuple[SchemaWarning, ...] = ()

    def __iter__(self) -> Iterator[Table]:
        """Iterate over the tables."""
        return iter(self.tables)

    def table(self, key: str) -> Table:
        """Return the table of that key.

        Raises:
            KeyError: There is none.
        """
        for table in self.tables:
            if table.key == key:
                return table
        raise KeyError(key)
