"""With a key in the environment, what Temporal stores of a job cannot be read."""

import base64
import json
import os
from pathlib import Path

import pytest
from temporalio.client import Client, WorkflowHistory

from crudflow import runtime
from crudflow.adapters.embedded_server import EmbeddedServer
from tests.e2e.conftest import CommandLine
from tests.e2e.test_jobs import broken_blueprint
from worker import WORKFLOWS
from workflows.visibility import job_workflow_id, table_workflow_id

VARIABLE = "CRUDFLOW_ENCRYPTION_KEYS"
SECRETS = (b"hushcolumn", b"hushpath", b"hushfile", b"StrictUndefined", b"BE CRUD APIs")
"""A column, the output directory, the schema's file, a failure's reason, a task's words."""

DDL = """
CREATE TABLE rooms (id SERIAL PRIMARY KEY, hushcolumn TEXT NOT NULL DEFAULT 'hushcolumn');
CREATE TABLE terms (id SERIAL PRIMARY KEY, hushcolumn TEXT);
"""


def new_key() -> str:
    return base64.b64encode(os.urandom(32)).decode()


def generate(cli: CommandLine) -> None:
    """Run a job in which one table fails, so that a failure is in the history, too."""
    (cli.folder / "hushfile.sql").write_text(DDL, "utf-8")
    blueprint = broken_blueprint(cli.folder)
    task = ("--task", "BE CRUD APIs for all tables")
    out = ("--out", "hushpath", "--blueprint", str(blueprint), "--job-id", "mine")
    done = cli.run("generate", "hushfile.sql", *task, *out, "--json")
    result = json.loads(done.stdout)
    assert result["state"] == "partial", done.stderr
    assert "StrictUndefined" in result["failures"][0]["reason"]


async def histories(address: str) -> list[WorkflowHistory]:
    """The job's and its failed table's histories, as the server has them."""
    client = await Client.connect(address)
    ids = (job_workflow_id("mine"), table_workflow_id("mine", "rooms"))
    return [await client.get_workflow_handle(one).fetch_history() for one in ids]


async def test_what_the_server_stores_cannot_be_read_and_a_new_key_still_reads_it(
    cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = new_key(), new_key()
    cli.extra[VARIABLE] = old
    generate(cli)
    stored = b"".join(file.read_bytes() for file in stored_files(cli.state_dir))
    assert b"rooms" in stored, "names of workflows are not hidden; were they read at all?"
    assert [secret for secret in SECRETS if secret in stored] == []

    cli.extra[VARIABLE] = f"{new},{old}"
    assert cli.json("status", "mine")["failures"][0]["table"] == "rooms"
    monkeypatch.setenv(VARIABLE, f"{new},{old}")
    with EmbeddedServer(cli.state_dir).use() as note:
        for history in await histories(note.address):
            await runtime.new_replayer(WORKFLOWS).replay_workflow(history)


@pytest.mark.parametrize("keys", ["", new_key()], ids=["none", "another"])
def test_without_the_key_a_command_says_which_one_is_missing(cli: CommandLine, keys: str) -> None:
    cli.extra[VARIABLE] = new_key()
    generate(cli)
    cli.extra[VARIABLE] = keys
    done = cli.run("status", "mine")
    assert done.returncode == 2, done.stdout
    assert done.stderr.startswith("error: the job ")
    assert VARIABLE in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_codec_server_wants_a_key(cli: CommandLine) -> None:
    done = cli.run("codec-server")
    assert done.returncode == 2
    assert done.stderr == f"error: there is no key to decrypt with: set {VARIABLE}\n"


def test_the_codec_server_runs_until_it_is_stopped(cli: CommandLine) -> None:
    cli.extra[VARIABLE] = new_key()
    process = cli.start("codec-server", "--port", "0")
    assert process.stdout is not None
    assert process.stdout.readline().startswith("codec server: http://localhost:")
    process.terminate()
    _, complaints = process.communicate(timeout=60)
    assert (process.returncode, complaints) == (130, "")


def stored_files(state: Path) -> list[Path]:
    """The server's database, with what is not yet moved into it."""
    return sorted((state / "temporal").glob("temporal.db*"))
