"""ALTER TABLE: each action is applied to the table as it stands by then."""

from collections.abc import Callable

from crudflow.domain.ddl.columns import OPTION_KEYS, ColumnReader
from crudflow.domain.ddl.constraintnames import rename_constraint, rename_index
from crudflow.domain.ddl.constraints import CONSTRAINT_KEYS
from crudflow.domain.ddl.cursor import Cursor, GrammarError
from crudflow.domain.ddl.dialects import TSQL, Dialect
from crudflow.domain.ddl.drafts import NO_TYPE, Catalog, ColumnDraft, TableDraft
from crudflow.domain.ddl.edits import (
    drop_check,
    drop_column,
    drop_constraint,
    drop_foreign_key,
    drop_index,
    drop_primary_key,
    move_column,
    rename_column,
    rename_table,
    write_out_serial,
)
from crudflow.domain.ddl.indexes import inner_index
from crudflow.domain.ddl.lexing import END
from crudflow.domain.ddl.tables import index_words
from crudflow.domain.ddl.typetexts import read_type

_NO_COLUMNS = (
    ("PARTITION", "("),
    ("PARTITION", "PARTITIONS"),
    ("PERIOD", "FOR"),
    ("SYSTEM", "VERSIONING"),
)
_DROPPED = {"CHECK": drop_check, "INDEX": drop_index, "KEY": drop_index}
_MEANINGFUL = frozenset({"ADD", "ALTER", "MODIFY", "CHANGE", "RENAME", "ATTACH", "WITH"})


def alter_table(cursor: Cursor, catalog: Catalog) -> None:
    """Read an ALTER TABLE from behind the word TABLE and apply it to the catalog.

    Raises:
        GrammarError: It does not read as one, or names a column that is not there.
    """
    may_miss = cursor.accept("IF", "EXISTS")
    cursor.accept("ONLY")
    start = cursor.token.start
    parts = cursor.qualified_name("a table")
    cursor.accept("*")
    table = catalog.find(parts)
    if table is not None:
        _Alteration(cursor, catalog, table).actions()
    elif not may_miss and cursor.key in _MEANINGFUL and not catalog.is_passed_over(parts):
        raise GrammarError(f"there is no table {'.'.join(parts)!r} to alter", start)


