"""Adapters: each one binds a port to one vendor; the in-memory fakes ship beside them."""
