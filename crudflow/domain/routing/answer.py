"""The answer of the router."""

from dataclasses import dataclass

BE_BOILERPLATE = "be_boilerplate"
FE_BOILERPLATE = "fe_boilerplate"
BE_CRUD = "be_crud"
FE_CRUD = "fe_crud"
UI_CRUD = "ui_crud"
KINDS = (BE_BOILERPLATE, FE_BOILERPLATE, BE_CRUD, FE_CRUD, UI_CRUD)
"""The five agent kinds, in the order in which answers name them."""

ROUTED = "routed"
AMBIGUOUS = "ambiguous"
REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Routing:
    """What a task's words ask for, and why.

    Attributes:
        verdict: `routed`, `ambiguous` or `refused`.
        kinds: The kinds it was routed to, or those it may mean; empty when refused.
        confidence: How sure the answer is, 0 to 1.
        reasons: The words and rules that decided, one line each.
        tables: Keys of the tables that the text narrows the job to; empty means all.
        suggestions: Keys of tables that the text may mean but does not name.
    """

    verdict: str
    kinds: tuple[str, ...] = ()
    confidence: float = 0.0
    reasons: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()


def in_order(kinds: set[str] | frozenset[str]) -> tuple[str, ...]:
    """Return kinds in the order in which answers name them."""
    return tuple(kind for kind in KINDS if kind in kinds)
