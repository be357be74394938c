"""What several forms of remarks hold: who does what with which things, and when."""

# Where a remark begins and ends.

OPENS = r"(?:^|(?<=[.:?] ))"
STOP = r"(?= [.,?:]|$)"
END = rf"(?: (?:please|pls|plz|thanks|thank you))?{STOP}"

# Who does something, with what, and when.

WHO = (
    r"(?:(?:all|the|our|my|your|other|others|new|back end|front end|backend|frontend|web|mobile|of|"
    r"rest|whole) )*(?:team|teams|people|folks|guys|crew|devs?|developers?|engineers?|designers?|"
    r"colleagues?|others|everyone|everybody|anyone|anybody|someone|somebody|we|i|you|they|us|me|"
    r"them)(?: members)?"
)
WE = (
    r"(?:i|we|you|they|people|"
    r"(?:the|our|my)(?: (?:whole|other|rest of the))? (?:team|developers|devs))"
)
"""The same where a side may stand before ("the backend our devs will put the routes into")."""
SHALL = (
    r"(?: can| could| may| might| will| would| should|'ll| should be able to| want to|"
    r" (?:is|are|am|be) able to| (?:are|am) going to)"
)
TOOL = (
    r"(?:npm run dev|npm run build|npm start|npm|uvicorn|vite|docker|make|python|one command|"
    r"a single command)"
)
WHEN = (
    r"(?: (?:later|later on|afterwards?|after that|next|soon|then|tomorrow|today|right away|"
    r"immediately|at once|from there|locally|quickly|easily|directly|in parallel|step by step|"
    r"one by one|bit by bit|over time|next (?:week|sprint|month)|"
    r"(?:on|by) (?:mon|tues|wednes|thurs|fri)day|in (?:a|the) (?:second|next|later) "
    r"(?:step|sprint|ticket|task)|in later tickets|ourselves|themselves|myself|"
    r"on (?:our|their) own|by hand))"
)
YET = r"(?: (?:yet|so far|at the moment|right now|for now|as yet|still))"
IT = r"(?: (?:it|this|that|there))"

# What is made, or is there.

THINGS = (
    r"(?:(?:all|any|the|our|my|its|their|new|more|own|actual|first|individual|other|crud|rest|ui|"
    r"api|real) )*(?:endpoints?|routes?|routers?|apis?|screens?|pages?|components?|views?|"
    r"features?|code|services?|hooks?|models?|business logic|logic|stuff|things|functionality|"
    r"lists?|forms?|crud|rest|everything else|everything|client|frontend|backend|application|app)"
)
NONE_OF_THEM = rf"{THINGS}(?: (?:and|or) {THINGS})?"
SOME_THINGS = rf"{THINGS}(?: and {THINGS})?"
DATABASE = (
    r"(?:(?:the|our|a|my|its) )?(?:database|db|postgres|postgresql|mysql|sqlite)(?: database)?"
)
CONFIG = (
    r"(?:(?:its|the|all|a) )*(?:settings|config|configuration|env|env vars|env variables|"
    r"environment variables|environment)"
)
FROM_ENV = (
    r"(?: (?:from|via|through|by|out of) (?:(?:the|its|an|a) )*(?:env|env vars|env variables|"
    r"env file|environment|environment variables|settings file|config file|dotenv|file))"
)
TECHNOLOGY = r"(?:vite|react|typescript|fastapi|python|sqlalchemy|pydantic|tailwind)"
SIDE = (
    r"(?:(?:the|our|my|a) )?(?:(?:react|web|mobile|client) )?(?:front end|frontend|client|ui|app|"
    r"react|pages?|screens?|components?|views?|forms?|frontend app|web app|apps|clients|"
    r"mobile apps?|consumers|frontend (?:team|developers|devs)|ui (?:team|developers|devs))"
)
PLACE = (
    r"(?:front end|frontend|back end|backend|client|server|web|react|fastapi|python|api)"
    r"(?: (?:side|part|app|project|folder|directory|repo|repository|half))?"
)

# What is done with it.

