"""Sums: the parts in a sentence make its whole, and shares that leave nothing out make 100 %."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from innofacts.arithmetic.values import MONEY, PERCENT, Slip, Value, added, allows, is_limit, slip_of, sum_of
from innofacts.english.inflection import singular
from innofacts.english.units import MEASURE_NAMES, MEASURES

_TOTAL_BEFORE = re.compile(
    rf"(?i)\b(?:a|the|for\sa|in)\s(?:combined\s|grand\s)?total\s(?:of|to|is|was)\s{MONEY}$|\btotall?ing\s{MONEY}$|"
    rf"\b(?:together|combined|jointly)(?:\s[a-z]+){{0,4}}\s{MONEY}$"
)
_TOTAL_AFTER = re.compile(r"(?i)(?:\s[a-z-]+){0,3},?\s(?:in\s(?:total|all)|altogether|combined|together(?=[.,;)]|$))\b")
# Words between a whole and its parts. The parts have one form: "38 in equities, 17 in bonds".
_COLON = re.compile(rf"(?i)(?:\s[a-z’'-]+){{0,5}}\s?:\s{MONEY}")
_ARE = re.compile(rf"(?i)(?:\s[a-z’'-]+){{1,6}}\s(?:are|were)\s{MONEY}")
_WITH = re.compile(rf"(?i)(?:\s[a-z’'-]+){{0,3}},\swith\s{MONEY}")  # there may be other parts
_MADE_OF = re.compile(
    r"(?i)(?:[^\d.;:])*?\b(?:(?:is|are|was|were)\s(?:made\sup|composed)\sof|compris(?:es|ed|ing)|consist(?:s|ed|ing)?\sof|"
    rf"(?:divided|split|broken\sdown)\sinto|made\sup\sof|composed\sof|namely)\s{MONEY}"
)
_FORMS = frozenset("in for on from at to with under over aged who that are were is was by of".split())
_NO_SUM = re.compile(
    r"(?i)\b(?:of\swhich|including|compared|per|from|than|average|averaged|rank\w*|aged?|each|every|rose|fell|grew|up|down|"
    r"increase\w*|decrease\w*|change\w*|between|respectively|of\sthem|of\swhom|years?|days?|hours?|minutes?|until|since)\b"
)
_AND = re.compile(
    rf"(?i)(?:[,;(]|(?P<last>\band|\bplus|\bwith)(?:\s[a-z]+\sof)?)\s?{MONEY}$"
)  # between two parts of a list
_FEWEST = 2  # parts of a sum


def total(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield a total that the parts in its sentence rule out: 120 cars, 45 buses and 15 lorries, 190 in all."""
    totals = [value for value in values if _is_total(text, value, span)] or [*_wholes(text, values)]
    parts = [_exactly(text, value) for value in values if value not in totals]
    if len(totals) != 1 or len(parts) < _FEWEST or any(map(is_limit, values)):
        return
    kinds = {(value.unit, value.money) for value in values}
    joints = [_AND.search(text[one.end : other.start]) for one, other in pairwise(parts)]
    is_list = all(joints) and not any(joint and joint["last"] for joint in joints[:-1])
    sentence = _without_forms(text, span, parts)
    if _form(text, parts) and _IN_ALL.fullmatch(text, totals[0].end, parts[0].begin):
        sentence = _A_TIME.sub("", sentence)  # 900 tickets in all: 500 for the first day and 400 for the second
    if not is_list or len(kinds) > 1 or _NO_SUM.search(sentence):
        return
    if totals[0].unit and totals[0].number <= max(part.number for part in parts):
        return  # the mean of shares: 56 % of men and 64 % of women voted, 60 % in all
    least, greatest = sum_of(parts)
    is_open = _WITH.match(text, totals[0].end, parts[0].start) is not None
    if not allows(_exactly(text, totals[0]), least, Decimal("Infinity") if is_open else greatest):
        yield slip_of(totals[0], added(parts))


def _exactly(text: str, value: Value) -> Value:
    """Return a whole number of things as exact (DESIGN 3): no digit was rounded, unless it is measured."""
    noun = re.match(r"\s([A-Za-z]+)", text[value.end : value.end + 20])
    is_measured = noun is not None and (noun[1].lower() in MEASURES or singular(noun[1].lower()) in MEASURE_NAMES)
    if value.unit or value.money or value.power or is_measured or value.high - value.low > 1:
        return value
    return value._replace(low=value.number, high=value.number)


