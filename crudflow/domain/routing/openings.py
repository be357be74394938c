"""Forms of remarks that a text opens with, or that the parts of a list end with.

"feat(frontend): ...", "first ticket of the sprint: ...", "on the client there is nothing yet".
Matched, as all remarks are, against the words up to the end of a clause.
"""

_OPENS = r"(?:^|(?<=[.:?] ))"
_IDLY = (
    r"(?:(?:ok|okay|so|right|alright|now|well|hi|hey|hello|folks|team|all|everyone|guys)(?: ,)? )*"
)
_NTH = r"(?:the |our |my )?(?:first|next|second|third|new|today's|tomorrow's|this week's|current)"
_JOB = r"(?:ticket|task|story|item|job|step|thing|work item|card|todo|to do|chore|point|order)"
_PLAN = (
    r"(?: (?:of|in|for|on) (?:(?:the|this|our|my|today's|this week's) )?"
    r"(?:sprint|project|backlog|week|day|list|plan|milestone|board|morning|agenda|iteration|today|"
    r"roadmap|epic|business|side))"
)
_YET = r"(?: (?:yet|so far|at the moment|right now|for now|as yet|still))"
_ON = r"(?:on|at|in|for) (?:the|our|my)(?: [^ .,?:]+){1,3}?"
_PLACE = (
    r"(?:front end|frontend|back end|backend|client|server|web|react|fastapi|python|api)"
    r"(?: (?:side|part|app|project|folder|directory|repo|repository|half))?"
)

SCOPES: tuple[str, ...] = (rf"^(?:feat|chore|build|task) ,(?: {_PLACE}| ui| be| fe) :",)
"""What a change is of, as the titles of commits say it."""

ANNOUNCEMENTS: tuple[str, ...] = (
    r"^before (?:anybody|anyone|somebody|we|i|you|people|the team)(?: can| could| may)? "
    r"(?:start|begin|write|add|build|make|create|touch|do|code)"
    r"(?: (?:writing|coding|building|on|with|to write|to build))?"
    r"(?: (?:a|any|the|an|one|single|a single|our|first|very))*"
    r" (?:endpoints?|pages?|screens?|code|anything|services?|crud|routes?|forms?|features?)(?: ,)?"
    r"(?= (?:we|i|please|set up|create|generate|build|scaffold|bootstrap|init|give)(?: need)? )",
    r"to exist(?: first)?(?= [.,:]|$)",
    rf"{_OPENS}{_IDLY}{_NTH} {_JOB}{_PLAN}*(?: (?:is|will be|would be))? :",
    rf"{_OPENS}{_IDLY}(?:step|task|ticket|point|item) (?:one|two|1|2|number one|no 1){_PLAN}* :",
)
"""That what follows is the next thing to do."""

WISHES: tuple[str, ...] = (
    rf"{_OPENS}{_IDLY}{_NTH} {_JOB}{_PLAN}* (?:is|will be|would be)(?: to| the| an?)?"
    r"(?= [^ :,.?])",
    rf"{_OPENS}{_IDLY}(?:step|task|ticket|point|item) (?:one|two|1|2|number one|no 1){_PLAN}* "
    r"(?:is|will be)(?: to| the| an?)?(?= [^ :,.?])",
)
"""The same in a sentence."""

MISSING: tuple[str, ...] = (
    rf"{_OPENS}(?:there(?:'s| is)|we have|i have|we've got) nothing(?: at all)? {_ON}"
    rf"{_YET}*(?: [,.:])(?: so(?! please)| and)?",
    rf"{_OPENS}{_ON} (?:there(?:'s| is)|we have|i have) nothing(?: at all)?{_YET}*(?: [,.:])"
    r"(?: so(?! please)| and)?",
    rf"{_OPENS}(?:the|our|my) {_PLACE} (?:does not|doesn't) exist{_YET}*(?: [,.:])(?: so| and)?",
    rf"{_OPENS}(?:we're|we are|i'm|i am) (?:just )?(?:starting|beginning)(?: out)?"
    rf"(?: from (?:scratch|zero|nothing))? {_ON}(?: [,.:])(?: so| and)?",
    r"^(?:we're|we are|i'm|i am) (?:just )?(?:starting|beginning) (?:on )?(?:a|an|our|my|this|the)"
    r"(?: [^ .,?:]+){1,3}? (?:project|app|application)(?: [,.:])?(?: and| so)"
    r"(?= (?:need|want|we|i|would))",
)
"""That there is nothing yet of what is asked for."""

