"""The rules, in one table: a side and an object name the kinds.

An object is what is to be made (pages, endpoints, a setup ...), a side is the half of the
application it belongs to. Where a rule names several kinds, the words fit them all and do not say
which: the task is ambiguous, unless the rule says that all of them are meant.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from crudflow.domain.routing.answer import (
    BE_BOILERPLATE,
    BE_CRUD,
    FE_BOILERPLATE,
    FE_CRUD,
    KINDS,
    UI_CRUD,
)
from crudflow.domain.routing.concepts import VAGUE, Concept

_BOILERPLATE = (BE_BOILERPLATE, FE_BOILERPLATE)
_CRUD = (BE_CRUD, FE_CRUD, UI_CRUD)
_BACKEND = (BE_BOILERPLATE, BE_CRUD)
_FRONTEND = (FE_BOILERPLATE, FE_CRUD, UI_CRUD)


@dataclass(frozen=True, slots=True)
class Rule:
    """What a side and an object name together.

    Attributes:
        kinds: The kinds.
        confidence: How sure that is when nothing else speaks against it, 0 to 1.
        all_of_them: Whether several kinds are all meant, instead of any one of them.
    """

    kinds: tuple[str, ...]
    confidence: float = 0.95
    all_of_them: bool = False

    @property
    def decides(self) -> bool:
        """Whether the rule says what is to be made."""
        return len(self.kinds) == 1 or self.all_of_them


_B, _F, _T, _S = Concept.BACK, Concept.FRONT, Concept.FRONT_TECH, Concept.SCREEN

RULES: dict[tuple[Concept | None, Concept | None], Rule] = {
    # A project to start from.
    (_B, Concept.SETUP): Rule((BE_BOILERPLATE,), 0.97),
    (_F, Concept.SETUP): Rule((FE_BOILERPLATE,), 0.97),
    (_T, Concept.SETUP): Rule((FE_BOILERPLATE,), 0.97),
    (_S, Concept.SETUP): Rule((FE_BOILERPLATE,), 0.8),
    (Concept.STACK, Concept.SETUP): Rule(_BOILERPLATE, 0.95, all_of_them=True),
    (None, Concept.SETUP): Rule(_BOILERPLATE),
    (_B, Concept.PROJECT): Rule((BE_BOILERPLATE,), 0.82),
    (_F, Concept.PROJECT): Rule((FE_BOILERPLATE,), 0.82),
    (_T, Concept.PROJECT): Rule((FE_BOILERPLATE,), 0.82),
    (Concept.STACK, Concept.PROJECT): Rule(_BOILERPLATE),
    (None, Concept.PROJECT): Rule(_BOILERPLATE),
    # Backend code per table.
    (_B, Concept.CRUD): Rule((BE_CRUD,), 0.97),
    (_B, Concept.API): Rule((BE_CRUD,), 0.97),
    (_B, Concept.ENDPOINT): Rule((BE_CRUD,), 0.98),
    (_B, Concept.MODEL): Rule((BE_CRUD,), 0.92),
    (_B, Concept.SERVICE): Rule((BE_CRUD,), 0.85),
    (None, Concept.API): Rule((BE_CRUD,), 0.9),
    (None, Concept.ENDPOINT): Rule((BE_CRUD,), 0.93),
    (None, Concept.MODEL): Rule((BE_CRUD, FE_CRUD)),
    (_S, Concept.ENDPOINT): Rule((BE_CRUD, UI_CRUD)),
    (_F, Concept.ENDPOINT): Rule((BE_CRUD, FE_CRUD)),
    (_T, Concept.ENDPOINT): Rule((BE_CRUD, FE_CRUD)),
    # Frontend code per table, without pages.
    (_F, Concept.CRUD): Rule((FE_CRUD,), 0.85),
    (_F, Concept.API): Rule((FE_CRUD,), 0.88),
    (_T, Concept.API): Rule((BE_CRUD, FE_CRUD)),
    (_F, Concept.SERVICE): Rule((FE_CRUD,), 0.97),
    (_T, Concept.SERVICE): Rule((FE_CRUD,), 0.95),
    (_F, Concept.CLIENT): Rule((FE_CRUD,), 0.98),
    (_T, Concept.CLIENT): Rule((FE_CRUD,), 0.98),
    (None, Concept.CLIENT): Rule((FE_CRUD,), 0.92),
    (_F, Concept.MODEL): Rule((FE_CRUD,), 0.82),
    (_T, Concept.MODEL): Rule((FE_CRUD,), 0.85),
    (_F, Concept.CONNECT): Rule((FE_CRUD,), 0.85),
    (_T, Concept.CONNECT): Rule((FE_CRUD,), 0.85),
    (None, Concept.SERVICE): Rule((BE_CRUD, FE_CRUD)),
    (_B, Concept.CLIENT): Rule((BE_CRUD, FE_CRUD)),
    (_S, Concept.SERVICE): Rule((FE_CRUD, UI_CRUD)),
    (_S, Concept.CLIENT): Rule((FE_CRUD, UI_CRUD)),
    (_S, Concept.API): Rule((BE_CRUD, FE_CRUD, UI_CRUD)),
    # Pages per table.
    (_S, Concept.CRUD): Rule((UI_CRUD,), 0.97),
    (_S, Concept.PAGE): Rule((UI_CRUD,), 0.98),
    (_F, Concept.PAGE): Rule((UI_CRUD,), 0.95),
    (_T, Concept.PAGE): Rule((UI_CRUD,), 0.97),
    (None, Concept.PAGE): Rule((UI_CRUD,), 0.93),
    (_S, Concept.VIEW): Rule((UI_CRUD,), 0.92),
    (_F, Concept.VIEW): Rule((UI_CRUD,), 0.9),
    (_T, Concept.VIEW): Rule((UI_CRUD,), 0.9),
    (_B, Concept.PAGE): Rule((BE_CRUD, UI_CRUD)),
    (_B, Concept.VIEW): Rule((BE_CRUD, UI_CRUD)),
    (None, Concept.VIEW): Rule((UI_CRUD, BE_CRUD)),
    (_S, Concept.COMPONENT): Rule((FE_CRUD, UI_CRUD)),
    (_F, Concept.COMPONENT): Rule((FE_CRUD, UI_CRUD)),
    (_T, Concept.COMPONENT): Rule((FE_CRUD, UI_CRUD)),
    (None, Concept.COMPONENT): Rule((FE_CRUD, UI_CRUD)),
    # CRUD without a side, or with one that does not tell.
    (None, Concept.CRUD): Rule(_CRUD),
    (_T, Concept.CRUD): Rule((FE_CRUD, UI_CRUD)),
    (Concept.STACK, Concept.CRUD): Rule(_CRUD, 0.88, all_of_them=True),
    # The whole of it.
    (None, Concept.EVERYTHING): Rule(KINDS, 0.88, all_of_them=True),
    (Concept.STACK, Concept.EVERYTHING): Rule(KINDS, 0.95, all_of_them=True),
    (_B, Concept.EVERYTHING): Rule(_BACKEND, 0.9, all_of_them=True),
    (_F, Concept.EVERYTHING): Rule(_FRONTEND, 0.88, all_of_them=True),
    (_T, Concept.EVERYTHING): Rule(_FRONTEND),
    (_S, Concept.EVERYTHING): Rule((FE_BOILERPLATE, UI_CRUD)),
    (Concept.STACK, Concept.APP): Rule(KINDS, 0.85, all_of_them=True),
    (None, Concept.APP): Rule(KINDS),
    # A side alone.
    (_B, None): Rule(_BACKEND),
    (_F, None): Rule(_FRONTEND),
    (_T, None): Rule(_FRONTEND),
    (_S, None): Rule((FE_BOILERPLATE, UI_CRUD)),
    (Concept.STACK, None): Rule(KINDS),
    (None, None): Rule(_CRUD),
}
"""Kinds by side and object; `None` stands for no side, or for no object."""

PER_TABLE: dict[tuple[Concept | None, Concept], Rule] = {
    (_S, Concept.COMPONENT): Rule((UI_CRUD,), 0.9),
    (_F, Concept.COMPONENT): Rule((UI_CRUD,), 0.85),
    (_T, Concept.COMPONENT): Rule((UI_CRUD,), 0.85),
}
"""Kinds by side and object where tables are named too, as far as that settles the matter."""

SCOPED: dict[Concept | None, Rule] = {
    _B: Rule((BE_CRUD,), 0.82),
    _F: Rule((FE_CRUD, UI_CRUD)),
    _T: Rule((FE_CRUD, UI_CRUD)),
    _S: Rule((UI_CRUD,), 0.9),
    Concept.STACK: Rule(_CRUD),
    None: Rule(_CRUD),
}
"""Kinds by side where no object is named, but tables are, which boilerplate knows nothing of."""

OUTRANKS: tuple[tuple[Concept, frozenset[Concept]], ...] = (
    (
        Concept.CLIENT,
        VAGUE | {Concept.API, Concept.ENDPOINT, Concept.SERVICE, Concept.CRUD, Concept.MODEL},
    ),
    (Concept.PAGE, VAGUE | {Concept.VIEW, Concept.CRUD, Concept.COMPONENT}),
    (Concept.VIEW, VAGUE | {Concept.CRUD, Concept.COMPONENT}),
    (Concept.COMPONENT, VAGUE | {Concept.CRUD}),
    (Concept.SERVICE, VAGUE | {Concept.API, Concept.CRUD, Concept.MODEL}),
    (Concept.ENDPOINT, VAGUE | {Concept.API, Concept.CRUD, Concept.MODEL, Concept.SERVICE}),
    (Concept.MODEL, VAGUE | {Concept.CRUD, Concept.API}),
    (Concept.API, VAGUE | {Concept.CRUD}),
    (Concept.SETUP, VAGUE),
    (Concept.EVERYTHING, VAGUE),
    (Concept.CRUD, frozenset({Concept.CODE})),
    (Concept.APP, VAGUE | {Concept.CRUD}),
    (Concept.PROJECT, frozenset({Concept.CODE})),
    (Concept.CODE, frozenset()),
)
"""Which object a phrase is about when it names several: "CRUD API client" is about a client."""

_GROUP = {Concept.BACK_TECH: Concept.BACK}
_NARROWER = (
    (Concept.SCREEN, Concept.FRONT),
    (Concept.SCREEN, Concept.FRONT_TECH),
    (Concept.FRONT, Concept.FRONT_TECH),
    (Concept.STACK, Concept.BACK),
    (Concept.STACK, Concept.FRONT),
    (Concept.STACK, Concept.FRONT_TECH),
)
_BACKED = frozenset({Concept.ENDPOINT, Concept.API, Concept.MODEL})
COMPANY: tuple[tuple[Concept, frozenset[Concept], frozenset[Concept], Concept], ...] = (
    (Concept.VIEW, frozenset({Concept.PAGE}), frozenset(), Concept.SCREEN),
    (Concept.COMPONENT, frozenset({Concept.PAGE}), frozenset(), Concept.SCREEN),
    (Concept.MODEL, _BACKED - {Concept.MODEL}, frozenset(), Concept.BACK),
    (Concept.SERVICE, frozenset({Concept.MODEL}), frozenset({_F, _T}), Concept.BACK),
    (Concept.SERVICE, frozenset({Concept.CLIENT, _F, _T}), _BACKED | {_B, Concept.BACK_TECH}, _F),
)
"""Objects whose side shows in the company they keep: "lists and forms", "models and routes".

