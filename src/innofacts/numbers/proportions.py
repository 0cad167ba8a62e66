"""Proportions in a sentence: nine out of ten, one farm in three, a 1-in-3 chance, every third, a ratio of 7 to 3."""

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from innofacts.english import stopwords
from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.currencies import SIGNS, is_coin_of
from innofacts.english.function_words import AUXILIARIES
from innofacts.english.inflection import is_past, is_present
from innofacts.english.numerals import COUNTS, INDIAN_SCALES, MULTIPLES, ORDINALS, SCALE_WORDS, SCALES
from innofacts.english.units import MEASURE_NAMES, TIME_UNITS
from innofacts.english.wording import FALLS, RISES
from innofacts.numbers.context import Sentence
from innofacts.numbers.phrases.nouns import is_plural_ahead
from innofacts.numbers.tokens import NAME, WORD
from innofacts.patterns import regex
from innofacts.values.figures import Figure
from innofacts.values.units import read_unit

_MOST_DIGITS = 6  # of the numbers in a proportion, but for the odds of one
_MOST_DIGITS_OF_ODDS = 12
_FARTHEST_JOINER = 5  # words on: one registered coffee farm in eight
_MOST_BETWEEN = 2  # words between
_LONGEST_PROPORTION = _FARTHEST_JOINER + 2  # words before a whole
# With these "6 out of 10" is a share; 6 out of 8 models are two counts.
_USUAL_WHOLES = (2, 3, 4, 5, 10, 20, 100, 1000)
# So is one of any small whole before one of these words: five defendants in six who stood trial.
_ABOUT_THEM = AUXILIARIES | {"who", "that", "which"}
_SMALL = 5  # percent; a smaller share has two digits: 1.7 for one in sixty
RECURRING_DIGITS = 3
"""How many digits after its point a recurring decimal is read with."""


class Fraction(NamedTuple):
    """A fraction of a whole, or of a unit."""

    end: int
    """The token after it and its unit."""
    number: Decimal
    """In its unit: 33 for a third, 0.5 for half a mile."""
    units: tuple[str, ...]
    """Its unit in longer and shorter forms: `%` for a part of a whole."""
    exact: Decimal | None = None
    """The number with more digits, for a bound: more than two thirds is more than 66.667 %."""
    bound: str = ""
    """The bound between its article and its name: a good third."""


