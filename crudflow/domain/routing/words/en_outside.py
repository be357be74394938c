"""English: what lies outside, or beside, the work that crudflow does.

Phrases are separated by commas; `endpoint(s)` and `creat(e|ing)` stand for all their variants.
"""

from crudflow.domain.routing.concepts import Concept

WORDS = {
    Concept.FOREIGN_VERB: """
        keep(s|ing|), wait(s|ing|ed|), vs, versus, deploy(s|ing|ed|ment|), describe, describing,
        explain(s|ing|ed|), drop(s|ping|ped|), truncate, truncating, wipe, wiping, purge, destroy,
        kill, migrate, migrating, migration of, rename, renaming, refactor(s|ing|ed|),
        fix(es|ing|ed|), debug(ging|), repair, review(s|ing|), benchmark(ing|), profile, profiling,
        measure, translate, translating, summari(s|z)e, summari(s|z)ing, summary, hire, hiring, buy,
        sell, send(s|ing|), mail, e mail, import(ing|), export(ing|), count, counting, run, running,
        execute, executing, stop, restart(ing|), start(ing|ed|), shut down, shutdown, optimi(s|z)e,
        optimi(s|z)ing, tune, speed up, upgrade, upgrading, downgrade, install(ing|), uninstall,
        compare, comparing, comparison of, scrape, scraping, crawl, print(ing|), fill out, fill in,
        clean up, cleanup, merge, merging, rebase, commit, push, pull, revert, roll back, rollback,
        cancel(ling|), abort, archive, archiving, audit, restore, seed, populate, draft, draw,
        drawing, sketch, paint, design, designing, learn(ing|), study, teach, train, read up, order,
        tell, sing, play, watch, listen, call me, phone, schedule, plan, planning, organi(s|z)e,
        discuss(ed|ing|), meet, invite, present, analy(s|z)e, analy(s|z)ing, inspect, investigate,
        check, checking, verify, validate, prove, look for, find out, google, research, convert,
        transform, encode, decode, encrypt, decrypt, compress, zip, upload(s|ing|ed|),
        download(ing|), copy, move, transfer, sync, pay, charge, invoice us, hack(ing|), crack,
        attack, exploit, steal, leak, reveal, bypass, disable, classify, label, route this, respond,
        reply, return, say, repeat, pretend, imagine, forget, remember, act, become, improve,
        improving, enhance, rewrite, rework, simplify, undo, redo, close, open, lock, unlock, block,
        ban, grant, revoke, assign, evaluate, rate, rank, score, vote, recommend, suggest, propose,
        choose, pick, decide, approve, reject, sign, register, subscribe, publish to, tag, version
        bump, host, hosting, provision(ing|), rollout plan, watch out, throw away, get rid of, wash,
        cook, eat, drink, fly, travel, sleep, walk, drive, clone, fork, replace, replacing, swap,
        switch, port, porting, convert to, extend, extending, expand, localize, restyle, polish,
        beautify, tweak, adjust, resize, shrink, minify, alert, notify, ping, trace, diagnose,
        troubleshoot, solve, calculate, compute, sum, predict, forecast, guess, enrol, enroll, email
        to, ship to, mock, stub, simulate, demo to, pitch, onboard, fire, promote, quote, price,
        sell to, ensure that nobody, teach me, show me how, walk me through, talk about, talk me
        through, finish off, reset, flush, vacuum, reindex, partition, shard, replicate, dump, query
        for, join, left join, leave us, testing, tested, documenting, document, turn off, turn on,
        switch off, switch on, fixed, search for, look after, tear down, teardown, take down, mess
        up, estimating, back up, monitor, bring down, pull down, never mind, nevermind, scratch
        that, forget it, on second thought, just kidding, kidding, cancel that, not really, belay
        that
    """,
    Concept.FOREIGN_THING: """
        re, fwd, fw, wish list, wishlist, bucket list, mailing list, checklist, meeting(s), poem(s),
        joke(s), weather, song(s), essay(s), article(s), blog, blog post(s), story about,
        tutorial(s), course on, guide(s), cheat sheet, presentation(s), slide(s), slide deck,
        diagram(s), er diagram(s), erd, chart(s), report(s), spreadsheet(s), logo(s), icon(s),
        image(s), video(s), music, pizza, coffee, flight(s), hotel(s), printer, dinner, lunch,
        documentation page, api documentation, api docs, user manual, interview(s), question(s),
        answer(s), salary, job description, survey, budget, invoice for, estimate(s), effort,
        roadmap, timeline, deadline, spec, specification, requirements document, design document,
        pipeline(s), ci pipeline, ci cd, cd, github action(s), workflow(s), terraform, ansible,
        kubernetes, k8s, helm, helm chart, aws, azure, gcp, google cloud, heroku, vercel, netlify,
        cluster, nginx, apache, load balancer, cdn, dns, domain name, certificate(s), ssl, vpn,
        firewall, cron job(s), cronjob, backup(s), replication, index(es), trigger(s), stored
        procedure(s), sql query, sql queries, materialized view(s), sql view(s), database view(s),
        column(s), foreign key constraint, authentication, authorization, authorisation, auth,
        oauth, oauth2, sso, jwt, login, log in, sign up, signup, sign in, signin, logout, register
        page, login page(s), login form(s), login screen(s), landing page(s), home page, homepage,
        contact form(s), contact page, about page, pricing page, checkout, shopping cart, payment
        gateway, payment api, stripe, paypal, billing, subscription(s), password(s), permissions,
        role based access, rbac, dark mode, theme(s), theming, animation(s), color scheme, font(s),
        translation(s), i18n, accessibility audit, chatbot(s), chat, bot(s), slack, discord,
        telegram, whatsapp, notification(s), push notification(s), email(s), newsletter, sms, cache,
        caching, redis, kafka, rabbitmq, queue, message queue, worker, celery, websocket(s),
        elastic, elasticsearch, search engine, seo, analytics, metrics, telemetry, monitoring,
        observability, dashboard(s), alerting, log file(s), rate limit(s), rate limiting,
        throttling, api key(s), api gateway, api token(s), secret(s), token(s), webhook(s), upload
        form, file upload(s), csv, csv import, excel, pdf, xml, bug(s), issue(s), error(s), crash
        report, security hole(s), vulnerability, vulnerabilities, penetration test(s), pentest, load
        test(s), e2e test(s), performance, load time(s), latency, memory leak, wizard, windows,
        linux, macos, cli, command line tool, browser extension, chrome extension, game(s),
        minecraft, crypto, bitcoin, blockchain, nft, smart contract(s), machine learning, ml
        model(s), neural network, ai model(s), llm, gpt, data warehouse, etl, data pipeline,
        scraper, crawler, parser, compiler, regex, algorithm(s), homework, exam questions,
        recipe(s), workout, diet, translation of, letter, cv, resume, cover letter, contract
        template, tax, taxes, tax forms, chapter, movie, developer position, branch, pull request,
        merge request, commit message, changelog, release notes, server room, joke about, keylogger,
        malware, virus, ransomware, phishing, spam, exploit code, rootkit, botnet, trojan, backdoor,
        ddos, salary list, page number(s), views per day, page views, test data, test suite, test
        case(s), unit tests for, integration tests, test coverage, test plan, code review, code
        coverage, dinner table, table tennis, periodic table, pivot table(s), multiplication
        table(s), table lamp, coffee table, form letter, application form, tax return, root cause,
        post mortem, postmortem, training, workshop, agenda, minutes, standup, stand up meeting,
        retro, retrospective, sprint planning, salary survey, book
    """,
    Concept.FEATURE: """
        validation, pagination, paging, sorting, test(s), unit test(s), tests included, doc(s),
        documentation, docstrings, readme, openapi, swagger, openapi docs, migrations, alembic
        migration(s), relationships, foreign keys, type hints, error messages, http status codes,
        status codes, dockerfile, seed data, input validation, server side validation, client side
        validation, loading states, buttons, delete button, edit button, save button, hot reload,
        env file, ci, lint, linter, formatter, links, navigation, menu, sidebar, header, footer,
        search box, filters and sorting, search, filter(s), filtering, sort, full text search,
        logging, cors, health check(s), error handling, linting, eslint, ruff, routing, state
        management, dependency injection, dependencies, docker, docker compose, compose file, type
        checking, strict mode, env variables, environment variables, settings file, hot module
        reload, mypy, pytest, vitest, async support, transactions, soft delete, audit columns,
        confirm dialogs, toast messages, toasts, spinners, empty states, layout
    """,
    Concept.AUDIENCE: """
        office(s), department(s), secretariat, clerks, office staff, office clerk(s), school staff,
        secretaries, receptionist(s), registrar(s), nurse(s), school nurse, accountant(s),
        accounting, librarian(s), bookkeeper(s), agency, mobile agency, mobile developer(s), back
        office staff, front desk, support staff, support team, finance team, finance department,
        head teacher, principal, personnel, frontend people, backend people, mobile people,
        facilities team, registrar team, office team, admin team, sales team, user(s), end user(s),
        people, customer(s), staff, colleague(s), admin(s), administrator(s), school, company,
        business, startup, developer(s), dev(s), operator(s), team member(s), members of staff,
        team(s), backend team, frontend team, backend developer(s), frontend developer(s), backend
        dev(s), frontend dev(s), backend engineer(s), frontend engineer(s), ui designer(s), qa,
        mobile team, web team, ui team, fe team, be team, employee(s), manager(s), investor(s),
        consumer(s), client(s) of ours, partner(s), stakeholder(s), ceo, cto, boss, my boss, product
        owner, pm, mobile app(s), desktop app(s), mobile client(s), co founder, cofounder, partner
        company, clerk, secretary, teacher(s) of ours, friend(s), guys, library, libraries, tool(s),
        framework(s), tooling, language(s), stack, tech stack, architecture, version(s), release,
        prototype, demo, usage, settings, guideline(s), standard(s) document, styles, caller(s), api
        caller(s), (page|screen|hook) (dev|developer)(s),
        (finance|sales|office|hr|support|accounting|marketing|school|warehouse)
        (people|folks|guys|staff|colleagues|personnel|employees|crew), ui developer(s), react
        developer(s), ui devs, react devs, web developer(s)
    """,
    Concept.OTHER_STACK: """
        android app(s), ios app(s), android, ios, iphone, django, flask, express, expressjs, express
        js, nestjs, nest js, spring, spring boot, java, laravel, php, symfony, rails, ruby, ruby on
        rails, golang, go lang, rust, actix, axum, c#, dotnet, asp net, net core, blazor, vue,
        vuejs, vue js, nuxt, angular, angularjs, svelte, sveltekit, solidjs, ember, backbone,
        jquery, next js, nextjs, remix, gatsby, astro, htmx, flutter, react native, swift, swiftui,
        kotlin, xamarin, electron, graphql, grpc, soap, odata, trpc, mongodb, mongo, dynamodb,
        firebase, supabase, hasura, prisma, strapi, wordpress, shopify, salesforce, sap, elixir,
        phoenix, scala, haskell, clojure, perl, cobol, kotlin multiplatform, koa, fastify, hapi,
        tornado, sanic, starlette, bottle, streamlit, gradio, power bi, vba, matlab, unity, unreal,
        node, nodejs, node js, bun, deno
    """,
}
