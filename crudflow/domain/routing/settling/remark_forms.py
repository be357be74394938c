"""Forms of the remarks that change nothing about a request, or only limit it, in one table.

"so that the team can build on it", "we'll add the endpoints later", "a FastAPI app that boots and
connects to the database", "there is nothing on the client yet". Each is matched against the words
up to the end of a clause: one word more, and the remark stays in the text. What follows from one,
`remarks` says. A new form is a line of `REMARKS`; what several forms hold is named above it.
"""

# What a remark may amount to.

IDLE = "idle"  # Nothing that the request depends on
GROUND = "ground"  # The purpose of a set-up: what it belongs to is one
FOUNDED = "founded"  # What only a set-up does or has: where none is named, it stays in the text
FOUND = "found"  # That what stands before is to be set up
POSTPONED = "postponed"  # What is made later, or by others: it is to be left out
DENIED = "denied"  # What is to be left out; nothing if it is never generated anyway
LATER = "later"  # That what stands before comes later
THAT_IS = "that is"  # What follows says the same in other words, as a colon does
NOTHING = "nothing yet"  # That nothing is there yet; its side remains, if no other is named
SCOPE = "scope"  # What a change is of, as the titles of commits say it: its side remains
SEEN = "seen"  # What people see: the pages
BESIDE = "beside"  # That there is nothing but what follows
AMONG = "among"  # Where something belongs that is named together with another thing
ENDED = "ended"  # That a list of parts is not complete; nothing is said by it
SIDED = "sided"  # What says nothing new where a side is named before
LISTED = "listed"  # What says nothing new where a list of several things follows

# Where a remark begins and ends.

_OPENS = r"(?:^|(?<=[.:?] ))"
_STOP = r"(?= [.,?:]|$)"
_END = rf"(?: (?:please|pls|plz|thanks|thank you))?{_STOP}"

# Who does something, with what, and when.

_WHO = (
    r"(?:(?:all|the|our|my|your|other|others|new|back end|front end|backend|frontend|web|mobile|of|"
    r"rest|whole) )*(?:team|teams|people|folks|guys|crew|devs?|developers?|engineers?|designers?|"
    r"colleagues?|others|everyone|everybody|anyone|anybody|we|i|you|they|us|me|them)(?: members)?"
)
_SHALL = (
    r"(?: can| could| may| might| will| would| should|'ll| should be able to| want to|"
    r" (?:is|are|am|be) able to| (?:are|am) going to)"
)
_TOOL = (
    r"(?:npm run dev|npm run build|npm start|npm|uvicorn|vite|docker|make|python|one command|"
    r"a single command)"
)
_LATER = (
    r"(?: (?:later|later on|afterwards?|after that|next|soon|then|tomorrow|today|right away|"
    r"immediately|at once|from there|locally|quickly|easily|directly|in parallel|step by step|"
    r"one by one|bit by bit|over time|next (?:week|sprint|month)|"
    r"(?:on|by) (?:mon|tues|wednes|thurs|fri)day|in (?:a|the) (?:second|next|later) "
    r"(?:step|sprint|ticket|task)|in later tickets|ourselves|themselves|myself|"
    r"on (?:our|their) own|by hand))"
)
_YET = r"(?: (?:yet|so far|at the moment|right now|for now|as yet|still))"
_IT = r"(?: (?:it|this|that|there))"

# What is made, or is there.

_THINGS = (
    r"(?:(?:all|any|the|our|my|its|their|new|more|own|actual|first|individual|other|crud|rest|ui|"
    r"api|real) )*(?:endpoints?|routes?|routers?|apis?|screens?|pages?|components?|views?|"
    r"features?|code|services?|hooks?|models?|business logic|logic|stuff|things|functionality|"
    r"lists?|forms?|crud|rest|everything else|everything|client|frontend|backend|application|app)"
)
_SOME_THINGS = rf"{_THINGS}(?: and {_THINGS})?"
_DATABASE = (
    r"(?:(?:the|our|a|my|its) )?(?:database|db|postgres|postgresql|mysql|sqlite)(?: database)?"
)
_CONFIG = (
    r"(?:(?:its|the|all|a) )*(?:settings|config|configuration|env|env vars|env variables|"
    r"environment variables|environment)"
)
_FROM_ENV = (
    r"(?: (?:from|via|through|by|out of) (?:(?:the|its|an|a) )*(?:env|env vars|env variables|"
    r"env file|environment|environment variables|settings file|config file|dotenv|file))"
)
_TECHNOLOGY = r"(?:vite|react|typescript|fastapi|python|sqlalchemy|pydantic|tailwind)"
_SIDE = (
    r"(?:(?:the|our|my|a) )?(?:(?:react|web|mobile|client) )?(?:front end|frontend|client|ui|app|"
    r"react|pages?|screens?|components?|views?|forms?|frontend app|web app|apps|clients|"
    r"mobile apps?|consumers|frontend (?:team|developers|devs)|ui (?:team|developers|devs))"
)
_PLACE = (
    r"(?:front end|frontend|back end|backend|client|server|web|react|fastapi|python|api)"
    r"(?: (?:side|part|app|project|folder|directory|repo|repository|half))?"
)

