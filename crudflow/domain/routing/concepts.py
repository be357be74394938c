"""What a word can be to the router, and a word or phrase once it has been recognised."""

from dataclasses import dataclass
from enum import StrEnum


class Concept(StrEnum):
    """The part that a word or phrase plays in a task."""

    # Sides: which half of the application.
    BACK = "the backend side"
    FRONT = "the frontend side"
    SCREEN = "the UI side"
    STACK = "both sides"
    BACK_TECH = "a backend technology"
    FRONT_TECH = "a frontend technology"
    # Objects: what is to be made.
    CRUD = "CRUD operations"
    API = "an API"
    ENDPOINT = "HTTP endpoints"
    MODEL = "backend models"
    CLIENT = "an API client"
    SERVICE = "services"
    PAGE = "pages"
    VIEW = "lists or views"
    COMPONENT = "UI components"
    SETUP = "a project setup"
    PROJECT = "a project"
    APP = "an application"
    EVERYTHING = "everything"
    CODE = "code in general"
    PART = "a part of a project setup"
    # Verbs.
    MAKE = "a request to make something"
    START = "a request to set something up"
    CONFIGURE = "a request to set something up, or to change its settings"
    HANDLE = "a request that may be about something that is there already"
    CONNECT = "a request to connect two sides"
    EDIT = "an operation on rows"
    MANAGE = "working with rows"
    # What crudflow does not make.
    FOREIGN_VERB = "an action that is no generation"
    FOREIGN_THING = "a thing that crudflow does not generate"
    FEATURE = "a quality of the generated code"
    QUALITY = "how something is"
    AUDIENCE = "people who will use it"
    OTHER_STACK = "a technology that the blueprint may not offer"
    # What ties phrases together.
    AND = "and"
    OR = "or"
    WITH = "with"
    FOR = "for"
    USE = "a purpose"
    WHEN = "a circumstance"
    BREAK = "an end of clause"
    BUT = "but"
    NOT = "a negation"
    LATER = "a postponement"
    # How something is said.
    NEED = "a wish"
    ASK = "a polite request"
    ONLY = "a restriction"
    DONE = "something there already"
    IS = "a statement"
    NEEDED = "something still to be done"
    SUBJECT = "somebody who does something"
    QUESTION = "a question"
    WHOLE = "the whole of it"
    # What it is about.
    ALL = "all tables"
    TABLE = "tables in general"
    SCHEMA = "the schema"
    NAME = "a table's name"
    FILLER = "no meaning of its own"
    ASIDE = "idle in a remark, but not in a request"
    UNKNOWN = "an unknown word"


SIDES = frozenset(
    {
        Concept.BACK,
        Concept.FRONT,
        Concept.SCREEN,
        Concept.STACK,
        Concept.BACK_TECH,
        Concept.FRONT_TECH,
    }
)
SPECIFIC = frozenset(
    {
        Concept.CRUD,
        Concept.API,
        Concept.ENDPOINT,
        Concept.MODEL,
        Concept.CLIENT,
        Concept.SERVICE,
        Concept.PAGE,
        Concept.VIEW,
        Concept.COMPONENT,
        Concept.SETUP,
        Concept.EVERYTHING,
    }
)
"""Objects that say by themselves what is to be made."""
VAGUE = frozenset({Concept.PROJECT, Concept.APP, Concept.CODE})
"""Objects that say it only together with a side or a verb."""
OBJECTS = SPECIFIC | VAGUE
TANGIBLE = SIDES | OBJECTS
FRONTS = frozenset({Concept.FRONT, Concept.FRONT_TECH})
TECHNOLOGIES = frozenset({Concept.BACK_TECH, Concept.FRONT_TECH})
VIEWS = frozenset({Concept.PAGE, Concept.VIEW})
TABLES = frozenset({Concept.TABLE, Concept.NAME})
NAMED = SIDES | OBJECTS | TABLES
"""What a request may name."""
OFFERED = frozenset({Concept.API, Concept.ENDPOINT})
"""What the backend offers, and others call."""
SERVED = OFFERED | {Concept.BACK}
"""The backend, or what it offers."""
LINKS = frozenset({Concept.AND, Concept.OR})
ORDERS = frozenset({Concept.MAKE, Concept.START, Concept.CONNECT, Concept.NEED})
ASKING = ORDERS | {Concept.ASK}
"""Words that ask for something."""
WORKING = frozenset({Concept.EDIT, Concept.CRUD, Concept.MANAGE})
"""Words for working with rows."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A recognised word or phrase.

    Attributes:
        concept: The part it plays.
        text: The words, normalised.
        tables: Keys of the tables that a NAME may mean; empty otherwise.
        relative: Whether it is a pronoun that opens a relative clause.
        aside: Whether it is a word of talk: a filler everywhere but in a request.
    """

    concept: Concept
    text: str
    tables: tuple[str, ...] = ()
    relative: bool = False
    aside: bool = False
