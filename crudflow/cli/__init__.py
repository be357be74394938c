"""The command line's inner rooms; `starter.py` is its door."""
