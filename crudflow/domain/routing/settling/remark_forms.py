"""Forms of the remarks that change nothing about a request, or only limit it, in one table.

"so that the team can build on it", "we'll add the endpoints later", "a FastAPI app that boots and
connects to the database", "there is nothing on the client yet". Each is matched against the words
up to the end of a clause: one word more, and the remark stays in the text. What follows from one,
`remarks` says. A new form is a line of `REMARKS`; what several forms hold is named above it.
"""

from crudflow.domain.routing.settling.remark_words import (
    BUILD_ON,
    CALL,
    DATABASE,
    DOES,
    END,
    IDLY,
    MADE,
    MAY,
    NEXT_JOB,
    NONE_OF_THEM,
    NOTHING_THERE,
    NOTHING_YET,
    OPENS,
    PEOPLE,
    PLACE,
    REQUEST,
    ROLE,
    SEE,
    SET_UP,
    SHALL,
    SIDE,
    SO,
    SOME_THINGS,
    STOP,
    STRANDED,
    TECHNOLOGY,
    THEM,
    THINGS,
    TOOL,
    WE,
    WHEN,
    WHO,
    WORK,
    YET,
)

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
SEEN = "seen"  # What people see: the visible part, however it is meant
PAGES = "pages"  # What people see, before a list of it: the pages
CLIENTS = "clients"  # What the frontend calls the API with
WISH = "wish"  # That what follows is wanted
BESIDE = "beside"  # That there is nothing but what follows
AMONG = "among"  # Where something belongs that is named together with another thing
ENDED = "ended"  # That a list of parts is not complete; nothing is said by it
SIDED = "sided"  # What says nothing new where a side is named before
LISTED = "listed"  # What says nothing new where a list of several things follows

