"""The vocabulary, one lexicon per language; English is understood within all of them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from crudflow.domain.routing.concepts import OBJECTS, SIDES, TANGIBLE, Concept, Mark
from crudflow.domain.routing.spelling import Speller
from crudflow.domain.routing.text import Token, fold, tokens
from crudflow.domain.routing.words import de, en, en_outside, en_parts, en_talk, es, fr, names
from crudflow.domain.routing.words.decoys import DECOYS

Phrases = dict[tuple[str, ...], Concept]
Names = dict[tuple[str, ...], tuple[str, ...]]
"""Words for tables with the English nouns that tables are called by."""

_SOURCES: Mapping[str, Sequence[Mapping[Concept, str]]] = {
    "en": (en.WORDS, en_talk.WORDS, en_parts.WORDS, en_outside.WORDS),
    "de": (de.WORDS,),
    "fr": (fr.WORDS,),
    "es": (es.WORDS,),
}
_NAMES: Mapping[str, Mapping[str, str]] = {
    "de": names.GERMAN,
    "fr": names.FRENCH,
    "es": names.SPANISH,
}
_CORRECTABLE = (
    SIDES
    | OBJECTS
    | {
        Concept.MAKE,
        Concept.START,
        Concept.ALL,
        Concept.TABLE,
        Concept.NOT,
        Concept.ASK,
        Concept.PART,
    }
)
"""Parts that a misspelt word is looked for in; the small words between are too short for it."""
_LONGEST_NAME = 3
"""Words of the longest that a table may be called in another language."""
_TELLING = 6
"""Length from which on a word is corrected although it is known in longer phrases only."""
_HTTP = frozenset("get post put patch delete".split())
"""Methods of HTTP, which are the same in all languages."""
_GROUP = re.compile(r"\(([^()]*)\)")
_TANGIBLE = TANGIBLE | {Concept.TABLE}
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_LINKING = ("", "s", "n", "en", "es")
"""Letters that German puts between the parts of a compound."""


class Lexicon:
    """Phrases of one language and of English.

    Args:
        own: The language's phrases, which win over the English ones.
        shared: The English phrases.
        names: The language's words for tables.
    """

    def __init__(self, own: Phrases, shared: Phrases, names: Names | None = None) -> None:
        self._names = names or {}
        self._in_names = frozenset(word for phrase in self._names for word in phrase)
        self._phrases = shared | own
        lengths: dict[str, set[int]] = {}
        for phrase in self._phrases:
            lengths.setdefault(phrase[0], set()).add(len(phrase))
        self._lengths = {word: sorted(found, reverse=True) for word, found in lengths.items()}
        self.vocabulary = frozenset(word for phrase in self._phrases for word in phrase)
        self.own = frozenset(word for phrase in own for word in phrase)

    @cached_property
    def _speller(self) -> Speller:
        wanted = {
            word
            for phrase, concept in self._phrases.items()
            if concept in _CORRECTABLE
            for word in phrase
            if len(phrase) == 1 or len(word) >= _TELLING
        }
        return Speller(wanted, DECOYS)

    def technical(self, word: str) -> bool:
        """Say whether a word names a side or an object."""
        return self._phrases.get((word,)) in _TANGIBLE - {Concept.TABLE}

    def names_part(self, word: str) -> bool:
        """Say whether a word is part of what a table may be called in this language."""
        return word in self._in_names

    def nouns(self, words: Sequence[str], start: int) -> tuple[int, tuple[str, ...]] | None:
        """Return length and English nouns of the longest word for tables that begins at `start`."""
        if words[start] not in self._in_names:
            return None
        for length in range(_LONGEST_NAME, 0, -1):
            found = self._names.get(tuple(words[start : start + length]))
            if found and start + length <= len(words):
                return length, found
        return None

    def evidence(self, words: Sequence[str], english: "Lexicon") -> int:
        """Return how many words, less those only English has, are of this language."""
        own = sum(word in self.own for word in words)
        return own - sum(word in english.own and word not in self.own for word in words)

    def longest(self, words: Sequence[str], start: int) -> tuple[int, Concept] | None:
        """Return length and part of the longest known phrase that begins at `start`."""
        for length in self._lengths.get(words[start], ()):
            phrase = tuple(words[start : start + length])
            concept = self._phrases.get(phrase)
            if concept is not None:
                return len(phrase), concept
        return None

    def corrected(self, word: str) -> str | None:
        """Return the known word that an unknown one was meant to be, if there is just one.

        Of several that mean the same ("page", "pages"), it is the first.
        """
        nearest = self._speller.nearest(word)
        meanings = {self._phrases.get((known,)) for known in nearest}
        same = len(nearest) == 1 or (len(meanings) == 1 and None not in meanings)
        return nearest[0] if nearest and same else None

    def parts(self, word: str) -> tuple[Mark, ...]:
        """Take a compound of two known sides or objects apart ("backendsetup")."""
        for cut in range(3, len(word) - 2):
            right = self._tangible(word[cut:])
            lefts = (self._tangible(word[:cut].removesuffix(letters)) for letters in _LINKING)
            left = next(filter(None, lefts), None) if right else None
            if left and right:
                return left, right
        return ()

    def _tangible(self, word: str) -> Mark | None:
        concept = self._phrases.get((word,))
        return Mark(concept, word) if concept and concept in _TANGIBLE else None


def variants(phrase: str) -> Iterator[str]:
    """Give all the phrases that `creat(e|ing) form(s)` stands for."""
    group = _GROUP.search(phrase)
    if group is None:
        yield phrase
        return
    options = group[1].split("|")
    for option in options if len(options) > 1 else ["", *options]:
        yield from variants(phrase[: group.start()] + option + phrase[group.end() :])


def entries(language: str) -> Iterator[tuple[tuple[str, ...], Concept]]:
    """Give every phrase of a language with its part, normalised as texts are."""
    for source in _SOURCES[language]:
        for concept, phrases in source.items():
            for phrase in re.split(r",\s+", " ".join(phrases.split())):
                for written in _spellings(language, phrase):
                    yield written, concept


def _spellings(language: str, phrase: str) -> Iterator[tuple[str, ...]]:
    """Give all ways to write a phrase, normalised as texts are."""
    for variant in variants(phrase):
        yield _normal(variant)
        if language == "de" and variant.translate(_UMLAUTS) != variant:
            yield _normal(variant.translate(_UMLAUTS))


def _names_in(language: str) -> Names:
    """Return a language's words for tables, each with the nouns that it may stand for."""
    names: Names = {}
    for noun, phrases in _NAMES.get(language, {}).items():
        for phrase in re.split(r",\s+", phrases):
            for written in _spellings(language, phrase):
                names[written] = tuple(dict.fromkeys((*names.get(written, ()), noun)))
    return names


