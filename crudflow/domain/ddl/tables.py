"""CREATE TABLE."""

from dataclasses import replace

from crudflow.domain.ddl.columns import ColumnReader
from crudflow.domain.ddl.constraints import CONSTRAINT_KEYS
from crudflow.domain.ddl.cursor import Cursor, GrammarError, UnreadableError
from crudflow.domain.ddl.dialects import MYSQL, POSTGRES, SQLITE, TSQL, Dialect
from crudflow.domain.ddl.drafts import NO_TYPE, Catalog, ColumnDraft, TableDraft
from crudflow.domain.ddl.edits import write_out_serial
from crudflow.domain.ddl.indexes import inner_index
from crudflow.domain.ddl.lexing import END
from crudflow.domain.ddl.queries import made_from_query

_INDEX_WORDS = {
    MYSQL: frozenset({"KEY", "INDEX", "FULLTEXT", "SPATIAL"}),
    TSQL: frozenset({"INDEX"}),
}
_NO_WORDS: frozenset[str] = frozenset()
QUERY_WORDS = frozenset({"SELECT", "WITH", "VALUES", "TABLE"})
"""Words that a query in parentheses begins with."""
_NEXT_STATEMENT = frozenset({"CREATE", "ALTER", "DROP", "INSERT", "GRANT"})


def create_table(cursor: Cursor, catalog: Catalog, *, temporary: bool = False) -> None:
    """Read a CREATE TABLE from behind the word TABLE into the catalog.

    Raises:
        GrammarError: It does not read as one.
    """
    unless_exists = cursor.accept("IF", "NOT", "EXISTS")
    token = cursor.token
    parts = cursor.qualified_name("a table")
    schema, name = catalog.place(parts)
    table = TableDraft(name, schema, cursor.statement.origin(token.start))
    if cursor.accept("PARTITION", "OF"):
        catalog.partitions[catalog.matching(table.key)] = catalog.key(cursor.qualified_name())
        cursor.skip_all()
        return
    if temporary:
        _skip_temporary(cursor, catalog, table)
        return
    _body(TableReader(cursor, catalog, table))
    if not (unless_exists and catalog.defines(table.key)):
        add_table(catalog, table)


def _skip_temporary(cursor: Cursor, catalog: Catalog, table: TableDraft) -> None:
    """Step over what is none of the schema's, up to where a semicolon may be missing."""
    catalog.warn(f"temporary table {table.name!r} is left out", table.origin)
    while cursor.key not in (END, "CREATE"):
        if cursor.key == "(":
            cursor.skip_group()
        else:
            cursor.advance()


def add_table(catalog: Catalog, table: TableDraft) -> None:
    """Add a table that was read whole, unless it is none to keep."""
    if catalog.dialect is SQLITE and table.name.startswith("sqlite_"):
        return  # SQLite's own, printed by .schema and .dump
    if _is_temporary(table, catalog):
        catalog.warn(f"temporary table {table.name!r} is left out", table.origin)
        return
    if not table.columns:
        catalog.warn(f"table {table.key!r} is left out: it has no columns", table.origin)
        return
    if catalog.defines(table.key):
        catalog.warn(f"table {table.key!r} is defined twice; the later one counts", table.origin)
    catalog.add(table)


def _is_temporary(table: TableDraft, catalog: Catalog) -> bool:
    """Whether a table's name says that it is gone with the session: `#t`, `temp.t`."""
    if catalog.dialect is TSQL:
        return table.name.startswith("#")
    return catalog.dialect is SQLITE and table.schema == "temp"


def _body(reader: "TableReader") -> None:
    cursor = reader.cursor
    if cursor.accept("LIKE"):
        reader.like(whole=True)
        return
    if cursor.accept("OF"):
        what = f"table {reader.table.key!r} is made OF a composite type; list its columns instead"
        raise UnreadableError(what, cursor.token.start)
    if cursor.accept("AS", "EDGE") or cursor.accept("AS", "NODE"):
        return  # SQL Server's graphs; the table has no columns of its own
    start = cursor.at
    if cursor.key == "(" and cursor.dialect is POSTGRES and cursor.key_after(2) in (",", ")"):
        cursor.skip_group()  # names without types, as for the columns of a query
        reader.table_options()
        cursor.at = start
    if cursor.key == "(" and not _opens_query(cursor):
        reader.elements()
    reader.table_options()
    if cursor.tokens[start].key != "(" and not reader.table.columns:
        cursor.at = start
        raise cursor.unexpected("expected ( and columns")


def _opens_query(cursor: Cursor) -> bool:
    """Whether a query stands in the parentheses that open here, and no column called `values`."""
    word = cursor.key_after(1)
    return word in QUERY_WORDS and (word != "VALUES" or cursor.key_after(2) == "(")


def index_words(dialect: Dialect) -> frozenset[str]:
    """Return the words that an index inside a table begins with."""
    return _INDEX_WORDS.get(dialect, _NO_WORDS)


