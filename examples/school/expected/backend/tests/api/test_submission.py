"""Every route of submissions, on real rows."""

from app.models import Submission
from app.schemas.submission import SubmissionCreate, SubmissionRead, SubmissionUpdate
from tests.support.contract import TableContract


class TestSubmission(TableContract):
    """What holds for every table also holds for submissions."""

    path = "/api/v1/submissions"
    model = Submission

    read = SubmissionRead
    create = SubmissionCreate
    update = SubmissionUpdate
