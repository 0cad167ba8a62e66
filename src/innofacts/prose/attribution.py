"""Attribution: which times and proper names of a sentence belong to which of its figures."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from innofacts.english.function_words import CLAUSES, COMPARED, HEDGES, WHERE
from innofacts.english.inflection import is_past
from innofacts.patterns import regex
from innofacts.prose.clauses import AND_A_VERB, LEVEL, STOP, clauses, is_after_from, is_of_a_thing
from innofacts.prose.parallels import in_parallel
from innofacts.prose.sharing import shared
from innofacts.prose.times_of_others import own_times
from innofacts.times.shifts import moved
from innofacts.times.times import Time, with_periods
from innofacts.values.periods import parse_period


class Attribution(NamedTuple):
    """The times and names that a sentence gives for one of its figures, and the figure's clause."""

    times: tuple[Time, ...]
    """The times, the nearest first."""
    names: tuple[tuple[int, int], ...]
    """The spans of proper names, the nearest first."""
    clause: tuple[int, int]
    """The span of the clause that is about it."""


class _Near(NamedTuple):
    """The times around a figure, the nearest first."""

    own: list[Time]
    """Those behind it in its clause."""
    before: list[Time]
    """Those before it in its clause."""
    rest: list[Time]
    """Those behind it up to a semicolon, if it is the last figure that they may be of."""


def attributions(
    text: str, sentence: tuple[int, int], figures: Sequence[tuple[int, int]], every: Sequence[Time]
) -> list[Attribution]:
    """Return the attribution of each figure of a sentence; `figures` are their spans, `every` all times in it."""
    found = _Attributing(text, sentence, figures, every).in_turn()
    times = shared(text, sentence[0], figures, [one.times for one in found])
    times = in_parallel(text, sentence, figures, times, _named_among(text, every))
    return [one._replace(times=own) for one, own in zip(found, times, strict=True)]


def _named_among(text: str, every: Iterable[Time]) -> list[Time]:
    """Return the times of a sentence that are no labels in brackets, before a colon."""
    return [time for time in every if text[time.start - 1] not in "([" or text[time.end : time.end + 1] != ":"]


