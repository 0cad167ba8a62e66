"""Sums: the parts in a sentence make its whole, and shares that leave nothing out make 100 %."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.values import PERCENT, Slip, Value, added, allows, is_limit, reach, slip_of

_MONEY = r"[$€£¥]?"
_TOTAL_BEFORE = re.compile(
    rf"(?i)\b(?:a|the|for\sa|in)\s(?:combined\s|grand\s)?total\sof\s{_MONEY}$|\btotall?ing\s{_MONEY}$|"
    rf"\b(?:together|combined|jointly)(?:\s[a-z]+){{0,4}}\s{_MONEY}$"
)
_TOTAL_AFTER = re.compile(r"(?i)(?:\s[a-z-]+){0,3},?\s(?:in\s(?:total|all)|altogether|combined)\b")
# The words after a whole, before what it is made of: 64 holdings: 38 in equities and so on.
_WHOLE = re.compile(rf"(?i)(?:\s[a-z’'-]+){{0,5}}\s?:\s{_MONEY}$")
_MADE_OF = re.compile(
    r"(?i)(?:[^\d.;:])*?\b(?:(?:is|are|was|were)\s(?:made\sup|composed)\sof|compris(?:es|ed|ing)|consist(?:s|ed|ing)?\sof|"
    rf"(?:divided|split|broken\sdown)\sinto|made\sup\sof|composed\sof|namely)\s{_MONEY}$"
)
_FORMS = frozenset("in for on from at to with under over aged who that are were is was by of".split())
_NO_SUM = re.compile(
    r"(?i)\b(?:of\swhich|including|compared|per|from|than|average|averaged|rank\w*|aged?|each|every|rose|fell|grew|up|down|"
    r"increase\w*|decrease\w*|change\w*|between|respectively|of\sthem|of\swhom|years?|days?|hours?|minutes?|until|since)\b"
)
_AND = re.compile(rf"(?i)(?:[,;(]|\band|\bplus|\bwith)\s?{_MONEY}$")  # between two parts of a list
_FEWEST = 2  # parts of a sum


def total(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield a total that the parts in its sentence rule out: 120 cars, 45 buses and 15 lorries, 190 in all."""
    totals = [value for value in values if _is_total(text, value, span)] or [*_wholes(text, values)]
    parts = [value for value in values if value not in totals]
    if len(totals) != 1 or len(parts) < _FEWEST or any(map(is_limit, values)):
        return
    kinds = {(value.unit, value.money) for value in values}
    is_list = all(_AND.search(text[one.end : other.start]) for one, other in pairwise(parts))
    if not is_list or len(kinds) > 1 or _NO_SUM.search(_without(text, span, _MADE_UP)):
        return
    if not allows(totals[0], *_sum(parts)):
        yield slip_of(totals[0], added(parts))


def _sum(values: Sequence[Value]) -> tuple[Decimal, Decimal]:
    """Return the least and the greatest sum of some values."""
    least, greatest = zip(*map(reach, values), strict=True)
    return sum(least, Decimal(0)), sum(greatest, Decimal(0))


_MADE_UP = re.compile(r"(?i)\bmade\sup\sof\b|\bbroken\sdown\sinto\b")


def _without(text: str, span: tuple[int, int], pattern: re.Pattern[str]) -> str:
    return pattern.sub("", text[slice(*span)])


def _is_total(text: str, value: Value, span: tuple[int, int]) -> bool:
    before = text[max(span[0], value.start - 40) : value.start]
    return bool(_TOTAL_BEFORE.search(before) or _TOTAL_AFTER.match(text, value.end, span[1]))


def _wholes(text: str, values: Sequence[Value]) -> Iterator[Value]:
    """Yield the first value if the others are listed as what it is made of."""
    if len(values) <= _FEWEST:
        return
    whole, *parts = values
    is_list = _WHOLE.fullmatch(text, whole.end, parts[0].start) and len({_form(text, part) for part in parts}) == 1
    if is_list or _MADE_OF.fullmatch(text, whole.end, parts[0].start):
        yield whole


def _form(text: str, part: Value) -> str:
    """Return the word after a part of a list if it is a preposition or a verb: 38 in equities."""
    word = re.match(r"\s([a-z]+)", text[part.end : part.end + 12])
    return word[1] if word and word[1] in _FORMS else ""


# --- shares that leave nothing out -----------------------------------------------------------------------------------

