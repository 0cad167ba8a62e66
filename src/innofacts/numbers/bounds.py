"""The bounds of a number: the words before and after it, a negation, and two bounds of one figure."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from innofacts.english import stopwords
from innofacts.english.bounds import BOUNDS_AFTER, BOUNDS_AT_THE_END, EMPHASIS, LONGEST_BOUND, longest
from innofacts.english.cardinals import may_be_numeral
from innofacts.english.currencies import NAMES_OF_MONEY, SIGNS
from innofacts.english.function_words import BEING, OWNERS
from innofacts.english.numerals import SCALES as POWERS
from innofacts.english.units import EXTENTS, TIME_UNITS
from innofacts.english.wording import CHANGES, PHASES, PRICED
from innofacts.numbers.context import Sentence
from innofacts.numbers.denials import denial_before
from innofacts.numbers.numbers import Number
from innofacts.numbers.phrases.nouns import is_plural_ahead
from innofacts.numbers.tokens import NUMBER
from innofacts.values.figures import DENIED, INEQUALITIES, LOWER_BOUNDS, UPPER_BOUNDS
from innofacts.values.units import read_unit


@lru_cache(maxsize=64)  # asked for with the number before, with the one after, and alone
def bounded(sentence: Sentence, number: Number) -> tuple[int, int, str]:
    """Return the first token of a number and its bound, the token after both, and the sign of the bound."""
    count, sign = sentence.bound_before(number.first)
    first, end = number.first - count, number.end
    behind, after = _bound_after(sentence, number)
    end += behind
    if sign == ">" and sentence.before(number.first) == "over" and _is_during(sentence, number):
        first, sign = number.first, ""  # over two seasons, while they went by
    if not sign and _is_lowest_price(sentence, number):
        first, sign = first - 1, ">="
    if not sign and sentence.before(first) in _BY_AGE and [sentence.word(end + n) for n in (0, 1)] == ["of", "age"]:
        first, sign = first - 1, _BY_AGE[sentence.before(first)]
    if after == "=":
        after = ""
        sign += "=" if sign in ("<", ">") else ""  # less than 5,000 or equal to it
    elif sign == "~" and after in INEQUALITIES:
        sign = ""  # about 500 or more
    bound = number.bound or sign or after
    if (number.second is not None or number.bound in ("<=", ">=")) and sentence.before(first) in ("between", "from"):
        first -= 1
    while first and bound and sentence.tokens[first - 1].lower in EMPHASIS:
        first -= 1
    if denied := _denied(sentence, number, bound):
        bound = DENIED[bound]
        first = number.first - denied if _is_printed(sentence, number.first - denied, first) else first
    return first, end, bound


def _is_of_what_follows(sentence: Sentence, number: Number, at: int) -> bool:
    """Return whether words of a bound between a number and a token are of what follows: 20 parks and more than 9."""
    following = sentence.word(at)
    return (
        following in ("than", "like")
        or _is_number(sentence, at)
        or following in _GOING_ON.get(sentence.before(at), ())
        or _is_added(sentence, number, following)
        or _is_of_more_things(sentence, number.end, at)
    )


def with_bound_of_an_end(sentence: Sentence, number: Number) -> Number:
    """Return a range with the bound of one of its ends.

    "Up to 20 or 30" is at most 30, and "over 5 to 6 %" more than 5 %; but "between less than 1 and 5" is at most 5, and
    "between more than 1 and 5" a range without 1.
    """
    count, sign = sentence.bound_before(number.first)
    _, after = _bound_after(sentence, number)
    if after in INEQUALITIES:
        return one_sided(number, after, is_upper=after in UPPER_BOUNDS)  # 2 to 3 or more
    if sign not in INEQUALITIES or (sign == ">" and count == 1 and _is_during(sentence, number)):
        return number
    is_upper = sign in UPPER_BOUNDS
    if sentence.before(number.first - count) not in ("between", "from"):
        return one_sided(number, sign, is_upper=is_upper != (_denied(sentence, number, sign) > 0))
    return (
        one_sided(number, "<=", is_upper=True)
        if is_upper
        else number._replace(bound=f"{sign if sign == '>' else ''}{number.bound}")
    )


def _bound_after(sentence: Sentence, number: Number) -> tuple[int, str]:
    """Return how many tokens after a number are its bound, and its sign; none if they are of what follows."""
    at = number.end
    count, sign = longest((token.lower for token in sentence.tokens[at : at + LONGEST_BOUND]), BOUNDS_AFTER)
    if not count:
        count, sign = (1, ">=") if _is_plus(sentence, at) else _bound_at_the_end(sentence, number)
    return (count, sign) if sign and not _is_of_what_follows(sentence, number, at + count) else (0, "")


def _is_plus(sentence: Sentence, at: int) -> bool:
    """Return whether a plus is written onto a unit, and adds no number: 500 MW+ of load, and not 5 km+2 km."""
    is_written_on = sentence.word(at) == "+" and sentence.is_tied(at)
    return is_written_on and not (sentence.is_tied(at + 1) and sentence.word(at + 1)[:1].isdigit())


def _bound_at_the_end(sentence: Sentence, number: Number) -> tuple[int, str]:
    """Return how many tokens after a number are a bound at the end of a clause, and its sign: 9 m long, at least."""
    at = number.end + (sentence.word(number.end) in _EXTENTS)
    is_apart = sentence.word(at) == ","
    at += is_apart
    count, sign = longest((token.lower for token in sentence.tokens[at : at + LONGEST_BOUND]), BOUNDS_AT_THE_END)
    is_known = is_apart and sentence.before(number.first) in ("the", "these", "those")  # the 300 members, at least
    following = sentence.word(at + count)
    is_noun = sentence.word(at) in _NOUNS_OF_BOUNDS  # the €80,000 minimum is; not: of the 40 boats no fewer are new
    is_end = following in _ENDS or (following in _GOING_ON_FROM_AN_END and is_noun and not is_apart)
    return (at + count - number.end, sign) if is_end and not is_known else (0, "")


_EXTENTS = EXTENTS | {"old"}
_NOUNS_OF_BOUNDS = frozenset("minimum maximum min max plus or and".split())
_ENDS = frozenset(("", ".", ",", ";", ":", ")", "–", '"', "”", "and", "but"))
_GOING_ON_FROM_AN_END = BEING | {"per", "a", "for", "in", "on"}


def one_sided(number: Number, sign: str, *, is_upper: bool) -> Number:
    """Return a range without one of its ends, with the bound of the other end."""
    return number._replace(value=(is_upper and number.second) or number.value, second=None, bound=sign)


def _is_of_more_things(sentence: Sentence, at: int, end: int) -> bool:
    """Return whether "and more" between two tokens is about the noun after it: 3.9 children and more couples."""
    return sentence.word(at) == "and" and is_plural_ahead(sentence.tokens, end)


def _is_added(sentence: Sentence, number: Number, following: str) -> bool:
    """Return whether "plus" after a number adds what follows: 31 million plus up to 6 million, €18m plus expenses."""
    is_thing = number.units != () and following.replace("-", "").isalpha() and following not in stopwords.PROSE
    return sentence.word(number.end) == "plus" and (following in _ADDED or is_thing)


# 10 and up to 49, 12 huts and upwards of 40 boats, £3m and change the law
_GOING_ON = {"up": ("to",), "upwards": ("of",), "change": OWNERS | {"a", "an", "the"}, "bit": ("of",)}
_ADDED = frozenset("up a an any another over about the".split())


def _is_lowest_price(sentence: Sentence, number: Number) -> bool:
    """Return whether "from" before money says what something costs at least: rooms from €79 a night."""
    first, end = number.first, number.end
    is_from = sentence.before(first) == "from" and sentence.before(first, 2) in PRICED and number.second is None
    if not is_from or not number.is_strong or not read_unit(number.units[0]).is_currency:
        return False
    following = takewhile(lambda word: word != ",", (one.lower for one in sentence.tokens[end : end + _FARTHEST_OTHER]))
    return {"to", "up", "-", "–"}.isdisjoint(following) and not sentence.governing(first, CHANGES)


_BY_AGE = {"before": "<", "after": ">"}  # before 6 months of age


def _denied(sentence: Sentence, number: Number, bound: str) -> int:
    """Return how many tokens before a number the negation of its bound begins; 0 if it is not denied."""
    count, _ = sentence.bound_before(number.first)
    if bound not in DENIED or not count or not sentence.before(number.first).isalpha():
        return 0
    of_time = number.units != () and number.units[0].lower() in TIME_UNITS
    back = denial_before(sentence, number.first - count, of_time=of_time)
    return count + back if back else 0


def _is_printed(sentence: Sentence, denial: int, first: int) -> bool:
    """Return whether a negation at a token is part of the figure, with no number between: not "never in 2019 was"."""
    return not any(token.kind == NUMBER for token in sentence.tokens[denial:first])


_FARTHEST_OTHER = 6  # tokens from one number to the other
_FEW = 20


def _is_during(sentence: Sentence, number: Number) -> bool:
    """Return whether a number may count phases that went by: over two seasons, not over 1.9 million visits.

    Or years in which a share or money is paid: at 4 % over 30 years.
    """
    head = number.units[0].rpartition(" ")[2].lower() if number.units else ""
    is_range_of_time = number.second is not None and head in TIME_UNITS  # over 2 to 3 years
    if head in TIME_UNITS and sentence.before(number.first, 2).removesuffix("s") in _PAID:
        return True
    return is_range_of_time or (head in PHASES and not number.scale and number.value < _FEW)


_PAID = NAMES_OF_MONEY | {"%", "percent", "cent", "million", "billion", "trillion"}


def _is_number(sentence: Sentence, at: int) -> bool:
    word = sentence.word(at)
    return word[:1].isdigit() or may_be_numeral(word) or word in SIGNS


# --- two bounds of one figure -----------------------------------------------------------------------------------------

_LOWER, _UPPER = LOWER_BOUNDS & INEQUALITIES, UPPER_BOUNDS & INEQUALITIES
_BETWEEN = frozenset(("and", "but", ",", "yet", "also"))
_MOST_BETWEEN = 3  # tokens


def paired(sentence: Sentence, numbers: Sequence[Number]) -> list[Number]:
    """Return the numbers, a lower and an upper bound of one figure as one: more than 20 but less than 35 tonnes."""
    found: list[Number] = []
    for number in numbers:
        both = _both(sentence, found[-1], number) if found else None
        if both:
            found[-1] = both
        else:
            found.append(number)
    return found


def _both(sentence: Sentence, one: Number, other: Number) -> Number | None:
    """Return the range that two neighbours with bounds are the ends of; None if they are two figures."""
    if one.second is not None or other.second is not None:
        return None
    (_, end, sign), (first, _, other_sign) = bounded(sentence, one), bounded(sentence, other)
    between = [token.lower for token in sentence.tokens[end:first]]
    if not 0 < len(between) <= _MOST_BETWEEN or not _BETWEEN.issuperset(between):
        return None
    if other.first - end > _FARTHEST_OTHER:
        return None  # no fee of over 70, and not a single fee was under 4
    (low, at_low), (high, at_high) = sorted(((one, sign), (other, other_sign)), key=lambda row: row[0].base)
    if at_low not in _LOWER or at_high not in _UPPER or low.base == high.base or not have_one_unit(low, high):
        return None
    if low is other and between == [",", "and"]:
        return None  # Vik has at most 30 boats, and at least 20 boats belong to Moen
    value = low.value if low.scale == high.scale else low.base.scaleb(-POWERS.get(high.scale, 0))
    bound = f"{'>' if at_low == '>' else ''}..{'<' if at_high == '<' else ''}"
    units = next((each.units for each in (other, one) if each.units), ())
    return other._replace(
        first=one.first,
        value=value,
        second=high.value,
        scale=high.scale,
        units=units,
        is_strong=one.is_strong or other.is_strong,
        bound=bound,
        printed=(*one.spans, *other.spans),
    )


def have_one_unit(one: Number, other: Number) -> bool:
    """Return whether two numbers may have one unit: that of one, or of both."""
    if not one.units or not other.units:
        return True
    return not {read_unit(unit).key for unit in one.units}.isdisjoint(read_unit(unit).key for unit in other.units)


def is_with_its_share(sentence: Sentence, at: int) -> bool:
    """Return whether a share of its whole follows a number: five (0.8%)."""
    return sentence.word(at) == "(" and sentence.word(at + 1)[:1].isdigit() and sentence.word(at + 2) == "%"
