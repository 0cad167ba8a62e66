"""How long something took between two moments, of which a text tells both.

A time is a slip if words say that it is the one between the two, or if it differs from that in a digit, as a misprint
does, and a reader may take it for that time.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import IN_SECONDS
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import HALF, Slip, number_text
from innofacts.arithmetic.phrases import SEVERAL
from innofacts.arithmetic.relation import is_near
from innofacts.arithmetic.rules.moments import (
    MONTH,
    Length,
    Moment,
    clocks,
    dates,
    lengths,
    may_have_leap_day,
    months,
    watches,
    years,
)
from innofacts.english.calendar import WEEKDAYS
from innofacts.english.inflection import plural
from innofacts.patterns import regex
from innofacts.values.misprints import are_a_digit_apart


class _Kind(NamedTuple):
    """Moments of one kind."""

    sizes: Mapping[str, int]
    """The units of times between them, each with how many units of the moments it has."""
    read: Callable[[str, int, int], list[Moment]]
    """Returns those between two code points."""
    is_told: Callable[[Paragraph, Length, Sequence[Moment]], bool]
    """Returns whether words say that a time is the one between two of them."""
    may_be: Callable[[Paragraph, Length, Sequence[Moment]], bool]
    """Returns whether a reader may take a time for it."""


def elapsed(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a time that the two moments around it rule out: from 7.40pm to 10.15pm, 135 minutes."""
    told = [*lengths(paragraph)]
    for length in told:
        kinds = ((kind, _ends(paragraph, length, kind)) for kind in _KINDS if length.unit in kind.sizes)
        kind, ends = next(((kind, ends) for kind, ends in kinds if ends), (None, []))
        right = _right(paragraph, length, kind, ends) if kind else None
        if kind and right is not None:
            sizes = kind.sizes
            others = [one.number * sizes[one.unit] for one in told if one is not length and one.unit in sizes]
            is_next = _is_next_to_both(paragraph, length, ends)
            is_told = is_next or (not others and kind.is_told(paragraph, length, ends))
            is_possible = right not in others and _is_misprint(length, Decimal(right) / sizes[length.unit])
            if is_told or (is_possible and kind.may_be(paragraph, length, ends)):
                first, last = reversed(ends) if right == ends[0].at - ends[1].at else ends
                names = [paragraph.text[one.start : one.end] for one in (first, last)]
                unit = "year" if length.unit in _YEARS else length.unit
                size = sizes[unit]
                reason = (
                    f"from {names[0]} to {names[1]} is {_in_words(Decimal(right) / size, length._replace(unit=unit))}"
                )
                yield Slip(length.start, length.end, reason, length.number, "")


def _ends(paragraph: Paragraph, length: Length, kind: _Kind) -> list[Moment]:
    """Return the only two moments of a kind in the sentence of a time and the one before it, or the one after it."""
    n, spans = length.sentence, paragraph.sentences
    for first, last in ((max(0, n - 1), n), (n, min(n + 1, len(spans) - 1))):
        found = kind.read(paragraph.text, spans[first][0], spans[last][1])
        found = [one for one in found if one.end <= length.start or one.start >= length.after]
        if found:
            return found if len(found) == 2 else []
    return []


def _right(paragraph: Paragraph, length: Length, kind: _Kind, ends: Sequence[Moment]) -> int | None:
    """Return the time between two moments that is nearest to one that it rules out; None if it may be right."""
    one, other = ends
    size = kind.sizes[length.unit]
    said, gap = length.number * size, other.at - one.at
    rights = [abs(gap), *(gap % turn for turn in (*one.turns, *other.turns))]
    right = min(rights, key=lambda right: abs(right - said))
    slack = _slack(length, size) + may_have_leap_day(*ends)
    is_back = _TOLD_BACK.search(paragraph.text, one.end, other.start) is not None
    turned = [-gap % turn for turn in (*one.turns, *other.turns) if is_back]
    is_possible = any(abs(right - said) <= slack for right in (right, *turned))
    return right if not is_possible and is_near(said, Decimal(right)) else None


# At 4.12 a.m., 14 hours after it had closed at 2.30 p.m.: the first that is told is the later one.
_TOLD_BACK = regex(r"(?i)\b(?:after|since|having|had|earlier)\b")


