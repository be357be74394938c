"""Routes a task in people's words to agent kinds, by keywords, and only when it is sure.

The words of a text are recognised (`marking`), tied to phrases (`clauses`, `segments`), read as
requests (`reading`) and looked up in one table of rules (`rules`). Whatever is left unexplained
counts against an answer: an unknown word at the head of a phrase, a negation of unclear reach, an
action that is no generation. Nothing here is learnt and nothing is asked of anybody.
"""

from crudflow.domain.routing.answer import KINDS, Routing
from crudflow.domain.routing.deciding import route

__all__ = ["KINDS", "Routing", "route"]
