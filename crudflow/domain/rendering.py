"""A blueprint: templates for one stack, and the rules by which they become files.

A blueprint is a folder of text files::

    blueprint.toml   which kinds it offers, and which paths belong to which
    _shared/         macros that templates import; never output
    app/             rendered once for the application; the path is the output path
    table/           rendered once for each table; `_table_`, `_tables_` and `_Table_` in a path
                     stand for the table's names

`blueprint.toml` says::

    description = "..."

    [kinds.be_crud]          # a kind that is offered
    app = []                 # patterns of paths in app/ that belong to it
    table = ["backend/*"]    # patterns of paths in table/ that belong to it

    [assembled]              # files that list tables; they belong to no kind
    app = ["backend/app/models/__init__.py"]

    [assembled.outside]      # what a table that is only referred to gets: template -> output
    "backend/app/models/_table_.py" = "backend/app/models/outside/_table_.py"

A path in a pattern may hold `*`, which matches slashes too. A template that renders to nothing
but blanks gives no file, unless the template itself is empty.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from jinja2 import DictLoader, Environment, StrictUndefined, Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from crudflow.domain.planning import AppPlan, TablePlan, plan_migration
from crudflow.domain.quoting import FILTERS, Raw
from crudflow.errors import BlueprintError, InternalError

SHIPPED = frozenset({"fastapi_react"})
"""Blueprints that are ours, and whose templates are therefore trusted."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """Which templates belong to a kind."""

    app: tuple[str, ...]
    table: tuple[str, ...]


class Blueprint:
    """Templates and the rules by which they become files; made by `parse`."""

    def __init__(
        self,
        name: str,
        kinds: Mapping[str, _Kind],
        assembled: tuple[str, ...],
        outside: Mapping[str, str],
        environment: Environment,
    ) -> None:
        """Take what `parse` has read."""
        self.name = name
        self._kinds = kinds
        self._assembled = assembled
        self._outside = outside
        self._environment = environment

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that it offers, in the order of `blueprint.toml`."""
        return tuple(self._kinds)

    @classmethod
    def parse(cls, name: str, files: Mapping[str, str]) -> "Blueprint":
        """Read a blueprint.

        Args:
            name: Its name, or the path of its folder.
            files: Path within the folder -> text.

        Raises:
            BlueprintError: It has no `blueprint.toml`, or a file in it is malformed.
        """
        rules = _read_rules(name, files)
        paths = sorted(files)
        app = [path.removeprefix("app/") for path in paths if path.startswith("app/")]
        table = [path.removeprefix("table/") for path in paths if path.startswith("table/")]
        listing = _section(name, rules, "assembled")
        assembled = _chosen(app, _patterns(name, listing, "app"))
        rest = [path for path in app if path not in assembled]
        kinds = {
            kind: _Kind(
                _chosen(rest, _patterns(name, section, "app")),
                _chosen(table, _patterns(name, section, "table")),
            )
            for kind, section in _sections(name, rules, "kinds")
        }
        outside = {str(k): str(v) for k, v in _section(name, listing, "outside").items()}
        for template in outside:
            if template not in table:
                raise BlueprintError(f"blueprint {name}: there is no template table/{template}")
        environment = _environment(name in SHIPPED, files)
        blueprint = cls(name, kinds, assembled, outside, environment)
        blueprint._compile(files)
        return blueprint

    def _compile(self, files: Mapping[str, str]) -> None:
        """Compile all templates, so that a malformed one is found before anything is written."""
        for path in sorted(files):
            if path.startswith(("app/", "table/", "_shared/")):
                try:
                    self._environment.get_template(path)
                except TemplateError as error:
                    message = f"blueprint {self.name}: {path}: {_one_line(error)}"
                    raise BlueprintError(message) from error

    def render_app(self, kind: str, plan: AppPlan) -> dict[str, str]:
        """Render the files of a kind that exist once: output path -> text.

        Raises:
            BlueprintError: The blueprint does not offer the kind.
            InternalError: A template fails.
        """
        return self._render("app", self._kind(kind).app, {"app": plan}, _same_path)

    def render_table(self, kind: str, plan: AppPlan, table: str) -> dict[str, str]:
        """Render the files of a kind for one table, given by its key: output path -> text.

        Raises:
            BlueprintError: The blueprint does not offer the kind.
            InternalError: A template fails.
            KeyError: The plan has no such table.
        """
        chosen = plan.table(table)
        values = {"app": plan, "table": chosen}
        return self._render("table", self._kind(kind).table, values, _table_path(chosen))

    def render_assembled(self, plan: AppPlan) -> dict[str, str]:
        """Render the files that list tables: output path -> text.

        Raises:
            InternalError: A template fails.
        """
        whole = {"app": plan, "migration": plan_migration(plan)}
        files = self._render("app", self._assembled, whole, _same_path)
        for table in plan.outside.values():
            values = {"app": plan, "table": table}
            rename = _table_path(table)
            for template, output in self._outside.items():
                text = self._text("table", template, values)
                if text is not None:
                    files[rename(output)] = text
        return files

    def _kind(self, kind: str) -> _Kind:
        if kind not in self._kinds:
            offered = ", ".join(self._kinds) or "nothing"
            raise BlueprintError(
                f"blueprint {self.name} does not offer {kind} yet; it offers {offered}"
            )
        return self._kinds[kind]

    def _render(
        self,
        folder: str,
        paths: Iterable[str],
        values: Mapping[str, object],
        rename: Callable[[str], str],
    ) -> dict[str, str]:
        files = {}
        for path in paths:
            text = self._text(folder, path, values)
            if text is not None:
                files[rename(path)] = text
        return files

    def _text(self, folder: str, path: str, values: Mapping[str, object]) -> str | None:
        """Render one template; `None` if it has nothing to say."""
        name = f"{folder}/{path}"
        try:
            template: Template = self._environment.get_template(name)
            text = template.render(values)
        except Exception as error:
            message = f"blueprint {self.name}: {name}: {_one_line(error)}"
            raise InternalError(message) from error
        if text.strip():
            return text
        return text if self._is_empty(name) else None

    def _is_empty(self, name: str) -> bool:
        loader = self._environment.loader
        source = loader.mapping[name] if isinstance(loader, DictLoader) else ""
        return not source.strip()


