"""One number of a sentence with its sign, currency, scale and unit: in digits, in words, or as a part of a whole."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from innofacts.english.currencies import CODES, COMMON, SIGNS, WORD_CODES
from innofacts.english.inflection import is_plural
from innofacts.english.numerals import (
    CARDINALS,
    COUNTS,
    INDIAN_SCALES,
    MULTIPLES,
    SCALE_LETTERS,
    SCALE_WORDS,
    may_be_numeral,
    read_numeral,
)
from innofacts.english.numerals import SCALES as POWERS
from innofacts.english.units import MEASURE_NAMES, MEASURES_OF_TIME, PEOPLE, PERCENT_WORDS, TIME_UNITS
from innofacts.english.wording import BOUNDS_AFTER, BOUNDS_BEFORE, JOINING, LONGEST_BOUND, VICTIMS, longest
from innofacts.prose.context import Sentence
from innofacts.prose.fractions import SIGNS_OF_FRACTIONS, fraction_at, in_words, slashed
from innofacts.prose.nouns import (
    HYPHENED,
    Phrase,
    is_plural_ahead,
    measure_at,
    phrase_after,
    phrase_of_currency,
    tied_base,
)
from innofacts.prose.tokens import NUMBER, SIGN, WORD, Token
from innofacts.values.grammar import MAX_DIGITS
from innofacts.values.units import read_unit

_OWNERS = frozenset("its their the our his her my your these those whose".split())
_EXTENTS = frozenset(
    """
    long high wide tall deep above below away thick apart north south east west ahead square sprint race
    """.split()
)
_CODES_OF_OTHERS = WORD_CODES - COMMON
_LETTERS_OF_NAMES = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefijnoqrsuvwyz")
_MOST_WORDS = 12  # of a number
_HUNDRED = 100
_HALF_A_DOZEN = 6
_SHORT = 1  # letters of an abbreviation
_HYPHENED_PART = re.compile(r"(?!one|half)[a-z]+-(?:quarter|third|half|year|month)")  # four-quarter growth
_HYPHENS = ("-", "‐", "‑")
_TIED = {"odd": "~", "plus": ">="}


class Part(NamedTuple):
    """A number with its unit."""

    first: int
    """The token that it begins with: of a sign, a currency, the number."""
    end: int
    """The token after its unit."""
    number: Decimal
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

    @property
    def base(self) -> Decimal:
        """The number in base units."""
        return self.number.scaleb(POWERS.get(self.scale, 0))


class _Number(NamedTuple):
    """A number without its sign and its unit."""

    number: Decimal
    scale: str
    end: int
    bound: str = ""


def part_at(sentence: Sentence, at: int) -> Part | None:
    """Return the number that begins at a token, with its sign, currency, scale and unit."""
    found = _loss_at(sentence, at) or _limit_at(sentence, at) or _either_side(sentence, at) or _one_and(sentence, at)
    if found:
        return found
    first, (at, is_negative, currency) = at, _signs(sentence, at)
    if sentence.taken[at] and (sentence.taken[first] or not currency or sentence.tokens[at].kind != NUMBER):
        return None
    if first == at and (fraction := fraction_at(sentence, at)):
        part = Part(at, fraction.end, fraction.number, "", fraction.units, is_strong=True, in_words=True)
        return part._replace(exact=fraction.exact)
    in_words = sentence.tokens[at].kind == WORD
    read = _in_words(sentence, at) if in_words else _in_digits(sentence, at, has_currency=bool(currency))
    if read is None:
        return None
    read = _with_a_fraction(sentence, read) or read
    number = -read.number if is_negative else read.number
    bound, phrase = _unit_after(sentence, read, currency)
    if [sentence.after(read.end + n)[0] for n in (0, 1)] == ["below", "zero"]:
        number, phrase = -number, Phrase(("degrees",), read.end + 2, is_strong=True)  # 2 below zero
    if phrase is None:
        return Part(first, read.end, number, read.scale, (), is_strong=False, bound=bound, in_words=in_words)
    is_below_zero = [sentence.after(phrase.end + n)[0] for n in (0, 1)] == ["below", "zero"]
    if is_below_zero and phrase.units[0].startswith(("°", "degree")):
        number, phrase = -number, phrase._replace(end=phrase.end + 2)  # 2 degrees below zero
    if not read.scale and sentence.after(phrase.end)[0] in SCALE_WORDS and _is_sign_or_code(sentence, phrase.end - 1):
        read = read._replace(scale=SCALE_WORDS[sentence.after(phrase.end)[0]])  # 75 USD million
        phrase = phrase._replace(end=phrase.end + 1)
    if phrase.number:  # which would round a number of over 28 digits
        number = number.scaleb(phrase.number)
    unit = (phrase.units, phrase.is_strong, bound, in_words)
    return Part(first, phrase.end, number, read.scale, *unit, shift=phrase.number)


def _with_a_fraction(sentence: Sentence, read: _Number) -> _Number | None:
    """Return a whole number with the fraction that "and" adds to it: 12 and a half, one million and three quarters."""
    if read.bound or read.number != int(read.number) or sentence.after(read.end)[0] != "and":
        return None
    count, whole, end = in_words(sentence, read.end + 1)
    following = sentence.after(end)[0]
    if not count or following in _OF_ANOTHER:
        return None
    is_plain = whole in (2, 4) and (count > 1 or end == read.end + 3)
    if not is_plain and not is_plural_ahead(sentence.tokens, end) and following not in PERCENT_WORDS:
        return None  # one and a third person
    number = read.number + round(Decimal(count) / whole, _THOUSANDTHS).normalize()
    scaled = _scaled(sentence, number, end, has_currency=False)
    if not read.scale:
        return scaled
    return _Number(number, read.scale, end) if is_plain and scaled.end == end else None


_OF_ANOTHER = ("of", "a", "an", "as", "the")  # after a fraction: 5, and a half of them; 20 and half a million
_THOUSANDTHS = 3  # digits


def _signs(sentence: Sentence, at: int) -> tuple[int, bool, str]:
    """Return the token after the minus and the currency before a number, whether it has a minus, and the currency."""
    if _is_debt(sentence.tokens[at : at + 3]):
        return at + 2, True, SIGNS[sentence.tokens[at].text]
    is_negative = _is_minus(sentence, at)
    at += is_negative
    if not _is_currency(sentence, at):
        return at, is_negative, ""
    text = sentence.tokens[at].text
    return at + 1, is_negative, SIGNS.get(text) or read_unit(text).text


def may_begin(token: Token) -> bool:
    """Return whether a number may begin with a token: a sign, a currency or a word for a number among them."""
    if token.kind != WORD:
        return token.kind != SIGN or token.text in SIGNS or token.text in _MINUSES or token.text in TOLERANCES
    return token.text in SIGNS or token.text in CODES or _is_beginning(token.lower)


@lru_cache(maxsize=4096)
def _is_beginning(word: str) -> bool:
    """Return whether a word may be the first of a number: twenty-two, half, every third, minus five, RMB 3, tenfold."""
    first = word.partition("-")[0]
    return (
        may_be_numeral(first)
        or first in COUNTS
        or first in ("every", "minus", "negative", "plus", "rmb")
        or word.endswith("fold")
    )


_MINUSES = ("-", "−", "–")


TOLERANCES = ("±", "+/-", "+-", "+/−")
_WORDS_OF_A_TOLERANCE = 3


def tolerance_at(sentence: Sentence, at: int) -> int:
    """Return how many tokens from one on say that a number is off to either side: ±, plus or minus; 0 without them."""
    word, _ = sentence.after(at)
    if word in TOLERANCES:
        return 1
    is_in_words = word == "plus" and sentence.after(at + 1)[0] == "or" and sentence.after(at + 2)[0] == "minus"
    return _WORDS_OF_A_TOLERANCE if is_in_words else 0


def _either_side(sentence: Sentence, at: int) -> Part | None:
    """Return how far something may be off to either side, as a range around zero: ±70 m/s, plus or minus 3 %."""
    count = tolerance_at(sentence, at)
    off = part_at(sentence, at + count) if 0 < count < len(sentence.tokens) - at else None
    if off is None or off.number <= 0 or off.second is not None:
        return None
    return off._replace(first=at, number=-off.number, second=off.number, bound="..")


def _loss_at(sentence: Sentence, at: int) -> Part | None:
    """Return money in brackets, which is how accounts print a loss: $(0.12) per share."""
    token, (bracket, _), (close, _) = sentence.tokens[at], sentence.after(at + 1), sentence.after(at + 3)
    if token.text not in SIGNS or (bracket, close) != ("(", ")") or sentence.tokens[at + 2].kind != NUMBER:
        return None
    read = _scaled(sentence, Decimal(sentence.tokens[at + 2].text.replace(",", "")), at + 4, has_currency=True)
    phrase = phrase_of_currency(sentence.tokens, read.end, SIGNS[token.text])
    return Part(at, phrase.end, -read.number, read.scale, phrase.units, is_strong=True)


def _limit_at(sentence: Sentence, at: int) -> Part | None:
    """Return money with its bound between the sign and the number: $>10, € about 5 million."""
    token = sentence.tokens[at]
    if token.text not in SIGNS or (token.text.isalpha() and len(token.text) == _SHORT):  # K = 0.9
        return None
    count, bound = longest((one.lower for one in sentence.tokens[at + 1 : at + 1 + LONGEST_BOUND]), BOUNDS_BEFORE)
    first = at + 1 + count
    read = _in_digits(sentence, first, has_currency=True) if bound and first < len(sentence.tokens) else None
    if read is None:
        return None
    phrase = phrase_of_currency(sentence.tokens, read.end, SIGNS[token.text])
    return Part(at, phrase.end, read.number, read.scale, phrase.units, is_strong=True, bound=bound)


def _one_and(sentence: Sentence, at: int) -> Part | None:
    """Return one of a unit with the fraction that "and" adds to it: an hour and a half, a mile and three quarters."""
    if sentence.tokens[at].lower not in ("a", "an", "one") or sentence.after(at + 2)[0] != "and":
        return None
    unit, _ = sentence.after(at + 1)
    count, whole, end = in_words(sentence, at + 3)
    is_unit = unit in MEASURE_NAMES or unit in MEASURES_OF_TIME
    if not count or not is_unit or sentence.after(end)[0] in _OF_ANOTHER:
        return None
    number = 1 + round(Decimal(count) / whole, _THOUSANDTHS).normalize()
    return Part(at, end, number, "", (unit,), is_strong=True, in_words=True)


def _unit_after(sentence: Sentence, read: _Number, currency: str) -> tuple[str, Phrase | None]:
    """Return the bound and the unit after a number; the bound may be between the two: 80 or more countries."""
    last = sentence.tokens[read.end - 1].lower
    if currency:
        money = phrase_of_currency(sentence.tokens, read.end, currency)
        by = tied_base(last.partition("-")[2])  # £3bn-a-year
        return read.bound, money._replace(units=(f"{currency} per {by}", currency)) if by else money
    if last.endswith("fold"):
        return read.bound, Phrase(("times",), read.end, is_strong=True)
    scale, _, tied = last.partition("-")
    if (scale in SCALE_WORDS or scale in SCALE_LETTERS) and tied and tied not in _TIED:
        return read.bound, Phrase((HYPHENED.get(tied, tied),), read.end, is_strong=False)  # 1-billion-pixel, 3m-tonne
    words = (token.lower for token in sentence.tokens[read.end : read.end + LONGEST_BOUND])
    count, bound = longest(words, BOUNDS_AFTER)
    phrase = phrase_after(sentence.tokens, read.end + count) if bound else None
    if phrase:
        return read.bound or bound, phrase
    phrase = phrase_after(sentence.tokens, read.end)
    return read.bound, None if phrase and _is_of_one(sentence, read, phrase) else phrase


def _is_of_one(sentence: Sentence, read: _Number, phrase: Phrase) -> bool:
    """Return whether the phrase after a number names one thing and so is not a count: nine get, 901 bus."""
    following, _ = sentence.after(read.end)
    noun = phrase.units[0].rpartition(" ")[2]
    is_noun = len(noun) > _SHORT and noun.islower() and not is_plural(noun) and " per " not in phrase.units[0]
    return is_noun and (read.number > 1 or not read.number) and not phrase.is_strong and following not in _HYPHENS


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
    return token.text in _MINUSES and is_apart and after.start == token.end and is_number


_BEFORE_A_MINUS = frozenset(("(", "<", ">", "<=", ">=", "≤", "≥", "=", "~", "≈", ":"))


def _is_currency(sentence: Sentence, at: int) -> bool:
    """Return whether a token is a sign or a code of a currency before a number: $5, CNY 40; and not COP 28."""
    if at + 1 >= len(sentence.tokens):
        return False
    token, after = sentence.tokens[at], sentence.tokens[at + 1]
    if token.text in SIGNS:
        return after.kind == NUMBER
    if token.text not in CODES and token.text not in ("RMB", "Rmb"):
        return False
    if after.kind != NUMBER:
        return may_be_numeral(after.lower)
    scale, _ = sentence.after(at + 2)
    is_scaled = scale in SCALE_WORDS or scale in SCALE_LETTERS
    return is_scaled or token.text not in _CODES_OF_OTHERS or not after.text.isdecimal()


def _is_sign_or_code(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].text in SIGNS or sentence.tokens[at].text in CODES


def _is_debt(written: Sequence[Token]) -> bool:
    """Return whether three tokens are a sign of a currency, a minus and a number: $-99.99."""
    is_close = all(one.end == other.start for one, other in pairwise(written))
    texts, kinds = [token.text for token in written], [token.kind for token in written]
    return is_close and texts[0] in SIGNS and texts[1:2] in ([sign] for sign in _MINUSES) and kinds[2:] == [NUMBER]


def _in_digits(sentence: Sentence, at: int, *, has_currency: bool) -> _Number | None:
    """Return a number in digits with its scale, and a bound that is written onto it."""
    token = sentence.tokens[at]
    if token.kind != NUMBER:
        return None
    digits = re.sub(r"[^\d.]", "", _with_decimals(token.text))
    if len(digits) > MAX_DIGITS - 1 or (digits[0] == "0" and digits[1:2].isdigit()):
        return None  # a code, such as 0901
    number = Decimal(f"0{digits}" if digits.startswith(".") else digits)
    if digits.isdecimal() and (part := _eighths(sentence, at + 1)):
        return _Number(number + part, "", at + 2)  # 2 1/2
    read = _raised(sentence, number, at) or _scaled(sentence, number, at + 1, has_currency=has_currency)
    following, glued = sentence.after(read.end)
    if glued and read.end == at + 1 and sentence.tokens[read.end].text in _LETTERS_OF_NAMES:
        is_warmth = following in ("c", "f") and sentence.is_of_warmth()
        return read if is_warmth else None  # 40C of heat; 24B, 4K
    if glued and following == "+":
        return read._replace(bound=">=", end=read.end + 1)
    return read


def _eighths(sentence: Sentence, at: int) -> Decimal | None:
    """Return the halves, quarters or eighths that a token is, apart from the number before it: 2 1/2."""
    word, glued = sentence.after(at)
    found = None if glued else slashed(word)
    return Decimal(found[0]) / found[1] if found and found[1] in _HALVINGS else None


_HALVINGS = (2, 4, 8, 16)


def _with_decimals(text: str) -> str:
    """Return a number with the part of one that it ends with as decimals: 5½ is 5.5."""
    few, whole = SIGNS_OF_FRACTIONS.get(text[-1], (0, 1))
    part = round(Decimal(few) / whole, _THOUSANDTHS).normalize()
    return f"{int(text[:-1] or 0) + part}" if few else text


def _scaled(sentence: Sentence, number: Decimal, end: int, *, has_currency: bool) -> _Number:
    """Return a number with the scales that begin at a token, if any: million, -million, bn, hundred, lakh crore."""
    read = _once_scaled(sentence, number, end, has_currency=has_currency)
    following, _ = sentence.after(read.end)
    is_long = read.scale == "thousand" and following in SCALE_WORDS  # a thousand million
    if read.end == end or not (is_long or following in INDIAN_SCALES):
        return read
    scale, power = (SCALE_WORDS[following], 0) if is_long else INDIAN_SCALES[following]
    number = read.number.scaleb(POWERS.get(read.scale, 0) + POWERS[scale] + power)
    scale = next((scale for scale in reversed(POWERS) if number >= Decimal(1).scaleb(POWERS[scale])), "")
    number = number.scaleb(-POWERS.get(scale, 0)).normalize()
    return _Number(Decimal(format(number, "f")), scale, read.end + 1)


def _once_scaled(sentence: Sentence, number: Decimal, end: int, *, has_currency: bool) -> _Number:
    """Return a number with the scale that is at a token, if any."""
    word, glued = sentence.after(end)
    if word in _HYPHENS and glued:
        return _hyphened(sentence, number, end)
    first = word.partition("-")[0]
    is_money = has_currency and word == "mm" and sentence.tokens[end].text == "MM"  # $25MM
    if first in SCALE_WORDS or is_money:
        return _Number(number, SCALE_WORDS.get(first, "million"), end + 1)
    if word in INDIAN_SCALES:
        scale, power = INDIAN_SCALES[word]
        return _Number(number.scaleb(power), scale, end + 1)
    if multiple := MULTIPLES.get(word.removesuffix("s")):
        return _Number(number * multiple, "", end + 1)
    if first in SCALE_LETTERS and (first != word or _is_scale(sentence, end, has_currency=has_currency)):
        return _Number(number, SCALE_LETTERS[first], end + 1, _TIED.get(word.partition("-")[2], ""))
    return _Number(number, "", end)


_TIMES = ("×", "x", "·", "⋅")
_DIGITS = {character: digit for digit, character in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
_TOO_LARGE = 31  # figures are below 10³¹


def _raised(sentence: Sentence, number: Decimal, at: int) -> _Number | None:
    """Return the number at a token with its power of ten, in the largest scale: 3.3 × 10¹³, 3.3 × 10^13, 10⁶."""
    is_product = sentence.after(at + 1)[0] in _TIMES
    number, at = (number, at + 2) if is_product else (Decimal(1), at)
    if sentence.after(at)[0] != "10":
        return None
    if small := _lowered(sentence, number, at + 1, is_product=is_product):
        return small
    end, power = at + 1, 0
    if sentence.after(end)[0] == "^" and sentence.after(end + 1)[0].isdecimal():
        power, end = int(sentence.tokens[end + 1].text[:3]), end + 2
        end += sentence.after(end) == ("^", True)  # as pandoc has it
    while power < _TOO_LARGE and (character := sentence.after(end)[0]) in _DIGITS:
        power, end = 10 * power + _DIGITS[character], end + 1
    scales = [scale for scale, of_scale in POWERS.items() if of_scale <= power]
    scale = scales[-1] if scales else ""
    return _Number(number.scaleb(power - POWERS.get(scale, 0)), scale, end) if 0 < power < _TOO_LARGE else None


def _lowered(sentence: Sentence, number: Decimal, at: int, *, is_product: bool) -> _Number | None:
    """Return a number with a negative power of ten, whose sign is near a token: 2.5 × 10⁻⁶, 2.5 × 10^-6, 2.5 × 10−6."""
    has_caret = sentence.after(at)[0] == "^"
    at += has_caret
    sign, is_close = sentence.after(at)
    digits, is_written_on = sentence.after(at + 1)
    if not is_close or not is_written_on or not (is_product or has_caret or sign == "⁻"):
        return None
    power = _DIGITS.get(digits, 0) if sign == "⁻" else int(digits) if sign in _MINUSES and digits.isdecimal() else 0
    return _Number(number.scaleb(-power), "", at + 2) if 0 < power < _TOO_LARGE else None


def _hyphened(sentence: Sentence, number: Decimal, end: int) -> _Number:
    """Return a number with what a hyphen ties to it: 40-million, 80-odd, 30-plus."""
    following, glued = sentence.after(end + 1)
    first = following.partition("-")[0]
    if glued and first in SCALE_WORDS:
        return _Number(number, SCALE_WORDS[first], end + 2)
    if glued and first in _TIED:
        return _Number(number, "", end + 2, _TIED[first])
    return _Number(number, "", end)


def _is_scale(sentence: Sentence, at: int, *, has_currency: bool) -> bool:
    """Return whether a letter after a number is its scale: $5m, 5m people, 50k, but not 5 m of cable."""
    token = sentence.tokens[at]
    if has_currency or token.text == "k":
        return True
    after, _ = sentence.after(at + 1)
    is_glued = sentence.after(at)[1]
    written = sentence.tokens[at - 1].text
    is_kelvin = token.text == "K" and (sentence.word_before(at - 1) == "at" or sentence.is_of_warmth())
    if is_glued and not is_kelvin and (token.text == "K" or (token.text in ("M", "B") and "." in written)):
        return "." in written or (len(written) > _OF_A_NAME and written != "401")  # 100K, 1.2M; no 10K run
    if is_glued and token.text == "m" and after == "of" and sentence.after(at + 2)[0] in _OWNERS:
        return True  # 35m of its devices
    if is_glued and token.text == "m" and _is_measure_ahead(sentence, at + 1):
        return True  # 1.94m teu, 2.8m m³, 1.2m sq ft
    if not sentence.tokens[at - 1].text.isdecimal() and "." not in sentence.tokens[at - 1].text:
        return False  # 2,335 m
    return token.lower in ("m", "b", "k") and after not in _EXTENTS and is_plural_ahead(sentence.tokens, at + 1)


def _is_measure_ahead(sentence: Sentence, at: int) -> bool:
    """Return whether a unit begins at a token that never follows metres: not 5m x 3m, 5m sq, 30m min."""
    measure = measure_at(sentence.tokens, at) if at < len(sentence.tokens) else None
    return measure is not None and measure.units[0] not in _AFTER_METRES


_AFTER_METRES = frozenset("times sq min h s".split())
_OF_A_NAME = 2  # the most digits before the K of a name: 4K, a 10K run


def _in_words(sentence: Sentence, at: int) -> _Number | None:
    """Return a number in words, with its scale: two million, fivefold, one lakh."""
    if sentence.tokens[at].lower in ("one", "a") and sentence.after(at + 1)[0] in INDIAN_SCALES:
        return _scaled(sentence, Decimal(1), at + 1, has_currency=False)
    read = _times(sentence, at) or _written_out(sentence, at)
    if read and not read.scale and sentence.after(read.end)[0] in INDIAN_SCALES:
        return _scaled(sentence, read.number, read.end, has_currency=False)
    return read


def _written_out(sentence: Sentence, at: int) -> _Number | None:
    """Return a number that is written out as English does it, with its scale."""
    token = sentence.tokens[at]
    if decimals := _spoken(sentence, at):
        number = Decimal(f"{CARDINALS[token.lower]}.{decimals}")
        return _scaled(sentence, number, at + 2 + len(decimals), has_currency=False)
    if token.lower == "one":
        one = _Number(Decimal(1), "", at + 1)
        is_percent = sentence.after(at + 1)[0] in ("percent", "per", "percentage")
        if is_percent or _is_count_of_one(sentence, at) or _with_a_fraction(sentence, one):
            return one
    is_article = token.lower == "a" and sentence.after(at + 1)[0] in CARDINALS  # a one in 20 chance
    if (
        not may_be_numeral(token.lower)
        or is_article
        or _is_within_a_name(sentence, at)
        or _HYPHENED_PART.fullmatch(token.lower)
    ):
        return None
    words = []
    for other in sentence.tokens[at : at + _MOST_WORDS]:
        if other.kind != WORD:
            break
        words.append(other.lower)
    if words[:3] == ["half", "a", "dozen"]:
        return _Number(Decimal(_HALF_A_DOZEN), "", at + 3)
    numeral = read_numeral(words)
    if numeral is None:
        return None
    scales = [SCALE_WORDS[word] for word in "-".join(words[: numeral.words]).split("-") if word in SCALE_WORDS]
    scale = scales[-1] if scales else ""
    number = Decimal(numeral.number).scaleb(-POWERS.get(scale, 0)).normalize()
    return _Number(Decimal(format(number, "f")), scale, at + numeral.words)


def _spoken(sentence: Sentence, at: int) -> str:
    """Return the digits after the point of a number in words: 25 for "one point two five"; empty for other words."""
    if sentence.tokens[at].lower not in CARDINALS or sentence.after(at + 1)[0] != "point":
        return ""
    digits = takewhile(
        lambda token: CARDINALS.get(token.lower, _TEN) < _TEN, sentence.tokens[at + 2 : at + _MOST_WORDS]
    )
    return "".join(str(CARDINALS[token.lower]) for token in digits)


_TEN = 10


def _is_count_of_one(sentence: Sentence, at: int) -> bool:
    """Return whether "one" counts, and is not an article: won one silver medal, two gold and one silver medal."""
    if sentence.after(at + 1)[0] == "or" and sentence.after(at + 2)[0] == "two":
        return True
    phrase = phrase_after(sentence.tokens, at + 1)
    noun = phrase.units[0].rpartition(" ")[2] if phrase and not phrase.is_strong else ""
    if phrase is None or not noun.islower() or is_plural(noun) or noun in TIME_UNITS or noun.endswith(("ed", "ly")):
        return False
    if is_victim(sentence, phrase.end) and noun in PEOPLE:
        return True  # one person died
    if sentence.before(at) in _COUNTING or sentence.bound_before(at)[1] in (">=", "<="):
        return True  # won one medal, at least one house
    before, after = sentence.before(at), sentence.after(phrase.end)[0]
    listed = range(max(0, at - _LISTED), at) if before in JOINING else ()
    following = sentence.after(phrase.end + 1)[0] if after in JOINING else ""
    is_first = following.isdecimal() or (following in CARDINALS and following != "one")
    return is_first or any(_is_count(sentence, n) for n in listed)


def is_victim(sentence: Sentence, at: int) -> bool:
    """Return whether what is counted before a token came to harm, as the first or second word from it on says."""
    return any(sentence.after(at + n)[0] in VICTIMS for n in range(2))


_COUNTING = frozenset("won only exactly just".split())
_LISTED = 5  # tokens between the numbers of a list


def _is_count(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return (token.kind == NUMBER or token.lower in CARDINALS) and not sentence.taken[at]


def _times(sentence: Sentence, at: int) -> _Number | None:
    """Return how many times something is: fivefold, a hundredfold."""
    at += sentence.tokens[at].lower == "a"
    stem, fold, rest = sentence.after(at)[0].rpartition("fold")
    count = COUNTS.get(stem.rstrip("-"), 0) if fold and not rest else 0
    return _Number(Decimal(count), "", at + 1) if count else None


def _is_within_a_name(sentence: Sentence, at: int) -> bool:
    """Return whether a number in words is of a name within a sentence: the Big Four, the Seven Sisters."""
    if at == 0 or not sentence.tokens[at].text[0].isupper():
        return False
    following = sentence.tokens[at + 1 : at + 2]
    return sentence.tokens[at - 1].text[0].isalnum() or any(token.text[0].isupper() for token in following)
