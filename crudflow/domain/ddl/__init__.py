"""Reading DDL: SQL text in, a `Schema` out.

The way through the modules::

    sources, splitting, batches   text -> statements; what defines nothing is skipped unread
    lexing, cursor                a statement -> tokens, and a reading position in them
    statements                    which statement does what
      tables, alterations           CREATE TABLE, ALTER TABLE
      columns, constraints,         their grammar, shared
      typetexts
      usertypes, procedures         enums and domains; SQL Server's sp_...
    drafts, edits                 the schema while later statements may still change it
    resolving, resolvingtypes     drafts -> Schema: names, references, inheritance, types
      sqltypes, expressions         what types and defaults mean
    reader                        all of it, and what becomes an error or a warning
    detection, selection          which dialect; which tables
"""

from crudflow.domain.ddl.detection import DetectedDialect, detect_dialect, detect_sources
from crudflow.domain.ddl.reader import read_schema
from crudflow.domain.ddl.selection import select_tables
from crudflow.domain.ddl.sources import SourceText

__all__ = [
    "DetectedDialect",
    "SourceText",
    "detect_dialect",
    "detect_sources",
    "read_schema",
    "select_tables",
]
