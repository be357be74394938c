"""English: the words between: links, wishes, statements, fillers.

Phrases are separated by commas; `endpoint(s)` and `creat(e|ing)` stand for all their variants.
"""

from crudflow.domain.routing.concepts import Concept

WORDS = {
    Concept.AND: """
        and, and matching, with matching, plus, as well as, along with, together with, also, then,
        and also, and then, followed by, as well, next, after that, additionally, in addition, too,
        first, second, third, fourth, fifth, afterwards, besides, in addition to,
        alongside, adn, nad, ans, annd, andd, aand
    """,
    Concept.OR: "or, either, or else, and or, whichever",
    Concept.WITH: """
        with, (built|made|created|set up|bundled) with, powered by, including, incl, includes,
        include, containing, w, featuring, consisting of, wiht, wtih, supporting, wih, wit, withh
    """,
    Concept.FOR: """
        for, of, on, in, over, at, by, from, via, through, around, across, inside, within, into,
        onto, under, about, regarding, concerning, behind, between, towards, covering, as,
        throughout, belonging to, out of, off, against every, in front of, up, out, down, fo, ofr,
        fro, forr, foor, ffor, to cover, that covers, which covers, that cover, (for|per)
        (each|every) operation on, (for|per) (each|every) crud operation on
    """,
    Concept.USE: """
        that, which, who, whom, whose, so that, so, to, using, use, used by, call, calls, calling,
        consume, consumes, consuming, against, based on, on the basis of, on top of, atop, in order
        to, uses, used, thats, so users can, matching, talking to, backed by, working with, driven
        by, served by, wrapping, wrap, hitting, hit, fed by, where, reading from, built on, to go
        with, fitting, wraps, mirroring
    """,
    Concept.WHEN: """
        when, while, since, because, after, before, once, if, as soon as, now that, given, given
        that, assuming, until, unless, although, though, even though, whenever, like last time, as
        long as, just like, similar to, given the, as we, like, in case
    """,
    Concept.BUT: """
        but, however, except that, now, instead, rather, otherwise, only then
    """,
    Concept.NOT: """
        not, no, without, except, excluding, except for, apart from, but not, instead of, rather
        than, skip, skipping, leave out, leaving out, don't, dont, do not, never, omit, omitting,
        exclude, nothing for, nothing in, nothing on, w o, minus, leave alone, leave the, other
        than, ignore, ignoring, aside from, no need for, no need to, needn't, avoid, avoiding, nor,
        neither, none of, isn't, aren't, doesn't, cannot, can't, won't, hold off on, stay away from,
        keep away from, forget about, not touching, hands off, drop the idea of, far from, save for,
        not yet, rather not, no more, stop short of, wait with, barring, minus the, no need of, no
        interest in, not interested in, out of scope, not part of, nobody, no one, anything but,
        nothing, nto, noot, nott, wihtout, withuot
    """,
    Concept.NEED: """
        (i'd|we'd|i would|we would) be grateful for, feat, chore, (i|we) (want|need) that you,
        (i|we) would like that you, (we are|we're|i am|i'm) needing, it is needed, (i|we) need to
        have generated, (i|we) (only|just) (want|need) to, sprint goal, goal, deliverable, first
        deliverable, the goal of this (task|ticket|sprint|story) is, the (first|very first|next)
        (deliverable|milestone|goal) is, our first (deliverable|milestone|goal) is, milestone, epic,
        work item, (the first|first|the next|next) thing (i|we) (need|want) is, (the first|the next)
        thing to (do|build|generate|make|create) is, (i|we) would like to get, (i|we) would like you
        to, we'd like you to, (i|we) would love to have, (i'd|we'd) love to have, (i'd|we'd) be
        (glad|happy) to have, (i|we) would be (glad|happy) to have, i need, we need, i want, we
        want, i'd like, we'd like, i would like, we would like, would like, i'd love, we'd love, i'd
        like to have, we would like to have, time to, it's time to, it is time to, we are missing,
        we're missing, i'm missing, i am missing, i'd like to get, we'd like to have, i would like
        to have, want you to, need you to, i want you to, i need you to, we need you to, we want you
        to, would like you to, i'd like you to, want to have, need to have, want to be able to, need
        to be able to, i want to be able to, i need to be able to, we need to be able to, should be
        able to, must be able to, needs to be able to, should have, must have, should get, should
        be, must be, be able to, needs to have, need to get, require, requires, we require, i
        require, request, requesting, i'm looking for, we're looking for, ask for, asking for, i'm
        after, we are looking for, i am looking for, should do, we should, i should, we must, i
        must, we have to, i have to, you have to, you should, you need to, you must, you can, can
        have, i could use, we could use, could use, wish for, wants us to, wish, we still need, i
        still need, we now need, i now need, we just need, i just need, i only need, we only need, i
        only want, we only want, i just want, we just want, we also need, we also want, i also need,
        i also want, want to see, needs to be, need to be, has to be, have to be, to be, to get,
        asked for, asks for, asked me for, what i need is, what we need is, what i want is, what we
        want is, all i need is, all we need is, i really need, we really need, your task is to, your
        task is, your job is to, the task is, the task is to, the goal is, the goal is to, the job
        is to, next step is, next up is, next up, next is, next step, the next step is, todo, to do,
        ticket, task, story, user story, request is, as requested, we would need, i would need, it
        would be great to have, would be nice to have, it would be nice to have, would be great to
        have, should support, need to build, need to create, want to build, want to create, want to
        generate, need to generate, need to expose, need to set up, want to set up, i'd want, we'd
        want, should offer, should expose, i'm going to need, we're going to need, we will need, i
        will need, we'll need, i'll need, let's get, i think we need, i guess we need, i think i
        need, dying for, want us to, we want to, i want to, i'd like to, we'd like to, we need to, i
        need to, needs to, wants to, wishes, wants you to, should, must, have to, has to, gotta
        have, gotta, we gotta have, shall, is to be, are to be, are supposed to, can be, could be,
        deserves, need(s|ing|), gets, client wants, client needs, customer wants, customer needs,
        want(s|ing|), in need of, have asked for, has asked for, what's left is, what is left is,
        what remains is, what's missing is, what is missing is, all that's missing is, the only
        thing missing is, there should be, there must be, there shall be, should exist, need you,
        want, would want, the first thing we should do is, the first thing is, ened, nede, wnat,
        wantt, needd, next thing on the list is, on the list is, on my list is, on our list is, what
        i want are, what we want are, what we need are, what i need are, next on the list is, make
        it possible (to|for users to|for people to), want to, need to, (we|i) want to be able to,
        (we|i) would want to be able to, (we'd|i'd|we would|i would) like to be able to, next item
        on (the|our|my) list, next item on (the|our|my) list is
    """,
    Concept.ASK: """
        please to, please, pls, plz, plss, kindly, could you, can you, would you, will you, could we
        get, can we get, can i get, can i have, can we have, could i get, may i have, could i have,
        let's, lets, let us, go ahead and, i would appreciate, would you mind, could somebody, can
        someone, could someone, can somebody, please can you, shall we, may i ask you to, hey can
        you, thank you, thanks, thanks in advance, cheers, thx, ty, many thanks, (thanks|thank
        you|thx) (a lot|so much|very much), appreciate it, much appreciated, i'd appreciate, be so
        kind, help me, help us, can u, (i'd|we'd|i would|we would) appreciate it if you could,
        (i'd|we'd) be grateful if you could, (i|we) would be grateful if you could, grateful if you
        could, it would be great if you could, it would be nice if you could, would be great if you
        could, could u, would u, help with, help me with, we are going to, i'd be happy with, would
        it be possible, would it be possible (to|for you to), is it possible, you to, want it to, so
        please, go, begin, are you able, able to, could we have, may we have, could i please have,
        could we please have
    """,
    Concept.ONLY: """
        only, (only|just) for (now|the moment|the time being), just, solely, nothing but, nothing
        else, exclusively, purely, merely, alone, nothing visual, nothing visible, nothing
        graphical, not only, first of all, and nothing else, and that's it, thats it, that's all,
        thats all, that's it, no more no less, and nothing more, not just, don't forget, dont
        forget, do not forget, don't forget about, for now, for the moment, not to forget, nothing
        more, strictly, jsut, nothing (else|more) (for now|for the moment|yet|at this point|today|at
        this stage), nothing (else|more) in this (sprint|step|ticket|story), nothing on top (yet),
        (and that's|that's|that is) (all|it) for (now|the moment|today), (not|nothing for|skip|leave
        out|without|none of) the (rest|others|other tables), (not|nothing for|skip|leave
        out|without|none of) the (other entities|remaining tables), the (rest|others|other
        tables|other entities) (later|can wait|can follow|will follow), the (remaining tables|rest
        of the tables) (later|can wait|can follow|will follow), not for the (rest|others|other
        tables|other entities|remaining tables), leave the (rest|others|other tables|other
        entities|remaining tables) (for later|out|alone), leave the (rest|others|other tables|other
        entities|remaining tables) (for now|as is), and stop there, and nothing beyond
    """,
    Concept.DONE: """
        already, existing, we already have, i already have, already have, we have, i have, you
        have, they have, already exist(s), exist(s), already there, are there, is there, in place,
        done, finished, completed, ready, exists already, we've got, i've got, we got, already
        done, already built, already generated, already made, done already, up already, have been
        done, has been done, already running, already finished, taken care of already, is live, are
        live, already in place, existed, we did, i did, is done, are done, is ready, are ready, is
        finished, are finished, is in place, are in place, exist already, we've built, we built, i
        built, is complete, are complete, was done, were done, i've built, i've done, we've done,
        someone else does, somebody else does, others do, is set up, are set up, is already set up,
        has been set up, have been built, is built, are built, were built, have been generated, are
        generated, is generated, current, is up, are up, from before, you made, you built, you
        generated, you created, we've already got, we've already built, we've set up, last week,
        yesterday, last sprint, last month, earlier, previously, handled already, taken care of,
        out there
    """,
    Concept.IS: """
        thanks for, thank you for, thx for, many thanks for, congratulations on, well done with,
        is, are, was, were, am, been, being, seems, seem, looks, look, look like, has, had, has
        been, have been, will be, would be, became, becomes, i'm, it's, we're, they're, that's,
        there's, there is, there are, remains, remain, stays, stay, feel, feels, works, work fine,
        fails, failed, failing, broke, crashes, crash, will, would, did it, may, might, could
    """,
    Concept.NEEDED: """
        is expected, are expected, is expected (in|for) this (sprint|story|ticket|task),
        needed, required, missing, is missing, are missing, is needed, are needed, still missing,
        is required, are required, wanted, is wanted, is due, are due, comes next, are next, is
        next, still to do, to be done, to be built, to be created, to be generated, is what i need,
        is what we need, is what i want, is what we want, are what we need, are what i need, are
        what we want, would be great, would be nice, would be enough, is enough, is all i need, is
        all we need, is all i want, are all i need, are all we need, will do, would do, will
        suffice, is sufficient, is my next step, is still missing, are still missing, is still
        open, are still open, still open, outstanding, lacking, is on the list, is pending, are
        pending, need doing, needs doing, need building, need to be done, needs to be done, needs
        to be built, need to be built, needs to be set up, need to be set up, has to be built, have
        to be built, has to be set up, must be built, should be built, should be created, should be
        generated, must be generated, must be created, should be set up, must be set up, is
        requested, are requested, should be done, to do next, is my priority, is the priority, are
        the priority, desired, does not exist, do not exist, doesn't exist, don't exist, not there
        yet, is not there yet, are not there yet, does not exist yet, do not exist yet, doesn't
        exist yet, don't exist yet, has not been built, have not been built, hasn't been built,
        haven't been built, not done yet, isn't there yet, aren't there yet, is not done yet
    """,
    Concept.SUBJECT: """
        i, we, they, he, she, you, i've, we've, you're, you are, he's, she's, it, they've, we'll,
        i'll, someone, somebody, everybody, everyone
    """,
    Concept.QUESTION: """
        what, what's, whats, how, how's, why, who's, whose turn, how do i, how do we, how to, how
        can i, how does, what is, what are, does, did, do i, do we, do you, do they, must we, must
        i, shall i, who wants, who needs, is it, should i, should we, how many, how much, how long,
        which is, what if, what about, am i, are you, have you, has anyone, has anybody, does
        anyone, does anybody, did you, did we, did anyone, is the, is there a, are there any, are
        the, is a, is this, is that, can i, can we, why is, why are, how come, when will, when does,
        when is, where is, where are, where do, who is, which one, wondering, curious, any idea, do
        we have
    """,
    Concept.FILLER: """
        (the|) equivalent of, bare minimum, absolute minimum, yo, hiya, howdy, (hi|hello|hey|dear)
        (all|everyone|folks|colleagues), hey (there|team), (kind|best|warm) regards, regards, with
        (kind|best) regards, br, two things, three things, the following things, these things, the
        matching, the fitting, a matching, its matching, their matching, a, an, the, this, these,
        those, my, our, their, its, me, us, them, some, new, typed, type safe, typesafe, basic,
        standard, usual, normal, generic, fresh, initial, proper, decently, quick, quickly, asap,
        soon, today, tonight, tomorrow, right now, here, well, actually, basically, simply,
        directly, automatically, hi, hello, hey, hi there, hi team, hello team, dear team, good
        morning, good afternoon, ok, okay, alright, a few, couple of, a set of, set of, bunch of, a
        bunch of, its own, their own, main, core, corresponding, respective, associated, relevant,
        necessary, appropriate, following, below, individual, separate, single, one, two, three,
        four, five, plain, bare, empty, blank, step, phase, stage, sprint, iteration, mvp, poc, up
        front, upfront, dedicated, full set of, entire set of, whole set of, based, flavoured,
        relational, ideally, preferably, straightforward, immediately, urgently, urgent, high
        priority, low priority, priority, important, in the meantime, meanwhile, morning, afternoon,
        folks, mate, sir, madam, buddy, to be honest, mainly, particularly, specifically, tl dr,
        tldr, bare bones, barebones, vanilla, ordinary, regular, common, typical, conventional,
        classic, traditional, up to date, initially, essential, essentials, everyday, day to day,
        postgres, postgresql, mysql, sqlite, sql server, mssql, npm, json, html, css, crud based,
        crud style, if possible, if you can, when you can, when you have time, as described, as
        discussed, as usual, as soon as possible, if that's (all right|alright|ok|okay|possible), if
        you don't mind, as a first step, in a first step, as in the schema, as in the design, as
        follows, as per, at once, in one go, one by one, by friday, by monday, by tomorrow, for
        starters, for a start, for me, for us, for the team, for our team, for the demo, for the
        school, for the customer, for our customers, for the project, for this project, for my
        project, for our project, for this app, for the app, for my app, for our app, for our users,
        for the users, for users, for the new system, for the system, for the mvp, btw, anyway,
        anyways, low, web based, browser based, database backed, db backed, schema based, schema
        driven, table based, corresponding to, environment, config, configuration, configs, yet,
        going, something, crudflow, claude, assistant, copilot, both, nothing fancy, nothing
        special, no frills, no rush, nice looking, properly, correctly, neatly, a lot, first thing,
        click through, monday, tuesday, wednesday, thursday, friday, saturday, sunday, end of week,
        end of the week, end of month, next week, next month, next sprint, this sprint, this month,
        eod, eow, noon, as an api (consumer|user|client), january, february, march, april, june,
        july, august, september, october, november, december, v1, v2, very beginning, beginning, in
        the end, at the end, anything else, no code at all, in first place, right away, ok so, can,
        else, as well please, respectively, accordingly, thorough, first rate, nwe, neew, alright
        team, first things first, first thing first, style, one of them, one of these, custom, a way
        to, fetch based, axios based, one set of, for the pilot, for the prototype, for the first
        release, (by|as|in|via) json, json over
    """,
    Concept.QUALITY: """
        strict, runnable, bootable, startable, async, asynchronous, nice, clean, simple, modern,
        good, great, decent, robust, small, little, minimal, minimalistic, tiny, big, large, fast,
        working, functional, production ready, production grade, production quality, idiomatic,
        readable, reusable, responsive, pretty, beautiful, polished, visible, visual, sleek,
        elegant, user friendly, mobile friendly, consistent, internal, external, public, private,
        neat, solid, lean, thin, sweet, dirty, lovely, happy, glad, shiny, cool, awesome, perfect,
        easy, easily, hard, tidy, safe, secure by default, accessible to everyone, ugly, slow,
        broken, blue, red, green, dark, light, colourful, colorful, buggy, non visual, searchable,
        sortable, filterable, paginated
    """,
    Concept.LATER: """
        is not needed, are not needed, not needed, isn't needed, aren't needed, is not required, are
        not required, not required, is not necessary, are not necessary, comes later, come later,
        follows later, follow later, follow(s), can wait, will follow, will come later, later, later
        on, not now, is for later, are for later, will be done later, some other time, another time
    """,
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
