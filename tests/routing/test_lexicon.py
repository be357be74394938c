"""The vocabulary itself: consistent, and correct about slips of the pen."""

import pytest

from crudflow.domain.routing.lexicon import entries, lexicons, variants
from crudflow.domain.routing.spelling import Speller, distance
from crudflow.domain.routing.words.decoys import DECOYS
from crudflow.domain.routing.words.slips import SLIPS

LANGUAGES = ("en", "de", "fr", "es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_plays_two_parts(language: str) -> None:
    parts: dict[tuple[str, ...], set[str]] = {}
    for phrase, concept in entries(language):
        parts.setdefault(phrase, set()).add(concept)
    assert {" ".join(phrase): found for phrase, found in parts.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_has_words(language: str) -> None:
    assert all(phrase for phrase, _ in entries(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_decoys_stay_as_they_are(language: str) -> None:
    lexicon = lexicons()[language]
    assert [word for word in sorted(DECOYS) if lexicon.corrected(word)] == []


def test_brackets_stand_for_variants() -> None:
    assert sorted(variants("creat(e|ing) form(s)")) == [
        "create form",
        "create forms",
        "creating form",
        "creating forms",
    ]


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [("page", "page", 0), ("pgae", "page", 0.9), ("pge", "page", 1), ("tabel", "label", 1)],
)
def test_distance_counts_slips(one: str, other: str, far: float) -> None:
    assert distance(one, other) == far


def test_the_nearest_words_are_corrections_but_of_real_words() -> None:
    speller = Speller(["routes", "router", "endpoint"], frozenset({"routed"}))
    assert speller.nearest("endpiont") == ("endpoint",)
    assert speller.nearest("endpo") == ()
    assert speller.nearest("routed") == ()
    assert speller.nearest("route") == ("router", "routes")


@pytest.mark.parametrize(
    ("slip", "word"),
    [("teh", "the"), ("adn", "and"), ("fornt", "front"), ("lsit", "list"), ("al", "all")],
)
def test_slips_in_short_words_are_listed(slip: str, word: str) -> None:
    assert SLIPS[slip] == word


@pytest.mark.parametrize("word", ["form", "from", "font", "ever", "ten", "booth", "fro"])
def test_a_real_word_or_a_slip_of_two_words_is_no_slip(word: str) -> None:
    assert word not in SLIPS
