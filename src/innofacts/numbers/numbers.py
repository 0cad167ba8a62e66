"""One number of a sentence with its sign, its currency and its unit: in digits, in words, or as a part of a whole."""

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from innofacts.english.bounds import BOUNDS_AFTER, BOUNDS_BEFORE, LONGEST_BOUND, longest
from innofacts.english.cardinals import CARDINALS, may_be_numeral
from innofacts.english.currencies import CODES, COMMON, IN_SCALES, NAMES_OF_MONEY_OR_COINS, SIGNS, WORD_CODES
from innofacts.english.function_words import DENYING
from innofacts.english.inflection import is_plural
from innofacts.english.numerals import COUNTS, DIGITS, FRACTIONS, MANY, MULTIPLES, SCALE_LETTERS, SCALE_WORDS
from innofacts.english.numerals import SCALES as POWERS
from innofacts.english.units import MEASURE_NAMES, MEASURES, MEASURES_OF_TIME, TIME_UNITS
from innofacts.english.wording import BALANCES, LASTING, TAKING, WAITING
from innofacts.numbers.context import UNITS_OF_ONE, Sentence
from innofacts.numbers.digits import MINUSES, TIED, BareNumber, number_in_digits, scaled
from innofacts.numbers.fractions import (
    PARTS_OF_ONE,
    STRESSING,
    as_decimal,
    fraction_at,
    fraction_in_words,
    of_a_unit,
)
from innofacts.numbers.magnitudes import magnitude_at
from innofacts.numbers.phrases.nouns import HYPHENED, phrase_after
from innofacts.numbers.phrases.phrase import Phrase
from innofacts.numbers.phrases.rates import RELATIVE, rate_alone, tied_base
from innofacts.numbers.phrases.unit_names import phrase_of_currency
from innofacts.numbers.proportions import proportion_at
from innofacts.numbers.tokens import HYPHENS, NUMBER, SIGN, WORD, Token
from innofacts.numbers.words import OF_ANOTHER, TIED_UNITS, number_in_words, with_a_fraction
from innofacts.values.grammar import meant_scale
from innofacts.values.units import read_unit

_CODES_OF_OTHERS = WORD_CODES - COMMON
_SHORT = 1  # letters of an abbreviation
_NO_THINGS = TIME_UNITS | {"times"}