def _slack(length: Length, size: int) -> Decimal:
    """Return by how much a time may differ from the right one: a day if the first may count, half an hour."""
    if length.unit in ("day", "night", "month", "year"):
        return Decimal(size)
    if length.unit in _YEARS:
        return size * HALF
    is_half = length.number != length.number.to_integral_value()
    return size * HALF * (HALF if is_half else 1) - 1 if length.unit in ("hour", "week", "fortnight") else Decimal(0)


_HOUR = IN_SECONDS["hour"]
_BORROWED = (40, 60)  # minutes by which one is wrong who takes an hour for 100, or for none
_FEW = 10


def _is_misprint(length: Length, right: Decimal) -> bool:
    """Return whether a time is the right one but for a digit, for two that are swapped, or for an hour."""
    said = length.number
    if length.unit == "minute" and abs(said - right) in _BORROWED:
        return True
    if length.is_double:
        (hours, minutes), (right_hours, right_minutes) = divmod(said, 60), divmod(right, 60)
        return minutes == right_minutes or (hours == right_hours and are_a_digit_apart(minutes, right_minutes))
    if max(said, right) < _FEW:
        return abs(said - right) == 1
    # Of days, the first and the last may both count.
    return are_a_digit_apart(said, right) or (length.unit == "day" and are_a_digit_apart(said, right + 1))


# What comes before a time that is the one between two moments, and what comes after it.
_JOURNEYS = "journey|trip|drive|ride|flight|voyage|crossing|wait|delay|walk|stay|shift|match|meeting|performance"
_JOURNEY_OF = rf"an?\s(?:[a-z]+\s)?(?:{_JOURNEYS})\sof\s"
_THE = regex(
    r"(?i)\b(?:the|those|these|that|this|for|after|in|over|took|taken|takes?|taking|last(?:s|ed|ing)?|spen[dt]|spending)\s"
    rf"(?:(?:a\stotal\sof|all|full|whole|entire|just|only|long|further)\s)*$|\b{_JOURNEY_OF}$|(?:^|[.;,–—(]\s?)(?:or\s)?$"
)
_LOOSE = regex(r"(?i)\b(?:the|those|these|that|this|for|after|in|over)\s$")
_IN_BETWEEN = regex(r"\s(?:in\s)?between(?=[,.;]|$)")
_A_PART_OF = regex(rf"(?i)(?<!,\s)\b{_JOURNEY_OF}$")  # and the crew had a journey of six hours
_AFTER_SOMETHING = regex(r"\s(?:after|into)\b")  # 15 minutes after the alarm
_NOT_IT = regex(
    r"(?i)[\s-](?:ago|earlier|before|old|of\sage|longer|shorter|more|less|slower|faster|quicker|from\snow|each|an?\s|per\s|notice|"
    r"that|who|which|of\s(?:the|his|her|its|their)|between\s(?!them\b|the\stwo\b)|in\s(?:(?-i:[A-Z])[a-z]*|prison|jail|exile)|"
    r"as\san?|since|left|of\s[a-z]+\s(?:by|for|as|left))\b"
)


def _may_be(paragraph: Paragraph, length: Length, ends: Sequence[Moment]) -> bool:
    """Return whether words lead to a time as to that between two moments: the 79 minutes; took five hours."""
    start, end = paragraph.sentences[length.sentence]
    before = paragraph.text[max(start, length.start - _NEAR) : length.start]
    is_round = not length.is_double and length.number == length.number.to_integral_value()
    is_few = length.number < _FEW and not length.is_double and "-" not in paragraph.text[length.end : length.after]
    is_few = is_few and not _IN_BETWEEN.match(paragraph.text, length.after, end)
    is_other = (
        _NOT_IT.match(paragraph.text, length.after, end)
        or not _THE.search(before)
        or (is_round and _AFTER_SOMETHING.match(paragraph.text, length.after))
        or (is_few and _LOOSE.search(before))
        or (is_round and _A_PART_OF.search(before))
    )
    return not (is_other or _is_of_something_else(paragraph, length, ends))


