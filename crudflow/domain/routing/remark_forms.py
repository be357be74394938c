"""Forms of the remarks that change nothing about a request, or only limit it, in one table.

"so that the team can build on it", "we'll add the endpoints later", "on top of them". Each is
matched against the words up to the end of a clause; what follows from one, `remarks` says.
"""

_WHO = (
    r"(?:(?:all|the|our|my|your|other|others|new|back end|front end|backend|frontend|web|mobile|of|"
    r"rest) )*(?:team|teams|people|folks|guys|crew|devs?|developers?|engineers?|designers?|"
    r"colleagues?|others|everyone|everybody|anyone|we|i|you|they|us|me|them)(?: members)?"
)
_SHALL = (
    r"(?: can| could| may| might| will| would|'ll| should be able to| (?:is|are|am|be) able to)"
)
_TOOL = (
    r"(?:npm run dev|npm start|npm|uvicorn|vite|docker|make|python|one command|a single command)"
)
_DATABASE = r"(?:(?:the|our|a|my) )?(?:database|db|postgres|postgresql|mysql|sqlite)"
_LATER = (
    r"(?: (?:later|later on|afterwards?|after that|next|next week|next sprint|soon|then|tomorrow|"
    r"today|right away|immediately|at once|from there|locally|quickly|easily|in parallel|"
    r"(?:on|by) (?:mon|tues|wednes|thurs|fri)day|in the next (?:sprint|step)|in later tickets|"
    r"ourselves|themselves|myself|on our own|on their own|by hand))"
)
_THINGS = (
    r"(?:(?:our|the|their|new|more|own|actual|first|individual|other) )*(?:endpoints?|routes?|"
    r"routers?|apis?|screens?|pages?|components?|views?|features?|code|services?|hooks?|models?|"
    r"business logic|logic|stuff|things|functionality)"
)
_WORK = r"(?:work|working|cod(?:e|ing)|develop|developing|implement|implementing|build|building)"
_ADD = r"(?:add|adding|hang|hook|put|putting|write|writing|implement|implementing|plug|plugging)"
_IT = r"(?: (?:it|this|that|there))"
_END = r"(?: (?:please|pls|thanks|thank you))?(?= [.,?:]|$)"
_BEGIN = r"(?:start|begin|go on|carry on|continue)"
_GROUND = (
    rf"(?:(?:{_BEGIN} )?(?:build|building)(?: up)?(?: on| upon| on top of)?{_IT}?|"
    rf"(?:clone|fork|extend|grow|check out){_IT}?|"
    rf"{_BEGIN}(?: {_WORK})?(?: (?:from|with|on|in))?{_IT}?|(?:get|be) (?:started|going)|"
    rf"(?:{_BEGIN} )?{_ADD} {_THINGS}(?: and {_THINGS})?(?: (?:to|into|in|on top of|on){_IT})?)"
)
_STRANDED = (
    rf"(?:build (?:up)?on|build upon|start from|start with|extend|clone|fork|begin with|"
    rf"work (?:on|from|with)|{_ADD} {_THINGS}(?: and {_THINGS})? (?:to|into|on)|"
    rf"(?:run|boot|start|launch)(?: up)?(?: locally)?(?: with {_TOOL})?)"
)
_SOMETHING = r"(?:something|somewhere|a place|a base|a basis|a foundation|a skeleton|one)"
_SO = r"(?:, )?(?:so that|so|in order that)"
_USE = r"(?:use|see|try|test|check|review|open|run|look at|work with|play with|show|demo|explore)"

