"""Numbers in words with their scales: twenty-two, half a dozen, one point five million, fivefold, 12 and a half."""

from decimal import Decimal
from itertools import takewhile

from innofacts.english.cardinals import CARDINALS, ONES, may_be_numeral
from innofacts.english.currencies import NAMES_OF_MONEY_OR_COINS, NAMES_OF_PLAIN_MONEY
from innofacts.english.function_words import OWNERS, POINTERS
from innofacts.english.inflection import is_plural
from innofacts.english.numerals import (
    COUNTS,
    FRACTIONS,
    INDIAN_SCALES,
    MANY,
    MULTIPLES,
    ORDINALS,
    SCALE_WORDS,
    read_numeral,
)
from innofacts.english.numerals import SCALES as POWERS
from innofacts.english.people import PEOPLE
from innofacts.english.units import MEASURE_NAMES, MEASURES_OF_TIME, PERCENT_WORDS, TIME_UNITS
from innofacts.english.wording import JOINING, LIKELY, VICTIMS
from innofacts.numbers.context import UNITS_OF_ONE, Sentence
from innofacts.numbers.digits import TIED, BareNumber, scaled
from innofacts.numbers.fractions import PARTS_OF_ONE, are_quarters_of_a_year, as_decimal, fraction_in_words
from innofacts.numbers.phrases.nouns import is_plural_ahead, phrase_after
from innofacts.numbers.tokens import NUMBER, WORD
from innofacts.patterns import regex

OWNING = frozenset("had has have got gets".split())
"""Verbs before "one" as a number: Osby had two parks, and Vik had one."""
_WANTING = LIKELY | {"not"}
"""Words before such a verb with which "one" is any: of the 40 who could have one, nine do not have one."""
_ENDING = frozenset(("", ".", ",", ";"))
_MOST_WORDS = 12  # of a number
_HALF_A_DOZEN = 6
_HYPHENED_PART = regex(r"(?!one|half)[a-z]+-(?:quarter|third|half|year|month)")  # four-quarter growth


def number_in_words(sentence: Sentence, at: int) -> BareNumber | None:
    """Return a number in words, with its scale: two million, fivefold, one lakh."""
    if sentence.tokens[at].lower in ("one", "a") and sentence.word(at + 1) in INDIAN_SCALES:
        return scaled(sentence, Decimal(1), at + 1, has_currency=False)
    read = _times(sentence, at) or _many(sentence, at) or _part_of_a_scale(sentence, at) or _written_out(sentence, at)
    if read and not read.scale and sentence.word(read.end) in INDIAN_SCALES:
        return scaled(sentence, read.value, read.end, has_currency=False)
    return read


def _is_one(sentence: Sentence, at: int) -> bool:
    """Return whether "one" is a number: one percent, one in ten, has one where another has two; not "one of them"."""
    is_percent = sentence.word(at + 1) in ("percent", "per", "percentage")
    is_owned = sentence.before(at) in OWNING and sentence.before(at, 2) not in _WANTING
    if is_percent or (is_owned and sentence.word(at + 1) in _ENDING and any(_is_count(sentence, n) for n in range(at))):
        return True
    if with_a_fraction(sentence, BareNumber(Decimal(1), "", at + 1)):
        return True
    return _is_count_of_one(sentence, at) or _is_measure_of_one(sentence, at) or _is_low_end(sentence, at)


def _written_out(sentence: Sentence, at: int) -> BareNumber | None:
    """Return a number that is written out as English does it, with its scale."""
    token = sentence.tokens[at]
    if token.lower in _DIGITS and (decimals := _spoken(sentence, at + 1)):
        return _with_decimals(sentence, _DIGITS[token.lower], at + 1, decimals)
    if token.lower == "one" and _is_one(sentence, at):
        return BareNumber(Decimal(1), "", at + 1)
    is_article = token.lower == "a" and sentence.word(at + 1) in CARDINALS  # a one in 20 chance
    if (
        not may_be_numeral(token.lower)
        or is_article
        or _is_within_a_name(sentence, at)
        or _HYPHENED_PART.fullmatch(token.lower)
    ):
        return None
    words = _words_from(sentence, at)
    if words[:3] == ["half", "a", "dozen"]:
        return BareNumber(Decimal(_HALF_A_DOZEN), "", at + 3)
    read = _numeral(words[:1] if are_quarters_of_a_year(sentence, at) else words, at)
    return _to_its_end(sentence, read) if read else None


def _to_its_end(sentence: Sentence, read: BareNumber) -> BareNumber | None:
    """Return a number in words with the decimals that follow: two hundred point five; None if it is of an ordinal.

    That is so of its one hundred and fifth year, and not of one hundred second homes.
    """
    is_added = sentence.word(read.end) == "and"
    following = sentence.word(read.end + is_added)
    if sentence.before(read.end) == "hundred" and following in ORDINALS and (is_added or "-" in following):
        return None
    is_whole = not read.scale and read.value == int(read.value)
    decimals = _spoken(sentence, read.end) if is_whole else ""
    return _with_decimals(sentence, int(read.value), read.end, decimals) if decimals else read


