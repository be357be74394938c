"""Words around a project's set-up and what is done first: verbs, names of it, idle openings.

Phrases are separated by commas; `(start|get) (us|me)` and `layer(s)` stand for all variants.
"""

from crudflow.domain.routing.concepts import Concept

ENGLISH = {
    Concept.START: """
        (start|get|kick|set) (us|me) (off|started|going|up) with, from nothing
    """,
    Concept.SETUP: "toolchain, shells",
    Concept.PROJECT: "monorepo",
    Concept.ONLY: "and stop there, and nothing beyond",
    Concept.MAKE: "putting, bild (the|a|an|all|me|us|crud)",
}