def _is_course(paragraph: Paragraph, length: Length, ends: Sequence[Moment]) -> bool:
    """Return whether a number of years may be the one from one year to the other."""
    before = _before(paragraph, length.start)
    # he was on the council for 22 years; but not: it ran for 39 years
    is_apart = (
        (ends[1].end < length.start and _FOR.search(before) and not _RAN_FOR.search(before))
        or (_AFTER.search(before) and not _is_one_course(paragraph, ends))
        or _AND_AGAIN.search(paragraph.text[ends[0].end : ends[1].start])
    )
    return not is_apart and _may_be(paragraph, length, ends)


def _is_stay(paragraph: Paragraph, length: Length, ends: Sequence[Moment]) -> bool:
    """Return whether a time may be the one from one time of day, or from one day, to the other."""
    return not _are_of_two(paragraph, ends) and _may_be(paragraph, length, ends)


def _is_of_something_else(paragraph: Paragraph, length: Length, ends: Sequence[Moment]) -> bool:
    """Return whether a time is of something else than what two moments tell: although the 40 minutes by train."""
    span = (ends[1].end, length.start)
    is_next = span[0] < span[1] and (
        paragraph.is_parted(*span, _CLAUSES) or _FOR_ALSO.search(paragraph.text[slice(*span)]) is not None
    )
    return is_next or (length.unit not in _YEARS and _EXCEPT.search(_around(paragraph, length)) is not None)


_CLAUSES = frozenset(("while", "but", "because", "although"))
_FOR_ALSO = regex(
    r"(?:;|,?\sand)\sfor\s(?:the\s)?$|[;,]\s(?:and\s)?in\s[A-Z]|"
    rf"(?:;|,?\sand)\s(?:the|its|his|her|their)\s(?!whole\b|{_JOURNEYS})[a-z]+\s(?:(?!it\b|them\b)[a-z]+\s)+$"
)


def _are_of_two(paragraph: Paragraph, ends: Sequence[Moment]) -> bool:
    """Return whether two moments are of different things, or the same again."""
    span = (ends[0].end, ends[1].start)
    is_again = _AND_AGAIN.search(paragraph.text[slice(*span)]) is not None
    return is_again or _OF_ANOTHER_THING.search(paragraph.text, *span) is not None


def _before(paragraph: Paragraph, offset: int) -> str:
    """Return some words before a code point."""
    return paragraph.text[max(0, offset - _NEAR) : offset]


def _around(paragraph: Paragraph, length: Length) -> str:
    """Return the sentence of a time and the one before it."""
    return paragraph.words(length.sentence - 1, length.sentence)


_NEAR = 40  # characters
# What says that a time is the one between two moments: 155 minutes later; the journey took three hours.
_BETWEEN = regex(
    r"(?i)\b(?:later|late|took|takes?|taking|last(?:s|ed|ing)|long|journey|wait(?:s|ed)?|delay|blackout|outage|break|crossing|trip|"
    r"drive|ride|flight|voyage|dur(?:ation|ing)|within|for|after|in\sall|altogether|that\sis|open|shift|meeting|spent)\b"
)
_UNTIL = regex(
    r"(?i)\b(?:until|till|to|end(?:s|ed)|arriv\w+|dock(?:s|ed)|land(?:s|ed)|finish\w*|reach\w*|return\w*|back|over|home|close|closed|closes|pulled\sinto|"
    r"and\scame|pulled\sin|shut|restored|stopped|rescued|found)\b"
)
_EXCEPT = regex(
    r"(?i)\b(?:break|pause|lunch|(?<!with\sthe\s)interval|interrupt\w*|except|zones?|local|each|"
    rf"every(?!\s(?:{SEVERAL})\s(?:minute|second)s\b)|daily|"
    r"GMT|UTC|"
    r"normally|usually|typically|generally|often|scheduled|should|doors|a\s(?:day|night|week)|"
    rf"on\s(?:{'|'.join(sorted(name + 's' for name in WEEKDAYS))}))\b"
)
# At 8 pm and again at 10.30 pm.
_AND_AGAIN = regex(r"(?i)\A(?:,|\s(?:and|or))\s(?:again\s)?(?:the\s)?\Z|\sand\s(?:again\s)?(?:at|on|in)\s(?:the\s)?\Z")
# At 6.15pm and the bus arrived at 7.05pm.
_OF_ANOTHER_THING = regex(r"\b(?:and|but|while)\s(?:the|an?|its|his|her|their|that|those)\s")


