"""Health, methods that a path does not know, and failures in general."""

from fastapi.testclient import TestClient


def test_healthy(client: TestClient) -> None:
    assert client.get("/health").json() == {"status": "ok"}


def test_unknown_method_names_the_known_ones(client: TestClient) -> None:
    answer = client.post("/health")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET"


def test_unknown_path(client: TestClient) -> None:
    assert client.get("/nowhere").status_code == 404


def test_openapi_is_served(client: TestClient) -> None:
    assert client.get("/openapi.json").json()["openapi"].startswith("3.")