class Number(NamedTuple):
    """A number of a sentence with its unit, of which `figures` makes a figure."""

    first: int
    """The token that it begins with: of a sign, a currency, the number."""
    end: int
    """The token after its unit."""
    value: Decimal
    """As printed, before the scale; the low end of a range."""
    scale: str
    """`thousand`, `million`, `billion`, `trillion`, or empty."""
    units: tuple[str, ...]
    """Its unit in longer and shorter forms; empty where none follows."""
    is_strong: bool
    """Whether the text can only be a unit."""
    bound: str = ""
    """The bound after the number."""
    in_words: bool = False
    """Whether the number is written out."""
    second: Decimal | None = None
    """The high end of a range."""
    exact: Decimal | None = None
    """The number with more digits, for a bound: more than two thirds is more than 66.667 %."""
    shift: int = 0
    """The power of ten by which the unit shifted the number: -2 for basis points."""
    is_resuming: bool = False
    """Whether its unit is that of an earlier number, of which it repeats neither noun nor verb."""
    printed: tuple[tuple[int, int], ...] = ()
    """The tokens of its number without the unit, and of both numbers of a range; empty for all of its tokens."""

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The tokens of its number, or of both numbers of a range, each from its sign or currency to its scale."""
        return self.printed or ((self.first, self.end),)

    @property
    def base(self) -> Decimal:
        """The number in base units."""
        return self.value.scaleb(POWERS.get(self.scale, 0))

    @property
    def counts_things(self) -> bool:
        """Whether it counts things, which "of them" may refer to: not percentages, money, hours or how many times."""
        return bool(self.units) and not self.is_strong and self.units[0].rpartition(" ")[2].lower() not in _NO_THINGS


def number_at(sentence: Sentence, at: int) -> Number | None:
    """Return the number that begins at a token, with its sign, currency, scale and unit."""
    forms = _OF_DIGITS if sentence.tokens[at].kind == NUMBER else _IN_WORDS
    return next(filter(None, (form(sentence, at) for form in forms)), None) or _plain(sentence, at)


def _plain(sentence: Sentence, at: int) -> Number | None:
    """Return the number that begins at a token, if no words around it make more of it than its sign and its unit."""
    first, (at, is_negative, currency) = at, _signs(sentence, at)
    if sentence.taken[at] and (sentence.taken[first] or not currency or sentence.tokens[at].kind != NUMBER):
        return None
    if fraction := fraction_at(sentence, at) if first == at else proportion_at(sentence, at):
        number = Number(first, fraction.end, fraction.number, "", fraction.units, is_strong=True, in_words=True)
        return number._replace(exact=fraction.exact, bound=fraction.bound)
    in_words = sentence.tokens[at].kind == WORD
    read = number_in_words(sentence, at) if in_words else number_in_digits(sentence, at, has_currency=bool(currency))
    if read is None:
        return None
    read = with_a_fraction(sentence, read) or (_repeated(sentence, read) if in_words else read)
    read = _in_scale_of_code(sentence, read, at - 1 if currency else read.end)
    number = _with_unit(sentence, first, read, currency, in_words=in_words)
    is_below_zero = is_negative or (number.value > 0 and number.is_strong and _is_called_negative(sentence, first))
    return number._replace(value=-number.value) if is_below_zero else number


def _is_called_negative(sentence: Sentence, first: int) -> bool:
    """Return whether words before an amount call it negative: flow was negative at $9m; a negative return of 9 %."""
    count, sign = sentence.bound_before(first)
    first -= count if sign == "~" else 0
    if sentence.before(first) == "at":
        back = 2 + (sentence.before(first, 2) == ",")  # turned negative, at $9m
        return sentence.before(first, back) == "negative" and sentence.before(first, back + 1) not in DENYING
    if sentence.before(first) != "of":
        return False
    words = [sentence.before(first, n) for n in range(2, 2 + _LONGEST_BALANCE)]
    at = words.index("negative") if "negative" in words else 0
    return at > 0 and words[0] in BALANCES and all(word.replace("-", "").isalpha() for word in words[:at])


_LONGEST_BALANCE = 4  # words: negative free cash flow


def _with_unit(sentence: Sentence, first: int, read: BareNumber, currency: str, *, in_words: bool) -> Number:
    """Return a number that was read, from its first token on, with the unit around it."""
    value = read.value
    bound, phrase = _unit_after(sentence, first, read, currency)
    if [sentence.word(read.end + n) for n in (0, 1)] == ["below", "zero"]:
        value, phrase = -value, Phrase(("degrees",), read.end + 2, is_strong=True)  # 2 below zero
    if phrase is None:
        return Number(first, read.end, value, read.scale, (), is_strong=False, bound=bound, in_words=in_words)
    is_below_zero = [sentence.word(phrase.end + n) for n in (0, 1)] == ["below", "zero"]
    if is_below_zero and phrase.units[0].startswith(("°", "degree")):
        value, phrase = -value, phrase._replace(end=phrase.end + 2)  # 2 degrees below zero
    if not read.scale and sentence.word(phrase.end) in SCALE_WORDS and _is_sign_or_code(sentence, phrase.end - 1):
        read = read._replace(scale=SCALE_WORDS[sentence.word(phrase.end)])  # 75 USD million
        phrase = phrase._replace(end=phrase.end + 1)
    if phrase.number:  # which would round a number of over 28 digits
        value = value.scaleb(phrase.number)
    return Number(
        first=first,
        end=phrase.end,
        value=value,
        scale=read.scale,
        units=phrase.units,
        is_strong=phrase.is_strong,
        bound=bound,
        in_words=in_words,
        shift=phrase.number,
        printed=((first, read.end),),
    )


def _in_scale_of_code(sentence: Sentence, read: BareNumber, at: int) -> BareNumber:
    """Return a number in the scale of the code at a token, if it has one: MSEK 450, 120 MEUR."""
    is_code = at < len(sentence.tokens) and sentence.tokens[at].text in IN_SCALES and not read.scale
    return read._replace(scale=IN_SCALES[sentence.tokens[at].text][0]) if is_code else read


def _repeated(sentence: Sentence, read: BareNumber) -> BareNumber:
    """Return a number in words with the digits in brackets that repeat it: forty-five (45) days."""
    digits, close = sentence.word(read.end + 1).replace(",", ""), sentence.word(read.end + 2)
    is_same = digits.isdecimal() and Decimal(digits) == read.value and not read.scale
    return read._replace(end=read.end + 3) if (sentence.word(read.end), close) == ("(", ")") and is_same else read


def _signs(sentence: Sentence, at: int) -> tuple[int, bool, str]:
    """Return the token after the minus and the currency before a number, whether it has a minus, and the currency."""
    if _is_debt(sentence.tokens[at : at + 3]):
        return at + 2, True, SIGNS[sentence.tokens[at].text]
    is_negative = _is_minus(sentence, at)
    at += is_negative
    if not _is_currency(sentence, at):
        return at, is_negative, ""
    text = sentence.tokens[at].text
    _, code = IN_SCALES.get(text, ("", text))
    return at + 1, is_negative, SIGNS.get(text) or read_unit(code).text


def may_begin(token: Token) -> bool:
    """Return whether a number may begin with a token: a sign, a currency or a word for a number among them."""
    if token.kind != WORD:
        return token.kind != SIGN or token.text in SIGNS or token.text in MINUSES or token.text in TOLERANCES
    return token.text in SIGNS or token.text in CODES or token.text in IN_SCALES or _is_beginning(token.lower)


@lru_cache(maxsize=4096)
def _is_beginning(word: str) -> bool:
    """Return whether a word may be the first of a number: twenty-two, half, every third, minus five, RMB 3, tenfold."""
    first = word.partition("-")[0]
    return (
        may_be_numeral(first) or first in COUNTS or first in _BEGINNINGS or word.endswith(("fold", "-digit", "-figure"))
    )


_BEGINNINGS = frozenset(
    ("every", "minus", "negative", "nought", "plus", "rmb", "twice", *MANY, *MULTIPLES, *DIGITS, *POWERS)
)
TOLERANCES = ("±", "+/-", "+-", "+/−")
_TOLERANCES_IN_WORDS = (["plus", "or", "minus"], ["give", "or", "take"])
_WORDS_OF_A_TOLERANCE = 3


def tolerance_at(sentence: Sentence, at: int) -> int:
    """Return how many tokens from one on say that a number is off to either side: ±, plus or minus; 0 without them."""
    word = sentence.word(at)
    if word in TOLERANCES:
        return 1
    words = [word, *(sentence.word(at + n) for n in range(1, _WORDS_OF_A_TOLERANCE))]
    return _WORDS_OF_A_TOLERANCE if words in _TOLERANCES_IN_WORDS else 0


def _either_side(sentence: Sentence, at: int) -> Number | None:
    """Return how far something may be off to either side, as a range around zero: ±70 m/s, plus or minus 3 %."""
    count = tolerance_at(sentence, at)
    off = number_at(sentence, at + count) if 0 < count < len(sentence.tokens) - at else None
    if off is None or off.value <= 0 or off.second is not None:
        return None
    return off._replace(first=at, value=-off.value, second=off.value, bound="..")


def _loss_at(sentence: Sentence, at: int) -> Number | None:
    """Return money in brackets, which is how accounts print a loss: $(0.12) per share."""
    token, bracket, close = sentence.tokens[at], sentence.word(at + 1), sentence.word(at + 3)
    if token.text not in SIGNS or (bracket, close) != ("(", ")") or sentence.tokens[at + 2].kind != NUMBER:
        return None
    read = scaled(sentence, Decimal(sentence.tokens[at + 2].text.replace(",", "")), at + 4, has_currency=True)
    phrase = phrase_of_currency(sentence.tokens, read.end, SIGNS[token.text])
    return Number(at, phrase.end, -read.value, read.scale, phrase.units, is_strong=True)


def _twice(sentence: Sentence, at: int) -> Number | None:
    """Return how often "twice" says that something is done: twice a week."""
    is_rate = sentence.tokens[at].lower == "twice" and at + 1 < len(sentence.tokens)
    rate = rate_alone(sentence.tokens, at + 1) if is_rate else None
    units = (f"times {rate.units[0]}",) if rate else ()
    return Number(at, rate.end, Decimal(2), "", units, is_strong=True, in_words=True) if rate else None


def _of_a_size(sentence: Sentence, at: int) -> Number | None:
    """Return an amount of which only the size is told: two orders of magnitude, double-digit growth."""
    if size := magnitude_at(sentence, at):
        number = Number(size.first, size.end, size.number, "", size.units, is_strong=True, in_words=True)
        return number._replace(bound=size.bound, second=size.second)
    return None


def _limit_at(sentence: Sentence, at: int) -> Number | None:
    """Return money with its bound between the sign and the number: $>10, € about 5 million."""
    token = sentence.tokens[at]
    if token.text not in SIGNS or (token.text.isalpha() and len(token.text) == _SHORT):  # K = 0.9
        return None
    count, bound = longest((one.lower for one in sentence.tokens[at + 1 : at + 1 + LONGEST_BOUND]), BOUNDS_BEFORE)
    first = at + 1 + count
    read = number_in_digits(sentence, first, has_currency=True) if bound and first < len(sentence.tokens) else None
    if read is None:
        return None
    phrase = phrase_of_currency(sentence.tokens, read.end, SIGNS[token.text])
    return Number(at, phrase.end, read.value, read.scale, phrase.units, is_strong=True, bound=bound)


def _one_and(sentence: Sentence, at: int) -> Number | None:
    """Return one of a unit with the fraction that "and" adds to it: an hour and a half, a mile and three quarters."""
    stress = sentence.word(at + 1) if sentence.word(at + 1) in STRESSING else ""  # a good hour and a half
    first, at = at, at + (stress != "")
    if sentence.tokens[first].lower not in ("a", "an", "one") or sentence.word(at + 2) != "and":
        return None
    unit = sentence.word(at + 1)
    count, whole, end = fraction_in_words(sentence, at + 3)
    is_unit = unit in MEASURE_NAMES or unit in MEASURES_OF_TIME or unit in NAMES_OF_MONEY_OR_COINS
    rate = rate_alone(sentence.tokens, end) if count and end < len(sentence.tokens) else None
    if not count or not is_unit or (sentence.word(end) in OF_ANOTHER and rate is None):
        return None
    number = 1 + as_decimal(count, whole)
    units, end = ((f"{unit} {rate.units[0]}", unit), rate.end) if rate else ((unit,), end)
    return Number(first, end, number, "", units, is_strong=True, bound=STRESSING.get(stress, ""), in_words=True)


def _is_verb_of_whom(sentence: Sentence, first: int, phrase: Phrase) -> bool:
    """Return whether what follows a number of them begins with a verb: of whom 40 work nights; not of which 40 vans."""
    lead = sentence.lead(first)
    is_of_whom = sentence.before(lead) in ("whom", "which") and sentence.before(lead, 2) == "of"
    word, _, rest = phrase.units[0].partition(" ")
    return is_of_whom and not phrase.is_strong and rest != "" and not is_plural(word)


def _one_within(sentence: Sentence, at: int) -> Number | None:
    """Return one of a unit with a bound: waited 6.5 days, less than a week; for more than a week; not a year earlier.

    Without "for", an average, a rate or another number of it, as in "about a year", it may be what a story is about.
    """
    unit, following = sentence.word(at + 1), sentence.word(at + 2)
    if sentence.tokens[at].lower not in ("a", "an") or unit not in UNITS_OF_ONE or following in RELATIVE:
        return None
    count, sign = sentence.bound_before(at)
    before = sentence.before(at, count + 1)
    is_sure = count > 1 or sentence.before(at) in ("almost", "nearly") or before in _BEFORE_ONE
    is_of_length = before in LASTING or (before == "for" and count > 1)
    phrase = phrase_after(sentence.tokens, at + 1)
    is_rate = phrase is not None and " per " in phrase.units[0]
    is_told = is_rate or sentence.is_averaged(at) or (is_sure and (is_of_length or _has_a_number_of(sentence, unit)))
    if not sign or not is_told:
        return None
    units, end = (phrase.units, phrase.end) if phrase and is_rate else ((unit,), at + 2)
    return Number(at, end, Decimal(1), "", units, is_strong=True, in_words=True)


def _has_a_number_of(sentence: Sentence, unit: str) -> bool:
    """Return whether a sentence has a number of a unit of the same kind: of a time, or of another measure."""
    alike = TIME_UNITS if unit in TIME_UNITS else MEASURE_NAMES | MEASURES
    return any(
        (one.kind == NUMBER or one.lower in COUNTS or one.lower in FRACTIONS)
        and (other.lower in alike or other.lower.removesuffix("s") in alike)
        for one, other in pairwise(sentence.tokens)
    )


_BEFORE_ONE = TAKING | WAITING | frozenset("weighs weighed is was says said".split())


_OF_DIGITS = (_of_a_size, _twice)
_IN_WORDS = (_loss_at, _limit_at, _either_side, _one_and, _one_within, *_OF_DIGITS)
"""What else than a plain number may begin at a token: one of digits, or any other. The first that is found counts."""


def _unit_after(sentence: Sentence, first: int, read: BareNumber, currency: str) -> tuple[str, Phrase | None]:
    """Return the bound and the unit after a number; the bound may be between the two: 80 or more countries."""
    last = sentence.tokens[read.end - 1].lower
    if currency:
        money = phrase_of_currency(sentence.tokens, read.end, currency)
        by = tied_base(last.partition("-")[2])  # £3bn-a-year
        return read.bound, money._replace(units=(f"{currency} per {by}", currency)) if by else money
    is_apart = sentence.word(read.end) == "fold"  # 2 to 3 fold
    if is_apart or last.endswith("fold") or _is_factor(sentence, first, read.end):
        return read.bound, Phrase(("times",), read.end + is_apart, is_strong=True)
    scale, _, tied = last.partition("-")
    is_scaled = (scale in SCALE_WORDS or scale in SCALE_LETTERS) and tied and tied not in TIED and not meant_scale(tied)
    is_measured = (scale in CARDINALS or scale in PARTS_OF_ONE) and tied in TIED_UNITS
    if is_scaled or is_measured:  # 1-billion-pixel, 3m-tonne, ten-mile
        return read.bound, Phrase((HYPHENED.get(tied, tied),), read.end, is_strong=False)
    if read.value < 1 and sentence.word(read.end) == "of" and (fraction := of_a_unit(sentence, read.end, read.value)):
        return read.bound, Phrase(fraction.units, fraction.end, is_strong=True)  # 0.3 of a point
    words = (token.lower for token in sentence.tokens[read.end : read.end + LONGEST_BOUND])
    count, bound = longest(words, BOUNDS_AFTER)
    phrase = phrase_after(sentence.tokens, read.end + count) if bound else None
    if phrase:
        return read.bound or bound, phrase
    phrase = phrase_after(sentence.tokens, read.end)
    is_none = phrase and (_is_of_one(sentence, read, phrase) or _is_verb_of_whom(sentence, first, phrase))
    is_few = read.value < _FEWEST_WON and not read.scale
    is_none = is_none or (
        phrase is not None and phrase.units[0] == "won" and is_few and sentence.word(read.end) == "won"
    )
    return read.bound, None if is_none else phrase


def _is_factor(sentence: Sentence, first: int, end: int) -> bool:
    """Return whether a number ending at a token is that of a factor, and of none that has a name: a factor of 8."""
    kind, noun, of = (sentence.before(sentence.lead(first), n) for n in (3, 2, 1))
    if (noun, of) != ("factor", "of") or kind in _NAMED_FACTORS:
        return False
    phrase = phrase_after(sentence.tokens, end)
    return phrase is None or phrase.units[0] != "%"


# A load factor of 0.7 says how full something is.
_NAMED_FACTORS = frozenset("load power capacity occupancy utilisation utilization protection emission impact".split())
_FEWEST_WON = 100  # of money; fewer are a verb: 48 won and 37 lost


def _is_of_one(sentence: Sentence, read: BareNumber, phrase: Phrase) -> bool:
    """Return whether the phrase after a number names one thing and so is not a count: nine get, 901 bus."""
    following = sentence.word(read.end)
    noun = phrase.units[0].rpartition(" ")[2]
    is_noun = len(noun) > _SHORT and noun.islower() and not is_plural(noun) and " per " not in phrase.units[0]
    return is_noun and (read.value > 1 or not read.value) and not phrase.is_strong and following not in HYPHENS


def _is_minus(sentence: Sentence, at: int) -> bool:
    """Return whether a token is the minus of a number that follows."""
    token = sentence.tokens[at]
    if at + 1 >= len(sentence.tokens):
        return False
    after = sentence.tokens[at + 1]
    if token.lower in ("minus", "negative"):
        is_number = after.kind == NUMBER or after.text in SIGNS or may_be_numeral(after.lower)
        return is_number and sentence.before(at) != "or"  # plus or minus 3
    is_apart = at == 0 or sentence.tokens[at - 1].end < token.start or sentence.tokens[at - 1].text in _BEFORE_A_MINUS
    is_number = after.kind == NUMBER or after.text in SIGNS
    return token.text in MINUSES and is_apart and after.start == token.end and is_number


_BEFORE_A_MINUS = frozenset(("(", "<", ">", "<=", ">=", "≤", "≥", "=", "~", "≈", ":"))


def _is_currency(sentence: Sentence, at: int) -> bool:
    """Return whether a token is a sign or a code of a currency before a number: $5, CNY 40; and not COP 28."""
    if at + 1 >= len(sentence.tokens):
        return False
    token, after = sentence.tokens[at], sentence.tokens[at + 1]
    if token.text in SIGNS or token.text in IN_SCALES:
        return after.kind == NUMBER
    if token.text not in CODES and token.text not in ("RMB", "Rmb"):
        return False
    if after.kind != NUMBER:
        return may_be_numeral(after.lower)
    scale = sentence.word(at + 2)
    is_scaled = scale in SCALE_WORDS or scale in SCALE_LETTERS
    return is_scaled or token.text not in _CODES_OF_OTHERS or not after.text.isdecimal()


def _is_sign_or_code(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].text in SIGNS or sentence.tokens[at].text in CODES


def _is_debt(written: Sequence[Token]) -> bool:
    """Return whether three tokens are a sign of a currency, a minus and a number: $-99.99."""
    if written[0].text not in SIGNS:
        return False
    is_close = all(one.end == other.start for one, other in pairwise(written))
    return (
        is_close and written[1:2] != [] and written[1].text in MINUSES and [one.kind for one in written[2:]] == [NUMBER]
    )
