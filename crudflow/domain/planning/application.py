"""The whole application's plan, out of a schema or out of the parts of an output tree."""

from collections import deque
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from crudflow.domain import naming
from crudflow.domain.options import DEFAULT, TableOptions
from crudflow.domain.planning.computed import with_writable_keys
from crudflow.domain.planning.fields import is_identity
from crudflow.domain.planning.frontend.plan import plan_frontends
from crudflow.domain.planning.model import AppPlan, RelationPlan, TablePlan
from crudflow.domain.planning.naming_tables import name_fields, name_keys, name_tables
from crudflow.domain.planning.relations import Link, TableDraft, link_tables, relations_of
from crudflow.domain.planning.seeds import plan_seeds
from crudflow.domain.planning.tables import plan_table
from crudflow.domain.quoting import Raw
from crudflow.domain.schema import Schema


def plan_app(
    schema: Schema, app_name: str, options: Mapping[str, TableOptions] | None = None
) -> AppPlan:
    """Decide everything that the generated files say, in time linear in the schema's size.

    Args:
        schema: The schema as it was read.
        app_name: Name of the application, as a person writes it.
        options: What a person has decided about tables, by key, checked against the schema.
    """
    decided = options or {}
    schema = with_writable_keys(schema)
    drafts = _drafts(schema)
    links = link_tables(drafts)
    by_child: dict[str, list[Link]] = {}
    for link in links:
        by_child.setdefault(link.child.names.key, []).append(link)
    relations = relations_of(links)
    creation, late = _creation_order(drafts, links)
    makeable = _makeable(drafts, links)
    tables = {
        key: plan_table(
            draft,
            by_child.get(key, []),
            relations.get(key, []),
            dialect=schema.dialect,
            creatable=key in makeable,
            late=late,
            options=decided.get(key, DEFAULT),
        )
        for key, draft in drafts.items()
    }
    frontends = plan_frontends(schema, tables, decided)
    seeds = plan_seeds(schema, tables, decided, creation)
    return AppPlan(
        title=Raw(_title(app_name)),
        slug=naming.kebab(naming.snake(app_name, "app")),
        dialect=schema.dialect,
        tables={
            key: replace(plan, frontend=frontends[key], seed=seeds.get(key))
            for key, plan in tables.items()
        },
        outside={},
        creation=creation,
    )


def _title(app_name: str) -> str:
    """Return an application's name as a heading, where it is that of a file or folder."""
    if app_name != app_name.lower():
        return app_name
    return naming.label(app_name.replace("-", "_")) or app_name


def _drafts(schema: Schema) -> dict[str, TableDraft]:
    names, key_names = name_tables(schema), name_keys(schema)
    return {
        table.key: TableDraft(
            table, names[table.key], *name_fields(table), key_names.get(table.key, {})
        )
        for table in schema
    }


def _creation_order(
    drafts: Mapping[str, TableDraft], links: Iterable[Link]
) -> tuple[tuple[str, ...], frozenset[tuple[str, str]]]:
    """Return an order in which tables can be created, and the references that close circles."""
    needs: dict[str, set[str]] = {key: set() for key in drafts}
    for link in links:
        child, parent = link.child.names.key, link.parent.names.key
        if child != parent:
            needs[child].add(parent)
    order = _sorted_by_need(needs)
    placed = {key: place for place, key in enumerate(order)}
    late = {(key, need) for key in order for need in needs[key] if placed[need] > placed[key]}
    return tuple(order), frozenset(late)


def _sorted_by_need(needs: Mapping[str, set[str]]) -> list[str]:
    """Sort so that what is needed comes first; a circle is cut where it is entered."""
    order: list[str] = []
    state: dict[str, int] = {}
    for start in needs:
        stack = [(start, iter(sorted(needs[start])))] if start not in state else []
        state.setdefault(start, 1)
        while stack:
            key, rest = stack[-1]
            following = next((need for need in rest if need not in state), None)
            if following is None:
                order.append(key)
                stack.pop()
            else:
                state[following] = 1
                stack.append((following, iter(sorted(needs[following]))))
    return order


