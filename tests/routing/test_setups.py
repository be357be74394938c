"""How set-ups are asked for, and several kinds in one text."""

import pytest

from crudflow.domain.routing import KINDS, route

TABLES = ("students", "rooms", "courses", "invoices")
BB, FB, BC, FC, UC = KINDS


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Start us off with a plain FastAPI project", (BB,)),
        ("A FastAPI app that boots, reads its settings and connects to the database", (BB,)),
        ("Build me a server that starts and answers a health check", (BB,)),
        ("feat(backend): initial project setup", (BB,)),
        ("feat(frontend): project skeleton", (FB,)),
        ("First ticket of the sprint: FastAPI skeleton with config", (BB,)),
        ("There's no backend project yet, please create one with FastAPI", (BB,)),
        ("The frontend folder is empty. Put a React + Vite starter in it.", (FB,)),
        ("We have nothing on the backend yet. Give us the skeleton.", (BB,)),
        ("Set up the backend with the DB plugged in", (BB,)),
        ("Create the React project in which our pages will live later", (FB,)),
        ("The FastAPI skeleton, the endpoints I'll ask for later", (BB,)),
        ("React app shell, still without pages", (FB,)),
        ("Kick off the backend by creating the project skeleton", (BB,)),
        ("Lay the groundwork for the backend: main.py, config, DB session and so on", (BB,)),
        ("React template please", (FB,)),
    ],
)
def test_set_ups_are_read_in_many_words(text: str, kinds: tuple[str, ...]) -> None:
    routing = route(text, TABLES)
    assert (routing.verdict, routing.kinds) == ("routed", kinds), routing.reasons


@pytest.mark.parametrize(
    "text",
    [
        "Start the backend by running uvicorn",
        "Start us off with a discussion of the backend",
        "Start the React project, add coffee",
        "A FastAPI app that sends emails and connects to the database",
        "fix(backend): project skeleton",
        "feat(backend): removed skeleton",
        "First ticket of the sprint: fix the backend skeleton",
        "Today's task was the backend skeleton",
        "There's no backend project yet, so we use Excel",
        "The frontend folder is empty",
        "The backend folder is empty, fill it with data",
        "The project that our endpoints live in is broken",
        "Prepare the ground for the API launch",
        "The bugs in the backend: config, DB session and so on",
        "An email template for React",
        "A running joke about the backend",
    ],
)
def test_what_only_sounds_like_a_set_up_is_not_routed(text: str) -> None:
    assert route(text, TABLES).verdict != "routed"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("CRUD for all tables: endpoints, services and pages", (BC, FC, UC)),
        ("For students I need it end to end: endpoints, hooks and pages", (BC, FC, UC)),
        ("The students REST API, the frontend hooks for it and the pages", (BC, FC, UC)),
        ("CRUD API for courses plus the TypeScript service that calls it", (BC, FC)),
        ("Scaffold the React app and build the CRUD pages in it", (FB, UC)),
        ("An API for all tables, no tests needed, then the API hooks", (BC, FC)),
        ("CRUD routes, the frontend services along with the UI for rooms", (BC, FC, UC)),
        ("students: endpoints and pages, no services", (BC, UC)),
    ],
)
def test_several_kinds_are_all_read(text: str, kinds: tuple[str, ...]) -> None:
    routing = route(text, TABLES)
    assert (routing.verdict, routing.kinds) == ("routed", kinds), routing.reasons


@pytest.mark.parametrize(
    "text",
    [
        "Scaffold the backend boilerplate and the services",
        "Everything: endpoints, services and pages",
        "Everything but the pages for all tables: endpoints and services",
        "Set up the UI, and then the React hooks, also an API",
        "Set up a React + Vite starter and the UI",
        "The REST API and the service that calls it are broken",
        "Fix the React app and build the CRUD pages in it",
    ],
)
def test_several_that_are_not_told_apart_are_left_open(text: str) -> None:
    assert route(text, TABLES).verdict != "routed"
