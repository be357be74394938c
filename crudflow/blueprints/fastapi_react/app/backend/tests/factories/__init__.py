"""Makers of rows, one module per table; importing this package registers them all."""

from importlib import import_module

MODULES = (
<% for module in app.factories %>
    "<%= module %>",
<% endfor %>
)

for module in MODULES:
    import_module(module)
