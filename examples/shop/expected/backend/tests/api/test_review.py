"""Every route of reviews, on real rows."""

from app.models import Review
from app.schemas.review import ReviewCreate, ReviewRead, ReviewUpdate
from tests.support.contract import TableContract


class TestReview(TableContract):
    """What holds for every table also holds for reviews."""

    path = "/api/v1/reviews"
    model = Review

    read = ReviewRead
    create = ReviewCreate
    update = ReviewUpdate
