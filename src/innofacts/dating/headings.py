"""The headings above a block of an article: what its headline, its section and the caption of its table say."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from innofacts.dating import tenses
from innofacts.english.countries import place_of
from innofacts.languages.dates import dates
from innofacts.languages.detection import main_language
from innofacts.patterns import not_behind, regex
from innofacts.times.spans import MONTH, number_of
from innofacts.times.times import times, with_periods
from innofacts.values.periods import Period, parse_period


class Headings(NamedTuple):
    """The period and the place that headings name; of several headings, the last that names one counts."""

    period: Period | None = None
    """The period; None if no heading names exactly one."""
    place: str = ""
    """The place, as facts state it; empty if no heading names exactly one."""
    reported: Period | None = None
    """The period that counts from the day of the article: in the second quarter."""
    is_of_a_list: bool = False
    """Whether they lead to a list, which may also be of a day: on 30 June it had:"""

    def below(self, text: str, start: int, end: int, day: date | None = None) -> "Headings":
        """Return what the headings say below one more, between two offsets of a text, given its day."""
        if self.period and self.period.text.isdecimal() and _PART_OF_A_YEAR.match(text, start, end):
            day = self.period.last  # Second quarter, or March, below "Harbours in 2024"
        periods, counted = (
            [*dict.fromkeys(one.period for one in with_periods(times(text, start, end, from_day)) if not one.is_apart)]
            for from_day in (None, day)
        )
        places = {place for match in _NAME.finditer(text, start, end) for place in _places_in(match[0])}
        if day and (month := _MONTH_ALONE.fullmatch(text, start, end)):
            counted = [parse_period(f"{day.year - (number_of(month[1]) > day.month)}-{number_of(month[1]):02}")]
        own = periods[0] if len(periods) == 1 else self.period
        if own and not periods and len(counted) == 1:
            own = counted[0]  # Hotels in December, below "Tourism in 2025"
        place = places.pop() if len(places) == 1 else self.place
        return Headings(own, place, counted[0] if len(counted) == 1 else self.reported)


# Second quarter, H1, May to July; not: last quarter, next spring.
_PART_OF_A_YEAR = regex(
    rf"(?i)(?!.*\b(?:last|this|next|previous|past|coming|ago)\b).*\b(?:quarter|half|[qh][1-4]|[1-4][qh]|(?-i:{MONTH}))\b"
)
_MONTH_ALONE = regex(rf"[#*_\s]*({MONTH})[*_\s]*")


def _places_in(name: str) -> set[str]:
    """Return the places that a name consists of, as facts state them: Ghana, of "Ports of Ghana"."""
    names = [name] if place_of(name) else _JOINED.split(name)
    return {code if code.isupper() else one for one in names if (code := place_of(one))}


MOST_ABOVE = 6
"""The most lines above the text of an article."""
_LONGEST = 150  # characters
_MOST_LINES = 2  # of a headline
_NAME = regex(r"[A-Z][\w’&-]*(?:\s(?:(?:of|the|and)\s)*[A-Z][\w’&-]*)*")
_JOINED = regex(r"\s(?:(?:of|the|and)\s)+")
_TIME_OF_DAY = regex(r",?\s[ap]\.m\.\Z")  # whose last full stop ends no sentence
_CAPTION = regex(r"(?i)[#*_\s]*(?:table|figure|fig\.|chart|exhibit|box|map)\s\w")
_BEGINNING_OTHERS = ("-", "*", "+", "•", "|", ">")  # an item of a list, a row of a table, a quotation
_ENDING_OTHERS = (".", "!", "?", ":", "|", ";", ",")


def published_in(text: str, blocks: Iterable[tuple[int, int]]) -> Period | None:
    """Return the day that an article gives as its own: on a line above its text, or before the first sentence."""
    for start, end in islice(lines_of(text, blocks), MOST_ABOVE):
        is_line = is_heading(_EMPHASIS.sub("", text[start:end]))
        last = end if is_line else min(end, start + _LONGEST_DATELINE)
        named = [(one.start, one.end, one.period, one.is_apart and not one.aside) for one in times(text, start, last)]
        if main_language(text).grammar:
            others = dates(text, start, last, main_language(text))
            named += [
                (one.start, one.end, one.period, _PLACE.fullmatch(text, start, one.start) is not None) for one in others
            ]
        for first, behind, period, is_dateline in named:
            is_day = period is not None and period.first == period.last
            if is_day and (_is_own_line(text[start:end], first - start, behind - start) if is_line else is_dateline):
                return period
        if not is_line:
            break
    return None


def lines_of(text: str, blocks: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the blocks of a text, and instead of a block of short lines each line of it: a name, and below it a day."""
    for start, end in blocks:
        lines = [(start + line.start(), start + line.end()) for line in _LINE.finditer(text[start:end])]
        are_short = len(lines) <= MOST_ABOVE and all(is_heading(text[slice(*line)]) for line in lines)
        yield from lines if are_short else [(start, end)]


_LINE = regex(r"\S[^\n]*")


def _is_own_line(line: str, start: int, end: int) -> bool:
    """Return whether a line gives a day as that of the article: 3 May 2025; By A. Writer, 3 May 2025."""
    before = line[:start]
    is_own = _BEFORE_A_DAY.search(before) is not None and _OF_ANOTHER_DAY.search(before) is None
    return is_own and _AFTER_A_DAY.match(line[end:]) is not None


