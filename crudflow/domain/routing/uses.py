"""Forms of remarks that say what endpoints, services and pages will be used for.

Matched, as all remarks are, against the words up to the end of a clause: one word more, and the
remark stays in the text.
"""

_END = r"(?: (?:please|pls|thanks|thank you))?(?= [.,?:]|$)"
_SO = r"(?:, )?(?:so that|so|in order that)"
_SIDE = (
    r"(?:(?:the|our|my|a) )?(?:(?:react|web|mobile|client) )?(?:front end|frontend|client|ui|app|"
    r"react|pages?|screens?|components?|views?|forms?|frontend app|web app|apps|clients|"
    r"mobile apps?|consumers|frontend (?:team|developers|devs)|ui (?:team|developers|devs))"
)
_CALL = (
    r"(?:talk to|call|calls|consume|work with|use|hit|fetch from|connect to|read from|query|"
    r"rely on|build on|be built on|fetch|go on|import|be built with)"
)
_THEM = r"(?: (?:it|them|these|those|that|on them|on it|on top of them|on top))"
_LATER = r"(?: (?:later|later on|afterwards?|soon|then|next|directly|easily))"

_WHO = (
    r"(?:(?:the|our|my) )?(?:[^ .,?:]+ )?(?:devs?|developers?|teams?|people|folks|guys|colleagues|"
    r"others|clients?|users?|app|customers?)"
)
_OPENS = r"(?:^|(?<=[.:?] ))"
_REQUEST = (
    r"(?= (?:so )?(?:please|pls|could you|can you|kindly|generate|create|build|make|write|add|"
    r"give|so please))"
)
_MADE = r"(?:written|built|made|done|created|coded|got|finished|implemented)"
_VISIBLE = (
    r"(?:see|click on|look at|get to see|have in front of them|click through|find on screen|"
    r"work with)"
)

_PEOPLE = (
    r"(?:(?:the|our|my|your) )?(?:users?|people|staff|clerks?|customers?|end users?|"
    r"office staff)"
)
_SEE = r"(?: (?:will|can|do))?(?: actually)? (?:see|look at|work with|click through|use)"
_ACCESS = (
    r"(?:call|talk to|consume|use|access|reach) (?:(?:the|our) )?(?:crud )?(?:rest )?"
    r"(?:apis?|back end|backend|endpoints|server)"
)

SHOWN: tuple[str, ...] = (rf"what {_PEOPLE}{_SEE}(?= :)",)
"""What says no more than "pages"."""
CALLED: tuple[str, ...] = (
    rf"(?:what|everything|all|all that) {_SIDE} (?:needs?|uses?|requires?) to {_ACCESS}"
    r"(?= :)",
)
"""What says no more than "clients of the API"."""
USES: tuple[str, ...] = (
    rf"(?:that|which) {_PEOPLE}{_SEE}(?= [.,:]|$)",
    rf"{_SO} {_WHO} (?:can|could|may|will) (?:just |simply |easily |directly )?"
    rf"(?:import|use|call|consume|plug in|drop in|reuse)(?: (?:it|them|these|those))?{_END}",
    rf"{_OPENS}(?:my|our|the|a)(?: [^ .,?:]+){{1,3}}? (?:needs?|wants?|will need|must have) "
    rf"something to (?:talk to|call|click on|look at|click|consume|show|read from)"
    rf"(?: [,.:]){_REQUEST}",
    rf"{_OPENS}(?:i|we) (?:don't|do not|would rather not) (?:want|like) to (?:write|code|build|do|"
    rf"create|make|type)[^.?:]{{1,60}}? (?:by hand|manually|myself|ourselves)(?: [,.:]){_REQUEST}"
    r"(?!.{1,30} (?:it|them|this|that|these|those)(?: |$))",
    rf"{_OPENS}(?:the|our)(?: [^ .,?:]+){{1,2}}? (?:goes|go|starts?|comes?)(?: (?:first|next))?"
    rf"(?: [,.:]){_REQUEST}",
    rf"{_SO} {_SIDE} (?:has|have|gets?|will have) (?:something|an api|a backend|endpoints|services|"
    rf"something real|data) to {_CALL}{_LATER}*{_END}",
    rf"{_SO} {_SIDE} (?:can|could|may|will|will be able to) {_CALL}{_THEM}?{_LATER}*{_END}",
    rf"(?:that|which) {_SIDE} (?:can|could|will|may) {_CALL}{_LATER}*{_END}",
)
"""The words of each."""

OTHERWISE: tuple[str, ...] = (
    rf"[.:,] (?:but )?(?:i've|i have|we've|we have)(?: already)? {_MADE}(?: [^ .,?:]+)"
    rf"{{1,5}}?(?: (?:myself|ourselves|by hand|already))+{_END}",
    r"[,.:] (?:leaving|leave)(?: the| all| any)*(?: [^ .,?:]+){1,3}? (?:out|aside|away)"
    rf"(?: of (?:it|this))?{_END}",
)
"""What is made otherwise, or not at all, and is to be left out."""
THAT_MEANS = r"(?:, please )?, (?:meaning|by which (?:i|we) mean)(?= (?:the|a|an|all|both) )"
"""That what follows says the same in other words."""
VISIBLE: tuple[str, ...] = (
    rf"the (?:part|side|half|bit|things) (?:that |which )?(?:the |our |my )?[^ .,?:]+"
    rf"(?: (?:will|can))?(?: (?:actually|really))? {_VISIBLE}(?= [,.:?]|$)",
    rf"{_OPENS}something (?:that |which )?(?:the |our |my )?[^ .,?:]+ (?:can|could) "
    rf"{_VISIBLE}(?= :)",
    rf"(?:(?<=create )|(?<=build )|(?<=make )|(?<=generate )|(?<=need )|(?<=want )|(?<=write ))"
    rf"what (?:the |our |my )?[^ .,?:]+(?: (?:will|can|should|would))?(?: (?:actually|really))? "
    rf"{_VISIBLE}(?= [,.:?]|$)",
)
"""What people see, as another word for pages."""