class _Attributing:
    """The figures of a sentence, one after another, each of which may have the times or names of an earlier one."""

    def __init__(
        self, text: str, sentence: tuple[int, int], figures: Sequence[tuple[int, int]], every: Sequence[Time]
    ) -> None:
        start, self._end = sentence
        self._text, self._figures = text, figures
        self._clauses = clauses(text, sentence, figures)
        spans = (match.span() for match in _NAME.finditer(text, *sentence))
        in_times = [(time.start, time.end) for time in every]
        self._names = [span for span in spans if not any(first <= span[0] < last for first, last in in_times)]  # May
        self._labels = [_label(text, start, every, first) for first, _ in figures]
        self._last = max((n for n, label in enumerate(self._labels) if label is None), default=-1)
        """The last figure without a label in brackets."""
        self._named = _named_among(text, every)
        self._leading = [time for time in self._named if figures and time.start < figures[0][0]][::-1]
        """The times before the first figure, the nearest first."""
        self._found: list[Attribution] = []
        self._unlabelled = 0
        """The last figure so far without a label."""

    def in_turn(self) -> list[Attribution]:
        """Return the attribution of each figure."""
        for n, label in enumerate(self._labels):
            near, clause = self._near(n), self._clauses[n]
            self._unlabelled = self._unlabelled if label else n
            times = [label] if label else self._told(n, near)
            if not times and (times := self._of_its_origin(n)):
                clause = (self._found[n - 1].clause[0], clause[1])
            resolved = tuple(self._counted(n, time, near) for time in times)
            self._found.append(Attribution(resolved, self._nearest_names(n, clause), clause))
        return self._found

    # --- the times around a figure

    def _near(self, n: int) -> _Near:
        """Return the times around a figure, with those of an earlier one if it is of the same."""
        near = self._around(n)
        if not n or _stated(near.own):
            return near
        first, last = self._figures[n]
        between = self._text[self._figures[self._unlabelled][1] : first]
        is_of_it = _ONE_COMMA.fullmatch(between) and _goes_on_from_the_last(self._text, first, last)
        if not (is_of_it or _OF_THE_SAME.search(between)):
            return near
        return near._replace(own=[*self._found[self._changed(self._unlabelled)].times])

    def _around(self, n: int) -> _Near:
        (first, last), (begin, end) = self._figures[n], self._clauses[n]
        semicolon = _SEMICOLON.search(self._text, last, self._end) if n == self._last else None
        until = semicolon.start() if semicolon else last
        before, at, behind, close, stop = (
            bisect_left(self._named, offset, key=lambda time: time.start) for offset in (begin, first, last, end, until)
        )
        return _Near(
            own=own_times(self._text, (first, last), _seen_from(first, self._named[behind:close])),
            before=_seen_from(first, self._named[before:at])[::-1],
            rest=own_times(self._text, (first, last), _seen_from(first, self._named[behind:stop])),
        )

    def _changed(self, n: int) -> int:
        """Return which figure a change led to, this one or what it is compared with: 3, against 2 in 2015."""
        if not n or not _COMPARED_WITH.search(self._text, *self._gap(n)):
            return n
        before, own = (found.times[0].period if found.times else None for found in self._found[n - 1 : n + 1])
        return n if before and own and before.first < own.first else n - 1

    def _gap(self, n: int) -> tuple[int, int]:
        """Return the span between the figure before and this one, which is not the first."""
        return self._figures[n - 1][1], self._figures[n][0]

    def _last_before(self, n: int) -> Time | None:
        """Return the time right before a figure."""
        return next((time for time in reversed(self._named) if time.end <= self._figures[n][0]), None)

    # --- which of them it has

    def _told(self, n: int, near: _Near) -> Sequence[Time]:
        """Return the times of a figure without a label, the nearest first; empty if the sentence gives it none."""
        first, last = self._figures[n]
        times = _of_its_phrase(self._text, near.before, first) or _stated(near.own)
        apart = [time for time in _stated(near.before) if not STOP.search(self._text, time.end, first)]
        if times and apart and _is_of_another_verb(self._text[last : max(last, times[0].start)]):
            return apart  # ordered in May for $40m, joins in 2027
        if times or (n and _EARLIER.search(self._text, *self._gap(n))):
            return times
        is_now = n > 0 and _NOW.search(self._text, *self._gap(n)) is not None
        return (
            _stated(near.before)
            or self._of_its_change(n)
            or self._of_its_rise(n)
            or self._of_its_base(n)
            or self._said_by_when(n)
            or ([] if is_now else _stated(self._leading))
            or _stated(near.rest)
        )

    def _of_its_change(self, n: int) -> list[Time]:
        """Return the time right before by how much something changes, or to what: will go up next month, by 40."""
        last = self._last_before(n)
        is_known = last is not None and not last.is_apart and (last.period is None or last.period.last is not None)
        is_next = last is not None and is_known and _BY_A_COMMA.fullmatch(self._text, last.end, self._figures[n][0])
        return [last] if last and is_next else []

    def _of_its_rise(self, n: int) -> list[Time]:
        """Return the time between how much something rose and to what: rose 7 % in 2023 to 40 boats."""
        if n == 0 or is_after_from(self._text, self._figures[n - 1][0]):
            return []
        end, start = self._gap(n)
        time = next((one for one in self._named if end <= one.start and one.end <= start and not one.is_apart), None)
        if time is None or time.period is None or ".." in time.period.text:  # it may be so at the end of a span
            return []
        is_it = _IN.fullmatch(self._text, end, time.start) and _TO_A_LEVEL.fullmatch(self._text, time.end, start)
        return [time] if is_it else []

    def _of_its_base(self, n: int) -> list[Time]:
        """Return the time of what the figure before is compared with: twice the average of May 2023, 40."""
        text, (start, end) = self._text, self._figures[n]
        last = self._gap(n)[0] if n else start
        time = next((one for one in self._named if last <= one.start and text[one.end : start] == ", "), None)
        is_it = time and _A_BASE_OF.search(text, last, time.start) and _AT_AN_END.match(text, end)
        return [time._replace(is_apart=False)] if time and is_it else []

    def _said_by_when(self, n: int) -> list[Time]:
        """Return the time that "when" refers to before a figure: lower than in 2023, when 40 ships came."""
        last = self._last_before(n)
        if last is None or _WHEN.fullmatch(self._text, last.end, self._figures[n][0]) is None:
            return []
        is_open = last.period is not None and last.period.text.endswith("..")  # the most since 2019, when 40 came
        period = parse_period(last.period.text.removesuffix("..")) if last.period and is_open else last.period
        return [last._replace(is_apart=False, period=period)]

    def _of_its_origin(self, n: int) -> Sequence[Time]:
        """Return the time before what a figure has changed from: rose in May from 40 to 50."""
        if n == 0 or not is_after_from(self._text, self._figures[n - 1][0]):
            return []
        is_origin = _UP_TO.fullmatch(self._text, *self._gap(n)) is not None
        return [time for time in self._found[n - 1].times if is_origin and time.end < self._figures[n - 1][0]]

    def _counted(self, n: int, time: Time, near: _Near) -> Time:
        """Return a time of a figure, counted from an earlier one if it is told so: a year later."""
        before = self._found[n - 1].times if n else ()
        if before and is_behind_another(self._text, time):
            return _counted(time, before[0])
        if not time.shift:
            return time
        # What it has changed from has the time from which "a year later" counts: from 40 in 2010 to 50 a year later.
        is_from = n > 0 and is_after_from(self._text, self._figures[n - 1][0])
        # So has what it is compared with: 14 % in 2022, up from 6 % three years earlier.
        is_base = n > 0 and _COMPARED_WITH_IT.search(self._text, *self._gap(n)) is not None
        origin = before if is_from or is_base else ()
        around = _around_it(self._text, time, self._named, self._figures[n])
        return _resolved(self._text, time, (origin, near.before, self._leading, around))

    # --- its names

    def _nearest_names(self, n: int, clause: tuple[int, int]) -> tuple[tuple[int, int], ...]:
        """Return the spans of the names for a figure, the nearest first."""
        text, figures, first = self._text, self._figures, self._figures[n][0]
        beside = [name for name in self._names if text[name[1] : first] == " ("]  # Syria (20 %) and Turkey (11 %)
        nearest = _nearest(self._names, clause, figures, n)
        is_of_first = nearest != [] and nearest[0][1] <= figures[0][0]
        if n and is_of_first and _LED_TO.fullmatch(text, *self._gap(n)):
            nearest = [*self._found[n - 1].names]  # in Peru sales rose to 9 million, and in Chile they fell 2 % to 4
        return (*beside, *nearest)


