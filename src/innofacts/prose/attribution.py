"""Attribution: which times and proper names of a sentence belong to which of its figures."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from innofacts.english.boundaries import clause_end
from innofacts.english.function_words import CLAUSES, COMPARED, IS_OR_HAS, WHERE
from innofacts.english.inflection import is_past
from innofacts.english.plans import MEANING_TO
from innofacts.forms import Form, Forms
from innofacts.patterns import regex
from innofacts.times.shifts import moved
from innofacts.times.times import Time
from innofacts.values.periods import parse_period

# Where the clause of a figure ends before another one, and that of the last one, which may be compared with no figure:
# 40 votes against the road in May.
_OTHER_CLAUSES = frozenset((";", ", and", "but", "while", "than", "against", ", which"))
_AFTER_THE_LAST = frozenset((";", ", and", ", but", "while", "than", ", which"))
# After a comma they begin a phrase that ends the clause likewise: 40 seats, with 9 more in June.
_PHRASE_OF_OTHERS = regex(r",\s(?:with|up|down|from)\b")
_PHRASE_AFTER_THE_LAST = regex(r",\s(?:with|up|down|more|less)\b")
# Where it ends before another figure without such a boundary: at the first of these that matches between the two.
_LESSER_ENDS = tuple(
    regex(pattern)
    for pattern in (
        r"[,:]|(?<!^)\((?!(?:[A-Z][a-z]+|(?:[A-Z][a-z]+\s)?\d{4})\))",  # but not before a time: 40 (May)
        r"(?:\b(?:and|or)\b|(?<=\s)&(?=\s))(?!.*(?:\b(?:and|or)\b|\s&\s))",
        r"\b(?:to|from|up|down|by|with)\s+(?:\w+\s+){0,2}$",
    )
)
_REST = r"[\w’'&-]*"
_LEADING = "|".join(sorted(word.title() for word in (*CLAUSES, *WHERE)))
_NAME = regex(
    rf"(?!(?:{_LEADING})\s)[A-Z](?:\.(?:[A-Z]\.)+|{_REST}(?:\s(?:(?:of|the|de|da|del|al|el|and|du|la|&)\s)*[A-Z](?:\.(?:[A-Z]\.)+|{_REST}))*)"
)


class _Sharing(NamedTuple):
    """What is around two figures of which the time of the second is that of the first, too; all of it must match."""

    between: str
    """What is between the two."""
    after: str = r"(?s:.*)"
    """What is between the second and its time."""
    before: str = r"(?s:.*)"
    """What is before the first, from the beginning of the sentence."""


_SHARING = tuple(
    tuple(map(regex, row))
    for row in (
        # 40 nurses and 20 doctors in 2019
        _Sharing(
            r"(?:(?!\b(?:from|to|up|down|by|than|compared|against|while|whereas|but|after|before|next|past)\b)[^;:.()]){0,40},?\sand\s"
        ),
        _Sharing(r",\s(?:worth|costing|valued\sat|at\sa\s(?:total\s)?cost\sof)\s(?:[a-z]+\s){0,2}"),
        # 40 million (36 million) in 2024, but 40 million (36 million in 2023); Vik (40 boats) and Tarn (30) in 2024
        _Sharing(r"\s\((?:about\s|around\s|some\s|roughly\s)?", after=r"[^)]*\)(?s:.*)"),
        _Sharing(r"\)[^;:.()]*\sand\s[^;:.()]*\("),
        # 40 people, 3 % of all, will come in May
        _Sharing(r",\s", after=r"\sof\s[^,;:.]*,\s(?!(?:and|but|or|while|which|up|down)\b)[^,;:]*"),
        # in the 40 towns that it serves, 3 % did in May
        _Sharing(r"(?s:.*)", before=r"(?:In|At|Across|Among|Of)\s(?:(?:all|the|its|our|their)\s)*"),
        # took 40 tonnes from nine farms in 2024; but not: fell by 40 tonnes from 90 in 2023
        _Sharing(
            r"\sfrom\s(?:(?:some|about|its|the|his|her|their)\s)?",
            after=r"(?:[^;:.(),]|[.,](?=\d))*",
            before=r"(?s:.*)\b(?:took|stole|bought|imported|received|raised|recruited|collected|seized|borrowed|rescued|drew)\s(?:[a-z]+\s)?",
        ),
        # €9 in the north, compared with €12 in the south, in 2024
        _Sharing(rf"(?:[^;:.(),]|[.,](?=\d))*,\s{COMPARED}\s", after=r"(?:[^;:.(),]|[.,](?=\d))*,\s(?:in|for)\s"),
    )
)
# No other clause and nothing to compare with begins between two figures: the 12 ships carried 40 tonnes in 2024, 31 of
# its 77 towns had a school in 2024, would cost 8 million, or 5 per cent, in 2025
_OF_ONE_CLAUSE = regex(
    r"(?:(?!\b(?:from|up|down|than|compared|against|while|whereas|but|or|after|before|since|until|past|which|who|that|when"
    r"|where|as|if|said|says)\b)(?:[^;:.,()]|[.,](?=\d)))*(?:,\s(?:or|to|for|and)\s(?:[a-z]+\s){0,3})?"
)
_FROM = regex(r"(?i)\bfrom\s\Z")
_MULTIPLE = f"(?:{'|'.join(f'(?<={word})' for word in 'times twice double half third quarter fifth tenth'.split())})"
# The text between a figure and the time of what it is compared with, or of what a relative clause tells of a thing:
# 15 % above the price paid in 2021, 33 % responsible for a crash that killed a woman in 2019.
_OF_ANOTHER = Forms(
    [
        (signs, pattern, None)
        for signs, pattern in (
            (
                "than above below",
                (
                    r"[^,;]*\b(?:than|above|below)\s(?:the|its|their|that|those|what)\b[^,;]*"
                    r"\b(?:\w+ed|paid|sold|made|seen|set|spent|sent|lost|built|won|held)\s(?:in|during)\s"
                ),
            ),
            (
                "that which who",
                r"[^;]*\b(?:an?|(?:on|with|by|from|to|at)\sthe)\s(?:[\w-]+\s){1,3}(?:that|which|who)\s[^,;]*",
            ),
            (
                "_they _it _he _she _we",
                r"[^;]*\b(?:and|but|until|before|after|once)\s(?:they|it|he|she|we)\s[^;]*",
            ),
            # 12 ships, the first of which sailed in May
            ("of_which of_whom", r"[^;]*\w\sof\s(?:which|whom)\s[^;]*"),
            # 40 million in May, most of it for a storm in March
            ("of_it of_them", r"[^;]*,\s(?:[a-z-]+\s){1,3}of\s(?:it|them)\s[^;]*"),
            # 40 % of homes built before 1980
            (
                "before after until",
                r"[^,;]*\b(?:(?:that|which|who)\s[^,;]*|(?<!\bbe\s)(?:\w+ed|built|born|made|sold|bought)\s)(?:before|after|until)\s",
            ),
            (",_after", r"[^;]*,\safter\s[^;]*"),  # $40m, after a boy shot her in 2023
            # 40 coins, among them one of 1923
            (",_among", r"[^;]*,\samong\s(?:them|these|those)\s[^;]*"),
            (
                "and_expect and_plan and_aim and_hope and_want and_intend and_will and_would",
                r"[^;]*\sand\s(?:expects?|plans?|aims?|hopes?|wants?|intends?|will|would)\s[^;]*",
            ),
            (
                "double twice treble triple half",
                r"[^;]*\b(?:double|twice|treble|triple|half)\s(?:the|that|those|what)\b[^;,]*",
            ),
            # 16 times the number in June 2024, half the rate of 2022, almost double the average for October, three
            # times as many as in the floods of 2022, 37 % below those of the base year, 2018
            ("the what", rf"{_MULTIPLE}\s(?:the|(?:of\s)?what)\s(?:[\w-]+\s)+(?:(?:in|of|for)\s)?"),
            (
                "as_many as_much as_high as_low as_large as_big",
                r"[^,;]*,?\sas\s(?:many|much|high|low|large|big)\sas\s(?:in|on|at|for|during)\s[^;]*",
            ),
            # 900 vans, twice as many as when it opened in 1973
            ("as_when", r"[^;]*\sas\s(?:many|much|high|low|large|big)\sas\swhen\s[^;]*"),
            # 46 % of firms said in May that they would raise prices in 2027
            (
                "said say think thought believe expect hope fear",
                (
                    r"[^,;]*\b(?:said|say|says|think|thought|believed?|expect(?:ed)?|hoped?|feared?)\s(?:that\s)?"
                    r"(?:they|it|he|she)\s(?:will|would|might|could|may)\s[^;]*"
                ),
            ),
            ("than", r"[^,;]*\bthan\s(?:it|they|he|she|we)\s[^,;]*"),
            (
                "than above below",
                r"[^,;]*\b(?:than|above|below)\s(?:that|those|the\s[a-z-]+)\s(?:in|of)\s[^;]*",
            ),
            (
                ",",
                rf"[^;]*,\s{COMPARED}\s(?:(?:an?|one|two|three|only|just|about|almost|nearly|some)\s)*[a-z-]+\s",
            ),
        )
    ]
)
# Between two figures of the same thing at the same time: 13 (or about 15), 70 thousand, up 3 %, 90, a rise of 3 %, +3 %
_OF_THE_SAME = regex(
    r"(?:\(|\bor|—|–|,\s(?:up|down)(?:\sby)?|[,;/]\s[+−-](?=\Z)|(?:,|\s[—–])\san?\s(?:[a-z-]+\s){1,2}of)(?:\s(?:about|some|nearly|almost|roughly))?\s*\Z"
)
# Between a figure and the one that it has changed from: 41 %, up from 36 %.
_EARLIER = regex(r"\b(?:(?:up|down)\sfrom|compared\s(?:with|to))(?:\s(?:about|some|nearly|almost|just))?\s\Z")
_COMPARED_WITH = regex(rf"(?:,\s(?:(?:as\s)?{COMPARED}|after|(?:up|down)\sfrom)|\sfrom)\s\Z")
_UP_TO = regex(r"[^,;:.()]*\sto\s(?:[a-z]+\s)?")
_STOP = regex(r"[,;:](?!\d)")
_ONE_COMMA = regex(r"(?:[^,]|,\d)*,\s")
_MORE = regex(r"\s(?:more|less|fewer|higher|lower|up|down|above|below)\b")  # 118 billion, 12 billion more than
_PART = regex(r"(?:%|per\scent|percent|half|third|quarter|(?:[fst]\w+|eigh|nin)th)s?\Z")  # 118 in 2024, a third of all


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
    _share(text, sentence[0], figures, found)
    if _RESPECTIVELY.search(text, *sentence):
        return _respective(text, figures, found, _named_among(text, every))
    return _in_pairs(text, figures, found, every)


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
        self._clauses = _clauses(text, sentence, figures)
        spans = (match.span() for match in _NAME.finditer(text, *sentence))
        in_times = [(time.start, time.end) for time in every]
        self._names = [span for span in spans if not any(first <= span[0] < last for first, last in in_times)]  # May
        self._labels = [_label(text, start, every, first) for first, _ in figures]
        self._last = max((n for n, label in enumerate(self._labels) if label is None), default=-1)
        """The last figure without a label in brackets."""
        self._named = _named_among(text, every)
        self._leading = _leading(self._named, figures)
        self._found: list[Attribution] = []
        self._unlabelled = 0
        """The last figure so far without one."""

    def in_turn(self) -> list[Attribution]:
        """Return the attribution of each figure."""
        for n, label in enumerate(self._labels):
            near, clause = self._near(n), self._clauses[n]
            self._unlabelled = self._unlabelled if label else n
            times = [label] if label else _told(self._text, self._figures, n, self._named, near)
            if not times and n and (times := self._of_its_origin(n)):
                clause = (self._found[n - 1].clause[0], clause[1])
            resolved = tuple(self._counted(n, time, near) for time in times)
            self._found.append(Attribution(resolved, self._nearest_names(n, clause), clause))
        return self._found

    def _near(self, n: int) -> _Near:
        """Return the times around a figure, with those of an earlier one if it is of the same."""
        first, last = self._figures[n]
        semicolon = _SEMICOLON.search(self._text, last, self._end) if n == self._last else None
        until = semicolon.start() if semicolon else last
        near = _near(self._text, (first, last), self._clauses[n], self._named, until)
        if not n or _stated(near.own):
            return near
        between = self._text[self._figures[self._unlabelled][1] : first]
        is_of_it = _ONE_COMMA.fullmatch(between) and _is_of_it(self._text, first, last)
        if not (is_of_it or _OF_THE_SAME.search(between)):
            return near
        earlier = _changed(self._text, self._figures, self._found, self._unlabelled)
        return near._replace(own=[*self._found[earlier].times])

    def _of_its_origin(self, n: int) -> Sequence[Time]:
        return _of_its_origin(self._text, self._figures[n - 1], self._figures[n][0], self._found[n - 1].times)

    def _counted(self, n: int, time: Time, near: _Near) -> Time:
        """Return a time of a figure, counted from an earlier one if it is told so: a year later."""
        before = self._found[n - 1].times if n else ()
        if before and _is_behind_another(self._text, time):
            return _counted(time, before[0])
        if not time.shift:
            return time
        # What it has changed from has the time from which "a year later" counts: from 40 in 2010 to 50 a year later.
        origin = before if n and _is_after_from(self._text, self._figures[n - 1][0]) else ()
        around = _around_it(self._text, time, self._named, self._figures[n])
        return _resolved(self._text, time, (origin, self._leading, near.before, around))

    def _nearest_names(self, n: int, clause: tuple[int, int]) -> tuple[tuple[int, int], ...]:
        """Return the spans of the names for a figure, the nearest first."""
        text, figures, first = self._text, self._figures, self._figures[n][0]
        beside = [name for name in self._names if text[name[1] : first] == " ("]  # Syria (20 %) and Turkey (11 %)
        nearest = _nearest(self._names, clause, figures, n)
        is_of_first = nearest != [] and nearest[0][1] <= figures[0][0]
        if n and is_of_first and _LED_TO.fullmatch(text, figures[n - 1][1], first):
            nearest = [*self._found[n - 1].names]  # in Peru sales rose to 9 million, and in Chile they fell 2 % to 4
        return (*beside, *nearest)


def _near(text: str, figure: tuple[int, int], clause: tuple[int, int], named: Sequence[Time], until: int) -> _Near:
    """Return the times around a figure; `until` is where those behind it end that are not in its clause."""
    first, last = figure
    begin, at, behind, close, stop = (
        bisect_left(named, offset, key=lambda time: time.start) for offset in (clause[0], first, last, clause[1], until)
    )
    return _Near(
        own=_own(text, figure, _seen_from(first, named[behind:close])),
        before=_seen_from(first, named[begin:at])[::-1],
        rest=_own(text, figure, _seen_from(first, named[behind:stop])),
    )


def _leading(named: Sequence[Time], figures: Sequence[tuple[int, int]]) -> list[Time]:
    """Return the times before the first figure of a sentence, the nearest first."""
    return [time for time in named if figures and time.start < figures[0][0]][::-1]


def _told(text: str, figures: Sequence[tuple[int, int]], n: int, named: Sequence[Time], near: _Near) -> Sequence[Time]:
    """Return the times of a figure without a label, the nearest first; empty if the sentence gives it none."""
    first, last = figures[n]
    times = _of_its_phrase(text, near.before, first) or _stated(near.own)
    apart = [time for time in _stated(near.before) if not _STOP.search(text, time.end, first)]
    if times and apart and _is_of_another_verb(text[last : max(last, times[0].start)]):
        return apart  # ordered in May for $40m, joins in 2027
    if times or (n and _EARLIER.search(text, figures[n - 1][1], first)):
        return times
    return (
        _stated(near.before)
        or _of_its_change(text, named, first)
        or _of_its_rise(text, figures, n, named)
        or _of_its_base(text, figures, n, named)
        or _said_by_when(text, named, first)
        or ([] if n and _NOW.search(text, figures[n - 1][1], first) else _stated(_leading(named, figures)))
        or _stated(near.rest)
    )


# In 2012 it had 40 ships; now it has 60. But: it now had 60.
_NOW = regex(r"\b(?:[Nn]ow|[Tt]oday|[Cc]urrently|[Nn]owadays)\b(?!\s(?:\w+ed|had|was|were)\b|['’])")


def _is_of_another_verb(between: str) -> bool:
    """Return whether a comma or another verb is before a time: set up in 2022 with 40 and closed in May."""
    found = _AND_A_VERB.search(between)
    is_verb = found is not None and (is_past(found[1]) or found[1] in _OF_TIMES)
    return is_verb or _STOP.search(between) is not None


_AND_A_VERB = regex(r"\sand\s(?:[a-z]+ly\s)?([a-z]+)\s")
_OF_TIMES = frozenset("closes opens ends begins starts expires runs finishes will is was has".split())


def _share(text: str, start: int, figures: Sequence[tuple[int, int]], found: list[Attribution]) -> None:
    """Give a figure without a time that of the next one, where both have it: 40 nurses and 20 doctors in 2019."""
    for n in range(len(found) - 2, -1, -1):
        (first, end), (following, last), times = figures[n], figures[n + 1], found[n + 1].times
        if not times or _PHRASE.fullmatch(text, times[0].end, following):
            continue  # 40 million, 4 less than last year's 44 million
        is_of_another = n > 0 and found[n].times and found[n].times[0].end <= figures[n - 1][0]
        is_listed = times[0].start >= last and not _STOP.search(text, end, following)
        if found[n].times and not (is_of_another and is_listed):
            continue  # in May 40 firms opened, which made 30 boats and 20 rafts in June
        between = text[end:following]
        if _OF_A_LEVEL.fullmatch(text, end, following):
            continue  # half the record of 40 in 2022
        if " to " in between and _is_after_from(text, first):
            continue  # from 40 to 50 in 2024
        if is_of_others(text, figures[n]) and not _OF_A_GROUP.match(text, last) and not _AN_AIM.search(between):
            continue  # 31 per cent, against 27 per cent nationally and 29 per cent in 2023
        if _is_still_to_come(text[start:first], text[end:following], text[last : max(last, times[0].start)]):
            continue  # it has 40 ships, and 60 are planned by 2040
        if text.endswith("the ", first, following) and text[last : max(last, times[0].start)] == " of ":
            continue  # at 40 million it fell short of the 50 million of 2023
        if (
            (_is_named(times) and _is_of_one_clause(text[start:first], between))
            or (text.startswith("since", times[0].start) and _is_done_too(between))
            or any(
                form.fullmatch(text, end, following)
                and after.fullmatch(text, last, max(last, times[0].start))
                and before.fullmatch(text, start, first)
                for form, after, before in _SHARING
            )
        ):
            found[n] = found[n]._replace(times=times)


def is_of_others(text: str, figure: tuple[int, int]) -> bool:
    """Return whether a figure is that of others with which one is compared: against 9 % nationally, a target of 9."""
    return _is_aim(text, figure[0]) or (is_compared(text, figure[0]) and _OF_A_GROUP.match(text, figure[1]) is not None)


def is_compared(text: str, figure: int) -> bool:
    """Return whether words right before a figure say that another one is compared with it: against only 9."""
    return _COMPARED_TO.search(text, max(0, figure - _LONGEST_AIM), figure) is not None


def _is_aim(text: str, figure: int) -> bool:
    return _AIM.search(text, max(0, figure - _LONGEST_AIM), figure) is not None


_LONGEST_AIM = 60  # characters
_COMPARED_TO = regex(rf"\b{COMPARED}\s(?:(?:the|an?|just|only)\s)?\Z")
_AN_AIM = regex(r"\s(?:target|goal|forecast|budget|plan)\sof\s\Z")
_AIM = regex(rf"\b{COMPARED}\s(?:an?|the|its|their)(?:\s[a-z]+)?{_AN_AIM.pattern}")
_OF_A_GROUP = regex(
    r"\s(?:(?:(?:nation|internation|region|loc|glob)ally|[a-z]+wide|elsewhere|abroad|overall)\b|(?:for|among|of|across)\s"
    r"|in\s(?:(?:the\s)?[A-Z]|(?:an?|the|its|their)\s(?:[\w-]+\s){0,3}(?:group|guidance|case|budget|plan|forecasts?|country"
    r"|nation|state|region|city|capital|rest|north|south|east|west)\b))"
)


def _is_still_to_come(before: str, between: str, after: str) -> bool:
    """Return whether only the second of two figures is to come: there are 40 ships, and there will be 60 by 2040."""
    is_second = _TO_COME.search(between) or (_AS_IT_IS.search(before) and _TO_COME.search(after))
    return is_second is not None and _TO_COME.search(before) is None


_TO_COME = regex(
    rf"\b(?:will|would|shall|may|might|could|to\sbe|(?:is|are)\s(?:planned|expected|due|foreseen)"
    rf"|(?:{'|'.join(sorted(MEANING_TO))})\sto)\b"
)
_AS_IT_IS = regex(rf"\b(?:{IS_OR_HAS}|numbers?|totals?|stands?)\b")


def _is_done_too(between: str) -> bool:
    """Return whether one more verb of the past begins between two figures: has paved 40 miles, cut 9 and sold 2."""
    found = _AND_DONE.fullmatch(between)
    return found is not None and is_past(found[1])


_AND_DONE = regex(r"(?:[^;:.,()]|[.,](?=\d))*(?:,|\sand)\s(?!has\b|had\b|was\b|were\b)([a-z]+)\s(?:[a-z]+\s)?")


_LEVEL = "(?:level|record|peak|average|mean|median|total|number|rate|price|figure|amount|value|sum|high|low)"
_OF_A_LEVEL = regex(
    rf"{_MULTIPLE}\s(?:the|its|their)\s"
    rf"(?:[\w-]+\s)?{_LEVEL}\sof\s"
)


def _of_its_origin(text: str, origin: tuple[int, int], figure: int, times: Sequence[Time]) -> list[Time]:
    """Return the time before what a figure has changed from: rose in May from 40 to 50."""
    is_origin = _is_after_from(text, origin[0]) and _UP_TO.fullmatch(text, origin[1], figure)
    return [time for time in times if time.end < origin[0]] if is_origin else []


def _is_after_from(text: str, figure: int) -> bool:
    return _FROM.search(text, max(0, figure - len(" from ")), figure) is not None


_RESPECTIVELY = Form("respectively", r"\brespectively\b")


def _respective(
    text: str, figures: Sequence[tuple[int, int]], found: list[Attribution], every: Sequence[Time]
) -> list[Attribution]:
    """Return the attributions with each of some times given to its figure: 40 and 55 in 2012 and 2024 respectively."""
    of_times = {last - first: first for first, last in lists(text, [(time.start, time.end) for time in every])}
    for first, last in lists(text, figures):
        at = of_times.get(last - first)
        if at is not None:
            pairs = zip(found[first:last], every[at:], strict=False)
            return [*found[:first], *(one._replace(times=(time,)) for one, time in pairs), *found[last:]]
    return found


def _in_pairs(
    text: str, figures: Sequence[tuple[int, int]], found: list[Attribution], every: Sequence[Time]
) -> list[Attribution]:
    """Return the attributions with each of two times given to one of two figures: 4 and 5 % in June and May."""
    for n, (one, other) in enumerate(pairwise(figures)):
        is_pair = text[one[1] : other[0]] == " and " and text[one[1] - 1] in _ENDS_OF_NUMBERS
        times = [time for time in every if time.start >= other[1]][:2] if is_pair else []
        if len(times) < len(found[n : n + 2]) or not _IN_BOTH.fullmatch(text, other[1], times[0].start):
            continue
        if text[times[0].end : times[1].start] in (" and ", " and in ") and all(time.period for time in times):
            pair = (one._replace(times=(time,)) for one, time in zip(found[n : n + 2], times, strict=True))
            return [*found[:n], *pair, *found[n + 2 :]]
    return found


_ENDS_OF_NUMBERS = "0123456789%"
_IN_BOTH = regex(r"\s(?:(?:in|for|of)\s(?:the\s)?)?")


def lists(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where the lists begin and end that some spans of a text form: 40, 50 and 60."""
    breaks = [n for n in range(1, len(spans)) if not _LISTING.fullmatch(text, spans[n - 1][1], spans[n][0])]
    return [(first, last) for first, last in pairwise([0, *breaks, len(spans)]) if last - first > 1]


