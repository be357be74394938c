"""What each kind of statement does to the catalog."""

from collections.abc import Callable

from crudflow.domain.ddl.alterations import alter_table
from crudflow.domain.ddl.cursor import Cursor, GrammarError
from crudflow.domain.ddl.dialects import POSTGRES, TSQL
from crudflow.domain.ddl.drafts import Catalog
from crudflow.domain.ddl.edits import rename_table
from crudflow.domain.ddl.indexes import alter_index, create_index, drop_indexes, known_table
from crudflow.domain.ddl.lexing import END, STRING, string_value
from crudflow.domain.ddl.procedures import execute
from crudflow.domain.ddl.queries import TEMPORARY, select_into
from crudflow.domain.ddl.renewals import create_function, create_trigger
from crudflow.domain.ddl.splitting import IGNORED, hides_table
from crudflow.domain.ddl.tables import create_table
from crudflow.domain.ddl.usertypes import (
    alter_domain,
    alter_type,
    create_domain,
    create_type,
    drop_type,
)

_HIDDEN_TABLE = "a semicolon is missing in front of the CREATE TABLE in here"
_QUIET_KINDS = frozenset(
    "FUNCTION PROCEDURE PROC TRIGGER SEQUENCE EXTENSION DATABASE ROLE USER RULE POLICY EVENT "
    "OPERATOR AGGREGATE CAST COLLATION CONVERSION LANGUAGE PUBLICATION SUBSCRIPTION SERVER "
    "STATISTICS TABLESPACE TRANSFORM ACCESS TEXT GROUP LOGIN SYNONYM DEFAULT PARTITION XML "
    "ASSEMBLY CERTIFICATE QUEUE SERVICE CONTRACT MESSAGE RESOURCE LOGFILE PACKAGE CONSTRAINT "
    "SYSTEM LARGE DATA SYMMETRIC ASYMMETRIC MASTER CREDENTIAL AUTHORIZATION BROKER ENDPOINT "
    "FULLTEXT SPATIAL FILE SEARCH WORKLOAD APPLICATION INSTANCE SESSION".split()
)


def apply_statement(cursor: Cursor, catalog: Catalog) -> None:
    """Read one statement and do to the catalog what it says.

    Raises:
        GrammarError: It cannot be read.
    """
    start = cursor.token.start
    key = cursor.key
    verb = _VERBS.get(key)
    if verb is not None:
        cursor.advance()
        verb(cursor, catalog)
    elif key in IGNORED:
        raise GrammarError(_HIDDEN_TABLE, start)
    else:
        raise GrammarError("no SQL statement begins like this", start)


def _query(cursor: Cursor, catalog: Catalog) -> None:
    start = cursor.token.start
    select_into(cursor, catalog)
    if hides_table(cursor.tokens):
        raise GrammarError(_HIDDEN_TABLE, start)


def _create(cursor: Cursor, catalog: Catalog) -> None:
    if _create_one(cursor, catalog) == "TABLE":
        _refuse_rest(cursor)


def _create_one(cursor: Cursor, catalog: Catalog) -> str:
    """Read what is created; return what kind of thing it is."""
    words = _words_before_kind(cursor)
    kind = cursor.key
    cursor.advance()
    if kind == "TABLE":
        create_table(cursor, catalog, temporary=bool(words & TEMPORARY))
    elif kind == "INDEX":
        create_index(cursor, catalog, words)
    elif kind == "VIEW":
        _view(cursor, catalog)
    elif kind == "VIRTUAL":
        cursor.expect("TABLE")
        cursor.accept("IF", "NOT", "EXISTS")
        name = cursor.qualified_name("a table")[-1]
        catalog.warn(f"virtual table {name!r} is left out", cursor.statement.origin(0))
    elif kind == "TYPE":
        create_type(cursor, catalog)
    elif kind == "DOMAIN":
        create_domain(cursor, catalog)
    elif kind == "SCHEMA":
        _create_schema(cursor, catalog)
    elif kind == "FUNCTION":
        create_function(cursor, catalog)
    elif kind == "TRIGGER":
        create_trigger(cursor, catalog)
    return kind


