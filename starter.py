"""The command line: `crudflow`, or `python starter.py`.

Exit codes: 0 done; 1 some sub-tasks failed, or the job was cancelled; 2 the user's input is wrong;
3 Temporal cannot be reached; 130 interrupted.
"""

import logging
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from crudflow import __version__
from crudflow.cli.options import (
    CODEC_PORT,
    BlueprintOption,
    DialectOption,
    InstructionsOption,
    JobArgument,
    JsonOption,
    SchemaArgument,
    StrictOption,
    TablesOption,
    TaskOption,
)
from crudflow.cli.running import run as _run
from crudflow.cli.schedule_group import schedule_group
from crudflow.contracts import AgentKind, ClassifyTask
from crudflow.errors import CrudflowError
from crudflow.settings import Settings

# What commands need is imported in them: Temporal's client, templates and the SQL reader would make
# `crudflow --help` and every mistyped option wait for a second.

app = typer.Typer(
    name="crudflow",
    help="Turn a SQL schema into a full-stack CRUD application, as a durable job.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(schedule_group, name="schedule")


@app.command()
def generate(
    schema: SchemaArgument,
    task: TaskOption = None,
    out: Annotated[Path, typer.Option("--out", help="Output directory.")] = Path("app"),
    dialect: DialectOption = None,
    tables: TablesOption = None,
    blueprint: BlueprintOption = "fastapi_react",
    instructions: InstructionsOption = "",
    job_id: Annotated[str | None, typer.Option("--job-id", help="Name of the job.")] = None,
    detach: Annotated[
        bool, typer.Option("--detach", help="Start the job on the cluster and return.")
    ] = False,
    strict: StrictOption = False,
    as_json: JsonOption = False,
) -> None:
    """Generate an application from a schema; the same command resumes a job that was killed."""
    from crudflow.cli import commands
    from crudflow.cli.request import Request

    settings = Settings.from_env()
    request = Request(
        schema=tuple(schema),
        out=out,
        tasks=tuple(task or ()),
        dialect=dialect,
        tables=tuple(tables or ()),
        blueprint=blueprint,
        job_id=job_id,
        strict=strict,
        instructions=instructions,
        choice_seconds=settings.choice_timeout.total_seconds(),
    )
    _run(commands.generate(request, settings, detach=detach, as_json=as_json))


@app.command()
def watch(job: JobArgument, as_json: JsonOption = False) -> None:
    """Follow a job to its end."""
    from crudflow.cli import commands

    _run(commands.watch(job, Settings.from_env(), as_json=as_json))


@app.command()
def status(job: JobArgument, as_json: JsonOption = False) -> None:
    """Say where a job stands."""
    from crudflow.cli import commands

    _run(commands.status(job, Settings.from_env(), as_json=as_json))


@app.command(name="list")
def list_(
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most.")] = 20,
    as_json: JsonOption = False,
) -> None:
    """List the newest jobs."""
    from crudflow.cli import commands

    _run(commands.list_jobs(limit, Settings.from_env(), as_json=as_json))


@app.command()
def cancel(job: JobArgument) -> None:
    """Cancel a job; what is generated so far stays, and is assembled."""
    from crudflow.cli import commands

    _run(commands.cancel(job, Settings.from_env()))


@app.command()
def choose(
    job: JobArgument,
    kind: Annotated[list[AgentKind], typer.Argument(metavar="KIND...", help="What it means.")],
    task: Annotated[
        str, typer.Option("--task", help="The task's text, where several tasks wait.")
    ] = "",
) -> None:
    """Say what a task means that neither keywords nor the model could decide."""
    from crudflow.cli import choosing

    _run(choosing.choose(job, tuple(kind), task, Settings.from_env()))


@app.command()
def pause(job: JobArgument) -> None:
    """Pause a job: nothing more starts, what is under way goes back to the queue."""
    from crudflow.cli import commands, steering

    _run(commands.steer(job, steering.pause, Settings.from_env()))


@app.command()
def resume(job: JobArgument) -> None:
    """Go on with a paused job."""
    from crudflow.cli import commands, steering

    _run(commands.steer(job, steering.resume, Settings.from_env()))


@app.command()
def priority(
    job: JobArgument,
    number: Annotated[int, typer.Argument(metavar="N", help="1 (low) to 10 (high).")],
) -> None:
    """Give a job another priority, also for what is queued already."""
    from crudflow.cli import commands, steering

    _run(commands.steer(job, steering.reprioritise(number), Settings.from_env()))


@app.command()
def skip(
    job: JobArgument,
    table: Annotated[str, typer.Argument(metavar="TABLE", help="The table's name.")],
) -> None:
    """Leave a table out of a running job, or cancel it if it has begun."""
    from crudflow.cli import commands, steering

    _run(commands.steer(job, steering.skip(table), Settings.from_env()))


@app.command()
def retry(
    job: JobArgument,
    table: Annotated[
        str | None, typer.Option("--table", help="Only what failed of this table.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Run again what failed in a job that has ended."""
    from crudflow.cli import commands

    _run(commands.retry(job, table, Settings.from_env(), as_json=as_json))


@app.command()
def describe(job: JobArgument, as_json: JsonOption = False) -> None:
    """Say all that is known of a job: what runs, what failed and why, what is next."""
    from crudflow.cli import commands

    _run(commands.describe(job, Settings.from_env(), as_json=as_json))


@app.command()
def plan(
    schema: SchemaArgument,
    task: TaskOption = None,
    dialect: DialectOption = None,
    tables: TablesOption = None,
    blueprint: BlueprintOption = "fastapi_react",
    strict: StrictOption = False,
    as_json: JsonOption = False,
) -> None:
    """Say what would be generated; nothing is written, no job is started."""
    from crudflow.cli import output
    from crudflow.cli.request import Request, check
    from worker import real_adapters

    request = Request(
        schema=tuple(schema),
        out=Path(),
        tasks=tuple(task or ()),
        dialect=dialect,
        tables=tuple(tables or ()),
        blueprint=blueprint,
        strict=strict,
    )
    checked = check(request, real_adapters(Settings.from_env()))
    if as_json:
        output.print_json(output.plan_as_json(checked))
    else:
        output.print_plan(Console(), checked)


@app.command()
def classify(
    text: Annotated[
        list[str], typer.Argument(metavar="TEXT...", help="Tasks, or '-' for one per line.")
    ],
    as_json: JsonOption = False,
) -> None:
    """Say how tasks would be routed, and why."""
    from crudflow.cli import output
    from worker import real_adapters

    classifier = real_adapters(Settings.from_env()).classifier
    texts = [line.rstrip("\n") for line in sys.stdin] if text == ["-"] else text
    for one in texts:
        answer = classifier.classify(ClassifyTask(one))
        if as_json:
            output.print_json(output.classification_as_json(answer), indent=None)
        else:
            output.print_classification(Console(), answer)


@app.command()
def dev(
    board: Annotated[
        bool, typer.Option("--board", help="A progress board, too; on a test double of Convex.")
    ] = False,
) -> None:
    """Run the embedded server, its Web UI and a worker until Ctrl-C."""
    from crudflow.cli import commands

    _run(commands.dev(Settings.from_env(), board=board))


@app.command()
def up(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The application's directory.")],
    port: Annotated[
        int | None, typer.Option("--port", help="The front end's; else 5173, or a free one.")
    ] = None,
    api_port: Annotated[
        int | None, typer.Option("--api-port", help="The backend's; else 8000, or a free one.")
    ] = None,
) -> None:
    """Start a generated application, backend and front end, until Ctrl-C."""
    from crudflow.cli import serving

    _run(serving.up(folder, Settings.from_env(), api_port, port))


@app.command()
def doctor(as_json: JsonOption = False) -> None:
    """Say what this machine lacks, and how to get it."""
    from crudflow.cli import examining

    _run(examining.doctor(Settings.from_env(), as_json=as_json))


@app.command()
def codec_server(
    port: Annotated[int, typer.Option("--port", help="Port on this machine.")] = CODEC_PORT,
    origin: Annotated[
        list[str] | None,
        typer.Option("--origin", help="Address of a Web UI that may ask; may be repeated."),
    ] = None,
) -> None:
    """Decrypt jobs for Temporal's Web UI until Ctrl-C."""
    from crudflow.cli import codec

    _run(codec.serve(Settings.from_env(), port, origin or ()))


@app.callback(invoke_without_command=True)
def _options(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        typer.echo(f"crudflow {__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command line; a user's mistake ends it with one line, never a traceback."""
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s: %(message)s")
    # The one warning of each kind of trouble with the progress board.
    logging.getLogger("crudflow.adapters.convex_line").setLevel(logging.WARNING)
    try:
        app()
    except CrudflowError as error:
        sys.stderr.write(f"error: {error}\n")
        _leave(error.exit_code)
    except SystemExit as end:
        _leave(end.code if isinstance(end.code, int) else 0)


def _leave(code: int) -> NoReturn:
    if "temporalio" not in sys.modules:
        sys.exit(code)
    from crudflow.runtime import leave

    leave(code)


if __name__ == "__main__":
    main()
