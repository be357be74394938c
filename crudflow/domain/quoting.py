"""Text of the database put safely into generated files: one function per target language.

Names, comments, enum values, defaults and check conditions are whatever somebody wrote into a
database. In a plan such text is wrapped in `Raw`, and a `Raw` refuses to be printed: a template
has to say, by one of these filters, what the text is to become. Each filter returns text that is
complete in its language (quotes included, where the language has quotes) and that neither ends
the literal, comment or element it stands in nor begins a new one.
"""

import html
import json
import re
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, order=True)
class Raw:
    """Text as the database has it; printed only through a quoting filter."""

    text: str

    def __str__(self) -> str:
        """Refuse: whoever prints a `Raw` has forgotten to quote it.

        Raises:
            TypeError: Always.
        """
        raise TypeError("text of the database must pass a quoting filter before it is printed")

    def __format__(self, spec: str) -> str:
        """Refuse, as `__str__` does."""
        return str(self)

    def __html__(self) -> str:
        """Refuse, as `__str__` does."""
        return str(self)


Quotable = Raw | str
"""What the filters for text take."""

_BLANK = re.compile(r"\s+")


def text_of(value: Quotable) -> str:
    """Return the plain text of either kind."""
    return value.text if isinstance(value, Raw) else value


def _escaped(text: str, escape: Callable[[str], str]) -> str:
    """Replace every character that does not show as itself, invisible ones included."""
    if text.isprintable():
        return text
    return "".join(mark if mark.isprintable() else escape(mark) for mark in text)


def python(value: object) -> str:
    """Return a Python literal: text, numbers, truth values, `None` and tuples of them.

    Raises:
        TypeError: The value is of another type.
    """
    if isinstance(value, Raw | str):
        return _python_text(text_of(value))
    if isinstance(value, tuple):
        inner = ", ".join(python(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, Decimal):
        return f'Decimal("{value}")'
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    raise TypeError(f"no Python literal for {type(value).__name__}")


def _python_text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    escaped = _escaped(escaped.replace("\t", "\\t"), _python_escape)
    if '"' in escaped and "'" not in escaped:
        return f"'{escaped}'"
    return '"' + escaped.replace('"', '\\"') + '"'


def _python_escape(mark: str) -> str:
    code = ord(mark)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def plain(value: Quotable) -> str:
    """Return one line of text without control characters, for use inside the other filters."""
    blanked = _escaped(text_of(value), lambda _: " ")
    return _BLANK.sub(" ", blanked).strip()


def python_comment(value: Quotable) -> str:
    """Return one line for use behind `# ` and a word of one's own.

    Number signs are left out, so that no tool reads a directive (`noqa`, `type: ignore`) in it.
    """
    return _clip(plain(value).replace("#", "").strip(), 200)


def docstring(value: Quotable, indent: int = 4, first: int = 3) -> str:
    """Return text for the inside of a triple-quoted docstring.

    Args:
        value: The text.
        indent: Blanks before every line but the first.
        first: Characters that already stand on the first line besides the indent.
    """
    said = plain(value).replace("\\", "\\\\").replace('"', "'")
    lines = textwrap.wrap(said, 88 - indent - first, break_on_hyphens=False) or [""]
    return ("\n" + " " * indent).join(lines)


def _clip(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 3].rstrip() + "..."


def typescript(value: object) -> str:
    """Return a TypeScript literal: text, numbers, truth values, `null` and arrays of them.

    Raises:
        TypeError: The value is of another type.
    """
    if isinstance(value, Raw | str):
        return _script_text(text_of(value))
    if isinstance(value, tuple | list):
        return "[" + ", ".join(typescript(item) for item in value) + "]"
    if value is None or isinstance(value, bool | int | float):
        return json.dumps(value, allow_nan=False)
    raise TypeError(f"no TypeScript literal for {type(value).__name__}")


def _script_text(text: str) -> str:
    escaped = json.dumps(text, ensure_ascii=False)
    escaped = escaped.replace("</", "<\\/").replace("<!--", "<\\!--")
    return _escaped(escaped, _utf16_escape)


def _utf16_escape(mark: str) -> str:
    units = mark.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def jsx(value: Quotable) -> str:
    """Return text for the inside of a JSX element, as an expression: `{"..."}`."""
    return "{" + _script_text(plain(value)) + "}"


def script_comment(value: Quotable) -> str:
    """Return one line for use in a `//` or `/* */` comment behind a word of one's own."""
    return _clip(plain(value).replace("*/", "* /").replace("@", "(at)"), 200)


def to_json(value: object) -> str:
    """Return JSON; `Raw` text in mappings and sequences is taken as text.

    Raises:
        TypeError: Something in it has no JSON form.
    """
    return _escaped(json.dumps(_unwrap(value), ensure_ascii=False), _utf16_escape)


def _unwrap(value: object) -> object:
    if isinstance(value, Raw):
        return value.text
    if isinstance(value, Mapping):
        return {text_of(key): _unwrap(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_unwrap(item) for item in value]
    return value


def toml(value: Quotable) -> str:
    """Return a basic string of TOML."""
    escaped = text_of(value).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _escaped(escaped, _scalar_escape) + '"'


def _scalar_escape(mark: str) -> str:
    """Escape as TOML does, which has no surrogates: they become the replacement character."""
    code = ord(mark)
    if 0xD800 <= code <= 0xDFFF:
        return "\\ufffd"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def yaml(value: Quotable) -> str:
    """Return a double-quoted scalar of YAML."""
    return toml(value)


def shell(value: Quotable) -> str:
    """Return one word for a POSIX shell or an env file, in single quotes."""
    return "'" + plain(value).replace("'", "'\\''") + "'"


def markup(value: Quotable) -> str:
    """Return text for HTML or XML, for elements and quoted attributes alike."""
    return html.escape(plain(value), quote=True)


def markdown(value: Quotable) -> str:
    """Return one line of Markdown that shows the text and nothing else."""
    return re.sub(r"([\\`*_{}\[\]()#+\-.!|<>~&$:@])", r"\\\1", plain(value))


FILTERS = {
    "py": python,
    "pycomment": python_comment,
    "docstring": docstring,
    "ts": typescript,
    "tscomment": script_comment,
    "jsx": jsx,
    "json": to_json,
    "toml": toml,
    "yaml": yaml,
    "sh": shell,
    "html": markup,
    "md": markdown,
}
"""The filters under the names that templates know them by."""
