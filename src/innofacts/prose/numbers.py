"""One number of a sentence with its sign, currency, scale and unit: in digits, in words, or as a part of a whole."""

import re
from decimal import Decimal
from typing import NamedTuple

from innofacts.prose.context import Sentence
from innofacts.prose.nouns import Phrase, is_plural_ahead, phrase_after, phrase_of_currency
from innofacts.prose.tokens import NUMBER, WORD
from innofacts.prose.wording import (
    BOUNDS_AFTER,
    COUNTS,
    FALLS,
    FRACTIONS,
    FUNCTION_WORDS,
    INDIAN,
    LETTERS,
    LONGEST_BOUND,
    RISES,
    SCALES,
    SIGNS,
    TIME_UNITS,
    longest,
)
from innofacts.values.figures import MAX_DIGITS
from innofacts.values.figures import SCALES as POWERS
from innofacts.values.numerals import read_numeral
from innofacts.values.spelling import may_be_numeral
from innofacts.values.units import CURRENCIES, read_unit

_EXTENTS = frozenset(
    """
    long high wide tall deep above below away thick apart north south east west ahead square sprint race
    """.split()
)
_CODES_OF_OTHERS = frozenset("SDG COP TOP ALL TRY CUP MAD GEL PEN RON SOS BAM BOB LAK MOP".split())
_LETTERS_OF_NAMES = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefhijnoqrsuvwyz")
_MOST_WORDS = 12  # of a number
_HUNDRED = 100
_DIGITS_OF_A_SHARE = 3
_HALF_A_DOZEN = 6
_HYPHENS = ("-", "‐", "‑")
_TIED = {"odd": "~", "plus": ">="}
_LONGEST_PROPORTION = 7  # words
_FARTHEST_JOINER = 3
_USUAL_WHOLES = (2, 3, 4, 5, 10, 20, 100, 1000)
_SHORT = 4  # digits of the numbers in a proportion
# Words before a part of a whole that may stand by itself, and after one of any other.
_BEFORE_A_FRACTION = frozenset("by than nearly almost about around over roughly some exactly under least to".split())
_AFTER_A_FRACTION = frozenset("of the all its their as".split())
_PERCENT = frozenset(("per", "percent", "percentage", "percentage-point"))
_HALVED = frozenset(
    "metre meter kilometre kilometer mile tonne ton degree litre liter acre hectare kilo inch foot gram".split()
)
_NO_FRACTION = frozenset("first second the last and per other".split())


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
    """Whether the unit can be nothing else."""
    bound: str = ""
    """The bound that stands behind the number."""
    in_words: bool = False
    """Whether the number is written out."""
    second: Decimal | None = None
    """The high end of a range."""
    exact: Decimal | None = None
    """What a number is as a bound that is rounded by itself: more than two thirds are more than 66.667 %."""
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
    first, is_negative, currency = at, _is_minus(sentence, at), ""
    at += is_negative
    if _is_currency(sentence, at):
        text = sentence.tokens[at].text
        currency, at = SIGNS.get(text) or read_unit(text).text, at + 1
    if sentence.taken[at] and not (currency and sentence.tokens[at].kind == NUMBER):
        return None
    if first == at and (part := _fraction(sentence, at)):
        return part
    in_words = sentence.tokens[at].kind == WORD
    read = _in_words(sentence, at) if in_words else _in_digits(sentence, at, has_currency=bool(currency))
    if read is None:
        return None
    number = -read.number if is_negative else read.number
    bound, phrase = _unit_after(sentence, read, currency)
    if phrase is None:
        return Part(first, read.end, number, read.scale, (), is_strong=False, bound=bound, in_words=in_words)
    number = number.scaleb(phrase.number)
    unit = (phrase.units, phrase.is_strong, bound, in_words)
    return Part(first, phrase.end, number, read.scale, *unit, shift=phrase.number)


def _unit_after(sentence: Sentence, read: _Number, currency: str) -> tuple[str, Phrase | None]:
    """Return the bound and the unit behind a number; the bound may stand between the two: 80 or more countries."""
    if currency:
        return read.bound, phrase_of_currency(sentence.tokens, read.end, currency)
    tied = sentence.tokens[read.end - 1].lower.partition("-")[2]
    if read.scale and tied:
        return read.bound, Phrase((tied,), read.end, is_strong=False)  # 1-billion-pixel
    words = (token.lower for token in sentence.tokens[read.end : read.end + LONGEST_BOUND])
    count, bound = longest(words, BOUNDS_AFTER)
    phrase = phrase_after(sentence.tokens, read.end + count) if bound else None
    if phrase:
        return read.bound or bound, phrase
    return read.bound, phrase_after(sentence.tokens, read.end)


