"""What one call of the keyword router costs, over the labelled texts in an order of their own.

Every text is routed with and without a schema of 240 tables. Wall-clock and processor time are
both given: on a busy machine the first counts what other processes did in between. Vocabulary and
table index are built before, once, as in a worker; their cost is printed too. Typing errors are
made up anew for every call, so that nothing is answered from a cache.
"""

import argparse
import random
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crudflow.domain.routing import route
from tests.routing.cases import cases

TABLES = tuple(f"table_of_things_{number}" for number in range(240))
LIMIT_MS = 1.0
_NS_PER_MS = 1e6


def texts(rounds: int, seed: int) -> Iterator[str]:
    """Give the labelled texts, every second one with two letters swapped."""
    chance = random.Random(seed)
    for _ in range(rounds):
        for case in chance.sample(cases(), len(cases())):
            yield swapped(case.text, chance) if chance.random() < 0.5 else case.text


def swapped(text: str, chance: random.Random) -> str:
    """Return a text with two neighbouring letters swapped."""
    places = [at for at, pair in enumerate(pairwise(text)) if "".join(pair).isalpha()]
    if not places:
        return text
    at = chance.choice(places)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def measure(chosen: Sequence[str], tables: Sequence[str]) -> tuple[list[float], list[float]]:
    """Return wall-clock and processor times of each call, in milliseconds, sorted."""
    wall: list[float] = []
    busy: list[float] = []
    for text in chosen:
        wall_start, busy_start = time.perf_counter_ns(), time.thread_time_ns()
        route(text, tables)
        busy.append((time.thread_time_ns() - busy_start) / _NS_PER_MS)
        wall.append((time.perf_counter_ns() - wall_start) / _NS_PER_MS)
    return sorted(wall), sorted(busy)


def line(name: str, times: Sequence[float]) -> str:
    """Return one line of percentiles."""
    cuts = statistics.quantiles(times, n=1000, method="inclusive")
    shown = {"p50": cuts[499], "p90": cuts[899], "p99": cuts[989], "max": times[-1]}
    return f"{name:34}" + "".join(f"{key} {value:6.3f} ms   " for key, value in shown.items())


def main() -> None:
    """Print percentiles, and whether p99 is within its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=4, help="times that all texts are routed")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    start = time.perf_counter_ns()
    route("bakcend stup for tabels", TABLES)
    built = (time.perf_counter_ns() - start) / _NS_PER_MS
    chosen = list(texts(options.rounds, options.seed))
    lines = [f"{len(chosen)} calls each; vocabulary and indexes built in {built:.0f} ms"]
    worst = 0.0
    for name, tables in (("without a schema", ()), ("with 240 tables", TABLES)):
        wall, busy = measure(chosen, tables)
        lines += [line(f"{name}, wall clock", wall), line(f"{name}, processor", busy)]
        worst = max(worst, statistics.quantiles(busy, n=100)[98])
    verdict = "within" if worst < LIMIT_MS else "OVER"
    lines.append(f"p99 of processor time is {verdict} the limit of {LIMIT_MS:.0f} ms")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
