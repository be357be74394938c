"""Makers of rows, one module per table; importing this package registers them all."""

from importlib import import_module

MODULES = (
    "tests.factories.address",
    "tests.factories.category",
    "tests.factories.customer",
    "tests.factories.order",
    "tests.factories.order_line",
    "tests.factories.product",
    "tests.factories.review",
    "tests.factories.stock",
)

for module in MODULES:
    import_module(module)