def _words_from(sentence: Sentence, at: int) -> list[str]:
    """Return the words of which a number from a token on may consist."""
    return [
        token.lower for token in takewhile(lambda token: token.kind == WORD, sentence.tokens[at : at + _MOST_WORDS])
    ]


def _numeral(words: list[str], at: int) -> BareNumber | None:
    """Return the number that some words begin with, the first of them at a token."""
    numeral = read_numeral(words)
    if numeral is None:
        return None
    end = numeral.words
    if words[end - 2 : end - 1] == ["and"] and _is_of_parts(words[end - 1], *words[end : end + 1]):
        return _numeral(words[: end - 2], at)  # one million and three quarters
    scales = [SCALE_WORDS[word] for word in "-".join(words[: numeral.words]).split("-") if word in SCALE_WORDS]
    scale = scales[-1] if scales else ""
    number = Decimal(numeral.number).scaleb(-POWERS.get(scale, 0)).normalize()
    return BareNumber(Decimal(format(number, "f")), scale, at + end)


def _is_of_parts(word: str, following: str = "") -> bool:
    """Return whether a number and what follows are a fraction: three quarters, one half."""
    return following in FRACTIONS and is_plural(following) == (word != "one")


def _part_of_a_scale(sentence: Sentence, at: int) -> BareNumber | None:
    """Return a part of a scale: a third of a million, which is 0.33 million."""
    count, whole, end = fraction_in_words(sentence, at)
    words = [sentence.word(end + n) for n in range(3)]
    is_of_a_scale = count > 0 and words[0] == "of" and words[1] in ("a", "one") and words[2] in POWERS
    return BareNumber(round(Decimal(count) / whole, 2).normalize(), words[2], end + 3) if is_of_a_scale else None


def _many(sentence: Sentence, at: int) -> BareNumber | None:
    """Return a number that is not told exactly: tens of thousands of, a couple of hundred, forty-odd."""
    if sentence.before(at) == "the" and sentence.tokens[at].lower in POWERS and sentence.is_mark(at):
        return BareNumber(Decimal(1), sentence.tokens[at].lower, at + 1)  # the million mark
    if one := _one_of_a_scale(sentence, at):
        return one
    stem, _, tied = sentence.tokens[at].lower.rpartition("-")
    is_tied = tied in TIED or (tied in TIED_UNITS and sentence.word(at + 1) != "equivalent")  # no TEU
    number = CARDINALS.get(stem, PARTS_OF_ONE.get(stem, 0) if tied in MEASURE_NAMES else 0)
    if is_tied and number:
        return BareNumber(Decimal(number), "", at + 1, TIED.get(tied, ""))  # forty-odd, ten-mile, a half-mile queue
    words = [sentence.word(at + n) for n in range(4)]
    if words[0] in MANY and words[1] == "of" and words[2] in _SCALES_OF_MANY:
        scale, end = words[2].removesuffix("s"), at + 3
        return BareNumber(Decimal(MANY[words[0]]), scale, end + (sentence.word(end) == "of"), ">=")
    if words[:3] == ["a", "couple", "of"] and (words[3] in POWERS or words[3] in MULTIPLES):
        return scaled(sentence, Decimal(2), at + 3, has_currency=False)._replace(bound="~")
    return None


def _one_of_a_scale(sentence: Sentence, at: int) -> BareNumber | None:
    """Return a dozen or one of a scale without its article: another million, its dozen parks; not by the dozen."""
    word, before = sentence.tokens[at].lower, sentence.before(at)
    is_another = before == "another" and (word in POWERS or word in MULTIPLES)
    is_a_dozen = before in OWNERS and word == "dozen"
    return _numeral(["a", *_words_from(sentence, at)], at - 1) if is_another or is_a_dozen else None


TIED_UNITS = MEASURE_NAMES.union(MEASURES_OF_TIME, NAMES_OF_PLAIN_MONEY, ["night"])
"""The units that a hyphen ties to a number: a ten-mile walk, a five-day fair, a two-euro fee."""
_SCALES_OF_MANY = frozenset(f"{scale}s" for scale in POWERS)


def _spoken(sentence: Sentence, at: int) -> str:
    """Return the digits after the word "point" at a token: 25 for "point two five"; empty for other words."""
    if sentence.word(at) != "point":
        return ""
    digits = takewhile(lambda token: token.lower in _DIGITS, sentence.tokens[at + 1 : at + _MOST_WORDS])
    return "".join(str(_DIGITS[token.lower]) for token in digits)


def _with_decimals(sentence: Sentence, whole: int, at: int, decimals: str) -> BareNumber:
    """Return a number with the digits after the word "point" at a token, and its scale."""
    return scaled(sentence, Decimal(f"{whole}.{decimals}"), at + 1 + len(decimals), has_currency=False)


