"""Names of tables and columns, each unique where it is used."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet

from crudflow.domain import naming
from crudflow.domain.planning.model import TableNames
from crudflow.domain.quoting import Raw
from crudflow.domain.reserved import CLASS_NAMES, FIELD_NAMES, MODULE_NAMES
from crudflow.domain.schema import Schema, Table

LIST_PARAMETERS = frozenset({"limit", "offset", "sort", "q"})
"""Names that every list's query has of its own."""

FILTER_OPERATORS = ("eq", "in", "gte", "lte", "contains", "isnull")
"""What can stand behind a column's name and two underscores in a query."""


_LONGEST = 63
"""Bytes of a name in PostgreSQL."""
_STEM = 56
"""Bytes of a name in front of its number."""

_SHARED_BY = 0.75
_FEWEST_SHARING = 5


def name_tables(schema: Schema) -> dict[str, TableNames]:
    """Return the names of all tables, by table key."""
    modules = naming.Namespace(MODULE_NAMES)
    classes = naming.Namespace(CLASS_NAMES)
    routes = naming.Namespace()
    written: dict[str | None, set[str]] = defaultdict(set)
    for table in schema:
        written[table.schema].add(_as_is(table))
    prefix = _shared_prefix([_as_is(table) for table in schema])
    plain = {naming.singular(_as_is(table)) for table in schema}
    named = {}
    for table in schema:
        others = written[table.schema] - {_as_is(table)}
        module = modules.take(_modules(table, others))
        plural = routes.take(_plurals(table, module, others))
        class_name = classes.take([naming.pascal(module), naming.pascal(f"{module}_record")])
        unsaid = "" if module.removeprefix(prefix) in plain else prefix
        named[table.key] = _names(table, module, plural, class_name, unsaid)
    return named


def _as_is(table: Table) -> str:
    return naming.snake(table.name, "table")


def _modules(table: Table, others: AbstractSet[str]) -> list[str]:
    """Return names for one row; not what another table of the schema is called itself."""
    as_is = _as_is(table)
    one = naming.singular(as_is)
    qualified = naming.snake(f"{table.schema or ''} {one}", "table")
    return [*([] if one in others else [one]), as_is, qualified, f"{one}_table"]


def _plurals(table: Table, module: str, others: AbstractSet[str]) -> list[str]:
    """Return names for several rows, none of which is another table's own."""
    many = naming.plural(module)
    fallback = f"{many}_of_{naming.snake(table.schema or 'table')}"
    return [module if many in others else many, fallback]


def _names(table: Table, module: str, plural: str, class_name: str, unsaid: str) -> TableNames:
    return TableNames(
        key=table.key,
        db_name=Raw(table.name),
        db_schema=None if table.schema is None else Raw(table.schema),
        module=module,
        plural=plural,
        class_name=class_name,
        class_plural=naming.pascal(plural),
        route=naming.kebab(plural),
        label=naming.label(module.removeprefix(unsaid)),
        label_plural=naming.label(plural.removeprefix(unsaid)),
    )


def _shared_prefix(names: Collection[str]) -> str:
    """Return the words that nearly all tables begin with, as `wp_`: they tell none from another."""
    prefix = ""
    while True:
        rests = [name.removeprefix(prefix) for name in names if name.startswith(prefix)]
        heads = Counter(rest.partition("_")[0] for rest in rests if "_" in rest)
        head, sharing = heads.most_common(1)[0] if heads else ("", 0)
        enough = sharing >= max(_FEWEST_SHARING, _SHARED_BY * len(names))
        if not enough or {head, naming.plural(head), naming.singular(head)} & set(rests):
            return prefix
        prefix += f"{head}_"


def name_fields(table: Table) -> tuple[dict[str, str], naming.Namespace]:
    """Return the attributes of a table's columns by column name, and what is still free."""
    names = naming.Namespace(FIELD_NAMES)
    attributes = {}
    for column in table.columns:
        snake = naming.snake(column.name, "field")
        attributes[column.name] = names.take([snake, f"{snake}_"])
    return attributes, names


def name_keys(schema: Schema) -> dict[str, dict[tuple[str, ...], str]]:
    """Return the names of unique keys and indexes that cannot have the conventional one.

    Tables, keys and indexes of one database schema share their names: `user` with an index over
    `group_id` and `user_group` with one over `id` would both have `ix_user_group_id`. Long names
    are shortened by SQLAlchemy, which counts letters where PostgreSQL counts bytes, and cuts off
    what it would tell them apart by.

    Returns:
        By table: names by `uq` or `ix` with the columns behind it.
    """
    taken: dict[str | None, set[str]] = defaultdict(set)
    for table in schema:
        taken[table.schema].update(map(str.casefold, (table.name, f"pk_{table.name}")))
    named: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    uniques = [
        (table, ("uq", *columns))
        for table in schema
        for columns in dict.fromkeys(one.columns for one in table.uniques)
    ]
    indexes = [(table, ("ix", *one.columns)) for table in schema for one in table.indexes]
    for table, key in (*uniques, *indexes):
        name = "_".join((key[0], table.name, *key[1:]))
        free = _numbered(name, taken[table.schema])
        taken[table.schema].add(free.casefold())
        if free != name:
            named[table.key][key] = free
    return named


def _numbered(name: str, taken: AbstractSet[str]) -> str:
    """Return the name, or one with a number that is short enough for every database."""
    written = name.encode("utf-8", "surrogatepass")
    stem = written[:_STEM].decode("utf-8", "ignore")
    as_is = [name] if name.isascii() or len(written) <= _LONGEST else []
    tries = (f"{stem}_{number}" for number in itertools.count(2 if as_is else 1))
    return next(free for free in itertools.chain(as_is, tries) if free.casefold() not in taken)


def name_in_api(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return the names of columns in JSON and queries: the database's, wherever that can be."""
    taken: set[str] = set()
    result = {}
    for db_name, attribute in attributes.items():
        name = db_name if _speakable(db_name) and db_name not in taken else attribute
        taken.add(name)
        result[db_name] = name
    return result


def _speakable(name: str) -> bool:
    """Whether a name can stand in JSON, in a query and in a list of keys to sort by."""
    return (
        name.isprintable()
        and not ("__" in name and name.rpartition("__")[2] in FILTER_OPERATORS)
        and not name.startswith(("-", "__"))
        and not set(name) & {",", "%"}
        and name == name.strip()
    )


def filter_name(name: str, operator: str) -> str:
    """Return the query parameter of a filter: `age`, `age__gte`."""
    if operator:
        return f"{name}__{operator}"
    return f"{name}__eq" if name in LIST_PARAMETERS else name