_IN_ALL = re.compile(rf"{_TOTAL_AFTER.pattern}\s?:\s{MONEY}")
_A_TIME = re.compile(r"(?i)(?<!\ba\s)(?:(?<!\d\s)\b(?:years?|days?|hours?)\b|\bday(?=\s[a-z]+s\b))")  # 900 day tickets
_MADE_UP = re.compile(r"(?i)\b(?:made\sup\sof|broken\sdown\sinto)\b")


def _without_forms(text: str, span: tuple[int, int], parts: Sequence[Value]) -> str:
    """Return a sentence without the words that make its numbers a list, which may be those of no list elsewhere."""
    form = _form(text, parts)
    sentence = _MADE_UP.sub("", text[slice(*span)])
    return re.sub(rf"\b{form}\b", "", sentence) if form else sentence


def _is_total(text: str, value: Value, span: tuple[int, int]) -> bool:
    before = text[max(span[0], value.start - 40) : value.start]
    return bool(_TOTAL_BEFORE.search(before) or _TOTAL_AFTER.match(text, value.end, span[1]))


def _wholes(text: str, values: Sequence[Value]) -> Iterator[Value]:
    """Yield the first value if the others are listed as what it is made of."""
    whole, *parts = values
    if len(parts) < _FEWEST:
        return
    between = (text, whole.end, parts[0].start)
    form = _form(text, parts)
    is_list = form is not None and _COLON.fullmatch(*between)
    is_list = is_list or (form is not None and len(parts) > _FEWEST and _ARE.fullmatch(*between))
    if is_list or (form and _WITH.fullmatch(*between)) or _MADE_OF.fullmatch(*between):
        yield whole


def _form(text: str, parts: Sequence[Value]) -> str | None:
    """Return the preposition or verb that follows each part of a list, or empty; None if they are different."""
    found = [re.match(r"\s([a-z]+)", text[part.end : part.end + 12]) for part in parts]
    forms = {word[1] if word and word[1] in _FORMS else "" for word in found}
    return forms.pop() if len(forms) == 1 else None


# --- shares that leave nothing out -----------------------------------------------------------------------------------

_HUNDRED = 100  # percent
_NO_WHOLE = re.compile(
    r"(?i)\b(?:of\swhich|including|compared|than|average|rose|fell|grew|up|down|increase\w*|decrease\w*|change\w*|respectively|"
    r"of\sthem|of\swhom|years?)\b"
)
_OF_ANOTHER = re.compile(r"(?i);\s(?:of|among|in)\s")  # 45 % were for it; of the women, 51 %
_LEAST_WHOLE = 60  # percent, below which shares are of different things
_REST = re.compile(r"(?i)\bthe\s(?:rest|remaining|remainder|others?)\b")
_NO_VIEW = re.compile(
    r"(?i)\b(?:no\sopinion|undecided|not\ssure|unsure|(?:did\snot|do\snot|don[’']t|didn[’']t)\sknow|neither|no\sanswer|less\soften|more\srarely|never|not\sat\sall|"
    r"abstained)\b"
)
_OTHERS = re.compile(r"(?i)\b(?:others?|elsewhere|(?:something|everything)\selse)\b")
_OR = re.compile(r"(?i)\bor\b")
_SEVERAL = re.compile(
    r"(?i)\b(?:cited|named|mentioned|reasons?|respondents|used?|uses|chose|reported|more\sthan\sone|several|multiple)\b"
)


def rest(text: str, span: tuple[int, int], values: Sequence[Value]) -> Iterator[Slip]:
    """Yield the last share of a sentence if the shares do not add up to 100 %, though they leave nothing out."""
    shares = [value for value in values if value.unit == PERCENT]
    if len(shares) < _FEWEST or len(shares) != len(values) or any(map(is_limit, values)):
        return
    if _NO_WHOLE.search(text, *span) or _OF_ANOTHER.search(text, *span):
        return
    low, high = sum_of(shares)
    stop = text.find(";", shares[-1].end, span[1])
    last = (text, shares[-2].end, span[1] if stop < 0 else stop)
    named = _REST.search(*last) or _is_first_the_rest(text, shares)
    is_one_of = _OTHERS.search(*last) or _OR.search(text, shares[-2].end, shares[-1].begin)
    is_last = len(shares) > _FEWEST and (_NO_VIEW.search(*last) or (is_one_of and not _SEVERAL.search(text, *span)))
    is_said = _REST.search(text, span[0], shares[-1].start) or _REST.search(text, shares[-1].end, span[1]) is None
    is_least = (
        named and is_said and _LEAST_WHOLE < high < _HUNDRED
    )  # 40 % to one, 40 % to another and the rest to a third
    if is_least or (low > _HUNDRED and (named or is_last)):
        yield slip_of(shares[-1], f"{added(shares)} %, not 100 %")


