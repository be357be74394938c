"""A schema as JSON: lossless for storage, and in the shape that `plan --json` prints."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import MISSING, Field, asdict, fields, is_dataclass
from typing import Any, TypeVar

from crudflow.domain.ddl.dialects import DIALECTS
from crudflow.domain.schema import (
    Check,
    Column,
    Default,
    DefaultKind,
    ForeignKey,
    Index,
    ReferenceAction,
    Schema,
    SchemaWarning,
    SqlType,
    Table,
    TypeFamily,
    UniqueKey,
)
from crudflow.errors import SchemaError

_FORMAT = 1
_T = TypeVar("_T")
_Decoder = Callable[[Any], Any]
_KNOWN_DEFAULTS: dict[type[Any], tuple[tuple[str, object], ...]] = {}


def to_json(schema: Schema) -> str:
    """Write a schema down: equal schemas give equal text, and `from_json` gives them back.

    What has its default value is left out, and equal types are written once.
    """
    types: dict[SqlType, int] = {}
    body = _encoded(schema, types)
    document = {
        "format": _FORMAT,
        "types": [_members(sql_type, None) for sql_type in types],
        "schema": body,
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _encoded(value: object, types: dict[SqlType, int] | None) -> object:
    """Turn a value into what JSON has; a type becomes its number where numbers are kept."""
    if isinstance(value, SqlType) and types is not None:
        return types.setdefault(value, len(types))
    if is_dataclass(value) and not isinstance(value, type):
        return _members(value, types)
    if isinstance(value, tuple):
        return [_encoded(item, types) for item in value]
    if isinstance(value, dict):
        return {key: _encoded(item, types) for key, item in value.items()}
    return value


def _members(value: object, types: dict[SqlType, int] | None) -> dict[str, object]:
    members = {}
    for name, default in _defaults(type(value)):
        member = getattr(value, name)
        if default is MISSING or member != default or type(member) is not type(default):
            members[name] = _encoded(member, types)
    return members


def _defaults(kind: type[Any]) -> tuple[tuple[str, object], ...]:
    if kind not in _KNOWN_DEFAULTS:
        _KNOWN_DEFAULTS[kind] = tuple((field.name, _default(field)) for field in fields(kind))
    return _KNOWN_DEFAULTS[kind]


def _default(field: Field[object]) -> object:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


def from_json(text: str) -> Schema:
    """Read a schema that `to_json` wrote.

    Raises:
        SchemaError: The text is nothing that `to_json` of this version wrote.
    """
    try:
        document = json.loads(text)
        if document["format"] != _FORMAT:
            raise ValueError(f"format {document['format']}")
        types = [_decoded(SqlType, item, {}) for item in document["types"]]
        return _decoded(Schema, document["schema"], {"type": types.__getitem__})
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as cause:
        raise SchemaError(
            f"the stored schema cannot be read ({cause}); read it from its SQL text again"
        ) from cause


def _decoded(kind: type[_T], members: dict[str, Any], types: dict[str, _Decoder]) -> _T:
    """Make a dataclass out of its members; what is left out has its default."""
    values = {}
    for name, value in members.items():
        decoder = types.get(name) or _DECODERS.get((kind, name))
        if decoder is not None and value is not None:
            value = decoder(value)
        elif (nested := _NESTED.get((kind, name))) is not None:
            value = tuple(_decoded(nested, item, types) for item in value)
        elif isinstance(value, list):
            value = tuple(value)
        values[name] = value
    return kind(**values)


_NESTED: dict[tuple[type, str], type] = {
    (Schema, "tables"): Table,
    (Schema, "warnings"): SchemaWarning,
    (Table, "columns"): Column,
    (Table, "foreign_keys"): ForeignKey,
    (Table, "uniques"): UniqueKey,
    (Table, "checks"): Check,
    (Table, "indexes"): Index,
}


def _enums(members: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(values) for name, values in members.items()}


_DECODERS: dict[tuple[type, str], _Decoder] = {
    (Schema, "enums"): _enums,
    (Column, "default"): lambda members: _decoded(Default, members, {}),
    (Default, "kind"): DefaultKind,
    (SqlType, "family"): TypeFamily,
    (SqlType, "element"): lambda members: _decoded(SqlType, members, {}),
    (ForeignKey, "on_delete"): ReferenceAction,
    (ForeignKey, "on_update"): ReferenceAction,
}


def truth_shape(schema: Schema) -> dict[str, object]:
    """Give a schema as what a database would say of it, with the database's own names.

    Returns:
        `dialect`; `tables` by key, each with `schema`, `columns` (`name`, `type`, `nullable`,
        `default`, and what else is set), `primary_key`, `foreign_keys`, `unique`, `indexes`
        (`name`, `columns`), `checks` and `comment`; `enums`, a column's own under
        `table.column`; and `warnings` (`message`, `file`, `line`, `statement`).
    """
    return {
        "dialect": schema.dialect,
        "tables": {table.key: _table_shape(table, schema.dialect) for table in schema.tables},
        "enums": {name: list(values) for name, values in schema.enums.items()}
        | dict(_inline_enums(schema)),
        "warnings": [asdict(warning) for warning in schema.warnings],
    }


def _inline_enums(schema: Schema) -> Iterator[tuple[str, list[str]]]:
    """MySQL: the values of a column's own enum, under the column's name."""
    for table in schema.tables:
        for column in table.columns:
            if column.type.family is TypeFamily.ENUM and column.type.enum_name is None:
                yield f"{table.key}.{column.name}", list(column.type.values)


def _table_shape(table: Table, dialect: str) -> dict[str, object]:
    return {
        "schema": table.schema or DIALECTS[dialect].default_schema,
        "columns": [_column_shape(column) for column in table.columns],
        "primary_key": list(table.primary_key),
        "foreign_keys": [_foreign_key_shape(key) for key in table.foreign_keys],
        "unique": [list(key.columns) for key in table.uniques],
        "indexes": [
            {"name": index.name, "columns": list(index.columns)} for index in table.indexes
        ],
        "checks": [{"name": check.name, "expr": check.expression} for check in table.checks],
        "comment": table.comment,
    }


def _column_shape(column: Column) -> dict[str, object]:
    shape: dict[str, object] = {
        "name": column.name,
        "type": column.type.text,
        "nullable": column.nullable,
        "default": column.default.text if column.default else None,
    }
    optional: Sequence[tuple[str, object]] = (
        ("family", column.type.family.value),
        ("identity", column.identity),
        ("generated", column.generated),
        ("comment", column.comment),
    )
    return shape | {name: value for name, value in optional if value}


def _foreign_key_shape(key: ForeignKey) -> dict[str, object]:
    return {
        "columns": list(key.columns),
        "ref_table": key.ref_table,
        "ref_columns": list(key.ref_columns),
        "on_delete": key.on_delete.value,
        "on_update": key.on_update.value,
        "name": key.name,
    }
