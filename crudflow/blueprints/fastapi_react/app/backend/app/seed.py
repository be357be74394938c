<% if app.seeded %>
"""Adds sample rows to an empty database: `python -m app.seed`."""

import sys

from sqlalchemy.orm import Session

from app.crud.samples import NotEmptyError, add_all
from app.db.engine import get_engine
from app.db.migrate import upgrade
<% for table in app.seeded | sort(attribute="module") %>
from app.seeds import <%= table.module %> as <%= table.module %>_samples
<% endfor %>

TABLES = (
<% for table in app.seeded %>
    <%= table.module %>_samples.TABLE,
<% endfor %>
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
<% endif %>
