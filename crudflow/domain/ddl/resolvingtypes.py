"""From column drafts to columns: types, domains and enums looked up, defaults understood."""

from dataclasses import replace

from crudflow.domain.ddl.computed import computed_type
from crudflow.domain.ddl.dialects import POSTGRES, SQLITE, TSQL
from crudflow.domain.ddl.drafts import NO_TYPE, Catalog, ColumnDraft, TableDraft, TypeText, UserType
from crudflow.domain.ddl.edits import serial_default
from crudflow.domain.ddl.expressions import fitted, read_default
from crudflow.domain.ddl.lexing import tokenize
from crudflow.domain.ddl.sqltypes import builtin_type, is_row_version, is_serial
from crudflow.domain.schema import Check, Column, Default, DefaultKind, SqlType, TypeFamily


class ColumnResolver:
    """Resolves columns; equal types share one `SqlType`."""

    def __init__(self, catalog: Catalog) -> None:
        """Look types up in `catalog`, and put warnings there."""
        self._catalog = catalog
        self._dialect = catalog.dialect
        self._types: dict[tuple[TypeText, str | None], SqlType] = {}
        self._unknown: set[str] = set()
        self._resolved: dict[tuple[object, ...], Column] = {}

    def column(self, draft: ColumnDraft, table: TableDraft, *, in_key: bool, alone: bool) -> Column:
        """Make the column out of its draft.

        Args:
            draft: The column.
            table: Its table.
            in_key: Whether it is part of the primary key.
            alone: Whether the primary key has no other column.
        """
        key = (
            draft.type,
            draft.nullable,
            draft.default,
            draft.identity,
            draft.identity_always,
            draft.generated,
            draft.renewed,
            table.schema,
            table.without_rowid,
            in_key,
            alone,
        )
        equal = self._resolved.get(key)
        if equal is None:
            equal = self._resolve(draft, table, in_key=in_key, alone=alone)
            if not self._depends_on_table(draft):
                self._resolved[key] = equal
        return Column(
            draft.name,
            equal.type,
            equal.nullable,
            equal.default,
            equal.identity,
            equal.identity_always,
            equal.generated,
            draft.comment,
            equal.renewed,
        )

    def _depends_on_table(self, draft: ColumnDraft) -> bool:
        computed = draft.type is NO_TYPE and draft.generated is not None
        return computed or is_serial(draft.type, self._dialect)

    def _resolve(
        self, draft: ColumnDraft, table: TableDraft, *, in_key: bool, alone: bool
    ) -> Column:
        domain = self._user_type(draft.type, table.schema)
        column_type = self._type(draft, table)
        numbered = self._is_numbered(draft, table, alone=in_key and alone)
        default = self._default(draft, table, domain, column_type)
        sequence = default is not None and default.kind is DefaultKind.SEQUENCE
        return Column(
            name=draft.name,
            type=column_type,
            nullable=not in_key and self._nullable(draft, domain),
            default=default,
            identity=numbered or (sequence and column_type.family is TypeFamily.INTEGER),
            identity_always=draft.identity_always,
            generated=self._generated(draft),
            renewed=draft.renewed and not in_key and column_type.family is TypeFamily.DATETIME,
        )

    def _nullable(self, draft: ColumnDraft, domain: UserType | None) -> bool:
        if draft.nullable is False or is_serial(draft.type, self._dialect):
            return False
        if domain is None or (draft.nullable and self._dialect is TSQL):
            return True
        return domain.nullable

    def _generated(self, draft: ColumnDraft) -> str | None:
        row_version = is_row_version(draft.type, self._dialect)
        return draft.type.name if row_version else draft.generated

    def _is_numbered(self, draft: ColumnDraft, table: TableDraft, *, alone: bool) -> bool:
        if draft.identity or is_serial(draft.type, self._dialect):
            return True
        rowid = self._dialect is SQLITE and alone and draft.type.text == "integer"
        return rowid and not table.without_rowid

    def _default(
        self, draft: ColumnDraft, table: TableDraft, domain: UserType | None, column_type: SqlType
    ) -> Default | None:
        text = draft.default
        if text is None and domain is not None:
            text = domain.default
        if text is None and self._dialect is POSTGRES and is_serial(draft.type, POSTGRES):
            text = serial_default(draft, table)
        if text is None:
            return None
        default = fitted(read_default(text, self._dialect), column_type)
        is_null = default.kind is DefaultKind.CONSTANT and default.value is None
        return None if is_null else default

    def _type(self, draft: ColumnDraft, table: TableDraft) -> SqlType:
        found = self._computed(draft, table)
        if found is None:
            key = (draft.type, table.schema)
            found = self._types.get(key)
            if found is None:
                found = self._types[key] = self._look_up(draft.type, table.schema)
        if _is_unknown(found) and found.text not in self._unknown:
            self._unknown.add(found.text)
            what = f"type {found.text!r}" if found.text else "no type"
            self._catalog.warn(
                f"column {table.key}.{draft.name} has {what}, which is handled as text",
                draft.origin,
            )
        return found

    def _computed(self, draft: ColumnDraft, table: TableDraft) -> SqlType | None:
        """Return the type that follows from a computed column's expression, if it can be told."""
        if draft.type is not NO_TYPE or draft.generated is None:
            return None
        others = {
            other.name: self._look_up(other.type, table.schema)
            for other in table.columns
            if other.type is not NO_TYPE
        }
        return computed_type(draft.generated, others, self._dialect)

    def _look_up(self, written: TypeText, schema: str | None) -> SqlType:
        if written.array or (self._dialect is POSTGRES and written.name.startswith("_")):
            element = written._replace(
                array=False,
                name=written.name.removeprefix("_"),
                text=written.text.partition("[")[0],
            )
            inner = self._look_up(element, schema)
            return SqlType(TypeFamily.ARRAY, written.text, element=inner)
        domain = self._user_type(written, schema)
        if domain is not None and domain.base != written:
            base = self._look_up(domain.base, schema)
            return replace(base, text=written.text, domain=domain.name)
        enum = self._enum(written, schema)
        if enum is not None:
            values = self._catalog.enums[enum]
            return SqlType(TypeFamily.ENUM, written.text, values=values, enum_name=enum)
        found = builtin_type(written, self._dialect)
        return SqlType(TypeFamily.OTHER, written.text) if found is None else found

    def _user_type(self, written: TypeText, schema: str | None) -> UserType | None:
        if written.array:  # what is said of a domain holds for the elements
            return None
        for key in self._keys(written, schema):
            found = self._catalog.user_types.get(self._catalog.matching(key))
            if found is not None:
                return found
        return None

    def _enum(self, written: TypeText, schema: str | None) -> str | None:
        return next(
            (key for key in self._keys(written, schema) if key in self._catalog.enums), None
        )

    def _keys(self, written: TypeText, schema: str | None) -> tuple[str, ...]:
        """Return the keys that a user's type of that name may have, the likeliest first."""
        if written.schema is not None:
            return (self._catalog.key((written.schema, written.name)),)
        if schema is None:
            return (written.name,)
        return (f"{schema}.{written.name}", written.name)

    def domain_checks(self, table: TableDraft) -> tuple[Check, ...]:
        """Return the checks of the domains of a table's columns, about the columns."""
        return tuple(
            Check(self._about(column.name, check))
            for column in table.columns
            if (domain := self._user_type(column.type, table.schema)) is not None
            for check in domain.checks
        )

    def _about(self, name: str, check: str) -> str:
        """Put a column's quoted name in the place of VALUE."""
        quoted = '"' + name.replace('"', '""') + '"'
        text, end = "", 0
        for token in tokenize(check, self._dialect):
            if token.key == "VALUE":
                text += check[end : token.start] + quoted
                end = token.end
        return text + check[end:]


def _is_unknown(found: SqlType) -> bool:
    inner = found.element if found.family is TypeFamily.ARRAY else found
    return inner is not None and inner.family is TypeFamily.OTHER