def _is_between(paragraph: Paragraph, length: Length, ends: Sequence[Moment]) -> bool:
    """Return whether words say that a time is that from one moment until the other."""
    if _A_JOURNEY_OF.fullmatch(paragraph.text, ends[1].end, length.start):
        return not _are_of_two(paragraph, ends)
    start, end = paragraph.sentences[length.sentence]
    span = (ends[0].end, ends[1].start)
    is_part = _A_PART_OF.search(_before(paragraph, length.start)) is not None
    is_alone = start <= ends[0].start < end  # and not of what began last in the sentence before
    is_so = (
        is_alone
        and not is_part
        and _BETWEEN.search(_around(paragraph, length))
        and _UNTIL.search(paragraph.text, *span)
    )
    return bool(is_so) and not (_are_of_two(paragraph, ends) or _is_of_something_else(paragraph, length, ends))


# After both moments: the 7.48 came in at 10.23, a journey of two hours and 35 minutes.
_A_JOURNEY_OF = regex(rf",\s{_JOURNEY_OF}")
_BEHIND = regex(r"(?i)(?:\s[a-z]+)?\s(?:behind|ahead|later|earlier|slower|faster|quicker|adrift|off|back|clear|down)\b")
_LATER = regex(r"(?i)\b(?:behind|later|slower|adrift)$")
_BY = regex(r"(?i)\b(?:trail\w*|beat\w*|lost|won|ahead|behind)\b[^.;:]{0,80}\bby\s$")
_APART = regex(r"(?i)\s(?:between(?:\sthem\b|\sthe\stwo\b|(?=[,.;]))|apart\b|separat)")


def _is_behind(paragraph: Paragraph, length: Length, ends: Sequence[Moment]) -> bool:
    """Return whether a time is said to be between those of two in a race."""
    start, end = paragraph.sentences[length.sentence]
    is_behind = _BEHIND.match(paragraph.text, length.after, end)
    if is_behind and ends[0].end <= length.start < ends[1].start and not _LATER.search(is_behind[0]):
        return False  # Lena, who had been 2:10 ahead, came in at 4:35:53
    return bool(is_behind or _BY.search(paragraph.text[start : length.start]))


def _is_of_two(paragraph: Paragraph, length: Length, ends: Sequence[Moment]) -> bool:
    """Return whether a time may be between those of two in a race."""
    end = paragraph.sentences[length.sentence][1]
    return _is_behind(paragraph, length, ends) or _APART.match(paragraph.text, length.after, end) is not None


_IN = regex(rf"\b(?:[Ii]n|[Ff]rom|to|until|till|and|[Ss]ince|between)\s(?:(?:{MONTH})\s)?$")
_AFTER = regex(r"(?i)\b(?:after|in|over)\s$")
_FOR = regex(r"(?i)\bfor\s(?:the\s)?$")
_RAN_FOR = regex(
    r"\b(?:ran|lasted|stood|operated|reigned|ruled|remained|stayed|in\s(?:use|service|office|power))\sfor\s$"
)
_AFTER_IT = regex(r",?\safter\s$")
_OF_IT = regex(
    r"(?:\sof\s(?:use|service|operation|exile|existence|silence|absence|closure))?(?=[,.;)]|$|\sinstead\b)|\sin\swhich\b"
)
_FROM = regex(rf"\b[Ff]rom\s(?:(?:{MONTH})\s)?$")
_TO = regex(rf"\s(?:to|until|till)\s(?:(?:{MONTH})\s)?")
_BETWEEN_THEM, _AND = regex(rf"\b[Bb]etween\s(?:(?:{MONTH})\s)?$"), regex(rf"\sand\s(?:(?:{MONTH})\s)?")
_THEN = regex(r",\s(?:or\s|for\s|a\stotal\sof\s)?")
_A_SPAN = regex(r",\s(?:or\s)?a\s(?:span|period|stretch)\sof\s")
_BEFORE_IT = regex(rf",?\sfrom\s(?:(?:{MONTH})\s)?")
# What begins in a year, and how the same may end in another one.
_COURSES = tuple(
    (regex(rf"(?i)\b(?:{begins})\b"), regex(rf"(?i)\b(?:{ends})\b"))
    for begins, ends in (
        (r"left|went|emigrated|fled|moved", r"came\s(?:back|home)|returned"),
        (r"stopped|fell\ssilent|suspended|interrupted|abandoned", r"again|resumed|restarted|revived|returned"),
        (r"joined|elected|appointed|took\soffice|came\sto\spower", r"left|resigned|stepped\sdown|retired"),
        (
            r"opened|founded|built|erected|put\sup|launched|introduced|installed",
            r"closed|shut|demolished|(?:taken|pulled|torn)\sdown|abolished|scrapped|withdrawn|(?:for\sthe|one)\slast\stime",
        ),
    )
)