def _is_first_the_rest(text: str, shares: Sequence[Value]) -> bool:
    """Return whether the first of three shares is what the others leave: the remaining 18 %, after 51 and 31."""
    before = text[max(0, shares[0].begin - 16) : shares[0].begin]
    return len(shares) > _FEWEST and re.search(r"(?i)\bthe\sremaining\s$", before) is not None


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
    if _IN_TURN.search(text, *span):
        return
    for n, (one, other) in enumerate(pairwise(values)):
        start = values[n - 1].end if n else span[0]
        end = min([span[1], *(value.begin for value in values[n + 2 : n + 3])])
        is_own = _OF_ITS_OWN.match(text, other.end) is not None  # 62 % of women, 48 % of men; but 53 % of voters, 47 %
        pair = (_named(text, start, one, other.begin, is_own=is_own), _named(text, one.end, other, end, is_own=is_own))
        is_opposed = _exclude_each_other(*pair)
        if one.unit != other.unit or is_limit(one) or is_limit(other) or not (is_opposed or one.money):
            continue
        least, _ = sum_of((one, other))
        if one.unit:
            if one.unit == PERCENT and least > _HUNDRED:
                yield slip_of(other, f"{added((one, other))} %, more than 100 %")
            continue
        whole = values[n - 1] if n else None
        if (
            whole is None
            or whole.unit
            or whole.bound
            or not whole.money == one.money == other.money
            or least <= whole.high
        ):
            continue
        is_listed = _NEXT_OF_WHICH.search(text, whole.end, one.start) and _AND.search(text, one.end, other.start)
        if is_listed or (is_opposed and _is_whole(text, span, whole, one)):
            yield slip_of(other, f"{added((one, other))}, more than {whole.text}")


_IN_TURN = re.compile(r"(?i)\brespectively\b")


class _Named(NamedTuple):
    """The words around a part."""

    before: frozenset[str]
    after: frozenset[str]


_OF_ITS_OWN = re.compile(r"(?i)\s(?:of|in|for(?!\sand\b|\s?,)|among|from|by|at|on|with)\s(?!favou?r)")  # 62 % of women
_MAKING = frozenset("make makes made account accounts accounted form forms formed represent represents".split())


def _named(text: str, start: int, part: Value, end: int, *, is_own: bool) -> _Named:
    """Return the words around a number; those after a percentage only if it is not a percentage of what they name."""
    before = _WORD.findall(text[max(start, part.begin - _NEAR) : part.begin].lower())
    after = _WORD.findall(text[part.end : min(end, part.end + _NEAR)].lower())
    is_own = is_own and part.unit == PERCENT and _OF_ITS_OWN.match(text, part.end) is not None
    return _Named(frozenset(before), frozenset(() if is_own else after))


def _exclude_each_other(one: _Named, other: _Named) -> bool:
    """Return whether two parts are named as opposites, both after them or as what makes up a share."""
    is_made_up = not _MAKING.isdisjoint(one.before)
    return any(
        _are_opposed(one.after, other.after, *side) or (is_made_up and _are_opposed(one.before, other.before, *side))
        for side in _SIDES
    )


def _are_opposed(one: frozenset[str], other: frozenset[str], left: frozenset[str], right: frozenset[str]) -> bool:
    return bool((one & left and other & right) or (one & right and other & left))


def _is_whole(text: str, span: tuple[int, int], value: Value, part: Value) -> bool:
    """Return whether a number is the whole of the next: of the 60 schools, 25; 60 schools, of which 25."""
    is_before = _OF_WHOLE.search(text[max(span[0], value.begin - 12) : value.begin]) is not None
    return is_before or _OF_WHICH.search(text, value.end, min(part.end + _NEAR, span[1])) is not None


_NEXT_OF_WHICH = re.compile(rf"(?i)\bof\swhich\s{MONEY}$")
_OF_WHICH = re.compile(r"(?i)\bof\s(?:whom|which|them)\b")
