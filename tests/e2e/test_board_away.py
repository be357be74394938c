"""The command line and a board that is away: the job is done, and one line says what is wrong."""

from tests.e2e.conftest import SCHOOL, CommandLine


def test_a_job_is_done_and_one_line_names_the_board_that_is_away(cli: CommandLine) -> None:
    cli.extra.update(CONVEX_URL="http://127.0.0.1:1", CONVEX_WORKER_SECRET="hush")
    done = cli.run("generate", str(SCHOOL), "--tables", "rooms", "--out", "app")
    assert done.returncode == 0, done.stderr
    assert (cli.folder / "app" / "backend").is_dir()
    (line,) = done.stderr.splitlines()
    assert "the progress board at http://127.0.0.1:1 cannot be reached" in line
    assert "hush" not in done.stdout + done.stderr