_REST = r"[\w’'&-]*"
_LEADING = "|".join(sorted(word.title() for word in (*CLAUSES, *WHERE)))
_NAME = regex(
    rf"(?!(?:{_LEADING})\s)[A-Z](?:\.(?:[A-Z]\.)+|{_REST}(?:\s(?:(?:of|the|de|da|del|al|el|and|du|la"
    rf"|&)\s)*[A-Z](?:\.(?:[A-Z]\.)+|{_REST}))*)"
)
_SEMICOLON = regex(r";|\Z")  # or the end
_ONE_COMMA = regex(r"(?:[^,]|,\d)*,\s")
# Between two figures of the same thing at the same time: 13 (or about 15), 70 thousand, up 3 %, 90, a rise of 3 %, +3 %
_OF_THE_SAME = regex(
    r"(?:\(|\bor|—|–|,\s(?:up|down)(?:\sby)?|[,;/]\s[+−-](?=\Z)|(?:,|\s[—–])\san?\s(?:[a-z-]+\s){1,2}of)"
    rf"(?:\s(?:{HEDGES}))?\s*\Z"
)
_COMPARED_WITH = regex(rf"(?:,\s(?:(?:as\s)?{COMPARED}|after|(?:up|down)\sfrom)|\sfrom)\s\Z")
_COMPARED_WITH_IT = regex(rf"{_COMPARED_WITH.pattern}|\safter\s\Z")
# Between a figure and the one that it has changed from: 41 %, up from 36 %.
_EARLIER = regex(rf"\b(?:(?:up|down)\sfrom|compared\s(?:with|to))(?:\s(?:{HEDGES}))?\s\Z")
# In 2012 it had 40 ships; now it has 60. But: it now had 60.
_NOW = regex(r"\b(?:[Nn]ow|[Tt]oday|[Cc]urrently|[Nn]owadays)\b(?!\s(?:\w+ed|had|was|were)\b|['’])")
_BY_A_COMMA = regex(r",\s(?:by|to)\s(?:[a-z]+\s)?")
_IN = regex(r"\s(?:[a-z]+\s){0,2}")
_TO_A_LEVEL = regex(r"\sto\s(?:(?:a|an|reach|just|only|about|some|record)\s){0,2}")
_A_BASE_OF = regex(rf"\b{LEVEL}\s(?:of|in|for|from)\s\Z")
_AT_AN_END = regex(r"[.;)]|\Z")
_WHEN = regex(r",?\swhen\s[^,.;:]*")
_UP_TO = regex(r"[^,;:.()]*\sto\s(?:[a-z]+\s)?")
_LED_TO = regex(r",?\s(?:to|from)\s(?:[a-z]+\s){0,3}")


def _label(text: str, start: int, times: Sequence[Time], figure: int) -> Time | None:
    """Return the time that is the label of the figure after it: 45 (2022: 40); the share of wind: 2022, 40 %."""
    at = bisect_left(times, figure, key=lambda time: time.start)
    sign = text[times[at - 1].end : figure].strip() if at else ""
    alone = _ALONE.match(text, figure) if sign == "(" else None
    if alone and not any(time.start < alone.end() for time in times[at:]):  # but not: in 2024 (40 in 2023)
        return times[at - 1]._replace(is_apart=False)  # the best years were 2015 (40) and 2019 (30)
    if sign not in (":", ","):
        return None
    first = times[at - 1].start
    before = text[max(start, first - len("; ")) : first].rstrip()[-1:]
    return times[at - 1] if before in (("", "(", "[", ",", ";") if sign == ":" else (":", ";")) else None


