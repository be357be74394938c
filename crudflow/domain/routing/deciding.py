"""Decides: from what was read to an answer, or to none."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from crudflow.domain.routing.answer import (
    AMBIGUOUS,
    BE_BOILERPLATE,
    FE_BOILERPLATE,
    KINDS,
    REFUSED,
    ROUTED,
    UI_CRUD,
    Routing,
    in_order,
)
from crudflow.domain.routing.attacks import attack_in
from crudflow.domain.routing.clauses import clauses
from crudflow.domain.routing.concepts import Concept
from crudflow.domain.routing.grammar import misplaced
from crudflow.domain.routing.lexicon import lexicon_for
from crudflow.domain.routing.marking import Marking, marking
from crudflow.domain.routing.plainness import objections
from crudflow.domain.routing.reading import read
from crudflow.domain.routing.requests import Reading, Request
from crudflow.domain.routing.rules import CALLERS, DETAILS, Rule, rule_for
from crudflow.domain.routing.tables import TableIndex, index_of
from crudflow.domain.routing.text import fold, tokens

_QUOTED = re.compile(r'["\u201c\u201d\u201e\u00ab\u00bb][^"\u201c\u201d\u201e\u00ab\u00bb]*')
LONGEST = 2_000
"""Characters of the longest text that is read; a longer one is no matter for keywords."""
SURE = 0.75
"""The least confidence that an answer is given with."""
_TYPO = 0.03
"""Confidence that each corrected word costs."""
_UNSURE = 0.4
"""Confidence reported with an answer that is none."""
_NAMES_KINDS = f"name one of the five kinds: {', '.join(KINDS)}"


def route(text: str, tables: Sequence[str] = ()) -> Routing:
    """Say which agent kinds a task's words ask for, and why.

    Args:
        text: The task, in English, German, French or Spanish; anything is accepted.
        tables: Keys of the schema's tables; without them, names of tables are not checked.

    Returns:
        The answer; `routed` only when every word that matters was understood.
    """
    if len(text) > LONGEST:
        why = f"longer than {LONGEST} characters; say in a sentence what to generate"
        return Routing(AMBIGUOUS, KINDS, 0.0, (why,))
    attack = attack_in(" ".join(fold(text).split()))
    if attack:
        return Routing(REFUSED, (), 0.95, (f"no task but {attack}",))
    words = tokens(text)
    index = index_of(tuple(tables))
    marked = marking(words, lexicon_for(words, index.part), index)
    told = clauses(marked.marks)
    reading = read(told, schema=bool(index.tables))
    reading.doubts += objections(told)
    quoted = _QUOTED.search(text)
    if quoted:
        reading.doubts.append(f"quotes something: {quoted.group()}")
    reading.doubts += [
        f"not how a plain request goes: '{pair}'" for pair in misplaced(marked.marks)
    ]
    return _Decision(marked, reading, index).routing()


@dataclass(slots=True)
class _Finding:
    """A request with the rule that applies to it."""

    request: Request
    rule: Rule
    side: Concept | None

    @property
    def reason(self) -> str:
        """The finding in words."""
        said = " ".join(self.request.words) or "tables"
        parts = [part.value for part in (self.side, self.request.object) if part is not None]
        means = " + ".join(parts) or "no side and no object"
        joint = ", " if self.rule.decides else " or "
        verb = "left out" if self.request.negated else "->"
        return f"'{said}': {means} {verb} {joint.join(self.rule.kinds)}"


class _Decision:
    """Weighs a reading."""

    def __init__(self, marked: Marking, reading: Reading, index: TableIndex) -> None:
        self._marked = marked
        self._reading = reading
        self._index = index
        self._doubts = list(reading.doubts)
        self._doubts += [f"cannot make out '{word}'" for word in marked.garbled]
        self._suggestions: list[str] = []
        findings = [found for request in reading.requests for found in self._findings(request)]
        self._wanted = [found for found in findings if not found.request.negated]
        self._unwanted = [found for found in findings if found.request.negated]
        self._left_out = frozenset(kind for found in self._unwanted for kind in self._denied(found))

    def routing(self) -> Routing:
        """Give the answer."""
        kinds = self._kinds()
        tables = self._tables()
        self._check_names()
        if (self._reading.foreign and not kinds) or not self._anything():
            return self._refusal()
        if self._reading.foreign:
            also = _quoted(self._reading.foreign)
            self._doubts.append(f"also asks for what is not generated: {also}")
        confidence = self._confidence()
        sure = bool(kinds) and not self._doubts and confidence >= SURE
        if not kinds and not self._open():
            return self._refusal()
        return Routing(
            verdict=ROUTED if sure else AMBIGUOUS,
            kinds=in_order(kinds if sure else kinds | self._open()),
            confidence=confidence if sure else min(confidence, _UNSURE),
            reasons=self._reasons(),
            tables=tables,
            suggestions=tuple(dict.fromkeys(self._suggestions)),
        )

    # Kinds.

    def _findings(self, request: Request) -> list[_Finding]:
        """Look a request up in the rules, side by side."""
        if request.contradictory:
            self._doubt_once(f"'{' '.join(request.words)}' names things that do not go together")
        found: list[_Finding] = []
        sides: list[Concept | None] = [*request.sides] or [None]
        for side in sides:
            plain = Concept.BACK if side is Concept.BACK_TECH else side
            rule = rule_for(plain, request.object, scoped=self._scoped(request))
            found.append(_Finding(request, rule, plain))
        return found

    def _denied(self, found: _Finding) -> tuple[str, ...]:
        """Return the kinds that a request leaves out; "hooks, no components" means no pages."""
        if found.request.object is Concept.SERVICE and not found.rule.decides:
            sure = {
                kind for other in self._wanted for kind in other.rule.kinds if other.rule.decides
            }
            return tuple(kind for kind in found.rule.kinds if kind not in sure)
        called = any(other.request.object in CALLERS for other in self._wanted)
        shown = found.request.object in (Concept.COMPONENT, Concept.VIEW)
        return (UI_CRUD,) if called and shown else found.rule.kinds

    def _scoped(self, request: Request) -> bool:
        """Say whether a request is about tables, as far as that settles what it means."""
        named = bool(request.names) and request.object in DETAILS
        return request.scoped or request.manage or named

    def _doubt_once(self, why: str) -> None:
        if why not in self._doubts:
            self._doubts.append(why)

    def _kinds(self) -> set[str]:
        """Return the kinds that are wanted for certain, those left out taken away."""
        kinds: set[str] = set()
        for found in self._wanted:
            remaining = [kind for kind in found.rule.kinds if kind not in self._left_out]
            if found.rule.decides or len(remaining) == 1:
                kinds.update(remaining)
            if found.rule.decides and not remaining:
                self._doubt_once(f"{found.reason}, and the same is to be left out")
        self._unsettled(kinds)
        return kinds

    def _unsettled(self, kinds: set[str]) -> None:
        """Doubt where a request may mean several kinds, or was only joined on."""
        for found in self._wanted:
            remaining = set(found.rule.kinds) - self._left_out
            if self._lone(found.request):
                self._doubt_once(f"'{' '.join(found.request.words)}': one of what?")
            if self._whole(found.request) and self._some_tables():
                self._doubt_once("all of it, for some tables?")
            if self._shown_or_begun(found):
                self._doubt_once(f"'{' '.join(found.request.words)}': a project, or pages?")
            if self._only_listed(found):
                self._doubt_once("all of it, or only what is listed?")
            if self._may_be_a_project(found.request):
                self._doubt_once(f"'{' '.join(found.request.words)}': a project, or all of it?")
            if not found.rule.decides and len(remaining) != 1 and not remaining <= kinds:
                self._doubt_once(f"{found.reason}: which?")
            if found.request.joined and not remaining <= self._before(found):
                self._joined(found)

    def _lone(self, request: Request) -> bool:
        """Say whether a single page or the like is asked for, and not of which table."""
        single = request.single and request.object is not Concept.SETUP
        return single and not self._narrowed(request)

    def _shown_or_begun(self, found: _Finding) -> bool:
        """Say whether "set up the UI" stands beside what is made for tables."""
        begun = found.request.start and Concept.SETUP not in found.request.objects
        others = {kind for other in self._wanted for kind in other.rule.kinds}
        per_table = bool(others - {BE_BOILERPLATE, FE_BOILERPLATE})
        begun_too = any(
            other.rule.kinds == (FE_BOILERPLATE,) and other.side is not Concept.SCREEN
            for other in self._wanted
        )
        return begun and found.side is Concept.SCREEN and (per_table or begun_too)

    def _only_listed(self, found: _Finding) -> bool:
        """Say whether a list behind "everything:" names less than all of it."""
        listed = {
            kind for other in self._wanted if other.request.listed for kind in other.rule.kinds
        }
        whole = found.request.object is Concept.EVERYTHING and len(found.request.sides) < 2
        whole = whole and not found.request.listed
        return whole and bool(listed) and not set(found.rule.kinds) <= listed | self._left_out

    def _may_be_a_project(self, request: Request) -> bool:
        """Say whether "set up the API" may mean an empty project as well as all of it."""
        if request.start and request.object is Concept.EVERYTHING:
            return not request.sides
        named = request.words[-1].rsplit(" ", 1)[-1] if request.words else ""
        crud = Concept.CRUD in request.objects
        return request.start and named == "api" and not crud and not self._narrowed(request)

    def _narrowed(self, request: Request) -> bool:
        """Say whether tables are named for a request that speaks of a single thing."""
        named = request.scoped or request.names or self._reading.all_tables
        return bool(named) or len(self._wanted) > 1 or bool(self._reading.names)

    def _whole(self, request: Request) -> bool:
        """Say whether a request is for what no tables can be named for."""
        setup = request.object is Concept.SETUP and bool(request.names)
        return setup or request.object is Concept.EVERYTHING

    def _some_tables(self) -> bool:
        return bool(self._named()) and not self._reading.all_tables

    def _before(self, found: _Finding) -> set[str]:
        """Return the kinds named before a request."""
        kinds: set[str] = set()
        for other in takewhile(lambda it: it.request is not found.request, self._wanted):
            kinds.update(other.rule.kinds if other.rule.decides else ())
        return kinds

    def _joined(self, found: _Finding) -> None:
        """Doubt a request that "with" joined to anything but a setup or the whole."""
        hosts = [other for other in self._wanted if other.request is not found.request]
        whole = (Concept.SETUP, Concept.PROJECT, Concept.EVERYTHING, Concept.APP, None)
        if not hosts or hosts[0].request.object not in whole:
            self._doubt_once(f"{found.reason}: part of the rest, or wanted too?")

    def _open(self) -> set[str]:
        """Return the kinds that the text may mean."""
        kinds = {kind for found in self._wanted for kind in found.rule.kinds} - self._left_out
        if not kinds and self._reading.evidence and not self._unwanted and not self._reading.notes:
            return set(rule_for(None, None, scoped=True).kinds)
        return kinds

    def _anything(self) -> bool:
        return bool(self._wanted) or self._reading.evidence

    # Tables.

    def _tables(self) -> tuple[str, ...]:
        """Return the tables that the job is narrowed to."""
        named = self._one_each(self._named())
        left_out = self._one_each(self._reading.left_out)
        if self._reading.all_tables and not left_out:
            return ()
        if left_out and not named:
            return tuple(key for key in self._index.tables if key not in left_out)
        self._same_for_all()
        return tuple(key for key in self._index.tables if key in named and key not in left_out)

    def _named(self) -> list[tuple[str, ...]]:
        requests = [request for request in self._reading.requests if not request.negated]
        return [*self._reading.names, *(name for request in requests for name in request.names)]

    def _one_each(self, names: Sequence[tuple[str, ...]]) -> set[str]:
        """Return the keys named, with a doubt where a name may be several tables."""
        for keys in names:
            if len(keys) > 1:
                self._suggestions += keys
                self._doubt_once(f"several tables are called so: {_quoted(keys)}")
        return {keys[0] for keys in names}

    def _same_for_all(self) -> None:
        """Doubt a text that wants one thing for these tables and another for those."""
        scopes = {
            frozenset(found.request.names)
            for found in self._wanted
            if found.request.names and found.rule.decides
        }
        if len(scopes) > 1:
            self._doubt_once("different tables for different kinds: make them tasks of their own")

    def _check_names(self) -> None:
        """Doubt words that stand where a table's name would, with what they may have meant."""
        for words in self._reading.nameless:
            near = self._near(words)
            self._suggestions += near
            meant = f"; did you mean {_quoted(near)}?" if near else ""
            self._doubt_once(f"no table is called '{words}'{meant}")

    def _near(self, words: str) -> tuple[str, ...]:
        parts = words.split()
        for chosen in (parts, *([part] for part in parts)):
            near = self._index.near(chosen)
            if near:
                return near
        return ()

    # The answer.

    def _confidence(self) -> float:
        sure = min((found.rule.confidence for found in self._wanted), default=_UNSURE)
        lost = self._reading.loss + _TYPO * len(self._marked.corrected)
        return round(max(0.0, sure - lost), 2)

    def _refusal(self) -> Routing:
        foreign = dict.fromkeys(self._reading.foreign)
        why = [f"not something that crudflow generates: {_quoted(foreign)}"] if foreign else []
        why += self._reasons() if self._reading.evidence else ()
        return Routing(REFUSED, (), 0.9, (*why, _NAMES_KINDS))

    def _reasons(self) -> tuple[str, ...]:
        lines = [f"read '{wrong}' as '{right}'" for wrong, right in self._marked.corrected]
        lines += [found.reason for found in (*self._wanted, *self._unwanted)]
        lines += self._reading.notes
        lines += [f"not sure: {doubt}" for doubt in self._doubts]
        return tuple(dict.fromkeys(lines)) or ("does not say what to make of the tables",)


def _quoted(words: Sequence[str] | dict[str, None]) -> str:
    return ", ".join(f"'{word}'" for word in words)