def _makeable(drafts: Mapping[str, TableDraft], links: Iterable[Link]) -> set[str]:
    """Return the tables that a test can make rows of: no circle of required references."""
    waiting: dict[str, set[str]] = {key: set() for key in drafts}
    needed_by: dict[str, set[str]] = {}
    for link in links:
        if _is_required(link):
            child, parent = link.child.names.key, link.parent.names.key
            if child != parent:
                waiting[child].add(parent)
                needed_by.setdefault(parent, set()).add(child)
            elif _refers_to_number(link):
                waiting[child].add(child)
    ready = [key for key, needs in waiting.items() if not needs]
    done: set[str] = set()
    while ready:
        key = ready.pop()
        done.add(key)
        for child in needed_by.get(key, ()):
            waiting[child].discard(key)
            if not waiting[child]:
                ready.append(child)
    return done


def _is_required(link: Link) -> bool:
    columns = [link.child.table.column(name) for name in link.key.columns]
    return not any(c.nullable and c.name not in link.child.table.primary_key for c in columns)


def _refers_to_number(link: Link) -> bool:
    """Whether a row that must refer to itself cannot know the number it will get."""
    return any(is_identity(link.parent.table.column(name)) for name in link.key.ref_columns)


def merge_plans(parts: Sequence[tuple[AppPlan, str]]) -> AppPlan:
    """Return the plan of an output tree, whose tables may stem from several schemas.

    Tables that others refer to without being part of the tree come back as `outside`: they get a
    model, so that the others work, but no routes.

    Args:
        parts: For each table of the tree, a plan that knows it and its key there.

    Raises:
        ValueError: There are no parts.
    """
    if not parts:
        raise ValueError("no parts to merge")
    inside = {key: plan.tables[key] for plan, key in parts}
    outside = _outside(parts, inside)
    known = inside.keys() | outside.keys()
    places: dict[str, int] = {}
    for plan in {id(plan): plan for plan, _ in parts}.values():
        for place, key in enumerate(plan.creation):
            places.setdefault(key, place)
    return replace(
        parts[0][0],
        tables=inside,
        outside={key: _reduced(table, known) for key, table in outside.items()},
        amendments=tuple(_amendments(parts, inside)),
        creation=tuple(sorted(known, key=lambda key: (places[key], key))),
    )


def _outside(
    parts: Sequence[tuple[AppPlan, str]], inside: Mapping[str, TablePlan]
) -> dict[str, TablePlan]:
    """Return the tables next to those inside, and all that they in turn refer to."""
    waiting = deque((plan, near) for plan, key in parts for near in sorted(inside[key].neighbours))
    outside: dict[str, TablePlan] = {}
    while waiting:
        plan, key = waiting.popleft()
        if key in inside or key in outside or key not in plan.tables:
            continue
        outside[key] = plan.tables[key]
        waiting += [(plan, one.target_key) for one in plan.tables[key].references]
    return outside


def _reduced(table: TablePlan, known: Container[str]) -> TablePlan:
    """Return a table without relationships to tables that the application does not know."""
    relations = tuple(one for one in table.relations if one.target_key in known)
    return replace(table, relations=relations)


def _amendments(
    parts: Sequence[tuple[AppPlan, str]], inside: Mapping[str, TablePlan]
) -> Iterator[tuple[str, RelationPlan]]:
    """Yield ends of relationships that a model lacks, since it stems from another schema."""
    for plan, key in parts:
        for relation in inside[key].relations:
            other = inside.get(relation.target_key)
            if other is None or relation.back in other.attribute_names:
                continue
            for end in plan.tables[relation.target_key].relations:
                if end.name == relation.back:
                    yield other.class_name, end
