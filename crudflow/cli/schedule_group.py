"""The commands `crudflow schedule ...`."""

from pathlib import Path
from typing import Annotated, Final

import typer

from crudflow.cli.options import (
    BlueprintOption,
    DialectOption,
    InstructionsOption,
    JsonOption,
    TablesOption,
    TaskOption,
)
from crudflow.cli.running import run
from crudflow.settings import Settings

NIGHTLY: Final = "02:00"

schedule_group = typer.Typer(
    help="Generate again and again: nightly, or as a cron expression says.", no_args_is_help=True
)

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="The schedule's name.")]
FilesArgument = Annotated[
    list[str],
    typer.Argument(metavar="SCHEMA...", help="Files, or a folder of .sql files; read each time."),
]


@schedule_group.command()
def add(
    name: NameArgument,
    schema: FilesArgument,
    out: Annotated[Path, typer.Option("--out", help="Output directory.")] = Path("app"),
    at: Annotated[
        str | None, typer.Option("--at", help=f"Time of day, such as {NIGHTLY}, the default.")
    ] = None,
    cron: Annotated[
        str | None, typer.Option("--cron", help="Cron expression, instead of --at.")
    ] = None,
    time_zone: Annotated[
        str, typer.Option("--time-zone", help="Such as Europe/Berlin; else UTC.")
    ] = "UTC",
    task: TaskOption = None,
    dialect: DialectOption = None,
    tables: TablesOption = None,
    blueprint: BlueprintOption = "fastapi_react",
    instructions: InstructionsOption = "",
) -> None:
    """Generate an application from schema files every night, if they have changed."""
    from crudflow.cli import schedules
    from crudflow.cli.request import Request

    settings = Settings.from_env()
    request = Request(
        schema=tuple(schema),
        out=out,
        tasks=tuple(task or ()),
        dialect=dialect,
        tables=tuple(tables or ()),
        blueprint=blueprint,
        job_id=name,
        instructions=instructions,
    )
    when = schedules.when(at, cron, NIGHTLY, time_zone)
    run(schedules.add(name, request, when, settings))


@schedule_group.command(name="list")
def list_(as_json: JsonOption = False) -> None:
    """List the schedules: when each runs next, and how its last run ended."""
    from crudflow.cli import schedules

    run(schedules.list_schedules(Settings.from_env(), as_json=as_json))


@schedule_group.command(name="run")
def run_now(name: NameArgument) -> None:
    """Let a schedule run now, besides its times."""
    from crudflow.cli import schedules

    run(schedules.trigger(name, Settings.from_env()))


@schedule_group.command()
def remove(name: NameArgument) -> None:
    """Remove a schedule; what it has generated, and a job under way, stay."""
    from crudflow.cli import schedules

    run(schedules.remove(name, Settings.from_env()))
