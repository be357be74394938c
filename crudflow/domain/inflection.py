"""English singulars and plurals, as far as names of tables need them."""

import re

_IRREGULAR = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "foot": "feet",
    "tooth": "teeth",
    "mouse": "mice",
    "goose": "geese",
    "ox": "oxen",
    "leaf": "leaves",
    "life": "lives",
    "wife": "wives",
    "knife": "knives",
    "half": "halves",
    "shelf": "shelves",
    "self": "selves",
    "wolf": "wolves",
    "criterion": "criteria",
    "phenomenon": "phenomena",
    "datum": "data",
    "taxon": "taxa",
    "bacterium": "bacteria",
    "addendum": "addenda",
    "curriculum": "curricula",
    "index": "indexes",
    "vertex": "vertices",
    "matrix": "matrices",
    "quiz": "quizzes",
    "shoe": "shoes",
    "movie": "movies",
    "cookie": "cookies",
    "calorie": "calories",
    "tie": "ties",
    "lie": "lies",
    "pie": "pies",
    "cache": "caches",
    "axe": "axes",
    "use": "uses",
    "cause": "causes",
    "clause": "clauses",
    "house": "houses",
    "horse": "horses",
    "course": "courses",
    "nurse": "nurses",
    "response": "responses",
    "expense": "expenses",
    "license": "licenses",
    "licence": "licences",
    "purchase": "purchases",
    "release": "releases",
    "database": "databases",
    "base": "bases",
    "case": "cases",
    "phase": "phases",
    "phrase": "phrases",
    "lease": "leases",
    "disease": "diseases",
    "warehouse": "warehouses",
    "exercise": "exercises",
    "enterprise": "enterprises",
    "franchise": "franchises",
    "promise": "promises",
    "close": "closes",
    "purpose": "purposes",
    "dose": "doses",
    "size": "sizes",
    "prize": "prizes",
    "photo": "photos",
    "video": "videos",
    "piano": "pianos",
    "memo": "memos",
    "logo": "logos",
    "repo": "repos",
    "demo": "demos",
    "info": "infos",
    "auto": "autos",
    "euro": "euros",
    "macro": "macros",
    "promo": "promos",
    "combo": "combos",
    "silo": "silos",
    "todo": "todos",
    "typo": "typos",
    "radio": "radios",
    "ratio": "ratios",
    "studio": "studios",
    "scenario": "scenarios",
    "portfolio": "portfolios",
    "menu": "menus",
    "bus": "buses",
    "gas": "gases",
    "lens": "lenses",
    "plus": "pluses",
    "bonus": "bonuses",
    "campus": "campuses",
    "virus": "viruses",
    "status": "statuses",
    "alias": "aliases",
    "atlas": "atlases",
    "canvas": "canvases",
    "census": "censuses",
    "corpus": "corpora",
    "analysis": "analyses",
    "basis": "bases",
    "crisis": "crises",
    "diagnosis": "diagnoses",
    "hypothesis": "hypotheses",
    "thesis": "theses",
    "synopsis": "synopses",
}
_SINGULARS = {plural: singular for singular, plural in _IRREGULAR.items()} | {
    "bases": "base",
    "indices": "index",
}
_UNCOUNTABLE = frozenset(
    {"data", "meta", "metadata", "media", "news", "series", "species", "information", "equipment"}
    | {"money", "rice", "fish", "sheep", "deer", "software", "hardware", "feedback", "staff"}
    | {"access", "progress", "settings", "sms", "gps", "dns", "https", "aws", "logistics"}
    | {"analytics", "statistics", "mathematics", "physics", "politics", "economics", "graphics"}
    | {"ethics", "address_info", "out"}
)
_ENDS_IN_OES = frozenset(
    {"hero", "potato", "tomato", "echo", "veto", "cargo", "embargo", "torpedo"}
)
_SHORTEST_FUSED = 6
"""Letters of a plural from which on it is recognised at the end of a longer word, too."""


def plural_word(word: str) -> str:
    """Return the plural of a lower-case word; a plural stays as it is."""
    if word in _UNCOUNTABLE or word in _SINGULARS:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if singular_word(word) != word or _is_not_counted(word):
        return word
    if re.search(r"(s|x|z|ch|sh)$", word) or word in _ENDS_IN_OES:
        return word + "es"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + "s"


def _is_not_counted(word: str) -> bool:
    """Whether a word is a participle (`resolved`) or carries a number (`v2`)."""
    return word[-1].isdigit() or re.search(r"[a-z]{3}[^be]ed$", word) is not None


def singular_word(word: str) -> str:
    """Return the singular of a lower-case word; a singular stays as it is."""
    if word in _UNCOUNTABLE or word in _IRREGULAR:
        return word
    for begin in (0, *range(1, len(word) - _SHORTEST_FUSED + 1)):
        if word[begin:] in _SINGULARS:
            return word[:begin] + _SINGULARS[word[begin:]]
    for pattern, ending in _SINGULAR_ENDINGS:
        if re.search(pattern, word):
            return re.sub(pattern, ending, word)
    return word


_SINGULAR_ENDINGS = (
    (r"(ss|us|is|as|os)$", r"\1"),
    (r"([^aeiou]|qu)ies$", r"\1y"),
    (r"(ch|sh|ss|x|zz|[^aeiou]o)es$", r"\1"),
    (r"([a-z]{2})s$", r"\1"),
)

_WITH_A = re.compile(r"(eu|one\b|once|ubi|ufo|uni(?![nm])|ure|uri|us[aeu]|uti|uk\b|url\b)")
_WITH_AN = re.compile(r"(heir|hono|hour|sms\b|sql\b|xml\b|html\b|http)")


def article(phrase: str) -> str:
    """Return `a` or `an`, as the first sound of a lower-case phrase asks for."""
    if _WITH_A.match(phrase):
        return "a"
    return "an" if phrase[0] in "aeiou" or _WITH_AN.match(phrase) else "a"
