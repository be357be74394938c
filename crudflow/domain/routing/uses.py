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
    r"rely on|build on|be built on|fetch|go on)"
)
_THEM = r"(?: (?:it|them|these|those|that|on them|on it|on top of them|on top))"
_LATER = r"(?: (?:later|later on|afterwards?|soon|then|next|directly|easily))"

USES: tuple[str, ...] = (
    rf"{_SO} {_SIDE} (?:has|have|gets?|will have) (?:something|an api|a backend|endpoints|services|"
    rf"something real|data) to {_CALL}{_LATER}*{_END}",
    rf"{_SO} {_SIDE} (?:can|could|may|will|will be able to) {_CALL}{_THEM}?{_LATER}*{_END}",
    rf"(?:that|which) {_SIDE} (?:can|could|will|may) {_CALL}{_LATER}*{_END}",
)
"""The words of each."""