def _refuse_rest(cursor: Cursor) -> None:
    """Make sure that no forgotten semicolon hides the next statement."""
    if cursor.key != END and cursor.dialect is not TSQL:
        raise cursor.unexpected("expected a semicolon")


def _words_before_kind(cursor: Cursor) -> set[str]:
    """Step over `OR REPLACE`, `UNIQUE` and the like; return them."""
    start = cursor.token.start
    words: set[str] = set()
    while cursor.key not in _KINDS:
        if cursor.key == END:
            raise GrammarError("this CREATE makes nothing that SQL knows", start)
        words.add(cursor.advance().key)
    return words


def _view(cursor: Cursor, catalog: Catalog) -> None:
    start = cursor.token.start
    cursor.accept("IF", "NOT", "EXISTS")
    key = catalog.key(cursor.qualified_name("a view"))
    if catalog.matching(key) not in catalog.views:  # mysqldump makes a view twice
        catalog.views.add(catalog.matching(key))
        origin = cursor.statement.origin(start)
        catalog.warn(f"view {key!r} is left out: only tables are read", origin)


def _create_schema(cursor: Cursor, catalog: Catalog) -> None:
    """PostgreSQL and SQL Server let one create tables in the same statement."""
    cursor.accept("IF", "NOT", "EXISTS")
    named = None if cursor.key == "AUTHORIZATION" else cursor.name("a schema")
    if cursor.accept("AUTHORIZATION"):
        owner = cursor.name("a role")
        named = named or owner
    before = catalog.schema
    while cursor.key not in ("CREATE", END):
        cursor.advance()
    if cursor.key == "CREATE" and named is not None:
        catalog.schema = catalog.normal_schema(named)
        try:
            while cursor.accept("CREATE"):
                _create_one(cursor, catalog)
                while cursor.key not in ("CREATE", END):
                    cursor.advance()
        finally:
            catalog.schema = before


def _alter(cursor: Cursor, catalog: Catalog) -> None:
    cursor.accept("FOREIGN")
    if cursor.accept("TABLE"):
        alter_table(cursor, catalog)
    elif cursor.accept("TYPE"):
        alter_type(cursor, catalog)
    elif cursor.accept("DOMAIN"):
        alter_domain(cursor, catalog)
    elif cursor.accept("SCHEMA"):
        _alter_schema(cursor, catalog)
    elif catalog.dialect is POSTGRES and cursor.accept("INDEX"):
        alter_index(cursor, catalog)


def _alter_schema(cursor: Cursor, catalog: Catalog) -> None:
    """PostgreSQL: ALTER SCHEMA a RENAME TO b; SQL Server: ALTER SCHEMA a TRANSFER b.table."""
    schema = catalog.normal_schema(cursor.name("a schema"))
    if cursor.accept("RENAME", "TO"):
        new = catalog.normal_schema(cursor.name("a schema"))
        moved = [table for table in catalog.own_tables() if table.schema == schema]
        for table in moved:
            rename_table(catalog, table, table.name, new)
    elif cursor.accept("TRANSFER"):
        if cursor.accept("OBJECT"):
            cursor.expect(":", ":") if cursor.key == ":" else cursor.expect("::")
        transferred = catalog.find(cursor.qualified_name("a table"))
        if transferred is not None:
            rename_table(catalog, transferred, transferred.name, schema)


def _drop(cursor: Cursor, catalog: Catalog) -> None:
    cursor.accept("TEMPORARY")
    if cursor.accept("SCHEMA") or cursor.accept("DATABASE"):
        _drop_schemas(cursor, catalog)
    elif cursor.key in ("TYPE", "DOMAIN"):
        cursor.advance()
        drop_type(cursor, catalog)
    elif cursor.accept("TABLE"):
        _drop_tables(cursor, catalog)
    elif cursor.accept("INDEX"):
        drop_indexes(cursor, catalog)