_DIGITS = {word: n for n, word in enumerate(ONES[:10])} | {"nought": 0}  # nought point five


def _is_count_of_one(sentence: Sentence, at: int) -> bool:
    """Return whether "one" counts, and is not an article: won one silver medal, two gold and one silver medal."""
    if sentence.word(at + 1) == "or" and sentence.word(at + 2) == "two":
        return True
    phrase = phrase_after(sentence.tokens, at + 1)
    if phrase and _PER_SO_MANY.search(phrase.units[0]):
        return True  # one doctor for every 1,200 people
    noun = phrase.units[0].rpartition(" ")[2] if phrase and not phrase.is_strong else ""
    if phrase is None or not noun.islower() or is_plural(noun) or noun in TIME_UNITS or noun.endswith(("ed", "ly")):
        return False
    if is_victim(sentence, phrase.end) and noun in PEOPLE:
        return True  # one person died
    if sentence.before(at) in _COUNTING or sentence.bound_before(at)[1] in (">=", "<="):
        return True  # won one medal, at least one house
    before, after = sentence.before(at), sentence.word(phrase.end)
    listed = range(max(0, at - _LISTED), at) if before in JOINING else ()
    following = sentence.word(phrase.end + 1) if after in JOINING else ""
    is_first = following.isdecimal() or (following in CARDINALS and following != "one")
    return is_first or any(_is_count(sentence, n) for n in listed)


def _is_low_end(sentence: Sentence, at: int) -> bool:
    """Return whether "one" is the low end of a range with a unit: one to three in ten, between one and two per cent."""
    is_joined = sentence.word(at + 1) == ("and" if sentence.before(at) == "between" else "to")
    other = CARDINALS.get(sentence.word(at + 2), 0)
    if not is_joined or other <= 1:
        return False
    return sentence.word(at + 3) in ("in", "out") or phrase_after(sentence.tokens, at + 3) is not None


def _is_measure_of_one(sentence: Sentence, at: int) -> bool:
    """Return whether "one" measures: one kilometre long, costs one euro; not this one pound, one degree or another."""
    is_pointed_at = sentence.before(at) in _POINTING
    return sentence.word(at + 1) in MEASURES_OF_ONE and not is_pointed_at and sentence.word(at + 2) != "or"


MEASURES_OF_ONE = (UNITS_OF_ONE | NAMES_OF_MONEY_OR_COINS) - MEASURES_OF_TIME - {"decade", "century", "won"}
"""Units before which "one" is a number; not as in "one won the race"."""
_POINTING = OWNERS | POINTERS | frozenset("the no any every each".split())


def is_victim(sentence: Sentence, at: int) -> bool:
    """Return whether what is counted before a token came to harm, as the first or second word from it on says."""
    return any(sentence.word(at + n) in VICTIMS for n in range(2))


_PER_SO_MANY = regex(r"\sper\s\d")
_COUNTING = frozenset("won only exactly just".split())
_LISTED = 5  # tokens between the numbers of a list


def _is_count(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return (token.kind == NUMBER or token.lower in CARDINALS) and not sentence.taken[at]


def _times(sentence: Sentence, at: int) -> BareNumber | None:
    """Return how many times something is: fivefold, a hundredfold."""
    at += sentence.tokens[at].lower == "a"
    stem, fold, rest = sentence.word(at).rpartition("fold")
    count = COUNTS.get(stem.rstrip("-"), 0) if fold and not rest else 0
    return BareNumber(Decimal(count), "", at + 1) if count else None


def _is_within_a_name(sentence: Sentence, at: int) -> bool:
    """Return whether a number in words is of a name within a sentence: the Big Four, the Seven Sisters."""
    if at == 0 or not sentence.tokens[at].text[0].isupper():
        return False
    following = sentence.tokens[at + 1 : at + 2]
    return sentence.tokens[at - 1].text[0].isalnum() or any(token.text[0].isupper() for token in following)


def with_a_fraction(sentence: Sentence, read: BareNumber) -> BareNumber | None:
    """Return a whole number with the fraction that "and" adds to it: 12 and a half, one million and three quarters."""
    if read.bound or read.value != int(read.value) or sentence.word(read.end) != "and":
        return None
    count, whole, end = fraction_in_words(sentence, read.end + 1)
    following = sentence.word(end)
    if not count or following in OF_ANOTHER:
        return None
    is_plain = (whole in (2, 4) and (count > 1 or end == read.end + 3)) or (following in _ENDING and not read.scale)
    if not is_plain and not is_plural_ahead(sentence.tokens, end) and following not in PERCENT_WORDS:
        return None  # one and a third person
    number = read.value + as_decimal(count, whole)
    read_on = scaled(sentence, number, end, has_currency=False)
    if not read.scale:
        return read_on
    return BareNumber(number, read.scale, end) if is_plain and read_on.end == end else None


OF_ANOTHER = ("of", "a", "an", "as", "the")
"""The words after a fraction that make it one of something else: 5, and a half of them; 20 and half a million."""
