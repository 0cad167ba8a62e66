"""Figures and times in lists that go together: 40 and 55 in 2012 and 2024 respectively."""

from collections.abc import Sequence
from itertools import pairwise

from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.times.spans import ends_of, parts_of
from innofacts.times.times import Time
from innofacts.values.periods import Period, parse_period

Spans = Sequence[tuple[int, int]]
Times = list[tuple[Time, ...]]
"""The times of each figure."""


def in_parallel(text: str, sentence: tuple[int, int], figures: Spans, times: Times, every: Sequence[Time]) -> Times:
    """Return the times of the figures of a sentence, each of a list with the one that goes with it.

    `every` are all times of the sentence but labels.
    """
    if _RESPECTIVELY.search(text, *sentence):
        found = _respective(text, figures, times, every)
    else:
        found = _in_pairs(text, figures, times, every)
    return _at_both_ends(text, figures, _in_a_row(text, figures, found))


_RESPECTIVELY = Form("respectively", r"\brespectively\b")


def _respective(text: str, figures: Spans, times: Times, every: Sequence[Time]) -> Times:
    """Give each of some times to its figure: 40 and 55 in 2012 and 2024 respectively."""
    of_times = {last - first: first for first, last in _lists(text, [(time.start, time.end) for time in every])}
    for first, last in _lists(text, figures):
        at = of_times.get(last - first)
        if at is not None:
            return [*times[:first], *((time,) for time in every[at : at + last - first]), *times[last:]]
    return times


def _in_pairs(text: str, figures: Spans, times: Times, every: Sequence[Time]) -> Times:
    """Give each of two times to one of two figures: 4 and 5 % in June and May."""
    for n, (one, other) in enumerate(pairwise(figures)):
        is_pair = text[one[1] : other[0]] == " and " and text[one[1] - 1] in _ENDS_OF_NUMBERS
        pair = [time for time in every if time.start >= other[1]][:2] if is_pair else []
        if len(pair) < 2 or not _IN_BOTH.fullmatch(text, other[1], pair[0].start):
            continue
        if text[pair[0].end : pair[1].start] in (" and ", " and in ") and all(time.period for time in pair):
            return [*times[:n], *((time,) for time in pair), *times[n + 2 :]]
    return times


_ENDS_OF_NUMBERS = "0123456789%"
_IN_BOTH = regex(r"\s(?:(?:in|for|of)\s(?:the\s)?)?(?:(?:(?:fiscal|calendar)\s)?years\s)?")


def _lists(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where the lists begin and end that some spans of a text form: 40, 50 and 60."""
    breaks = [n for n in range(1, len(spans)) if not _LISTING.fullmatch(text, spans[n - 1][1], spans[n][0])]
    return [(first, last) for first, last in pairwise([0, *breaks, len(spans)]) if last - first > 1]


_LISTING = regex(r",?\s(?:and\s)?(?:in\s)?")


def _in_a_row(text: str, figures: Spans, times: Times) -> Times:
    """Give each of some figures of one noun at most its part of a time: 40, 50 and 55 in May, June and July."""
    found = [*times]
    for first, last in _lists(text, figures):
        nouns = {text[slice(*span)].rpartition(" ")[2].lower() for span in figures[first:last]}
        # But not 40 boats and 12 cars in May and June, nor 40 tonnes in May and June, and two-fifths of that.
        is_of_one_noun = sum(noun.replace("-", "").isalpha() for noun in nouns) <= 1
        for time in times[first][:1]:
            if is_of_one_noun and _IN_A_ROW.match(text, time.start, time.end):
                for n, part in enumerate(parts_of(time.period, last - first), first):
                    found[n] = (time._replace(period=part),)
    return found


_IN_A_ROW = regex(r"(?i)(?!between\b).*\sand\s")


def _at_both_ends(text: str, figures: Spans, times: Times) -> Times:
    """Give each end of "from 2012 to 2023" to its end of "from 40 to 55"."""
    found = [*times]
    for n in range(1, len(found)):
        time = next((time for time in found[n] if time.period and ".." in time.period.text), None)
        is_from = text.startswith("from ", max(0, figures[n - 1][0] - len("from ")))
        if not is_from or text[figures[n - 1][1] : figures[n][0]].split() != ["to"]:
            continue
        if time is None or time.period is None or time.period.interpreted:
            continue  # from 40 to 55 in the autumn of 2023
        ends: tuple[Period | None, ...] = ()
        if time.period.last:
            ends = ends_of(time.period)
        elif text[time.start : time.end].lower().startswith("since"):  # in May, and at the time of the text
            ends = (parse_period(time.period.text.removesuffix("..")), None)
        else:  # from July: what it was before, and what it will be
            found[n - 1] = ()
        for one, end in enumerate(ends, n - 1):
            found[one] = (time._replace(period=end),)
    return found
