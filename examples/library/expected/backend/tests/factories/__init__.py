"""Makers of rows, one module per table; importing this package registers them all."""

from importlib import import_module

MODULES = (
    "tests.factories.author",
    "tests.factories.book",
    "tests.factories.book_author",
    "tests.factories.copy",
    "tests.factories.fine",
    "tests.factories.loan",
    "tests.factories.member",
    "tests.factories.opening_hour",
    "tests.factories.publisher",
    "tests.factories.visitor_log",
)

for module in MODULES:
    import_module(module)
