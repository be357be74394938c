"""Arguments and options that several commands share."""

from typing import Annotated, Final

import typer

CODEC_PORT: Final = 8234
"""Where the codec server listens on this machine, if nothing else is said."""

SchemaArgument = Annotated[
    list[str], typer.Argument(metavar="SCHEMA...", help="Files, a folder of .sql files, or '-'.")
]
JobArgument = Annotated[str, typer.Argument(metavar="JOB", help="The job's id.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]
TaskOption = Annotated[
    list[str] | None,
    typer.Option("--task", help="What to generate, in words; may be given several times."),
]
DialectOption = Annotated[
    str | None,
    typer.Option("--dialect", help="postgres, mysql, sqlite or tsql; else it is detected."),
]
TablesOption = Annotated[
    list[str] | None, typer.Option("--tables", help="Only the tables that match this glob.")
]
BlueprintOption = Annotated[
    str, typer.Option("--blueprint", help="A shipped blueprint's name, or a folder of one's own.")
]
InstructionsOption = Annotated[
    str, typer.Option("--instructions", help="How you wish it to be, in words; or a file.")
]
StrictOption = Annotated[
    bool, typer.Option("--strict", help="Make each statement that cannot be read an error.")
]
