<% if app.with_samples %>
"""Sample rows, one module per table; `python -m app.seed` adds them."""
<% endif %>
