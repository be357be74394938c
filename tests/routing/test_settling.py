"""What the labelled texts do not hold: forms and guards that each decide one of these."""

import pytest

from crudflow.domain.routing import KINDS, route

BB, FB, BC, FC, UC = KINDS

REMARKS = (
    ("Task one of the sprint: CRUD endpoints for all tables", (BC,)),
    ("First task of the sprint is to set up the backend", (BB,)),
    ("The only thing we want now is a backend skeleton", (BB,)),
    ("At this stage build the pages for all tables", (UC,)),
    ("On our server there is nothing yet. Set up the backend", (BB,)),
    ("We are starting from scratch on the client. Create the React app skeleton", (FB,)),
    ("We are starting a new school project and need a backend skeleton", (BB,)),
    ("CRUD endpoints for all tables with no frontend at all", (BC,)),
    ("CRUD endpoints for all tables, I have already written the pages myself", (BC,)),
    ("Build the pages for all tables. We add the endpoints next week", (UC,)),
    ("Set up the backend, the pages will be added later", (BB,)),
    ("CRUD endpoints for all tables, the pages come later", (BC,)),
    ("Set up the backend, pages to follow", (BB,)),
    ("Set up the backend that will host our endpoints", (BB,)),
    ("Create the React app skeleton itself", (FB,)),
    ("Set up the backend with everything needed", (BB,)),
    ("Set up the backend with just the basics", (BB,)),
    ("Create the React app skeleton, ready for development", (FB,)),
    ("Set up the backend so that the features can be added later", (BB,)),
    ("A FastAPI skeleton that endpoints can be added to later", (BB,)),
    ("CRUD endpoints for all tables so that the frontend can call them later", (BC,)),
    ("CRUD endpoints for all tables so that the team can test it", (BC,)),
    ("Build the pages for all tables that users will see", (UC,)),
    ("Frontend services for the CRUD API, all of them please", (FC,)),
    ("Build the pages for all tables. Just that.", (UC,)),
    ("CRUD endpoints for all tables, all in one go", (BC,)),
    ("Set up the backend incl. everything", (BB, BC)),
    ("Set up the backend our developers can put the endpoints on", (BB,)),
    ("CRUD endpoints for all tables. Please do it now", (BC,)),
    ("The following please: CRUD endpoints for all tables", (BC,)),
    ("Create the React app skeleton, minimal but working", (FB,)),
    ("Set up the backend that the client will call soon", (BB,)),
    ("Frontend services for the CRUD API which wrap those", (FC,)),
    ("What users see: pages for all tables", (UC,)),
    ("Everything the frontend needs to call the API: types and services", (FC,)),
    ("Set up the backend, and we will add and build the pages later", (BB,)),
    ("Set up the backend, no endpoints: config, logging and a database session", (BB,)),
    ("React plumbing for the project", (FB,)),
)


@pytest.mark.parametrize(("text", "kinds"), REMARKS)
def test_remarks_change_nothing(text: str, kinds: tuple[str, ...]) -> None:
    answer = route(text)
    assert (answer.verdict, answer.kinds) == ("routed", kinds)


CONSTRUCTIONS = (
    ("The frontend needs REST endpoints for all tables", (BC,)),
    ("The web app needs pages for every table", (UC,)),
    ("Translate the schema into REST endpoints", (BC,)),
    ("Convert every table into CRUD pages", (UC,)),
    ("Let the backend offer CRUD endpoints for all tables", (BC,)),
    ("Add services to the React frontend", (FC,)),
    ("Build list, show and edit views for all tables", (UC,)),
    ("une API REST complète pour toutes les tables", (BC,)),
    ("Pages where you can edit all tables", (UC,)),
    ("Code so you can call the endpoints from React", (FC,)),
    ("CRUD endpoints for all tables that exist", (BC,)),
    ("hooks for each table that you have", (FC,)),
    ("start creating the backend skeleton", (BB,)),
    ("Give me a running React app with Vite", (FB,)),
    ("we want every table to have CRUD endpoints", (BC,)),
    ("baue für jede Tabelle die Backend-Endpunkte", (BC,)),
    ("Setz die CRUD Endpunkte für alle Tabellen um", (BC,)),
    ("Build the pages users use to manage all tables", (UC,)),
    ("Build the pages people use for all tables", (UC,)),
    ("Build the pages users will see", (UC,)),
    ("Build the pages users will see for all tables", (UC,)),
    ("Build pages people can click through for all tables", (UC,)),
    ("the bare bones of a FastAPI service", (BB,)),
    ("Write the settings, main module and database session of the API", (BB,)),
    ("Wir wollen alle Tabellen über eine REST-API lesen können", (BC,)),
    ("Wir wollen alle Tabellen über eine REST-API verwalten können", (BC,)),
)


@pytest.mark.parametrize(("text", "kinds"), CONSTRUCTIONS)
def test_constructions_are_read(text: str, kinds: tuple[str, ...]) -> None:
    answer = route(text)
    assert (answer.verdict, answer.kinds) == ("routed", kinds)


LOOK_ALIKES = (
    "Build the pages people use for work",
    "UI, please set up the backend",
    "the bare bones of a service",
    "services that connect the React components to the database",
    "React plumbing to call the API",
    "frontend plumbing (types, hooks) for all tables",
    "Build an API so that each table can be",
    "Wir möchten alle Tabellen im Browser verwalten können",
    "Wir brauchen Seiten für alle Tabellen, lesen können",
    "Im Backend soll es einfach sein",
    "Die API nutzen, für alle Tabellen",
    "Die CRUD-Endpunkte für alle Tabellen nutzen",
)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_a_construction_is_left_open(text: str) -> None:
    assert route(text).verdict == "ambiguous"


UNCLEAR = (
    "don't generate the pages and create the endpoints",
    "please do not build the frontend and generate CRUD endpoints for all tables",
)


@pytest.mark.parametrize("text", UNCLEAR)
def test_a_denial_of_unclear_reach_is_left_open(text: str) -> None:
    assert route(text).verdict == "ambiguous"
