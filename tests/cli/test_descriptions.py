"""What `crudflow describe` prints for a person."""

from rich.console import Console

from crudflow.cli.output import print_description


def test_counts_are_written_out_and_what_is_not_known_is_a_dash() -> None:
    console = Console(record=True, width=40)
    counts = {"total": 3, "done": 2, "queued": 1}
    known = {
        "closed": None,
        "error": "",
        "subtasks": counts,
        "by_kind": {"be_crud": counts},
        "at_work": [{"kind": "be_crud", "table": None, "attempt": 2}],
        "kept": ["README.md"],
    }
    print_description(console, known)
    assert console.export_text().splitlines() == [
        "closed: -",
        "error: -",
        "subtasks: total 3, done 2, queued 1",
        "by_kind: 1",
        "  - be_crud: total 3, done 2, queued 1",
        "at_work: 1",
        "  - kind be_crud, attempt 2",
        "kept: 1",
        "  - README.md",
    ]
