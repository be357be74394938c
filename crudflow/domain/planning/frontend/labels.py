"""What tables and columns are called on the page."""

import re

from crudflow.domain import naming
from crudflow.domain.planning.model import FieldPlan, TableNames
from crudflow.domain.quoting import Raw, plain, text_of

_LONGEST = 60
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ACRONYMS = frozenset(
    {"id", "url", "uri", "uuid", "ip", "isbn", "issn", "sku", "vat", "api", "html", "css", "json"}
    | {"xml", "pdf", "csv", "sql", "ssn", "iban", "bic", "gps", "sms", "dns", "ssl", "utc", "faq"}
)
_KEY_ENDINGS = (" id", " uuid", " code", " key", " no", " number")


def table_label(names: TableNames) -> tuple[Raw, Raw]:
    """Return what one row of a table is called, and several."""
    said = plain(names.db_name)
    if _IDENTIFIER.fullmatch(said):
        return Raw(_spelled(names.label)), Raw(_spelled(names.label_plural))
    return _shortened(said), _shortened(said)


def column_labels(fields: tuple[FieldPlan, ...], references: frozenset[str]) -> dict[str, Raw]:
    """Return what the columns of a table are called, each differently.

    Args:
        fields: The columns.
        references: Attributes that refer to a row of another table, which they are named after.
    """
    labels: dict[str, Raw] = {}
    taken: set[str] = set()
    for field in fields:
        wanted = [_column_label(field, field.name in references), _column_label(field, False)]
        wanted.append(text_of(_shortened(plain(field.db_name))))
        label = next((one for one in wanted if one and one.lower() not in taken), "")
        number = 2
        while not label:
            numbered = f"{wanted[1]} ({number})"
            label = "" if numbered.lower() in taken else numbered
            number += 1
        taken.add(label.lower())
        labels[field.name] = Raw(label)
    return labels


def _column_label(field: FieldPlan, refers: bool) -> str:
    said = plain(field.db_name)
    if not _IDENTIFIER.fullmatch(said):
        return _shortened(said).text
    label = naming.label(naming.snake(said, "field"))
    if refers:
        label = _without_key_ending(label)
    return _spelled(label)


def _without_key_ending(label: str) -> str:
    for ending in _KEY_ENDINGS:
        if label.endswith(ending):
            return label.removesuffix(ending)
    return label


def _spelled(label: str) -> str:
    """Write the acronyms among the words in capitals."""
    words = [word.upper() if word.lower() in _ACRONYMS else word for word in label.split(" ")]
    return " ".join(words)


def _shortened(said: str) -> Raw:
    if not said:
        return Raw("(no name)")
    return Raw(said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…")
