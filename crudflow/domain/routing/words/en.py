"""English: sides, objects and actions of the work that crudflow does.

Phrases are separated by commas; `endpoint(s)` and `creat(e|ing)` stand for all their variants.
"""

from crudflow.domain.routing.concepts import Concept

WORDS = {
    Concept.BACK: """
        backend(s), back end(s), backend (task|ticket|story), (rest|web|http) api
        (project|app|application|server), server side, serverside, server(s), server part, backend
        side, backend part, server application, backend team part, web server, be side, be part, api
        (project|app|application)(s), backend app, backend application, rest server, api server,
        python side, python part, fastapi side, (server|backend|python) half
    """,
    Concept.FRONT: """
        frontend(s), front end(s), frontend (task|ticket|story), front side, fe, client side,
        clientside, browser side, browser part, web client, web frontend, frontend side, frontend
        part, client part, client app, clients side, frontend app, frontend application, fe side, fe
        part, front end app, client project, (non visual|invisible|non visible) (part|side|half)(s),
        react side, react part, typescript side
    """,
    Concept.SCREEN: """
        ui(s), gui, ui (task|ticket|story), user interface(s), user facing, user side, web
        interface, web ui, front facing, graphical interface, graphical user interface, visual part,
        visual side, ui side, ui part, admin backend, browser, web browser, visible part(s),
        visible side, visible half
    """,
    Concept.STACK: """
        both (sides|halves|ends) of the (stack|app|application|project|system),
        (front|back) and (back|front) end(s), front and backend, back and frontend,
        full stack, fullstack, whole stack, entire stack, complete stack, both sides, both ends,
        end to end, front to back, both halves, both stacks
    """,
    Concept.BACK_TECH: """
        fastapi, fast api, python, sqlalchemy, sql alchemy, pydantic, uvicorn, alembic, asgi
    """,
    Concept.FRONT_TECH: """
        react, reactjs, react js, typescript, type script, javascript, vite, tsx, jsx, ts, js, spa,
        single page app(lication), react router, tanstack router, web, tailwind, react query,
        tanstack, tanstack query, axios
    """,
    Concept.CRUD: """
        crud, cruds, create read update delete, create read update and delete, crud logic,
        crud operation(s), crud functionality, crud feature(s), crud support, crud function(s),
        basic operations, data access, standard operations, crud part, crud layer, crud stuff, crud
        action(s), crud method(s), row operations, usual operations, usual (four|five) operations,
        usual (four|five) crud operations, all (four|five) operations, the (four|five) operations
    """,
    Concept.API: """
        api(s), web api(s), application programming interface(s), api surface, json api(s), crud
        api(s), api side, api part, data api(s)
    """,
    Concept.ENDPOINT: """
        endpoint(s), end point(s), route(s), router(s), rest, restful, rest api(s), rest interface,
        rest layer, rest endpoint(s), restful api(s), http, http api(s), http interface,
        controller(s), route handler(s), request handler(s), handler(s), rest resource(s), api
        endpoint(s), api route(s), api resource(s), resources, http endpoint(s), rest service(s),
        rest web service(s), restful service(s), web service(s), api controller(s), http route(s),
        crud endpoint(s), crud route(s), crud router(s), resource per table, viewset(s), restful
        interface(s), restful endpoint(s), restful resource(s), server route(s), backend route(s),
        (http|rest|api) access to, (path|rest|http|api) operation(s), endpoint set(s), rest endpoint
        set(s), route set(s)
    """,
    Concept.MODEL: """
        orm, orm model(s), orm class(es), orm mapping(s), model(s), model class(es), schemas,
        dto(s), repositories, repository layer, repository class(es), persistence layer, data
        model(s), database model(s), db model(s), business logic layer, data access layer, dal,
        request schema(s), response schema(s), api schema(s), model layer, domain model(s), daos,
        dao layer, dao(s), repository (function|method|module|file)(s), repo (functions|layer),
        request and response (schemas|models), input and output schemas, queries, database queries
    """,
    Concept.CLIENT: """
        frontend client(s), front end client(s), typed frontend client(s), api client(s), rest
        client(s), http client(s), typed client(s), client sdk, sdk, client code, client library,
        client service(s), api wrapper(s), api service layer, api service function(s), api
        integration(s), api call(s), api function(s), api hook(s), backend call(s), fetch call(s),
        fetch hook(s), fetch function(s), fetcher(s), react hook(s), query hook(s), data hook(s),
        react query hook(s), tanstack query hook(s), mutation hook(s), custom hook(s), typescript
        client(s), ts client, typescript type(s), ts type(s), typescript interface(s), ts
        interface(s), typescript definition(s), type definition(s), data fetching hook(s), client
        functions, typed api client(s), typed api service(s), typescript service(s), service
        client(s), api binding(s), client stub(s), api consumer(s), axios service(s), typed fetch
        function(s), fetch layer, fetch wrapper(s), use query hook(s), typed hook(s), client for the
        api(s), client for our api(s), client for the rest api, typed sdk, typescript sdk, ts sdk,
        client for the backend, client for our rest api, react service(s), api module(s), request
        function(s), typed call(s), hooks, custom hook, usequery, usemutation, use query, use
        mutation, swr hooks, rtk query, typed service function(s), typed function(s), typed
        service(s), typed fetcher(s), typed endpoints client, http call(s), rest call(s), network
        call(s), call(s) to (the|our) (api|backend|rest api|crud apis|server), fetch service(s),
        request(s) to (the|our) (api|backend|server), response type(s), request type(s), request and
        response type(s), data fetching service(s), react api client(s), api method(s), (axios|typed
        axios|typed fetch) wrapper(s), (a|one|a custom|one custom) hook, (typescript|ts|react)
        service (class|classes|module|file), (typescript|ts|react) service
        (modules|files|object|objects), (react|query|react query) wrapper(s),
        (connection|wiring|bridge) to (the|our) (api|crud api|rest api|backend), typed requests,
        typed responses, (fetch|api|request) helper(s), typed (fetch|api) helper(s), api consumption
        code, requests and responses, mutations, queries and mutations, typed requests and
        responses, client layer, typed wrapper(s), wrapper(s) around (the|our) (api|rest
        api|endpoints|rest endpoints), wrapper(s) around (the|our) (crud endpoints|crud
        apis|backend|backend api)
    """,
    Concept.SERVICE: """
        service(s), service layer(s), service class(es), service function(s), service module(s), api
        service(s), data service(s), crud service(s), service code, type(s), interfaces,
        integration, services layer, data layer, data fetching, data fetching layer, data fetching
        code, integration layer, data provider(s), api layer, apis layer,
        (network|networking|communication) layer, api access layer, api access code
    """,
    Concept.PAGE: """
        page(s), web page(s), webpage(s), screen(s), form(s), input form(s), entry form(s), edit
        form(s), create form(s), list view(s), detail view(s), details view(s), list page(s), detail
        page(s), details page(s), list screen(s), detail screen(s), listing page(s), grid(s), data
        grid(s), data table(s), datagrid(s), datatable(s), dialog(s), edit dialog(s), modal(s),
        admin panel(s), admin page(s), admin (list|edit|detail|crud) (page|screen|form|view)(s),
        admin crud, admin screen(s), admin area, admin console, admin dashboard, admin site, back
        office, backoffice, crud page(s), crud screen(s), crud view(s), crud form(s), ui page(s), ui
        screen(s), react page(s), react view(s), react screen(s), react form(s), ui form(s), ui
        view(s), crud ui, web form(s), overview page(s), index page(s), show page(s), table view(s),
        table page(s), frontend page(s), edit page(s), create page(s), edit screen(s), create
        screen(s), edit view(s), management page(s), management screen(s), data entry form(s), data
        entry screen(s), data entry page(s), masks, detail form(s), record view(s), management ui,
        admin view(s), admin form(s), new page(s), show view(s), show screen(s), list and edit
        page(s), maintenance screen(s), maintenance page(s), admin ui(s), admin interface(s), crud
        interface(s), data (management|maintenance) (screen|page|form)(s), index view(s), index
        screen(s)
    """,
    Concept.VIEW: """
        view(s), detail(s), lists, list, listing(s), editor(s), overview(s), browser for
    """,
    Concept.SETUP: """
        (bare|) bones of, (bare|absolute|) minimum of, basis (of|for), backbone (of|for),
        (npm|yarn|pnpm|npx|bun) (create|init), clean slate,
        (service|app|application|code|backend|frontend) template, barebones of, setup, setups, set
        up code, boilerplate, boiler plate, skeleton(s), starter, starter kit, starter project,
        starter app, starter code, project template, starting point, base structure, base project,
        project base, base code, foundation(s), groundwork, project structure, folder structure,
        directory structure, project layout, app shell, application shell, shell, initial structure,
        initial project, initial code, initialisation, initialization, base setup, initial setup,
        project setup, project skeleton(s), hello world
        (project|application|service|setup|skeleton), template (project|app|application|repo),
        project scaffold, project scaffolding, project boilerplate, empty project, empty app, blank
        project, blank app, bare project, bare app, empty service, fresh project, base app, base
        application, project init, base repo, project initialization, project initialisation,
        initial codebase, project bootstrap, base configuration, initial configuration, project
        configuration, basic structure, basic setup, basic project, empty application, blank
        application, project foundation, code skeleton, base scaffold, hello world app, application
        skeleton, app skeleton, new project, new app, new application, new codebase, new repo, empty
        repo, fresh app, starter template, groundworks, base layer, infrastructure code, core
        structure, core setup, app setup, application setup, plumbing, project files, base files,
        initial files, base, structure, project environment, dev environment, development
        environment, toolchain, shells
    """,
    Concept.PROJECT: """
        project(s), (python|fastapi) package, repo(s), repository, codebase(s), code base(s),
        workspace, monorepo
    """,
    Concept.APP: """
        app(s), application(s), web app(s), webapp(s), web application(s), system, software,
        platform, website, site, solution, program, crud app(s), crud application(s)
    """,
    Concept.EVERYTHING: """
        everything, all of it, the lot, whole thing, the works, entire thing, all the code, all
        code, all parts, all five, all five kinds, all kinds, all layers, all the layers, all the
        parts, the whole shebang, the whole package, all the things, every layer, every part, all
        tasks, all of the above, all five tasks, the five kinds, all of the five kinds
    """,
    Concept.CODE: """
        code, layer(s), part(s), stuff, thing(s), file(s), bit(s), piece(s), side, logic,
        functionality, functionalities, feature set, work, portion, half, ones, classes, package(s),
        source code, implementation, functions, module(s), folder(s), director(y|ies), glue, glue
        code
    """,
    Concept.MAKE: """
        (provide|supply) (us|me) with, put in place, putting in place, kick (things |)off by, kick
        things off with, get started by, generat(e|es|ing|ed|ion), creat(e|es|ing|ed|ion),
        build(s|ing|), build out, building out, built, mak(e|es|ing), made, write, writing, written,
        develop(s|ing|ed|ment|), add(s|ing|ed|), produce, producing, produced, code up, put
        together, knock together, throw together, cobble together, provid(e|es|ing|ed),
        giv(e|es|ing), do, doing, deliver(s|ing|ed|), expos(e|es|ing|ed), craft(ing|),
        construct(ing|), turn into, put, get, getting, let, letting, offer, come up with, work on,
        start on, start with, start off with, kick off with, begin with, tackle, knock out, crank
        out, whip up, take care of, go for, proceed with, continue with, supply, emit, render,
        output for me, regenerate, auto generate, autogenerate, code generation, prepar(e|ing),
        draft code for, set up code for, coding, spit out, allow, allows, allowing, assemble,
        compose, define, gen, impl, mk, move on to, start work on, get done, pull together, lay out,
        programming, implement(s|ing|ed|), crate, realis(e|ing), realiz(e|ing), establish(ing|),
        introduce, furnish, bring, arrange, cook up, start by, begin by, starting with, beginning
        with, wire, wire up, wiring up, wiring, design and (build|implement|create|develop),
        putting, bild (the|a|an|all|me|us|crud)
    """,
    Concept.START: """
        set up, setting up, lay groundwork, lay (a|the) (basis|base), prepare the ground(work|), set
        the stage, scaffold(s|ing|ed|), bootstrap(s|ing|ped|), initiali(s|z)e, initiali(s|z)ing,
        initiali(s|z)ed, init, spin up, spinning up, stand up, standing up, kick off, kickoff,
        kickstart, kick start, kicking off, fire up a new, kick things off, get things going, get
        things started, off the ground, up and running, lay the foundation(s), lay the groundwork,
        start a new, start a fresh, start off, start up a new, create a new, start an empty, lay
        down, jumpstart, jump start, instantiate, get going, start from scratch, to start from, to
        start with, to begin with, from zero, bootstrapping, ste up, sett up, seet up,
        (start|get|kick|set) (us|me) (off|started|going|up) with, from nothing
    """,
    Concept.CONNECT: """
        connect(s|ing|ed|), hook up, hooking up, integrate, integrating, link up, link, plug into,
        talk to, talks to, tie together, bind
    """,
    Concept.MANAGE: """
        manag(e|es|ing|ed|ement), administer(ing|), administrat(e|ion|ing), maintain(ing|), work
        with, interact with, operate on, data management, data entry, record management, keep up to
        date, data maintenance, reach, access, reachable, accessible, available, editable,
        queryable, usable, consumable
    """,
    Concept.EDIT: """
        read(ing|), updat(e|es|ing|ed), edit(s|ing|ed|), delet(e|es|ing|ed|ion), remov(e|es|ing|ed),
        display(s|ing|ed|), show(s|ing|n|), brows(e|es|ing), quer(y|ied|ying), sav(e|es|ing|ed),
        load(s|ing|ed|), chang(e|es|ing|ed), modify, modifying, modified, see, seeing,
        insert(s|ing|ed|), fetch(es|ing|ed|), retriev(e|es|ing|ed), get by id, patch(ing|), look up,
        looking up, look at, enter(ing|), store, storing, find, erase, erasing, viewing, searching,
        searches, click into, drill into, go into, creatable, updatable, updateable, writable,
        writeable, deletable, deleteable, mutate, mutating, look through, looking through, page
        through, reads, writes, getall, getbyid, getone, findall, findone, click through them, post,
        posted, stored, (click on|click|pick|choose|select|open) (one|a record|a row|an entry|one of
        them) to, viewable, browsable, changeable
    """,
    Concept.ALL: """
        all, every, each, any, every single, each single, all of, each and every, all the, all of
        the, each of the, every one of the, all of our, each of our, each of my, all of my, all of
        these, each of these, all our, all my, everyone of, every last, per, evry, evrey, eahc,
        eveyr, alll, lal, ech, ecah, eah, everry, per operation and, for each operation and,
        (every|each) (kind|type|sort) of
    """,
    Concept.TABLE: """
        table(s), entit(y|ies), database table(s), db table(s), sql table(s), record(s), row(s),
        relation(s), collection(s), data, domain object(s), business object(s), domain entit(y|ies),
        data set(s), dataset(s), db entit(y|ies), data object(s), tbl(s), resource, master data,
        master data table(s), data table of, table of (records|rows|entries), entries, (one|single)
        entry, an entry, (new|more) ones, new (record|row|entry)
    """,
    Concept.WHOLE: """
        whole, from the ground up, entire, complete, full, fully, from scratch, completely,
        entirely, full blown, full fledged, a to z, from a to z, total, in full
    """,
    Concept.SCHEMA: """
        schema, sql schema, db schema, database schema, database(s), db(s), data base(s), database
        structure, ddl, sql, sql file, schema file, sql script, sql dump, schema sql
    """,
    Concept.COMPONENT: "component(s), widget(s)",
    Concept.HANDLE: """
        make sure, ensure, see to it, get started with, get started on,
        publish(ing|ed|), serve, serves, handle, handling, enable, enables, enabling, roll out,
        ship, launch(ing|), secure, securing, host up, activate, turn
    """,
    Concept.CONFIGURE: "configure, configuring",
}