class TableReader(ColumnReader):
    """Reads what a table is made of."""

    def elements(self) -> None:
        """Read `(column, column, constraint, ...)`."""
        self.cursor.expect("(")
        if self.cursor.accept(")"):
            return
        while True:
            columns = len(self.table.columns)
            try:
                self.element()
                if self.cursor.key not in (",", ")"):
                    raise self.cursor.unexpected("expected a comma or )")
            except GrammarError as failure:
                if not self.cursor.lenient or not self._has_read_type(columns):
                    raise
                self._skip_options(failure)
            if self.cursor.accept(")"):
                return
            self.cursor.expect(",")
            if self.cursor.dialect is TSQL and self.cursor.accept(")"):
                return

    def _has_read_type(self, columns: int) -> bool:
        """Whether there are more columns than that, and the last one has a type."""
        return len(self.table.columns) > columns and self.table.columns[-1].type is not NO_TYPE

    def _skip_options(self, failure: GrammarError) -> None:
        """Skip the rest of a column's options."""
        skipped = self.cursor.skip_until(frozenset())
        name = self.table.columns[-1].name
        message = f"options of column {self.table.key}.{name} are skipped: {failure.message}"
        self.catalog.warn(message, self.cursor.statement.origin(failure.offset), skipped[:60])

    def element(self) -> None:
        """Read one column, constraint or index.

        Raises:
            GrammarError: It does not read as one.
        """
        cursor = self.cursor
        if cursor.key in CONSTRAINT_KEYS or cursor.looking_at("EXCLUDE", "USING"):
            self.constraint()
        elif cursor.key in index_words(cursor.dialect):
            inner_index(self)
        elif cursor.looking_at("PERIOD", "FOR"):
            cursor.skip_until(frozenset())
        elif cursor.dialect is POSTGRES and cursor.accept("LIKE"):
            self.like(whole=False)
        else:
            self.column()

    def like(self, *, whole: bool) -> None:
        """Read the rest of `LIKE table [INCLUDING ...]` and copy that table's columns.

        Args:
            whole: Whether keys and defaults are copied unasked, as MySQL does.
        """
        token = self.cursor.token
        other = self.catalog.find(self.cursor.qualified_name("a table"))
        if other is None:
            raise UnreadableError("LIKE names a table that was not defined before", token.start)
        wanted = self._including() | ({"ALL"} if whole else set())
        everything = "ALL" in wanted
        for column in other.columns:
            self.table.columns.append(_copied(self._written_out(column, other), everything, wanted))
        if everything or "INDEXES" in wanted:
            self.table.primary_key = other.primary_key
            self._copy_keys(other, with_names=whole)
        if everything or "CONSTRAINTS" in wanted:
            self.table.checks.extend(other.checks)

    def _copy_keys(self, other: TableDraft, *, with_names: bool) -> None:
        own = self.table
        for mine, others in ((own.uniques, other.uniques), (own.indexes, other.indexes)):
            mine.extend(replace(one, name=one.name if with_names else None) for one in others)

    def _written_out(self, column: ColumnDraft, table: TableDraft) -> ColumnDraft:
        """Return a copy in which `serial` is what it stands for: the copy shares its sequence."""
        copy = replace(column)
        write_out_serial(copy, table, self.cursor.dialect)
        return copy

    def _including(self) -> set[str]:
        wanted = set()
        while self.cursor.key in ("INCLUDING", "EXCLUDING"):
            including = self.cursor.advance().key == "INCLUDING"
            what = self.cursor.advance().key
            if including:
                wanted.add(what)
            else:
                wanted.discard(what)
        return wanted

    def table_options(self) -> None:
        """Read what stands behind the columns, as far as it means something."""
        cursor = self.cursor
        while cursor.key != END and cursor.key not in _NEXT_STATEMENT:
            if cursor.accept("INHERITS"):
                self._inherits()
            elif cursor.accept("COMMENT"):
                self.table_comment()
            elif cursor.accept("WITHOUT", "ROWID"):
                self.table.without_rowid = True
            elif self._is_query():
                self._query()
            elif cursor.key == "(":
                cursor.skip_group()
            else:
                cursor.advance()

    def _query(self) -> None:
        """MySQL adds a query's columns to those that are listed.

        Raises:
            UnreadableError: No columns are listed.
        """
        start = self.cursor.token.start
        if not self.table.columns:
            raise made_from_query(self.table.key, start)
        message = f"table {self.table.key!r} is read without the columns of the query behind it"
        self.catalog.warn(message, self.cursor.statement.origin(start))
        self.cursor.skip_all()

    def _is_query(self) -> bool:
        if self.cursor.key == "(":
            return _opens_query(self.cursor)
        return self.cursor.key in ("SELECT", "VALUES", "TABLE")

    def _inherits(self) -> None:
        self.cursor.expect("(")
        inherited = self._parent()
        while self.cursor.accept(","):
            inherited += self._parent()
        self.cursor.expect(")")
        own = {column.name: column for column in self.table.columns}
        merged = {column.name: column for column in inherited} | own
        self.table.columns = list(merged.values())

    def _parent(self) -> list[ColumnDraft]:
        """Read a parent's name; return copies of its columns and take over its checks."""
        start = self.cursor.token.start
        parts = self.cursor.qualified_name("a table")
        parent = self.catalog.find(parts)
        if parent is None:
            message = f"the columns inherited from {'.'.join(parts)!r} are missing: it is not here"
            self.catalog.warn(message, self.cursor.statement.origin(start))
            return []
        self.table.checks += [check for check in parent.checks if check not in self.table.checks]
        # Everything is handed down but the numbering.
        columns = [self._written_out(column, parent) for column in parent.columns]
        for column in columns:
            column.identity = column.identity_always = False
            if column.name in parent.primary_key:  # the key is not handed down, but NOT NULL is
                column.nullable = False
        return columns


def _copied(copy: ColumnDraft, everything: bool, wanted: set[str]) -> ColumnDraft:
    if not (everything or "DEFAULTS" in wanted):
        copy.default = None
    if not (everything or "IDENTITY" in wanted):
        copy.identity = copy.identity_always = False
    if not (everything or "GENERATED" in wanted):
        copy.generated = None
    if not (everything or "COMMENTS" in wanted):
        copy.comment = None
    return copy
