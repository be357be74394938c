"""What a PostgreSQL database says of its own tables, as sentences that can be compared."""

import re

from tests.generated.postgres import PostgresServer

_OURS = """n.nspname NOT IN ('pg_catalog', 'information_schema')
    AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'alembic_version'"""

_COLUMNS = f"""
    SELECT c.oid::regclass || '.' || quote_ident(a.attname) || ' '
        || CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod)
            ELSE format_type(a.atttypid, a.atttypmod) END
        || CASE WHEN a.attnotnull OR t.typnotnull THEN ' NOT NULL' ELSE '' END
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    JOIN pg_type t ON t.oid = a.atttypid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE {_OURS} AND a.attnum > 0 AND NOT a.attisdropped"""

_PRIMARY_AND_FOREIGN_KEYS = f"""
    SELECT c.oid::regclass || ' ' || pg_get_constraintdef(k.oid)
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE {_OURS} AND k.contype IN ('p', 'f') AND k.conparentid = 0"""

_UNIQUE_KEYS = f"""
    SELECT c.oid::regclass || ' UNIQUE (' || (
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum = ANY (i.indkey)) || ')'
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE {_OURS} AND i.indisunique AND NOT i.indisprimary
        AND i.indpred IS NULL AND i.indexprs IS NULL"""

_PARTS = "(i.indkey::int2[])[0:i.indnkeyatts - 1]"
_INDEXES = f"""
    SELECT DISTINCT c.oid::regclass || ' INDEX (' || (
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY part.place)
        FROM unnest({_PARTS}) WITH ORDINALITY part (number, place)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = part.number) || ')'
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE {_OURS} AND NOT i.indisunique AND m.amname IN ('btree', 'hash')
        AND i.indpred IS NULL AND i.indexprs IS NULL
        AND NOT EXISTS (SELECT FROM pg_index u WHERE u.indrelid = i.indrelid AND u.indisunique
            AND u.indpred IS NULL AND u.indexprs IS NULL
            AND {_PARTS.replace("i.", "u.")} = {_PARTS})"""


_CLIENT_ONLY = re.compile(
    r"^(\\(?!\.)|CREATE DATABASE|DROP DATABASE|SET transaction_timeout).*$", re.I | re.M
)
_SAME = {
    "character varying": "text",  # without a length they are the same
    "tsvector": "text",  # only the database itself makes search vectors
    "xml": "text",
}
_UNBOUNDED = re.compile(rf" ({'|'.join(_SAME)})( NOT NULL)?$")


def facts(server: PostgresServer, database: str) -> set[str]:
    """Return a database's columns with type and nullability, its keys of all sorts, its indexes.

    Of the indexes, those over whole columns that no key makes needless.

    A domain counts as what it is made of, and types that crudflow handles as text as text.
    """
    found: set[str] = set()
    for question in (_COLUMNS, _PRIMARY_AND_FOREIGN_KEYS, _UNIQUE_KEYS, _INDEXES):
        found |= set(server.query(database, question))
    return {_UNBOUNDED.sub(lambda it: f" {_SAME[it[1]]}{it[2] or ''}", fact) for fact in found}


def loadable(script: str) -> str:
    """Return a script without what only psql, another database or a newer server understands."""
    return _CLIENT_ONLY.sub("", script)
