"""Forms of remarks that say what a set-up does, what goes into it, and what comes after it.

"A FastAPI app that boots and connects to the database", "the project our endpoints will live in",
"the routes I'll ask for afterwards". Matched, as all remarks are, against the words up to the end
of a clause: one word more, and the remark stays in the text.
"""

_END = r"(?: (?:please|pls|plz|thanks|thank you))?(?= [.,?:]|$)"
_WE = (
    r"(?:i|we|you|they|people|"
    r"(?:the|our|my)(?: (?:whole|other|rest of the))? (?:team|developers|devs))"
)
_WILL = r"(?: (?:will|can|could|may|should|would|are going to|am going to|want to)|'ll)"
_TOOL = r"(?:npm run dev|npm start|npm run build|npm|vite|uvicorn|docker|make|python)"
_LATER = (
    r"(?: (?:later|later on|afterwards?|after that|next|soon|then|tomorrow|step by step|one by one|"
    r"over time|bit by bit|in (?:a|the) (?:second|next|later) step|next (?:week|sprint|month)|"
    r"in (?:a|the) (?:next|later|second) (?:sprint|ticket|task)))"
)
_THINGS = (
    r"(?:(?:all|the|our|my|its|their|new|more|own|actual|first|other|crud|rest|ui|api|real) )*"
    r"(?:endpoints?|routes?|routers?|apis?|screens?|pages?|components?|views?|features?|code|"
    r"services?|hooks?|models?|business logic|logic|stuff|things|functionality|lists?|forms?|"
    r"crud|rest|everything else|everything|client|frontend|backend|application|app)"
)
_DATABASE = (
    r"(?:(?:the|our|a|my|its) )?(?:database|db|postgres|postgresql|mysql|sqlite)(?: database)?"
)
_CONFIG = (
    r"(?:(?:its|the|all|a) )*(?:settings|config|configuration|env|env vars|env variables|"
    r"environment variables|environment)"
)
_FROM_ENV = (
    r"(?: (?:from|via|through|by|out of) (?:(?:the|its|an|a) )*(?:env|env vars|env variables|"
    r"env file|"
    r"environment|environment variables|settings file|config file|dotenv|file))"
)
_DOES = (
    rf"(?:(?:starts?|runs?|boots?|compiles?|builds?|launch(?:es)?|comes? up)(?: up)?"
    rf"(?: with {_TOOL})?(?: locally| cleanly| out of the box| without errors| fine| on its own)?|"
    rf"(?:reads?|loads?|takes?|gets?|picks? up) {_CONFIG}{_FROM_ENV}?|"
    rf"(?:reads?|loads?) {_CONFIG}|"
    r"(?:opens?|creates?|ha(?:s|ve)|holds?|provides?|sets up|set up|establish(?:es)?) (?:a|an|"
    r"the|its|one) "
    r"(?:db|database|postgres|sqlalchemy) (?:connection|session|engine|pool|link)(?: pool)?|"
    rf"(?:connects?|talks?|is connected|is wired|is hooked up|links?) to {_DATABASE}|"
    r"(?:answers?|serves?|offers?|responds? (?:to|on)) (?:a |one |the )?"
    r"(?:health check|ping|hello world|health)(?: (?:endpoint|route|request|url|page))?|"
    r"(?:shows?|renders?|displays?|serves?) (?:a|an|one) (?:blank|empty|hello world|welcome) page)"
)
_MAY = r"(?:(?:can|just|only|already|simply|at least) )*"
_ALSO = r"(?: ,)?(?: and)?(?: then)?"

DOINGS: tuple[str, ...] = (
    rf"(?:, )?(?:that|which|so that it|so it|(?:just )?enough to|just enough so that it|just "
    rf"enough "
    rf"that it) {_MAY}{_DOES}(?:{_ALSO} {_MAY}{_DOES})*{_END}",
    rf"(?:(?:that|which) )?{_WE}{_WILL}(?: (?:later|then))? (?:fill|flesh out|populate)"
    rf"(?: (?:it|them))?(?: (?:with|in) {_THINGS})?(?: and {_THINGS})?{_LATER}*{_END}",
    rf"(?:(?:that|which) )?{_WE}{_WILL}(?: (?:later|then))? (?:build|put|place|host|hang|base) "
    rf"{_THINGS}"
    rf"(?: and {_THINGS})? (?:on|onto|into|in|on top of)(?: (?:it|them|top))?{_LATER}*{_END}",
    rf"(?:that|(?:in|into|on|onto|to) which|which|where) {_THINGS}(?: and {_THINGS})?{_WILL}?"
    rf"(?:{_LATER})? (?:live|go|sit|reside|be (?:built|added|put|placed|hosted|hung)|belong|hang)"
    rf"(?: (?:in|into|on|onto|to|off|on top of|inside))?(?: (?:it|top))?{_LATER}*{_END}",
    rf"(?:that|which){_WILL}(?: (?:later|then))? (?:host|hold|contain|carry|house|serve) {_THINGS}"
    rf"(?: and {_THINGS})?{_LATER}*{_END}",
    rf"(?:, )?(?:so that|so) (?:later |then ){_WE}{_WILL} (?:add|put|write|plug|build) {_THINGS}"
    rf"(?: and {_THINGS})?(?: (?:to|into|in|on top of|on) (?:it|this|that))?{_END}",
    rf"(?:, )?(?:so that|so) {_WE}{_WILL} (?:run|do|type|execute|start|use|launch) "
    rf"{_TOOL}{_LATER}*{_END}",
)
"""What only a set-up does or is for; an application that does nothing else is one."""

POSTPONING: tuple[str, ...] = (
    rf"[,.:?] (?:and )?{_WE} (?:do|add|write|build|make|generate) {_THINGS}"
    rf"(?: and {_THINGS})?{_LATER}+{_END}",
    rf"[,.:?] (?:and )?{_THINGS}(?: and {_THINGS})? {_WE}(?:{_WILL}| then)? (?:then )?"
    rf"(?:ask(?: you)? for|do|add|write|generate|tackle|request|need|build|order|handle|create|"
    rf"make)"
    rf"(?: (?:myself|ourselves))?{_LATER}+{_END}",
    rf"[,.:?] (?:and )?{_THINGS}(?: and {_THINGS})? (?:will be|are|get|are to be|will get|are "
    rf"going to "
    rf"be) (?:added?|generated?|done|written|built|created?|made|add|generate|create|write|"
    rf"build|make)"
    rf"{_LATER}+{_END}",
    rf"[,.:?] (?:and )?{_THINGS}(?: and {_THINGS})? (?:come|comes|follow|follows|will come|will "
    rf"follow)"
    rf"{_LATER}+{_END}",
)
"""What is to be made later; it is left out."""
