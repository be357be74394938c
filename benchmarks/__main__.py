"""Runs all benchmarks, one after the other, as `make bench` does."""

import runpy
import sys
from pathlib import Path


def main() -> None:
    """Run every module of this folder that has a `main`; its own options keep their defaults."""
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if path.stem.startswith("_"):
            continue
        sys.stdout.write(f"\n== {path.stem} ==\n")
        sys.stdout.flush()
        sys.argv = [path.stem]
        runpy.run_module(f"benchmarks.{path.stem}", run_name="__main__")


if __name__ == "__main__":
    main()
