"""What the expression of a default comes down to."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from crudflow.domain.ddl.dialects import POSTGRES, SQLITE, Dialect
from crudflow.domain.ddl.lexing import (
    END,
    NAME,
    NUMBER,
    STRING,
    Token,
    string_value,
    tokenize,
)
from crudflow.domain.schema import Default, DefaultKind, SqlType, TypeFamily

_NOW = frozenset(
    (
        "now current_timestamp localtimestamp current_date curdate current_time localtime "
        "curtime getdate getutcdate sysdatetime sysutcdatetime sysdatetimeoffset sysdate "
        "utc_timestamp utc_date utc_time transaction_timestamp statement_timestamp "
        "clock_timestamp currenttimestamp currentdate currenttime currentdatetime "
        "utctimestamp utcdate utctime localtimestamp"
    ).split()
)
_UUIDS = frozenset(
    (
        "gen_random_uuid uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 uuidv4 "
        "uuidv7 uuid newid newsequentialid generateuuid"
    ).split()
)
_SQLITE_NOW = re.compile(
    r"\(*\s*(?:date|time|datetime)\s*\(\s*'now'\s*(?:,\s*'(?:localtime|utc)'\s*)?\)[\s)]*",
    re.IGNORECASE,
)
_WRAPPERS = frozenset({"timezone", "uuid_to_bin", "bin_to_uuid"})
_WORDS: dict[str, bool | None] = {"NULL": None, "TRUE": True, "FALSE": False}
_TRUE = frozenset({"1", "t", "true", "y", "yes", "on"})
_FALSE = frozenset({"0", "f", "false", "n", "no", "off"})
_BITS = re.compile(r"[bB]'[01]{1,63}'")
_MAX_PARSED = 2000
"""Longest expression, in characters, that is worth a parser: more is no simple default."""


@lru_cache(maxsize=4096)
def read_default(text: str, dialect: Dialect) -> Default:
    """Tell what a default's expression means; what cannot be told is an `EXPRESSION`."""
    tokens = _unwrapped([token for token in tokenize(text, dialect) if token.key != END])
    default = _constant(tokens, text, dialect) or _by_name(tokens, text)
    if default is not None:
        return default
    if dialect is SQLITE and _SQLITE_NOW.fullmatch(text):
        return Default(DefaultKind.NOW, text)
    kind = _parsed_kind(text, dialect) if len(text) <= _MAX_PARSED else DefaultKind.EXPRESSION
    return Default(kind, text)


def fitted(default: Default, column_type: SqlType) -> Default:
    """Give a constant the form that the column's type asks for: `'1'` for a boolean is `True`."""
    value = default.value
    if default.kind is not DefaultKind.CONSTANT or value is None:
        return default
    written = str(value).lower()
    if _BITS.fullmatch(default.text) and column_type.family is not TypeFamily.BIT:
        written = str(int(written, 2))
    if column_type.family is TypeFamily.BOOLEAN and written in _TRUE | _FALSE:
        return replace(default, value=written in _TRUE)
    if column_type.family is TypeFamily.INTEGER and not isinstance(value, bool):
        whole = _number(written)
        return replace(default, value=whole) if isinstance(whole, int) else default
    return default


def _unwrapped(tokens: list[Token]) -> list[Token]:
    """Take away the parentheses around an expression: `((0))`."""
    while len(tokens) > 2 and tokens[0].key == "(" and _closing(tokens) == len(tokens) - 1:
        tokens = tokens[1:-1]
    return tokens


def _closing(tokens: Sequence[Token]) -> int:
    """Return where the parenthesis closes that the tokens begin with."""
    depths = accumulate((token.key == "(") - (token.key == ")") for token in tokens)
    return next((index for index, depth in enumerate(depths) if depth == 0), len(tokens) - 1)


def _constant(tokens: list[Token], text: str, dialect: Dialect) -> Default | None:
    """Read a literal, also one with a sign, in parentheses, or with casts behind it."""
    sign = ""
    while tokens:
        if tokens[0].key in ("-", "+") and not sign:
            sign, tokens = tokens[0].key, tokens[1:]
            continue
        size = _closing(tokens) + 1 if tokens[0].key == "(" else 1
        if not _only_casts(tokens[size:]):
            return None
        if tokens[0].key != "(":
            return _literal(tokens[0], sign, text, dialect)
        tokens = tokens[1 : size - 1]
    return None


