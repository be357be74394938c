"""The steps of settling a text, in order: later ones rely on what earlier ones have settled."""

from collections.abc import Callable, Sequence

from crudflow.domain.routing.concepts import Mark
from crudflow.domain.routing.settling.callers import settle_callers, settle_repeated_code
from crudflow.domain.routing.settling.calls import settle_calls
from crudflow.domain.routing.settling.constructions import (
    settle_beneficiaries,
    settle_constructions,
)
from crudflow.domain.routing.settling.foundations import settle_foundations
from crudflow.domain.routing.settling.identifiers import Finder, settle_identifiers
from crudflow.domain.routing.settling.operations import settle_operations
from crudflow.domain.routing.settling.parts import settle_parts
from crudflow.domain.routing.settling.places import settle_places
from crudflow.domain.routing.settling.purposes import settle_purposes
from crudflow.domain.routing.settling.remarks import settle_remarks
from crudflow.domain.routing.settling.small_words import (
    settle_articles,
    settle_numbers,
    settle_particles,
)

_STEPS: tuple[Callable[[Sequence[Mark]], list[Mark]], ...] = (
    settle_numbers,
    settle_remarks,
    settle_foundations,
    settle_parts,
    settle_articles,
    settle_particles,
    settle_beneficiaries,
    settle_operations,
    settle_places,
    settle_callers,
    settle_purposes,
    settle_calls,
    settle_repeated_code,
    settle_constructions,
)


def settled(marks: Sequence[Mark], tables: Finder) -> list[Mark]:
    """Return the marks of a text in the form that is read.

    Args:
        marks: The marks as they were recognised.
        tables: Gives the tables that a word names.
    """
    current = settle_identifiers(marks, tables)
    for step in _STEPS:
        current = step(current)
    return current
