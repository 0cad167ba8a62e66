"""How much of the labelled texts is read rightly: the last measurement of each share, and the least that a test accepts.

benchmarks/README.md has the same table, which tests/test_scores.py compares with this one.
"""

from collections.abc import Iterator
from typing import NamedTuple


class Score(NamedTuple):
    """A share of labelled texts, in percent."""

    what: str
    aim: float | None
    """What the program is to reach; None where nothing is promised."""
    measured: float
    least: float
    """What a test accepts: at most a point less than what was measured."""


SCORES = (
    Score("`proof`, learning subjects made for the rules: verdicts right", 95, 97.9, 97.2),
    Score("`proof`, learning subjects made for the rules: *supported* right", 99, 99.5, 99.2),
    Score("`proof`, natural learning subjects: verdicts right", 95, 89.7, 89.1),
    Score("`proof`, natural learning subjects: *supported* right", 99, 99.1, 98.8),
    Score("`proof`, judging subjects made for the rules: verdicts right", 95, 97.9, 97.7),
    Score("`proof`, judging subjects made for the rules: *supported* right", 99, 99.0, 98.5),
    Score("`proof`, natural judging subjects: verdicts right", 95, 82.8, 82.5),
    Score("`proof`, natural judging subjects: *supported* right", 99, 96.9, 96.5),
    Score("`proof`, learning reports: verdicts right", 95, 81.9, 81.3),
    Score("`proof`, learning reports: *supported* right", 99, 98.5, 98.3),
    Score("`proof`, reports that only measure: verdicts right", 95, 74.3, 73.8),
    Score("`proof`, reports that only measure: *supported* right", 99, 98.6, 98.1),
    Score("news that only measures: F1 of values", 90, 94.1, 93.1),
    Score("news that only measures: F1 of values with their bounds", 88, 92.5, 91.5),
    Score("`draft`, learning articles: recall", None, 98.5, 97.6),
    Score("`draft`, learning articles: precision", None, 98.8, 97.8),
    Score("`draft`, learning articles: all parts right", None, 80.5, 79.5),
    Score("`draft`, learning articles: periods without a mark right", 95, 98.4, 97.6),
    Score("`draft`, articles that only measure: recall", 97, 97.5, 96.5),
    Score("`draft`, articles that only measure: precision", 97, 98.7, 97.8),
    Score("`draft`, articles that only measure: all parts right", 93, 66.5, 65.6),
    Score("`draft`, articles that only measure: periods without a mark right", 95, 96.9, 95.9),
    Score("`draft`, learning snippets: periods", None, 97.9, 96.9),
    Score("`draft`, snippets that only measure: periods", None, 94.4, 93.4),
    Score("sums: slips found", 90, 85.2, 84.8),
    Score("sums: right texts in which nothing is found", None, 99.1, 98.5),
    Score("sums that only measure: slips found", 90, 56.5, 55.7),
    Score("sums that only measure: right texts in which nothing is found", None, 98.5, 97.9),
    Score("slips in learning texts: found", 90, 50.0, 49.5),
    Score("slips in learning texts: right ones in which nothing is found", None, 95.2, 94.3),
    Score("slips in texts that only measure: found", 90, 48.9, 48.3),
    Score("slips in texts that only measure: right ones in which nothing is found", None, 84.4, 83.5),
    Score("sums: learning articles in which nothing is found", None, 100.0, 99.0),
)
"""The scores of 2 December 2026."""


def assert_reached(what: str, score: float) -> None:
    """Compare a score, in percent, with the least that is accepted; a failure says nothing but the numbers."""
    least = next(row.least for row in SCORES if row.what == what)
    assert round(score, 1) >= least, f"{what}: {score:.1f} %, at least {least} % expected"


def table() -> Iterator[str]:
    """Yield the lines of the table as benchmarks/README.md has it."""
    yield "| what | aim | measured | reached | a test expects |"
    yield "|---|---|---|---|---|"
    for what, aim, measured, least in SCORES:
        aimed, reached = ("", "") if aim is None else (f"{aim:g} %", "yes" if measured >= aim else "**no**")
        yield f"| {what} | {aimed} | {measured:.1f} % | {reached} | {least:g} % |"
