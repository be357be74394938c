"""Short ways to write down schemas for tests."""

from crudflow.domain.schema import (
    Check,
    Column,
    Default,
    DefaultKind,
    ForeignKey,
    Index,
    Schema,
    SqlType,
    Table,
    TypeFamily,
    UniqueKey,
)

INTEGER = SqlType(TypeFamily.INTEGER, "integer", bits=32)
TEXT = SqlType(TypeFamily.TEXT, "text")


def varchar(length: int) -> SqlType:
    return SqlType(TypeFamily.STRING, f"varchar({length})", length=length)


def numeric(precision: int, scale: int) -> SqlType:
    return SqlType(
        TypeFamily.DECIMAL, f"numeric({precision}, {scale})", precision=precision, scale=scale
    )


def of(family: TypeFamily, text: str = "", **details: object) -> SqlType:
    return SqlType(family, text or family.value, **details)  # type: ignore[arg-type]


def column(name: str, kind: SqlType = TEXT, **details: object) -> Column:
    return Column(name, kind, **{"nullable": False, **details})  # type: ignore[arg-type]


def number(name: str = "id") -> Column:
    return Column(name, INTEGER, nullable=False, identity=True)


def constant(value: str | int | bool | None) -> Default:
    return Default(DefaultKind.CONSTANT, str(value), value)


def refers(name: str, table: str, to: str = "id") -> ForeignKey:
    return ForeignKey((name,), table, (to,))


def table(
    name: str,
    *columns: Column,
    key: tuple[str, ...] = ("id",),
    links: tuple[ForeignKey, ...] = (),
    uniques: tuple[tuple[str, ...], ...] = (),
    checks: tuple[str, ...] = (),
    indexes: tuple[tuple[str, ...], ...] = (),
    schema: str | None = None,
    comment: str | None = None,
) -> Table:
    """Write down a table; without a column of that name, a numbered `id` comes first."""
    own = columns
    if key == ("id",) and all(one.name != "id" for one in columns):
        own = (number(), *columns)
    return Table(
        name,
        own,
        schema=schema,
        primary_key=key,
        foreign_keys=links,
        uniques=tuple(UniqueKey(names) for names in uniques),
        checks=tuple(Check(text) for text in checks),
        indexes=tuple(Index(names) for names in indexes),
        comment=comment,
    )


def schema(*tables: Table, dialect: str = "postgres") -> Schema:
    return Schema(dialect, tables)
