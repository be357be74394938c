"""All routes of the tables in one router."""

from fastapi import APIRouter

from app.api.routes import (
    author,
    book,
    book_author,
    copy,
    fine,
    loan,
    member,
    opening_hour,
    publisher,
    visitor_log,
)

api_router = APIRouter()
api_router.include_router(author.router)
api_router.include_router(book.router)
api_router.include_router(book_author.router)
api_router.include_router(copy.router)
api_router.include_router(fine.router)
api_router.include_router(loan.router)
api_router.include_router(member.router)
api_router.include_router(opening_hour.router)
api_router.include_router(publisher.router)
api_router.include_router(visitor_log.router)