_OPENS = r"(?:^|(?<=[.:?] ))"
_NOW = r"(?:for now|for the moment|for the time being|at this (?:stage|point)|at the moment)"
_ROLE = (
    r"(?:(?:tech|team|new|senior|junior|lead|product|project|backend|frontend|back end|front end|"
    r"full stack|api|office|school|web|mobile|software) )*(?:developer|dev|lead|engineer|user|"
    r"owner|admin|administrator|manager|tester|designer|clerk|consumer|architect|client)"
)
_MISSING = r"(?: [^ .,?:]+){1,4}?"
_NOTHING_YET = (
    rf"(?:(?:we|i) (?:don't|do not) have{_MISSING}(?: yet| so far)|"
    rf"there(?:'s| is| are) no{_MISSING}(?: yet| so far)|"
    rf"(?:we|i) have (?:nothing|no{_MISSING})(?: yet| so far)|"
    r"(?:our|the|my)(?: [^ .,?:]+){1,3}? is (?:still |currently )?(?:empty|blank|bare)|"
    r"nothing (?:exists|is there|is in place|has been (?:built|done|generated))(?: yet| so far)?|"
    r"(?:we're|we are|i'm|i am) about to (?:start|begin)(?: (?:development|coding|work|the project|"
    r"implementation|developing|working))?|"
    r"(?:we're|we are|i'm|i am) (?:still |just )?at the (?:very )?(?:beginning|start)|"
    r"(?:we're|we are|i'm|i am) (?:just )?(?:starting|beginning)(?: out| an?(?: [^ .,?:]+){1,3}?)?"
    r"(?: from (?:scratch|zero|nothing))?)"
)

GROUND = "ground"
"""The purpose of a set-up: what it belongs to is one."""
IDLE = "idle"
"""Nothing that the request depends on."""
POSTPONED = "postponed"
"""What is made later, or by others: it is to be left out."""
LATER = "later"
"""That what stands before comes later."""
THAT_IS = "that is"
"""What follows says the same in other words, as a colon does."""

FOUNDED = "founded"
"""What only a set-up does or has: where none is named, it stays in the text."""
AMONG = "among"
"""Where something belongs that is named together with another thing."""
NOTHING = "nothing yet"
"""That nothing is there yet: of it remains which side is spoken of, if no other is named."""
WISH = "wish"
"""That what follows is wanted."""
FOUND = "found"
"""That what stands before is to be set up."""
SCOPE = "scope"
"""What a change is of: its side remains."""
ENDED = "ended"
"""That a list of parts is not complete; nothing is said by it."""
DENIED = "denied"
"""What is to be left out, without the verb that says so; nothing if it is never generated."""
SIDED = "sided"
"""What says nothing new where a side is named before."""
LISTED = "listed"
"""What says nothing new where a list of several things follows."""
SEEN = "seen"
"""What people see: the pages."""
BESIDE = "beside"
"""That there is nothing but what follows."""

PAGES = "pages"
"""What people see: the pages."""
CLIENTS = "clients"
"""What the frontend calls the API with."""