def _drop_schemas(cursor: Cursor, catalog: Catalog) -> None:
    cursor.accept("IF", "EXISTS")
    dropped = [cursor.name("a schema")]
    while cursor.accept(","):
        dropped.append(cursor.name("a schema"))
    for name in dropped:
        schema = catalog.normal_schema(name)
        for table in catalog.own_tables():
            if schema is not None and table.schema == schema:
                catalog.remove(table)


def _drop_tables(cursor: Cursor, catalog: Catalog) -> None:
    cursor.accept("IF", "EXISTS")
    while True:
        table = catalog.find(cursor.qualified_name("a table"))
        if table is not None:
            catalog.remove(table)
        if not cursor.accept(","):
            return


def _rename(cursor: Cursor, catalog: Catalog) -> None:
    """MySQL: RENAME TABLE a TO b, c TO d."""
    if not cursor.accept("TABLE"):
        return
    while True:
        table = known_table(cursor, catalog)
        cursor.expect("TO")
        schema, name = catalog.place(cursor.qualified_name("a table"))
        if table is not None:
            rename_table(catalog, table, name, schema)
        if not cursor.accept(","):
            return


def _comment(cursor: Cursor, catalog: Catalog) -> None:
    cursor.expect("ON")
    if cursor.accept("TABLE"):
        table = known_table(cursor, catalog)
        text = _comment_text(cursor)
        if table is not None:
            table.comment = text
    elif cursor.accept("COLUMN"):
        _comment_column(cursor, catalog)


def _comment_column(cursor: Cursor, catalog: Catalog) -> None:
    start = cursor.token.start
    *parts, name = cursor.qualified_name("a column")
    table = catalog.find(tuple(parts)) if parts else None
    column = catalog.column(table, name) if table else None
    if column is not None:
        column.comment = _comment_text(cursor)
    elif table is not None or not (parts and catalog.is_passed_over(tuple(parts))):
        raise GrammarError(f"there is no column {'.'.join([*parts, name])!r}", start)


def _comment_text(cursor: Cursor) -> str | None:
    cursor.expect("IS")
    if cursor.key != STRING:
        return None
    return string_value(cursor.advance().text, cursor.dialect) or None


def _use(cursor: Cursor, catalog: Catalog) -> None:
    if catalog.dialect.default_schema is None:
        name = cursor.name("a database")
        if catalog.database is None:
            catalog.database = name
        catalog.schema = catalog.normal_schema(name)


def _set(cursor: Cursor, catalog: Catalog) -> None:
    """PostgreSQL: SET search_path says where names without a schema belong."""
    _ = cursor.accept("SESSION") or cursor.accept("LOCAL")
    if not cursor.accept("SEARCH_PATH"):
        return
    _ = cursor.accept("TO") or cursor.accept("=")
    path = []
    while cursor.key not in (END, "DEFAULT"):
        path.append(cursor.name("a schema"))
        if not cursor.accept(","):
            break
    named = [schema for schema in path if schema not in ("", "$user", "pg_catalog")]
    catalog.schema = catalog.normal_schema(named[0]) if named else None


_Verb = Callable[[Cursor, Catalog], None]

_VERBS: dict[str, _Verb] = {
    "CREATE": _create,
    "ALTER": _alter,
    "DROP": _drop,
    "RENAME": _rename,
    "COMMENT": _comment,
    "USE": _use,
    "SET": _set,
    "EXEC": execute,
    "EXECUTE": execute,
    "SELECT": _query,
    "WITH": _query,
}
_KINDS = _QUIET_KINDS | {"TABLE", "INDEX", "VIEW", "VIRTUAL", "TYPE", "DOMAIN", "SCHEMA"}
