"""Makers of rows, one module per table; importing this package registers them all."""

from importlib import import_module

MODULES = (
    "tests.factories.attribute",
    "tests.factories.base",
    "tests.factories.billing_user",
    "tests.factories.class_table",
    "tests.factories.config",
    "tests.factories.etc_passwd",
    "tests.factories.health",
    "tests.factories.index",
    "tests.factories.main",
    "tests.factories.model",
    "tests.factories.select",
    "tests.factories.test",
    "tests.factories.text",
    "tests.factories.unicode_table_u65_e5_u672_c",
    "tests.factories.user",
    "tests.factories.user_table",
    "tests.factories.users",
)

for module in MODULES:
    import_module(module)
