"""How much JavaScript the school's front end loads before its start page shows, gzipped.

Generates the school, installs the packages of its lock file and builds it as its users do. The
size does not depend on the machine; `pytest -m browser` holds it to the limit.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.generated.cases import example
from tests.generated.frontend import FIRST_LOAD, Frontend
from tests.generated.frontend_cases import new_applications
from tests.generated.generation import formatter


def built_school(folder: Path) -> Frontend:
    """Generate and build the school's front end in an empty folder."""
    frontend = new_applications(folder, folder.joinpath)(example("school")).frontend
    frontend.build()
    return frontend


def main() -> None:
    """Print the size, and what it is held to."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    lacking = formatter().shortfall(["a.ts"])
    if lacking:
        sys.stdout.write(f"not measured: {lacking}\n")
        return
    with tempfile.TemporaryDirectory() as folder:
        size = built_school(Path(folder)).first_load()
    share = size / FIRST_LOAD
    sys.stdout.write(
        f"JavaScript on first load: {size:,} bytes gzipped, {share:.0%} of {FIRST_LOAD:,}\n"
    )


if __name__ == "__main__":
    main()
