"""Gives objects that may belong to several sides the side of the company they are in.

"Lists and forms" are pages, "models and routes" the backend's, and the UI is its pages where the
services below it are named too.
"""

from collections.abc import Iterable, Sequence, Set

from crudflow.domain.routing.concepts import FRONTS, OFFERED, Concept
from crudflow.domain.routing.requests import Request
from crudflow.domain.routing.rules import CALLERS, COMPANY, DETAILS


def settle_by_company(requests: Iterable[Request]) -> None:
    """Give objects that may belong to several sides that of the company they are in."""
    wanted = [request for request in requests if not request.negated]
    named = [obj for request in wanted for obj in request.objects]
    scoped = any(request.scoped for request in wanted)
    callers = [request for request in wanted if request.object in CALLERS]
    around = {*named, *(side for request in callers for side in request.sides)}
    _show(wanted, around)
    for request in wanted:
        several = named.count(Concept.VIEW) > 1 and request.object is Concept.VIEW
        for obj, company, unless, side in COMPANY:
            kept = (several or company & around) and not unless & around
            if obj is request.object and kept and not request.sides:
                request.sides = [side]
        between = {Concept.PAGE} < around and around & OFFERED
        if request.object is Concept.SERVICE and not request.sides and between:
            request.sides = [Concept.FRONT]
        request.scoped = request.scoped or (scoped and request.object in DETAILS)


def _show(wanted: Sequence[Request], around: Set[Concept]) -> None:
    """Take the UI for pages where services and the set-up, if one is wanted, stand beside it."""
    begun = [request for request in wanted if request.object is Concept.SETUP]
    front = any(set(request.sides) & FRONTS for request in begun)
    for request in wanted:
        alone = request.open and request.sides == [Concept.SCREEN]
        if alone and around & CALLERS and (front or not begun):
            request.objects = [Concept.PAGE]