def _normal(phrase: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(fold(phrase)) if not token.sign)


@lru_cache(maxsize=1)
def lexicons() -> Mapping[str, Lexicon]:
    """Return all lexicons by language; built at the first call."""
    phrases: dict[str, Phrases] = {}
    for language in _SOURCES:
        own = phrases[language] = {}
        for phrase, concept in entries(language):
            own.setdefault(phrase, concept)
    return {name: Lexicon(own, phrases["en"], _names_in(name)) for name, own in phrases.items()}


def lexicon_for(text: Sequence[Token], named: Callable[[str], bool]) -> Lexicon:
    """Return the lexicon of the language that a text is in; English unless another one is likelier.

    Technical words are the same everywhere ("Backend", "CRUD") and tell nothing.

    Args:
        text: The words.
        named: Whether a word is part of a table's name, which tells nothing either.
    """
    by_name = lexicons()
    english = by_name["en"]
    words = [token.word for token in text if not token.sign and len(token.word) > 1]
    if all(word in english.vocabulary for word in words):
        return english
    telling = [
        word
        for word in words
        if not english.technical(word) and not named(word) and word not in _HTTP
    ]
    evidence = {book: book.evidence(telling, english) for book in by_name.values()}
    best = max(evidence, key=lambda book: (evidence[book], book is not english))
    return best if evidence[best] > 0 else english
