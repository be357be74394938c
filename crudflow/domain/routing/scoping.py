"""Reads which tables a text is about, and weighs the words that may be tables or not."""

from crudflow.domain.routing.concepts import WORKING, Concept
from crudflow.domain.routing.phrases import Phrase
from crudflow.domain.routing.requests import Reading, Request
from crudflow.domain.routing.segments import Segment

_EXTRA = 0.13
"""Confidence that an unknown word behind "with" costs ("with Poetry")."""
_UNCHECKED = 0.03
"""Confidence that a table's name costs which no schema confirms."""
_LONGEST_NAME = 3
"""Words of the longest unknown name that is taken for a table's."""
_OF_TABLES = frozenset(
    "for over per across to from fur von vom der des zu pour de du d para del sobre".split()
)
"""Prepositions that a table's name may follow."""
_AT = frozenset({"over", "across", "to", "from"})
"""Those of them that a place or a means may follow, too."""
_ROLES = frozenset({"as"})
"""Prepositions of what somebody is ("as a teacher I want ...")."""
_MAY_BE_TABLES = frozenset(
    "user users customer customers employee employees manager managers partner partners admin "
    "admins administrator administrators client clients operator operators".split()
)
"""People that a schema may well have a table of, so that one without is worth a question."""


def _said_enough(request: Request) -> bool:
    """Say whether a request is plain enough for an unknown word to be one of its tables.

    "Hooks for all coats" names no table, "create hooks for all coats" may.
    """
    words = [word for part in request.words for word in part.split()]
    return len(words) > 1 or request.asked


class Scoping:
    """Takes in what phrases say about tables.

    Args:
        reading: Where it is noted.
        schema: Whether the tables are known, so that an unknown name is an error.
    """

    def __init__(self, reading: Reading, *, schema: bool) -> None:
        self._reading = reading
        self._schema = schema
        self._tie = ""

    def note(self, phrase: Phrase, current: Request | None, *, negated: bool) -> None:
        """Note the tables that a phrase names."""
        if negated:
            self._reading.left_out += phrase.names
            return
        (current.names if current else self._reading.names).extend(phrase.names)
        # What is worked on is a table, and no people ("to manage students").
        worked_on = bool(phrase.names) and not phrase.concepts.isdisjoint(WORKING)
        if current is not None and (phrase.counted or worked_on):
            current.scoped = True
        if {Concept.ALL, Concept.TABLE} <= phrase.concepts:
            self._reading.all_tables = True

    def complement(self, segment: Segment, phrase: Phrase, current: Request | None) -> None:
        """Take in what follows a preposition ("for students and teachers")."""
        self.note(phrase, current, negated=segment.negated)
        self._tie = segment.tie
        rows = set(phrase.objects) == {Concept.CRUD} and not phrase.sides
        if self._schema and phrase.last_name and phrase.tail:
            self._reading.nameless.append(" ".join([phrase.last_name, *phrase.tail]))
        elif (phrase.named and phrase.unknown and not rows) or self._trails_off(phrase):
            self._reading.doubts.append(f"unknown words: '{' '.join(phrase.strange)}'")
        elif phrase.strange and (rows or not phrase.named) and segment.tie not in _ROLES:
            self.unknown_names(phrase, current, owned=segment.owned)
        if phrase.foreign and not segment.negated:
            self._foreign(phrase, current)
        if phrase.trailing and not phrase.named:
            self._reading.doubts.append(f"what of it: '{phrase.trailing.text}'?")

    def _trails_off(self, phrase: Phrase) -> bool:
        """Say whether unknown words follow what is known ("for all tables tutorial")."""
        anchored = {Concept.NAME, Concept.SCHEMA, Concept.ALL} & phrase.concepts
        return bool(anchored and phrase.tail) and phrase.scoped

    def unknown_names(
        self, phrase: Phrase, current: Request | None, *, owned: bool = False
    ) -> None:
        """Take words that stand where a table's name would and are none that is known.

        Args:
            phrase: The words.
            current: What they narrow down.
            owned: Whether they are "ours": "for our customers" names no table.
        """
        words = " ".join(phrase.strange)
        rows = Concept.CRUD in phrase.objects
        if phrase.people and (owned or not self._schema or words not in _MAY_BE_TABLES):
            return
        if self._schema:
            self._reading.nameless.append(words)
            return
        if current is not None and current.object in (Concept.SETUP, Concept.EVERYTHING):
            self._reading.doubts.append(f"all of it, for some tables? '{words}'")
        self._reading.loss += _UNCHECKED
        self._reading.notes.append(f"taken for tables, no schema to check with: '{words}'")
        counted = bool(phrase.concepts & {Concept.TABLE, Concept.ALL})
        plausible = self._plausible(phrase, counted=counted)
        if current is None or not plausible or not (rows or _said_enough(current)):
            self._reading.doubts.append(f"unknown words: '{words}'")
        else:
            current.scoped = current.scoped or counted

    def _plausible(self, phrase: Phrase, *, counted: bool) -> bool:
        """Say whether unknown words look like a table: "every blog post", "orders"."""
        if self._tie not in _OF_TABLES or len(phrase.strange) > _LONGEST_NAME:
            return False
        return counted or (len(phrase.strange) == 1 and phrase.strange[0].endswith("s"))

    def _foreign(self, phrase: Phrase, current: Request | None) -> None:
        """Take things that are not generated, but may be tables: "for reports"."""
        named = self._tie in _OF_TABLES - _AT
        plural = named and all(word.endswith("s") for word in phrase.foreign)
        if phrase.tail_foreign and phrase.scoped:
            self._reading.foreign += phrase.foreign
        elif Concept.TABLE in phrase.concepts or (plural and not self._schema):
            self._reading.loss += _UNCHECKED
        elif Concept.FEATURE not in phrase.concepts or current is None:
            self._reading.foreign += phrase.foreign

    def modifiers(self, phrase: Phrase) -> None:
        """Weigh unknown words before an object: a table's name, or quite another thing."""
        words = phrase.strange_before
        if words and self._schema:
            self._reading.nameless.append(" ".join(words))
        elif words:
            self._reading.doubts.append(f"unknown words: '{' '.join(words)}'")

    def extras(self, phrase: Phrase) -> None:
        """Weigh unknown words behind "with"."""
        self._reading.loss += _EXTRA * len(phrase.strange)
