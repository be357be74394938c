"""The grammar of keys and constraints, whether they stand at a column or by themselves."""

from crudflow.domain.ddl.cursor import Cursor, GrammarError
from crudflow.domain.ddl.dialects import MYSQL, SQLITE
from crudflow.domain.ddl.drafts import Catalog, ForeignKeyDraft, IndexDraft, TableDraft
from crudflow.domain.ddl.lexing import END, NUMBER
from crudflow.domain.schema import Check, ReferenceAction

CONSTRAINT_KEYS = frozenset({"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK"})
"""Keys that a constraint begins with, in every dialect."""

_EXPRESSION_STOPS = frozenset(
    (
        "NOT NULL DEFAULT CONSTRAINT PRIMARY KEY UNIQUE CHECK REFERENCES COMMENT "
        "AUTO_INCREMENT IDENTITY GENERATED AS ON COLLATE STORED VIRTUAL PERSISTED "
        "PERSISTENT ROWGUIDCOL SPARSE VISIBLE INVISIBLE FOR FIRST AFTER COLUMN_FORMAT "
        "STORAGE ENFORCED DEFERRABLE INITIALLY FOREIGN ENCODE MASKED HIDDEN ;"
    ).split()
)
_FLAGS = frozenset(
    (
        "STORED VIRTUAL PERSISTED PERSISTENT ROWGUIDCOL SPARSE FILESTREAM VISIBLE "
        "INVISIBLE HIDDEN BINARY ASCII UNICODE ENFORCED DEFERRABLE CLUSTERED NONCLUSTERED "
        "ASC DESC"
    ).split()
)
_ACTIONS = tuple((action.value.split(), action) for action in ReferenceAction)
_PHRASES = (
    ("NOT", "DEFERRABLE"),
    ("NOT", "ENFORCED"),
    ("NOT", "VALID"),
    ("NOT", "VISIBLE"),
    ("NOT", "FOR", "REPLICATION"),
    ("NO", "INHERIT"),
    ("NULLS", "NOT", "DISTINCT"),
    ("NULLS", "DISTINCT"),
    ("WITH", "PARSER"),
)
_ENDS = frozenset({",", ")", END})
_VALUED = frozenset({"INITIALLY", "MATCH", "COMMENT", "KEY_BLOCK_SIZE", "PARSER"})


