"""Slips of the pen in short English words, for which the speller has too little to go by."""

SLIPS = {
    wrong: right
    for right, slips in {
        "add": "addd",
        "all": "al",
        "and": "abd anf nd",
        "back": "bakc bcak",
        "call": "cal clal",
        "could": "coud cud cuold coudl",
        "create": "crete cretae",
        "first": "frist fisrt",
        "front": "fornt frot",
        "have": "hav ahve",
        "hooks": "hoks",
        "just": "jus juts",
        "like": "liek lik",
        "list": "lsit",
        "need": "ned neeed",
        "only": "onyl olny",
        "our": "oru uor",
        "set": "ste",
        "that": "taht tht htat",
        "their": "thier",
        "them": "tehm htem",
        "these": "theese thees",
        "this": "thsi tihs",
        "want": "wanr wnt",
        "without": "withot",
        "would": "woud wuold woudl wold",
        "you": "yuo yu yoou",
        "your": "yuor",
    }.items()
    for wrong in slips.split()
}
"""What is meant by a word that is none of ours."""