def _is_minus(sentence: Sentence, at: int) -> bool:
    """Tell whether a token is the minus of a number that follows."""
    token = sentence.tokens[at]
    if at + 1 >= len(sentence.tokens):
        return False
    after = sentence.tokens[at + 1]
    if token.lower == "minus":
        return after.kind == NUMBER and sentence.before(at) != "or"  # plus or minus 3
    is_apart = at == 0 or sentence.tokens[at - 1].end < token.start or sentence.tokens[at - 1].text == "("
    is_number = after.kind == NUMBER or after.text in SIGNS
    return token.text in ("-", "−", "–") and is_apart and after.start == token.end and is_number


def _is_currency(sentence: Sentence, at: int) -> bool:
    """Tell whether a token is a sign or a code of a currency before a number: $5, CNY 40; and not COP 28."""
    if at + 1 >= len(sentence.tokens):
        return False
    token, after = sentence.tokens[at], sentence.tokens[at + 1]
    if token.text in SIGNS:
        return after.kind == NUMBER
    if token.text not in CURRENCIES and token.text not in ("RMB", "Rmb"):
        return False
    if after.kind != NUMBER:
        return may_be_numeral(after.lower)
    scale, _ = sentence.after(at + 2)
    return token.text not in _CODES_OF_OTHERS or not after.text.isdecimal() or scale in SCALES or scale in LETTERS


def _in_digits(sentence: Sentence, at: int, *, has_currency: bool) -> _Number | None:
    """Return a number in digits with its scale, and a bound that is written onto it."""
    token = sentence.tokens[at]
    if token.kind != NUMBER:
        return None
    digits = re.sub(r"[^\d.]", "", token.text)
    if len(digits) > MAX_DIGITS - 1 or (digits[0] == "0" and digits[1:2].isdigit()):
        return None  # a code, such as 0901
    number = Decimal(f"0{digits}" if digits.startswith(".") else digits)
    read = _scaled(sentence, number, at + 1, has_currency=has_currency)
    following, glued = sentence.after(read.end)
    if glued and read.end == at + 1 and sentence.tokens[read.end].text in _LETTERS_OF_NAMES:
        return None  # 24B, 4K
    if glued and following == "+":
        return read._replace(bound=">=", end=read.end + 1)
    return read


def _scaled(sentence: Sentence, number: Decimal, end: int, *, has_currency: bool) -> _Number:
    """Return a number with the scale that stands at a token, if any: million, -million, bn, lakh, hundred."""
    word, glued = sentence.after(end)
    if word in _HYPHENS and glued:
        return _hyphened(sentence, number, end)
    first = word.partition("-")[0]
    if first in SCALES:
        return _Number(number, SCALES[first], end + 1)
    if word in INDIAN:
        scale, power = INDIAN[word]
        return _Number(number.scaleb(power), scale, end + 1)
    if word == "hundred":
        return _Number(number * _HUNDRED, "", end + 1)
    if word in LETTERS and _is_scale(sentence, end, has_currency=has_currency):
        return _Number(number, LETTERS[word], end + 1)
    return _Number(number, "", end)


def _hyphened(sentence: Sentence, number: Decimal, end: int) -> _Number:
    """Return a number with what a hyphen ties to it: 40-million, 80-odd, 30-plus."""
    following, glued = sentence.after(end + 1)
    first = following.partition("-")[0]
    if glued and first in SCALES:
        return _Number(number, SCALES[first], end + 2)
    if glued and first in _TIED:
        return _Number(number, "", end + 2, _TIED[first])
    return _Number(number, "", end)


def _is_scale(sentence: Sentence, at: int, *, has_currency: bool) -> bool:
    """Tell whether a letter behind a number is its scale: in $5m, 5m people, 50k; and not in 5 m of cable."""
    token = sentence.tokens[at]
    if has_currency or token.text == "k":
        return True
    after, _ = sentence.after(at + 1)
    if not sentence.tokens[at - 1].text.isdecimal() and "." not in sentence.tokens[at - 1].text:
        return False  # 2,335 m
    return token.lower in ("m", "b", "k") and after not in _EXTENTS and is_plural_ahead(sentence.tokens, at + 1)


def _in_words(sentence: Sentence, at: int) -> _Number | None:
    """Return a number that is written out, with its scale."""
    token = sentence.tokens[at]
    if token.lower == "one" and sentence.after(at + 1)[0] in ("percent", "per", "percentage"):
        return _Number(Decimal(1), "", at + 1)
    if not may_be_numeral(token.lower) or _is_within_a_name(sentence, at):
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
    scales = [SCALES[word] for word in "-".join(words[: numeral.words]).split("-") if word in SCALES]
    scale = scales[-1] if scales else ""
    number = Decimal(numeral.number).scaleb(-POWERS.get(scale, 0)).normalize()
    return _Number(Decimal(format(number, "f")), scale, at + numeral.words)