_HUNDRED = 100  # percent
_NO_WHOLE = re.compile(
    r"(?i)\b(?:of\swhich|including|compared|than|average|rose|fell|grew|up|down|increase\w*|decrease\w*|change\w*|respectively|"
    r"of\sthem|of\swhom|years?)\b"
)
_LEAST_WHOLE = 60  # percent, below which shares are of different things
_REST = re.compile(r"(?i)\bthe\s(?:rest|remaining|remainder|others?)\b")
_LAST_OF_ALL = re.compile(
    r"(?i)\b(?:no\sopinion|undecided|not\ssure|unsure|(?:did\snot|do\snot|don[’']t|didn[’']t)\sknow|neither|no\sanswer|"
    r"abstained|others?|elsewhere|something\selse)\b"
)
_SEVERAL = re.compile(
    r"(?i)\b(?:cited|named|mentioned|reasons?|respondents|used?|uses|chose|reported|more\sthan\sone|several|multiple)\b"
)


def rest(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the last share of a sentence if the shares do not add up to 100 %, though they leave nothing out."""
    shares = [value for value in values if value.unit == PERCENT]
    if len(shares) < _FEWEST or len(shares) != len(values) or any(map(is_limit, values)):
        return
    if _NO_WHOLE.search(text, *span):
        return
    low, high = _sum(shares)
    named = _REST.search(text, *span)
    is_rest = named is not None and shares[-2].end <= named.start()
    is_last = len(shares) > _FEWEST and _LAST_OF_ALL.search(text, shares[-2].end, span[1])
    is_least = is_rest and _LEAST_WHOLE < high < _HUNDRED
    if is_least or (low > _HUNDRED and (is_rest or (is_last and not _SEVERAL.search(text, *span)))):
        yield slip_of(shares[-1], f"{added(shares)} %, not 100 %")


# --- parts that exclude each other -----------------------------------------------------------------------------------

_OPPOSED = (
    ("approved", "rejected refused declined"),
    ("accepted", "rejected refused declined"),
    ("granted", "rejected refused declined"),
    ("passed", "failed"),
    ("won", "lost"),
    ("women female girls", "men male boys"),
    ("for favour favor yes", "against no"),
    ("survived", "died"),
    ("urban", "rural"),
    ("domestic", "foreign international overseas"),
    ("public", "private"),
    ("full-time", "part-time"),
    ("open", "closed"),
    ("agreed", "disagreed"),
    ("adults", "children"),
    ("primary", "secondary"),
)
_SIDES = [(frozenset(one.split()), frozenset(other.split())) for one, other in _OPPOSED]
_WORD = re.compile(r"[a-z-]+")
_NEAR = 40  # characters after a part, in which it is named
_OF_WHOLE = re.compile(r"(?i)\b(?:of|among)\s(?:the\s|its\s|all\s|our\s)?$")


def opposed(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the second of two parts that exclude each other and are more than their whole: 62 % women and 48 % men."""
    for n, (one, other) in enumerate(pairwise(values)):
        end = min([span[1], *(value.begin for value in values[n + 2 : n + 3])])
        names = (_names(text, one.end, other.begin), _names(text, other.end, end))
        is_pair = one.unit == other.unit and not is_limit(one) and not is_limit(other)
        if not is_pair or not any(_are_opposed(*names, *side) for side in _SIDES):
            continue
        least, _ = _sum((one, other))
        if one.unit == PERCENT and least > _HUNDRED:
            yield slip_of(other, f"{added((one, other))} %, more than 100 %")
        whole = values[n - 1] if n else None
        if whole and not whole.unit and not whole.bound and _is_whole(text, span, whole, one) and least > whole.high:
            yield slip_of(other, f"{added((one, other))}, more than {whole.text}")


def _names(text: str, start: int, end: int) -> frozenset[str]:
    """Return the words after a number, up to the end of its part of the sentence."""
    return frozenset(_WORD.findall(text[start : min(end, start + _NEAR)].lower()))


def _are_opposed(one: frozenset[str], other: frozenset[str], left: frozenset[str], right: frozenset[str]) -> bool:
    return bool((one & left and other & right) or (one & right and other & left))


def _is_whole(text: str, span: tuple[int, int], value: Value, part: Value) -> bool:
    """Return whether a number is the whole of the next: of the 60 schools, 25; 60 schools, of which 25."""
    is_before = _OF_WHOLE.search(text[max(span[0], value.begin - 12) : value.begin]) is not None
    return is_before or _OF_WHICH.search(text, value.end, min(part.end + _NEAR, span[1])) is not None


_OF_WHICH = re.compile(r"(?i)\bof\s(?:whom|which|them)\b")
