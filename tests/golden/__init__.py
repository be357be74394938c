"""Holds the generated applications of examples/ against what is committed."""
