"""Numbers in digits with their scales and powers of ten: 1,678,000, 5½, 3.3 × 10¹³, 40-million, 1.5 lakh crore."""

import re
from decimal import Decimal
from typing import NamedTuple

from innofacts.english.currencies import SIGNS
from innofacts.english.function_words import OWNERS, POINTERS
from innofacts.english.numerals import INDIAN_SCALES, INDIAN_SCALES_OF_MONEY, MULTIPLES, SCALE_LETTERS, SCALE_WORDS
from innofacts.english.numerals import SCALES as POWERS
from innofacts.english.units import EXTENTS
from innofacts.english.wording import FALLS, RISES
from innofacts.numbers.context import Sentence
from innofacts.numbers.fractions import SIGNS_OF_FRACTIONS, as_decimal, slashed
from innofacts.numbers.phrases.nouns import is_plural_ahead
from innofacts.numbers.phrases.rates import rate_alone
from innofacts.numbers.phrases.unit_names import measure_at
from innofacts.numbers.tokens import HYPHENS, NUMBER, SIGN
from innofacts.patterns import regex
from innofacts.values.grammar import MAX_DIGITS

_OWNERS = OWNERS | POINTERS | {"the", "whose"}
AFTER_LENGTHS = EXTENTS | frozenset(
    """
    above below away apart north south east west ahead square sprint race
    """.split()
)
"""Words after metres, and not after millions: 5m high, 5m below."""
_LETTERS_OF_NAMES = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefijnoqrsuvwyz")
"""Letters that make a name of a number that they are written onto: 24B."""
MINUSES = ("-", "−", "–")
"""The signs of a number below zero."""
TIED = {"odd": "~", "some": "~", "ish": "~", "plus": ">="}
"""The words that are a bound where a hyphen ties them to a number: 80-odd, 30-plus."""


class BareNumber(NamedTuple):
    """A number without its sign and its unit."""

    value: Decimal
    """As printed, before the scale."""
    scale: str
    """`thousand`, `million`, `billion`, `trillion`, or empty."""
    end: int
    """The token after it."""
    bound: str = ""
    """The bound that is written onto it: 30-plus, 60+."""


def number_in_digits(sentence: Sentence, at: int, *, has_currency: bool) -> BareNumber | None:
    """Return a number in digits with its scale, and a bound that is written onto it."""
    token = sentence.tokens[at]
    power_of_ten = _POWER_OF_TEN.fullmatch(token.text) if token.kind == NUMBER else None
    if token.kind != NUMBER or power_of_ten:
        return _as_programs_write(power_of_ten, at + 1) if power_of_ten else None
    digits = re.sub(r"[^\d.]", "", _with_decimals(token.text))
    if len(digits) > MAX_DIGITS - 1 or (digits[0] == "0" and digits[1:2].isdigit()):
        return None  # a code, such as 0901
    number = Decimal(f"0{digits}" if digits.startswith(".") else digits)
    if digits.isdecimal() and (part := _eighths(sentence, at + 1)):
        return BareNumber(number + part, "", at + 2)  # 2 1/2
    read = raised(sentence, number, at) or scaled(sentence, number, at + 1, has_currency=has_currency)
    following, glued = sentence.word(read.end), sentence.is_tied(read.end)
    has_letter = glued and read.end == at + 1 and sentence.tokens[read.end].text in _LETTERS_OF_NAMES
    if following == "cr" or (has_letter and not _is_unit(sentence, at)):
        return None  # 24B, 4K; credits, or crores of what is not said to be money
    if glued and following == "+":
        return read._replace(bound=">=", end=read.end + 1)
    return read


def _is_unit(sentence: Sentence, at: int) -> bool:
    """Return whether the letter after a number is its unit: 40C of heat, -10C, 293K; 12c a share, fell 3c to $1.85."""
    letter, is_of_warmth = sentence.tokens[at + 1].text, sentence.is_of_warmth()
    if letter != "c":
        is_long = len(sentence.tokens[at].text) > _OF_A_NAME
        return (is_of_warmth and (letter in "CFf" or (letter == "K" and is_long))) or (
            letter in "CF" and _is_below_zero(sentence, at)
        )
    is_rate = at + 2 < len(sentence.tokens) and rate_alone(sentence.tokens, at + 2) is not None
    before = sentence.before(sentence.lead(at))
    is_led_to = before in RISES or before in FALLS or before in _BEFORE_COINS
    is_money = any((one.kind == SIGN and one.text in SIGNS) or one.lower == "dividend" for one in sentence.tokens)
    return not is_of_warmth and (is_rate or (is_led_to and is_money))  # not section 12c


