"""Whether the application is alive and ready to serve."""

from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel
from sqlalchemy import text

from app.db.engine import SessionDep

router = APIRouter(prefix="/health", tags=["health"])


class Health(BaseModel):
    """The answer of a healthy application."""

    status: Literal["ok"] = "ok"


@router.get("")
def check_health(session: SessionDep) -> Health:
    """Answer when the application runs and its database can be reached."""
    session.execute(text("SELECT 1"))
    return Health()
