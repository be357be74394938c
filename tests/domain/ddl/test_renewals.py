"""Columns that a change of the row sets to the current time: by MySQL itself, or by a trigger."""

import pytest

from tests.domain.ddl.reading import messages, read

TABLE = "CREATE TABLE t (id int PRIMARY KEY, said text, changed_at timestamp);"


def function(body: str, name: str = "touch") -> str:
    return f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $body$ {body} $body$;"


def trigger(when: str = "BEFORE UPDATE", condition: str = "", calls: str = "touch()") -> str:
    return f"CREATE TRIGGER tr {when} ON t FOR EACH ROW {condition} EXECUTE FUNCTION {calls};"


TOUCH = function("BEGIN NEW.changed_at = now(); RETURN NEW; END;")


def renewed(sql: str, dialect: str) -> list[str]:
    schema = read(sql, dialect)
    assert messages(schema) == ""
    return [it.name for table in schema.tables for it in table.columns if it.renewed]


RENEWED = {
    "mysql": ("mysql", "CREATE TABLE t (changed_at datetime(6) ON UPDATE CURRENT_TIMESTAMP(6));"),
    "mysql, default": (
        "mysql",
        "CREATE TABLE t (changed_at timestamp NOT NULL DEFAULT now() ON UPDATE now());",
    ),
    "mysql, modified": (
        "mysql",
        f"{TABLE} ALTER TABLE t MODIFY changed_at timestamp ON UPDATE CURRENT_TIMESTAMP;",
    ),
    "mysql, trigger": (
        "mysql",
        f"{TABLE} CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW SET NEW.`changed_at` = NOW();",
    ),
    "mysql, block": (
        "mysql",
        f"{TABLE}\nDELIMITER //\nCREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW\n"
        "BEGIN SET NEW.changed_at = current_timestamp(); END//\nDELIMITER ;",
    ),
    "sqlite": (
        "sqlite",
        f"{TABLE} CREATE TRIGGER IF NOT EXISTS tr AFTER UPDATE ON t WHEN NEW.changed_at IS"
        " OLD.changed_at BEGIN UPDATE T SET changed_at = datetime('now') WHERE id = OLD.id; END;",
    ),
    "postgres": ("postgres", TOUCH + TABLE + trigger()),
    "postgres, both": ("postgres", TOUCH + TABLE + trigger("BEFORE INSERT OR UPDATE")),
    "postgres, changed": (
        "postgres",
        TOUCH + TABLE + trigger(condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)"),
    ),
    "postgres, quoted": (
        "postgres",
        "CREATE FUNCTION touch() RETURNS trigger AS 'BEGIN new.changed_at := (now() AT TIME ZONE"
        f" ''utc''); RETURN new; END' LANGUAGE 'plpgsql'; {TABLE}" + trigger(),
    ),
    "postgres, more": (
        "postgres",
        function("BEGIN\n-- who knows\nNEW.said = 1;\nNEW.changed_at := CURRENT_TIMESTAMP;\nEND")
        + TABLE
        + trigger(),
    ),
    "postgres, copy": (
        "postgres",
        function(
            'DECLARE _new record; BEGIN _new := NEW; _new."changed_at" = NOW(); RETURN _new; END'
        )
        + TABLE
        + trigger(),
    ),
    "postgres, zone": (
        "postgres",
        function("begin new.changed_at = timezone('utc'::text, now()); return new; end")
        + TABLE
        + trigger(),
    ),
    "postgres, extension": ("postgres", TABLE + trigger(calls="moddatetime(changed_at)")),
}


@pytest.mark.parametrize(("dialect", "sql"), RENEWED.values(), ids=RENEWED)
def test_a_time_of_the_last_change_is_known(dialect: str, sql: str) -> None:
    assert renewed(sql, dialect) == ["changed_at"]


NOT_RENEWED = {
    "on insert": ("postgres", TOUCH + TABLE + trigger("BEFORE INSERT")),
    "afterwards": ("postgres", TOUCH + TABLE + trigger("AFTER UPDATE")),
    "of one column": ("postgres", TOUCH + TABLE + trigger("BEFORE UPDATE OF said")),
    "on a condition": ("postgres", TOUCH + TABLE + trigger(condition="WHEN (NEW.said = 'x')")),
    "on a condition, sqlite": (
        "sqlite",
        f"{TABLE} CREATE TRIGGER tr AFTER UPDATE ON t WHEN NEW.said = 'x' BEGIN UPDATE t SET"
        " changed_at = CURRENT_TIMESTAMP WHERE id = OLD.id; END;",
    ),
    "decided inside": (
        "postgres",
        function("BEGIN IF NEW.said = 'x' THEN NEW.changed_at = now(); END IF; RETURN NEW; END")
        + TABLE
        + trigger(),
    ),
    "another value": (
        "postgres",
        function("BEGIN NEW.changed_at = OLD.changed_at; RETURN NEW; END") + TABLE + trigger(),
    ),
    "unknown function": ("postgres", TABLE + trigger()),
    "unknown column": (
        "postgres",
        TOUCH + "CREATE TABLE t (id int PRIMARY KEY, said text);" + trigger(),
    ),
    "unknown table": ("postgres", TOUCH + TABLE.replace(" t ", " u ") + trigger()),
    "key": (
        "mysql",
        "CREATE TABLE t (at timestamp ON UPDATE CURRENT_TIMESTAMP, PRIMARY KEY (at));",
    ),
    "no time": (
        "postgres",
        TOUCH + TABLE.replace("changed_at timestamp", "changed_at text") + trigger(),
    ),
    "another table": (
        "sqlite",
        f"{TABLE} CREATE TABLE u (id int); CREATE TRIGGER tr AFTER UPDATE ON u BEGIN UPDATE t SET"
        " changed_at = CURRENT_TIMESTAMP WHERE id = OLD.id; END;",
    ),
    "reference": ("mysql", "CREATE TABLE t (id int REFERENCES t (id) ON UPDATE CASCADE);"),
    "unreadable": ("postgres", f"{TABLE} CREATE TRIGGER BEFORE UPDATE EXECUTE FUNCTION NEW. 'x;"),
    "long": (
        "postgres",
        function(f"BEGIN NEW.changed_at = now(); {'NEW.said = 1; ' * 300} END") + TABLE + trigger(),
    ),
}


@pytest.mark.parametrize(("dialect", "sql"), NOT_RENEWED.values(), ids=NOT_RENEWED)
def test_what_is_no_such_time_is_left_alone(dialect: str, sql: str) -> None:
    assert renewed(sql, dialect) == []
