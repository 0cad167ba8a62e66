"""Ranges in a sentence: which of its numbers two words, a dash or a sign join, and in which unit and scale."""

from decimal import Decimal

from innofacts.english.bounds import BOUNDS_BEFORE, LONGEST_BOUND, longest
from innofacts.english.currencies import IN_SCALES
from innofacts.english.numerals import INDIAN_SCALES, SCALE_LETTERS
from innofacts.english.numerals import SCALES as POWERS
from innofacts.english.units import TIME_UNITS
from innofacts.english.wording import CHANGES, FALLS, LASTING, LIKELY, RISES, TAKING
from innofacts.numbers.bounds import have_one_unit, one_sided, with_bound_of_an_end
from innofacts.numbers.compounds import compound, in_unit_of, with_one_before
from innofacts.numbers.context import Sentence
from innofacts.numbers.digits import raised
from innofacts.numbers.numbers import Number, may_begin, number_at, tolerance_at
from innofacts.numbers.phrases.nouns import phrase_after
from innofacts.numbers.proportions import small_number
from innofacts.values.figures import INEQUALITIES
from innofacts.values.units import read_unit

_DASHES = "-‐‑–—−"
FARTHEST = 3
"""How many times as much as the low end the high end of a range of changes is at most."""
FARTHEST_SHARE = 10
"""How many times as much it is at most for changes in per cent: rose by 5 to 20 %."""


def joined(sentence: Sentence) -> list[Number]:
    """Return the numbers of a sentence, the two numbers of a range as one."""
    found: list[Number] = []
    at = 0
    while at < len(sentence.tokens):
        number = number_at(sentence, at) if may_begin(sentence.tokens[at]) else None
        if number is None:
            at += 1
            continue
        both_ends = _range(sentence, number)
        if both_ends is None and _is_score(sentence, number):
            at = number.end + 2
            continue
        whole = both_ends or with_one_before(sentence, number)
        both = compound(sentence, found[-1], whole) if found else None
        found = [*found[:-1], both] if both else [*found, whole]
        at = max(whole.end, at + 1)
    return found


