"""Words of talk, in all languages: idle in a remark, but not in a request.

"Enough of the pages", "half of it", "more than endpoints": such words mean little by themselves and
turn what is said about. Where one stands in a request, keywords do not claim to understand it.
"""

from crudflow.domain.routing.concepts import Concept

ENGLISH = {
    Concept.ASIDE: """
        a bit, a lot of, able, above, absolutely, actual, again, ahead, all the rest, almost, along,
        already done by me, altogether, always, among, another, anyone, anything, anything like, as
        always, as before, at all, away, back and forth, best, better, bigger, by itself, certain,
        certainly, cheaper, clearly, click around, come, comes, currently, dear, default,
        definitely, different, do the rest, e g, eg, enough, especially, etc, even, eventually,
        ever, exactly, existing ones, faster, few, forward, frankly, from now on, fyi, generally,
        generally speaking, gonna, good looking, have, hence, her, high, high level, him, his, hmm,
        honestly, hope, huge, i believe, i e, i guess, i hope, i mean, i think, i would say, i'd
        say, idea is, ie, in general, in mind, in particular, in short, in time, in total, indeed,
        itself, kind, kind of, kinda, latest, less, literally, local, long, long story short, lot,
        lots of, low level, many, massive, maybe, month, more, most, mostly, much, myself, next
        thing, nicer, non, note, number of, obviously, of all things, of course, often, oh, on its
        own, other, ourselves, overall, own, finally, per se, perhaps, plenty, point is, possible,
        prettier, probably, purpose, purposes, quicker, quite, ready made, real, really, related,
        remaining, remote, rest of it, rest of the, right, safer, same, seriously, she said, short,
        simplest, simplest possible, slower, smaller, so far, so yeah, somehow, sometimes, sooner,
        sorry, sort of, sorta, still, story points, straight, such, such as, sure, than, that way,
        the rest of, themselves, there, therefore, thing is, this time, this way, tho, thus,
        together, top, top notch, uh, um, up there, upon, use case, usually, various, very, wanna,
        way, we hope, we'd say, week, whatever, whatsoever, worth, yeah, yeah right, yeah sure, yes,
        you know, your, yourself
    """,
}
GERMAN = {
    Concept.ASIDE: """
        also, andere, anderen, auf einmal, besser, darauf, dass, davon, denn, dich, dir, dort, eben,
        eher, eigentlich, endlich, etwa, euch, ganz, gar, genau, gleich, gut, halt, ihnen, ihr,
        ihre, ihren, immer, irgendwie, ja, jemals, klar, kurz, mehr, mich, naturlich, sehen, sehr,
        sein, seine, selbst, sich, sicher, so weit, sogar, soweit, viel, viele, vielleicht, weiter,
        wieder, wirklich, wohl, zwar
    """,
}
FRENCH = {
    Concept.ASIDE: """
        ai, ainsi, alors, assez, autre, autres, beau, beaucoup, belle, bien, bon, bonne, cela,
        celle, celui, ceux, chacun, chacune, comme, donc, encore, ensemble, eux, fois, ici, lui,
        mieux, moins, même, non plus, notamment, oui, peu, plus tard, plusieurs, surtout, t, ta,
        tes, toi, ton, toujours, tous les jours, trop, très, voilà, vraiment, ça
    """,
}
SPANISH = {
    Concept.ASIDE: """
        algo, antes, aquí, así, aún, bien, buen, bueno, casi, claro, cualquier, ella, ellos,
        entonces, esa, esas, ese, eso, esos, estar, gran, igual, mejor, misma, mismo, muchas, mucho,
        muy, otra, otras, otro, otros, poco, poder, realmente, sea, ser, siempre, tal, tan, todavía,
        tus, vez
    """,
}
