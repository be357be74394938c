"""Words, names, strings and symbols of a statement, per dialect.

A lexer of our own beside sqlglot's, because the splitter must find the end of a statement at the
speed of the regular expression engine, and because sqlglot's tokens lose what was written (they
merge words, unquote names, swallow comments), which types, defaults and checks need to the letter.
"""

import re
from functools import cache
from typing import NamedTuple

from crudflow.domain.ddl.dialects import POSTGRES, Dialect

NAME = '"'
"""Key of a quoted name."""
STRING = "'"
"""Key of a string literal."""
NUMBER = "0"
"""Key of a number."""
END = ""
"""Key of the token after the last one."""
BROKEN = "?!"
"""Key of a quote or comment that is never closed; it takes all the rest."""

_LINE_COMMENT = r"--[^\r\n]*+"
_FLAT_COMMENT = r"/\*(?:[^*]++|\*(?!/))*+\*/"
# PostgreSQL and SQL Server nest comments; three levels are more than anybody writes.
_INNER = r"/\*(?:[^*/]++|\*(?!/)|/(?!\*))*+\*/"
_MIDDLE = rf"/\*(?:[^*/]++|{_INNER}|\*(?!/)|/(?!\*))*+\*/"
_NESTED_COMMENT = rf"/\*(?:[^*/]++|{_MIDDLE}|\*(?!/)|/(?!\*))*+\*/"
_PLAIN_STRING = r"'(?:[^']++|'')*+'"
_ESCAPED_STRING = r"'(?:[^'\\]++|\\.|'')*+'"
_DOUBLE_QUOTED = r'"(?:[^"]++|"")*+"'
_BACKTICKED = r"`(?:[^`]++|``)*+`"
_BRACKETED = r"\[(?:[^\]]++|\]\])*+\]"
# What a tool fills in before the database sees it: the schema or prefix in front of a name, as in
# ${schema}.users, [$(schema)].users, {prefix}users, {{ schema }}.users, @schema.users.
_FILLED_IN = r"\$\{\w++\}|\$\(\w++\)|\{\{?+[ ]?+\w++[ ]?+\}\}?+"
_PLACEHOLDER = (
    rf"(?:{_FILLED_IN})(?:\.|(?=[\w\"`\[]))|[\[\"`](?:{_FILLED_IN})[\]\"`]\.(?=[\w\"`\[])"
    r"|(?<![@\w])@[^\W\d]\w*+\.(?=[\w\"`\[])|(?<![:\w]):[^\W\d]\w*+\.(?=[\w\"])"
)
_PREFIX_IN_NAME = re.compile(rf"(?:{_FILLED_IN}|%\w++%|\#__)(?=\w)")

_MAX_NAME = 63
_QUOTES = frozenset("'\"`]")
_FILLED_IN_BEGINS = frozenset("${%#")


class Shapes(NamedTuple):
    """Regular expressions of a dialect's lexical elements.

    Attributes:
        skip: White space, comments, and placeholders in front of names.
        word: A keyword or a name without quotes.
        string: A string literal with its prefix; PostgreSQL's `$tag$` is another matter.
        name: A quoted name.
        stops: Characters that begin one of these or a terminator, for the splitter.
        broken: What opens a string, name or comment that is never closed: all else failed.
    """

    skip: str
    word: str
    string: str
    name: str
    stops: str
    broken: str


_SHAPES = {
    "postgres": Shapes(
        skip=rf"\s++|{_LINE_COMMENT}|{_NESTED_COMMENT}|\\(?!g|crosstab|watch)[^\n]*+"
        rf"|{_PLACEHOLDER}",
        word=r"[^\W\d][\w$]*+",
        string=rf"[eE]{_ESCAPED_STRING}|(?:[bBxXnN]|[uU]&)?{_PLAIN_STRING}",
        name=rf"(?:[uU]&)?{_DOUBLE_QUOTED}",
        stops=r"'\"$/\\-",
        broken=r"['\"]|/\*|(?<![\w$])\$(?:[^\W\d]\w*+)?+\$",
    ),
    "mysql": Shapes(
        # An executable comment is read as the text that it holds.
        skip=rf"\s++|--(?=\s|\Z)[^\r\n]*+|\#[^\r\n]*+|/\*M!\d++\\-[^*]*+\*/|/\*M?!\d*+|\*/|{_FLAT_COMMENT}"
        rf"|{_PLACEHOLDER}",
        word=r"@*+[^\W\d][\w$]*+|@@?+[\w$.]++|\d++[^\W\d][\w$]*+",
        string=rf"(?:_\w++\s*+|[bBxXnN])?{_ESCAPED_STRING}",
        name=r'"(?:[^"\\]++|\\.|"")*+"' + rf"|{_BACKTICKED}",
        stops=r"'\"`/#-",
        broken=r"['\"`]|/\*",
    ),
    "sqlite": Shapes(
        skip=rf"\s++|{_LINE_COMMENT}|{_FLAT_COMMENT}|{_PLACEHOLDER}",
        word=r"[^\W\d][\w$]*+",
        string=rf"[xX]?{_PLAIN_STRING}",
        name=rf"{_DOUBLE_QUOTED}|{_BACKTICKED}|{_BRACKETED}",
        stops=r"'\"`\[/-",
        broken=r"['\"`\[]|/\*",
    ),
    "tsql": Shapes(
        skip=rf"\s++|{_LINE_COMMENT}|{_NESTED_COMMENT}|{_PLACEHOLDER}",
        word=r"[^\W\d][\w$@#]*+|[@#][\w$@#]++",
        string=rf"[nN]?{_PLAIN_STRING}",
        name=rf"{_DOUBLE_QUOTED}|{_BRACKETED}",
        stops=r"'\"\[/-",
        broken=r"['\"\[]|/\*",
    ),
}
_NUMBER = r"0[xX][0-9a-fA-F]++|(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][+-]?\d++)?+"


