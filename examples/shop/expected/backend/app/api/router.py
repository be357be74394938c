"""All routes of the tables in one router."""

from fastapi import APIRouter

from app.api.routes import address, category, customer, order, order_line, product, review, stock

api_router = APIRouter()
api_router.include_router(address.router)
api_router.include_router(category.router)
api_router.include_router(customer.router)
api_router.include_router(order.router)
api_router.include_router(order_line.router)
api_router.include_router(product.router)
api_router.include_router(review.router)
api_router.include_router(stock.router)
