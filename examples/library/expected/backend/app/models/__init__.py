"""All models; importing this package makes them known to SQLAlchemy and Alembic."""

from app.db.base import Base
from app.models.author import Author
from app.models.book import Book
from app.models.book_author import BookAuthor
from app.models.copy import Copy
from app.models.fine import Fine
from app.models.loan import Loan
from app.models.member import Member
from app.models.opening_hour import OpeningHour
from app.models.publisher import Publisher
from app.models.visitor_log import VisitorLog

__all__ = [
    "Base",
    "Author",
    "Book",
    "BookAuthor",
    "Copy",
    "Fine",
    "Loan",
    "Member",
    "OpeningHour",
    "Publisher",
    "VisitorLog",
]