_LISTING = regex(r",?\s(?:and\s)?(?:in\s)?")


_SEMICOLON = regex(r";|\Z")  # or the end


def _changed(text: str, figures: Sequence[tuple[int, int]], found: Sequence[Attribution], n: int) -> int:
    """Return which figure a change led to, the one at an index or what that is compared with: 3, against 2 in 2015."""
    if not n or not _COMPARED_WITH.search(text, figures[n - 1][1], figures[n][0]):
        return n
    before, own = (found[at].times[0].period if found[at].times else None for at in (n - 1, n))
    return n if before and own and before.first < own.first else n - 1


def _seen_from(figure: int, times: Sequence[Time]) -> list[Time]:
    """Return some times as a figure has them, which is about those in an aside if it is in there."""
    return [time._replace(is_apart=False) if _is_within(time.aside, figure) else time for time in times]


def _is_within(aside: tuple[int, int] | None, figure: int) -> bool:
    return aside is not None and aside[0] <= figure < aside[1]


def _is_of_one_clause(before: str, between: str) -> bool:
    """Return whether no other clause begins between two figures: 40 nurses and crews in four countries."""
    verb = _AND_A_VERB.search(between)
    has_verb = " and " in between and any(map(is_past, between.split()))  # employ 40 people and exported 9 million
    is_alike = verb is not None and is_past(verb[1]) and any(map(is_past, before.split()[-1:]))  # sold 9, bought 3
    return (is_alike or not has_verb) and _OF_ONE_CLAUSE.fullmatch(between) is not None


