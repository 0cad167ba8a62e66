"""How much a run costs, as a ratio to `python -c pass` of the same environment, both timed in turn.

Usage: python benchmarks/startup.py [ROUNDS]. Machines are noisy: what counts is the median of the ratios in one run.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 25
COMMANDS = (
    ("search patents, piped, warm", ("search", "patents")),
    ("list, piped, warm", ("list",)),
    ("show rd-expenditure-2023, piped, warm", ("show", "rd-expenditure-2023")),
    ("search patents -f table, warm", ("search", "patents", "-f", "table")),
    ("--help", ("--help",)),
)


def seconds(command: tuple[str, ...], environment: dict[str, str]) -> float:
    """Return how long a command takes as a whole process."""
    start = perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return perf_counter() - start


def main() -> None:
    """Print a row a command: the median ratio to the bare interpreter, with the quartiles."""
    program = str(Path(sys.executable).parent / "innofacts")
    bare = (sys.executable, "-c", "pass")
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "XDG_CACHE_HOME": cache}
        for name, arguments in COMMANDS:
            ours = (program, *arguments)
            seconds(ours, environment)
            ratios = [seconds(ours, environment) / seconds(bare, environment) for _ in range(ROUNDS)]
            low, middle, high = statistics.quantiles(ratios, n=4)
            print(f"{name:40} {middle:5.2f} × python -c pass   ({low:.2f} to {high:.2f})")


main()
