"""Makes rows of Ünïcode Tâble 日本 for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import UnicodeTableU65E5U672C
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(UnicodeTableU65E5U672C)
def unicode_table_u65_e5_u672_c_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "grosse_in_cm": sample.decimal(number, "0", "1000.0", "0.1"),
        "u540_d_u524_d": sample.text(number, 40),
        "u1_f642": sample.text(number),
        "field_1_st": sample.integer(number, 1, 2147483647),
        "field_2_nd_value": sample.integer(number, 1, 2147483647),
        "field": sample.decimal(number, "0", "100.00", "0.01"),
        "a_b": sample.text(number),
        "a_b_": sample.text(number),
        "a_b_2": sample.text(number),
        "a_b_3": sample.text(number),
        "c_new_table": sample.text(number),
        "quote_d": sample.text(number),
        "double_quote": sample.text(number),
        "key": sample.integer(number, 1, 2147483647),
    }
