"""Patterns that Python, JavaScript and the API's checker read alike, and no other."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crudflow.domain.patterns import Pattern, read_pattern, runs, spelled
from crudflow.errors import PlanError


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (r"[A-Z]{2}\d{4}", "[A-Z]{2}[0-9]{4}"),
        (r"^20\d\d/\d\d$", "20[0-9][0-9]/[0-9][0-9]"),
        ("[A-Z]+( [A-Z]+)*", "[A-Z]+(?: [A-Z]+)*"),
        (r"\+?[0-9 ]{6,20}", r"\+?[ 0-9]{6,20}"),
        ("red|green|blue", "red|green|blue"),
        (r"(ab){2,}\.", r"(?:ab){2,}\."),
        (r"[\w.-]+", "[.0-9A-Z_a-z-]+"),
        ("[ÄÖÜa-c]?", "[abcÄÖÜ]?"),
        (r"\$[0-9]+", r"\$[0-9]+"),
    ],
)
def test_patterns_are_spelled_in_one_way(text: str, source: str) -> None:
    pattern = read_pattern(text)
    assert pattern.source == source
    assert pattern.anchored == f"^(?:{source})$"
    assert read_pattern(source) == pattern
    assert re.fullmatch(source, spelled(5, pattern.letters(0, None)))


def test_a_pattern_is_a_literal_of_javascript() -> None:
    assert read_pattern("a/b").script == r"/^(?:a\/b)$/"
    assert read_pattern(r"[a/]\[/").script == r"/^(?:[/a]\[\/)$/"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (".*", "'.' is not taken"),
        ("[^a]", "'\\^' is not taken in a class"),
        ("(?=a)b", r"\(\? are not taken"),
        (r"(a)\1", r"\\1 is not taken"),
        (r"\bword", r"\\b is not taken"),
        ("a**", "a quantifier follows a quantifier"),
        ("a+?", "a quantifier follows a quantifier"),
        ("[z-a]", "z-a is no range"),
        ("[]", "a class is empty"),
        ("[一-龥]", "a class has too many characters"),
        ("(ab", "a closing parenthesis is missing"),
        ("ab)", "an opening parenthesis is missing"),
        ("a||b", "a part is empty"),
        ("", "a part is empty"),
        ("a{0}", "counts nothing"),
        ("a\\", "ends too early"),
        ("a\nb", "not shown by itself"),
        ("[a-z]{999}", "more than 300 places"),
        ("x" * 201, "at most 200 characters"),
        ("(" * 12 + "a" + ")" * 12, "nested too deeply"),
    ],
)
def test_what_engines_read_differently_is_refused(text: str, why: str) -> None:
    with pytest.raises(PlanError, match=why) as caught:
        read_pattern(text)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["(a+)+b", "(a*)*b", "(a|a)*b", "(a|ab)c", "[a-z]*[a-z0-9]", "a{2,3}a", "(b*a*)*c"]
)
def test_what_an_engine_would_try_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(PlanError, match="may be read in two ways"):
        read_pattern(text)


def test_a_pattern_that_is_taken_never_goes_back() -> None:
    pattern = read_pattern("([a-z]+ )*[A-Z]")
    # Going back, an engine would not come to an end before the test's time is up.
    assert not pattern.matches("evil " * 20_000 + "!")


@pytest.mark.parametrize(
    ("text", "shortest", "longest"),
    [("[A-Z]{2}[0-9]{4}", 6, 6), ("a?b+", 1, None), ("a|bcd", 1, 3), ("(ab)*", 0, None)],
)
def test_lengths_of_what_matches(text: str, shortest: int, longest: int | None) -> None:
    pattern = read_pattern(text)
    assert (pattern.shortest, pattern.longest) == (shortest, longest)


def test_samples_keep_to_the_lengths_asked_for() -> None:
    pattern = read_pattern("[a-z]+(-[a-z]+)?")
    assert len(spelled(3, pattern.letters(12, 12))) == 12
    assert read_pattern("[A-Z]{2}").letters(3, 10) == ()
    assert read_pattern("[A-Z]{5}").letters(0, 4) == ()
    assert runs(read_pattern("AB[0-9]{3}").letters(0, None)) == [
        ("A", 1),
        ("B", 1),
        ("0123456789", 3),
    ]


PARTS = st.sampled_from(["a", "b", "[a-c]", "[0-9]", " ", "-", r"\.", "x", "ä", "/"])
TEXTS = st.recursive(
    PARTS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "{1,3}"])).map(
            lambda both: f"({both[0]}){both[1]}"
        ),
        st.lists(inner, min_size=2, max_size=3).map(lambda all_: f"({'|'.join(all_)})"),
    ),
    max_leaves=8,
)


@settings(derandomize=True, max_examples=300)
@given(TEXTS, st.integers(0, 10**7), st.integers(0, 12))
def test_whatever_is_taken_means_what_it_meant(text: str, number: int, shortest: int) -> None:
    try:
        pattern = read_pattern(text)
    except PlanError:
        return
    assert Pattern(pattern.source) == read_pattern(pattern.source)
    letters = pattern.letters(shortest, None)
    if letters:
        made = spelled(number, letters)
        assert len(made) >= shortest
        assert pattern.matches(made)
        assert re.fullmatch(text, made)
