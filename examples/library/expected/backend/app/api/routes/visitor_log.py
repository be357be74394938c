"""The routes of visitor logs."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.crud.listing import list_rows
from app.db.engine import SessionDep
from app.models import VisitorLog
from app.schemas.visitor_log import VisitorLogQuery, VisitorLogRead
from app.wire.base import Page

router = APIRouter(prefix="/visitor-logs", tags=["visitor-logs"])


@router.get("")
def list_visitor_logs(
    session: SessionDep, query: Annotated[VisitorLogQuery, Query()]
) -> Page[VisitorLogRead]:
    """List visitor logs, page by page."""
    return list_rows(
        session,
        VisitorLog,
        VisitorLogRead,
        query,
        order=[
            VisitorLog.gate,
            VisitorLog.entered_at,
        ],
        search=[
            VisitorLog.gate,
        ],
    )
