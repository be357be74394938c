"""Slips of the pen in short English words, for which the speller has too little to go by."""

from collections.abc import Iterator

_WORDS = (
    "the for and with that this these all each every per end front back side only want need would "
    "could have you your our them then they their into over now today tomorrow yet one can just "
    "like later without using which please thanks including both nothing but first next after set "
    "get give put make let api crud rest app web form forms list lists edit view hook hooks from "
    "main dev also everything call calls any create build add write fetch start empty blank fresh "
    "clean usual whole typed needs entry insert browse something already connect basic admin "
    "schema session sessions developers team simple minimal working required needed configured "
    "editing creating updating deleting reading calling consume functions corresponding complete "
    "entire starting visible operations structure connection settings environment initial server "
    "client folder afterwards separate clone between should".split()
)
_REAL = frozenset(
    "afterward als alter amin bac bank bild booth bot brows butt call clan clint clon cold "
    "compete complet cone configure cru dad developer edi edv entier entre erst est ever fist "
    "folde font for form from function hoo inert inset int jus late latter lie lis list lit lte "
    "mae mai man mani min minima nay nee need net noting operation pai pap pease peer pre putt "
    "require res ret separat serve session setting sever sid sie simpel star staring stat stating "
    "suing tam tanks tat tea tem tha thaat tema ten thank ther tht thy tis toda type vie wan wat "
    "webb wit wohle writ you".split()
)
"""Real words, in any of our languages, that a slip makes of them."""
_OTHERS = {
    "al": "all",
    "backen": "backend",
    "anf": "and",
    "aips": "apis",
    "apsi": "apis",
    "crdu": "crud",
    "crd": "crud",
    "curd": "crud",
    "rcud": "crud",
    "cretae": "create",
    "fornted": "frontend",
    "frontned": "frontend",
    "hoks": "hooks",
    "tehe": "the",
    "theese": "these",
    "tje": "the",
    "thr": "the",
    "wee": "we",
    "yu": "you",
}
_SHORTEST = 4
"""Length from which on a letter may be missing."""


def _slips(word: str) -> Iterator[str]:
    """Give what a word becomes when letters are swapped, doubled or, in a longer one, left out."""
    for at in range(len(word)):
        yield word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
        yield word[:at] + word[at] + word[at:]
        if len(word) >= _SHORTEST and at:
            yield word[:at] + word[at + 1 :]


def _all_slips() -> dict[str, str]:
    """Return what is meant by each slip that may be of one word only."""
    meant: dict[str, set[str]] = {}
    for word in _WORDS:
        for slip in _slips(word):
            meant.setdefault(slip, set()).add(word)
    single = {slip: words.pop() for slip, words in meant.items() if len(words) == 1}
    return {slip: word for slip, word in single.items() if slip not in _REAL} | _OTHERS


SLIPS = _all_slips()
"""What is meant by a word that is none of ours."""
