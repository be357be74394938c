"""What a PostgreSQL database says of its own tables, as sentences that can be compared."""

from tests.generated.postgres import PostgresServer

_OURS = """n.nspname NOT IN ('pg_catalog', 'information_schema')
    AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'alembic_version'"""

_COLUMNS = f"""
    SELECT c.oid::regclass || '.' || quote_ident(a.attname) || ' '
        || format_type(a.atttypid, a.atttypmod)
        || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE {_OURS} AND a.attnum > 0 AND NOT a.attisdropped"""

_FOREIGN_KEYS = f"""
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


def facts(server: PostgresServer, database: str) -> set[str]:
    """Return a database's columns with type and nullability, and its keys of all three sorts."""
    found: set[str] = set()
    for question in (_COLUMNS, _FOREIGN_KEYS, _UNIQUE_KEYS):
        found |= set(server.query(database, question))
    return found
