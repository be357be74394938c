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