def _is_named(times: Sequence[Time]) -> bool:
    """Return whether none of some times is relative to another: half the 40 of a year earlier."""
    return all(time.shift is None for time in times)


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


def _is_of_it(text: str, start: int, end: int) -> bool:
    """Return whether a figure after a comma is about the same thing as the one before: so many more, a share of it."""
    return _MORE.match(text, end) is not None or _PART.search(text[start:end]) is not None


def _own(text: str, figure: tuple[int, int], following: Sequence[Time]) -> list[Time]:
    """Return the times after a figure without those of something else in its clause."""
    start, end = figure
    is_inner = _INNER.search(text, max(0, start - _LONGEST_INNER), start) is not None
    return [
        time
        for time in following
        if time.start - end <= len(" in ")
        or not (
            any(form.fullmatch(text, end, time.start) for form, _ in _OF_ANOTHER.likely(text[end : time.start]))
            or (is_inner and _MAIN.fullmatch(text, end, time.start))
        )
    ]


# A relative clause before a figure, and the main clause after it: the firm, which has 40 ships, will buy one in May.
_INNER = regex(r",\s(?:which|who|where|whose|[a-z]+ed\s(?:with|by|for))\s[^,;:.]*\Z")
_MAIN = regex(r"[^,;:.]*,\s(?!and|or|but|up|down|an?\s|(?:in|for)\s\Z)[^;:.]+")
_LONGEST_INNER = 100  # characters


