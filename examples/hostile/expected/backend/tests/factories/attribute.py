"""Makes rows of attributes for tests."""

from typing import Any

from sqlalchemy.orm import Session

from app.models import Attribute
from tests.support import sample
from tests.support.factories import factory_for


@factory_for(Attribute)
def attribute_values(session: Session, number: int) -> dict[str, Any]:
    """Return the values of a new row, having made the rows that it refers to."""
    return {
        "metadata_": sample.document(number),
        "registry_": sample.text(number),
        "query": sample.text(number),
        "model_config_": sample.text(number),
        "model_fields_": sample.text(number),
        "schema_": sample.text(number),
        "copy_": sample.text(number),
        "json_": sample.document(number),
        "dict_": sample.text(number),
        "validate_": sample.text(number),
        "self_": sample.integer(number, 1, 2147483647),
        "cls": sample.integer(number, 1, 2147483647),
        "type": sample.text(number),
        "limit": sample.integer(number, 1, 2147483647),
        "offset": sample.integer(number, 1, 2147483647),
        "sort": sample.text(number),
        "q": sample.text(number),
        "request": sample.text(number),
        "response": sample.text(number),
        "init": sample.text(number),
        "table": sample.text(number),
        "private": sample.text(number),
        "none_": sample.text(number),
        "true_": sample.boolean(number),
        "async_": sample.boolean(number),
        "match": sample.text(number),
        "print": sample.text(number),
        "date": sample.date(number),
        "datetime": sample.moment(number),
        "uuid": sample.identifier(number),
        "decimal": sample.decimal(number, "0.01", "200.01", "0.02"),
        "str_": sample.text(number, 10),
        "int_": sample.integer(number, 1, 2147483647),
        "list_": [sample.integer(number, 1, 2147483647)],
    }