_ALONE = regex(r"[^(),;:]{1,30}\)")


def _seen_from(figure: int, times: Sequence[Time]) -> list[Time]:
    """Return some times as a figure has them, which is about those in an aside if it is in there."""
    return [time._replace(is_apart=False) if _is_within(time.aside, figure) else time for time in times]


def _is_within(aside: tuple[int, int] | None, figure: int) -> bool:
    return aside is not None and aside[0] <= figure < aside[1]


def _stated(times: list[Time]) -> list[Time]:
    """Return the times that are not a base of comparison."""
    return [time for time in times if not time.is_apart]


def _goes_on_from_the_last(text: str, start: int, end: int) -> bool:
    """Return whether a figure after a comma is about the same thing as the one before: so many more, a share of it."""
    return _MORE.match(text, end) is not None or _PART.search(text[start:end]) is not None


_MORE = regex(r"\s(?:more|less|fewer|higher|lower|up|down|above|below)\b")  # 118 billion, 12 billion more than
_PART = regex(r"(?:%|per\scent|percent|half|third|quarter|(?:[fst]\w+|eigh|nin)th)s?\Z")  # 118 in 2024, a third of all


def _is_of_another_verb(between: str) -> bool:
    """Return whether a comma or another verb is before a time: set up in 2022 with 40 and closed in May."""
    found = AND_A_VERB.search(between)
    is_verb = found is not None and (is_past(found[1]) or found[1] in _OF_TIMES)
    return is_verb or STOP.search(between) is not None


_OF_TIMES = frozenset("closes opens ends begins starts expires runs finishes will is was has".split())


def _of_its_phrase(text: str, before: Sequence[Time], figure: int) -> list[Time]:
    """Return the base of comparison that is the time of what is compared: than the 2019 crop of 40, May's 40."""
    return [
        time._replace(is_apart=False)
        for time in before[:1]
        if time.is_apart and not time.aside and is_of_a_thing(text, time, figure)
    ]


# --- times that count from others -------------------------------------------------------------------------------------


def _around_it(text: str, time: Time, others: Sequence[Time], figure: tuple[int, int]) -> list[Time]:
    """Return the times to which the relative one of a figure may refer.

    Not "from 40 a year earlier and 30 in May 2023", nor "a year earlier it was 40, and in 2019 it was 30".
    """
    first, last = figure
    return [
        other
        for other in others
        if other.end <= time.start
        or ("," in text[time.end : other.start] and (time.is_apart or not time.end <= first < last <= other.start))
    ]


def is_behind_another(text: str, time: Time) -> bool:
    """Return whether a time is relative to the one that a text has named last: the year before that."""
    return text.startswith(" that", time.end)


def _counted(time: Time, before: Time) -> Time:
    """Return a relative time counted from that of the figure before: 30 the year before, 20 the year before that."""
    shift = time.shift
    if shift and before.period:
        return time._replace(period=moved(before.period, shift))
    if shift and before.shift and before.shift.unit == shift.unit:
        return time._replace(shift=shift._replace(number=before.shift.number + shift.number, is_whole=False))
    return time


def _resolved(text: str, time: Time, others: Sequence[Sequence[Time]]) -> Time:
    """Return a relative time with its period, if the text names the time that it is relative to, the nearest first."""
    known = with_periods(other for other in chain(*others) if not other.is_apart)
    if is_behind_another(text, time) or (time.shift and not time.shift.number):  # the year before that, that year
        known = sorted((other for other in known if other.end <= time.start), reverse=True)
    elif time.shift and time.shift.number > 0:  # ten years later it was 40, and in 2024 it was 30
        known = [other for other in known if other.end <= time.start]
    found = (moved(other.period, time.shift) for other in known) if time.shift else ()
    return time._replace(period=next(filter(None, found), None))


def _nearest(
    names: Sequence[tuple[int, int]], clause: tuple[int, int], figures: Sequence[tuple[int, int]], n: int
) -> list[tuple[int, int]]:
    """Return the names in the clause of a figure, or else those before the first figure of the sentence."""
    first, last = figures[n]
    inner = names[bisect_left(names, (clause[0], 0)) : bisect_left(names, (clause[1], 0))]
    own = [name for name in inner if name[1] <= clause[1] and not (first <= name[0] < last)]
    own.sort(key=lambda name: name[0] - last if name[0] >= last else first - name[1])
    within = names[bisect_left(names, (first, 0)) : bisect_left(names, (last, 0))]
    leading = [name for name in names[: bisect_left(names, (figures[0][0], 0))] if name[1] <= figures[0][0]]
    return [*within, *(own or leading[::-1])]
