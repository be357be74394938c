"""Routes a task in people's words to agent kinds, by keywords, and only when it is sure.

Whatever is left unexplained counts against an answer: an unknown word at the head of a phrase, a
negation of unclear reach, an action that is no generation. Nothing here is learnt and nothing is
asked of anybody. A text goes this way, and `deciding.route` leads it:

1. `attacks`: is it an order to the machine behind, and no task?
2. `text`: the words and signs of it, folded to lower case without accents.
3. `lexicon` over `words`: which of four languages it is in, and what its phrases mean there;
   `spelling` corrects what is misspelt.
4. `tables`: the tables of the schema that it names, or nearly names.
5. `marking`: each word or phrase with the part it plays, a `Mark` with a `Concept` (`concepts`).
6. `settling`: constructions, remarks and set-ups put into the one form that is read.
7. `clauses` and `segments`: clauses, told apart into requests, questions and statements, and cut
   at prepositions and links.
8. `phrases`: what a segment holds, sorted into sides, objects, tables and the rest.
9. `reading`: the `requests` of all segments; `joining` ties what belongs together, `scoping` the
   tables, and `company` gives objects the side of what they are named with.
10. `plainness` (with `mentions`) and `grammar`: what no plain request holds, and words in an order
    in which none stands. Each finding is a doubt.
11. `deciding`: the requests looked up in the table of `rules`, doubts and confidence weighed, an
    `answer` given.

docs/routing.md says how to add a phrase, and how to measure what it changes.
"""

from crudflow.domain.routing.answer import KINDS, Routing
from crudflow.domain.routing.deciding import route

__all__ = ["KINDS", "Routing", "route"]
