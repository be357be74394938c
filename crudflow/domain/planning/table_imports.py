"""What each of a table's files imports: only what it names."""

from crudflow.domain.planning.imports import import_lines
from crudflow.domain.planning.model import FieldPlan, ImportLines, SampleRow, TablePlan
from crudflow.domain.typeplans import Import


def table_imports(plan: TablePlan, model: frozenset[Import]) -> ImportLines:
    """Collect the import statements of each of a table's files.

    Args:
        plan: The table's plan.
        model: What its columns and constraints need imported in the model.
    """
    wanted = set(model) | {("app.db.base", "Base"), ("sqlalchemy.orm", "Mapped")}
    wanted.add(("sqlalchemy.orm", "mapped_column"))
    if plan.relations:
        wanted.add(("sqlalchemy.orm", "relationship"))
    if plan.related_classes:
        wanted.add(("typing", "TYPE_CHECKING"))
    if plan.aliases:
        wanted.add(("typing", "Literal"))
    if plan.mapper_key:
        wanted.add(("app.db.base", "keyed_by"))
    return ImportLines(
        model=import_lines(wanted),
        schemas=import_lines(_schema_imports(plan)),
        routes=import_lines(_route_imports(plan)),
        factory=import_lines(_factory_imports(plan)),
    )


def _schema_imports(plan: TablePlan) -> set[Import]:
    wanted: set[Import] = {("app.wire.base", "StoredRow"), ("app.crud.listing", "ListQuery")}
    if plan.key:
        wanted.add(("app.wire.base", "Body"))
    types = [field.type for field in plan.fields]
    wanted |= {one for kind in types for one in kind.read.imports}
    wanted |= {one for field in plan.fields for one in _wire_imports(field, plan)}
    wanted |= {(f"app.models.{plan.module}", name) for name, _ in plan.aliases}
    lines = [*plan.create, *plan.update, *plan.read, *plan.filters]
    for name, module in (("Field", "pydantic"), ("omitted", "app.wire.base")):
        if any(f"{name}(" in line.assignment for line in lines):
            wanted.add((module, name))
    if any(line.annotation == "SearchText" for line in lines) or plan.search:
        wanted.add(("app.crud.listing", "SearchText"))
    if plan.sort_keys:
        wanted |= {("typing", "Annotated"), ("typing", "Literal")}
        wanted.add(("app.crud.listing", "SORTED_BY_COMMAS"))
    return wanted


def _wire_imports(field: FieldPlan, plan: TablePlan) -> frozenset[Import]:
    """Return what a column's types in requests need, as far as requests name them."""
    in_body = plan.key and field.in_create
    bodies = field.type.wire.imports if in_body else frozenset()
    return bodies | (field.type.asked.imports if field.type.equatable else frozenset())


def _route_imports(plan: TablePlan) -> set[Import]:
    names = plan.names
    schemas = f"app.schemas.{names.module}"
    wanted: set[Import] = {
        ("typing", "Annotated"),
        ("fastapi", "APIRouter"),
        ("fastapi", "Query"),
        ("app.crud.listing", "list_rows"),
        ("app.db.engine", "SessionDep"),
        ("app.models", names.class_name),
        ("app.wire.base", "Page"),
        (schemas, f"{names.class_name}Query"),
        (schemas, f"{names.class_name}Read"),
    }
    if not plan.key:
        return wanted
    wanted |= {("fastapi", "Path"), ("app.api.errors", "NOT_FOUND"), ("app.api.errors", "CONFLICT")}
    wanted |= {("app.api.errors", "BAD_REQUEST"), (schemas, f"{names.class_name}Create")}
    wanted |= {("app.crud.rows", name) for name in ("create_row", "get_row")}
    if plan.deletable:
        wanted.add(("app.crud.rows", "delete_row"))
    if plan.update:
        wanted |= {("app.crud.rows", "update_row"), (schemas, f"{names.class_name}Update")}
    key_names = {part.name for part in plan.key}
    for field in plan.fields:
        if field.name in key_names:
            wanted |= field.type.addressed.imports
            if field.alias:
                wanted.add((f"app.models.{names.module}", field.alias))
    return wanted


_FACTORY_NEEDS: tuple[tuple[str, Import], ...] = (
    ("sample.", ("tests.support", "sample")),
    ("Decimal(", ("decimal", "Decimal")),
    ("dt.", ("datetime as dt", "")),
)


def _factory_imports(plan: TablePlan) -> set[Import]:
    wanted: set[Import] = {
        ("typing", "Any"),
        ("sqlalchemy.orm", "Session"),
        ("app.models", plan.class_name),
        ("tests.support.factories", "factory_for"),
    }
    sample = plan.sample or SampleRow()
    if sample.parents:
        wanted.add(("tests.support.factories", "make"))
        wanted |= {("app.models", parent.target) for parent in sample.parents}
    written = " ".join(source for _, source in sample.values)
    for mark, needed in _FACTORY_NEEDS:
        if mark in written:
            wanted.add(needed)
    return wanted
