"""Sample rows, one module per table; `python -m app.seed` adds them."""
