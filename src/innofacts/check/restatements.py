"""Restatements: whether a figure in prose is that of a fact, with its bound and unit, in any spelling and scale."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction

from innofacts.compare.verdicts import doubt_between
from innofacts.english.bounds import REVERSED
from innofacts.english.currencies import CENTS, NAMES_OF_MONEY, is_coin_of
from innofacts.english.numerals import COUNTS, FRACTIONS, SCALE_WORDS, SCALES
from innofacts.english.people import PEOPLE
from innofacts.english.units import PERCENT_WORDS, POINT_WORDS
from innofacts.english.wording import COMPARING
from innofacts.forms import Form
from innofacts.languages.detection import BOUNDS_OF_OTHERS
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.conversions import power_of_measures
from innofacts.values.figures import RANGES, Figure
from innofacts.values.misprints import are_a_digit_apart, has_digits_swapped
from innofacts.values.rounding import numbers
from innofacts.values.units import COUNT, CURRENCY, MONEY_AND_SHARES, NO_UNIT, PERCENT, POINTS, RATE, Unit, read_unit


def restates_figure(figure: Figure, mention: Mention) -> bool:
    """Return whether a mention restates a figure; the noun that is counted may differ."""
    figure, mention = _in_one_unit(figure, mention)
    return has_its_number(figure, mention) and _is_restated(figure, mention.figure)


def has_its_number(figure: Figure, mention: Mention) -> bool:
    """Return whether a mention has the number of a figure, or an end of its range, with any sign: prose says "fell"."""
    return abs(numbers(mention.figure)[0]) in _ends(figure)


def _in_one_unit(figure: Figure, mention: Mention) -> tuple[Figure, Mention]:
    """Return a figure and a mention in one unit if powers of ten convert them: 70p as 0.70 GBP, 318 kt as 318000 t."""
    unit, said = figure.unit, mention.figure.unit
    own, other = unit.head.key, said.head.key
    if is_coin_of(own, other):
        return figure.shifted(-2, unit.of(other)), mention
    power = -2 if is_coin_of(other, own) else power_of_measures(other, own)
    if power:
        mention = mention._replace(figure=mention.figure.shifted(power, said.of(own)))
    return figure, mention


def misstatement(figure: Figure, mentions: Sequence[Mention], nature: str = "") -> Mention | None:
    """Return the mention that gives a figure with a different bound, currency or magnitude; None if there is none.

    The noun for what is counted may be different; only money and percent have to be the same. `nature` is that of
    the fact with the figure.
    """
    same = [mention for mention in mentions if has_its_number(*_in_one_unit(figure, mention))]
    if same:
        return None if any(restates_figure(figure, mention) for mention in same) else same[0]
    digits = _digits_of(figure)
    alike = (
        m
        for m in mentions
        if _digits_of(m.figure) == digits
        and _may_be_one(figure.unit, m.figure.unit)
        and (m.units or figure.unit.kind != RATE)  # of 100 people, 42 have a car: 0.42 cars per person
    )
    slip = next((m for m in alike if len(digits) > 1 or m.figure.scale != figure.scale), None)
    return slip or _only_one(figure, mentions, nature, has_digits_swapped)


def misprint(figure: Figure, mentions: Sequence[Mention], text: str, nature: str = "") -> Mention | None:
    """Return the only mention of a claim if a digit of its number, or two neighbouring ones, make it another figure.

    A claim that compares may give another figure from which its own follows: half a point below the 4.8 % of Orton. So
    may one that gives the rest: 40 % of the boats were moored, the others at sea.
    """
    if len(mentions) != 1 or _COMPARING.search(text.lower()):
        return None
    is_rest = figure.unit.kind == PERCENT and figure.number + mentions[0].figure.number == 100
    return None if is_rest else _only_one(figure, mentions, nature, are_a_digit_apart)


_COMPARING = Form("", rf"\b(?:than|{'|'.join(sorted((*COMPARING, *FRACTIONS)))})\b")


def _only_one(
    figure: Figure, mentions: Sequence[Mention], nature: str, is_slip: Callable[[Decimal, Decimal], bool]
) -> Mention | None:
    """Return the only mention that may give a figure, if its number is a slip of that of the figure: digits swapped.

    Numbers without a unit may give any figure. Another number may be what the figure is counted from, or a part of it:
    half of the 900 nurses, for 450.
    """
    alike = [m for m in mentions if not m.units or _is_of_one_kind(figure.unit, m)]
    if len(alike) != 1 or not alike[0].units:
        return None
    figure, one = _in_one_unit(figure, alike[0])
    if not is_slip(*(stated.base_number.copy_abs().normalize() for stated in (figure, one.figure))):
        return None
    said = one.figure._replace(unit=figure.unit)
    if alike[0].change:
        if nature != "change" or figure.bound or said.bound:
            return None  # it rose by 5 %, to a level that is not given; a fall of more than 5 % is less than -5 %
        figure, said = (one._replace(number=one.number.copy_abs()) for one in (figure, said))
    return None if said.interval("change").meets(figure.interval("change")) else alike[0]


def _is_of_one_kind(unit: Unit, mention: Mention) -> bool:
    """Return whether a mention has a unit that may be that of a figure: both are percentages, money or one noun."""
    said = [read_unit(name) for name in mention.units]
    if unit.kind == PERCENT:
        return any(one.kind == PERCENT for one in said)
    if unit.kind == CURRENCY:
        return any(one.key == unit.key or doubt_between(unit, one) for one in said)
    paid = unit.head.key if unit.kind == RATE else ""
    return any(
        one.key == unit.key
        or power_of_measures(one.key, unit.key) is not None
        or _is_of_people(one, unit)
        or (one.kind == CURRENCY and one.key == paid)
        for one in said
    )


def _is_of_people(one: Unit, other: Unit) -> bool:
    """Return whether two units count people, one of them in general: 40 people may be 40 nurses, but not 40 judges."""
    keys = {one.key, other.key}
    return keys <= PEOPLE and _PERSON in keys


_PERSON = "person"


def _is_restated(figure: Figure, said: Figure) -> bool:
    """Return whether a figure of the same number has the same bound and, for money and percent, the same unit."""
    stated, written = ("" if bound == "=" else bound for bound in (figure.bound, said.bound))
    if figure.number < 0 < said.number:
        written = REVERSED.get(written, written)  # "more than 25 %", of a fall
    if stated in RANGES and written in RANGES and _ends(figure) != _ends(said):
        return False
    is_about = written == "~" and stated.startswith("~")
    return _may_be_one(figure.unit, said.unit) and (stated == written or is_about or stated in (*RANGES, "±"))


def _ends(figure: Figure) -> set[Fraction]:
    """Return the numbers of a figure without their signs: prose says that it fell by 12 to 15 %."""
    return {abs(number) for number in numbers(figure)}


def _may_be_one(one: Unit, other: Unit) -> bool:
    """Return whether two units may be one; money and percentages match only themselves, and rates may lack a base."""
    if not other.key or one.key == other.key or doubt_between(one, other):
        return True
    if RATE in (one.kind, other.kind):
        is_share = not (one.head.key and other.head.key)  # 6.4 per thousand: of 1,000 children, 6.4 children
        is_of_counts = {one.kind, other.kind} <= {RATE, COUNT}
        return is_of_counts if is_share or one.kind == other.kind else _may_be_one(one.head, other.head)
    if CURRENCY in (one.kind, other.kind) and COUNT in (one.kind, other.kind):
        return any(unit.key.split(" ")[-1] in NAMES_OF_MONEY for unit in (one, other))
    if one.kind == PERCENT and other.key in CENTS:
        return True  # 84p of every pound
    if one.kind in MONEY_AND_SHARES or other.kind in MONEY_AND_SHARES:
        return one.kind == other.kind == PERCENT
    return True


def _digits_of(figure: Figure) -> str:
    """Return the digits of a figure without zeros at either end; of its first number, if it has two."""
    return digits_of_ends(figure)[0]


def digits_of_ends(figure: Figure) -> list[str]:
    """Return the digits of each number of a figure without zeros at either end, which no other scale changes."""
    ends = (number for number in (figure.number, figure.second) if number is not None)
    return ["".join(map(str, number.as_tuple().digits)).strip("0") for number in ends]


# --- a quick test -------------------------------------------------------------------------------------------------

_FARTHEST_BOUND = 24  # characters before or after a number in which its bound appears
_OF_A_BOUND = Form(
    "",
    r"\b(?:more|less|fewer|over|above|under|below|least|most|up to|about|around|some|roughly|approximately|nearly"
    r"|almost|close|just|only|exceed\w*|or so|odd|plus|between|to"
    rf"|{'|'.join(map(re.escape, BOUNDS_OF_OTHERS))})\b|[<>~≥≤+]",
)
_DENIED = regex(r"\b(?:no|not|nor|never)\s*$")
_DIGITS = regex(r"\d[\d,.]*")
_NUMBER_WORDS = Form("", rf"\b(?:{'|'.join((*COUNTS, *SCALE_WORDS, *FRACTIONS, 'hundreds', 'dozens?'))})\b")
_NO_COUNTS = (*PERCENT_WORDS, "pp", *SCALES)


def may_misstate(figure: Figure, text: str) -> bool:
    """Return whether a text may misstate a figure, so that its figures must be read; false for most texts.

    Reading the figures of a text takes fifty times as long.
    """
    lower = text.lower()
    if _restates_plainly(figure, lower):
        return False
    found = _DIGITS.findall(lower)
    digits = _digits_of(figure)
    if any(re.sub(r"\D", "", number).strip("0") == digits for number in found):
        return True
    unit = figure.unit
    has_names = unit.kind != COUNT or unit.key in PEOPLE or len(unit.text) < _STEM  # people, for nurses; MW: megawatts
    may_be_of_unit = has_names or _folded(unit.text) in lower
    return _NUMBER_WORDS.search(lower) is not None or (bool(found) and may_be_of_unit)


def _folded(noun: str) -> str:
    """Return the beginning that the spellings and the plural of a noun have in common: `countr`, `cent`."""
    return noun.lower()[: max(_STEM, len(noun) - _ENDING)]


_STEM, _ENDING = 4, 3  # letters


def _restates_plainly(figure: Figure, lower: str) -> bool:
    """Return whether a text in lower case has exactly the words of a figure, and nothing around that changes it."""
    bare = figure._replace(unit=NO_UNIT)
    for own in (bare.words().lower(), str(bare)):
        start = lower.find(own)
        if start >= 0:
            before, after = lower[max(0, start - _FARTHEST_BOUND) : start], lower[start + len(own) :][:_FARTHEST_BOUND]
            is_whole = before[-1:] not in _PART_OF_NUMBER and not after[:1].isdigit() and not _DIGITS.match(after[1:])
            is_altered = (_DENIED if figure.bound else _OF_A_BOUND).search(before) or _OF_A_BOUND.search(after)
            return is_whole and not is_altered and _is_followed_by(figure.unit, after.lstrip())
    return False


_PART_OF_NUMBER = frozenset("0123456789.,-–−$€£¥")  # directly before a number


def _is_followed_by(unit: Unit, after: str) -> bool:
    """Return whether the text after a number surely begins with its unit, or the noun for it."""
    if unit.kind == PERCENT:
        return after.startswith(PERCENT_WORDS) and not after.startswith(POINT_WORDS)
    if unit.kind == POINTS:
        return after.startswith(POINT_WORDS)
    words = after.split()[:2]
    found = [read_unit(" ".join(words[:n]).rstrip(".,;:)")) for n in (1, 2)]
    if unit.kind == CURRENCY:
        return any(one.key == unit.key for one in found)
    return unit.kind != RATE and not after.startswith(_NO_COUNTS) and all(one.kind != CURRENCY for one in found)
