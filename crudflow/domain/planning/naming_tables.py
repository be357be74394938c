"""Names of tables and columns, each unique where it is used."""

from collections.abc import Mapping

from crudflow.domain import naming
from crudflow.domain.planning.model import TableNames
from crudflow.domain.quoting import Raw
from crudflow.domain.reserved import CLASS_NAMES, FIELD_NAMES, MODULE_NAMES
from crudflow.domain.schema import Schema, Table

LIST_PARAMETERS = frozenset({"limit", "offset", "sort", "q"})
"""Names that every list's query has of its own."""

FILTER_OPERATORS = ("eq", "in", "gte", "lte", "contains", "isnull")
"""What can stand behind a column's name and two underscores in a query."""


def name_tables(schema: Schema) -> dict[str, TableNames]:
    """Return the names of all tables, by table key."""
    modules = naming.Namespace(MODULE_NAMES)
    classes = naming.Namespace(CLASS_NAMES)
    routes = naming.Namespace()
    return {table.key: _name_table(table, modules, classes, routes) for table in schema}


def _name_table(
    table: Table,
    modules: naming.Namespace,
    classes: naming.Namespace,
    routes: naming.Namespace,
) -> TableNames:
    as_is = naming.snake(table.name, "table")
    one = naming.singular(as_is)
    qualified = naming.snake(f"{table.schema or ''} {one}", "table")
    module = modules.take([one, as_is, qualified, f"{one}_table"])
    class_name = classes.take([naming.pascal(module), naming.pascal(f"{module}_record")])
    many = naming.plural(module)
    plural = routes.take([many, f"{many}_of_{naming.snake(table.schema or 'table')}"])
    return TableNames(
        key=table.key,
        db_name=Raw(table.name),
        db_schema=None if table.schema is None else Raw(table.schema),
        module=module,
        plural=plural,
        class_name=class_name,
        class_plural=naming.pascal(plural),
        route=naming.kebab(plural),
        label=naming.label(module),
        label_plural=naming.label(plural),
    )


def name_fields(table: Table) -> tuple[dict[str, str], naming.Namespace]:
    """Return the attributes of a table's columns by column name, and what is still free."""
    names = naming.Namespace(FIELD_NAMES)
    attributes = {}
    for column in table.columns:
        snake = naming.snake(column.name, "field")
        attributes[column.name] = names.take([snake, f"{snake}_"])
    return attributes, names


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