class _Alteration(ColumnReader):
    """Applies the actions of one ALTER TABLE."""

    def actions(self) -> None:
        """Apply all actions, in order."""
        previous: _Action = _Alteration._other
        while self.cursor.key not in (END, ";"):
            self._step_over_checking()
            action = _ACTIONS.get(self.cursor.key)
            if action is not None:
                self.cursor.advance()
                previous = action
            elif self.cursor.dialect is not TSQL or previous not in _REPEATED:
                previous = _Alteration._other
            previous(self)
            if not self.cursor.accept(","):
                self._end()
                return

    def _end(self) -> None:
        if self.cursor.key not in (END, ";") and self.cursor.dialect is not TSQL:
            raise self.cursor.unexpected("expected a comma or the end of the statement")

    def _other(self) -> None:
        """Step over an action that changes nothing that a schema here has."""
        self.cursor.advance()
        self.cursor.skip_until(frozenset())

    def _step_over_checking(self) -> None:
        """SQL Server: WITH CHECK or WITH NOCHECK, in front of ADD, says nothing of the table."""
        _ = self.cursor.accept("WITH", "CHECK") or self.cursor.accept("WITH", "NOCHECK")

    def _add(self) -> None:
        cursor = self.cursor
        explicit = cursor.accept("COLUMN")
        exists = cursor.accept("IF", "NOT", "EXISTS")
        if cursor.key == "(":
            self._add_several()
        elif not explicit and self._is_default_for():
            self._add_default()
        elif not explicit and (
            cursor.key in CONSTRAINT_KEYS or cursor.looking_at("EXCLUDE", "USING")
        ):
            self.constraint()
        elif not explicit and cursor.key in index_words(cursor.dialect):
            inner_index(self)
        elif (not explicit and self._is_no_column()) or (exists and self._existing() is not None):
            cursor.skip_until(frozenset())
        else:
            self._place(self.column())

    def _is_no_column(self) -> bool:
        """Whether a partition or the like is added."""
        return any(self.cursor.looking_at(*words) for words in _NO_COLUMNS)

    def _add_several(self) -> None:
        self.cursor.expect("(")
        self._add_one()
        while self.cursor.accept(","):
            self._add_one()
        self.cursor.expect(")")

    def _add_one(self) -> None:
        if self.cursor.key in CONSTRAINT_KEYS:
            self.constraint()
        elif self.cursor.key in index_words(self.cursor.dialect):
            inner_index(self)
        else:
            self.column()

    def _is_default_for(self) -> bool:
        cursor = self.cursor
        if cursor.key == "DEFAULT":
            return True
        return cursor.key == "CONSTRAINT" and cursor.key_after(2) == "DEFAULT"

    def _add_default(self) -> None:
        """SQL Server: ADD [CONSTRAINT name] DEFAULT value FOR column."""
        if self.cursor.accept("CONSTRAINT"):
            self.cursor.name()
        self.cursor.expect("DEFAULT")
        value = self.expression()
        self.cursor.expect("FOR")
        self._named_column().default = value
        self.cursor.accept("WITH", "VALUES")

    def _existing(self) -> ColumnDraft | None:
        """Return the column whose name comes next, without stepping over it."""
        at = self.cursor.at
        name = self.cursor.name("a column")
        self.cursor.at = at
        return self.catalog.column(self.table, name)

    def _named_column(self) -> ColumnDraft:
        start = self.cursor.token.start
        name = self.cursor.name("a column")
        column = self.catalog.column(self.table, name)
        if column is None:
            raise GrammarError(f"table {self.table.key!r} has no column {name!r}", start)
        return column

    def _place(self, column: ColumnDraft) -> None:
        if self.position is not None:
            move_column(self.catalog, self.table, column, self.position)
            self.position = None

    def _drop(self) -> None:
        cursor = self.cursor
        if cursor.accept("PRIMARY", "KEY"):
            drop_primary_key(self.table)
        elif cursor.accept("CONSTRAINT"):
            self._drop_named(drop_constraint)
        elif cursor.accept("FOREIGN", "KEY"):
            self._drop_named(drop_foreign_key)
        elif cursor.key in _DROPPED and cursor.key_after(1) not in (",", END):
            self._drop_named(_DROPPED[cursor.advance().key])
        elif cursor.key in ("PARTITION", "PERIOD", "SYSTEM"):
            cursor.skip_until(frozenset())
        else:
            self._drop_column()
        _ = cursor.accept("CASCADE") or cursor.accept("RESTRICT")

    def _drop_named(self, drop: Callable[[TableDraft, str, Dialect], None]) -> None:
        self.cursor.accept("IF", "EXISTS")
        drop(self.table, self.cursor.name("a constraint"), self.cursor.dialect)
        if self.cursor.accept("WITH"):
            self.cursor.skip_group()

    def _drop_column(self) -> None:
        column = self.cursor.accept("COLUMN")
        if self.cursor.dialect is TSQL and not column and self._existing() is None:
            self._drop_named(drop_constraint)  # DROP CONSTRAINT a, b
            return
        may_miss = self.cursor.accept("IF", "EXISTS")
        if may_miss and self._existing() is None:
            self.cursor.name("a column")
        else:
            drop_column(self.catalog, self.table, self._named_column())

    def _alter(self) -> None:
        if (
            self.cursor.key in ("CONSTRAINT", "INDEX", "CHECK")
            and self.cursor.key_after(1) != "SET"
        ):
            self.cursor.skip_until(frozenset())
            return
        self.cursor.accept("COLUMN")
        self._alter_column(self._named_column())

    def _alter_column(self, column: ColumnDraft) -> None:
        cursor = self.cursor
        write_out_serial(column, self.table, cursor.dialect)
        if cursor.accept("SET", "DEFAULT"):
            column.default = self.expression()
        elif cursor.accept("SET", "NOT", "NULL"):
            column.nullable = False
        elif cursor.accept("TYPE") or cursor.accept("SET", "DATA", "TYPE"):
            self._retype(column)
        elif cursor.accept("DROP"):
            self._drop_from(column)
        elif cursor.accept("ADD"):
            self.options(column)
        elif cursor.accept("SET"):
            cursor.skip_until(frozenset())
        else:  # SQL Server: ALTER COLUMN name type [NOT] NULL
            column.nullable = True
            self._retype(column)

    def _retype(self, column: ColumnDraft) -> None:
        written = read_type(self.cursor, OPTION_KEYS)
        if written is NO_TYPE:
            raise self.cursor.unexpected("expected a type")
        column.type = written
        while self.cursor.key == "COLLATE":
            self.cursor.advance()
            self.cursor.qualified_name()
        if self.cursor.accept("USING"):
            self.cursor.skip_until(frozenset())
        self.options(column)

    def _drop_from(self, column: ColumnDraft) -> None:
        cursor = self.cursor
        if cursor.accept("DEFAULT"):
            column.default = None
        elif cursor.accept("NOT", "NULL"):
            column.nullable = True
        elif cursor.accept("EXPRESSION"):
            column.generated = None
        elif cursor.accept("IDENTITY"):
            column.identity = column.identity_always = False
        else:
            cursor.skip_until(frozenset())
        cursor.accept("IF", "EXISTS")

    def _modify(self) -> None:
        self.cursor.accept("COLUMN")
        self.cursor.accept("IF", "EXISTS")
        self._redefine(self._named_column())

    def _change(self) -> None:
        self.cursor.accept("COLUMN")
        self.cursor.accept("IF", "EXISTS")
        column = self._named_column()
        rename_column(self.catalog, self.table, column, self.cursor.name("a column"))
        self._redefine(column)

    def _redefine(self, column: ColumnDraft) -> None:
        """MySQL: the new definition replaces all of the old one but the keys."""
        fresh = ColumnDraft(column.name, column.type, column.origin)
        self.definition(fresh)
        self.table.columns[self.table.columns.index(column)] = fresh
        self._place(fresh)

    def _rename(self) -> None:
        cursor = self.cursor
        if cursor.accept("TO") or cursor.accept("AS"):
            name = cursor.qualified_name("a table")[-1]
            rename_table(self.catalog, self.table, name, self.table.schema)
        elif cursor.key in ("CONSTRAINT", "INDEX", "KEY") and cursor.key_after(1) != "TO":
            rename = rename_constraint if cursor.advance().key == "CONSTRAINT" else rename_index
            old = cursor.name("a constraint")
            cursor.expect("TO")
            rename(self.table, old, cursor.name("a constraint's name"), cursor.dialect)
        else:
            cursor.accept("COLUMN")
            column = self._named_column()
            cursor.expect("TO")
            rename_column(self.catalog, self.table, column, cursor.name("a column"))

    def _attach(self) -> None:
        self.cursor.expect("PARTITION")
        parts = self.cursor.qualified_name("a table")
        partition = self.catalog.find(parts)
        if partition is not None:
            self.catalog.remove(partition)
        key = self.catalog.key(parts)
        self.catalog.partitions[self.catalog.matching(key)] = self.table.key
        self.cursor.skip_all()

    def _set(self) -> None:
        if self.cursor.accept("SCHEMA"):
            schema = self.catalog.normal_schema(self.cursor.name("a schema"))
            rename_table(self.catalog, self.table, self.table.name, schema)
        else:
            self.cursor.skip_until(frozenset())


_Action = Callable[[_Alteration], None]

_REPEATED = (_Alteration._add, _Alteration._drop)
"""Actions that SQL Server goes on with after a comma, without their word."""

_ACTIONS: dict[str, _Action] = {
    "ADD": _Alteration._add,
    "DROP": _Alteration._drop,
    "ALTER": _Alteration._alter,
    "MODIFY": _Alteration._modify,
    "CHANGE": _Alteration._change,
    "RENAME": _Alteration._rename,
    "ATTACH": _Alteration._attach,
    "COMMENT": _Alteration.table_comment,
    "SET": _Alteration._set,
}
