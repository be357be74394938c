"""The routes of attributes."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Attribute
from app.schemas.attribute import AttributeCreate, AttributeQuery, AttributeRead, AttributeUpdate
from app.wire.base import Page
from app.wire.types import Int32

router = APIRouter(prefix="/attributes", tags=["attributes"])


@router.get("")
def list_attributes(
    session: SessionDep, query: Annotated[AttributeQuery, Query()]
) -> Page[AttributeRead]:
    """List attributes, page by page."""
    return list_rows(
        session,
        Attribute,
        AttributeRead,
        query,
        order=[
            Attribute.id,
        ],
        search=[
            Attribute.registry_,
            Attribute.query,
            Attribute.model_config_,
            Attribute.model_fields_,
            Attribute.schema_,
            Attribute.copy_,
            Attribute.dict_,
            Attribute.validate_,
            Attribute.type,
            Attribute.sort,
            Attribute.q,
            Attribute.request,
            Attribute.response,
            Attribute.init,
            Attribute.table,
            Attribute.private,
            Attribute.none_,
            Attribute.match,
            Attribute.print,
            Attribute.str_,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=AttributeRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_attribute(session: SessionDep, data: AttributeCreate) -> Attribute:
    """Create an attribute."""
    return create_row(session, Attribute, data)


@router.get("/{id}", response_model=AttributeRead, responses=NOT_FOUND)
def get_attribute(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> Attribute:
    """Get one attribute."""
    return get_row(session, Attribute, id)


@router.patch(
    "/{id}",
    response_model=AttributeRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_attribute(
    session: SessionDep,
    id: Annotated[Int32, Path()],
    data: AttributeUpdate,
) -> Attribute:
    """Change what the request names of an attribute."""
    return update_row(session, get_row(session, Attribute, id), data)


@router.delete("/{id}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_attribute(
    session: SessionDep,
    id: Annotated[Int32, Path()],
) -> None:
    """Delete an attribute."""
    delete_row(session, Attribute, id)