Each with the company, what must not be of it, and the side.
"""
DETAILS = frozenset({Concept.MODEL, Concept.COMPONENT})
"""Objects that are about tables as soon as anything in the text is."""
VAGUE_PARTS = frozenset({Concept.CRUD, Concept.CODE})
"""Objects that are all sorts of things, so that a list behind a colon says which."""
FRONTS = frozenset({_F, _T})
CALLERS = frozenset({Concept.CLIENT, Concept.SERVICE})
"""Objects that call an API, and show nothing."""
NEUTRAL = frozenset(
    {Concept.CRUD, Concept.SETUP, Concept.SERVICE, Concept.EVERYTHING, Concept.VIEW}
    | {Concept.COMPONENT}
    | VAGUE
)
"""Objects that belong to no side by themselves, and take the one that is named beside them."""
PARTS = NEUTRAL - {Concept.SETUP, Concept.EVERYTHING, Concept.APP, Concept.PROJECT}
"""Those of them that may be parts of another ("the API layer: types and hooks")."""
BEGINNINGS = frozenset({Concept.SETUP, Concept.PROJECT, Concept.EVERYTHING})
"""Objects that are made once, and have no parts that are made for each table."""
IMPLIED: dict[Concept, Concept] = {
    Concept.API: Concept.BACK,
    Concept.ENDPOINT: Concept.BACK,
    Concept.MODEL: Concept.BACK,
    Concept.CLIENT: Concept.FRONT,
    Concept.PAGE: Concept.SCREEN,
}
"""The side that an object belongs to where none is named."""
SERVED: dict[Concept, frozenset[Concept]] = {
    Concept.ENDPOINT: frozenset({Concept.FRONT, Concept.FRONT_TECH, Concept.SCREEN}),
    Concept.CLIENT: frozenset({Concept.BACK, Concept.SCREEN}),
    Concept.SERVICE: frozenset({Concept.BACK, Concept.SCREEN}),
}
"""Sides that an object may be made for or work with, without belonging to them."""


def principal(objects: Iterable[Concept]) -> Concept | None:
    """Return the object that a phrase is about, or `None` if they do not go together."""
    named = frozenset(objects)
    for winner, lesser in OUTRANKS:
        if winner in named and named - {winner} <= lesser:
            return winner
    return None


def distinct(sides: Iterable[Concept]) -> tuple[Concept, ...]:
    """Return the sides that are left when one that is part of another is dropped.

    React pages belong to the frontend, and a UI is a frontend: the narrower word tells more.
    """
    found = dict.fromkeys(_GROUP.get(side, side) for side in sides)
    for narrow, wide in _NARROWER:
        if narrow in found:
            found.pop(wide, None)
    return tuple(found)


def rule_for(side: Concept | None, obj: Concept | None, *, scoped: bool) -> Rule:
    """Return the rule for a side and an object.

    Args:
        side: The side named, if any.
        obj: The object named, if any.
        scoped: Whether tables are named too.
    """
    if obj is None or obj is Concept.CODE:
        return SCOPED[side] if scoped else RULES[side, None]
    if scoped and (side, obj) in PER_TABLE:
        return PER_TABLE[side, obj]
    found = RULES.get((side, obj), RULES[side, None])
    if scoped and side is not None and obj in (Concept.SETUP, Concept.PROJECT):
        return Rule(tuple(dict.fromkeys(found.kinds + SCOPED[side].kinds)))
    return found
