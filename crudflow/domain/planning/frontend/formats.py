"""How values are shown beyond what their types say: money, addresses, pictures."""

import re
from typing import Final

from crudflow.domain.options import TableOptions
from crudflow.domain.planning.frontend.columns import Shown
from crudflow.domain.planning.frontend.model import ColumnView, TitlePart
from crudflow.domain.quoting import Raw, typescript

_NUMBERS: Final = frozenset({"integer", "decimal", "float"})
_WORDS: Final = (
    ("email", re.compile(r"(^|_)e?mail(_address)?$")),
    ("phone", re.compile(r"(^|_)(phone|telephone|mobile|fax|tel)(_(no|nr|number))?$")),
    ("image", re.compile(r"(^|_)(image|photo|picture|avatar|logo|thumbnail)_?(url|uri|link)$")),
    ("url", re.compile(r"(^|_)(url|uri|website|homepage|web_?site|link)$")),
    ("colour", re.compile(r"(^|_)colou?r(_(hex|code))?$")),
)
_MONEY: Final = re.compile(
    r"(^|_)(price|amount|cost|costs|fee|fees|salary|wage|balance|total|subtotal|payment|budget"
    r"|revenue|discount|deposit|msrp|rate)(_(paid|due|total|net|gross))?$"
)


def default_format(shown: Shown) -> str:
    """Return how a column's name suggests to show its values, or nothing."""
    name = shown.field.name
    if shown.target is not None:
        return ""
    if shown.kind == "decimal" and _MONEY.search(name) and "percent" not in name:
        return "money"
    if shown.kind not in ("text", "longtext"):
        return ""
    return next((found for found, words in _WORDS if words.search(name)), "")


def chosen_views(
    views: list[ColumnView], ordered: list[Shown], options: TableOptions
) -> tuple[ColumnView, ...]:
    """Return the columns as lists and pages show them, with the options carried out.

    Args:
        views: The columns as they are shown by default.
        ordered: What each of them is made of, in the same order.
        options: The options.
    """
    found = {
        shown.field.db_name.text: (view, shown) for view, shown in zip(views, ordered, strict=True)
    }
    names = [*options.listed, *(name for name in found if name not in options.listed)]
    return tuple(
        _view(*found[name], options, listed=not options.listed or name in options.listed)
        for name in names
        if name not in options.hidden
    )


def _view(view: ColumnView, shown: Shown, options: TableOptions, *, listed: bool) -> ColumnView:
    column = options.column(shown.field.db_name.text)
    shape = column.format or default_format(shown)
    extra = [("format", typescript(shape))] if shape else []
    if shape == "money" and column.currency:
        extra.append(("currency", typescript(column.currency)))
    kept = [one for one in view.properties if one[0] != "hidden" or not options.listed]
    more = [] if listed else [("hidden", "true")]
    return ColumnView(view.label, (*kept, *extra, *more))


def chosen_labels(
    labels: dict[str, Raw], columns: list[tuple[str, str]], options: TableOptions
) -> dict[str, Raw]:
    """Return what columns are called, by attribute: a label that is taken is not given twice.

    Args:
        labels: What they are called by default, by attribute.
        columns: Name in the database and attribute of each.
        options: The options.
    """
    chosen = {attribute: options.column(name).label for name, attribute in columns}
    given = {attribute: Raw(label) for attribute, label in chosen.items() if label}
    merged = {**labels, **given}
    said = [label.text.lower() for label in merged.values()]
    return merged if len(set(said)) == len(said) else labels


def chosen_title(
    title: tuple[TitlePart, ...], columns: list[Shown], options: TableOptions
) -> tuple[TitlePart, ...]:
    """Return the columns that tell rows apart for a person."""
    if not options.title:
        return title
    named = {shown.field.db_name.text: shown for shown in columns}
    picked = [named[name] for name in options.title]
    return tuple(
        TitlePart(shown.field.api_name, shown.target.table if shown.target else "")
        for shown in picked
    )
