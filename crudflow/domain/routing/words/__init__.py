"""The vocabulary, as data: a module for each language, English cut by what its words are about.

A word or phrase is added where others of its part stand; `creat(e|ing) form(s)` stands for all
variants. `names` holds what tables are called in other languages, `slips` and `decoys` what is and
what is not put down to the pen.
"""