def _clauses(text: str, sentence: tuple[int, int], figures: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the clause of each figure: the span of the sentence that is about it."""
    begin, end = sentence
    found: list[tuple[int, int]] = []
    for n, (_, last) in enumerate(figures):
        following = figures[n + 1][0] if n + 1 < len(figures) else end
        is_last = n + 1 == len(figures)
        stop = _end_of_last(text, sentence, last) if is_last else _end_of_clause(text, sentence, last, following)
        found.append((text.rfind(";", begin, figures[n][0]) + 1 or begin, stop))
        begin = stop if stop < following else last  # without a boundary, the text between belongs to both
    for n in range(len(found) - 2, -1, -1):
        last, following = figures[n][1], figures[n + 1][0]
        is_in_a_row = _SHARE.search(text[max(0, last - 8) : last]) and _AND_A_SHARE.fullmatch(text, last, following)
        if is_in_a_row or _PART_OF.fullmatch(text, last, following):
            # 66th of 70 countries in mathematics, 3 % and 4 % of their output
            found[n] = (found[n][0], found[n + 1][1])
    return found


_PART_OF = regex(r"\s(?:out\s)?of(?:\s(?:the|its|all))*\s")
_AND_A_SHARE = regex(r",?\sand\s")
_SHARE = regex(r"(?:%|per\scent|percent)\Z")


def _end_of_clause(text: str, sentence: tuple[int, int], start: int, end: int) -> int:
    """Return where the clause of a figure ends that is over at `start`, if the next one begins at `end`."""
    aside = _BEFORE_A_TIME.match(text, start, end)
    first = aside.end() if aside else start
    phrase = _PHRASE_OF_OTHERS.search(text, first, end)
    stop = min(clause_end(text, sentence, first, _OTHER_CLAUSES), phrase.start() if phrase else end)
    if stop < end:
        return stop
    between = text[start:end]
    matches = (pattern.search(between, first - start) for pattern in _LESSER_ENDS)
    return next((start + match.start() for match in matches if match), end)


# The clause goes on after an aside: in six towns, from Lund to Kiel, between 2012 and 2024; 9 cooks (part-time) in May.
_BEFORE_A_TIME = regex(
    r"[^,;:()]*,\s[^,;:()]+,\s(?=(?:in|on|between|during|over|since|by)\s(?:the\s)?(?:\d|[A-Z]))"
    r"|\s\([^()\d]{1,40}\)\s(?=(?:in|on|at|during|by)\s(?:the\s(?:end|start|close)\sof\s)?(?:\d|[A-Z]))"
)


def _end_of_last(text: str, sentence: tuple[int, int], start: int) -> int:
    phrase = _PHRASE_AFTER_THE_LAST.search(text, start, sentence[1])
    return min(clause_end(text, sentence, start, _AFTER_THE_LAST), phrase.start() if phrase else sentence[1])


def _of_its_change(text: str, every: Sequence[Time], start: int) -> list[Time]:
    """Return the time right before by how much something changes, or to what: will go up next month, by 40."""
    last = next((time for time in reversed(every) if time.end <= start), None)
    is_known = last is not None and not last.is_apart and (last.period is None or last.period.last is not None)
    is_next = is_known and last is not None and _BY_A_COMMA.fullmatch(text, last.end, start) is not None
    return [last] if last and is_next else []


def _of_its_rise(text: str, figures: Sequence[tuple[int, int]], n: int, every: Sequence[Time]) -> list[Time]:
    """Return the time between how much something rose and to what: rose 7 % in 2023 to 40 boats."""
    if n == 0 or _is_after_from(text, figures[n - 1][0]):
        return []
    end, start = figures[n - 1][1], figures[n][0]
    time = next((time for time in every if end <= time.start and time.end <= start and not time.is_apart), None)
    if time is None or time.period is None or ".." in time.period.text:  # it may be so at the end of a span
        return []
    is_it = _IN.fullmatch(text, end, time.start) and _TO_A_LEVEL.fullmatch(text, time.end, start)
    return [time] if is_it else []


def _of_its_base(text: str, figures: Sequence[tuple[int, int]], n: int, every: Sequence[Time]) -> list[Time]:
    """Return the time of what the figure before is compared with: twice the average of May 2023, 40."""
    (start, end), last = figures[n], figures[n - 1][1] if n else figures[n][0]
    time = next((time for time in every if last <= time.start and text[time.end : start] == ", "), None)
    is_it = time and _A_BASE_OF.search(text, last, time.start) and _AT_AN_END.match(text, end)
    return [time._replace(is_apart=False)] if time and is_it else []


_A_BASE_OF = regex(rf"\b{_LEVEL}\s(?:of|in|for|from)\s\Z")
_AT_AN_END = regex(r"[.;)]|\Z")
_IN = regex(r"\s(?:[a-z]+\s){0,2}")
_TO_A_LEVEL = regex(r"\sto\s(?:(?:a|an|reach|just|only|about|some|record)\s){0,2}")
_BY_A_COMMA = regex(r",\s(?:by|to)\s(?:[a-z]+\s)?")


def _said_by_when(text: str, every: Sequence[Time], start: int) -> list[Time]:
    """Return the time that "when" refers to before a figure: lower than in 2023, when 40 ships came."""
    last = next((time for time in reversed(every) if time.end <= start), None)
    if last is None or _WHEN.fullmatch(text, last.end, start) is None:
        return []
    is_open = last.period is not None and last.period.text.endswith("..")  # the most since 2019, when 40 ships came
    period = parse_period(last.period.text.removesuffix("..")) if last.period and is_open else last.period
    return [last._replace(is_apart=False, period=period)]


_WHEN = regex(r",?\swhen\s[^,.;:]*")


def _of_its_phrase(text: str, before: Sequence[Time], figure: int) -> list[Time]:
    """Return the base of comparison that is the time of what is compared: than the 2019 crop of 40, May's 40."""
    return [
        time._replace(is_apart=False)
        for time in before[:1]
        if time.is_apart and not time.aside and _PHRASE.fullmatch(text, time.end, figure)
    ]


_NO_NOUN = (
    "because|in|out|as|and|but|or|when|with|to|on|by|for|at|from|after|before|thanks|despite|amid|through|since|which|that"
    "|who|is|are|was|were|has|have|had|[a-z]+ing"
)
_PHRASE = regex(
    r"['’]s\s(?:[\w-]+\s){0,3}(?:of\s)?|\swith\s"
    rf"|\s(?:(?!(?:{_NO_NOUN})\s)[a-z-]+\s){{1,3}}of\s"
    r"|\s(?:[a-z]+\s){0,2}(?:levels?|figure|average|mean|median|norm|total|record|peak)\s(?:of|was|were|is|stood\sat|came\sto)\s"
)


def _stated(times: list[Time]) -> list[Time]:
    """Return the times that are not a base of comparison."""
    return [time for time in times if not time.is_apart]


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


def _is_behind_another(text: str, time: Time) -> bool:
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
    known = [other for other in chain(*others) if other.period and not other.is_apart]
    if _is_behind_another(text, time) or (time.shift and not time.shift.number):  # the year before that, that year
        known = sorted((other for other in known if other.end <= time.start), reverse=True)
    elif time.shift and time.shift.number > 0:  # ten years later it was 40, and in 2024 it was 30
        known = [other for other in known if other.end <= time.start]
    periods = (other.period for other in known if other.period)
    found = (moved(period, time.shift) for period in periods) if time.shift else ()
    return time._replace(period=next(filter(None, found), None))


_LED_TO = regex(r",?\s(?:to|from)\s(?:[a-z]+\s){0,3}")


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