_PLACE = regex(r"[^\W\d_][^.,;:\d]{1,40},\s(?:(?:den|le|el)\s)?")  # Hamburg, 5. Mai 2024.
_LONGEST_DATELINE = 80  # characters
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?,?\s"
# Minutes of the meeting of 3 May 2025, or of one of the board on it; press release no. 40 of 3 May 2025; but not: clash
# at the meeting of 3 May.
_OF_A_DAY = (
    rf"(?:minutes(?:\sof\sthe\s[a-z]+)?|{not_behind('at after before since the a')}"
    r"(?:meeting|sitting|session|(?:release|bulletin|notice|circular|newsletter)(?:\s(?:no|nr)?\.?\s?\d[\d/-]*)?))"
    r"\s(?:(?:held|dated|issued)\s)?(?:of|on|from|dated)"
)
_BEFORE_A_DAY = regex(
    r"(?i)(?:^[#*_\s]*|[,|:·•–—(-][*_]*\s*|(?<![^\W_])(?:published|updated|posted|dated|issued|released):?\s(?:on\s)?"
    rf"|\b{_OF_A_DAY}\s|^[#*_\s]*minutes\sof\s(?:an?|the)\s[^.;:|\d]{{3,120}}\s(?:of|on|from)\s)(?:{_WEEKDAY})?\Z"
)
_OF_ANOTHER_DAY = regex(r"(?i)(?:^|[|·•]\s)[#*_\s]*(?:the\s)?(?:next|previous|deadline|closing|due|born|died)\b")
_TIME = r"(?:,?\s(?:at\s)?\d\d?[.:]\d\d(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4}\b)?)?"  # at 10:15, 06.00 BST
_AFTER_A_DAY = regex(rf"{_TIME}[*_)\s]*(?:\Z|[,|:·•–—(-])")
_EMPHASIS = regex(r"\A(?:\*{1,3}|_{1,3})(?=\w)")  # *Published 3 May 2025*, which begins no list


def with_headings(
    text: str, blocks: Iterable[tuple[int, int]], day: date | None = None
) -> Iterator[tuple[tuple[int, int], Headings]]:
    """Yield the blocks of a text, each with the headings above it, and with a caption if one is right before it.

    `day` is the day of the text. A heading of Markdown ends what those of its level and below have said; others, whose
    level is not known, add to what was said. What leads to a list, "Rents in 2024, by district:", is the heading of it.
    """
    open_headings: list[tuple[int, Headings]] = [(0, Headings())]  # with their levels
    caption: Headings | None = None
    of_list: Headings | None = None
    for start, end in blocks:
        headings = open_headings[-1][1]
        of_list = of_list if _ITEM.match(text, start, end) else None
        above = of_list or caption or headings
        caption = None
        if lead := _end_of_lead(text, start, end):
            of_list = _leading(headings, text, (start, lead), day)
            above = of_list or above if lead < end else above
        is_headline = above == Headings() and _is_of_headings(text[start:end])
        if (is_headline or is_heading(text[start:end])) and not published_in(text, [(start, end)]):
            level = end - start - len(text[start:end].lstrip("# "))  # of the marker, which may be blanked
            if _CAPTION.match(text, start, end):
                above = caption = headings.below(text, start, end, day)
            else:
                while level and open_headings[-1][0] >= level:
                    open_headings.pop()
                above = open_headings[-1][1].below(text, start, end, day)
                open_headings.append((level or open_headings[-1][0], above))
        yield (start, end), above


def _end_of_lead(text: str, start: int, end: int) -> int:
    """Return where the words that lead to a list end, in the block between two offsets; 0 if it has none."""
    if _ITEM.match(text, start, end):
        return 0
    found = _TO_A_LIST.search(text, start, end)
    return found.start() if found else end if text.startswith(":", end - 1) else 0


_ITEM = regex(r"(?:[-*+•–]|\(?\d{1,2}[.)])\s")
_TO_A_LIST = regex(rf"(?<=:)[^\S\n]*\n\s*?(?:{_ITEM.pattern}|\s{{2}})")


def _leading(headings: Headings, text: str, span: tuple[int, int], day: date | None) -> Headings | None:
    """Return what is said by the words between two offsets that lead to a list; None if they tell of no time."""
    found, tense = headings._replace(period=None).below(text, *span, day), tenses.tense(text[slice(*span)])
    period = found.period or found.reported
    is_over = period and day and period.last and period.last <= day
    if period is None or tense == tenses.PRESENT or (tense in tenses.AHEAD and is_over):
        return None  # the plan of 2019 has three aims
    return found._replace(period=period, is_of_a_list=True)


def _is_of_headings(block: str) -> bool:
    """Return whether a block consists of a headline and the line below it, which both begin like headings."""
    lines = block.split("\n")
    return len(lines) <= _MOST_LINES and all(is_heading(line) and not line[:1].islower() for line in lines)


def is_heading(block: str) -> bool:
    """Return whether a block is a headline or a caption: a short line that does not end as sentences do."""
    line = block.rstrip("#= \t\"'”’")
    if len(line) > _LONGEST + len(", a.m."):
        return False  # as most
    line = _TIME_OF_DAY.sub("", line)
    is_line = len(line) <= _LONGEST and "\n" not in line
    return is_line and not line.startswith(_BEGINNING_OTHERS) and not line.endswith(_ENDING_OTHERS)
