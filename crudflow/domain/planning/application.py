"""The whole application's plan, out of a schema or out of the parts of an output tree."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from crudflow.domain import naming
from crudflow.domain.planning.frontend.plan import plan_frontends
from crudflow.domain.planning.model import AppPlan, RelationPlan, TablePlan
from crudflow.domain.planning.naming_tables import name_fields, name_tables
from crudflow.domain.planning.relations import Link, TableDraft, link_tables, relations_of
from crudflow.domain.planning.tables import plan_table
from crudflow.domain.quoting import Raw
from crudflow.domain.schema import Schema


def plan_app(schema: Schema, app_name: str) -> AppPlan:
    """Decide everything that the generated files say, in time linear in the schema's size.

    Args:
        schema: The schema as it was read.
        app_name: Name of the application, as a person writes it.
    """
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
        )
        for key, draft in drafts.items()
    }
    frontends = plan_frontends(schema, tables)
    return AppPlan(
        title=Raw(app_name),
        slug=naming.kebab(naming.snake(app_name, "app")),
        dialect=schema.dialect,
        tables={key: replace(plan, frontend=frontends[key]) for key, plan in tables.items()},
        outside={},
        creation=creation,
    )


def _drafts(schema: Schema) -> dict[str, TableDraft]:
    names = name_tables(schema)
    return {table.key: TableDraft(table, names[table.key], *name_fields(table)) for table in schema}


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
    nullable = any(c.nullable and c.name not in link.child.table.primary_key for c in columns)
    return not nullable and all(c.default is None for c in columns)


def _refers_to_number(link: Link) -> bool:
    """Whether a row that must refer to itself cannot know the number it will get."""
    return any(link.parent.table.column(name).identity for name in link.key.ref_columns)


def merge_plans(parts: Sequence[tuple[AppPlan, str]]) -> AppPlan:
    """Return the plan of an output tree, whose tables may stem from several schemas.

    Tables that others refer to without being part of the tree come back as `outside`, reduced to
    what the others need of them.

    Args:
        parts: For each table of the tree, a plan that knows it and its key there.

    Raises:
        ValueError: There are no parts.
    """
    if not parts:
        raise ValueError("no parts to merge")
    chosen = {key: plan.tables[key] for plan, key in parts}
    known = {key: plan for plan, key in parts}
    first = parts[0][0]
    outside: dict[str, TablePlan] = {}
    for key, table in chosen.items():
        for neighbour in sorted(table.neighbours - chosen.keys()):
            if neighbour in known[key].tables and neighbour not in outside:
                outside[neighbour] = _reduced(known[key].tables[neighbour], chosen)
    places: dict[str, int] = {}
    for plan, _ in parts:
        for place, key in enumerate(plan.creation):
            places.setdefault(key, place)
    order = sorted([*chosen, *outside], key=lambda key: (places[key], key))
    return replace(first, tables=chosen, outside=outside, creation=tuple(order))


def _reduced(table: TablePlan, inside: Mapping[str, TablePlan]) -> TablePlan:
    """Return a table as its neighbours see it: without relationships to anybody else."""
    relations: tuple[RelationPlan, ...] = tuple(
        relation for relation in table.relations if relation.target_key in inside
    )
    return replace(table, relations=relations)
