"""What a plan is made of: everything that a template prints, decided beforehand.

Text in a plan is of two kinds. `Raw` is what the database says and passes a quoting filter before
it is printed. A plain `str` was made here: an identifier, a path, or source text whose every
database-derived part has been quoted already.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from crudflow.domain.inflection import article
from crudflow.domain.planning.frontend.model import FrontendPlan
from crudflow.domain.planning.seedmodel import SeedPlan, addable
from crudflow.domain.quoting import Raw
from crudflow.domain.typeplans import TypePlan


@dataclass(frozen=True, slots=True)
class TableNames:
    """The names of one table.

    Attributes:
        key: Its key in the schema.
        db_name: The database's own name.
        db_schema: The database schema it lives in, if not the default one.
        module: Snake case, singular; names modules and variables.
        plural: Snake case, plural.
        class_name: Pascal case, singular.
        class_plural: Pascal case, plural.
        route: Kebab case, plural; the first segment of its URLs.
        label: As people read it, singular.
        label_plural: As people read it, plural.
    """

    key: str
    db_name: Raw
    db_schema: Raw | None
    module: str
    plural: str
    class_name: str
    class_plural: str
    route: str
    label: str
    label_plural: str

    @property
    def said(self) -> str:
        """The table's name within a sentence, singular."""
        return self.label.lower()

    @property
    def said_plural(self) -> str:
        """The table's name within a sentence, plural."""
        return self.label_plural.lower()

    @property
    def one(self) -> str:
        """The singular with its article: `a student`, `an enrolment`."""
        return f"{article(self.said)} {self.said}"


@dataclass(frozen=True, slots=True)
class SchemaField:
    """One line of a Pydantic class: `name: annotation = assignment`."""

    name: str
    annotation: str
    assignment: str = ""


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """One column.

    Attributes:
        name: Its attribute in Python.
        db_name: The database's own name.
        api_name: Its name in JSON and in queries.
        label: Its name as people read it.
        comment: What the schema says about it.
        type: Its types.
        alias: Name of the `Literal` alias with its values, for an enum or set.
        nullable: Whether it may be NULL.
        in_key: Whether it is part of the primary key.
        in_create: Whether a new row may name it.
        required: Whether a new row has to name it.
        filled: Whether a default fills it in where a new row does not name it.
        in_update: Whether it can be changed.
        annotation: What stands inside `Mapped[...]`.
        column: Arguments of `mapped_column`.
        ddl: Arguments of `Column` in a migration.
        sample: Source text of a sample value for row `number`, or nothing.
        example: What that gives for one number; numbers as `Decimal`, `?` if it is not known.
        note: What of the column could not be kept, or nothing.
    """

    name: str
    db_name: Raw
    api_name: Raw
    label: str
    comment: Raw | None
    type: TypePlan
    alias: str
    nullable: bool
    in_key: bool
    in_create: bool
    required: bool
    filled: bool
    in_update: bool
    annotation: str
    column: tuple[str, ...]
    ddl: tuple[str, ...]
    sample: str = ""
    example: str | int | bool | Decimal | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RelationPlan:
    """One relationship of a model.

    Attributes:
        name: Its attribute.
        target: Class at the other end.
        target_key: Key of the table at the other end.
        many: Whether it holds a list.
        annotation: What stands inside `Mapped[...]`.
        arguments: Arguments of `relationship`.
        back: The attribute at the other end.
        columns: The foreign key's attributes here, for the side that holds it.
    """

    name: str
    target: str
    target_key: str
    many: bool
    annotation: str
    arguments: tuple[str, ...]
    back: str
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReferencePlan:
    """One foreign key, for those who fill in forms or make sample rows.

    Attributes:
        relation: Name of the relationship that follows it.
        target_key: Key of the table that it refers to.
        target: Class of that table.
        columns: Attributes here.
        target_columns: Attributes there, in the same order.
        required: Whether a row has to name it.
        ddl: Source text of the constraint in a migration.
        late_arguments: The same as arguments of `create_foreign_key`.
        late: Whether it closes a circle, so that it is added when all tables exist.
    """

    relation: str
    target_key: str
    target: str
    columns: tuple[str, ...]
    target_columns: tuple[str, ...]
    required: bool
    ddl: str
    late_arguments: tuple[str, ...]
    late: bool = False


