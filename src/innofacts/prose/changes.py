"""Which way a number changed, as its words and its sign say: it rose by 5 %, a 5 % fall, 5 % less, -5 %."""

from decimal import Decimal

from innofacts.english import stopwords
from innofacts.english.bounds import REVERSED
from innofacts.english.inflection import is_past
from innofacts.english.wording import (
    CHANGES,
    COMPARING,
    FALLS,
    LESS,
    LOSING,
    MORE,
    MORE_OR_LESS,
    NOUNS_OF_CHANGE,
    PHRASAL_VERBS,
    RISES,
    RISES_AND_FALLS,
    TRANSITIVE_CHANGES,
)
from innofacts.numbers.context import Sentence
from innofacts.numbers.numbers import Number
from innofacts.values.figures import INEQUALITIES, Figure

RISE = "rise"
FALL = "fall"
CHANGE = "change"
_GROWING = frozenset(
    "grow grows grew grown growing recovered recovers recovering raise raises raised add adds added adding".split()
)
_LEVELS = frozenset("within below beneath under above beyond past short shy north south low lower high higher".split())


def fallen(figure: Figure, change: str) -> Figure:
    """Return the figure of a fall as a negative change: a fall by more than 3 % is a change of less than -3 %."""
    if change != FALL or figure.number <= 0:
        return figure
    number, second = -figure.number, figure.second
    if second is not None and figure.bound != "±":
        number, second = -second, number
    return figure._replace(bound=REVERSED.get(figure.bound, figure.bound), number=number, second=second)


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


def change_of(sentence: Sentence, number: Number, first: int, end: int) -> str:
    """Return the direction of the change whose size a number is: RISE, FALL or CHANGE; empty for a level."""
    before, earlier = sentence.before(first), sentence.before(first, 2)
    is_share = bool(number.units) and number.units[0] in ("%", "pp")
    if before in ("between", "from") and number.second is not None:
        before, earlier = earlier, sentence.before(first, 3)
    if before == "by":
        word = sentence.governing(first - 1, CHANGES)
        is_phrasal = word in ("up", "down") and sentence.before(first, 3) in PHRASAL_VERBS  # swept up by 250 workers
        word = "" if is_phrasal or (word in _LOSING and _is_score(sentence, number)) else word
    elif before == "of" and earlier == "factor" and number.units[:1] == ("times",):
        word = sentence.governing(first - _OF_A_FACTOR, CHANGES)  # cut by a factor of 8
    elif before == "of" and earlier in CHANGES and earlier not in ("up", "down"):  # made up of 3
        word = earlier if is_share or earlier not in _LOSING else ""
    elif (before == "+" and sentence.is_tied(first)) or (before == "of" and earlier in _SIGNED and is_share):
        word = _SIGNED.get(earlier, "up")  # +6.8 %
    elif before in ("up", "down") and (earlier in PHRASAL_VERBS or (number.counts_things and _is_doing(earlier))):
        word = ""  # made up 3 %, brought down 3,400 trees, dished up 40 meals
    elif before in RISES_AND_FALLS and not _LEVELS.isdisjoint(
        token.lower for token in sentence.tokens[first : number.first]
    ):
        word = ""  # "fell below 5 %" and "fell as low as 5 %" say what it came to
    elif before in _GROWING and (
        (is_share and sentence.word(end) == "of") or any(" of " in unit for unit in number.units)
    ):
        word = ""  # farms grow 40 % of the crop, or 3 tonnes of wheat
    elif before in RISES_AND_FALLS and (is_share or before not in TRANSITIVE_CHANGES):
        is_compared = before in TRANSITIVE_CHANGES and sentence.word(end) in MORE_OR_LESS  # cut 3 % more trees
        word = sentence.word(end) if is_compared else before
    else:
        word = _change_after(sentence, number, end)
    return _way(word) if word else ""


def _change_after(sentence: Sentence, number: Number, end: int) -> str:
    """Return the word of change after a number: a 3 % annual decline, 3 % less, 5 billion yuan higher."""
    following = sentence.word(end)
    if number.units[:1] not in (("%",), ("pp",)):
        is_strong = number.is_strong or number.units[:1] == ("degrees",)
        if (is_strong or not number.units) and following in _BESIDE_A_NORM and _is_norm_ahead(sentence, end + 1):
            return following  # 2.9 °C above the average, 14 million tonnes, 1.3 million below normal
        is_compared = is_strong or sentence.word(end + 1) == "than"
        is_up = is_strong and following in ("up", "down") and sentence.word(end + 1) == "on"  # £35 up on last year
        return following if is_up or (is_compared and following in _COMPARED_AMOUNTS) else ""
    for n in range(3):
        word = sentence.word(end + n)
        is_compared = word in COMPARING and n == 0
        if is_compared or word in NOUNS_OF_CHANGE:
            return word
        if word in stopwords.PROSE or not word.replace("-", "").isalpha():
            break
    return ""


def _is_norm_ahead(sentence: Sentence, at: int) -> bool:
    """Return whether what is usual follows: above the long-term average, below normal; not above the average tree."""
    words = [sentence.word(at + n) for n in range(_LONGEST_NORM)]
    n = next((n for n, word in enumerate(words) if word in _NORMAL), _LONGEST_NORM)
    is_noun = n < _LONGEST_NORM and not _is_plain(sentence.word(at + n + 1))
    return is_noun and all(word.replace("-", "").isalnum() or word in "-–" for word in words[:n])


def _is_plain(word: str) -> bool:
    """Return whether a word may be a noun that another one is part of: above the average tree, below normal levels."""
    return word.isalpha() and word not in stopwords.PROSE and not is_past(word)


_BESIDE_A_NORM = frozenset(("above", "below"))
_NORMAL = frozenset("average mean median norm normal usual trend baseline".split())
_LONGEST_NORM = 5  # tokens: the 1991-2020 average


def _is_doing(verb: str) -> bool:
    """Return whether a past form is of a verb that is neither one of change nor one of where something ended."""
    return verb.endswith("ed") and verb not in CHANGES and verb not in _ENDED


_SIGNED = {"plus": "up", "minus": "down"}  # a plus of 3 %
_ENDED = frozenset("ended closed finished opened traded started settled".split())
_OF_A_FACTOR = 4  # tokens of "by a factor of"
_LOSING = LOSING | {"loss", "losses"}


def _is_score(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is that of a result: lost by 319 to 305."""
    return not number.units and sentence.word(number.end) == "to" and sentence.word(number.end + 1)[:1].isdigit()


_WARMER = {"warmer": RISE, "hotter": RISE, "colder": FALL, "cooler": FALL}
_COMPARED_AMOUNTS = MORE_OR_LESS | frozenset(("higher", "lower", "cheaper", "dearer", *_WARMER))


def _way(word: str) -> str:
    """Return the direction of a word of change."""
    if word in _WARMER:
        return _WARMER[word]
    return FALL if word in FALLS or word in LESS else RISE if word in RISES or word in MORE else CHANGE