def _one_line(error: Exception) -> str:
    line = getattr(error, "lineno", None)
    where = f"line {line}: " if line else ""
    return where + " ".join(f"{type(error).__name__}: {error}".split())


def _same_path(path: str) -> str:
    return path


def _table_path(table: TablePlan) -> Callable[[str], str]:
    """Return what puts a table's names into a path."""

    def rename(path: str) -> str:
        named = path.replace("_tables_", table.names.plural)
        return named.replace("_table_", table.module).replace("_Table_", table.class_name)

    return rename


def _environment(trusted: bool, files: Mapping[str, str]) -> Environment:
    kind = Environment if trusted else ImmutableSandboxedEnvironment
    environment = kind(
        loader=DictLoader(dict(files)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # output is source code; `finalize` and the filters quote instead
        finalize=_finalize,
        cache_size=-1,
        block_start_string="<%",
        block_end_string="%>",
        variable_start_string="<%=",
        variable_end_string="%>",
        comment_start_string="<%#",
        comment_end_string="%>",
    )
    environment.filters.update(FILTERS)
    return environment


def _finalize(value: object) -> object:
    """Let only text and numbers through: a raw text or a stray object is a template's mistake."""
    if isinstance(value, Raw) or not isinstance(value, str | int):
        raise TypeError(f"a {type(value).__name__} must pass a quoting filter to be printed")
    return value


def _read_rules(name: str, files: Mapping[str, str]) -> Mapping[str, object]:
    if "blueprint.toml" not in files:
        raise BlueprintError(f"blueprint {name}: there is no blueprint.toml in it")
    try:
        return tomllib.loads(files["blueprint.toml"])
    except tomllib.TOMLDecodeError as error:
        raise BlueprintError(f"blueprint {name}: blueprint.toml: {error}") from error


def _section(name: str, parent: Mapping[str, object], key: str) -> Mapping[str, object]:
    section = parent.get(key, {})
    if not isinstance(section, dict):
        raise BlueprintError(f"blueprint {name}: blueprint.toml: {key} must be a table")
    return section


def _sections(
    name: str, rules: Mapping[str, object], key: str
) -> list[tuple[str, Mapping[str, object]]]:
    parent = _section(name, rules, key)
    return [(kind, _section(name, parent, kind)) for kind in parent]


def _patterns(name: str, section: Mapping[str, object], key: str) -> tuple[str, ...]:
    patterns = section.get(key, [])
    if not isinstance(patterns, list) or not all(isinstance(one, str) for one in patterns):
        raise BlueprintError(f"blueprint {name}: blueprint.toml: {key} must list path patterns")
    return tuple(patterns)


def _chosen(paths: Iterable[str], patterns: Iterable[str]) -> tuple[str, ...]:
    listed = tuple(patterns)
    return tuple(path for path in paths if any(fnmatchcase(path, one) for one in listed))
