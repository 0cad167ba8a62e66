"""When a figure is said to be, held against the period of a fact."""

from collections.abc import Sequence
from typing import NamedTuple

from innofacts.compare.comparability import LASTING
from innofacts.proof.candidates import Candidate
from innofacts.prose.times import Time
from innofacts.values.periods import Period


class When(NamedTuple):
    """The times that a figure is said of."""

    periods: tuple[Period, ...]
    is_relative: bool
    """Whether there are times that are told by others, which are not said: five years earlier."""

    def fits(self, one: Candidate) -> bool:
        """Tell whether a fact is of none but these times, as far as they are known."""
        if one.period is None or not (self.periods or self.is_relative):
            return True
        return any(_is_same_time(one.nature, one.period, period) for period in self.periods)

    def note(self, one: Candidate) -> str:
        """Return that the time of a fact is left out; empty where it is not."""
        is_left_out = one.period is not None and not self.periods
        return f"no time is named, and the fact is of {one.period}" if is_left_out else ""


def when(times: Sequence[Time]) -> When:
    """Return when a figure is said to be, by the times near it."""
    return When(tuple(time.period for time in times if time.period), any(time.years for time in times))


def _is_same_time(nature: str, fact: Period, said: Period) -> bool:
    """Tell whether a period is that of a fact, given how its figure behaves in time."""
    if fact.first == said.first and fact.last == said.last:
        return True
    if nature in LASTING:
        return fact.overlaps(said)
    if said.interpreted or said.text.startswith("FY"):
        return fact.within(said) or fact.first.year == said.first.year
    if said.last is None:
        return fact.first == said.first
    is_growth = ".." in said.text and said.last == fact.last and said.first.year == fact.first.year - 1
    is_end = said.within(fact) and said.last == fact.last
    is_day = said.first == said.last
    # "from 2019 to 2020" for the growth of 2020, "at the end of 2023" for a share of 2023
    return is_growth or (is_end and is_day) if nature == "change" else is_end and nature in ("share", "")
