"""Short ways to read DDL and look at what came out."""

from crudflow.domain.ddl import SourceText, read_schema
from crudflow.domain.schema import Column, Schema, Table

FILE = "schema.sql"


def read(sql: str, dialect: str = "postgres", *, strict: bool = False) -> Schema:
    return read_schema([SourceText(FILE, sql)], dialect, strict=strict)


def only_table(sql: str, dialect: str = "postgres") -> Table:
    (table,) = read(sql, dialect).tables
    return table


def column(definition: str, dialect: str = "postgres") -> Column:
    return only_table(f"CREATE TABLE t (c {definition}, other int)", dialect).column("c")


def keys(schema: Schema) -> list[str]:
    return [table.key for table in schema]


def messages(schema: Schema) -> str:
    return "\n".join(str(warning) for warning in schema.warnings)
