"""What the front end's templates need of a table, decided beforehand.

As in the rest of a plan, `Raw` is what the database says and passes a quoting filter before it is
printed; a plain `str` was made here.
"""

import re
from dataclasses import dataclass

from crudflow.domain.quoting import Raw


@dataclass(frozen=True, slots=True)
class TitlePart:
    """A column of the title that tells rows apart for a person.

    Attributes:
        column: Its name at the API.
        table: Route of the table that it refers to, whose title stands for the value; or nothing.
    """

    column: Raw
    table: str = ""


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a TypeScript type: name, as it is printed; type; and what is said about it."""

    name: str
    type: str
    comment: Raw | None = None


@dataclass(frozen=True, slots=True)
class EnumValues:
    """The allowed values of a column: name of the constant, name of the type, the values."""

    constant: str
    type: str
    values: tuple[Raw, ...]


@dataclass(frozen=True, slots=True)
class QueryFilter:
    """How a list can be narrowed down by a column: its name, its type, the operators."""

    column: Raw
    type: str
    operators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column as lists and pages show it.

    Attributes:
        properties: Its description as TypeScript properties, in order: name and source text.
        label: Its name as people read it.
    """

    label: Raw
    properties: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of the form.

    Attributes:
        component: The component that shows it.
        module: Module of that component.
        attributes: Its attributes as JSX source text, `control` left out.
    """

    component: str
    module: str
    attributes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormSection:
    """Fields of a form under a heading of their own, which is given as a JSX attribute."""

    label: str
    fields: tuple[FormField, ...]


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """Columns that a page shows under a heading of their own, by their names at the API."""

    label: Raw
    columns: tuple[Raw, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """Another table whose rows refer to this one.

    Attributes:
        table: Route of the other table.
        label: Heading of the list of its rows.
        where: Columns there, as printed property names, and the columns here that they hold.
    """

    table: str
    label: Raw
    where: tuple[tuple[str, Raw], ...]


@dataclass(frozen=True, slots=True)
class MadeRow:
    """A row that a browser test makes through the API beforehand.

    Attributes:
        name: Name of the variable that holds it.
        table: Route of its table.
        values: Columns as printed property names, and their values as source text.
    """

    name: str
    table: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Control:
    """A field of the form as a browser test fills it in.

    Attributes:
        label: What the field is called on the page.
        kind: How it is filled in.
        value: Source text of what is filled in.
    """

    label: Raw
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class BrowserTest:
    """How a browser test creates a row, finds it, changes it and deletes it.

    Attributes:
        before: Rows that have to exist.
        controls: The fields to fill in.
        changed: The field to change later on and its other value, if there is a suitable one.
    """

    before: tuple[MadeRow, ...]
    controls: tuple[Control, ...]
    changed: Control | None

    @property
    def parameters(self) -> str:
        """Parameters of the function that makes the rows and says what is filled in."""
        make = "make" if self.before else "_make"
        return f"{make}, n" if self.uses_samples else make if self.before else ""

    @property
    def uses_samples(self) -> bool:
        """Whether sample values have to be imported."""
        values = [value for row in self.before for _, value in row.values]
        values += [control.value for control in self.controls]
        return any(value.startswith(("sample.", "[sample.")) for value in values)


@dataclass(frozen=True, slots=True)
class ImportLine:
    """An import of a TypeScript file: the module and the names, sorted."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FrontendPlan:
    """All that the front end's templates need of a table.

    Attributes:
        label: What one row is called.
        label_plural: What several are called.
        description: What the schema says about the table.
        group: Heading in the navigation.
        variable: Camel case name; variables of the table begin with it.
        key: Names of the primary key's columns at the API.
        key_members: Source text that reads them off a row called `row`.
        key_filters: Parameters of queries that filter by them.
        key_types: Their TypeScript types.
        title: The columns that tell rows apart for a person.
        searchable: Whether rows can be searched for text.
        editable: Whether rows can be changed.
        deletable: Whether rows can be deleted.
        enums: Allowed values of its columns.
        read: Properties of a row.
        create: Properties of the schema for new rows, as zod source text.
        fixed: Printed names of the properties of new rows that cannot be changed later.
        schema_imports: What the schema needs of the shared building blocks.
        unsortable: Columns that lists cannot be sorted by.
        filters: How lists can be narrowed down.
        columns: The columns as lists and pages show them.
        defaults: What the form for a new row holds to begin with: property and source text.
        fields: Fields of the form.
        sections: Fields of the form that stand together, after the others.
        groups: Columns that pages show together; none if they are not grouped.
        more: Fields that the database fills in by itself.
        form_imports: Components of the form.
        related: Other tables whose rows refer to this one.
        sample: A row for tests, as property and source text.
        browser_test: How a browser test goes, or `None` where rows cannot be made.
    """

    label: Raw
    label_plural: Raw
    description: Raw | None
    group: Raw
    variable: str
    key: tuple[Raw, ...]
    key_members: tuple[str, ...]
    key_filters: tuple[str, ...]
    key_types: tuple[str, ...]
    title: tuple[TitlePart, ...]
    searchable: bool
    editable: bool
    deletable: bool
    enums: tuple[EnumValues, ...]
    read: tuple[Property, ...]
    create: tuple[Property, ...]
    fixed: tuple[str, ...]
    schema_imports: tuple[str, ...]
    unsortable: tuple[Raw, ...]
    filters: tuple[QueryFilter, ...]
    columns: tuple[ColumnView, ...]
    defaults: tuple[tuple[str, str], ...]
    fields: tuple[FormField, ...]
    sections: tuple[FormSection, ...]
    groups: tuple[ColumnGroup, ...]
    more: tuple[FormField, ...]
    form_imports: tuple[ImportLine, ...]
    related: tuple[Related, ...]
    sample: tuple[tuple[str, str], ...]
    browser_test: BrowserTest | None

    @property
    def written_enums(self) -> tuple[EnumValues, ...]:
        """The enums that the schema of a new row names; computed columns have no part in it."""
        words = {word for one in self.create for word in re.findall(r"\w+", one.type)}
        return tuple(enum for enum in self.enums if enum.constant in words)

    @property
    def uses_samples(self) -> bool:
        """Whether the sample row uses the functions that make sample values."""
        return any(value.startswith(("sample.", "[sample.")) for _, value in self.sample)

    @property
    def column_constants(self) -> tuple[str, ...]:
        """Constants with allowed values that the columns use."""
        used = {value for column in self.columns for name, value in column.properties}
        return tuple(enum.constant for enum in self.enums if enum.constant in used)

    @property
    def form_constants(self) -> tuple[str, ...]:
        """Constants with allowed values that the form uses."""
        grouped = [field for section in self.sections for field in section.fields]
        fields = (*self.fields, *grouped, *self.more)
        used = {one for field in fields for one in field.attributes}
        return tuple(e.constant for e in self.enums if f"options={{{e.constant}}}" in used)

    @property
    def must_fill(self) -> bool:
        """Whether a new row has to name any column at all."""
        return any(not item.type.endswith(".optional()") for item in self.create)
