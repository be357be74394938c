"""Every failure as a proper answer: 404, 405, 409 and 422 with a sentence that helps."""

import logging
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException
from starlette.routing import Match

from app.crud.rows import RowNotFoundError
from app.db.errors import refusal
from app.wire.base import ErrorMessage

logger = logging.getLogger(__name__)

BAD_REQUEST: dict[int | str, dict[str, Any]] = {
    400: {"model": ErrorMessage, "description": "The body is no JSON."}
}
NOT_FOUND: dict[int | str, dict[str, Any]] = {
    404: {"model": ErrorMessage, "description": "There is no such row."}
}
CONFLICT: dict[int | str, dict[str, Any]] = {
    409: {"model": ErrorMessage, "description": "The change breaks a rule of the database."}
}


def add_error_handlers(app: FastAPI) -> None:
    """Teach the application to answer failures."""
    app.add_exception_handler(RowNotFoundError, _not_found)
    app.add_exception_handler(DBAPIError, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(405, _method_not_allowed)


def _answer(status: int, detail: object, headers: dict[str, str] | None = None) -> JSONResponse:
    return JSONResponse({"detail": detail}, status, headers)


async def _not_found(_request: Request, error: Exception) -> JSONResponse:
    return _answer(404, str(error))


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    """Answer 409 where the data is to blame; anything else is the server's own failure."""
    sentence = refusal(error) if isinstance(error, DBAPIError) else None
    if sentence is None:
        raise error
    logger.info("change refused", extra={"reason": sentence})
    return _answer(409, sentence)


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    """Say what is wrong, without repeating the input, which may be no valid text at all."""
    problems = error.errors() if isinstance(error, RequestValidationError) else []
    return _answer(422, [_problem(problem) for problem in problems])


def _problem(problem: dict[str, Any]) -> dict[str, Any]:
    place = [_printable(part) if isinstance(part, str) else part for part in problem["loc"]]
    return {"type": problem["type"], "loc": place, "msg": _printable(problem["msg"])}


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


async def _method_not_allowed(request: Request, error: Exception) -> JSONResponse:
    """Name every method that the path knows, not just those of one route."""
    allowed: set[str] = set()
    for method in ("GET", "POST", "PATCH", "DELETE"):
        scope = dict(request.scope, method=method)
        if any(route.matches(scope)[0] is Match.FULL for route in request.app.router.routes):
            allowed.add(method)
    detail = error.detail if isinstance(error, HTTPException) else "Method Not Allowed"
    return _answer(405, detail, {"Allow": ", ".join(sorted(allowed))})