ENDLESS = (
    r"(?:and |or )?(?:so on|so forth|etc|et cetera|the like|such|similar|the usual)(?= [.,?:]|$)"
)
"""That a list of parts is not complete."""

_WHAT = (
    r"(?: (?:any|crud|rest|ui|real|actual))* (?:endpoints?|routes?|pages?|screens?|components?|"
    r"views?|"
    r"features?|services?|hooks?|models?|apis?|business logic)"
)
NOT_YET: tuple[str, ...] = (
    rf"(?:[,.:] )?(?:still|as yet|for now|so far) (?:without|no){_WHAT}(?: (?:and|or){_WHAT})?"
    rf"{_YET}*(?= [.,?:]|$)",
    rf"(?:[,.:] |still )?(?:without|no){_WHAT}(?: (?:and|or){_WHAT})?"
    r" (?:so far|as yet|at all|at this stage)(?= [.,?:]|$)",
)
"""What is not there yet, and is to be left out for now."""

_TECHNOLOGY = r"(?:vite|react|typescript|fastapi|python|sqlalchemy|pydantic|tailwind)"
MADE_WITH = (
    r"(?:, )?(?:built|bundled|powered|driven|served|made) (?:by|with|on|using) "
    rf"{_TECHNOLOGY}(?: (?:and|,) {_TECHNOLOGY})*(?= [.,?:]|$)"
)
"""What something is made with that has been said to be the one side's or the other's."""

SPANNING = (
    r"(?:(?:, )?(?:i|we)(?:'d like| would like| need| want) )?(?:it |this |that )?(?:all "
    r")?(?:the )?(?:(?:from )?end to end|front to back|back to front|"
    r"top to bottom|full stack|whole stack|(?:on|for) both sides|whole thing|all of it)(?= :)"
)
"""That all sides are meant, before a list that says what is."""

FROM_NOTHING = r"^(?:starting )?from (?:scratch|zero|nothing)(?: please)?(?= [:,])"

_READY = (
    r"(?:written|built|done|made|finished|coded|implemented|set up|generated|created|developed)"
)
OWN = (
    rf"[.:,] (?:and |but )?(?:(?:i|we) (?:have )?(?:already )?|(?:i've|we've) (?:already "
    rf")?){_READY} "
    rf"(?:the|our|my|all the|its)(?: [^ .,?:]+){{1,4}}? (?:already|myself|ourselves|by hand|on "
    rf"my own|"
    r"on our own)(?= [.,?:]|$)"
)
"""What is there already, and is not asked for."""

ITS: tuple[str, ...] = (
    r"(?:in|into|inside|within) (?:it|there)(?: please)?(?= [.,?:]|$)",
    r"for (?:it|them|those|these)(?= (?:and|plus|as well as) | [.,?:]|$)",
    r"(?:that|which) (?:calls?|uses?|consumes?|talks? to|hits?|wraps?|goes? with|access(?:es)?)"
    r" (?:it|them|that|those|these)(?= (?:and|plus) | [.,?:]|$)",
)
"""Where something belongs that is named together with another thing."""

UNNEEDED = (
    r"[,.:] (?:and |but )?no(?: [^ .,?:]+){1,2}?(?: or [^ .,?:]+)? (?:needed|required|necessary|"
    r"wanted)"
    rf"{_YET}*(?= [.,?:]|$)"
)
"""What nobody asks for, in a sentence; "no tests" says the same."""

ALL_OF_THEM = (
    r"[,.:] all (?:of them|of these|three|four|five|three of them)(?: please| now)*(?= [.,?:]|$)"
)
"""That what has been listed is wanted, all of it."""

FOLLOWING = r"(?<=following )(?:please|pls|now|for me|for us|things)(?= :)"

WITHIN = r"(?:for|in|into|inside) (?:it|there)(?: please)?(?= [.,?:]|$)"
"""Where something belongs that has been said not to be there yet."""