class Token(NamedTuple):
    """One lexical element.

    Attributes:
        key: What it is: an upper-cased word, a symbol, or one of the constants of this module.
        text: The element as written.
        start: Its offset into the statement.
    """

    key: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset behind the element."""
        return self.start + len(self.text)


def shapes(dialect: Dialect) -> Shapes:
    """Return the lexical elements of a dialect."""
    return _SHAPES[dialect.name]


def dollar_quoted(dialect: Dialect) -> str:
    """Return the pattern of a string between dollar signs, which only PostgreSQL has."""
    if dialect is not POSTGRES:
        return "(?!)"
    return r"(?<![\w$])\$(?P<tag>(?:[^\W\d]\w*+)?+)\$.*?\$(?P=tag)\$"


def running_over(dialect: Dialect, excluded: str) -> list[str]:
    """Return alternatives of a pattern that runs over whole elements without naming them.

    Args:
        dialect: The dialect.
        excluded: Characters, as in a character class, that the plain alternative stops at, too.
    """
    shape = shapes(dialect)
    # The letter that marks such a string is already taken as part of the text before it.
    marked = [r"(?<=[^\w$][eE])" + _ESCAPED_STRING] if dialect is POSTGRES else []
    plain = rf"[^{excluded}{shape.stops}]++"
    return [plain, *marked, shape.skip, shape.string, shape.name]


@cache
def skipper(dialect: Dialect) -> re.Pattern[str]:
    """Return the pattern of the white space and comments between two elements."""
    return re.compile(rf"(?:{shapes(dialect).skip})*+", re.DOTALL)


@cache
def _scanner(dialect: Dialect) -> re.Pattern[str]:
    shape = shapes(dialect)
    return re.compile(
        rf"(?:{shape.skip})*+(?:(?P<string>{shape.string}|{dollar_quoted(dialect)})|(?P<name>{shape.name})"
        rf"|(?P<word>{shape.word})|(?P<number>{_NUMBER})|(?P<broken>(?:{shape.broken}).*+)"
        r"|(?P<symbol>::|.))",
        re.DOTALL,
    )


_KEYS = {
    "string": STRING,
    "word": "",
    "name": NAME,
    "number": NUMBER,
    "broken": BROKEN,
    "symbol": "",
}
"""Keys by kind of element; words and symbols are their own keys."""


def tokenize(text: str, dialect: Dialect) -> list[Token]:
    """Cut a statement into tokens; the last one has the key `END`."""
    tokens: list[Token] = []
    append = tokens.append
    for match in _scanner(dialect).finditer(text):
        kind = match.lastgroup or "symbol"
        written = match[kind]
        key = _KEYS[kind] or written.upper()
        append(Token(key, written, match.end() - len(written)))
    append(Token(END, "", len(text)))
    return tokens


def stored_name(written: str, dialect: Dialect) -> str:
    """Return the name that a word or a quoted name stands for, as the database stores it.

    A prefix that a tool fills in is no part of it: `#__users`, `%PREFIX%users`, `{prefix}users`.
    """
    quote = written[-1]
    if quote not in _QUOTES:
        name = written.lower() if dialect.folds_names else written
    elif quote == "'":
        name = string_value(written, dialect)
    elif written[0] in "uU":
        name = _unicode_escapes(written[3:-1].replace('""', '"'))
    else:
        name = written[1:-1].replace("]]" if quote == "]" else quote * 2, quote)
        if name[:1] in _FILLED_IN_BEGINS and (prefix := _PREFIX_IN_NAME.match(name)):
            name = name[prefix.end() :]
    return _cut(name) if dialect.folds_names and len(name) * 4 > _MAX_NAME else name


def _cut(name: str) -> str:
    """PostgreSQL keeps the first 63 bytes of a name."""
    return name.encode()[:_MAX_NAME].decode(errors="ignore")


def string_value(text: str, dialect: Dialect) -> str:
    """Return the value of a string literal, whatever its prefix and quotes."""
    if text.startswith("$"):
        tag = text.index("$", 1) + 1
        return text[tag:-tag]
    opening = min(at for at in (text.find("'"), text.find('"')) if at != -1)
    prefix, quote = text[:opening].strip().lower(), text[opening]
    inner = text[opening + 1 : -1].replace(quote * 2, quote)
    if prefix == "u&":
        return _unicode_escapes(inner)
    if prefix == "e" or dialect.backslash_escapes:
        return re.sub(r"\\(.)", _unescape, inner, flags=re.DOTALL)
    return inner


_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "0": "\0", "Z": "\x1a"}


def _unescape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[1], match[1])


def _unicode_escapes(text: str) -> str:
    def decode(match: re.Match[str]) -> str:
        code = int(match[1] or match[2], 16)
        return chr(code) if code <= 0x10FFFF else match[0]

    return re.sub(r"\\(?:\+([0-9a-fA-F]{6})|([0-9a-fA-F]{4}))", decode, text)
