"""The grammar of one column: its name, its type and its options.

One grammar for all four dialects: their options hardly ever contradict each other, and real files
mix them (MariaDB, forks of PostgreSQL, scripts converted by tools).
"""

from collections.abc import Callable

from crudflow.domain.ddl.constraints import ConstraintReader
from crudflow.domain.ddl.cursor import GrammarError
from crudflow.domain.ddl.dialects import MYSQL, SQLITE, TSQL
from crudflow.domain.ddl.drafts import NO_TYPE, ColumnDraft
from crudflow.domain.ddl.indexes import inner_index
from crudflow.domain.ddl.lexing import END, NAME, NUMBER, STRING, string_value
from crudflow.domain.ddl.typetexts import read_type


class ColumnReader(ConstraintReader):
    """Reads a column into the table, with the constraints that are written at it.

    Attributes:
        position: The column that MySQL wants a column put behind (`""`: first), if any.
    """

    position: str | None = None

    def column(self) -> ColumnDraft:
        """Read a whole column definition and add it to the table.

        Raises:
            GrammarError: It does not read as one, or the table has a column of that name.
        """
        token = self.cursor.token
        name = self.cursor.name("a column")
        if self.catalog.column(self.table, name) is not None:
            raise GrammarError(f"column {name!r} stands there twice", token.start)
        origin = self.cursor.statement.origin(token.start)
        column = ColumnDraft(name, NO_TYPE, origin)
        self._type(column)
        self.table.columns.append(column)
        try:
            self.options(column)
            self._refuse_untyped(column)
        except GrammarError:
            if not self.cursor.lenient:
                self.table.columns.remove(column)
            raise
        return column

    def definition(self, column: ColumnDraft) -> None:
        """Read type and options into `column`, in front of which the cursor has passed its name.

        Raises:
            GrammarError: They do not read as such.
        """
        self._type(column)
        self.options(column)
        self._refuse_untyped(column)

    def _type(self, column: ColumnDraft) -> None:
        column.type = read_type(self.cursor, OPTION_KEYS)
        if self.cursor.dialect is MYSQL and column.type.name == "serial":
            self.add_unique((column.name,), None)

    def _refuse_untyped(self, column: ColumnDraft) -> None:
        untyped = column.type is NO_TYPE and column.generated is None
        if untyped and self.cursor.dialect is not SQLITE:
            raise self.cursor.unexpected(f"column {column.name!r} has no type")

    def table_comment(self) -> None:
        """Read the table's own comment from behind the word COMMENT."""
        self.cursor.accept("=")
        if self.cursor.key in (STRING, NAME):
            text = self.cursor.advance().text
            self.table.comment = string_value(text, self.cursor.dialect) or None

    def options(self, column: ColumnDraft) -> None:
        """Read column options up to the first thing that is none."""
        name: str | None = None
        while (option := _OPTIONS.get(self.cursor.key)) is not None:
            if self.cursor.accept("CONSTRAINT"):
                name = self.constraint_name()
                continue
            before = self.cursor.at
            option(self, column, name)
            if self.cursor.at == before:
                return
            name = None

    def _not(self, column: ColumnDraft, _name: str | None) -> None:
        if self.cursor.accept("NOT", "NULL"):
            column.nullable = False
        else:
            self.skip_attribute()

    def _null(self, column: ColumnDraft, _name: str | None) -> None:
        self.cursor.advance()
        column.nullable = True

    def _default(self, column: ColumnDraft, _name: str | None) -> None:
        self.cursor.advance()
        if self.cursor.key in (",", ")", END):
            raise self.cursor.unexpected("expected a value after DEFAULT")
        column.default = self.expression()

    def _primary(self, column: ColumnDraft, name: str | None) -> None:
        self.cursor.expect("PRIMARY", "KEY")
        self.set_primary_key(self._listed_behind() or (column.name,), name)

    def _listed_behind(self) -> tuple[str, ...] | None:
        """SQL Server takes a table's key without a comma in front for one of the last column."""
        if self.cursor.dialect is not TSQL:
            return None
        self.skip_index_words()
        return self.cursor.name_list() if self.cursor.key == "(" else None

    def _key(self, column: ColumnDraft, name: str | None) -> None:
        if self.cursor.dialect is MYSQL:
            self.cursor.advance()
            self.set_primary_key((column.name,), name)

    def _unique(self, column: ColumnDraft, name: str | None) -> None:
        self.cursor.advance()
        _ = self.cursor.accept("KEY") or self.cursor.accept("INDEX")
        self.add_unique(self._listed_behind() or (column.name,), name)

    def _check(self, _column: ColumnDraft, name: str | None) -> None:
        self.check(name)

    def _references(self, column: ColumnDraft, name: str | None) -> None:
        if self.cursor.accept("FOREIGN", "KEY") and self.cursor.key == "(":
            self.foreign_key_columns(name)
        else:
            self.references((column.name,), name)

    def _comment(self, column: ColumnDraft, _name: str | None) -> None:
        self.cursor.advance()
        self.cursor.accept("=")
        if self.cursor.key not in (STRING, NAME):
            raise self.cursor.unexpected("expected a string after COMMENT")
        column.comment = string_value(self.cursor.advance().text, self.cursor.dialect) or None

    def _identity(self, column: ColumnDraft, _name: str | None) -> None:
        self.cursor.advance()
        column.identity = True
        if self.cursor.dialect is TSQL:
            column.identity_always = True
            column.nullable = False
        if self.cursor.key == "(":
            self.cursor.skip_group()

    def _generated(self, column: ColumnDraft, name: str | None) -> None:
        self.cursor.expect("GENERATED")
        always = self.cursor.accept("ALWAYS")
        if not always:
            self.cursor.expect("BY", "DEFAULT")
            self.cursor.accept("ON", "NULL")
        if not self.cursor.looking_at("AS", "IDENTITY"):
            self._as(column, name)
            return
        self.cursor.expect("AS", "IDENTITY")
        if self.cursor.key == "(":
            self.cursor.skip_group()
        column.identity, column.identity_always = True, always
        column.nullable = False

    def _as(self, column: ColumnDraft, _name: str | None) -> None:
        self.cursor.expect("AS")
        if self.cursor.key == "(":
            column.generated = self.cursor.skip_group()
        else:  # SQL Server: GENERATED ALWAYS AS ROW START, or an expression without parentheses
            column.generated = self.expression()

    def _on(self, column: ColumnDraft, _name: str | None) -> None:
        if self.cursor.accept("ON", "UPDATE"):
            # MySQL knows nothing else there than the current time, under several names.
            self.expression()
            column.renewed = True
        else:
            self.skip_attribute()

    def _collate(self, _column: ColumnDraft, _name: str | None) -> None:
        self.cursor.advance()
        self.cursor.accept("=")
        self.cursor.qualified_name("a collation")

    def _character(self, _column: ColumnDraft, _name: str | None) -> None:
        if self.cursor.accept("CHARACTER"):
            self.cursor.expect("SET")
        else:
            self.cursor.advance()
        self.cursor.accept("=")
        self.cursor.name("a character set")

    def _attribute(self, _column: ColumnDraft, _name: str | None) -> None:
        self.skip_attribute()

    def _valued(self, _column: ColumnDraft, _name: str | None) -> None:
        self.cursor.advance()
        self.cursor.accept("=")
        if self.cursor.key == "(":
            self.cursor.skip_group()
        elif self.cursor.key in (STRING, NUMBER):
            self.cursor.advance()
        else:
            self.cursor.name("a value")

    def _with(self, _column: ColumnDraft, _name: str | None) -> None:
        self.cursor.advance()
        if self.cursor.key == "(":
            self.cursor.skip_group()
        else:
            self.cursor.expect("VALUES")

    def _masked(self, _column: ColumnDraft, _name: str | None) -> None:
        self.cursor.advance()
        self.cursor.expect("WITH")
        self.cursor.skip_group()

    def _index(self, column: ColumnDraft, _name: str | None) -> None:
        inner_index(self, column.name)

    def _after(self, _column: ColumnDraft, _name: str | None) -> None:
        if self.cursor.accept("FIRST"):
            self.position = ""
        else:
            self.cursor.advance()
            self.position = self.cursor.name("a column")


