"""Good names out of the database's names: for Python, TypeScript, URLs and people.

Everything that comes out of this module is plain ASCII: letters, digits, `_` and `-`, starting
with a letter. Whatever a database calls a thing, its name is therefore safe as an identifier, as
part of a path and as part of a URL. Names of several things in one place are handed out by a
`Namespace`, so that no two become one.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence

from crudflow.domain.inflection import plural_word, singular_word

LONGEST = 60
"""Most characters in a derived name; longer ones are cut and carry a digest of the whole."""

_SPECIAL_LETTERS = str.maketrans(
    {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O"}
    | {
        "đ": "d",
        "Đ": "D",
        "ł": "l",
        "Ł": "L",
        "\u0131": "i",
        "þ": "th",
        "Þ": "Th",
        "ð": "d",
        "Ð": "D",
    }
)
_WORD = re.compile(r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")


def words(text: str) -> tuple[str, ...]:
    """Split a name of any spelling into lower-case ASCII words.

    `CustomerID`, `customer-id` and `Customer ID` all give `("customer", "id")`. Letters that have
    no ASCII likeness become `u` and their code point in hexadecimal, so no name is lost.
    """
    spaced = _WORD.findall(_ascii(text))
    joined: list[str] = []
    for word in spaced:
        if word[0].isdigit() and joined:
            joined[-1] += word
        else:
            joined.append(word.lower())
    return tuple(joined)


def _ascii(text: str) -> str:
    """Bring text down to ASCII letters and digits, everything else being a blank."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_SPECIAL_LETTERS))
    return "".join(_ascii_character(character) for character in decomposed)


def _ascii_character(character: str) -> str:
    if character.isascii():
        return character if character.isalnum() else " "
    if unicodedata.combining(character):
        return ""
    if character.isalnum() or ord(character) > 0x2FFF:
        return f" u{ord(character):x} "
    return " "


def snake(text: str, prefix: str = "x") -> str:
    """Return the name as `snake_case`; `prefix` goes before a leading digit or stands alone."""
    found = words(text)
    if not found:
        return prefix
    if found[0][0].isdigit():
        found = (prefix, *found)
    return _shorten("_".join(found))


def _shorten(name: str) -> str:
    """Cut an over-long name, keeping names that differ behind the cut apart."""
    if len(name) <= LONGEST:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{name[: LONGEST - 9].rstrip('_')}_{digest}"


def pascal(snake_name: str) -> str:
    """Return a `snake_case` name as `PascalCase`."""
    return "".join(part[:1].upper() + part[1:] for part in snake_name.split("_"))


def camel(snake_name: str) -> str:
    """Return a `snake_case` name as `camelCase`."""
    name = pascal(snake_name)
    return name[:1].lower() + name[1:]


def kebab(snake_name: str) -> str:
    """Return a `snake_case` name as `kebab-case`."""
    return snake_name.strip("_").replace("_", "-")


def label(snake_name: str) -> str:
    """Return a `snake_case` name as people read it: `first_name` becomes `First name`."""
    said = snake_name.strip("_").replace("_", " ")
    return said[:1].upper() + said[1:]


def plural(snake_name: str) -> str:
    """Put what a `snake_case` name counts into the plural: `units_of_measure`, `order_items`."""
    head, counted, rest = _around_counted_word(snake_name)
    return head + plural_word(counted) + rest


def singular(snake_name: str) -> str:
    """Put what a `snake_case` name counts into the singular: `bill_of_materials`."""
    head, counted, rest = _around_counted_word(snake_name)
    return head + singular_word(counted) + rest


def _around_counted_word(snake_name: str) -> tuple[str, str, str]:
    """Part a name around its last word, or around the one before `of`."""
    named, of, rest = snake_name.partition("_of_")
    head, underscore, counted = named.rpartition("_")
    return head + underscore, counted, of + rest


class Namespace:
    """Hands out names, each only once.

    Names are compared without regard to case, as file systems may do.
    """

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        """Start with the names that may not be handed out."""
        self._taken = {name.lower() for name in reserved}

    def take(self, candidates: Sequence[str]) -> str:
        """Return the first candidate that is free, or the last one with a number behind it."""
        for candidate in candidates:
            if candidate.lower() not in self._taken:
                self._taken.add(candidate.lower())
                return candidate
        stem = candidates[-1].rstrip("_")
        number = 2
        while f"{stem}_{number}".lower() in self._taken:
            number += 1
        return self.take([f"{stem}_{number}"])
