"""Indexes: CREATE and DROP INDEX, and those that MySQL and SQL Server take inside a table.

A unique index is a key, so what cannot be kept of one is warned of. Any other makes queries fast
and means nothing else: it is kept where it is over whole columns, as every database can have it,
and what is peculiar to one database (an expression, some of the rows, a prefix, text search) is
left out.
"""

from collections.abc import Set as AbstractSet

from crudflow.domain.ddl.constraintnames import index_name, name_constraints, rename_index
from crudflow.domain.ddl.constraints import ConstraintReader
from crudflow.domain.ddl.cursor import Cursor, GrammarError
from crudflow.domain.ddl.dialects import POSTGRES, TSQL
from crudflow.domain.ddl.drafts import Catalog, IndexDraft, TableDraft
from crudflow.domain.ddl.sources import Origin

_ORDINARY = frozenset({"BTREE", "HASH"})
"""Kinds of index that every database has the like of."""


def create_index(cursor: Cursor, catalog: Catalog, words: AbstractSet[str]) -> None:
    """Read a CREATE INDEX from behind the word INDEX into the catalog.

    Args:
        cursor: Where it is read.
        catalog: Where it goes.
        words: What stands between CREATE and INDEX.

    Raises:
        GrammarError: It is unique, and does not read as an index or is on nothing that is known.
    """
    if "UNIQUE" in words:
        _create_unique_index(cursor, catalog)
    elif "COLUMNSTORE" not in words:
        try:
            _create_plain_index(cursor, catalog)
        except GrammarError:
            return  # nothing is lost but speed


def _create_plain_index(cursor: Cursor, catalog: Catalog) -> None:
    name, table, kind = _head(cursor, catalog)
    if table is None or kind not in _ORDINARY:
        return
    columns = _whole_columns(ConstraintReader(cursor, catalog, table))
    if columns and not _is_partial(cursor):
        table.indexes.append(IndexDraft(columns, name))


def _create_unique_index(cursor: Cursor, catalog: Catalog) -> None:
    start = cursor.token.start
    name, table, _ = _head(cursor, catalog)
    if table is None:
        return
    columns = ConstraintReader(cursor, catalog, table).key_columns()
    if columns and not _is_partial(cursor):
        if name is None and catalog.dialect is POSTGRES:
            name = index_name(table, columns)
        table.uniques.append(IndexDraft(columns, name))
        return
    why = "holds for some rows only" if columns else "is over an expression"
    _warn(catalog, table, name, why, cursor.statement.origin(start))


def _warn(catalog: Catalog, table: TableDraft, name: str | None, why: str, origin: Origin) -> None:
    label = f"unique index {name!r}" if name else "a unique index"
    catalog.warn(f"{label} of table {table.key!r} is left out: it {why}", origin)


def _head(cursor: Cursor, catalog: Catalog) -> tuple[str | None, TableDraft | None, str]:
    """Read all in front of the columns; return the index's name, its table and its kind."""
    cursor.accept("CONCURRENTLY")
    cursor.accept("IF", "NOT", "EXISTS")
    name = None if cursor.key == "ON" else cursor.qualified_name("an index")[-1]
    kind = _kind(cursor)
    cursor.expect("ON")
    cursor.accept("ONLY")
    table = known_table(cursor, catalog)
    return name, table, _kind(cursor) or kind or "BTREE"


def _kind(cursor: Cursor) -> str:
    kind = ""
    while cursor.accept("USING"):
        kind = cursor.name("a kind of index").upper()
    return kind


def _is_partial(cursor: Cursor) -> bool:
    """Whether a condition follows; SQL Server's next statement may follow without a semicolon."""
    while True:
        if cursor.accept("INCLUDE") or cursor.looking_at("WITH", "("):
            cursor.accept("WITH")
            cursor.skip_group()
        elif cursor.accept("TABLESPACE"):
            cursor.name("a tablespace")
        elif not (cursor.accept("NULLS", "NOT", "DISTINCT") or cursor.accept("NULLS", "DISTINCT")):
            return cursor.key == "WHERE"


def _whole_columns(reader: ConstraintReader) -> tuple[str, ...] | None:
    """Read the columns of an index; `None` if one is an expression or a prefix of a column."""
    cursor = reader.cursor
    start = cursor.at
    cursor.skip_group()
    if any(token.key == "(" for token in cursor.tokens[start + 1 : cursor.at]):
        return None
    cursor.at = start
    return cursor.name_list()


