"""The headings above a block of an article: what its headline, its section and the caption of its table say."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from innofacts.english.countries import place_of
from innofacts.prose.times import times
from innofacts.values.periods import Period


class Headings(NamedTuple):
    """The period and the place that headings name; of several headings, the last that names one counts."""

    period: Period | None = None
    """The period; None if no heading names exactly one."""
    place: str = ""
    """The place, as facts state it; empty if no heading names exactly one."""

    def below(self, text: str, start: int, end: int) -> "Headings":
        """Return what the headings say below one more, between two offsets of a text."""
        periods = [time.period for time in times(text, start, end) if time.period and not time.is_base]
        places = {place for match in _NAME.finditer(text, start, end) for place in _places_in(match[0])}
        own = periods[0] if len(periods) == 1 else self.period
        return Headings(own, places.pop() if len(places) == 1 else self.place)


def _places_in(name: str) -> set[str]:
    """Return the places that a name consists of, as facts state them: Ghana, of "Ports of Ghana"."""
    names = [name] if place_of(name) else _JOINED.split(name)
    return {code if code.isupper() else one for one in names if (code := place_of(one))}


_LONGEST = 150  # characters
_NAME = re.compile(r"[A-Z][\w’&-]*(?:\s(?:(?:of|the|and)\s)*[A-Z][\w’&-]*)*")
_JOINED = re.compile(r"\s(?:(?:of|the|and)\s)+")
_CAPTION = re.compile(r"[#*_\s]*(?:table|figure|fig\.|chart|exhibit|box|map)\s\w", re.IGNORECASE)
_BEGINNING_OTHERS = ("-", "*", "+", "•", "|", ">")  # an item of a list, a row of a table, a quotation
_ENDING_OTHERS = (".", "!", "?", ":", "|", ";", ",")


def with_headings(text: str, blocks: Iterable[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], Headings]]:
    """Yield the blocks of a text, each with the headings above it, and with a caption if one is right before it."""
    headings, caption = Headings(), None
    for start, end in blocks:
        above = caption or headings
        caption = None
        if _is_heading(text[start:end]):
            below = headings.below(text, start, end)
            if _CAPTION.match(text, start, end):
                caption = below
            else:
                headings = below
            above = below
        yield (start, end), above


def _is_heading(block: str) -> bool:
    """Return whether a block is a headline or a caption: a short line that does not end as sentences do."""
    line = block.rstrip("#= \t")
    is_line = len(line) <= _LONGEST and "\n" not in line
    return is_line and not line.startswith(_BEGINNING_OTHERS) and not line.endswith(_ENDING_OTHERS)