# What is done with it.

_SO = r"(?:, )?(?:so that|so|in order that)"
_BEGIN = r"(?:start|begin|go on|carry on|continue)"
_WORK = r"(?:work|working|cod(?:e|ing)|develop|developing|implement|implementing|build|building)"
_ADD = r"(?:add|adding|hang|hook|put|putting|write|writing|implement|implementing|plug|plugging)"
_GROUND = (
    rf"(?:(?:{_BEGIN} )?(?:build|building)(?: up)?(?: on| upon| on top of)?{_IT}?|"
    rf"(?:clone|fork|extend|grow|check out){_IT}?|"
    rf"{_BEGIN}(?: {_WORK})?(?: (?:from|with|on|in))?{_IT}?|(?:get|be) (?:started|going)|"
    rf"(?:{_BEGIN} )?{_ADD} {_SOME_THINGS}(?: (?:to|into|in|on top of|on){_IT})?)"
)
_STRANDED = (
    rf"(?:build (?:up)?on|build upon|start from|start with|extend|clone|fork|begin with|"
    rf"work (?:on|from|with)|{_ADD} {_SOME_THINGS} (?:to|into|on)|"
    rf"(?:run|boot|start|launch)(?: up)?(?: locally)?(?: with {_TOOL})?)"
)
_DOES = (
    rf"(?:(?:starts?|runs?|boots?|compiles?|builds?|launch(?:es)?|comes? up)(?: up)?"
    rf"(?: with {_TOOL})?(?: locally| cleanly| out of the box| without errors| fine| on its own)?|"
    rf"(?:reads?|loads?|takes?|gets?|picks? up) {_CONFIG}{_FROM_ENV}?|"
    r"(?:opens?|creates?|ha(?:s|ve)|holds?|provides?|sets up|set up|establish(?:es)?) "
    r"(?:a|an|the|its|one) (?:db|database|postgres|sqlalchemy) "
    r"(?:connection|session|engine|pool|link)(?: pool)?|"
    rf"(?:connects?|talks?|is connected|is wired|is hooked up|links?) to {_DATABASE}|"
    r"(?:answers?|serves?|offers?|responds? (?:to|on)) (?:a |one |the )?"
    r"(?:health check|ping|hello world|health)(?: (?:endpoint|route|request|url|page))?|"
    r"(?:shows?|renders?|displays?|serves?) (?:a|an|one) (?:blank|empty|hello world|welcome) page)"
)
_MAY = r"(?:(?:can|just|only|already|simply|at least) )*"
_CALL = (
    r"(?:talk to|call|calls|consume|work with|use|hit|fetch from|connect to|read from|query|"
    r"rely on|build on|be built on|fetch|go on|import|be built with)"
)
_MADE = r"(?:written|built|made|done|created|coded|got|finished|implemented)"
_SEE = (
    r"(?:see|click on|look at|get to see|have in front of them|click through|find on screen|"
    r"work with)"
)
_SET_UP = r"(?:set up|scaffold(?:ed)?|initiali[sz]ed?|bootstrap(?:ped)?)"

# How a text opens.

_IDLY = (
    r"(?:(?:ok|okay|so|right|alright|now|well|hi|hey|hello|folks|team|all|everyone|guys)(?: ,)? )*"
)
_NEXT_JOB = (
    r"(?:the |our |my )?(?:first|next|second|third|new|today's|tomorrow's|this week's|current) "
    r"(?:ticket|task|story|item|job|step|thing|work item|card|todo|to do|chore|point|order)"
    r"(?: (?:of|in|for|on) (?:(?:the|this|our|my|today's|this week's) )?(?:sprint|project|backlog|"
    r"week|day|list|plan|milestone|board|morning|agenda|iteration|today|roadmap|epic|business|"
    r"side))*"
)
_REQUEST = (
    r"(?= (?:so )?(?:please|pls|could you|can you|kindly|generate|create|build|make|write|add|"
    r"give|so please))"
)
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
    r"(?: from (?:scratch|zero|nothing))?|"
    r"(?:there(?:'s| is)|we have|i have|we've got) nothing(?: at all)? (?:on|at|in|for) "
    rf"(?:the|our|my)(?: [^ .,?:]+){{1,3}}?{_YET}*|"
    rf"(?:the|our|my) {_PLACE} (?:does not|doesn't) exist{_YET}*)"
)

