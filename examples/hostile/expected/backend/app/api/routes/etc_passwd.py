"""The routes of etc passwds."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import EtcPasswd
from app.schemas.etc_passwd import EtcPasswdCreate, EtcPasswdQuery, EtcPasswdRead, EtcPasswdUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/etc-passwds", tags=["etc-passwds"])


@router.get("")
def list_etc_passwds(
    session: SessionDep, query: Annotated[EtcPasswdQuery, Query()]
) -> Page[EtcPasswdRead]:
    """List etc passwds, page by page."""
    return list_rows(
        session,
        EtcPasswd,
        EtcPasswdRead,
        query,
        order=[
            EtcPasswd.id,
        ],
        search=[
            EtcPasswd.touch_pwned,
            EtcPasswd.id_,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=EtcPasswdRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_etc_passwd(session: SessionDep, data: EtcPasswdCreate) -> EtcPasswd:
    """Create an etc passwd."""
    return create_row(session, EtcPasswd, data)


@router.get("/{id}", response_model=EtcPasswdRead, responses=NOT_FOUND)
def get_etc_passwd(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> EtcPasswd:
    """Get one etc passwd."""
    return get_row(session, EtcPasswd, id)


@router.patch(
    "/{id}",
    response_model=EtcPasswdRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_etc_passwd(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: EtcPasswdUpdate,
) -> EtcPasswd:
    """Change what the request names of an etc passwd."""
    return update_row(session, get_row(session, EtcPasswd, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_etc_passwd(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete an etc passwd."""
    delete_row(session, EtcPasswd, id)