def known_table(cursor: Cursor, catalog: Catalog) -> TableDraft | None:
    """Read a table's name; `None` for a view or a partition.

    Raises:
        GrammarError: There is nothing of that name.
    """
    start = cursor.token.start
    parts = cursor.qualified_name("a table")
    table = catalog.find(parts)
    if table is None and not catalog.is_passed_over(parts):
        raise GrammarError(f"there is no table {'.'.join(parts)!r}", start)
    return table


def inner_index(reader: ConstraintReader, column: str | None = None) -> None:
    """Read an index inside a table, or behind ADD, from its first word to its end.

    Args:
        reader: Where it is read, and where it goes.
        column: The column that it stands at, if it stands at one.
    """
    cursor = reader.cursor
    start = cursor.at
    try:
        _inner_index(reader, column)
    except GrammarError:
        cursor.at = start  # nothing is lost but speed
    cursor.skip_until(frozenset())


def _inner_index(reader: ConstraintReader, column: str | None) -> None:
    cursor = reader.cursor
    if not (cursor.accept("KEY") or cursor.accept("INDEX")):
        return  # MySQL: FULLTEXT, SPATIAL
    cursor.accept("IF", "NOT", "EXISTS")
    origin = cursor.statement.origin(cursor.token.start)
    named = cursor.key not in ("(", "USING")
    name = cursor.name("an index") if named else None
    unique = cursor.accept("UNIQUE")
    reader.skip_index_words()
    if cursor.dialect is TSQL:
        cursor.accept("HASH")
    alone = (column,) if column is not None else None
    columns = _whole_columns(reader) if cursor.key == "(" else alone
    storage = cursor.skip_until(frozenset({"WHERE"}))
    partial = cursor.key == "WHERE"
    if unique and partial:
        _warn(reader.catalog, reader.table, name, "holds for some rows only", origin)
    if columns is None or partial or storage.startswith("COLUMNSTORE"):
        return
    if unique:
        reader.add_unique(columns, name)
    else:
        reader.table.indexes.append(IndexDraft(columns, name))


def drop_indexes(cursor: Cursor, catalog: Catalog) -> None:
    """Read a DROP INDEX from behind the word INDEX and take the indexes out of their tables.

    Raises:
        GrammarError: It names no index.
    """
    cursor.accept("CONCURRENTLY")
    cursor.accept("IF", "EXISTS")
    _drop_index(cursor, catalog)
    while cursor.accept(","):
        _drop_index(cursor, catalog)


def _drop_index(cursor: Cursor, catalog: Catalog) -> None:
    parts = cursor.qualified_name("an index")
    dropped = catalog.matching(parts[-1])

    def stays(one: IndexDraft) -> bool:
        return one.name is None or catalog.matching(one.name) != dropped

    for owner in _owners(cursor, catalog, parts):
        name_constraints(owner, catalog.dialect)
        owner.uniques = [unique for unique in owner.uniques if stays(unique)]
        owner.indexes = [index for index in owner.indexes if stays(index)]


def _owners(cursor: Cursor, catalog: Catalog, parts: tuple[str, ...]) -> list[TableDraft]:
    """Return the tables that an index may be one of, by what stands behind or before its name.

    MySQL and SQL Server tell indexes of one name apart by their tables, the others by schemas.
    """
    on = cursor.qualified_name("a table") if cursor.accept("ON") else ()
    if catalog.dialect is TSQL and not on:
        on = parts[:-1]
    if on:
        table = catalog.find(on)
        return [] if table is None else [table]
    tables = list(catalog.own_tables())
    if len(parts) == 1:
        return tables
    schema = catalog.normal_schema(parts[-2])
    return [table for table in tables if table.schema == schema]


def alter_index(cursor: Cursor, catalog: Catalog) -> None:
    """Read PostgreSQL's ALTER INDEX from behind the word INDEX; later ones use a new name.

    Raises:
        GrammarError: It names no index.
    """
    cursor.accept("IF", "EXISTS")
    parts = cursor.qualified_name("an index")
    if cursor.accept("RENAME", "TO"):
        new = cursor.name("an index")
        for owner in _owners(cursor, catalog, parts):
            rename_index(owner, parts[-1], new, catalog.dialect)
