"""SQL Server's stored procedures that define something: descriptions, alias types, renames."""

from crudflow.domain.ddl.columns import ColumnReader
from crudflow.domain.ddl.constraintnames import rename_index
from crudflow.domain.ddl.cursor import Cursor
from crudflow.domain.ddl.drafts import NO_TYPE, Catalog, ColumnDraft, TableDraft, UserType
from crudflow.domain.ddl.edits import rename_column, rename_table
from crudflow.domain.ddl.lexing import END, NAME, NUMBER, STRING, stored_name, string_value
from crudflow.domain.ddl.sources import Statement

_PROPERTY = (
    "@NAME", "@VALUE", "@LEVEL0TYPE", "@LEVEL0NAME", "@LEVEL1TYPE", "@LEVEL1NAME", "@LEVEL2TYPE",
    "@LEVEL2NAME",
)  # fmt: skip
_DESCRIPTIONS = ("MS_Description", "Description")
"""Properties that describe: the one of SQL Server's own tools, and that of people."""


def execute(cursor: Cursor, catalog: Catalog) -> None:
    """Read an EXEC from behind that word and do what it says, if it defines anything.

    Raises:
        GrammarError: The name of the procedure cannot be read.
    """
    if cursor.key in ("(", END, STRING, "AS"):
        return
    procedure = cursor.qualified_name("a procedure")[-1].lower()
    if procedure in ("sp_addextendedproperty", "sp_updateextendedproperty"):
        _describe(_arguments(cursor, _PROPERTY), catalog)
    elif procedure == "sp_addtype":
        _add_type(_arguments(cursor, ("@TYPENAME", "@PHYSTYPE", "@NULLTYPE")), cursor, catalog)
    elif procedure == "sp_rename":
        _rename(_arguments(cursor, ("@OBJNAME", "@NEWNAME", "@OBJTYPE")), cursor, catalog)


def _arguments(cursor: Cursor, names: tuple[str, ...]) -> dict[str, str]:
    """Read arguments, by name or by position, as far as they are constants."""
    found: dict[str, str] = {}
    for name in (*names, "@", "@"):
        if cursor.key.startswith("@") and cursor.key_after(1) == "=":
            name = cursor.advance().key
            cursor.advance()
        token = cursor.advance()
        if token.key == STRING:
            found[name] = string_value(token.text, cursor.dialect)
        elif token.key == NAME or token.key.isidentifier():
            found[name] = stored_name(token.text, cursor.dialect)
        elif token.key != NUMBER:
            break
        if not cursor.accept(","):
            break
    return found


def _describe(given: dict[str, str], catalog: Catalog) -> None:
    """Take over a description as the comment of a table or column."""
    is_table = given.get("@LEVEL1TYPE", "").upper() == "TABLE"
    if given.get("@NAME") not in _DESCRIPTIONS or not is_table:
        return
    parts = (given.get("@LEVEL0NAME", "dbo"), given.get("@LEVEL1NAME", ""))
    table = catalog.find(parts)
    text = given.get("@VALUE") or None
    if table is None:
        return
    level = given.get("@LEVEL2TYPE", "").upper()
    if level in ("", "NULL"):
        table.comment = text
    elif level == "COLUMN":
        column = catalog.column(table, given.get("@LEVEL2NAME", ""))
        if column is not None:
            column.comment = text


def _add_type(given: dict[str, str], cursor: Cursor, catalog: Catalog) -> None:
    """sp_addtype name, 'varchar(11)', 'NOT NULL'."""
    name, written = given.get("@TYPENAME"), given.get("@PHYSTYPE")
    if name is None or written is None:
        raise cursor.unexpected("expected the name and the base of a type")
    base = Cursor(Statement(cursor.statement.source, 0, written), cursor.dialect)
    origin = cursor.statement.origin(0)
    column = ColumnDraft(name, NO_TYPE, origin)
    ColumnReader(base, catalog, TableDraft(name, None, origin)).definition(column)
    nullable = given.get("@NULLTYPE", "NULL").upper() != "NOT NULL"
    catalog.user_types[catalog.matching(name)] = UserType(name, column.type, nullable)


def _rename(given: dict[str, str], cursor: Cursor, catalog: Catalog) -> None:
    """sp_rename 'dbo.table.column', 'new', 'COLUMN'."""
    written, new = given.get("@OBJNAME"), given.get("@NEWNAME")
    if written is None or new is None:
        raise cursor.unexpected("expected the old and the new name")
    parts = Cursor(Statement(cursor.statement.source, 0, written), cursor.dialect).qualified_name()
    sort = given.get("@OBJTYPE", "OBJECT").upper()
    if sort in ("COLUMN", "INDEX"):
        table = catalog.find(parts[:-1]) if len(parts) > 1 else None
        if sort == "INDEX" and table is not None:
            rename_index(table, parts[-1], new, catalog.dialect)
            return
        column = catalog.column(table, parts[-1]) if table else None
        if table is not None and column is not None:
            rename_column(catalog, table, column, new)
    elif (table := catalog.find(parts)) is not None:
        rename_table(catalog, table, new, table.schema)