def _is_within_a_name(sentence: Sentence, at: int) -> bool:
    """Tell whether a number in words begins with a capital within a sentence: the Big Four."""
    return at > 0 and sentence.tokens[at].text[0].isupper() and sentence.tokens[at - 1].text[0].isalnum()


def _fraction(sentence: Sentence, at: int) -> Part | None:
    """Return a part of a whole as a percentage: half of, a third of, two-thirds, nine out of ten, one in five."""
    token = sentence.tokens[at]
    first, _, second = token.lower.partition("-") if token.kind == WORD else (token.lower, "", "")
    if not second and (token.kind == NUMBER or first in COUNTS) and (proportion := _proportion(sentence, at)):
        return proportion
    count, end = COUNTS.get(first, 1 if first in ("a", "an") else 0), at + 1
    if not second and count:
        second, end = sentence.after(at + 1)[0], at + 2
    elif first == "half" and not second:
        count, second = 1, "half"
    whole = FRACTIONS.get(second, 0)
    after, before = sentence.after(end)[0], sentence.before(at)
    if after in ("a", "an") and 0 < count < whole and sentence.after(end + 1)[0] in _PERCENT | _HALVED:
        return _part_of_one(sentence, at, end + 1, Decimal(count) / whole)
    if not 0 < count < whole or after == "a" or before in _NO_FRACTION:
        return None  # half a million, the second half, two and a half
    if after == "of" and sentence.after(end + 2)[0] in SCALES:
        return None  # a quarter of a million
    stands_alone = before in _BEFORE_A_FRACTION | RISES | FALLS or (count > 1 and second.endswith("s"))
    return _share(at, end, count, whole) if stands_alone or after in _AFTER_A_FRACTION else None


def _part_of_one(sentence: Sentence, first: int, at: int, number: Decimal) -> Part | None:
    """Return half a per cent, half a percentage point, half a mile."""
    if sentence.after(at)[0] in _HALVED:
        return Part(first, at + 1, number, "", (sentence.tokens[at].text,), is_strong=True, in_words=True)
    phrase = phrase_after(sentence.tokens, at)
    return phrase and Part(first, phrase.end, number, "", phrase.units, is_strong=True, in_words=True)


def _proportion(sentence: Sentence, at: int) -> Part | None:
    """Return "nine out of ten", "one in five" and "one farm in three" as a percentage."""
    words = [sentence.after(at + n)[0] for n in range(1, _LONGEST_PROPORTION)]
    joiner = _joiner(words) if sentence.tokens[at].lower == "one" else words[0]
    if joiner not in ("in", "out", "of"):
        return None
    after = words[words.index(joiner) + 1 :]
    if (joiner == "out" and after[0] != "of") or (joiner == "of" and after[0] != "every"):
        return None
    count = words.index(joiner) + (3 if joiner == "out" else 2)
    count += words[count - 1] == "every"
    few, whole = (_small(sentence, n) for n in (at, at + count))
    is_time = sentence.taken[at + count] or sentence.after(at + count + 1)[0] in TIME_UNITS  # one in five years
    if not few or not whole or few >= whole or (joiner == "in" and is_time):
        return None
    if joiner == "out" and whole not in _USUAL_WHOLES:
        return None  # 6 out of 8 models are two figures
    return _share(at, at + count + 1, few, whole)


def _joiner(words: list[str]) -> str:
    """Return the word that joins one to what it is one of, with up to two words between: one farm manager in three."""
    for word in words[:_FARTHEST_JOINER]:
        if word in ("in", "out", "of") or word in FUNCTION_WORDS:
            return word
    return ""


def _small(sentence: Sentence, at: int) -> int:
    """Return a small number of a proportion, in digits or words; 0 for none."""
    word, _ = sentence.after(at)
    return int(word) if word.isdecimal() and len(word) <= _SHORT else COUNTS.get(word, 0)


def _share(first: int, end: int, few: int, whole: int) -> Part:
    """Return a part of a whole as a percentage: 37.5 for three eighths, 33 for a third, which has no end."""
    share = Decimal(100 * few) / whole
    number = share if share == round(share, 1) else Decimal(round(share))
    exact = None if number == share else round(share, _DIGITS_OF_A_SHARE)
    return Part(first, end, number, "", ("%",), is_strong=True, in_words=True, exact=exact)
