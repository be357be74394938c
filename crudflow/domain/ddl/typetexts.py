"""Reading a column's type as written, up to where its options begin."""

from crudflow.domain.ddl.cursor import Cursor
from crudflow.domain.ddl.dialects import SQLITE
from crudflow.domain.ddl.drafts import NO_TYPE, TypeText
from crudflow.domain.ddl.lexing import END, NAME, NUMBER, STRING, Token, stored_name

_SIGNS = frozenset({"UNSIGNED", "SIGNED", "ZEROFILL"})
_MORE_WORDS = {
    "DOUBLE": frozenset({"PRECISION"}),
    "CHARACTER": frozenset({"VARYING", "LARGE", "OBJECT"}),
    "CHAR": frozenset({"VARYING", "LARGE", "OBJECT", "BYTE"}),
    "NCHAR": frozenset({"VARYING", "VARCHAR"}),
    "NATIONAL": frozenset({"CHARACTER", "CHAR", "VARCHAR", "VARYING"}),
    "BIT": frozenset({"VARYING"}),
    "BINARY": frozenset({"VARYING", "LARGE", "OBJECT"}),
    "LONG": frozenset({"VARCHAR", "VARBINARY"}),
    "INTERVAL": frozenset({"YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO"}),
    "TIMESTAMP": frozenset({"WITH", "WITHOUT", "TIME", "ZONE", "LOCAL"}),
    "TIME": frozenset({"WITH", "WITHOUT", "TIME", "ZONE"}),
}
_NO_WORDS: frozenset[str] = frozenset()
# What these name as a column option is not what they name as the first word of a type.
_ALSO_TYPES = frozenset({"BINARY", "CHARACTER", "ASCII", "UNICODE"})


def read_type(cursor: Cursor, options: frozenset[str]) -> TypeText:
    """Read a type; `NO_TYPE` if the column's options begin at once.

    Args:
        cursor: In front of the type.
        options: Keys that a column option begins with.

    Raises:
        GrammarError: There is no type here.
    """
    key = cursor.key
    if key in (",", ")", ";", END) or (key in options and key not in _ALSO_TYPES):
        return NO_TYPE
    if key in ("(", STRING, NUMBER):
        raise cursor.unexpected("expected a type")
    start = cursor.at
    words, schema = _type_name(cursor)
    args, array, unsigned = _suffixes(cursor, words, options)
    text = _as_written(cursor, cursor.tokens[start : cursor.at])
    return TypeText(" ".join(words), args, text, schema, array, unsigned)


def _suffixes(
    cursor: Cursor, words: list[str], options: frozenset[str]
) -> tuple[tuple[str, ...], bool, bool]:
    """Read what follows a type's first word, and add more words to it.

    Returns:
        The arguments, whether it is an array, and whether it is unsigned.
    """
    allowed = _MORE_WORDS.get(words[0].upper(), _NO_WORDS)
    args: tuple[str, ...] = ()
    array = unsigned = False
    while True:
        key = cursor.key
        if key == "(" and not args:
            args = _arguments(cursor)
        elif key == "[":
            cursor.skip_group()
            array = True
        elif key in allowed or _more_of_sqlite(cursor, options):
            words.append(cursor.advance().text.lower())
        elif cursor.accept("ARRAY"):
            array = True
        elif cursor.accept_any(_SIGNS):
            unsigned = unsigned or key != "SIGNED"
        else:
            return args, array, unsigned


def _type_name(cursor: Cursor) -> tuple[list[str], str | None]:
    name = _one_name(cursor)
    schema = None
    while cursor.accept("."):
        schema, name = name, _one_name(cursor)
    return [name], schema


def _one_name(cursor: Cursor) -> str:
    token = cursor.token
    name = cursor.name("a type")
    return name if token.key == NAME and cursor.dialect.folds_names else name.lower()


def _more_of_sqlite(cursor: Cursor, options: frozenset[str]) -> bool:
    """SQLite takes any words for a type."""
    if cursor.dialect is not SQLITE or not cursor.token.text[:1].isidentifier():
        return False
    return cursor.key not in options or (cursor.key in _ALSO_TYPES and cursor.key_after(1) != "SET")


def _arguments(cursor: Cursor) -> tuple[str, ...]:
    """Read `(10, 2)` or `('a', 'b')`; strings keep their quotes."""
    cursor.expect("(")
    args: list[str] = []
    while cursor.key not in (")", END):
        args.append(cursor.skip_until(frozenset()))
        if not cursor.accept(","):
            break
    cursor.expect(")")
    return tuple(args)


def _as_written(cursor: Cursor, tokens: list[Token]) -> str:
    """Join a type's tokens in the usual way of writing: `numeric(10,2)`, `int unsigned`."""
    text = ""
    glued = True
    for token in tokens:
        written = token.text if token.key in (NAME, STRING) else token.text.lower()
        if token.key == NAME and "(" not in text and not cursor.dialect.folds_names:
            written = stored_name(token.text, cursor.dialect).lower()
        glue = glued or written in ("(", ")", ",", "[", "]", ".")
        text += written if glue else f" {written}"
        glued = written in ("(", ",", "[", ".")
    return text