def _is_term(paragraph: Paragraph, length: Length, ends: Sequence[Moment]) -> bool:
    """Return whether words say that a time is the one from one year, or from one day, to the other."""
    text, other = paragraph.text, ends[1]
    after = text[length.after : paragraph.sentences[length.sentence][1]]
    if other.end > length.start or not all(_IN.search(_before(paragraph, end.start)) for end in ends):
        return False
    is_after = _AFTER_IT.fullmatch(text, other.end, length.start) and _OF_IT.match(after)
    return bool(is_after and _is_one_course(paragraph, ends))


def _is_next_to_both(paragraph: Paragraph, length: Length, ends: Sequence[Moment]) -> bool:
    """Return whether a time is told right before or behind from when until when: from 1971 to 1988, for 17 years."""
    text, (one, other) = paragraph.text, ends
    after = text[length.after : paragraph.sentences[length.sentence][1]]
    between = (other.end, max(other.end, length.start))
    if _A_SPAN.fullmatch(text, *between) and _are_ends(paragraph, ends, _BETWEEN_THEM, _AND):
        return True
    return _are_ends(paragraph, ends, _FROM, _TO) and bool(
        (_A_SPAN.fullmatch(text, *between) or (_THEN.fullmatch(text, *between) and _OF_IT.match(after)))
        or (length.after <= one.start and _BEFORE_IT.fullmatch(text, length.after, one.start))
    )


def _are_ends(paragraph: Paragraph, ends: Sequence[Moment], ahead: re.Pattern[str], between: re.Pattern[str]) -> bool:
    """Return whether the words before two moments and between them make them the ends of a time."""
    one, other = ends
    return bool(ahead.search(_before(paragraph, one.start)) and between.fullmatch(paragraph.text, one.end, other.start))


def _is_one_course(paragraph: Paragraph, ends: Sequence[Moment]) -> bool:
    """Return whether what is said to end in the second of two years may be what began in the first."""
    one, other = ends
    start = paragraph.sentences[paragraph.sentence_at(one.start)][0]
    begun, ended = paragraph.text[start : one.start], paragraph.text[one.end : other.start]
    return any(begins.search(begun) and finishes.search(ended) for begins, finishes in _COURSES)


_YEARS = {"year": 1, "decade": 10, "century": 100}
_KINDS = (
    _Kind({"second": 1, "minute": 60}, watches, _is_behind, _is_of_two),
    _Kind({"minute": 60, "hour": _HOUR}, clocks, _is_between, _is_stay),
    _Kind({"day": 1, "night": 1, "week": 7, "fortnight": 14}, dates, _is_term, _is_stay),
    _Kind({"month": 1}, months, _is_term, _is_stay),
    _Kind(_YEARS, years, _is_term, _is_course),
)


def _in_words(number: Decimal, length: Length) -> str:
    """Return a time in the units of another one: 39 minutes, 4.5 hours, 3 hours and 25 minutes."""
    if length.is_double:
        large, small = divmod(number, 60)
        larger = "hour" if length.unit == "minute" else "minute"
        return f"{_counted(large, larger)} and {_counted(small, length.unit)}"
    return _counted(number, length.unit)


def _counted(number: Decimal, unit: str) -> str:
    return f"{number_text(number)} {unit if number == 1 else plural(unit)}"
