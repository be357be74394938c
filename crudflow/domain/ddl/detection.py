"""Telling which dialect a text is written in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crudflow.domain.ddl.dialects import DIALECTS
from crudflow.domain.ddl.sources import SourceText

_SAMPLE = 131_072
_PART = 65_536


@dataclass(frozen=True, slots=True)
class DetectedDialect:
    """The dialect that a text seems to be written in.

    Attributes:
        name: `postgres`, `mysql`, `sqlite` or `tsql`.
        confidence: How sure that is, from 0 (a guess) to 1.
        reasons: The marks found in the text, the weightiest first.
    """

    name: str
    confidence: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Mark:
    dialect: str
    weight: float
    reason: str
    pattern: re.Pattern[str]


def _mark(dialect: str, weight: float, reason: str, pattern: str) -> _Mark:
    flags = re.IGNORECASE | re.MULTILINE
    return _Mark(dialect, weight, reason, re.compile(pattern, flags))


_COMMENT_LINE = re.compile(r"^[ \t]*--.*", re.MULTILINE)
_HEADER = r"\A[\s\S]{0,2000}?\b"

_SAYINGS = (
    _mark("postgres", 2, "PostgreSQL is named at the top", _HEADER + r"postgres"),
    _mark("mysql", 2, "MySQL or MariaDB is named at the top", _HEADER + r"(?:mysql|mariadb)"),
    _mark("sqlite", 2, "SQLite is named at the top", _HEADER + r"sqlite"),
    _mark("tsql", 2, "SQL Server is named at the top", _HEADER + r"(?:sql ?server|mssql)"),
    _mark("postgres", 10, "a header of pg_dump", r"^-- PostgreSQL database dump"),
    _mark("mysql", 10, "a header of mysqldump", r"^-- (?:MySQL|MariaDB) dump"),
)
"""Marks that stand in comments."""

_MARKS = (
    _mark("postgres", 6, "a psql command", r"^\\(?:c|connect|restrict|copy|set|i|echo)\b"),
    _mark("postgres", 5, "COPY ... FROM stdin", r"\bCOPY\s[^;]{1,200}FROM\s+STDIN"),
    _mark("postgres", 4, "dollar quotes", r"\$\w*\$[ \t]*$"),
    _mark("postgres", 4, "serial columns", r"\w\"?\s+(?:big|small)?serial\b"),
    _mark("postgres", 4, "casts with ::", r"'::[a-z\"]"),
    _mark("postgres", 4, "types of PostgreSQL", r"\b(?:jsonb|bytea|timestamptz|tsvector|inet)\b"),
    _mark(
        "postgres",
        3,
        "timestamp with time zone",
        r"\btimestamp\s*(?:\(\d\)\s*)?with(?:out)? time zone",
    ),
    _mark("postgres", 3, "character varying", r"\bcharacter varying\b"),
    _mark("postgres", 4, "COMMENT ON", r"^[ \t]*COMMENT\s+ON\s+(?:TABLE|COLUMN)"),
    _mark(
        "postgres",
        4,
        "enum types or domains",
        r"^[ \t]*CREATE\s+(?:TYPE\s+\S+\s+AS\s+ENUM|DOMAIN)\b",
    ),
    _mark(
        "postgres", 3, "identity columns", r"\bGENERATED\s+(?:ALWAYS|BY\s+DEFAULT)\s+AS\s+IDENTITY"
    ),
    _mark(
        "postgres", 3, "gen_random_uuid()", r"\b(?:gen_random_uuid|uuid_generate_v4|nextval)\s*\("
    ),
    _mark("postgres", 2, "array types", r"\b(?:text|integer|int|uuid|varchar)\s*\[\]"),
    _mark("postgres", 2, "ALTER TABLE ONLY", r"\bALTER\s+TABLE\s+ONLY\b"),
    _mark("postgres", 1, "indexes with USING", r"\bUSING\s+(?:gin|gist|brin)\b"),
    _mark("mysql", 6, "executable comments", r"/\*M?!\d{5}"),
    _mark("mysql", 6, "AUTO_INCREMENT", r"\bAUTO_INCREMENT\b"),
    _mark("mysql", 5, "a storage engine", r"\)\s*(?:\w+\s*=\s*\w+\s+)*ENGINE\s*=?\s*\w+"),
    _mark("mysql", 3, "names in backticks", r"^[ \t]*(?:CREATE\s+TABLE\s[^\n]*)?`\w+`"),
    _mark(
        "mysql",
        3,
        "unsigned columns",
        r"\b(?:int|integer|bigint|smallint|tinyint)(?:\(\d+\))?\s+unsigned\b",
    ),
    _mark("mysql", 3, "enum or set columns", r"\s(?:enum|set)\s*\('"),
    _mark(
        "mysql", 3, "types of MySQL", r"\b(?:mediumtext|longtext|mediumblob|longblob|mediumint)\b"
    ),
    _mark("mysql", 3, "DELIMITER", r"^DELIMITER\s"),
    _mark("mysql", 2, "keys inside a table", r"^[ \t]*(?:UNIQUE\s+)?KEY\s+`?\w+`?\s*\("),
    _mark("mysql", 2, "a character set", r"\b(?:CHARSET|CHARACTER\s+SET)\s*=?\s*utf8"),
    _mark("mysql", 2, "comments of columns", r"\bCOMMENT\s+'"),
    _mark("mysql", 1, "ON UPDATE CURRENT_TIMESTAMP", r"\bON\s+UPDATE\s+CURRENT_TIMESTAMP"),
    _mark("sqlite", 6, "AUTOINCREMENT", r"\bAUTOINCREMENT\b"),
    _mark("sqlite", 6, "PRAGMA", r"^[ \t]*PRAGMA\s"),
    _mark("sqlite", 5, "sqlite_sequence", r"\bsqlite_(?:sequence|stat1|master)\b"),
    _mark("sqlite", 5, "WITHOUT ROWID or STRICT", r"\)\s*(?:WITHOUT\s+ROWID|STRICT)\b"),
    _mark("sqlite", 3, "INTEGER PRIMARY KEY", r"\bINTEGER\s+(?:NOT\s+NULL\s+)?PRIMARY\s+KEY\b"),
    _mark("sqlite", 2, "virtual tables", r"^[ \t]*CREATE\s+VIRTUAL\s+TABLE\b"),
    _mark("sqlite", 1, "BEGIN TRANSACTION", r"^BEGIN TRANSACTION;"),
    _mark("sqlite", 1, "clock functions of SQLite", r"\b(?:datetime|strftime|date)\s*\('"),
    _mark("sqlite", 1, "names in brackets", r"^[ \t]*(?:CREATE\s+TABLE\s+)?\[\w+\]"),
    _mark("tsql", 8, "GO between batches", r"^[ \t]*GO\s*$"),
    _mark(
        "tsql",
        6,
        "IDENTITY columns",
        r"(?<!AS )\bIDENTITY\s*(?:\(\s*\d+\s*,\s*\d+\s*\)|\s+NOT\b|\s+PRIMARY\b|\s*,)",
    ),
    _mark("tsql", 5, "the schema dbo", r"\[?\bdbo\b\]?\s*\."),
    _mark("tsql", 4, "clustered keys", r"\b(?:NON)?CLUSTERED\b"),
    _mark(
        "tsql",
        4,
        "types of SQL Server",
        r"\b(?:nvarchar\s*\(\s*max|uniqueidentifier|datetime2|datetimeoffset|smalldatetime|ntext)\b",
    ),
    _mark(
        "tsql", 4, "stored procedures of SQL Server", r"\bEXEC(?:UTE)?\s+(?:\[?sys\]?\.)?\[?sp_\w+"
    ),
    _mark(
        "tsql",
        3,
        "SET of SQL Server",
        r"^[ \t]*SET\s+(?:ANSI_NULLS|QUOTED_IDENTIFIER|NOCOUNT|IDENTITY_INSERT)",
    ),
    _mark(
        "tsql",
        3,
        "statements without semicolons",
        r"^[^\n;']*\)[ \t]*\n\s*(?:CREATE|INSERT|ALTER)\s+(?:TABLE|INTO)\b",
    ),
    _mark("tsql", 2, "getdate()", r"\b(?:getdate|newid|sysutcdatetime|getutcdate)\s*\("),
    _mark("tsql", 1, "names in brackets", r"^[ \t]*(?:CREATE\s+TABLE\s+)?\[\w+\]"),
)


_NAMES = (
    _mark("postgres", 4, "the file's name", r"(?<![a-z])(?:postgres(?:ql)?|pgsql|pg)(?![a-z])"),
    _mark("mysql", 4, "the file's name", r"(?<![a-z])(?:mysql|mariadb)(?![a-z])"),
    _mark("sqlite", 4, "the file's name", r"(?<![a-z])sqlite3?(?![a-z])"),
    _mark("tsql", 4, "the file's name", r"(?<![a-z])(?:mssql|sql-?server|tsql)(?![a-z])"),
)


def detect_dialect(text: str, names: Sequence[str] = ()) -> DetectedDialect:
    """Tell which dialect a text is written in, by marks that only one of them has.

    A text without any mark is taken for PostgreSQL, with a confidence of 0.

    Args:
        text: The SQL text.
        names: The names of its files; people often say there what it is for.
    """
    sample = text[:_SAMPLE]
    found = [mark for mark in _SAYINGS if mark.pattern.search(sample)]
    code = _COMMENT_LINE.sub("", sample)
    found += [mark for mark in _MARKS if mark.pattern.search(code)]
    ends = "\n".join("/".join(name.replace("\\", "/").split("/")[-2:]) for name in names)
    found += [mark for mark in _NAMES if mark.pattern.search(ends)]
    scores = dict.fromkeys(DIALECTS, 0.0)
    for mark in found:
        scores[mark.dialect] += mark.weight
    best = max(scores, key=lambda name: scores[name])
    others = sum(score for name, score in scores.items() if name != best)
    # A weight of 3 stands for the doubt that remains where little was found.
    confidence = scores[best] / (scores[best] + others + 3) if scores[best] else 0.0
    marks = sorted((m for m in found if m.dialect == best), key=lambda mark: -mark.weight)
    reasons = tuple(mark.reason for mark in marks) or ("no mark of any dialect was found",)
    return DetectedDialect(best, round(confidence, 2), reasons)


def detect_sources(sources: Sequence[SourceText]) -> DetectedDialect:
    """Tell which dialect files are written in, by what all of them show and are called."""
    text = "\n".join(source.text[:_PART] for source in sources)
    return detect_dialect(text, [source.name for source in sources])
