"""Ties a new request to the ones before: what it completes, what it takes over, what it gives.

"CRUD, backend only" is one request, "backend setup and CRUD" are two of one side, and "backend and
frontend setup" are two of one object.
"""

from itertools import pairwise

from crudflow.domain.routing.concepts import LINKS, SIDES, TECHNOLOGIES, Concept
from crudflow.domain.routing.requests import Request
from crudflow.domain.routing.rules import BEGINNINGS, NEUTRAL, PARTS, SERVED, distinct
from crudflow.domain.routing.segments import Segment


def completes(current: Request | None, segment: Segment, request: Request) -> bool:
    """Say whether a request only adds to the one before, and add it.

    Args:
        current: The request before, changed where the new one completes it.
        segment: Where the new one was read.
        request: The new one.
    """
    if current is None or request.negated != current.negated or not request.open:
        return False
    alone = segment.comma or segment.lead in (Concept.BREAK, Concept.WITH)
    named = alone or not segment.has(SIDES - TECHNOLOGIES)
    if named and same_side(current, request):
        return True
    if current.listing and segment.lead in LINKS:
        add_sides(current, request)
        return True
    neutral = current.object in NEUTRAL and not current.open and not current.sides
    if neutral and (alone or segment.has({Concept.ONLY})):
        add_sides(current, request)
        return True
    return False


def add_sides(current: Request, request: Request) -> None:
    """Give a request the sides of another; more may follow."""
    current.sides += [side for side in request.sides if side not in current.sides]
    current.words += request.words
    current.listing = True


def same_side(current: Request, request: Request) -> bool:
    """Say whether a request only repeats the side of another ("backend ... with FastAPI")."""
    own = distinct([*current.sides, *([current.side] if current.side else [])])
    return bool(own) and distinct([*own, *request.sides]) == own


def repeat(requests: list[Request], current: Request | None, request: Request) -> None:
    """Give a lone side the verb of the request before ("set up the backend and the frontend").

    What "with" added to the one before does not stand between ("set up the backend with endpoints
    and the frontend with pages").

    Args:
        requests: The requests so far.
        current: The request before.
        request: The new one.
    """
    if current is not None and current.joined:
        current = next((one for one in reversed(requests) if not one.joined), current)
    shown = request.sides == [Concept.SCREEN]
    if current is None or not request.open or not current.sides or (shown and request.asked):
        return
    if current.start or current.object is Concept.EVERYTHING:
        request.start, request.whole = current.start, current.whole
        request.objects = [] if shown and current.start else list(current.objects)


def inherit(
    current: Request | None, segment: Segment, request: Request, *, listing: bool = False
) -> None:
    """Give an object without a side that of the request before ("backend setup and CRUD").

    Args:
        current: The request before.
        segment: Where the new one was read.
        request: The new one, changed.
        listing: Whether a colon leads to it, so that it may be a part of the one before.
    """
    if current is None or request.sides or request.object not in NEUTRAL:
        return
    adds = segment.lead is Concept.BREAK and request.object is Concept.CRUD and not request.asked
    parts = (listing or adds) and request.object in PARTS and current.object not in BEGINNINGS
    again = listing and request.object is Concept.SETUP and current.object in BEGINNINGS
    tied = segment.lead in (Concept.AND, Concept.WITH) or current.open or parts or again
    if tied and current.side and not current.negated and not request.negated:
        if request.object is Concept.SERVICE and set(distinct([current.side])) == {Concept.BACK}:
            # Which services are meant, the backend's or those that call it, nobody says.
            return
        request.sides = list(current.sides) or [current.side]
        if request.object is Concept.SERVICE and request.sides == [Concept.SCREEN]:
            # What pages need is the frontend's, but is not seen.
            request.sides = [Concept.FRONT]


def fill_open(requests: list[Request], segment: Segment, request: Request) -> None:
    """Tie sides that were named alone to the object that now follows.

    Args:
        requests: The requests so far; one that the new one takes in is removed.
        segment: Where the new one was read.
        request: The new one.
    """
    if request.open or request.negated:
        return
    for earlier in _waiting(requests):
        if earlier.sides == [Concept.SCREEN] and request.object is Concept.SETUP:
            continue
        if segment.lead is Concept.AND and request.sides and earlier.sides != request.sides:
            earlier.objects = list(request.objects)
            earlier.start = request.start
            earlier.words += request.words
        elif not segment.linked or segment.comma:
            _take_in(requests, earlier, request)


def _waiting(requests: list[Request]) -> list[Request]:
    """Return the last requests that only name a side."""
    waiting: list[Request] = []
    for request in reversed(requests):
        if not request.open or request.negated:
            break
        waiting.insert(0, request)
    return waiting


def _take_in(requests: list[Request], earlier: Request, request: Request) -> None:
    """Make one request of a side and the object that follows it ("backend: CRUD APIs")."""
    if not _fits(earlier, request):
        return
    request.sides = list(distinct([*earlier.sides, *request.sides]))
    request.words = [*earlier.words, *request.words]
    request.names += earlier.names
    request.joined = False
    requests.remove(earlier)


def _fits(earlier: Request, request: Request) -> bool:
    if request.sides:
        return len(distinct([*earlier.sides, *request.sides])) <= len(request.sides)
    own = request.side
    return own is None or len(distinct([own, *earlier.sides])) == 1


def takes_side(request: Request, segment: Segment) -> bool:
    """Say whether a side named by "for" or "in" belongs to a request."""
    if request.alien:
        return False
    if request.sides:
        return request.listing and segment.linked
    return request.object is None or request.object in NEUTRAL


def at_odds(request: Request, side: Concept) -> bool:
    """Say whether a side does not go with a request that has one already."""
    own = request.sides or ([request.side] if request.side else [])
    if request.alien or request.object is None or side in own:
        return False
    if any(distinct([side, mine]) != (side, mine) for mine in own):
        return False
    return side not in SERVED.get(request.object, frozenset())


def share_sides(requests: list[Request]) -> None:
    """Give a set-up the side named behind another ("structure and base files of the backend")."""
    for earlier, later in pairwise(requests):
        both = earlier.object is later.object is Concept.SETUP
        if both and later.listing and not earlier.sides and not later.negated:
            earlier.sides = list(later.sides)
