"""crudflow: a SQL schema in, a full-stack CRUD application out, as a durable job."""

from typing import Final

__version__: Final = "0.1.0"