_BEFORE_COINS = frozenset("of by to from at than".split())


def _is_below_zero(sentence: Sentence, at: int) -> bool:
    """Return whether a minus is written onto a number, and not another number before it: -10C; not 4-10C."""
    before = sentence.tokens[max(0, at - 2) : at]
    is_minus = before != [] and before[-1].text in MINUSES and sentence.is_tied(at)
    return is_minus and (len(before) == 1 or before[0].end < before[1].start)


def _eighths(sentence: Sentence, at: int) -> Decimal | None:
    """Return the halves, quarters or eighths that a token is, apart from the number before it: 2 1/2."""
    word, glued = sentence.word(at), sentence.is_tied(at)
    found = None if glued else slashed(word)
    return Decimal(found[0]) / found[1] if found and found[1] in _HALVINGS else None


_HALVINGS = (2, 4, 8, 16)


def _with_decimals(text: str) -> str:
    """Return a number with the part of one that it ends with as decimals: 5½ is 5.5."""
    few, whole = SIGNS_OF_FRACTIONS.get(text[-1], (0, 1))
    return f"{int(text[:-1] or 0) + as_decimal(few, whole)}" if few else text


def scaled(sentence: Sentence, number: Decimal, end: int, *, has_currency: bool) -> BareNumber:
    """Return a number with the scales that begin at a token, if any: million, -million, bn, hundred, lakh crore."""
    read = _once_scaled(sentence, number, end, has_currency=has_currency)
    following = sentence.word(read.end)
    is_long = read.scale == "thousand" and following in SCALE_WORDS  # a thousand million
    indian = INDIAN_SCALES_OF_MONEY if has_currency else INDIAN_SCALES
    if read.end == end or not (is_long or following in indian):
        return read
    scale, power = (SCALE_WORDS[following], 0) if is_long else indian[following]
    number = read.value.scaleb(POWERS.get(read.scale, 0) + POWERS[scale] + power)
    scale = next((scale for scale in reversed(POWERS) if number >= Decimal(1).scaleb(POWERS[scale])), "")
    number = number.scaleb(-POWERS.get(scale, 0)).normalize()
    return BareNumber(Decimal(format(number, "f")), scale, read.end + 1)


def _once_scaled(sentence: Sentence, number: Decimal, end: int, *, has_currency: bool) -> BareNumber:
    """Return a number with the scale that is at a token, if any."""
    word, glued = sentence.word(end), sentence.is_tied(end)
    if word in HYPHENS and glued:
        return _hyphened(sentence, number, end)
    first = word.partition("-")[0]
    is_money = has_currency and word == "mm" and sentence.tokens[end].text == "MM"  # $25MM
    if first in SCALE_WORDS or is_money:
        return BareNumber(number, SCALE_WORDS.get(first, "million"), end + 1)
    if indian := (INDIAN_SCALES_OF_MONEY if has_currency else INDIAN_SCALES).get(word):
        scale, power = indian
        return BareNumber(number.scaleb(power), scale, end + 1)
    if multiple := MULTIPLES.get(word.removesuffix("s")):
        return BareNumber(number * multiple, "", end + 1)
    is_letter = first in SCALE_LETTERS and word.partition("-")[2] not in EXTENTS  # a 3m-tall door
    if is_letter and (first != word or _is_scale(sentence, end, has_currency=has_currency)):
        return BareNumber(number, SCALE_LETTERS[first], end + 1, TIED.get(word.partition("-")[2], ""))
    return BareNumber(number, "", end)


