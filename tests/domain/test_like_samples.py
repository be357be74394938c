"""Sample rows of a column that has to be like something differ from each other, as keys must."""

import pytest

from crudflow.domain.ddl import SourceText, read_schema
from crudflow.domain.planning import plan_app

DDL = "CREATE TABLE t (id int PRIMARY KEY, a varchar({length}) UNIQUE CHECK (a LIKE '{pattern}'))"


@pytest.mark.parametrize(
    ("pattern", "length", "sample"),
    [
        ("%@%", 255, "sample.text(number, 254) + '@'"),
        ("SKU-%", 20, "'SKU-' + sample.text(number, 16)"),
        ("%@%.org", 30, "sample.text(number, 25) + '@.org'"),
        ("a_%", 9, "'ax' + sample.text(number, 7)"),
        ("SKU-%", 5, "'SKU-'"),
    ],
)
def test_a_pattern_leaves_room_for_what_tells_rows_apart(
    pattern: str, length: int, sample: str
) -> None:
    source = SourceText("t.sql", DDL.format(pattern=pattern, length=length))
    plan = plan_app(read_schema([source], dialect="postgres"), "app")
    found = [one.sample.replace('"', "'") for one in plan.tables["t"].fields]
    assert sample in found
