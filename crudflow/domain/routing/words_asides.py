"""Words of talk, in all languages: idle in a remark, but not in a request.

"Enough of the pages", "half of it", "more than endpoints": such words mean little by themselves and
turn what is said about. Where one stands in a request, keywords do not claim to understand it.
"""

from crudflow.domain.routing.concepts import Concept

ENGLISH = {
    Concept.ASIDE: """
        able, yeah right, yeah sure, a bit, kind of, sort of, of all things, per se, a lot of, dear,
        above, absolutely, again, ahead, all the rest, almost, along, already done by me,
        altogether, always, among, anyone, anything, anything like, as before, away, back and forth,
        certain, clearly, come, comes, currently, default, different, do the rest, enough, even,
        eventually, ever, existing ones, few, forward, generally, generally speaking, gonna, have,
        other, hence, her, him, his, hope, i guess, i hope, idea is, in general, indeed, itself,
        kinda, less, literally, long, lot, many, maybe, perhaps, month, more, better, best, faster,
        prettier, nicer, smaller, bigger, safer, cheaper, slower, most, mostly, much, myself, non,
        note, number of, obviously, often, ourselves, overall, plenty, point is, probably, purpose,
        purposes, quite, related, remaining, remote, rest of it, rest of the, same, seriously, she
        said, short, so far, somehow, sometimes, sorry, sorta, story points, such, than, that way,
        the rest of, themselves, there, therefore, thing is, tho, thus, top, up there, upon, use
        case, usually, way, we hope, week, whatever, whatsoever, worth, yourself
    """,
}
GERMAN = {
    Concept.ASIDE: """
        also, andere, anderen, besser, darauf, dass, davon, denn, dich, dir, eben, eher,
        eigentlich, endlich, etwa, euch, gar, gut, halt, ihnen, ihr, ihre, ihren, immer, irgendwie,
        jemals, mehr, mich, sehen, sein, seine, selbst, sich, sicher, so weit, sogar, soweit, viel,
        viele, vielleicht, weiter, wieder, wirklich, wohl, zwar
    """,
}
FRENCH = {
    Concept.ASIDE: """
        ai, ainsi, alors, assez, autre, autres, beau, beaucoup, cela, celle, celui, ceux, chacun,
        chacune, comme, encore, ensemble, eux, fois, lui, mieux, moins, même, non plus, notamment,
        peu, plus tard, plusieurs, surtout, t, ta, tes, toi, ton, toujours, trop, vraiment, ça
    """,
}
SPANISH = {
    Concept.ASIDE: """
        algo, antes, así, aún, casi, claro, ella, ellos, entonces, esa, esas, ese, eso, esos, estar,
        gran, igual, mejor, misma, mismo, muchas, mucho, otra, otras, otro, otros, poco, poder,
        realmente, sea, ser, siempre, tal, tan, todavía, tus, vez
    """,
}