_TIMES = ("×", "x", "·", "⋅")
_DIGITS = {character: digit for digit, character in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
_TOO_LARGE = 31  # figures are below 10³¹


def raised(sentence: Sentence, number: Decimal, at: int) -> BareNumber | None:
    """Return the number at a token with its power of ten, in the largest scale: 3.3 × 10¹³, 3.3 × 10^13, 10⁶."""
    sign = sentence.word(at + 1)
    is_product = sign in _TIMES
    number, at = (number, at + 2) if is_product else (Decimal(1), at)
    if sign in _TIMES[:1] and number < 10 and number % 1 and (lost := _LOST_POWER.fullmatch(sentence.word(at))):
        return _times_ten(number, int(lost[1]), at + 1)
    if sentence.word(at) != "10":
        return None
    if small := _lowered(sentence, number, at + 1, is_product=is_product):
        return small
    end, power = at + 1, 0
    if sentence.word(end) == "^" and sentence.word(end + 1).isdecimal():
        power, end = int(sentence.tokens[end + 1].text[:3]), end + 2
        end += sentence.word(end) == "^" and sentence.is_tied(end)  # as pandoc has it
    while power < _TOO_LARGE and (character := sentence.word(end)) in _DIGITS:
        power, end = 10 * power + _DIGITS[character], end + 1
    return _times_ten(number, power, end) if power else None


def _as_programs_write(found: re.Match[str], end: int) -> BareNumber | None:
    """Return a number with its power of ten behind an E, which ends before a token: 1.2e6, 1.5E-9."""
    return _times_ten(Decimal(found[1]), int(found[2].replace("−", "-")), end)


_LOST_POWER = regex(r"10([12]\d)")  # 1.5 × 1012, as the text of a PDF has 1.5 × 10¹²
_POWER_OF_TEN = regex(r"([\d.]+)[eE]([-+−]?\d+)")


def _times_ten(number: Decimal, power: int, end: int) -> BareNumber | None:
    """Return a number times a power of ten in the largest scale; None if the power is none of a figure."""
    if power >= _TOO_LARGE or power <= -_TOO_LARGE:
        return None
    scale = next((scale for scale, of_scale in reversed(POWERS.items()) if of_scale <= power), "")
    return BareNumber(number.scaleb(power - POWERS.get(scale, 0)), scale, end)


def _lowered(sentence: Sentence, number: Decimal, at: int, *, is_product: bool) -> BareNumber | None:
    """Return a number with a negative power of ten, whose sign is near a token: 2.5 × 10⁻⁶, 2.5 × 10^-6, 2.5 × 10−6."""
    has_caret = sentence.word(at) == "^"
    at += has_caret
    sign, is_close = sentence.word(at), sentence.is_tied(at)
    digits, is_written_on = sentence.word(at + 1), sentence.is_tied(at + 1)
    if not is_close or not is_written_on or not (is_product or has_caret or sign == "⁻"):
        return None
    power = _DIGITS.get(digits, 0) if sign == "⁻" else int(digits) if sign in MINUSES and digits.isdecimal() else 0
    return _times_ten(number, -power, at + 2) if power else None


def _hyphened(sentence: Sentence, number: Decimal, end: int) -> BareNumber:
    """Return a number with what a hyphen ties to it: 40-million, 5-crore, 80-odd, 30-plus."""
    following, glued = sentence.word(end + 1), sentence.is_tied(end + 1)
    first = following.partition("-")[0]
    if glued and first in SCALE_WORDS:
        return BareNumber(number, SCALE_WORDS[first], end + 2)
    if glued and first in INDIAN_SCALES:
        scale, power = INDIAN_SCALES[first]
        return BareNumber(number.scaleb(power), scale, end + 2)
    if glued and first in TIED:
        return BareNumber(number, "", end + 2, TIED[first])
    return BareNumber(number, "", end)


def _is_scale(sentence: Sentence, at: int, *, has_currency: bool) -> bool:
    """Return whether a letter after a number is its scale: $5m, 5m people, 50k, but not 5 m of cable."""
    token = sentence.tokens[at]
    if has_currency or token.text == "k":
        return sentence.word(at + 1) != "." or not sentence.is_tied(at + 2)  # not 3 k.g.
    after = sentence.word(at + 1)
    is_glued = sentence.is_tied(at)
    written = sentence.tokens[at - 1].text
    is_kelvin = token.text == "K" and (sentence.word_before(at - 1) == "at" or sentence.is_of_warmth())
    if is_glued and not is_kelvin and (token.text == "K" or (token.text in ("M", "B") and "." in written)):
        return "." in written or (len(written) > _OF_A_NAME and written != "401")  # 100K, 1.2M; no 10K run
    if is_glued and token.text == "m" and after == "of" and sentence.word(at + 2) in _OWNERS:
        return True  # 35m of its devices
    if is_glued and token.text == "m" and _is_measure_ahead(sentence, at + 1):
        return True  # 1.94m teu, 2.8m m³, 1.2m sq ft
    if not sentence.tokens[at - 1].text.isdecimal() and "." not in sentence.tokens[at - 1].text:
        return False  # 2,335 m
    return token.lower in ("m", "b", "k") and after not in AFTER_LENGTHS and is_plural_ahead(sentence.tokens, at + 1)


def _is_measure_ahead(sentence: Sentence, at: int) -> bool:
    """Return whether a unit begins at a token that never follows metres: not 5m x 3m, 5m sq, 30m min."""
    measure = measure_at(sentence.tokens, at) if at < len(sentence.tokens) else None
    return measure is not None and measure.units[0] not in _AFTER_METRES


_AFTER_METRES = frozenset("times sq min h s".split())
_OF_A_NAME = 2  # the most digits before the K of a name: 4K, a 10K run
