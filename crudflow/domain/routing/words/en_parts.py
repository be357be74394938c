"""English: parts of a project's set-up: "config, entry point, database connection".

They belong to every set-up and say no more than that one is wanted. Single words that mean other
things as well ("settings", "folders") count as parts only in the company of these (`parts`).
"""

from crudflow.domain.routing.concepts import Concept

WORDS = {
    Concept.PART: """
        (sqlalchemy|async|database|db) (session|engine|connection) (setup|wiring|configuration),
        (framework|app|application|basic) wiring, database hook up,
        (app|application|main|api|server|project) entry point(s), entry point(s), entry file,
        main(.py|.ts|.tsx|.jsx|.js), main (file|module), index(.html|.ts|.tsx|.js), app(.tsx|.jsx),
        (app|root|main|empty app|blank app) component, (app|application) (object|instance|factory),
        fastapi (object|instance), settings.py, settings
        (module|class|object|loader|loading|handling),
        (app|application|env|environment|project|typescript|ts|vite) settings, config.py, config
        (module|class|object|loader|loading|handling|file|files|management), configuration
        (module|class|object|loader|loading|handling|file|files|management), (env|environment) based
        (config|configuration|settings), env (config|configuration), environment
        (config|configuration), env (handling|loading|vars), dotenv, env example, (database|db)
        (connection|connections|session|sessions|engine|wiring|hookup|config), (database|db)
        (configuration|pool|connectivity|link|plumbing|handling|url|settings), (database|db) session
        (factory|handling|setup|management|dependency|maker), (database|db) connection
        (pool|handling|setup|string|settings), database.py, db.py, (sqlalchemy|async)
        (session|sessions|engine|connection|wiring|base), session.py, sqlalchemy session factory,
        (postgres|postgresql|mysql|sqlite) (connection|session), connection to (the|our|a)
        (database|db), connection to (postgres|postgresql|mysql|sqlite), session
        (factory|maker|handling|management|dependency), sessionmaker, declarative base,
        (settings|config|configuration) (via|from|through|by) (env vars|env|the environment),
        (settings|config|configuration) (via|from|through|by) env(ironment) variables, settings
        management, (health check|health|ping|status|hello world) (endpoint|route),
        (routers|models|schemas|services|components|pages|hooks|utils|assets|src|api) folder(s), api
        base url, (api|base) url (config|setting), query (client|provider), axios instance, error
        boundary, theme provider, global styles, layout component(s), nav bar, navbar, (database|db)
        layer( wiring|), (persistence|storage) setup, pydantic (settings|config), (database|db)
        setup, connection pool, requirements, requirements (file|txt), pyproject, pyproject toml,
        package.json, package json, tsconfig, tsconfig.json, tsconfig file, jsconfig,
        vite.config.ts, (vite|typescript|ts|eslint|prettier|tailwind|build|bundler) config,
        (vite|typescript|ts|eslint|prettier|tailwind|build|bundler) configuration,
        (vite|build|bundler) (file|tooling), vite config file, build tooling, (npm|dev) scripts, dev
        server, (folder|directory|file|source) (layout|tree), src (folder|directory),
        (root|base|app) layout, html shell, lifespan (handler|hook), base (dependencies|imports)
    """,
}
