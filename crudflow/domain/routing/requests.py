"""What is read out of a text: the requests that its phrases add up to."""

from dataclasses import dataclass, field

from crudflow.domain.routing.concepts import OFFERED, SPECIFIC, Concept
from crudflow.domain.routing.rules import IMPLIED, principal


@dataclass(slots=True)
class Request:
    """One thing that the text asks for, or asks to leave out.

    Attributes:
        words: The words that say so.
        sides: The sides named.
        objects: The objects named.
        start: Whether a verb asks to set something up.
        connect: Whether a verb asks to connect something.
        whole: Whether all of it is meant.
        manage: Whether it is about working with rows.
        scoped: Whether it names tables in general or in particular.
        names: The tables it names, each with the keys it may have.
        negated: Whether it is to be left out.
        joined: Whether it was joined on by "with".
        single: Whether it names a single page, endpoint or the like.
        asked: Whether a verb asks for it.
        alien: Whether it asks for something unknown.
        listing: Whether the side was added by "for", so that more may follow.
        listed: Whether it is of a list behind a colon that says what was named before it.
    """

    words: list[str] = field(default_factory=list)
    sides: list[Concept] = field(default_factory=list)
    objects: list[Concept] = field(default_factory=list)
    start: bool = False
    connect: bool = False
    whole: bool = False
    manage: bool = False
    scoped: bool = False
    names: list[tuple[str, ...]] = field(default_factory=list)
    negated: bool = False
    joined: bool = False
    listing: bool = False
    listed: bool = False
    single: bool = False
    alien: bool = False
    asked: bool = False

    @property
    def object(self) -> Concept | None:
        """What it is about, `None` if that is not said or contradictory."""
        specific = SPECIFIC & set(self.objects)
        if self.start and (not specific or (self.single and specific == {Concept.SERVICE})):
            return Concept.SETUP
        if self.connect and self._frontend and specific <= OFFERED:
            return Concept.CONNECT
        found = principal(self.objects)
        if self.whole and found in (Concept.APP, Concept.CODE, Concept.PROJECT, None):
            return None if self.objects and found is None else Concept.EVERYTHING
        return found

    @property
    def _frontend(self) -> bool:
        return not self.objects or bool({Concept.FRONT, Concept.FRONT_TECH} & set(self.sides))

    @property
    def bare(self) -> bool:
        """Whether neither a side nor an object is named."""
        return not (self.objects or self.sides or self.start or self.alien)

    @property
    def lone_start(self) -> bool:
        """Whether it only says that something is to be set up."""
        return self.start and not (self.objects or self.sides)

    @property
    def contradictory(self) -> bool:
        """Whether it names objects that do not go together."""
        return bool(self.objects) and principal(self.objects) is None

    @property
    def open(self) -> bool:
        """Whether only a side is named so far."""
        return not (self.objects or self.start or self.connect) and bool(self.sides)

    @property
    def side(self) -> Concept | None:
        """The side named or implied, if it is one."""
        if self.sides:
            return self.sides[-1]
        return IMPLIED.get(self.object) if self.object else None


@dataclass(slots=True)
class Reading:
    """All that was understood of a text.

    Attributes:
        requests: What it asks for or asks to leave out, in order.
        foreign: Words that ask for something that is no generation task.
        doubts: Reasons not to be sure.
        notes: What else was taken into account.
        names: Tables named outside any request.
        left_out: Tables named in order to be left out.
        nameless: Words that stand where a table would and name none of the schema's.
        all_tables: Whether all tables are meant, in so many words.
        loss: Confidence lost on the way.
        evidence: Whether anything was said about sides, objects or tables, in whatever way.
    """

    requests: list[Request] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    names: list[tuple[str, ...]] = field(default_factory=list)
    left_out: list[tuple[str, ...]] = field(default_factory=list)
    nameless: list[str] = field(default_factory=list)
    all_tables: bool = False
    loss: float = 0.0
    evidence: bool = False
