"""A check that denies keeps its NOT, in every dialect."""

import pytest

from crudflow.domain.ddl import SourceText, read_schema
from crudflow.domain.planning import plan_app

DDL = "CREATE TABLE t (id int PRIMARY KEY, a varchar(9), b varchar(9), CHECK ({check}))"


@pytest.mark.parametrize("dialect", ["postgres", "mysql", "sqlite", "tsql"])
@pytest.mark.parametrize(
    ("check", "denied"),
    [
        ("a IS NOT NULL OR b IS NOT NULL", 2),
        ("a IS NULL OR b IS NOT NULL", 1),
        ("a NOT LIKE 'x%' OR b LIKE 'y%'", 1),
        ("NOT (a IS NOT NULL) OR b = 'c'", 2),
    ],
)
def test_denials_are_kept(dialect: str, check: str, denied: int) -> None:
    source = SourceText("t.sql", DDL.format(check=check))
    plan = plan_app(read_schema([source], dialect=dialect), "app")
    (line,) = [one for one in plan.tables["t"].constraints if one.startswith("CheckConstraint(")]
    assert line.count("NOT ") == denied
