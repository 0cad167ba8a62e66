"""Parts of a span: its end, its second half, its last three weeks."""

import re
from datetime import timedelta
from typing import NamedTuple

from innofacts.english.numerals import PARTS, QUARTERS
from innofacts.forms import Form
from innofacts.times.spans import COUNT, DAYS_OF, LAST, LENGTHS, NTH, UNIT, between, count_of, first_of, month_of
from innofacts.values.periods import ONE_DAY, Period

_YEAR, _QUARTER = LENGTHS["year"], LENGTHS["quarter"]


class PartOfSpan(NamedTuple):
    """Which part of a span is meant: its end, its second half, its last three weeks."""

    edge: str
    """The edge: `end`, `start`, `middle`, `half-way`; empty for a part that is so long."""
    nth: str = ""
    """Which of the parts: `first`, `last`."""
    number: int = 1
    """How many units long the part is."""
    unit: str = ""
    """The unit: `month`, `half`."""


_EDGES = (
    dict.fromkeys(("end", "close"), "end")
    | dict.fromkeys(("start", "beginning", "turn", "outset"), "start")
    | {"middle": "middle", "mid": "middle", r"half-?way\s(?:mark|point|stage)": "half-way"}
)
_FEW = 3  # of "the closing months"
PART = (
    rf"\b(?:(?P<nth>(?i:{NTH}))[\s-](?:(?P<many>(?i:{COUNT}))[\s-])?(?P<part>(?i:{UNIT}|centurie|halve))(?P<s>s)?\s(?:of|in)"
    rf"|(?P<edge>(?i:{'|'.join(_EDGES)}))\sof)\s"
)
"""The pattern of a part of a span, up to the name of that: the last three weeks of, the end of."""
_PART_BEFORE = Form(f"end close start beginning turn outset mid half {' '.join(PARTS)}", rf"{PART}(?:the\s|its\s)?\Z")


def part(match: re.Match[str]) -> PartOfSpan:
    """Return the part of a span that a match names."""
    if match["edge"]:
        return PartOfSpan(next(edge for name, edge in _EDGES.items() if re.fullmatch(name, match["edge"].lower())))
    unit, nth = match["part"].lower(), match["nth"].lower()
    unit = {"centurie": "century", "halve": "half"}.get(unit, unit)
    count = count_of(match["many"]) if match["many"] else 1
    if match["s"] and not match["many"]:
        count = _FEW if unit == "month" else 0  # the closing months
    is_last = nth in LAST.split("|") and (unit not in ("quarter", "half") or match["many"] is not None)
    return PartOfSpan("", "last" if is_last else nth, count, unit)


def part_before(text: str, start: int, end: int) -> tuple[int, PartOfSpan] | None:
    """Return the part of a span that is named right before it, with its offset: the end of, the first half of."""
    end += len("of ") if text.startswith(("of ", "in "), end) else 0
    found = _PART_BEFORE.search(text, max(start, end - _LONGEST_PART), end)
    return (found.start(), part(found)) if found else None


_LONGEST_PART = 60  # characters


def part_of(one: PartOfSpan, whole: Period) -> str:
    """Return a part of a span: its end, its second half, its first ten days; empty if it has none."""
    first, last = whole.first, whole.last
    if last is None or whole.text.startswith("FY"):
        return ""
    if one.edge in ("middle", "half-way"):
        years, rest = divmod(month_of(last) + 1 - month_of(first), _YEAR)
        return str(first.year + years // 2) if years > 1 and not rest else between(first, last)
    if one.edge:
        return str(last if one.edge == "end" else first)
    unit, count, is_last = one.unit, one.number, one.nth == "last"
    length, days = LENGTHS.get(unit, 0), DAYS_OF.get(unit, 0)
    if unit == "half":
        length = (month_of(last) - month_of(first) + 1) // 2
        days = 15 if length == 0 else 0
    number = PARTS[one.nth] if unit == "quarter" or one.nth in QUARTERS else min(PARTS[one.nth], 2)
    if count == 0 or (count > 1 and number > 1 and not is_last):
        return ""
    if length:
        after = month_of(last) + 1 if is_last else month_of(first) + length * (number + count - 1)
        begin = after - length * count
        one_day, two_day = first_of(begin), first_of(after) - ONE_DAY
    else:
        after_day = last + ONE_DAY if is_last else first + timedelta(days=days * (number + count - 1))
        one_day, two_day = after_day - timedelta(days=days * count), after_day - ONE_DAY
    return between(one_day, two_day) if first <= one_day <= two_day <= last else ""