def proportion_at(sentence: Sentence, at: int) -> Fraction | None:
    """Return "nine out of ten", "one farm in three", "£2 in every £7" or "64 of every 100" as a percentage.

    "5 in every 1,000" is a rate, as it is usually given: 5 per 1,000. Two counts are none: two cats in three homes.
    """
    words = [sentence.word(at + n) for n in range(1, _LONGEST_PROPORTION)]
    joiner = _joiner(words)
    if joiner not in ("in", "out", "of") or words[0] in (*SCALE_WORDS, *INDIAN_SCALES, *MULTIPLES):
        return None
    between = words[: words.index(joiner)]
    if between and is_past(between[-1]):
        return None  # one officer injured in two attacks
    first = at + 2 + len(between) + (joiner == "out")
    is_of_every = sentence.word(first) in ("every", "each")
    if (joiner == "out" and sentence.before(first) != "of") or (joiner == "of" and not is_of_every):
        return None
    first += is_of_every
    first += sentence.before(at) == sentence.word(first) and sentence.word(first) in SIGNS
    few = _number(sentence, at)
    whole, end = _whole(sentence, first, _MOST_DIGITS_OF_ODDS if few == 1 and words[0] == "in" else _MOST_DIGITS)
    is_score = joiner == "out" and not is_of_every and few != int(few)  # 8.4 out of 10
    if not few or not whole or few >= whole or is_score or (joiner == "in" and _is_of_a_time(sentence, first)):
        return None
    if is_of_every and few > 1 and whole >= 1000:
        return Fraction(end, few, (f"per {whole:f}",))
    is_usual = whole in _USUAL_WHOLES and (joiner == "out" or not is_plural_ahead(sentence.tokens, end))
    is_of_them = whole <= 12 and sentence.word(end) in _ABOUT_THEM
    is_share = is_of_every or is_usual or (joiner == "in" and (few == 1 or words[0] == "in" or is_of_them))
    is_of_things = len(between) > _MOST_BETWEEN and not _goes_on(sentence, end)  # one major power plant in three states
    return share(end, few, whole) if is_share and not is_of_things else None


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Return whether a token is no noun: one registered coffee farm in eight had, sold up, is, of those."""
    word = sentence.word(at)
    return word in AUXILIARIES or word in stopwords.PROSE or is_past(word) or not word[:1].isalpha()


def _whole(sentence: Sentence, at: int, most_digits: int) -> tuple[Decimal, int]:
    """Return the number of what something is so many of, from a token on, and the token after it; 0 for none."""
    at += sentence.word(at) == "a" and sentence.word(at + 1) in _SCALES  # one in a thousand
    is_one = sentence.before(at) == "a"
    whole = Decimal(1) if is_one else _number(sentence, at, most_digits)
    at += not is_one
    scale = _SCALES.get(sentence.word(at), 0)
    return (whole * scale, at + 1) if scale else (whole, at)  # one in two hundred, 1 in 2.5 million


def _number(sentence: Sentence, at: int, most_digits: int = _MOST_DIGITS) -> Decimal:
    """Return a number of a proportion, which may have decimals; 0 for none."""
    word = sentence.word(at)
    return Decimal(word if _DECIMAL.fullmatch(word) else small_number(sentence, at, most_digits))


_DECIMAL = regex(r"\d{1,3}\.\d+")
_SCALES = {"hundred": 100} | {scale: 10**power for scale, power in SCALES.items()}


def _is_of_a_time(sentence: Sentence, at: int) -> bool:
    """Return whether a number is that of a time: one in 2023, one in five years."""
    return sentence.taken[at] or sentence.word(at + 1) in TIME_UNITS


def _joiner(words: list[str]) -> str:
    """Return the word that joins one to what it is one of, with a few words between: one farm manager in three."""
    for word in words[:_FARTHEST_JOINER]:
        if word in ("in", "out", "of") or word in stopwords.PROSE:
            return word
        if word in SCALE_WORDS or word in INDIAN_SCALES or word in COUNTS or not word[:1].isalpha():
            return (
                ""  # one lakh farmers in 213 villages, two or three in ten, 80 and 95 out of 100, 85 marks (out of 100)
            )
    return ""


def small_number(sentence: Sentence, at: int, most_digits: int = _MOST_DIGITS) -> int:
    """Return a small number, as of a proportion, in digits or words; 0 for none."""
    word = sentence.word(at)
    digits = word.replace(",", "")
    if digits.isdecimal() and len(digits) <= most_digits:
        return int(digits)
    first, hyphen, last = word.partition("-")
    tens, ones = COUNTS.get(first, 0), COUNTS.get(last, 0)
    is_sum = hyphen != "" and 10 < tens < 100 and 0 < ones < 10  # eighty-two
    return tens + ones if is_sum else COUNTS.get(word, 0)


def ratio_at(sentence: Sentence, at: int) -> Fraction | None:
    """Return the share or the ratio that begins at a token, if its words or its sign alone say so."""
    return _tied(sentence, at) or _ratio(sentence, at) or _one_of_so_many(sentence, at) or _coins(sentence, at)


def _tied(sentence: Sentence, at: int) -> Fraction | None:
    """Return a share or a ratio whose numbers are tied: a 1-in-3 chance, a three-to-one majority, a 60/40 split."""
    end = at + (_LONGEST_TIED if _is_hyphen(sentence, at + 1) else 1)
    if end == at + 1 and sentence.tokens[at].lower.isalnum():
        return None  # as most
    written = _TIED.fullmatch("".join(token.lower for token in sentence.tokens[at:end]))
    if written is None or _is_hyphen(sentence, end):
        return None  # a 1-in-100-year flood
    joiner, sign = written.groups()[1:3]
    few, whole = (int(word) if word.isdecimal() else COUNTS.get(word, 0) for word in written.groups()[::3])
    if sign:
        near = {token.lower for token in sentence.tokens[max(0, at - _NEAR_A_SPLIT) : end + 1]}
        return share(end, few, few + whole) if few + whole == 100 and not near.isdisjoint(_PARTING) else None
    if joiner == "in":
        return share(end, few, whole) if 0 < few < whole else None
    return _so_much_per(sentence, at, end, few, whole)


def _is_hyphen(sentence: Sentence, at: int) -> bool:
    return sentence.word(at) == "-" and sentence.is_tied(at)


_TIED = regex(r"(\w+)(?:-(in|to)-|([/:-]))(\w+)")
_PARTING = frozenset("split splits shared divided".split())
_LONGEST_TIED, _NEAR_A_SPLIT = 3, 4  # tokens


def _ratio(sentence: Sentence, at: int) -> Fraction | None:
    """Return a ratio, which is so much per so much: 7 per 3 where men to women are 7:3, 7 : 3 or seven to three."""
    token = sentence.tokens[at]
    written = _COLON.fullmatch(token.text) if token.kind == NAME else None
    end = at + (1 if written else 3)
    if written:
        one, other = map(int, written.groups())
    elif sentence.word(at + 1) in ("to", ":"):
        one, other = small_number(sentence, at), small_number(sentence, at + 2)
    else:
        return None
    return None if sentence.word(end) in ("%", "percent", "per") else _so_much_per(sentence, at, end, one, other)


def _so_much_per(sentence: Sentence, at: int, end: int, one: int, other: int) -> Fraction | None:
    """Return the ratio of two numbers if the words around it say that it is one; outnumbered by 3 to 1 is 3 times."""
    near = [token.lower for token in sentence.tokens[max(0, at - _FARTHEST_RATIO) : end + _NEAR_A_RATIO]]
    cues = _RATIOS.intersection(near)
    is_of_two = cues and cues <= _OF_A_VOTE  # cut her majority from 3,900 to 400
    is_range = sentence.word_before(at) == "from" or sentence.before(at, 2) == "range"  # the target range of 2 to 4
    if not (one and other and cues) or is_range or (is_of_two and one > _MOST_OF_A_VOTE):
        return None
    is_multiple = other == 1 and cues <= _TIMES_AS_MANY
    return Fraction(end, Decimal(one), ("times",) if is_multiple else (f"per {other}",))


_OF_A_VOTE = frozenset("majority margin favour favor".split())
_MOST_OF_A_VOTE = 20
_TIMES_AS_MANY = frozenset("outnumber outnumbers outnumbered outnumbering".split()) | _OF_A_VOTE
_RATIOS = frozenset("ratio ratios odds".split()) | _TIMES_AS_MANY
_COLON = regex(r"(\d{1,4}):(\d{1,4})")
_FARTHEST_RATIO, _NEAR_A_RATIO = 24, 2  # tokens between "ratio" and its numbers, and after them


def _one_of_so_many(sentence: Sentence, at: int) -> Fraction | None:
    """Return the share that "every third" of some things is; every third day is how often, and no share.

    The things may be left out before a verb: every tenth was late, every sixth means to go; not: every second counts.
    """
    whole = ORDINALS.get(sentence.word(at + 1), 0) if sentence.tokens[at].lower == "every" else 0
    noun = sentence.tokens[at + 2] if at + 2 < len(sentence.tokens) else None
    if whole <= 1 or noun is None or noun.kind != WORD:
        return None
    if whole > len(("first", "second")) and (noun.lower in AUXILIARIES or is_present(noun.lower)):
        return share(at + 2, 1, whole)
    if noun.lower in _NOT_SHARED:
        return None
    is_ending = noun.lower.endswith(("s", "ed")) and not noun.lower.endswith("ss")  # every second counts; not chess
    is_verb = is_ending or noun.lower in FALLS or noun.lower in RISES
    return None if is_verb else share(at + 2, 1, whole)


_NOT_SHARED = stopwords.PROSE.union(
    (*TIME_UNITS, *MEASURE_NAMES, *WEEKDAYS, *MONTHS, *"time night weekend morning evening unless across".split())
)


def _coins(sentence: Sentence, at: int) -> Fraction | None:
    """Return the share that so many coins are of one of their money: 61 cents of every euro, 48 pence in the pound."""
    joiner, whole = sentence.word(at + 2), sentence.word(at + 3)
    if (joiner, whole) != ("in", "the") and not (joiner in _OUT_OF and whole in ("every", "each")):
        return None  # as most
    few, coin, money = small_number(sentence, at), sentence.word(at + 1).removesuffix("s"), sentence.word(at + 4)
    if not (0 < few < 100 and is_coin_of(coin, read_unit(money).key)):
        return None
    return share(at + 5, few, 100)


_OUT_OF = frozenset("of in from on".split())


def share(end: int, few: int | Decimal, whole: int | Decimal) -> Fraction:
    """Return a part of a whole as a percentage: 37.5 for three eighths, 33 for a third, which has no end."""
    number, exact = _percentage(Decimal(few), Decimal(whole))
    return Fraction(end, number, ("%",), exact)


@lru_cache(maxsize=256)
def _percentage(few: Decimal, whole: Decimal) -> tuple[Decimal, Decimal | None]:
    """Return a part of a whole in per cent, with as many digits as lead back to it, and with more if it is rounded.

    33 stands for a third, but 8 neither for one in 12 nor for one in 13, which are 8.3 and 7.7.
    """
    exact = Decimal(format((100 * few / whole).normalize(), "f"))
    is_small = exact < _SMALL
    if exact == round(exact, 2 if is_small else 1):
        return exact, None
    digits = 1 - exact.adjusted() if is_small else 0
    while not _leads_back(number := round(exact, digits), exact, few, whole):
        digits += 1
    return number.normalize(), round(exact, max(RECURRING_DIGITS, digits + 1)).normalize()


def _leads_back(number: Decimal, exact: Decimal, few: Decimal, whole: Decimal) -> bool:
    """Return whether a rounded percentage stands for a share, and its whole, as round as it is, is the nearest."""
    step = Decimal(1).scaleb(int(whole.normalize().as_tuple().exponent))
    is_nearest = number != 0 and abs(100 * few / number - whole) * 2 < step
    return is_nearest and Figure("", number, None, "", read_unit("%")).interval().contains(exact)
