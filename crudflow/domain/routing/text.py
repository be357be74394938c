"""From a text to words and punctuation, the same whatever the spelling, case or accents."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_TOKEN = re.compile(
    r"""
    (?P<number>(?<![^\s]) \d{1,2} [.)] (?=\s))       # the number of a list item
    | (?P<code>\b[A-Z][A-Z0-9]+-\d+\b | \#\d+)             # the number of a ticket
    | (?P<word>[^\W_]+ (?: ['\u2019\u02bc] [^\W_]+ )* \#?)
    | (?P<stop>[.!;\u2026]+ (?=\s|$) | ; | [\r\n]+)
    | (?P<question>\?+)
    | (?P<colon>: | \s[-\u2013\u2014]+\s | \u2014 | ^\s*[-*\u2022]\s)
    | (?P<tick>[\u2611\u2713\u2714\u2705] | \[x\])
    | (?P<comma>[,/&+|(\u2022\u3001\uff0c])
    """,
    re.VERBOSE | re.MULTILINE,
)
_ELISION = re.compile(r"(l|d|j|n|s|c|m|t|qu)'(..+)")
_SIGN_WORDS = frozenset(".?:,")
_SIGNS = {"number": ".", "stop": ".", "question": "?", "colon": ":", "comma": ","}


@dataclass(frozen=True, slots=True)
class Token:
    """A word in its normal form, or one of the signs `. ? : ,`.

    Attributes:
        word: Lower case, without accents; words of one character or more.
        upper: Whether it was written in capital letters.
    """

    word: str
    upper: bool = False

    @property
    def sign(self) -> bool:
        """Whether it is punctuation."""
        return self.word in _SIGN_WORDS


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Return a word in lower case, without accents, with a straight apostrophe."""
    word = word.replace("\u2019", "'").replace("\u02bc", "'").casefold()
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word)
    return "".join(char for char in parts if not unicodedata.combining(char))


def tokens(text: str) -> list[Token]:
    """Cut a text into words and signs; what is neither, such as emoji, is left out."""
    clean = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    found: list[Token] = []
    for match in _TOKEN.finditer(clean):
        group = match.lastgroup or ""
        if group == "word":
            found.extend(_words(match.group()))
        elif group == "tick":
            # What is ticked off is done, whether the tick stands before it or behind.
            found += [Token(":"), Token("done"), Token(":")]
        elif group != "code":
            found.append(Token(_SIGNS[group]))
    return found


def _words(written: str) -> list[Token]:
    word = fold(written)
    upper = written.isupper()
    elided = _ELISION.fullmatch(word) if "'" in word else None
    if elided:
        return [Token(elided[1], upper), Token(elided[2], upper)]
    return [Token(word, upper)] if word else []