SO = r"(?:, )?(?:so that|so|in order that)"
BEGIN = r"(?:start|begin|go on|carry on|continue)"
WORK = r"(?:work|working|cod(?:e|ing)|develop|developing|implement|implementing|build|building)"
ADD = r"(?:add|adding|hang|hook|put|putting|write|writing|implement|implementing|plug|plugging)"
BUILD_ON = (
    rf"(?:(?:{BEGIN} )?(?:build|building)(?: up)?(?: on| upon| on top of)?{IT}?|"
    rf"(?:clone|fork|extend|grow|check out){IT}?|"
    rf"{BEGIN}(?: {WORK})?(?: (?:from|with|on|in))?{IT}?|(?:get|be) (?:started|going)|"
    rf"(?:{BEGIN} )?{ADD} {SOME_THINGS}(?: (?:to|into|in|on top of|on){IT})?)"
)
STRANDED = (
    rf"(?:build (?:up)?on|build upon|start from|start with|extend|clone|fork|begin with|"
    rf"work (?:on|from|with)|{ADD} {SOME_THINGS} (?:to|into|on)|"
    rf"(?:run|boot|start|launch)(?: up)?(?: locally)?(?: with {TOOL})?)"
)
DOES = (
    rf"(?:(?:starts?|runs?|boots?|compiles?|builds?|launch(?:es)?|comes? up)(?: up)?"
    rf"(?: with {TOOL})?(?: locally| cleanly| out of the box| without errors| fine| on its own)?|"
    rf"(?:reads?|loads?|takes?|gets?|picks? up) {CONFIG}{FROM_ENV}?|"
    r"(?:opens?|creates?|ha(?:s|ve)|holds?|provides?|sets up|set up|establish(?:es)?) "
    r"(?:a|an|the|its|one) (?:db|database|postgres|sqlalchemy) "
    r"(?:connection|session|engine|pool|link)(?: pool)?|"
    rf"(?:connects?|talks?|is connected|is wired|is hooked up|links?) to {DATABASE}|"
    r"(?:answers?|serves?|offers?|responds? (?:to|on)) (?:a |one |the )?"
    r"(?:health check|ping|hello world|health)(?: (?:endpoint|route|request|url|page))?|"
    r"(?:shows?|renders?|displays?|serves?) (?:a|an|one) (?:blank|empty|hello world|welcome) page)"
)
MAY = r"(?:(?:can|just|only|already|simply|at least) )*"
CALL = (
    r"(?:talk to|call|calls|consume|work with|use|hit|fetch from|connect to|read from|query|"
    r"rely on|build on|be built on|fetch|go on|import|be built with)"
)
THEM = r"(?: (?:it|them|these|those|that|on them|on it|on top of them|on top))"
PEOPLE = (
    r"(?:(?:the|our|my|your) )?(?:users?|people|staff|clerks?|customers?|end users?|office staff)"
)
MADE = (
    r"(?:written|built|made|done|created|coded|got|finished|implemented|set up|generated|developed)"
)
SEE = (
    r"(?:see|click on|look at|get to see|have in front of them|click through|find on screen|"
    r"work with)"
)
SET_UP = r"(?:set up|scaffold(?:ed)?|initiali[sz]ed?|bootstrap(?:ped)?)"

# How a text opens.

IDLY = (
    r"(?:(?:ok|okay|so|right|alright|now|well|hi|hey|hello|folks|team|all|everyone|guys)(?: ,)? )*"
)
NEXT_JOB = (
    r"(?:(?:the |our |my )?(?:first|next|second|third|new|today's|tomorrow's|this week's|current) "
    r"(?:ticket|task|story|item|job|step|thing|work item|card|todo|to do|chore|point|order)|"
    r"(?:step|task|ticket|point|item) (?:one|two|1|2|number one|no 1))"
    r"(?: (?:of|in|for|on) (?:(?:the|this|our|my|today's|this week's) )?(?:sprint|project|backlog|"
    r"week|day|list|plan|milestone|board|morning|agenda|iteration|today|roadmap|epic|business|"
    r"side))*"
)
REQUEST = (
    r"(?= (?:so )?(?:please|pls|could you|can you|kindly|generate|create|build|make|write|add|"
    r"give|so please))"
)
ROLE = (
    r"(?:(?:tech|team|new|senior|junior|lead|product|project|backend|frontend|back end|front end|"
    r"full stack|api|office|school|web|mobile|software) )*(?:developer|dev|lead|engineer|user|"
    r"owner|admin|administrator|manager|tester|designer|clerk|consumer|architect|client)"
)
MISSING = r"(?: [^ .,?:]+){1,4}?"
ON = r"(?:on|at|in|for) (?:the|our|my)(?: [^ .,?:]+){1,3}?"
THERE = r"(?:there(?:'s| is)|we have|i have|we've got)"
NOTHING_YET = (
    rf"(?:(?:we|i) (?:don't|do not) have{MISSING}(?: yet| so far)|"
    rf"there(?:'s| is| are) no{MISSING}(?: yet| so far)|"
    rf"(?:we|i) have (?:nothing|no{MISSING})(?: yet| so far)|"
    r"(?:our|the|my)(?: [^ .,?:]+){1,3}? is (?:still |currently )?(?:empty|blank|bare)|"
    r"nothing (?:exists|is there|is in place|has been (?:built|done|generated))(?: yet| so far)?|"
    r"(?:we're|we are|i'm|i am) about to (?:start|begin)(?: (?:development|coding|work|the project|"
    r"implementation|developing|working))?|"
    r"(?:we're|we are|i'm|i am) (?:still |just )?at the (?:very )?(?:beginning|start)|"
    r"(?:we're|we are|i'm|i am) (?:just )?(?:starting|beginning)(?: out| an?(?: [^ .,?:]+){1,3}?)?"
    r"(?: from (?:scratch|zero|nothing))?)"
)
NOTHING_THERE = (
    rf"(?:{THERE} nothing(?: at all)? {ON}{YET}*|{ON} {THERE} nothing(?: at all)?{YET}*|"
    rf"(?:the|our|my) {PLACE} (?:does not|doesn't) exist{YET}*|"
    r"(?:we're|we are|i'm|i am) (?:just )?(?:starting|beginning)(?: out)?"
    rf"(?: from (?:scratch|zero|nothing))? {ON})"
)
