"""Signs that a text speaks to the machine behind the router instead of naming a task."""

import re

_SIGNS: tuple[tuple[str, str], ...] = (
    (
        "a shell command",
        r"\brm\s+-\w*[rf]|\bsudo\b|\$\(|&&|\|\|?\s*(?:ba|z)?sh\b|\b(?:curl|wget)\b",
    ),
    ("a path out of the project", r"\.\./|\.\.\\|/etc/|~/\.|\.env\b|\.ssh\b"),
    ("markup", r"<\s*/?\s*[a-z!?][^<>]*>|\{\{|\}\}|\{%|```|<\|"),
    ("code", r"\bimport\s+os\b|\b(?:os\.|sub)?(?:system|process|eval|exec)\s*\(|__\w+__|;\s*--"),
    ("SQL", r"\b(?:drop|truncate|alter)\s+(?:table|database|schema)\b|\bunion\s+select\b"),
    ("SQL", r"\bselect\b.+\bfrom\b|\bdelete\s+from\b|\binsert\s+into\b|\bor\s+1\s*=\s*1\b|'\s*--"),
    ("an assignment", r"=\s*[\w\"']|\"\s*:\s*[\"\d\[{]"),
    (
        "an order to the router",
        r"\b(?:ignor\w*|disregard|forget|override|bypass|overrule|vergiss|missachte|olvida|oublie)\b"
        r".{0,40}\b(?:instruct\w*|rules?|prompts?|told|guidelines|constraints|policy"
        r"|anweisung\w*|regeln|vorgaben|instruccion\w*|reglas|regles|consignes|above|prior|previous)\b",
    ),
    (
        "an order to the router",
        r"\b(?:new|real|actual|updated|secret|hidden|system|developer)\s+(?:instructions?|prompt)\b"
        r"|(?:^|[.!?>\]])\s*(?:system|developer|assistant)\s*:|\bsystem (?:prompt|override|message)"
        r"|\bjailbreak\w*|\bprompt injection\b|\byou are now\b|\bfrom now on you\b|\bact as\b"
        r"|\bpretend\b|\brole ?play\b|\bsimon says\b|\brepeat after me\b|\bdo anything now\b",
    ),
    (
        "an order to the router",
        r"\b(?:classif(?:y|ied|ication)|categori[sz]e|label|route|routed|routing|tag|treat|mark"
        r"|verdict|confidence|kinds?)\b.{0,40}\b(?:as|to|is|be|should|must)\b.{0,20}"
        r"\b(?:be|fe|ui)_(?:crud|boilerplate)\b",
    ),
    (
        "an order to the router",
        r"\b(?:answer|output|respond|reply|return|say|print|echo|emit|choose|pick|select)\b.{0,30}"
        r"\b(?:be|fe|ui)_(?:crud|boilerplate)\b",
    ),
    (
        "harm",
        r"\b(?:malware|ransomware|keylogger|phish\w*|botnet|rootkit|ddos|exfiltrat\w*|as root)\b",
    ),
)
_PATTERNS = tuple((name, re.compile(pattern, re.DOTALL)) for name, pattern in _SIGNS)


def attack_in(text: str) -> str | None:
    """Return what in a folded text is no task but an attack, or `None`."""
    for name, pattern in _PATTERNS:
        match = pattern.search(text)
        if match:
            return f"{name}: '{match.group().strip()}'"
    return None