def _literal(token: Token, sign: str, text: str, dialect: Dialect) -> Default | None:
    if token.key == NUMBER:
        return Default(DefaultKind.CONSTANT, text, _number(sign.strip("+") + token.text))
    if sign:
        return None
    if token.key in _WORDS:
        return Default(DefaultKind.CONSTANT, text, _WORDS[token.key])
    if token.key == STRING or (token.key == NAME and _is_string(token, dialect)):
        value = string_value(token.text, dialect)
        if dialect is POSTGRES and value == "now" and "::" in text:  # 'now'::date
            return Default(DefaultKind.NOW, text)
        return Default(DefaultKind.CONSTANT, text, value)
    return None


def _number(text: str) -> int | str:
    return int(text) if re.fullmatch(r"[+-]?\d{1,18}", text) else text


def _is_string(token: Token, dialect: Dialect) -> bool:
    return dialect.double_quoted_strings and token.text[0] == '"'


def _only_casts(tokens: list[Token]) -> bool:
    """Whether tokens are nothing but `::type` and a collation."""
    if not tokens:
        return True
    words = all(
        token.key in ("::", ".", "(", ")", "[", "]", ",", NAME, NUMBER) or token.key.isidentifier()
        for token in tokens
    )
    return tokens[0].key == "::" and words


def _by_name(tokens: list[Token], text: str) -> Default | None:
    """Recognise a call without arguments by its name: `now()`, `pg_catalog.now()`."""
    while len(tokens) > 2 and tokens[1].key == ".":
        tokens = tokens[2:]
    keys = [token.key for token in tokens]
    if keys[:2] == ["NEXTVAL", "("] and _closing(tokens[1:]) == len(tokens) - 2:
        return Default(DefaultKind.SEQUENCE, text)
    if not keys or keys[1:] not in ([], ["(", ")"], ["(", NUMBER, ")"]):
        return None
    kind = _kind_of(tokens[0].text)
    return None if kind is None else Default(kind, text)


def _kind_of(name: str) -> DefaultKind | None:
    name = name.lower()
    if name in _NOW:
        return DefaultKind.NOW
    if name in _UUIDS:
        return DefaultKind.UUID
    return DefaultKind.SEQUENCE if name == "nextval" else None


def _parsed_kind(text: str, dialect: Dialect) -> DefaultKind:
    try:
        tree = sqlglot.parse_one(text, read=dialect.name)
    except (SqlglotError, RecursionError, ValueError, TypeError, AttributeError):
        return DefaultKind.EXPRESSION
    return _kind(tree)


def _kind(tree: exp.Expr) -> DefaultKind:
    """Look through casts, parentheses and time zones at what makes the value."""
    current: exp.Expr | None = tree
    while current is not None:
        if isinstance(current, exp.NextValueFor):
            return DefaultKind.SEQUENCE
        kind = _kind_of(_function_name(current))
        if kind is not None:
            return kind
        current = _inner(current)
    return DefaultKind.EXPRESSION


def _function_name(tree: exp.Expr) -> str:
    if isinstance(tree, exp.Anonymous):
        return tree.name
    return tree.sql_name().replace("_", "") if isinstance(tree, exp.Func) else ""


def _inner(tree: exp.Expr) -> exp.Expr | None:
    """Return what an expression passes on with nothing but its type or time zone changed."""
    if isinstance(tree, exp.Paren | exp.Cast | exp.AtTimeZone | exp.Date):
        return tree.this if isinstance(tree.this, exp.Expr) else None
    if isinstance(tree, exp.Dot | exp.Convert):
        return tree.args.get("expression")
    if isinstance(tree, exp.Anonymous) and tree.name.lower() in _WRAPPERS and tree.expressions:
        last = tree.expressions[-1]
        return last if isinstance(last, exp.Expr) else None
    return None