@dataclass(frozen=True, slots=True)
class Parent:
    """A row that has to exist before a sample row.

    Attributes:
        variable: Name of the local variable that holds it.
        target: Its class.
        given: Columns of it that are fixed, as (attribute, source text).
    """

    variable: str
    target: str
    given: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SampleRow:
    """How tests make a row: the rows it refers to, then its values as (attribute, source)."""

    parents: tuple[Parent, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    distinct: bool = True


@dataclass(frozen=True, slots=True)
class KeyPart:
    """One part of the primary key in a URL: parameter, its type, and the attribute."""

    parameter: str
    annotation: str
    segment: str
    name: str


@dataclass(frozen=True, slots=True)
class ImportLines:
    """Import statements per generated file."""

    model: tuple[str, ...] = ()
    schemas: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    factory: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePlan:
    """All that the templates of one table need.

    Attributes:
        names: Its names.
        comment: What the schema says about it.
        fields: Its columns, in order.
        key: The parts of its primary key; empty if there is none, and then rows are only listed.
        relations: Its relationships, both ends.
        references: Its foreign keys.
        aliases: `Literal` aliases of its enums: name and values.
        table_args: Source text of constraints and options of the model.
        mapper_key: Attributes that stand in for a missing primary key.
        create: Fields of the schema for new rows.
        update: Fields of the schema for changes.
        read: Fields of the schema for answers.
        filters: Fields of the schema for queries.
        search: Attributes that text search looks into.
        order: Attributes that break ties in lists.
        sort_keys: Names to sort by, descending ones with a minus sign.
        constraints: Source text of constraints in a migration, foreign keys left out.
        options: Keyword arguments of the table in a migration.
        enum_types: PostgreSQL's enum types that its columns use: name and values.
        migration_imports: What its columns and constraints need imported in a migration.
        imports: Import statements.
        sample: How tests make a row, or `None` if they cannot.
        notes: What of the table could not be kept.
        deletable: Whether rows can be deleted.
        seed: Sample rows that the seeding command adds, if there are any.
        frontend: What the front end says about it.
    """

    names: TableNames
    comment: Raw | None
    fields: tuple[FieldPlan, ...]
    key: tuple[KeyPart, ...] = ()
    relations: tuple[RelationPlan, ...]
    references: tuple[ReferencePlan, ...]
    aliases: tuple[tuple[str, tuple[Raw, ...]], ...]
    table_args: tuple[str, ...]
    mapper_key: tuple[str, ...] = ()
    create: tuple[SchemaField, ...] = ()
    update: tuple[SchemaField, ...] = ()
    read: tuple[SchemaField, ...] = ()
    filters: tuple[SchemaField, ...] = ()
    search: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    sort_keys: tuple[Raw, ...] = ()
    constraints: tuple[str, ...]
    options: tuple[str, ...]
    enum_types: tuple[tuple[Raw, tuple[Raw, ...]], ...]
    migration_imports: frozenset[tuple[str, str]]
    imports: ImportLines = ImportLines()
    sample: SampleRow | None
    notes: tuple[str, ...] = ()
    deletable: bool = True
    seed: SeedPlan | None = None
    frontend: FrontendPlan | None = None

    @property
    def module(self) -> str:
        """Name of the table's modules."""
        return self.names.module

    @property
    def class_name(self) -> str:
        """Name of the model's class."""
        return self.names.class_name

    @property
    def item_path(self) -> str:
        """Path of one row below the table's own, or nothing without a primary key."""
        return "".join(f"/{part.segment}" for part in self.key)

    @property
    def headline(self) -> Raw:
        """What the table is, in a sentence."""
        return self.comment or Raw(f"One row of the table {self.names.db_name.text}.")

    @property
    def related_classes(self) -> tuple[str, ...]:
        """Other classes that its relationships name, sorted."""
        targets = {relation.target for relation in self.relations}
        return tuple(sorted(targets - {self.class_name}))

    @property
    def key_parameters(self) -> tuple[str, ...]:
        """Parameters of the routes for one row."""
        return tuple(part.parameter for part in self.key)

    @property
    def contract(self) -> str:
        """Name of the test class that says what holds for its API."""
        if self.sample is None:
            return "ListContract"
        return "TableContract" if self.key else "KeylessContract"

    @property
    def test_schemas(self) -> tuple[str, ...]:
        """Names of the schemas that its tests use."""
        parts = ["Read"]
        if self.contract == "TableContract":
            parts += ["Create", "Update"] if self.update else ["Create"]
        return tuple(f"{self.class_name}{part}" for part in sorted(parts))

    @property
    def attribute_names(self) -> frozenset[str]:
        """The attributes of its model."""
        columns = frozenset(field.name for field in self.fields)
        return columns | {relation.name for relation in self.relations}

    @property
    def neighbours(self) -> frozenset[str]:
        """Keys of the tables at the other ends of its relationships."""
        return frozenset(relation.target_key for relation in self.relations)


@dataclass(frozen=True, slots=True)
class AppPlan:
    """All that the templates of the whole application need.

    Attributes:
        title: The application's name as a person writes it.
        slug: The same as a name for packages and containers.
        dialect: SQL dialect of the schema.
        tables: Plans by table key, in the order of the schema.
        outside: Tables that others refer to but that are not part of the application.
        creation: Keys in an order in which the tables can be created.
        amendments: Relationships that models lack because they stem from different schemas:
            the model's class and the relationship.
    """

    title: Raw
    slug: str
    dialect: str
    tables: Mapping[str, TablePlan]
    outside: Mapping[str, TablePlan]
    creation: tuple[str, ...]
    amendments: tuple[tuple[str, RelationPlan], ...] = ()

    @property
    def listed(self) -> tuple[TablePlan, ...]:
        """Its tables, sorted by module."""
        return tuple(sorted(self.tables.values(), key=lambda table: table.module))

    @property
    def with_samples(self) -> tuple[TablePlan, ...]:
        """Its tables that have sample rows."""
        return tuple(table for table in self.listed if table.seed is not None)

    @property
    def seeded(self) -> tuple[TablePlan, ...]:
        """Tables whose sample rows can be added, in that order."""
        seeds = {key: table.seed for key, table in self.tables.items() if table.seed}
        return tuple(self.tables[key] for key in addable(seeds))

    @property
    def models(self) -> tuple[tuple[str, str], ...]:
        """Modules and classes of all models, sorted, those just outside included."""
        inside = [(f"app.models.{t.module}", t.class_name) for t in self.tables.values()]
        outside = [(f"app.models.outside.{t.module}", t.class_name) for t in self.outside.values()]
        return tuple(sorted(inside + outside))

    @property
    def factories(self) -> tuple[str, ...]:
        """Modules that make sample rows, sorted."""
        inside = [f"tests.factories.{t.module}" for t in self.tables.values() if t.sample]
        outside = [f"tests.factories.outside.{t.module}" for t in self.outside.values() if t.sample]
        return tuple(sorted(inside + outside))

    def table(self, key: str) -> TablePlan:
        """Return the plan of one table.

        Raises:
            KeyError: There is none.
        """
        return self.tables[key]
