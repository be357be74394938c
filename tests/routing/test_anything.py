"""Any text gets an answer, and the same one every time."""

from hypothesis import example, given
from hypothesis import strategies as st

from crudflow.domain.routing import KINDS, route
from tests.routing.cases import cases

WORDS = sorted({word for case in cases() for word in case.text.split()})
SHUFFLED = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
NAMES = st.lists(st.text(max_size=12), max_size=5).map(tuple)


@given(text=st.text() | SHUFFLED, tables=NAMES)
@example(text="", tables=())
@example(text="\x00\x1b[31m\ud800 backend setup", tables=("",))
@example(text="🙂 " * 900, tables=("🙂",))
@example(text="?" * 2_000, tables=())
@example(text="backend " * 12_500, tables=("backend",))
@example(text="a" * 100_000, tables=())
@example(text="'s l' d'' qu'x", tables=("'", ".", "_", "a.b.c"))
def test_any_text_gets_an_answer(text: str, tables: tuple[str, ...]) -> None:
    routing = route(text, tables)
    assert routing.verdict in ("routed", "ambiguous", "refused")
    assert set(routing.kinds) <= set(KINDS)
    assert 0 <= routing.confidence <= 1
    assert set(routing.tables) | set(routing.suggestions) <= set(tables)
    assert routing.reasons
    assert bool(routing.kinds) or routing.verdict != "routed"
    assert routing == route(text, tables)


@given(words=st.permutations(KINDS))
def test_kinds_by_name_are_always_routed(words: list[str]) -> None:
    assert route(", ".join(words)).kinds == KINDS
