"""Signs that a text speaks to the machine behind the router instead of naming a task."""

import re

_SIGNS: tuple[tuple[str, str, str], ...] = (
    (
        "a shell command",
        "rm sudo $( && | curl wget",
        r"\brm\s+-\w*[rf]|\bsudo\b|\$\(|&&|\|\|?\s*(?:ba|z)?sh\b|\b(?:curl|wget)\b",
    ),
    (
        "a path out of the project",
        ".. /etc ~/ .env .ssh",
        r"\.\./|\.\.\\|/etc/|~/\.|\.env\b|\.ssh\b",
    ),
    ("markup", "< {{ }} {% ```", r"<\s*/?\s*[a-z!?][^<>]*>|\{\{|\}\}|\{%|```|<\|"),
    (
        "code",
        "import ( __ --",
        r"\bimport\s+os\b|\b(?:os\.|sub)?(?:system|process|eval|exec)\s*\(|__\w+__|;\s*--",
    ),
    (
        "SQL",
        "drop truncate alter union",
        r"\b(?:drop|truncate|alter)\s+(?:table|database|schema)\b|\bunion\s+select\b",
    ),
    (
        "SQL",
        "select delete insert 1 --",
        r"\bselect\b.+\bfrom\b|\bdelete\s+from\b|\binsert\s+into\b|\bor\s+1\s*=\s*1\b|'\s*--",
    ),
    ("an assignment", '= "', r"=\s*[\w\"']|\"\s*:\s*[\"\d\[{]"),
    (
        "an order to the router",
        "ignor disregard forget overrid bypass overrul vergiss missacht olvida oublie",
        r"\b(?:ignor\w*|disregard|forget|override|bypass|overrule|vergiss|missachte|olvida|oublie)\b"
        r".{0,40}\b(?:instruct\w*|rules?|prompts?|told|guidelines|constraints|policy|anweisung\w*"
        r"|regeln|vorgaben|instruccion\w*|reglas|regles|consignes|above|prior|previous)\b",
    ),
    (
        "an order to the router",
        "instruction prompt system developer assistant jailbreak injection now act pretend role "
        "simon repeat anything",
        r"\b(?:new|real|actual|updated|secret|hidden|system|developer)\s+(?:instructions?|prompt)\b"
        r"|(?:^|[.!?>\]])\s*(?:system|developer|assistant)\s*:|\bsystem (?:override|message)\b"
        r"|\bjailbreak\w*|\bprompt injection\b|\byou are now\b|\bfrom now on you\b|\bact as\b"
        r"|\bpretend\b|\brole ?play\b|\bsimon says\b|\brepeat after me\b|\bdo anything now\b",
    ),
    (
        "an order to the router",
        "_crud _boilerplate",
        r"\b(?:classif(?:y|ied|ication)|categori[sz]e|label|route|routed|routing|tag|treat|mark"
        r"|verdict|confidence|kinds?)\b.{0,40}\b(?:as|to|is|be|should|must)\b.{0,20}"
        r"\b(?:be|fe|ui)_(?:crud|boilerplate)\b",
    ),
    (
        "an order to the router",
        "_crud _boilerplate",
        r"\b(?:answer|output|respond|reply|return|say|print|echo|emit|choose|pick|select)\b.{0,30}"
        r"\b(?:be|fe|ui)_(?:crud|boilerplate)\b",
    ),
    (
        "harm",
        "ware logger phish botnet rootkit ddos exfiltrat root",
        r"\b(?:malware|ransomware|keylogger|phish\w*|botnet|rootkit|ddos|exfiltrat\w*|as root)\b",
    ),
)
"""What a sign is called, the parts of words without which it is not there, and its pattern."""
_PATTERNS = tuple(
    (name, tuple(parts.split()), re.compile(pattern, re.DOTALL)) for name, parts, pattern in _SIGNS
)


def attack_in(text: str) -> str | None:
    """Return what in a folded text is no task but an attack, or `None`."""
    for name, parts, pattern in _PATTERNS:
        match = pattern.search(text) if any(part in text for part in parts) else None
        if match:
            return f"{name}: '{match.group().strip()}'"
    return None