REMARKS: tuple[tuple[str, str], ...] = (
    # What is made otherwise or later, or is not wanted.
    (
        POSTPONED,
        rf"[.:,] (?:and |but )?(?:i|we)(?:'ve| have)?(?: already)? {MADE}(?: [^ .,?:]+){{1,5}}?"
        rf"(?: (?:myself|ourselves|by hand|already|on (?:my|our) own))+{END}",
    ),
    (
        POSTPONED,
        r"[,.:] (?:leaving|leave)(?: the| all| any)*(?: [^ .,?:]+){1,3}? (?:out|aside|away)"
        rf"(?: of (?:it|this))?{END}",
    ),
    (THAT_IS, r"(?:, please )?, (?:meaning|by which (?:i|we) mean)(?= (?:the|a|an|all|both) )"),
    (
        SEEN,
        r"the (?:part|side|half|bit|things) (?:that |which )?(?:the |our |my )?[^ .,?:]+"
        rf"(?: (?:will|can))?(?: (?:actually|really))? {SEE}{STOP}",
    ),
    (
        SEEN,
        rf"{OPENS}something (?:that |which )?(?:the |our |my )?[^ .,?:]+ (?:can|could) "
        rf"{SEE}(?= :)",
    ),
    (
        SEEN,
        r"(?:(?<=create )|(?<=build )|(?<=make )|(?<=generate )|(?<=need )|(?<=want )|(?<=write ))"
        r"what (?:the |our |my )?[^ .,?:]+(?: (?:will|can|should|would))?"
        rf"(?: (?:actually|really))? {SEE}{STOP}",
    ),
    (SCOPE, rf"^(?:feat|chore|build|task) ,(?: {PLACE}| ui| be| fe) :"),
    (
        IDLE,
        rf"^before {WHO}{SHALL}? (?:start|begin|write|add|build|make|create|touch|do|code)"
        r"(?: (?:writing|coding|building|on|with|to write|to build))?"
        r"(?: (?:a|any|the|an|one|single|our|first|very))*"
        r" (?:endpoints?|pages?|screens?|code|anything|services?|crud|routes?|forms?|features?)"
        r"(?: ,)?(?= (?:we|i|please|set up|create|generate|build|scaffold|bootstrap|init|give)"
        r"(?: need)? )",
    ),
    (IDLE, r"to exist(?: first)?(?= [.,:]|$)"),
    (IDLE, rf"{OPENS}{IDLY}{NEXT_JOB}(?: (?:is|will be|would be))? :"),
    (
        WISH,
        rf"{OPENS}{IDLY}{NEXT_JOB} (?:is|will be|would be)(?: to| the| an?)?(?= [^ :,.?])",
    ),
    (
        WISH,
        rf"{OPENS}(?:all|what|the (?:only|first|next) thing)(?: that)? (?:i|we)"
        r"(?: really| only| just)? (?:need|want)"
        r"(?: (?:now|right now|first|next|at the moment|for now|today|to have))*"
        r" (?:is|are)(?: the| an?)?",
    ),
    (
        IDLE,
        rf"{OPENS}(?:for now|for the moment|for the time being|at this (?:stage|point)|"
        r"at the moment)(?: ,)?(?= [^ .,?:])",
    ),
    (
        NOTHING,
        rf"(?:(?:^|(?<=[.:?,] )){NOTHING_YET}|{OPENS}{NOTHING_THERE})(?: [,.:])"
        r"(?: so(?! please)| and)?",
    ),
    (
        NOTHING,
        r"^(?:we're|we are|i'm|i am) (?:just )?(?:starting|beginning) (?:on )?(?:a|an|our|my|this|"
        r"the)(?: [^ .,?:]+){1,3}? (?:project|app|application)(?: [,.:])?(?: and| so)"
        r"(?= (?:need|want|we|i|would))",
    ),
    (
        ENDED,
        r"(?:and |or )?(?:so on|so forth|etc|et cetera|the like|such|similar|the usual)"
        rf"{STOP}",
    ),
    (
        POSTPONED,
        rf"(?:[,.:] )?(?:(?:still|as yet|for now|so far) (?:without|no) {NONE_OF_THEM}{YET}*|"
        rf"(?:still )?(?:without|no) {NONE_OF_THEM} (?:so far|as yet|at all|at this stage)){STOP}",
    ),
    (
        SIDED,
        r"(?:, )?(?:built|bundled|powered|driven|served|made) (?:by|with|on|using) "
        rf"{TECHNOLOGY}(?: (?:and|,) {TECHNOLOGY})*{STOP}",
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
        rf"(?:needed|required|necessary|wanted){YET}*{STOP}",
    ),
    # What a set-up does, and what goes into it.
    (
        FOUNDED,
        r"(?:, )?(?:that|which|so that it|so it|(?:just )?enough to|"
        rf"just enough (?:so )?that it) {MAY}{DOES}(?:(?: ,)?(?: and)?(?: then)? {MAY}{DOES})*"
        rf"{END}",
    ),
    (
        FOUNDED,
        rf"(?:(?:that|which) )?{WE}{SHALL}(?: (?:later|then))? (?:fill|flesh out|populate)"
        rf"(?: (?:it|them))?(?: (?:with|in) {THINGS})?(?: and {THINGS})?{WHEN}*{END}",
    ),
    (
        FOUNDED,
        rf"(?:(?:that|which) )?{WE}{SHALL}(?: (?:later|then))? (?:build|put|place|host|"
        rf"hang|base) {SOME_THINGS} (?:on|onto|into|in|on top of)(?: (?:it|them|top))?{WHEN}*"
        rf"{END}",
    ),
    (
        FOUNDED,
        rf"(?:that|(?:in|into|on|onto|to) which|which|where) {SOME_THINGS}{SHALL}?(?:{WHEN})? "
        r"(?:live|go|sit|reside|be (?:built|added|put|placed|hosted|hung)|belong|hang)"
        r"(?: (?:in|into|on|onto|to|off|on top of|inside))?(?: (?:it|top))?"
        rf"{WHEN}*{END}",
    ),
    (
        FOUNDED,
        rf"(?:that|which){SHALL}(?: (?:later|then))? (?:host|hold|contain|carry|house|serve) "
        rf"{SOME_THINGS}{WHEN}*{END}",
    ),
    (
        FOUNDED,
        r"(?:itself|with everything (?:(?:that )?(?:it|we|you) needs?|needed|required)"
        r"(?: to (?:start|run|boot|work|get going|get started))?|with (?:nothing but|only|just) "
        r"the (?:essentials|basics|bare minimum)|(?:, )?ready (?:for|to start) (?:development|"
        rf"coding|developing|work)){END}",
    ),
    (
        FOUNDED,
        rf"(?:, )?(?:so that|so) (?:later |then ){WHO}{SHALL} (?:add|put|write|plug|build) "
        rf"{SOME_THINGS}(?: (?:to|into|in|on top of|on) (?:it|this|that))?{END}",
    ),
    (
        FOUNDED,
        rf"(?:, )?(?:so that|so) {WHO}{SHALL} (?:run|do|type|execute|start|use|launch) "
        rf"{TOOL}{WHEN}*{END}",
    ),
    (
        POSTPONED,
        rf"[,.:?] (?:and )?{SOME_THINGS} {WHO}(?:{SHALL}| then)? (?:then )?"
        r"(?:ask(?: you)? for|do|add|write|generate|tackle|request|need|build|order|handle|create|"
        rf"make){WHEN}+{END}",
    ),
    (
        POSTPONED,
        rf"[,.:?] (?:and )?{SOME_THINGS} (?:(?:will be|are|get|are to be|will get|are going to be) "
        r"(?:added?|generated?|done|written|built|created?|made|write|build|make)|comes?|follows?|"
        rf"will come|will follow){WHEN}+{END}",
    ),
    # What endpoints, services and pages are used for.
    (PAGES, rf"what {PEOPLE}(?: (?:will|can|do))?(?: actually)? (?:{SEE}|use)(?= :)"),
    (
        CLIENTS,
        rf"(?:what|everything|all|all that) {SIDE} (?:needs?|uses?|requires?) to "
        r"(?:call|talk to|consume|use|access|reach) (?:(?:the|our) )?(?:crud )?(?:rest )?"
        r"(?:apis?|back end|backend|endpoints|server)(?= :)",
    ),
    (
        IDLE,
        rf"(?:that|which) {PEOPLE}(?: (?:will|can|do))?(?: actually)? (?:{SEE}|use)(?= [.,:]|$)",
    ),
    (
        IDLE,
        r"(?:, )?(?:so that|so|in order that) (?:(?:the|our|my) )?(?:[^ .,?:]+ )?(?:devs?|"
        r"developers?|teams?|people|folks|guys|colleagues|others|clients?|users?|app|customers?)"
        r" (?:can|could|may|will) (?:just |simply |easily |directly )?"
        rf"(?:import|use|call|consume|plug in|drop in|reuse)(?: (?:it|them|these|those))?{END}",
    ),
    (
        IDLE,
        rf"{OPENS}(?:my|our|the|a)(?: [^ .,?:]+){{1,3}}? (?:needs?|wants?|will need|must have) "
        r"something to (?:talk to|call|click on|look at|click|consume|show|read from)"
        rf"(?: [,.:]){REQUEST}",
    ),
    (
        IDLE,
        rf"{OPENS}(?:i|we) (?:don't|do not|would rather not) (?:want|like) to (?:write|code|build|"
        r"do|create|make|type)[^.?:]{1,60}? (?:by hand|manually|myself|ourselves)(?: [,.:])"
        rf"{REQUEST}(?!.{{1,30}} (?:it|them|this|that|these|those)(?: |$))",
    ),
    (
        IDLE,
        rf"{OPENS}(?:the|our)(?: [^ .,?:]+){{1,2}}? (?:goes|go|starts?|comes?)"
        rf"(?: (?:first|next))?(?: [,.:]){REQUEST}",
    ),
    (
        IDLE,
        rf"{SO} {SIDE} (?:(?:has|have|gets?|will have) (?:something|an api|a backend|endpoints|"
        r"services|something real|data) to|can|could|may|will|will be able to) "
        rf"{CALL}{THEM}?{WHEN}*{END}",
    ),
    (IDLE, rf"(?:that|which) {SIDE} (?:can|could|will|may) {CALL}{WHEN}*{END}"),
    (
        IDLE,
        rf"{SO} {WHO}{SHALL} (?:use|see|try|test|check|review|open|run|look at|work with|"
        rf"play with|show|demo|explore)(?: (?:it|them|this|that))?(?: out)?{WHEN}*{END}",
    ),
    # What one builds on.
    (
        THAT_IS,
        rf"{SO} {WHO} (?:ha(?:s|ve)|gets?)(?= an? (?:[^ .,?:]+ ){{1,6}}to (?:start from|build on|"
        r"begin with|work (?:with|from)|extend))",
    ),
    (GROUND, rf"{SO} {WHO}{SHALL}? {BUILD_ON}{WHEN}*{END}"),
    (
        GROUND,
        rf"{SO} (?:{WHO} (?:ha(?:s|ve)|gets?|will have)|there(?:'s| is)) (?:something|somewhere|"
        rf"one|a (?:place|base|basis|foundation|skeleton)) to (?:{STRANDED}|begin|start)"
        rf"(?: {WORK})?{WHEN}*{END}",
    ),
    (GROUND, rf"(?:, )?(?:(?:that|which) )?{WHO}{SHALL} {STRANDED}{WHEN}*{END}"),
    (
        GROUND,
        rf"(?:{SO} (?:{THINGS}|more)(?: and {THINGS})?{SHALL} be (?:added|built|put|implemented)"
        rf"(?: (?:on top|on it|to it|in))?|(?:that|which) {SOME_THINGS}{SHALL} be "
        rf"(?:added|attached) to){WHEN}*{END}",
    ),
    (
        GROUND,
        rf"(?:for {WHO} )?to (?:build (?:up)?on|build upon|start from|start with|begin with|"
        rf"work from|extend|clone|grow){WHEN}*{END}",
    ),
    (
        FOUNDED,
        r"(?:, )?(?:already )?(?:connected|wired|hooked up|wired up) (?:up )?(?:to|with) "
        rf"{DATABASE}",
    ),
    (
        FOUND,
        r"(?:(?:still|now|also|first|next|then) )*(?:should|must|needs? to|ha(?:s|ve) to|"
        rf"(?:is|are) to)(?: (?:now|still|first|also))* be {SET_UP}"
        rf"(?: (?:first|now|next|soon))*{END}",
    ),
    (
        FOUNDED,
        r"[,.:?] (?:so |and )?(?:please |kindly )?(?:scaffold it|set it up|set up it|bootstrap it|"
        rf"initiali[sz]e it)(?: (?:now|for me|for us|soon))*{END}",
    ),
    # What comes first, what later, and what belongs together.
    (IDLE, rf"{OPENS}as (?:an?|the|our|your) {ROLE}(?: ,)?(?= (?:i|we)\b)"),
    (IDLE, rf"first{END}"),
    (BESIDE, r"with nothing (?:in it |inside )?(?:yet )?(?:but|except|besides|other than)"),
    (FOUNDED, rf"(?:with|,) nothing (?:in it|inside)(?: yet)?{END}"),
    (
        LATER,
        r"(?:(?:comes?|follows?|will (?:come|follow|be done)) (?:next (?:week|month|sprint|time|"
        r"year)|tomorrow|soon|afterwards?|after that|separately|another (?:day|time)|in (?:a|the) "
        r"(?:second|next) step|on (?:mon|tues|wednes|thurs|fri)day)|"
        rf"to (?:follow|come)(?: later| soon| next)?){END}",
    ),
    (
        IDLE,
        rf"before {WHO}{SHALL}? (?:do|start|begin|go on|write|add|build|make|touch|get to)"
        rf"(?: (?:on|with|to))?(?: (?:anything|something|a single|any|the first))?"
        rf"(?: else| {THINGS})?"
        rf"(?:{END}|(?: ,)?(?= (?:we|i|please|let|could|can|kindly)\b))",
    ),
    (IDLE, r"before (?:anything|everything|all) else(?: ,)?"),
    (
        POSTPONED,
        rf"[,.:?] (?:and )?(?:then )?{WHO}(?:{SHALL} (?:then )?(?:add|do|write|build|make|create|"
        r"tackle|handle|take care of|generate|ask for|need|want|request|order)(?: [^ .,?:]+){1,5}?|"
        rf"(?: then)? (?:do|add|write|build|make|generate) {SOME_THINGS}){WHEN}+{END}",
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
        rf"both(?: of them)?)(?: (?:please|now|for me|for us))*{END}",
    ),
    (IDLE, r"(?<=do )it all(?= :)"),
    (
        IDLE,
        r"[,.:?] (?:so |and )?(?:please |kindly )?do (?:it|that|this|so)"
        rf"(?: (?:now|for me|for us|soon))*{END}",
    ),
    (
        IDLE,
        r"(?:(?<=empty )|(?<=bare )|(?<=blank )|(?<=minimal )|(?<=simple )|(?<=small ))but "
        r"(?:working|runnable|running|functional|complete|clean|usable)",
    ),
    (IDLE, r"(?<=following )(?:please|pls|now|for me|for us|things)(?= :)"),
    (IDLE, rf"[,.:?] (?:just|only) (?:that|this)(?: for now| for the moment| today)*{END}"),
    (IDLE, rf", all (?:in one go|at once|together|in one){END}"),
    (AMONG, rf"[,.:] all (?:of them|of these|three|four|five|three of them)(?: now)*{END}"),
    (IDLE, r"(?<=incl )\."),
    (AMONG, r"(?<=, )(?:and )?(?:finally|lastly|last but not least)"),
    (
        AMONG,
        r"(?:on top|(?:to|that|which) goe?s? with (?:it|them)|that belongs? to (?:it|them)|"
        r"(?:(?:that|which) )?(?:it|they|those|these) (?:needs?|uses?|depends? on|rel(?:y|ies) on|"
        rf"requires?)){END}",
    ),
    (
        POSTPONED,
        r"(?:[,.:] )?(?:and |but )?leave(?: the| out the)?(?: [^ .,?:]+){1,4}? for (?:later|"
        rf"another (?:day|time)|the next (?:sprint|step)){END}",
    ),
    (IDLE, r", typescript (?:on|enabled|switched on)"),
    (AMONG, r"(?:behind|on top of|alongside|around) (?:it|them|these|those)(?= [.,?]| for|$)"),
    (AMONG, rf"(?:in|into|inside|within) (?:it|there)(?: please)?{STOP}"),
    (
        AMONG,
        r"(?:that|which) (?:calls?|uses?|consumes?|talks? to|hits?|wraps?|goes? with|"
        rf"access(?:es)?) (?:it|them|that|those|these)(?:{STOP}|(?= (?:and|plus) ))",
    ),
)
"""What a remark amounts to, and its words; the first one that fits a stretch of words is taken."""
