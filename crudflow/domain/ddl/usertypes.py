"""Enums, domains and alias types."""

from dataclasses import replace

from crudflow.domain.ddl.columns import ColumnReader
from crudflow.domain.ddl.cursor import Cursor, GrammarError
from crudflow.domain.ddl.drafts import NO_TYPE, Catalog, ColumnDraft, TableDraft, UserType
from crudflow.domain.ddl.lexing import STRING, string_value


def create_type(cursor: Cursor, catalog: Catalog) -> None:
    """Read a CREATE TYPE from behind the word TYPE: an enum, or SQL Server's alias type.

    Raises:
        GrammarError: It does not read as one.
    """
    key = catalog.key(cursor.qualified_name("a type"))
    if cursor.accept("AS", "ENUM"):
        catalog.enums[key] = _values(cursor)
    elif cursor.accept("FROM"):
        catalog.user_types[catalog.matching(key)] = _user_type(cursor, catalog, key)


def create_domain(cursor: Cursor, catalog: Catalog) -> None:
    """Read a CREATE DOMAIN from behind the word DOMAIN.

    Raises:
        GrammarError: It does not read as one.
    """
    key = catalog.key(cursor.qualified_name("a domain"))
    cursor.accept("AS")
    catalog.user_types[catalog.matching(key)] = _user_type(cursor, catalog, key)


def _user_type(cursor: Cursor, catalog: Catalog, key: str) -> UserType:
    """Read a base type and its constraints, which are written like those of a column."""
    origin = cursor.statement.origin(cursor.token.start)
    scratch = TableDraft(key, None, origin)
    column = ColumnDraft(key, NO_TYPE, origin)
    ColumnReader(cursor, catalog, scratch).definition(column)
    checks = tuple(check.expression for check in scratch.checks)
    nullable = column.nullable is not False
    below = catalog.user_types.get(catalog.matching(catalog.key(column.type.parts)))
    if below is None:
        return UserType(key, column.type, nullable, column.default, checks)
    default = below.default if column.default is None else column.default
    nullable = nullable and below.nullable
    return UserType(key, below.base, nullable, default, below.checks + checks)


def _values(cursor: Cursor) -> tuple[str, ...]:
    cursor.expect("(")
    values = []
    while cursor.key == STRING:
        values.append(string_value(cursor.advance().text, cursor.dialect))
        if not cursor.accept(","):
            break
    cursor.expect(")")
    return tuple(values)


def alter_type(cursor: Cursor, catalog: Catalog) -> None:
    """Read an ALTER TYPE of an enum from behind the word TYPE.

    Raises:
        GrammarError: It does not read as one.
    """
    key = catalog.key(cursor.qualified_name("a type"))
    values = catalog.enums.get(key)
    if values is None:
        return
    if cursor.accept("ADD", "VALUE"):
        cursor.accept("IF", "NOT", "EXISTS")
        catalog.enums[key] = _with_value(cursor, values, _value(cursor))
    elif cursor.accept("RENAME", "VALUE"):
        old = _value(cursor)
        cursor.expect("TO")
        new = _value(cursor)
        catalog.enums[key] = tuple(new if value == old else value for value in values)
    elif cursor.accept("RENAME", "TO"):
        schema = key.rpartition(".")[0]
        name = cursor.name("a type")
        _rename_enum(catalog, key, f"{schema}.{name}" if schema else name)
    elif cursor.accept("SET", "SCHEMA"):
        _rename_enum(catalog, key, catalog.key((cursor.name("a schema"), key.rpartition(".")[2])))


def _value(cursor: Cursor) -> str:
    if cursor.key != STRING:
        raise cursor.unexpected("expected a string")
    return string_value(cursor.advance().text, cursor.dialect)


def _with_value(cursor: Cursor, values: tuple[str, ...], value: str) -> tuple[str, ...]:
    if value in values:
        return values
    index = len(values)
    for word, step in (("BEFORE", 0), ("AFTER", 1)):
        if cursor.accept(word):
            start = cursor.token.start
            neighbour = _value(cursor)
            if neighbour not in values:
                raise GrammarError(f"the enum has no value {neighbour!r}", start)
            index = values.index(neighbour) + step
    return (*values[:index], value, *values[index:])


def _rename_enum(catalog: Catalog, old: str, new: str) -> None:
    catalog.enums = {new if key == old else key: kept for key, kept in catalog.enums.items()}
    for table in catalog.own_tables():
        for column in table.columns:
            if catalog.key(column.type.parts) == old:
                schema, _, name = new.rpartition(".")
                column.type = column.type._replace(schema=schema or None, name=name)


def alter_domain(cursor: Cursor, catalog: Catalog) -> None:
    """Read an ALTER DOMAIN from behind the word DOMAIN.

    Raises:
        GrammarError: It does not read as one.
    """
    key = catalog.matching(catalog.key(cursor.qualified_name("a domain")))
    domain = catalog.user_types.get(key)
    if domain is None:
        return
    if cursor.accept("SET", "NOT", "NULL") or cursor.looking_at("DROP", "NOT", "NULL"):
        domain = replace(domain, nullable=cursor.key == "DROP")
    elif cursor.accept("DROP", "DEFAULT"):
        domain = replace(domain, default=None)
    elif cursor.accept("SET", "DEFAULT"):
        scratch = _scratch(cursor, catalog)
        domain = replace(domain, default=scratch.expression())
    elif cursor.accept("ADD"):
        scratch = _scratch(cursor, catalog)
        scratch.constraint()
        added = tuple(check.expression for check in scratch.table.checks)
        domain = replace(domain, checks=domain.checks + added)
    catalog.user_types[key] = domain


def _scratch(cursor: Cursor, catalog: Catalog) -> ColumnReader:
    return ColumnReader(cursor, catalog, TableDraft("", None, cursor.statement.origin(0)))


def drop_type(cursor: Cursor, catalog: Catalog) -> None:
    """Read a DROP TYPE or DROP DOMAIN from behind that word."""
    cursor.accept("IF", "EXISTS")
    while True:
        key = catalog.key(cursor.qualified_name("a type"))
        catalog.enums.pop(key, None)
        catalog.user_types.pop(catalog.matching(key), None)
        if not cursor.accept(","):
            return
