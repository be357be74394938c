"""Writers that are killed: run as a script, driven through its standard input.

Each line read is a JSON object; see `once` and `forever`. Forks from a single-threaded
process, so that a test can kill hundreds of writers without starting Python each time.
"""

import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from crudflow.adapters.locks import KernelLocks, LeaseLocks
from crudflow.adapters.output_tree import DirectoryTree, DirectoryTrees
from tests.adapters.disk import steps

SCHEMA = "a" * 64


def open_tree(base: Path, locks: str) -> DirectoryTree:
    """Open a directory with locks of that kind; leases are short, so that tests are."""
    kind = KernelLocks(20.0) if locks == "kernel" else LeaseLocks(20.0, lease=0.5, heartbeat=0.1)
    return DirectoryTrees(kind).open(str(base))


def once(tree: DirectoryTree, base: Path, order: dict[str, Any]) -> None:
    """Write one section, and die by SIGKILL just before file-system step `at`."""

    def die(number: int) -> None:
        if number == order["at"]:
            os.kill(os.getpid(), signal.SIGKILL)

    with steps.before_each(base, die):
        tree.write(order["table"], order["section"], SCHEMA, order["files"])


def forever(tree: DirectoryTree, base: Path, order: dict[str, Any]) -> None:
    """Write versions of sections from several threads until somebody kills this process."""

    def work(table: str, section: str) -> None:
        number = 0
        while True:
            number += 1
            tree.write(table, section, SCHEMA, version(table, section, number))

    pairs = [(table, section) for table in order["tables"] for section in order["sections"]]
    threads = [threading.Thread(target=work, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def version(table: str, section: str, number: int) -> dict[str, str]:
    """Version `number` of a section: two files that stay, one that comes and goes."""
    text = f"{table} {section} {number}\n" * (1 + number % 7 * 100)
    files = {f"{section}/{table}/{name}.py": text for name in ("model", "router")}
    files[f"{section}/{table}/only_{number % 3}/extra.py"] = text
    return files


def run(order: dict[str, Any], work: Callable[[DirectoryTree, Path, Any], None]) -> NoReturn:
    """Carry an order out and leave the process, without any of the parent's clean-up."""
    code = 1
    try:
        base = Path(order["base"])
        work(open_tree(base, order["locks"]), base, order)
        code = 0
    finally:
        os._exit(code)


def main() -> None:
    """Fork a writer per order; answer with its process id, then with how it ended."""
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            run(order, once if "at" in order else forever)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
