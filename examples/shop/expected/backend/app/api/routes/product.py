"""The routes of products."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from app.api.errors import BAD_REQUEST, CONFLICT, NOT_FOUND
from app.crud.listing import list_rows
from app.crud.rows import create_row, delete_row, get_row, update_row
from app.db.engine import SessionDep
from app.models import Product
from app.schemas.product import ProductCreate, ProductQuery, ProductRead, ProductUpdate
from app.wire.base import Page
from app.wire.types import KeyText

router = APIRouter(prefix="/products", tags=["products"])


@router.get("")
def list_products(
    session: SessionDep, query: Annotated[ProductQuery, Query()]
) -> Page[ProductRead]:
    """List products, page by page."""
    return list_rows(
        session,
        Product,
        ProductRead,
        query,
        order=[
            Product.sku,
        ],
        search=[
            Product.sku,
            Product.title,
            Product.description,
        ],
    )


@router.post(
    "",
    status_code=201,
    response_model=ProductRead,
    responses=BAD_REQUEST | CONFLICT,
)
def create_product(session: SessionDep, data: ProductCreate) -> Product:
    """Create a product."""
    return create_row(session, Product, data)


@router.get("/{sku}", response_model=ProductRead, responses=NOT_FOUND)
def get_product(
    session: SessionDep,
    sku: Annotated[Annotated[KeyText, Field(max_length=32)], Path()],
) -> Product:
    """Get one product."""
    return get_row(session, Product, sku)


@router.patch(
    "/{sku}",
    response_model=ProductRead,
    responses=BAD_REQUEST | NOT_FOUND | CONFLICT,
)
def update_product(
    session: SessionDep,
    sku: Annotated[Annotated[KeyText, Field(max_length=32)], Path()],
    data: ProductUpdate,
) -> Product:
    """Change what the request names of a product."""
    return update_row(session, get_row(session, Product, sku), data)


@router.delete("/{sku}", status_code=204, responses=NOT_FOUND | CONFLICT)
def delete_product(
    session: SessionDep,
    sku: Annotated[Annotated[KeyText, Field(max_length=32)], Path()],
) -> None:
    """Delete a product."""
    delete_row(session, Product, sku)
