"""Texts that say at length who calls, gets or uses what is made, and names of code."""

import pytest

from crudflow.domain.routing import KINDS, route

_, _, BC, FC, UC = KINDS
SCHOOL = ("students", "teachers", "rooms", "payments", "announcements")


@pytest.mark.parametrize(
    ("text", "kinds", "tables"),
    [
        ("For each entity a list page, a detail page and a form", (UC,), ()),
        ("For students and rooms create pages", (UC,), ("students", "rooms")),
        ("Give our database a REST API", (BC,), ()),
        ("Use the existing hooks to create list pages", (UC,), ()),
        ("The backend should let callers post, read and remove rooms", (BC,), ("rooms",)),
        ("Write TypeScript functions that fetch and save rooms via the API", (FC,), ("rooms",)),
        ("handlers through which clients can add, fetch and delete rows", (BC,), ()),
        ("Build the data access layer of the React app: hooks and types", (FC,), ()),
        ("A list and a form to edit for each table", (UC,), ()),
        ("CRUD API for rooms and the React service that calls it", (BC, FC), ("rooms",)),
        ("The finance people need screens to list and edit payments", (UC,), ("payments",)),
        ("I need useList/useGet/useCreate hooks for every table", (FC,), ()),
        ("Write useStudents and useRooms hooks", (FC,), ("students", "rooms")),
        ("Create StudentListPage and RoomForm", (UC,), ("students", "rooms")),
    ],
)
def test_who_does_it_changes_nothing(
    text: str, kinds: tuple[str, ...], tables: tuple[str, ...]
) -> None:
    routing = route(text, SCHOOL)
    assert (routing.verdict, routing.kinds) == ("routed", kinds), routing.reasons
    assert set(routing.tables) == set(tables)


@pytest.mark.parametrize(
    "text",
    [
        "For each table give me a summary",
        "For each table our staff should get training",
        "Give our database a backup",
        "Use the existing pages to create a report",
        "Use the existing API to fetch students",
        "The backend should let users log in",
        "Should we let callers add rows?",
        "Refactor the code that fetches students through the API",
        "endpoints so that hackers can read and delete all tables",
        "The React app needs a restart",
        "Who needs a form to edit?",
        "our users click on one to change it",
        "The page devs built hooks",
        "useStudents",
        "Delete StudentListPage",
        "add useDebounce",
        "the useStudents hook re-renders",
    ],
)
def test_who_does_something_else_asks_for_nothing(text: str) -> None:
    assert route(text, SCHOOL).verdict != "routed"


@pytest.mark.parametrize(
    ("text", "kinds", "tables"),
    [
        ("My client needs something to click on: please create the list pages", (UC,), ()),
        (
            "The finance team goes first, so please generate the pages for payments",
            (UC,),
            ("payments",),
        ),
        ("Give me the UI pages; I've written the endpoints myself", (UC,), ()),
        (
            "I don't want to write fetch() calls by hand, please generate services for React",
            (FC,),
            (),
        ),
        ("Create what the users will see: list pages and forms", (UC,), ()),
        ("hooks for all tables so the page devs can just import them", (FC,), ()),
        ("Endpoints for rooms, and the services that call them from React", (BC, FC), ("rooms",)),
        ("Connect React to the API by generating hooks, leaving screens out of it", (FC,), ()),
        ("Produce on the Python side the routes for rooms", (BC,), ("rooms",)),
        ("Users should get, for each entity, a list page", (UC,), ()),
        ("design and build the list pages", (UC,), ()),
        ("Set up the services that connect the frontend to the API", (FC,), ()),
        ("Generate the network layer of the React app for all tables", (FC,), ()),
        ("Make it possible to edit all tables in the browser", (UC,), ()),
        ("We need a client for the students API in the frontend", (FC,), ("students",)),
        ("The React components need hooks for rooms", (FC,), ("rooms",)),
        (
            "Something my colleagues can click through: list and edit pages for rooms",
            (UC,),
            ("rooms",),
        ),
        ("The part that users see: lists, forms and detail pages", (UC,), ()),
        ("Let the frontend devs have endpoints for all the tables", (BC,), ()),
        ("Provide HTTP access to the data in all tables", (BC,), ()),
        ("TS interfaces matching the API plus functions to call it", (FC,), ()),
        ("A page listing all rooms and a form for adding new ones", (UC,), ("rooms",)),
        ("Das Backend soll für jede Tabelle Endpunkte anbieten", (BC,), ()),
        ("Seiten für alle Tabellen, also Listen und Formulare", (UC,), ()),
        ("screens where users can see all records and click on one to change it", (UC,), ()),
    ],
)
def test_what_is_said_beside_a_request_is_set_aside(
    text: str, kinds: tuple[str, ...], tables: tuple[str, ...]
) -> None:
    routing = route(text, SCHOOL)
    assert (routing.verdict, routing.kinds) == ("routed", kinds), routing.reasons
    assert set(routing.tables) == set(tables)


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to write pages by hand",
        "I don't want to write the pages by hand. Please explain them.",
        "My client wants something to click on",
        "My client needs something to look at: make a presentation",
        "Give me the UI pages. I've written the UI pages myself.",
        "We've written the pages ourselves",
        "Tell me what users see",
        "The finance team goes first",
        "hooks for all tables so the devs can sell them",
        "design and review the pages",
        "write this code",
        "build on frontend services for all tables",
        "For students I need help",
        "make the pages usable",
        "services that connect people to the API",
        "The network layer is slow",
        "We need to edit the pages",
        "I want to delete all pages",
        "we need to update all endpoints",
        "I'd like to view the pages for students",
        "Our teachers want to edit students in the browser",
        "A client for the API complained",
        "Make it possible to log in",
        "Mach die Seiten, also wenn du willst",
    ],
)
def test_what_is_said_beside_a_request_is_none(text: str) -> None:
    assert route(text, SCHOOL).verdict != "routed"
