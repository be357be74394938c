"""Words around code that is made for each table: rows, clients, what the other tables get.

Phrases are separated by commas; `wrapper(s)` and `(every|each) kind of` stand for all variants.
"""

from crudflow.domain.routing.concepts import Concept

ENGLISH = {
    Concept.FOR: """
        to cover, that covers, which covers, that cover, (for|per) (each|every) operation on,
        (for|per) (each|every) crud operation on
    """,
    Concept.ENDPOINT: """
        (http|rest|api) access to, (path|rest|http|api) operation(s), endpoint set(s),
        rest endpoint set(s), route set(s)
    """,
    Concept.MANAGE: "usable, consumable",
    Concept.CODE: "glue, glue code",
    Concept.SERVICE: "(network|networking|communication) layer, api access layer, api access code",
    Concept.EDIT: """
        look through, looking through, page through, reads, writes, getall, getbyid, getone,
        findall, findone, click through them, post,
        posted, stored,
        (click on|click|pick|choose|select|open) (one|a record|a row|an entry|one of them) to,
        viewable, browsable, changeable
    """,
    Concept.USE: "wraps, mirroring",
    Concept.MAKE: "design and (build|implement|create|develop)",
    Concept.QUALITY: "non visual, searchable, sortable, filterable, paginated",
    Concept.AUDIENCE: """
        caller(s), api caller(s), (page|screen|hook)
        (dev|developer)(s), (finance|sales|office|hr|support|accounting|marketing|school|warehouse)
        (people|folks|guys|staff|colleagues|personnel|employees|crew), ui
        developer(s), react developer(s), ui devs, react devs, web
        developer(s)
    """,
    Concept.BACK: "python side, python part, fastapi side, (server|backend|python) half",
    Concept.FRONT: """
        (non visual|invisible|non visible) (part|side|half)(s), react side, react part,
        typescript side
    """,
    Concept.PAGE: """
        data (management|maintenance) (screen|page|form)(s), index view(s), index screen(s)
    """,
    Concept.TABLE: """
        table of (records|rows|entries), entries, (one|single) entry, an entry, (new|more) ones,
        new (record|row|entry)
    """,
    Concept.ALL: "per operation and, for each operation and, (every|each) (kind|type|sort) of",
    Concept.CLIENT: """
        (axios|typed axios|typed fetch) wrapper(s), (a|one|a custom|one custom) hook,
        (typescript|ts|react) service (class|classes|module|file),
        (typescript|ts|react) service (modules|files|object|objects),
        (react|query|react query) wrapper(s),
        (connection|wiring|bridge) to (the|our) (api|crud api|rest api|backend), typed requests,
        typed responses, (fetch|api|request) helper(s), typed (fetch|api) helper(s), api consumption
        code, requests and responses, mutations, queries and mutations, typed requests and
        responses, client layer, typed wrapper(s), wrapper(s) around (the|our) (api|rest
        api|endpoints|rest endpoints), wrapper(s) around (the|our) (crud endpoints|crud
        apis|backend|backend api)
    """,
    Concept.ONLY: """
        (not|nothing for|skip|leave out|without|none of) the (rest|others|other tables),
        (not|nothing for|skip|leave out|without|none of) the (other entities|remaining tables),
        the (rest|others|other tables|other entities) (later|can wait|can follow|will follow),
        the (remaining tables|rest of the tables) (later|can wait|can follow|will follow),
        not for the (rest|others|other tables|other entities|remaining tables),
        leave the (rest|others|other tables|other entities|remaining tables) (for later|out|alone),
        leave the (rest|others|other tables|other entities|remaining tables) (for now|as is)
    """,
    Concept.ASK: "could we have, may we have, could i please have, could we please have",
    Concept.NEED: """
        make it possible (to|for users to|for people to), want to, need to,
        (we|i) want to be able to, (we|i) would want to be able to,
        (we'd|i'd|we would|i would) like to be able to, next item on (the|our|my) list,
        next item on (the|our|my) list is
    """,
    Concept.MODEL: """
        repository (function|method|module|file)(s), repo (functions|layer),
        request and response (schemas|models), input and output schemas, queries, database queries
    """,
    Concept.FILLER: """
        one of them, one of these, custom, a way to, fetch based, axios based, one set of, for the
        pilot, for the prototype, for the first release, (by|as|in|via) json, json over
    """,
}
GERMAN = {
    Concept.NEED: "soll es, sollen es, soll es bitte",
    Concept.SERVICE: "api schicht",
    Concept.CLIENT: "(fetch|api|aufruf) funktion(en)",
    Concept.MANAGE: "erreichbar, abrufbar, bearbeitbar",
    Concept.ALL: "(je|jeweils) (ein|eine|einen) pro, (je|jeweils) (ein|eine|einen) für jede",
    Concept.USE: "aufruft, anspricht, konsumiert",
}
FRENCH = {
    Concept.CLIENT: "(fonction|fonctions) d appel à l api, appels à l api",
    Concept.SERVICE: "couche d accès à l api, couche d accès aux données",
    Concept.CODE: "fonction(s)",
    Concept.PAGE: "fiche(s), fiche(s) détaillée(s), vue(s) détaillée(s)",
    Concept.FOR: "pr",
    Concept.NEED: "il nous faudrait, il me faudrait, il faudrait, faudrait",
}
SPANISH = {
    Concept.SERVICE: "tipos, capa de acceso a la api, capa de acceso a datos",
    Concept.CODE: "función, funciones",
    Concept.FRONT: "front, lado front, parte del front",
    Concept.BACK: "back, lado back, parte del back",
    Concept.FOR: "d, pa",
}
