"""Whether words say a figure: the same number with its bound and its unit, whatever the spelling and the scale."""

import re
from collections.abc import Sequence

from innofacts.compare.verdicts import doubt_between
from innofacts.english.numerals import COUNTS, FRACTIONS, SCALE_WORDS, SCALES
from innofacts.english.wording import NAMES_OF_MONEY, REVERSED
from innofacts.prose.figures import Mention
from innofacts.values.figures import Figure
from innofacts.values.rounding import numbers
from innofacts.values.units import COUNT, CURRENCY, PERCENT, POINTS, RATE, Unit, read_unit

_MONEY_AND_SHARES = (CURRENCY, PERCENT, POINTS)


def says(figure: Figure, mention: Mention) -> bool:
    """Tell whether a mention says a figure; what is counted may be called by another name."""
    return has_its_number(figure, mention) and _is_said(figure, mention.figure)


def has_its_number(figure: Figure, mention: Mention) -> bool:
    """Tell whether a mention has the number of a figure, or an end of its range; the words of a fall have no sign."""
    return abs(numbers(mention.figure)[0]) in {abs(number) for number in numbers(figure)}


def said_otherwise(figure: Figure, mentions: Sequence[Mention]) -> Mention | None:
    """Return what says a figure with another bound, currency or magnitude; None where nothing does.

    What is counted may be called by another name, so that only money and percent have to be the same.
    """
    same = [mention for mention in mentions if has_its_number(figure, mention)]
    if same:
        return None if any(_is_said(figure, mention.figure) for mention in same) else same[0]
    digits = _digits_of(figure)
    alike = (m for m in mentions if _digits_of(m.figure) == digits and _may_be_one(figure.unit, m.figure.unit))
    slip = next((m for m in alike if len(digits) > 1 or m.figure.scale != figure.scale), None)
    return slip or _only_one(figure, mentions)


def _only_one(figure: Figure, mentions: Sequence[Mention]) -> Mention | None:
    """Return the one mention of a figure in the same unit, where it cannot be true beside it: its number is another."""
    of_unit = [m for m in mentions if figure.unit.key in [read_unit(unit).key for unit in m.units] and not m.change]
    if len(of_unit) != 1 or len(mentions) != 1:
        return None
    said = of_unit[0].figure._replace(unit=figure.unit)
    return None if said.interval("change").meets(figure.interval("change")) else of_unit[0]


def _is_said(figure: Figure, said: Figure) -> bool:
    """Tell whether a figure of the same number has the same bound and, of money and percent, the same unit."""
    stated, written = ("" if bound == "=" else bound for bound in (figure.bound, said.bound))
    if figure.number < 0 < said.number:
        written = REVERSED.get(written, written)  # "more than 25 %", of a fall
    is_about = written == "~" and stated.startswith("~")
    return _may_be_one(figure.unit, said.unit) and (stated == written or is_about or stated in ("..", "±"))


def _may_be_one(one: Unit, other: Unit) -> bool:
    """Tell whether two units may be one; money and percent are nothing else, a rate may be told without its base."""
    if not other.key or one.key == other.key or doubt_between(one, other):
        return True
    if RATE in (one.kind, other.kind):
        heads = (read_unit(unit.key.partition(" per ")[0]) for unit in (one, other))
        return one.kind == other.kind or _may_be_one(*heads)
    if CURRENCY in (one.kind, other.kind) and COUNT in (one.kind, other.kind):
        return any(unit.key.split(" ")[-1] in NAMES_OF_MONEY for unit in (one, other))
    if one.kind in _MONEY_AND_SHARES or other.kind in _MONEY_AND_SHARES:
        return one.kind == other.kind == PERCENT
    return True


def _digits_of(figure: Figure) -> str:
    """Return the digits of a figure without zeros at either end."""
    return "".join(map(str, figure.number.as_tuple().digits)).strip("0")


# --- at little cost ------------------------------------------------------------------------------------------------

_NEAR = 24  # characters, in which a bound stands
_OF_A_BOUND = re.compile(
    r"\b(?:more|less|fewer|over|above|under|below|least|most|up to|about|around|some|roughly|approximately|nearly"
    r"|almost|close|just|only|exceed\w*|or so|odd|plus|between|to)\b|[<>~≥≤+]"
)
_DENIED = re.compile(r"\b(?:no|not|nor|never)\s*$")
_DIGITS = re.compile(r"\d[\d,.]*")
_NUMBER_WORDS = re.compile(rf"\b(?:{'|'.join((*COUNTS, *SCALE_WORDS, *FRACTIONS, 'hundreds', 'dozens?'))})\b")
_NO_UNIT = Unit("", "", COUNT)
_PERCENTS = ("%", "percent", "per cent")
_POINTS = ("percentage point", "pp", "% point")
_NO_COUNTS = (
    *_PERCENTS,
    "pp",
    *SCALES,
    "yuan",
    "dollar",
    "euro",
    "rmb",
    "us dollar",
)


def may_say_otherwise(figure: Figure, text: str) -> bool:
    """Tell whether a text has to be read to know that it does not say a figure otherwise: most have not.

    To read a text takes fifty times as long.
    """
    lower = text.lower()
    if _says_plainly(figure, lower):
        return False
    found = _DIGITS.findall(lower)
    digits = _digits_of(figure)
    if any(re.sub(r"\D", "", number).strip("0") == digits for number in found):
        return True
    may_be_of_unit = figure.unit.kind != COUNT or _folded(figure.unit.text) in lower
    return _NUMBER_WORDS.search(lower) is not None or (bool(found) and may_be_of_unit)


def _folded(noun: str) -> str:
    """Return the beginning of a noun that its spellings and numbers have in common: `countr`, `cent`."""
    return noun.lower()[: max(_STEM, len(noun) - _ENDING)]


_STEM, _ENDING = 4, 3  # letters


def _says_plainly(figure: Figure, lower: str) -> bool:
    """Tell whether a text in lower case has the very words or signs of a figure, and nothing around that alters it."""
    bare = figure._replace(unit=_NO_UNIT)
    for own in (bare.words().lower(), str(bare)):
        start = lower.find(own)
        if start >= 0:
            before, after = lower[max(0, start - _NEAR) : start], lower[start + len(own) :][:_NEAR]
            is_whole = before[-1:] not in _ONTO and not after[:1].isdigit() and not _DIGITS.match(after[1:])
            is_altered = (_DENIED if figure.bound else _OF_A_BOUND).search(before) or _OF_A_BOUND.search(after)
            return is_whole and not is_altered and _is_followed_by(figure.unit, after.lstrip())
    return False


_ONTO = frozenset("0123456789.,-–−$€£¥")  # before a number these are part of it


def _is_followed_by(unit: Unit, after: str) -> bool:
    """Tell whether what follows a number in a text is surely its unit, or the noun for it."""
    if unit.kind == PERCENT:
        return after.startswith(_PERCENTS) and not after.startswith(_POINTS)
    if unit.kind == POINTS:
        return after.startswith(_POINTS)
    words = after.split()[:2]
    found = [read_unit(" ".join(words[:n]).rstrip(".,;:)")) for n in (1, 2)]
    if unit.kind == CURRENCY:
        return any(one.key == unit.key for one in found)
    return unit.kind != RATE and not after.startswith(_NO_COUNTS) and all(one.kind != CURRENCY for one in found)