def _is_score(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is tied to another by a dash or a colon and makes no range with it: 3-1, 787-9, 3 : 1.

    What a colon after a word introduces is a number of its own: it passed a million: 1.2 million came.
    """
    sign, glued = sentence.word(number.end), sentence.is_tied(number.end)
    after, close = sentence.word(number.end + 1), sentence.is_tied(number.end + 1)
    is_dash = sign in _DASHES and sign != "" and glued and close
    is_colon = sign == ":" and glued == close
    return not number.units and (is_dash or is_colon) and (after[:1].isdigit() or after.startswith("to-"))


def _range(sentence: Sentence, low: Number) -> Number | None:
    """Return the range whose low end is a part; None if it is not a range."""
    joiner, is_glued = sentence.word(low.end), sentence.is_tied(low.end)
    if low.end + 1 >= len(sentence.tokens):
        return None
    if joiner in _DASHES and is_glued and sentence.word(low.end + 1) == "to" and not sentence.is_tied(low.end + 1):
        joiner, low = "to", low._replace(end=low.end + 1)  # 15- to 24-year-olds
    if joiner == "-" == sentence.word(low.end + 1) and is_glued and sentence.is_tied(low.end + 1):
        low = low._replace(end=low.end + 1)  # 40--50, in which two hyphens are a dash
    if joiner == "up" and sentence.word(low.end + 1) == "to" and sentence.before(low.first) == "from":
        return _with_high_end(sentence, low, "to", low.end + 2)
    if is_perhaps := joiner == "," and sentence.word(low.end + 1) in _PERHAPS and not low.units:
        joiner = "or"  # forty, maybe fifty
    if joiner in _JOINERS or joiner in _DASHES:
        return _with_high_end(sentence, low, joiner, low.end + 1 + is_perhaps)
    at = low.end + (joiner in (",", "("))  # 2.1 %, plus or minus 0.4 points; 400 (±60) tonnes
    if count := tolerance_at(sentence, at):
        return _with_tolerance(sentence, low, at + count)
    if joiner in _AT_MOST and sentence.word(low.end + 2) in _AT_MOST:
        return _with_variable(sentence, low)
    return None


_ABOUT = frozenset(words[0] for words, sign in BOUNDS_BEFORE.items() if len(words) == 1 and sign in ("~", "~<"))
_JOINERS = frozenset(("to", "and", "or", "through", "till", "until", "~"))


def _with_high_end(sentence: Sentence, low: Number, joiner: str, at: int) -> Number | None:
    """Return a number with the high end of its range, which a word or a dash joins to it and begins at a token."""
    word = sentence.word(at)
    at += word in _ABOUT or (low.value < 0 and word in ("plus", "+"))  # between 5 and about 10 g, -5 to +10 °C
    count, limit = longest((token.lower for token in sentence.tokens[at : at + LONGEST_BOUND]), BOUNDS_BEFORE)
    if joiner == "or" or limit not in INEQUALITIES or low.value < 0 or sentence.governing(low.first, CHANGES):
        count, limit = 0, ""
    at += count  # 5 to under 10 g
    high = number_at(sentence, at) if at < len(sentence.tokens) else None
    if high is None:
        return None
    low, high = _alike(sentence, low, high, at)
    is_level = low.units[:1] in (("%",), ("pp",)) and not high.units and high.base > 100  # by 3 % to 9,700
    if is_level or not _is_joined(sentence, low, high, joiner) or not have_one_unit(low, high):
        return None
    number, end = _values(sentence, low, high, joiner)
    if number >= end:
        return None  # 900 to 1 million, which are probably 900 thousand
    units, strong = (high.units, high.is_strong) if high.units else (low.units, low.is_strong)
    whole = high._replace(first=low.first, value=number, second=end, units=units, is_strong=strong, bound="..")
    whole = whole._replace(printed=(*low.spans, *high.spans))
    if high.bound in INEQUALITIES:
        return one_sided(whole, high.bound, is_upper=high.bound == "<=")  # 3 to 4 or more
    if limit in (">", ">="):  # between 5 and over 20
        is_below = sentence.bound_before(low.first)[1] in ("<", "<=")
        return None if is_below else one_sided(whole, ">=", is_upper=False)
    if limit == "<":
        whole = whole._replace(bound="..<")
    return with_bound_of_an_end(sentence, whole)


def _values(sentence: Sentence, low: Number, high: Number, joiner: str) -> tuple[Decimal, Decimal]:
    """Return the ends of a range in the scale of its second one, the lower end first as far as they are a range."""
    number, end = min(low.value, low.exact or low.value), max(high.value, high.exact or high.value)
    are_money = _is_money(low) and low.units[:1] == high.units[:1]
    is_whole = are_money and high.scale != low.scale == "" and high.value < low.value  # between €800,000 and €2m
    if (low.scale and low.scale != high.scale) or is_whole:
        number = low.base.scaleb(-POWERS.get(high.scale, 0))
        number = number.normalize() if is_whole else number
    if _are_falling_fractions(sentence, low, high):
        return high.value, low.value  # a third to a quarter
    is_turned = joiner == "and" or (end < 0 and not _is_change_to(sentence, low)) or _is_range_of(sentence, low)
    is_falling = number > end and (is_turned or _are_ages(sentence, high))
    return (end, number) if is_falling else (number, end)  # between -2 and -7 %


def _is_money(number: Number) -> bool:
    return bool(number.units) and read_unit(number.units[0]).is_currency


def _alike(sentence: Sentence, low: Number, high: Number, at: int) -> tuple[Number, Number]:
    """Return the ends of a range, of which the high one begins at a token, with the scale and the unit of both."""
    low, high = _in_one_scale(sentence, low, high, at)
    if low.units and not low.units[0].startswith("per ") and high.units[:1] and high.units[0].startswith("per "):
        rate = (f"{low.units[0]} {high.units[0]}", *low.units)  # £5-10 a head
        low, high = low._replace(units=rate), high._replace(units=rate)
    if not (low.scale or low.units) and sentence.word(at + 1) in INDIAN_SCALES:
        low = low._replace(value=low.value.scaleb(INDIAN_SCALES[sentence.tokens[at + 1].lower][1]), scale=high.scale)
    if sentence.word(at + 1) == "hundred" and not (low.scale or low.units) and low.value * 100 < high.value:
        low = low._replace(value=low.value * 100)  # two to three hundred
    if sentence.tokens[high.end - 1].lower == "magnitude" and not low.units:
        low = low._replace(value=Decimal(10) ** int(low.value))  # two to three orders of magnitude
    few = small_number(sentence, at) if high.units[:1] == ("%",) and not low.units else 0
    if few and sentence.word(at + 1) in ("in", "out", "of"):
        low = low._replace(value=low.value * (high.exact or high.value) / few)  # 3 to 4 in ten
    if high.shift and not low.units:
        low = low._replace(value=low.value.scaleb(high.shift))
    is_in_thousands = not (low.scale or high.scale) and sentence.tokens[at].text.endswith(",000")
    if (
        is_in_thousands
        and sentence.before(low.first) != "from"
        and low.value * 1000 < high.value <= 2 * low.value * 1000
    ):
        low = low._replace(value=low.value * 1000)  # 3-4,000, between 10 and 15,000
    return low if have_one_unit(low, high) else in_unit_of(high, low), high  # 500 kW to 2 MW


def _in_one_scale(sentence: Sentence, low: Number, high: Number, at: int) -> tuple[Number, Number]:
    """Return the ends of a range with the scale that a letter or a code gives one of them: £1.5-2m, MEUR 12-15."""
    letter = sentence.word(high.end - 1)
    is_scale = _is_money(low) or (low.scale != "" and letter == sentence.word(low.end - 1))
    if high.units[:1] == (letter,) and letter in SCALE_LETTERS and is_scale:
        high = high._replace(scale=SCALE_LETTERS[letter], units=(), is_strong=False)  # €700m-800m, £1.5-2m
    if not high.scale and sentence.tokens[low.first].text in IN_SCALES:
        high = high._replace(scale=low.scale)  # MEUR 12-15
    if high.scale and low.units[:1] == (sentence.word(at + 1),):
        low = low._replace(scale=high.scale, units=(), is_strong=False)  # 56m to 57m tonnes
    return low, high


def _is_change_to(sentence: Sentence, low: Number) -> bool:
    """Return whether a number is what something changed from: it fell from 5 to -2 %."""
    return bool(sentence.governing(low.first, CHANGES))


_RANGING = frozenset("range ranges ranged ranging varies varied vary varying".split())


def _are_falling_fractions(sentence: Sentence, low: Number, high: Number) -> bool:
    """Return whether both ends of a range are fractions, the smaller one last: a third to a quarter of the power."""
    are_told = all(one.in_words and one.units[:1] == ("%",) for one in (low, high))
    return are_told and low.value > high.value and not sentence.governing(low.first, CHANGES)


def _are_ages(sentence: Sentence, high: Number) -> bool:
    """Return whether a range is of ages, of which the oldest may come first: 7,200 to 2,100 years old."""
    return high.units[-1:] != () and high.units[-1].lower() in TIME_UNITS and sentence.word(high.end) in _IN_THE_PAST


_IN_THE_PAST = ("old", "ago", "bp")


def _is_range_of(sentence: Sentence, low: Number) -> bool:
    """Return whether a number is the first end of what "ranges from" it: sizes range from 11 % to 2 %."""
    return sentence.before(low.first) == "from" and sentence.before(low.first, 2) in _RANGING


_PERHAPS = frozenset("maybe perhaps possibly".split())
_AT_MOST = {"<": "<", "<=": "", "≤": ""}


def _with_variable(sentence: Sentence, low: Number) -> Number | None:
    """Return the range that mathematicians write around a letter: 20 < x <= 35 km."""
    high = number_at(sentence, low.end + 3)
    if high is None or len(sentence.word(low.end + 1)) > 1 or low.base >= high.base:
        return None
    opened, closed = (_AT_MOST[sentence.word(at)] for at in (low.end, low.end + 2))
    number = low.base.scaleb(-POWERS.get(high.scale, 0))
    bound = f"{'>' if opened else ''}..{closed}"
    printed = (*low.spans, *high.spans)
    return high._replace(first=low.first, value=number, second=high.value, bound=bound, printed=printed)


def _with_tolerance(sentence: Sentence, number: Number, at: int) -> Number | None:
    """Return a number with how far it may be off, which begins at a token: 172.52 ± 0.33 GeV."""
    off = number_at(sentence, at) if at < len(sentence.tokens) else None
    if off is not None and number.units[:1] == ("%",) and off.units[:1] in (("pp",), ("points",)):
        off = off._replace(units=number.units)
    if off is None or off.value < 0 or not have_one_unit(number, off) or (number.scale and number.scale != off.scale):
        return None
    if sentence.word(off.end) == ")" and sentence.before(number.first) == "(":
        number, off = _with_unit_of_both(sentence, number, off)
    elif sentence.word(off.end) == ")" and sentence.word(number.end) == "(":
        noun = None if number.units or off.units else phrase_after(sentence.tokens, off.end + 1)
        off = off._replace(end=noun.end if noun else off.end + 1, units=noun.units if noun else off.units)
    units, strong = (off.units, off.is_strong) if off.units else (number.units, number.is_strong)
    whole = off._replace(first=number.first, value=number.value, second=off.value, printed=number.spans)
    return whole._replace(units=units, is_strong=strong, bound="±")


def _with_unit_of_both(sentence: Sentence, number: Number, off: Number) -> tuple[Number, Number]:
    """Return a number and how far it is off with what follows the brackets around both: (1.2 ± 0.3) × 10³ g."""
    one, other = (raised(sentence, each.value, off.end) for each in (number, off))
    end = one.end if one else off.end + 1
    noun = None if number.units or off.units else phrase_after(sentence.tokens, end)
    if one and other:
        number = number._replace(value=one.value, scale=one.scale)
        off = off._replace(value=other.value, scale=other.scale, end=end)
    if noun:
        off = off._replace(end=noun.end, units=noun.units, is_strong=noun.is_strong)
    return number._replace(first=number.first - 1) if off.end >= end else number, off


def _is_joined(sentence: Sentence, low: Number, high: Number, joiner: str) -> bool:
    """Return whether a word joins two numbers to a range; after a verb of change they are two values instead."""
    before = sentence.word_before(low.first)
    if joiner == "or":
        is_perhaps = sentence.word(low.end) == ","  # forty, maybe forty-five
        return not low.units and (
            _is_next_to(low, high) or (is_perhaps and not _is_far(low, high))
        )  # two or three, 80 or 90
    if joiner == "and":
        return before == "between" and not _is_of_two(sentence, sentence.lead(low.first) - 1)
    if joiner in _DASHES:
        is_alike = low.is_strong and high.is_strong and low.units == high.units  # 5% - 10%
        return is_alike or _is_dash(sentence, low, high)
    if joiner == "~":
        return not sentence.bound_before(low.first)[1].startswith("~") or sentence.is_tied(low.end)  # 20~100
    is_of_anything = before == "from" and sentence.before(sentence.lead(low.first), 2) in _ANYTHING
    if not is_of_anything and (
        (before == "from" and _is_moved(sentence, low)) or (before == "to" and sentence.before(low.first, 3) == "from")
    ):
        return False  # "rose from 40 to 55", from 12 to 20 to 36
    is_change = before == "by" or before in RISES or before in FALLS or _is_of_change(sentence, low)
    is_ahead = _is_forecast(sentence, low) and high.base <= 2 * low.base  # will grow by 4 % to 6 %
    is_yearly = low.units == ("%",) and len(high.units) > 1  # growing by 5 % to 6 % a year
    is_of_one_unit = low.units[:1] == high.units[:1] and (is_ahead or is_yearly)
    return is_of_one_unit or not (is_change and (low.units or _is_far(low, high)))  # "rose by 12 GW to 140 GW"


_ANYTHING = frozenset("anything anywhere somewhere".split())  # rise by anything from 4 to 9 %


def _is_forecast(sentence: Sentence, low: Number) -> bool:
    """Return whether a number is of a change that is still to come: will grow by 4 %, to raise 4 million."""
    at = sentence.lead(low.first) - (sentence.word_before(low.first) == "by")
    return sentence.before(at, 2) in LIKELY


_LONGEST_PHRASE = 6  # tokens
_OF_TWO = frozenset("difference differences gap gaps discrepancy disparity contrast".split())


def _is_of_two(sentence: Sentence, at: int) -> bool:
    """Return whether "between", which is at a token, is of two things: the gap between 12 % and 15 %."""
    count = next((n for n in range(1, _LONGEST_PHRASE) if sentence.before(at, n) in ("in", "of")), 0)
    return sentence.before(at) in _OF_TWO or (count > 1 and sentence.before(at, count + 1) in _OF_TWO)


def _is_next_to(low: Number, high: Number) -> bool:
    """Return whether a number is the next one that is as round: 3 and 4, 80 and 90, 200 and 300."""
    step = Decimal(1).scaleb(int(low.value.normalize().as_tuple().exponent))
    return low.scale in ("", high.scale) and high.value - low.value == max(step, 1)


def _is_moved(sentence: Sentence, low: Number) -> bool:
    """Return whether a number after "from" is what something changed from: rose from 2 % to 6 %, or from 5 to 15."""
    if sentence.governing(low.first, _CHANGING_OR_BRINGING):
        return True
    at = sentence.lead(low.first) - 1
    while sentence.before(at) in ("or", "and") and (earlier := _last_from(sentence, at - 1)):
        at = earlier
        if sentence.governing(at + 1, CHANGES):
            return True
    return False


_CHANGING_OR_BRINGING = CHANGES | (TAKING - LASTING) | frozenset(("bringing", "brings"))


def _last_from(sentence: Sentence, at: int) -> int:
    """Return the last token "from" before one; 0 for none."""
    return next((n for n in range(at - 1, 0, -1) if sentence.tokens[n].lower == "from"), 0)


def _is_of_change(sentence: Sentence, number: Number) -> bool:
    """Return whether a number follows "a rise of"; not "growth of", which is forecast as a range: of 3 % to 4 %."""
    at = sentence.lead(number.first)
    return sentence.before(at) == "of" and sentence.before(at, 2) in _OTHER_CHANGES


_OTHER_CHANGES = CHANGES - {"growth"}


def _is_far(low: Number, high: Number) -> bool:
    """Return whether a number is too far from the next for both to be changes: fell by 450 to 11,230."""
    is_share = bool(high.units) and high.units[0] in ("%", "pp")
    farthest = FARTHEST_SHARE if is_share else FARTHEST
    return high.base > farthest * low.value.scaleb(POWERS.get(low.scale or high.scale, 0))


def _is_dash(sentence: Sentence, low: Number, high: Number) -> bool:
    """Return whether what follows a number is the dash of a range: 40-50, 40 – 50, 40 -50 mm; no minus: 5 -10 °C."""
    glued = sentence.is_tied(low.end)
    dash, after = sentence.tokens[low.end : low.end + 2]
    if not glued and after.start == dash.end:
        may_be_below = low.value < 0 or "".join(high.units[:1]).startswith(_OF_TEMPERATURE)
        return high.is_strong and not low.units and not may_be_below
    is_even = glued == (after.start == dash.end)
    return is_even and (glued or dash.text in "–—" or sentence.word_before(low.first) in _BEFORE_A_RANGE)


_OF_TEMPERATURE = ("°", "degree")
_BEFORE_A_RANGE = frozenset("is are was were of from between range ranges ranged ranging at in".split())
