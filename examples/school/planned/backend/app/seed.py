"""Adds sample rows to an empty database: `python -m app.seed`."""

import sys

from sqlalchemy.orm import Session

from app.crud.samples import NotEmptyError, add_all
from app.db.engine import get_engine
from app.db.migrate import upgrade
from app.seeds import campus as campus_samples
from app.seeds import department as department_samples
from app.seeds import student as student_samples
from app.seeds import teacher as teacher_samples

TABLES = (
    campus_samples.TABLE,
    department_samples.TABLE,
    teacher_samples.TABLE,
    student_samples.TABLE,
)
"""The tables that have sample rows, in an order in which these can be added."""


def main() -> int:
    """Bring the database up to date and add the rows; return the exit code."""
    engine = get_engine()
    upgrade(engine)
    with Session(engine) as session:
        try:
            added = add_all(session, TABLES)
        except NotEmptyError as error:
            sys.stderr.write(f"nothing was added: {error}\n")
            return 1
    sys.stdout.write(f"{added} rows were added\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
