"""What a model is asked, what it costs, and what a person decides in its place."""

from dataclasses import dataclass
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from crudflow.contracts.vocabulary import AgentKind, Verdict


@dataclass(frozen=True, slots=True)
class Usage:
    """What asking a model has used up.

    Attributes:
        calls: Requests that were answered.
        input_tokens: Tokens sent.
        output_tokens: Tokens received.
        cost: US dollars, by the prices in the settings.
    """

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0

    def __add__(self, other: "Usage") -> "Usage":
        """Return what both have used up together."""
        return Usage(
            self.calls + other.calls,
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            round(self.cost + other.cost, 8),
        )

    @property
    def tokens(self) -> int:
        """Tokens sent and received."""
        return self.input_tokens + self.output_tokens


UNUSED: Final = Usage()
"""No model was asked."""


@dataclass(frozen=True, slots=True)
class Question:
    """A task that waits for a person to say what it means.

    Attributes:
        text: The task.
        kinds: What it may mean.
        reasons: Why it was not decided, one line each.
    """

    text: str
    kinds: tuple[AgentKind, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """Input of the `choose` update: what a task means.

    Attributes:
        kinds: What it means.
        task: The task's text; empty where only one task waits.
    """

    kinds: tuple[AgentKind, ...]
    task: str = ""


class RoutingAnswer(BaseModel):
    """The form that a model fills in when it routes a task.

    Attributes:
        verdict: `routed` if the task asks for these kinds, `ambiguous` if it is unclear which are
            meant, `refused` if it asks for nothing that the kinds generate.
        kinds: The kinds asked for; of an ambiguous task those that it may mean.
        tables: The tables that the task is narrowed to, as they are listed; empty means all.
        confidence: How sure the answer is, 0 to 1.
        reason: One short sentence that says which words decided.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    verdict: Verdict
    kinds: list[AgentKind]
    tables: list[str]
    confidence: Annotated[float, Field(ge=0, le=1)]
    reason: str


class PlannedColumn(BaseModel):
    """What is decided about one column.

    Attributes:
        name: The column, as it is listed.
        label: What people call it; empty to leave it.
        help: A sentence that helps to fill it in; empty for none.
        format: How its values are shown; empty to leave it.
        currency: For money: the currency's code of three capitals; else empty.
        minimum: The smallest number allowed, if the wishes say so.
        maximum: The largest number allowed.
        min_length: The fewest characters allowed.
        max_length: The most characters allowed.
        pattern: A regular expression that the whole text has to match; else empty.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    label: str = ""
    help: str = ""
    format: Literal["", "badge", "money", "email", "url", "phone", "image", "colour"] = ""
    currency: str = ""
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str = ""


class PlannedGroup(BaseModel):
    """Columns that forms and pages show together.

    Attributes:
        label: Their heading.
        columns: The columns, in order.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    label: str
    columns: list[str]


class PlannedValue(BaseModel):
    """One value of a sample row.

    Attributes:
        column: The column, as it is listed.
        value: The value as text; a list or a document as JSON; of a column that refers to another
            table the number of a sample row there, counted from 1.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    column: str
    value: str


class PlannedRow(BaseModel):
    """A sample row; whatever is left out is filled in by the database, or stays empty."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    values: list[PlannedValue]


class PlanAnswer(BaseModel):
    """The form that a model fills in when it plans a table; whatever is left empty stays as it is.

    Attributes:
        label: What people call one row.
        label_plural: What people call several.
        description: A sentence about the table.
        title: Columns that tell rows apart for a person, as in pickers.
        listed: Columns that lists show, in order.
        sort: Columns that lists are sorted by; a minus sign means descending.
        search: Columns that text search looks into.
        hidden: Columns that people are never shown.
        read_only: Columns that people see and cannot set.
        deletable: Whether rows can be deleted.
        groups: Sections of forms and pages, in order.
        rows: Sample rows, to look at the application with something in it.
        columns: What is decided about single columns.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    label: str = ""
    label_plural: str = ""
    description: str = ""
    title: list[str] = []
    listed: list[str] = []
    sort: list[str] = []
    search: list[str] = []
    hidden: list[str] = []
    read_only: list[str] = []
    deletable: bool = True
    groups: list[PlannedGroup] = []
    rows: list[PlannedRow] = []
    columns: list[PlannedColumn] = []
