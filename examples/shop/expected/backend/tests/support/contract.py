"""What holds for the API of every table.

Each table's test module names its path, its model and its schemas; the tests are the same for all.
"""

from typing import Any, ClassVar
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from app.db.base import Base
from app.wire.base import ApiModel, Body
from tests.support.factories import insert_plain, values_for

Json = dict[str, Any]


class ListContract:
    """The list of any table."""

    path: ClassVar[str]
    model: ClassVar[type[Base]]
    read: ClassVar[type[ApiModel]]

    def test_list_is_a_page(self, client: TestClient) -> None:
        page = client.get(self.path, params={"limit": 1})
        assert page.status_code == 200
        assert page.json().keys() == {"items", "total", "limit", "offset"}

    @pytest.mark.parametrize("query", ["limit=0", "limit=many", "offset=-1", "no_such_column=1"])
    def test_list_refuses_nonsense(self, client: TestClient, query: str) -> None:
        assert client.get(f"{self.path}?{query}").status_code == 422


class KeylessContract(ListContract):
    """The list of a table that has no primary key."""

    def test_list_gives_the_rows(self, client: TestClient, session: Session) -> None:
        before = client.get(self.path).json()["total"]
        insert_plain(session, self.model)
        page = client.get(self.path).json()
        assert page["total"] == before + 1
        assert page["items"]


class TableContract(ListContract):
    """List, create, read, change and delete."""

    create: ClassVar[type[Body]]
    update: ClassVar[type[Body] | None] = None
    deletable: ClassVar[bool] = True

    def payload(self, session: Session) -> Json:
        """Return a body that creates a row, having made the rows that it refers to."""
        values = values_for(session, self.model)
        body = self.create.model_validate(values, by_alias=False, by_name=True)
        return body.model_dump(mode="json", by_alias=True, include=set(values))

    def created(self, client: TestClient, session: Session) -> Json:
        """Create a row through the API and return it."""
        answer = client.post(self.path, json=self.payload(session))
        assert answer.status_code == 201, answer.text
        row: Json = answer.json()
        return row

    def parameters(self, client: TestClient) -> Json:
        """Return the schemas of what the list can be asked for, by name."""
        operation = client.get("/openapi.json").json()["paths"][self.path]["get"]
        return {one["name"]: one["schema"] for one in operation["parameters"]}

    def url(self, row: Json) -> str:
        """Return the path of a row."""
        fields = self.read.model_fields
        mapper = inspect(self.model)
        names = [mapper.get_property_by_column(column).key for column in mapper.primary_key]
        key = [str(row[fields[name].alias or name]) for name in names]
        return "/".join([self.path, *(quote(part, safe="") for part in key)])

    def bound_to_key(self) -> set[str]:
        """Return what refers to a row together with columns that cannot be changed."""
        changeable = self.update.model_fields.keys() if self.update is not None else set()
        mapper = inspect(self.model)
        references = [
            {mapper.get_property_by_column(each).key for each in key.constraint.columns}
            for column in mapper.columns
            for key in column.foreign_keys
            if key.constraint is not None
        ]
        return {name for names in references if not names <= changeable for name in names}

    def test_create_stores_what_was_sent(self, client: TestClient, session: Session) -> None:
        payload = self.payload(session)
        answer = client.post(self.path, json=payload)
        assert answer.status_code == 201, answer.text
        row = answer.json()
        assert {name: row[name] for name in payload} == payload
        assert client.get(self.url(row)).json() == row

    def test_list_finds_the_row(self, client: TestClient, session: Session) -> None:
        before = client.get(self.path).json()["total"]
        row = self.created(client, session)
        page = client.get(self.path, params={"limit": 200}).json()
        assert page["total"] == before + 1
        assert row in page["items"]

    def test_list_sorts_by_every_column(self, client: TestClient, session: Session) -> None:
        self.created(client, session)
        parameters = self.parameters(client)
        if "sort" not in parameters:
            pytest.skip("no column can be sorted by")
        schema = parameters["sort"]["items"]
        for key in schema.get("enum") or [schema["const"]]:
            answer = client.get(self.path, params={"sort": key})
            assert answer.status_code == 200, answer.text

    def test_list_filters_by_what_it_shows(self, client: TestClient, session: Session) -> None:
        row = self.created(client, session)
        shown = row.keys() - {"limit", "offset", "sort", "q"}
        for name in sorted(shown & self.parameters(client).keys()):
            if row[name] is not None:
                found = client.get(self.path, params={name: row[name], "limit": 200})
                assert row in found.json()["items"], name

    def test_update_changes_what_is_named(self, client: TestClient, session: Session) -> None:
        if self.update is None:
            pytest.skip("every column is part of the key")
        row = self.created(client, session)
        fields = self.update.model_fields
        bound = self.bound_to_key()
        names = {field.alias or name for name, field in fields.items() if name not in bound}
        changes = {name: value for name, value in self.payload(session).items() if name in names}
        answer = client.patch(self.url(row), json=changes)
        assert answer.status_code == 200, answer.text
        assert {name: answer.json()[name] for name in changes} == changes
        assert client.patch(self.url(row), json={}).status_code == 200

    def test_delete_removes_the_row(self, client: TestClient, session: Session) -> None:
        url = self.url(self.created(client, session))
        if not self.deletable:
            assert client.delete(url).status_code == 405
            return
        assert client.delete(url).status_code == 204
        assert client.get(url).status_code == 404
        assert client.delete(url).status_code == 404
        if self.update is not None:
            assert client.patch(url, json={}).status_code == 404

    def test_same_key_twice_is_a_conflict(self, client: TestClient, session: Session) -> None:
        payload = self.payload(session)
        first = client.post(self.path, json=payload).json()
        second = client.post(self.path, json=payload)
        if second.status_code == 201:
            assert self.url(second.json()) != self.url(first)
        else:
            assert second.status_code == 409
            assert second.json()["detail"]

    def test_unknown_fields_are_refused(self, client: TestClient, session: Session) -> None:
        payload = self.payload(session) | {"no such column": 1}
        assert client.post(self.path, json=payload).status_code == 422

    @pytest.mark.parametrize("body", ["", "[]", "{", "null", '"text"'])
    def test_create_refuses_nonsense(self, client: TestClient, body: str) -> None:
        answer = client.post(self.path, content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 422

    def test_required_columns_are_required(self, client: TestClient, session: Session) -> None:
        payload = self.payload(session)
        for name, field in self.create.model_fields.items():
            if field.is_required():
                rest = {key: payload[key] for key in payload if key != (field.alias or name)}
                assert client.post(self.path, json=rest).status_code == 422
