"""Judges what crudflow generates by tools that know nothing of crudflow."""