REMARKS: tuple[tuple[str, str], ...] = (
    # What is made otherwise or later, or is not wanted.
    (
        POSTPONED,
        rf"[.:,] (?:but )?(?:i've|i have|we've|we have)(?: already)? {_MADE}(?: [^ .,?:]+)"
        rf"{{1,5}}?(?: (?:myself|ourselves|by hand|already))+{_END}",
    ),
    (
        POSTPONED,
        r"[,.:] (?:leaving|leave)(?: the| all| any)*(?: [^ .,?:]+){1,3}? (?:out|aside|away)"
        rf"(?: of (?:it|this))?{_END}",
    ),
    (THAT_IS, r"(?:, please )?, (?:meaning|by which (?:i|we) mean)(?= (?:the|a|an|all|both) )"),
    (
        SEEN,
        r"the (?:part|side|half|bit|things) (?:that |which )?(?:the |our |my )?[^ .,?:]+"
        rf"(?: (?:will|can))?(?: (?:actually|really))? {_SEE}{_STOP}",
    ),
    (
        SEEN,
        rf"{_OPENS}something (?:that |which )?(?:the |our |my )?[^ .,?:]+ (?:can|could) "
        rf"{_SEE}(?= :)",
    ),
    (
        SEEN,
        r"(?:(?<=create )|(?<=build )|(?<=make )|(?<=generate )|(?<=need )|(?<=want )|(?<=write ))"
        r"what (?:the |our |my )?[^ .,?:]+(?: (?:will|can|should|would))?"
        rf"(?: (?:actually|really))? {_SEE}{_STOP}",
    ),
    (SCOPE, rf"^(?:feat|chore|build|task) ,(?: {_PLACE}| ui| be| fe) :"),
    (
        IDLE,
        rf"^before {_WHO}{_SHALL}? (?:start|begin|write|add|build|make|create|touch|do|code)"
        r"(?: (?:writing|coding|building|on|with|to write|to build))?"
        r"(?: (?:a|any|the|an|one|single|our|first|very))*"
        r" (?:endpoints?|pages?|screens?|code|anything|services?|crud|routes?|forms?|features?)"
        r"(?: ,)?(?= (?:we|i|please|set up|create|generate|build|scaffold|bootstrap|init|give)"
        r"(?: need)? )",
    ),
    (IDLE, r"to exist(?: first)?(?= [.,:]|$)"),
    (IDLE, rf"{_OPENS}{_IDLY}{_NEXT_JOB}(?: (?:is|will be|would be))? :"),
    (NOTHING, rf"(?:^|(?<=[.:?,] )){_NOTHING_YET}(?: [,.:])(?: so(?! please)| and)?"),
    (
        ENDED,
        r"(?:and |or )?(?:so on|so forth|etc|et cetera|the like|such|similar|the usual)"
        rf"{_STOP}",
    ),
    (
        POSTPONED,
        rf"(?:[,.:] )?(?:still|as yet|for now|so far) (?:without|no) {_SOME_THINGS}{_YET}*{_STOP}",
    ),
    (
        SIDED,
        r"(?:, )?(?:built|bundled|powered|driven|served|made) (?:by|with|on|using) "
        rf"{_TECHNOLOGY}(?: (?:and|,) {_TECHNOLOGY})*{_STOP}",
    ),
    (
        LISTED,
        r"(?:(?:, )?(?:i|we)(?:'d like| would like| need| want) )?(?:it |this |that )?(?:all )?"
        r"(?:the )?(?:(?:from )?end to end|front to back|back to front|top to bottom|full stack|"
        r"whole stack|(?:on|for) both sides|whole thing|all of it)(?= :)",
    ),
    (IDLE, r"^(?:starting )?from (?:scratch|zero|nothing)(?: please)?(?= [:,])"),
    (
        DENIED,
        r"[,.:] (?:and |but )?no(?: [^ .,?:]+){1,2}?(?: or [^ .,?:]+)? "
        rf"(?:needed|required|necessary|wanted){_YET}*{_STOP}",
    ),
    # What a set-up does, and what goes into it.
    (
        FOUNDED,
        r"(?:, )?(?:that|which|so that it|so it|(?:just )?enough to|"
        rf"just enough (?:so )?that it) {_MAY}{_DOES}(?:(?: ,)?(?: and)?(?: then)? {_MAY}{_DOES})*"
        rf"{_END}",
    ),
    (
        FOUNDED,
        rf"(?:(?:that|which) )?{_WHO}{_SHALL}(?: (?:later|then))? (?:fill|flesh out|populate)"
        rf"(?: (?:it|them))?(?: (?:with|in) {_THINGS})?(?: and {_THINGS})?{_LATER}*{_END}",
    ),
    (
        FOUNDED,
        rf"(?:(?:that|which) )?{_WHO}{_SHALL}(?: (?:later|then))? (?:build|put|place|host|"
        rf"hang|base) {_SOME_THINGS} (?:on|onto|into|in|on top of)(?: (?:it|them|top))?{_LATER}*"
        rf"{_END}",
    ),
    (
        FOUNDED,
        rf"(?:that|(?:in|into|on|onto|to) which|which|where) {_SOME_THINGS}{_SHALL}?(?:{_LATER})? "
        r"(?:live|go|sit|reside|be (?:built|added|put|placed|hosted|hung)|belong|hang)"
        r"(?: (?:in|into|on|onto|to|off|on top of|inside))?(?: (?:it|top))?"
        rf"{_LATER}*{_END}",
    ),
    (
        FOUNDED,
        rf"(?:, )?(?:so that|so) (?:later |then ){_WHO}{_SHALL} (?:add|put|write|plug|build) "
        rf"{_SOME_THINGS}(?: (?:to|into|in|on top of|on) (?:it|this|that))?{_END}",
    ),
    (
        FOUNDED,
        rf"(?:, )?(?:so that|so) {_WHO}{_SHALL} (?:run|do|type|execute|start|use|launch) "
        rf"{_TOOL}{_LATER}*{_END}",
    ),
    (
        POSTPONED,
        rf"[,.:?] (?:and )?{_SOME_THINGS} {_WHO}(?:{_SHALL}| then)? (?:then )?"
        r"(?:ask(?: you)? for|do|add|write|generate|tackle|request|need|build|order|handle|create|"
        rf"make){_LATER}+{_END}",
    ),
    # What endpoints, services and pages are used for.
    (
        IDLE,
        r"(?:, )?(?:so that|so|in order that) (?:(?:the|our|my) )?(?:[^ .,?:]+ )?(?:devs?|"
        r"developers?|teams?|people|folks|guys|colleagues|others|clients?|users?|app|customers?)"
        r" (?:can|could|may|will) (?:just |simply |easily |directly )?"
        rf"(?:import|use|call|consume|plug in|drop in|reuse)(?: (?:it|them|these|those))?{_END}",
    ),
    (
        IDLE,
        rf"{_OPENS}(?:my|our|the|a)(?: [^ .,?:]+){{1,3}}? (?:needs?|wants?|will need|must have) "
        r"something to (?:talk to|call|click on|look at|click|consume|show|read from)"
        rf"(?: [,.:]){_REQUEST}",
    ),
    (
        IDLE,
        rf"{_OPENS}(?:i|we) (?:don't|do not|would rather not) (?:want|like) to (?:write|code|build|"
        r"do|create|make|type)[^.?:]{1,60}? (?:by hand|manually|myself|ourselves)(?: [,.:])"
        rf"{_REQUEST}(?!.{{1,30}} (?:it|them|this|that|these|those)(?: |$))",
    ),
    (
        IDLE,
        rf"{_OPENS}(?:the|our)(?: [^ .,?:]+){{1,2}}? (?:goes|go|starts?|comes?)"
        rf"(?: (?:first|next))?(?: [,.:]){_REQUEST}",
    ),
    (
        IDLE,
        rf"{_SO} {_SIDE} (?:has|have|gets?|will have) (?:something|an api|a backend|endpoints|"
        rf"services|something real|data) to {_CALL}{_LATER}*{_END}",
    ),
    # What one builds on.
    (
        THAT_IS,
        rf"{_SO} {_WHO} (?:ha(?:s|ve)|gets?)(?= an? (?:[^ .,?:]+ ){{1,6}}to (?:start from|build on|"
        r"begin with|work (?:with|from)|extend))",
    ),
    (GROUND, rf"{_SO} {_WHO}{_SHALL}? {_GROUND}{_LATER}*{_END}"),
    (
        GROUND,
        rf"{_SO} (?:{_WHO} (?:ha(?:s|ve)|gets?|will have)|there(?:'s| is)) (?:something|somewhere|"
        rf"one|a (?:place|base|basis|foundation|skeleton)) to (?:{_STRANDED}|begin|start)"
        rf"(?: {_WORK})?{_LATER}*{_END}",
    ),
    (GROUND, rf"(?:, )?(?:(?:that|which) )?{_WHO}{_SHALL} {_STRANDED}{_LATER}*{_END}"),
    (
        GROUND,
        rf"(?:for {_WHO} )?to (?:build (?:up)?on|build upon|start from|start with|begin with|"
        rf"work from|extend|clone|grow){_LATER}*{_END}",
    ),
    (
        FOUNDED,
        r"(?:, )?(?:already )?(?:connected|wired|hooked up|wired up) (?:up )?(?:to|with) "
        rf"{_DATABASE}",
    ),
    (
        FOUND,
        r"(?:(?:still|now|also|first|next|then) )*(?:should|must|needs? to|ha(?:s|ve) to|"
        rf"(?:is|are) to)(?: (?:now|still|first|also))* be {_SET_UP}"
        rf"(?: (?:first|now|next|soon))*{_END}",
    ),
    (
        FOUNDED,
        r"[,.:?] (?:so |and )?(?:please |kindly )?(?:scaffold it|set it up|set up it|bootstrap it|"
        rf"initiali[sz]e it)(?: (?:now|for me|for us|soon))*{_END}",
    ),
    # What comes first, what later, and what belongs together.
    (IDLE, rf"{_OPENS}as (?:an?|the|our|your) {_ROLE}(?: ,)?(?= (?:i|we)\b)"),
    (IDLE, rf"first{_END}"),
    (BESIDE, r"with nothing (?:in it |inside )?(?:yet )?(?:but|except|besides|other than)"),
    (FOUNDED, rf"(?:with|,) nothing (?:in it|inside)(?: yet)?{_END}"),
    (
        LATER,
        r"(?:comes?|follows?|will (?:come|follow|be done)) (?:next (?:week|month|sprint|time|year)|"
        rf"tomorrow|soon|afterwards?|after that|separately|another (?:day|time)|in (?:a|the) "
        rf"(?:second|next) step|on (?:mon|tues|wednes|thurs|fri)day){_END}",
    ),
    (
        IDLE,
        rf"before {_WHO}{_SHALL}? (?:do|start|begin|go on|write|add|build|make|touch|get to)"
        rf"(?: (?:on|with|to))?(?: (?:anything|something|a single|any|the first))?"
        rf"(?: else| {_THINGS})?{_END}",
    ),
    (IDLE, r"before (?:anything|everything|all) else(?: ,)?"),
    (
        POSTPONED,
        rf"[,.:?] (?:and )?(?:then )?{_WHO}{_SHALL} (?:then )?(?:add|do|write|build|make|create|"
        r"tackle|handle|take care of|generate|ask for|need|want|request|order)"
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
        r"[,.:?] (?:so |and )?(?:please |kindly |could you )*(?:generate|create|build|make|write|"
        r"produce|do) (?:all (?:(?:of )?(?:three|four|five|them|these|those|it|this)|the above)|"
        rf"both(?: of them)?)(?: (?:please|now|for me|for us))*{_END}",
    ),
    (IDLE, r"(?<=do )it all(?= :)"),
    (AMONG, r"(?<=, )(?:and )?(?:finally|lastly|last but not least)"),
    (
        AMONG,
        r"(?:on top|(?:to|that|which) goe?s? with (?:it|them)|that belongs? to (?:it|them)|"
        r"(?:(?:that|which) )?(?:it|they|those|these) (?:needs?|uses?|depends? on|rel(?:y|ies) on|"
        rf"requires?)){_END}",
    ),
    (
        POSTPONED,
        r"(?:[,.:] )?(?:and |but )?leave(?: the| out the)?(?: [^ .,?:]+){1,4}? for (?:later|"
        rf"another (?:day|time)|the next (?:sprint|step)){_END}",
    ),
    (IDLE, r", typescript (?:on|enabled|switched on)"),
    (AMONG, r"(?:behind|on top of|alongside|around) (?:it|them|these|those)(?= [.,?]| for|$)"),
    (AMONG, rf"(?:in|into|inside|within) (?:it|there)(?: please)?{_STOP}"),
)
"""What a remark amounts to, and its words; the first one that fits a stretch of words is taken."""
