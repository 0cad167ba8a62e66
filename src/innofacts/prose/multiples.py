"""How many times as much something is: doubled, twice as many, 12 times lower."""

from collections.abc import Sequence
from decimal import Decimal

from innofacts.english.bounds import REVERSED
from innofacts.english.function_words import OWNERS
from innofacts.english.inflection import is_plural
from innofacts.english.wording import FACTORS, FALLS, HALVING, LESS, LIKELY, NOUNS_OF_CHANGE, TIMES, TRANSITIVE_CHANGES
from innofacts.numbers.context import Sentence
from innofacts.numbers.numbers import Number
from innofacts.prose.changes import FALL, RISE, fallen
from innofacts.prose.doubts import FACTOR
from innofacts.prose.kinds import MULTIPLE, SHARE
from innofacts.prose.quantity import Quantity, is_free
from innofacts.values.figures import INEQUALITIES, Figure
from innofacts.values.units import read_unit


def factors(sentence: Sentence, read: Sequence[Quantity]) -> list[Quantity]:
    """Return the multiples that a word says: output doubled, twice as many, triple the rest, was halved."""
    found: list[Quantity] = []
    for at, token in enumerate(sentence.tokens):
        if token.lower not in _FACTORS:
            continue
        count, bound = sentence.bound_before(at)
        number, change = _factor(sentence, at, sentence.before(at, count + 1))
        start = sentence.tokens[at - count].start
        if not number or not is_free(start, token.end, read):
            continue
        unit, kind = ("%", SHARE) if change == FALL else ("times", MULTIPLE)
        figure = fallen(Figure(bound, Decimal(number), None, "", read_unit(unit)), change)
        found.append(Quantity(start, token.end, figure, (unit,), change, kind, FACTOR))
    return found


def _factor(sentence: Sentence, at: int, before: str) -> tuple[int, str]:
    """Return the multiple that a token says, or the percentage that something fell by, and the change; 0 for none.

    `before` is the word before the token, or before its bound.
    """
    word, after = sentence.tokens[at].lower, sentence.word(at + 1)
    if word in FACTORS and after not in ("up", "down"):
        return FACTORS[word], RISE
    is_cut = word == "half" and before == "in" and sentence.governing(at - 1, _CUTTING) != ""  # cut deaths in half
    if word in HALVING or is_cut:
        return 50, FALL
    is_growing = before in LIKELY or (is_plural(before) and after in _AFTER_A_VERB)  # saw its sales triple since 2019
    if word in TIMES and is_growing:
        return TIMES[word], RISE
    return (TIMES[word], "") if word in TIMES and after in _BEHIND_AS else (0, "")


_FACTORS = FACTORS.keys() | TIMES.keys() | HALVING | {"half"}
_CUTTING = FALLS & TRANSITIVE_CHANGES - {"loss", "less", "fewer"}
_AFTER_A_VERB = frozenset(("between", "from", "in", "since", "within", "over", "by", ".", ""))
_BEHIND_AS = OWNERS | {"as", "the", "that", "those", "what"}


def is_times_less(sentence: Sentence, number: Number, change: str, end: int) -> bool:
    """Return whether a multiple says how many times less something is: 12 times lower, a tenfold drop, fell tenfold.

    "Fell three times as fast" does not, nor does what was done, such as "fell three times".
    """
    after = sentence.word(end)
    if after in _SMALLER or (after in NOUNS_OF_CHANGE and after in FALLS):
        return True
    is_fold = sentence.tokens[number.end - 1].lower != "times"
    before = sentence.word_before(number.first)
    return (is_fold or before == "by") and (change == FALL or before in FALLS)


_SMALLER = LESS - {"below", "down"}


def part_of_one(figure: Figure) -> Figure:
    """Return what is so many times less as a multiple of the other: 12 times less is 0.0833 times as much.

    "About" and bounds keep as many digits as are needed to stay true.
    """
    bound = REVERSED.get(figure.bound, figure.bound)
    value, second = figure.base_number, figure.base_second
    if second is not None:
        most, least = (value + second, value - second) if figure.bound == "±" else (second, value)
        if least <= 0:
            return figure
        bound = ".." if figure.bound == "±" else bound
        return Figure(bound, _inverse(most, _DIGITS), _inverse(least, _DIGITS), "", figure.unit)
    if bound.startswith("~"):
        inverses = (_inverse(value, digits) for digits in range(1, _DIGITS + 1))
        about = (figure._replace(bound="~", number=number, scale="") for number in inverses)
        found = next((one for one in about if one.interval().contains(1 / value)), figure)
        return found._replace(bound=bound)
    digits = 2 * _DIGITS if bound in INEQUALITIES else _DIGITS
    return figure._replace(bound=bound, number=_inverse(value, digits), scale="")


_DIGITS = 3


def _inverse(number: Decimal, digits: int) -> Decimal:
    """Return one divided by a number, with so many digits."""
    inverse = 1 / number
    return Decimal(format(round(inverse, digits - 1 - inverse.adjusted()).normalize(), "f"))