REMARKS: tuple[tuple[str, str], ...] = (
    (
        THAT_IS,
        rf"{_SO} {_WHO} (?:ha(?:s|ve)|gets?)(?= an? (?:[^ .,?:]+ ){{1,6}}to (?:start from|build on|"
        r"begin with|work (?:with|from)|extend))",
    ),
    (GROUND, rf"{_SO} {_WHO}{_SHALL}? {_GROUND}{_LATER}*{_END}"),
    (
        GROUND,
        rf"{_SO} {_WHO} (?:ha(?:s|ve)|gets?|will have) {_SOMETHING} to "
        rf"(?:{_STRANDED}|begin|start)(?: {_WORK})?{_LATER}*{_END}",
    ),
    (
        GROUND,
        rf"{_SO} there(?:'s| is) something to {_STRANDED}{_LATER}*{_END}",
    ),
    (GROUND, rf"(?:, )?(?:(?:that|which) )?{_WHO}{_SHALL} {_STRANDED}{_LATER}*{_END}"),
    (
        GROUND,
        rf"(?:for {_WHO} )?to (?:build (?:up)?on|build upon|start from|start with|begin with|"
        rf"work from|extend|clone|grow){_LATER}*{_END}",
    ),
    (
        FOUNDED,
        rf"(?:that|which) (?:just |only )?(?:starts?|runs?|boots?|compiles?|builds?)(?: up)?"
        rf"(?: with {_TOOL})?(?: locally| cleanly| out of the box| without errors)?"
        rf"(?:(?: ,| and| , and) (?:(?:connects|talks|is connected) to {_DATABASE}|(?:reads|loads) "
        rf"(?:its )?(?:settings|config|configuration) from (?:the environment|env|env vars)))*"
        rf"(?= [.,?:]| and|$)",
    ),
    (
        FOUNDED,
        rf"(?:, )?(?:already )?(?:connected|wired|hooked up|wired up) (?:up )?(?:to|with) "
        rf"{_DATABASE}",
    ),
    (
        WISH,
        rf"{_OPENS}(?:all|what|the (?:only|first|next) thing)(?: that)? (?:i|we)"
        r"(?: really| only| just)? (?:need|want)"
        r"(?: (?:now|right now|first|next|at the moment|for now|today|to have))*"
        r" (?:is|are)(?: the| an?)?",
    ),
    (
        FOUND,
        r"(?:(?:still|now|also|first|next|then) )*(?:should|must|needs? to|ha(?:s|ve) to|"
        r"(?:is|are) to)(?: (?:now|still|first|also))* be (?:set up|scaffold(?:ed)?|"
        rf"initiali[sz]ed?|bootstrap(?:ped)?)(?: (?:first|now|next|soon))*{_END}",
    ),
    (IDLE, rf"{_OPENS}{_NOW}(?: ,)?(?= [^ .,?:])"),
    (FOUNDED, rf"itself{_END}"),
    (
        FOUNDED,
        rf"with everything (?:(?:that )?(?:it|we|you) needs?|needed|required)"
        rf"(?: to (?:start|run|boot|work|get going|get started))?{_END}",
    ),
    (IDLE, rf"{_OPENS}as (?:an?|the|our|your) {_ROLE}(?: ,)?(?= (?:i|we)\b)"),
    (
        FOUNDED,
        rf"[,.:?] (?:so |and )?(?:please |kindly )?(?:scaffold it|set it up|set up it|bootstrap it|"
        rf"initiali[sz]e it)(?: (?:now|for me|for us|soon))*{_END}",
    ),
    (FOUNDED, rf"with (?:nothing but|only|just) the (?:essentials|basics|bare minimum){_END}"),
    (FOUNDED, rf"(?:, )?ready (?:for|to start) (?:development|coding|developing|work){_END}"),
    (
        GROUND,
        rf"{_SO} (?:{_THINGS}|crud|the rest|everything else|more)(?: and {_THINGS})?{_SHALL} be "
        rf"(?:added|built|put|implemented)(?: (?:on top|on it|to it|in))?{_LATER}*{_END}",
    ),
    (GROUND, rf"(?:that|which) {_THINGS}{_SHALL} be (?:added|attached) to{_LATER}*{_END}"),
    (IDLE, rf"first{_END}"),
    (
        IDLE,
        rf"[,.:?] (?:so |and )?(?:please |kindly )?do (?:it|that|this|so)"
        rf"(?: (?:now|for me|for us|soon))*{_END}",
    ),
    (
        IDLE,
        r"(?:(?<=empty )|(?<=bare )|(?<=blank )|(?<=minimal )|(?<=simple )|(?<=small ))but "
        r"(?:working|runnable|running|functional|complete|clean|usable)",
    ),
    (BESIDE, r"with nothing (?:in it |inside )?(?:yet )?(?:but|except|besides|other than)"),
    (FOUNDED, rf"(?:with|,) nothing (?:in it|inside)(?: yet)?{_END}"),
    (NOTHING, rf"(?:^|(?<=[.:?,] )){_NOTHING_YET}(?: [,.:])(?: so(?! please)| and)?"),
    (IDLE, rf"[,.:?] (?:just|only) (?:that|this)(?: for now| for the moment| today)*{_END}"),
    (
        LATER,
        r"(?:comes?|follows?|will (?:come|follow|be done)) (?:next (?:week|month|sprint|time|year)|"
        rf"tomorrow|soon|afterwards?|after that|separately|another (?:day|time)|in (?:a|the) "
        rf"(?:second|next) step|on (?:mon|tues|wednes|thurs|fri)day){_END}",
    ),
    (LATER, rf"to (?:follow|come)(?: later| soon| next)?{_END}"),
    (
        IDLE,
        rf"before {_WHO}{_SHALL}? (?:do|start|begin|go on|write|add|build|make|touch|get to)"
        rf"(?: (?:on|with|to))?(?: (?:anything|something|a single|any|the first))?"
        rf"(?: else| {_THINGS})?{_END}",
    ),
    (IDLE, r"before (?:anything|everything|all) else(?: ,)?"),
    (
        IDLE,
        rf"{_OPENS}before {_WHO}{_SHALL}? (?:start|begin|write|add|build|make|do|get to)"
        rf"(?: (?:on|with|to))?(?: (?:anything|something|a single|any|the first))?"
        rf"(?: else| {_THINGS})?(?: ,)?(?= (?:we|i|please|let|could|can|kindly)\b)",
    ),
    (IDLE, rf"{_SO} {_WHO}{_SHALL} {_USE}(?: (?:it|them|this|that))?(?: out)?{_LATER}*{_END}"),
    (
        POSTPONED,
        rf"[,.:?] (?:and )?(?:then )?{_WHO}(?:{_SHALL}| (?:are|am) going to) (?:then )?"
        rf"(?:add|do|write|build|make|create|tackle|handle|take care of|generate|ask for|need|want|"
        rf"request|order)"
        rf"(?:(?: [^ .,?:]+){{1,5}}?){_LATER}+{_END}",
    ),
    (
        LATER,
        r"(?:comes?|will come|follows?|will follow|are|is|will be) (?:done |made |added )?"
        r"(?:in |for |with )(?:a |some |the )?(?:later|next|another) "
        r"(?:ticket|sprint|step|task|story|phase|iteration|release|round)s?",
    ),
    (THAT_IS, r"(?:, )?(?:i e|namely|that is to say|in other words)(?: [.,:])?"),
    (IDLE, r"(?<=, )(?:on top of|next to|alongside) (?:it|them|that|this|these|those)(?= ,)"),
    (
        IDLE,
        rf"[,.:?] (?:so |and )?(?:please |kindly |could you )*(?:generate|create|build|make|write|"
        rf"produce|do) (?:all (?:(?:of )?(?:three|four|five|them|these|those|it|this)|the above)|"
        rf"both(?: of them)?)(?: (?:please|now|for me|for us))*{_END}",
    ),
    (IDLE, r"(?<=do )it all(?= :)"),
    (IDLE, r"(?<=incl )\."),
    (IDLE, rf", all (?:in one go|at once|together|in one){_END}"),
    (AMONG, r"(?<=, )(?:and )?(?:finally|lastly|last but not least)"),
    (
        AMONG,
        rf"(?:on top|(?:to|that|which) goe?s? with (?:it|them)|that belongs? to (?:it|them)|"
        rf"(?:(?:that|which) )?(?:it|they|those|these) (?:needs?|uses?|depends? on|rel(?:y|ies) on|"
        rf"requires?)){_END}",
    ),
    (
        POSTPONED,
        r"(?:[,.:] )?(?:and |but )?leave(?: the| out the)?(?: [^ .,?:]+){1,4}? for (?:later|"
        rf"another (?:day|time)|the next (?:sprint|step)){_END}",
    ),
    (IDLE, r", typescript (?:on|enabled|switched on)"),
    (AMONG, r"(?:behind|on top of|alongside|around) (?:it|them|these|those)(?= [.,?]| for|$)"),
    (AMONG, rf"(?<=tables )in (?:it|there){_END}"),
)
"""What a remark amounts to, and its words."""