class ConstraintReader:
    """Reads keys and constraints into a table.

    Attributes:
        cursor: Where the text is read from.
        catalog: Where names are looked up.
        table: Where the constraints go.
    """

    def __init__(self, cursor: Cursor, catalog: Catalog, table: TableDraft) -> None:
        """Read from `cursor` into `table`."""
        self.cursor = cursor
        self.catalog = catalog
        self.table = table

    def constraint(self) -> None:
        """Read a constraint that stands by itself, with its attributes.

        Raises:
            GrammarError: It does not read as one.
        """
        self._one_constraint()
        # SQLite wants no comma between constraints.
        while self.cursor.dialect is SQLITE and self.cursor.key in CONSTRAINT_KEYS:
            self._one_constraint()

    def _one_constraint(self) -> None:
        name = self.constraint_name() if self.cursor.accept("CONSTRAINT") else None
        key = self.cursor.key
        if key == "PRIMARY":
            self._primary_key(name)
        elif key == "UNIQUE":
            self._unique_key(name)
        elif key == "FOREIGN":
            self.cursor.expect("FOREIGN", "KEY")
            self.foreign_key_columns(name)
        elif key == "CHECK":
            self.check(name)
        elif key == "EXCLUDE":
            self.cursor.skip_until(frozenset())
        elif key == "NOT":
            self._not_null()
        else:
            raise self.cursor.unexpected("expected PRIMARY KEY, UNIQUE, FOREIGN KEY or CHECK")
        self.attributes()

    def constraint_name(self) -> str | None:
        """Read the name behind CONSTRAINT, which MySQL lets one leave out."""
        if self.cursor.key in CONSTRAINT_KEYS:
            return None
        name = self.cursor.qualified_name("a constraint's name")
        return name[-1]

    def _not_null(self) -> None:
        """PostgreSQL: CONSTRAINT name NOT NULL column."""
        self.cursor.expect("NOT", "NULL")
        start = self.cursor.token.start
        column = self.catalog.column(self.table, self.cursor.name("a column"))
        if column is None:
            raise GrammarError("NOT NULL of a column that is not defined before", start)
        column.nullable = False

    def check(self, name: str | None) -> None:
        """Read `CHECK (condition)`."""
        self.cursor.expect("CHECK")
        self.cursor.accept("NOT", "FOR", "REPLICATION")
        self.table.checks.append(Check(self.cursor.skip_group(), name))

    def set_primary_key(self, columns: tuple[str, ...], name: str | None) -> None:
        """Make these columns the primary key."""
        self.table.primary_key = columns
        self.table.primary_key_name = name

    def add_unique(self, columns: tuple[str, ...], name: str | None) -> None:
        """Add a unique key."""
        self.table.uniques.append(IndexDraft(columns, name))

    def foreign_key_columns(self, name: str | None) -> None:
        """Read `[index] (a, b) REFERENCES ...`."""
        self.cursor.accept("IF", "NOT", "EXISTS")
        if self.cursor.key != "(":
            index = self.cursor.name("( or the name of an index")
            name = name or index
        self.references(self.cursor.name_list(), name)

    def references(self, columns: tuple[str, ...], name: str | None) -> None:
        """Read `REFERENCES table [(a, b)]` and the actions behind it."""
        origin = self.cursor.statement.origin(self.cursor.token.start)
        self.cursor.expect("REFERENCES")
        target = self.cursor.qualified_name("a table")
        ref_columns = self.cursor.name_list() if self.cursor.key == "(" else ()
        key = ForeignKeyDraft(columns, target, self.catalog.schema, ref_columns, origin, name=name)
        while self.cursor.key in ("ON", "MATCH"):
            if self.cursor.accept("ON", "DELETE"):
                key.on_delete = self._action()
            elif self.cursor.accept("ON", "UPDATE"):
                key.on_update = self._action()
            elif self.cursor.accept("MATCH"):
                self.cursor.name("FULL, PARTIAL or SIMPLE")
            else:
                break
        self.table.foreign_keys.append(key)

    def _action(self) -> ReferenceAction:
        for words, action in _ACTIONS:
            if self.cursor.accept(*words):
                if self.cursor.key == "(":  # PostgreSQL: SET NULL (column)
                    self.cursor.skip_group()
                return action
        raise self.cursor.unexpected(
            "expected CASCADE, RESTRICT, SET NULL, SET DEFAULT or NO ACTION"
        )

    def _primary_key(self, name: str | None) -> None:
        self.cursor.expect("PRIMARY", "KEY")
        self.skip_index_words()
        if self.cursor.accept("USING", "INDEX"):
            self._key_from_index(self.cursor.name("an index"))
            return
        if self.cursor.key != "(":
            self.cursor.name("( or a name")
            self.skip_index_words()
        self.set_primary_key(self.cursor.name_list(), name)

    def _key_from_index(self, index: str) -> None:
        """PRIMARY KEY USING INDEX: the unique index of that name becomes the primary key."""
        for unique in self.table.uniques:
            if unique.name == index:
                self.table.uniques.remove(unique)
                self.set_primary_key(unique.columns, index)
                return
        raise self.cursor.unexpected(f"there is no unique index {index!r} to make a key of")

    def _unique_key(self, name: str | None) -> None:
        self.cursor.expect("UNIQUE")
        _ = self.cursor.accept("KEY") or self.cursor.accept("INDEX")
        self.skip_index_words()
        if self.cursor.accept("USING", "INDEX"):
            self.cursor.name("an index")
            return
        if self.cursor.key != "(":
            index = self.cursor.name("( or a name")
            name = name or index
            self.skip_index_words()
        columns = self.key_columns()
        if columns:
            self.add_unique(columns, name)

    def skip_index_words(self) -> None:
        """Step over what says how a key is kept."""
        while True:
            if self.cursor.looking_at("USING") and self.cursor.key_after(1) != "INDEX":
                self.cursor.advance()
                self.cursor.name("a kind of index")
            elif not (
                self.cursor.accept("CLUSTERED")
                or self.cursor.accept("NONCLUSTERED", "HASH")
                or self.cursor.accept("NONCLUSTERED")
                or self.cursor.accept("NULLS", "NOT", "DISTINCT")
                or self.cursor.accept("NULLS", "DISTINCT")
                or self.cursor.accept("IF", "NOT", "EXISTS")
            ):
                return

    def key_columns(self) -> tuple[str, ...] | None:
        """Read the columns of an index; `None` if one of them is an expression."""
        start = self.cursor.at
        plain = not self._lists_expression()
        self.cursor.at = start
        if plain:
            return self.cursor.name_list()
        self.cursor.skip_group()
        return None

    def _lists_expression(self) -> bool:
        self.cursor.expect("(")
        while True:
            prefix = self.cursor.dialect is MYSQL and self.cursor.key_after(2) == NUMBER
            if self.cursor.key == "(" or (self.cursor.key_after(1) == "(" and not prefix):
                return True
            self.cursor.skip_until(frozenset())
            if not self.cursor.accept(","):
                return False

    def expression(self) -> str:
        """Read an expression up to the option behind it, and return it as written."""
        cursor = self.cursor
        first = cursor.at
        while cursor.key not in (",", ")", END) and not self._ends_expression(first):
            if cursor.key in ("(", "["):
                cursor.skip_group()
            else:
                cursor.advance()
        return cursor.text[cursor.tokens[first].start : cursor.tokens[cursor.at - 1].end]

    def _ends_expression(self, first: int) -> bool:
        """Whether an option begins here, and not a word that belongs to the expression."""
        cursor = self.cursor
        before = cursor.tokens[cursor.at - 1].key
        if cursor.at == first or before in ("::", "."):
            return False
        if cursor.key == "FOR":  # NEXT VALUE FOR sequence
            return before != "VALUE"
        if cursor.key == "WITH":  # ::timestamp with time zone
            return cursor.key_after(1) != "TIME"
        return cursor.key in _EXPRESSION_STOPS or cursor.looking_at("CHARACTER", "SET")

    def attributes(self) -> None:
        """Step over what may stand behind a constraint and means nothing here."""
        while self.skip_attribute():
            pass

    def skip_attribute(self) -> bool:
        """Step over one attribute of a constraint or column; tell whether there was one."""
        cursor = self.cursor
        if cursor.key in _ENDS:
            return False
        if cursor.accept_any(_FLAGS) or any(cursor.accept(*phrase) for phrase in _PHRASES):
            return True
        if cursor.accept_any(_VALUED):
            cursor.accept("=")
            cursor.advance()
            return True
        return self._skip_storage()

    def _skip_storage(self) -> bool:
        cursor = self.cursor
        if cursor.accept("USING", "INDEX", "TABLESPACE") or cursor.accept("ON", "CONFLICT"):
            cursor.name()
        elif cursor.accept("USING") or (
            cursor.key == "ON" and cursor.key_after(1) not in ("DELETE", "UPDATE")
        ):
            cursor.accept("ON")
            cursor.qualified_name()
            if cursor.key == "(":
                cursor.skip_group()
        elif cursor.key in ("WITH", "INCLUDE", "WHERE") and cursor.key_after(1) == "(":
            cursor.advance()
            cursor.skip_group()
        elif cursor.accept("WITH", "FILLFACTOR", "="):
            cursor.advance()
        else:
            return False
        return True