_Option = Callable[[ColumnReader, ColumnDraft, str | None], None]

_OPTIONS: dict[str, _Option] = {
    "CONSTRAINT": ColumnReader._attribute,
    "NOT": ColumnReader._not,
    "NULL": ColumnReader._null,
    "DEFAULT": ColumnReader._default,
    "PRIMARY": ColumnReader._primary,
    "KEY": ColumnReader._key,
    "UNIQUE": ColumnReader._unique,
    "CHECK": ColumnReader._check,
    "REFERENCES": ColumnReader._references,
    "FOREIGN": ColumnReader._references,
    "COMMENT": ColumnReader._comment,
    "AUTO_INCREMENT": ColumnReader._identity,
    "AUTOINCREMENT": ColumnReader._identity,
    "AUTO_RANDOM": ColumnReader._identity,
    "IDENTITY": ColumnReader._identity,
    "GENERATED": ColumnReader._generated,
    "AS": ColumnReader._as,
    "ON": ColumnReader._on,
    "COLLATE": ColumnReader._collate,
    "CHARACTER": ColumnReader._character,
    "CHARSET": ColumnReader._character,
    "STORAGE": ColumnReader._valued,
    "COMPRESSION": ColumnReader._valued,
    "COLUMN_FORMAT": ColumnReader._valued,
    "ENGINE_ATTRIBUTE": ColumnReader._valued,
    "SECONDARY_ENGINE_ATTRIBUTE": ColumnReader._valued,
    "SRID": ColumnReader._valued,
    "REF_SYSTEM_ID": ColumnReader._valued,
    "ENCODE": ColumnReader._valued,
    "OPTIONS": ColumnReader._valued,
    "WITH": ColumnReader._with,
    "MASKED": ColumnReader._masked,
    "ENCRYPTED": ColumnReader._masked,
    "INDEX": ColumnReader._index,
    "FIRST": ColumnReader._after,
    "AFTER": ColumnReader._after,
}
_OPTIONS.update(
    dict.fromkeys(
        (
            "STORED VIRTUAL PERSISTED PERSISTENT ROWGUIDCOL SPARSE FILESTREAM VISIBLE INVISIBLE "
            "HIDDEN BINARY ASCII UNICODE ENFORCED DEFERRABLE INITIALLY CLUSTERED NONCLUSTERED "
            "ASC DESC USING NO NULLS MATCH INCLUDE"
        ).split(),
        ColumnReader._attribute,
    )
)

OPTION_KEYS = frozenset(_OPTIONS)
"""Keys that a column option begins with."""
