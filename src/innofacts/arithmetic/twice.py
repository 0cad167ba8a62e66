"""Whether two amounts may be one figure that a text gives twice: with a misprint, and not told of two things."""

from decimal import Decimal
from itertools import zip_longest
from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.english.cardinals import CARDINALS
from innofacts.english.inflection import is_past
from innofacts.english.places import NO_NAMES
from innofacts.patterns import regex
from innofacts.values.misprints import are_a_digit_apart


def is_misprint(one: Amount, other: Amount) -> bool:
    """Return whether two numbers differ in one digit, or in two neighbouring digits that are swapped."""
    return are_a_digit_apart(printed(one), printed(other))


def printed(one: Amount) -> Decimal:
    """Return the number of an amount without its scale."""
    return one.number.scaleb(-one.value.power)


def tell_of_two(paragraph: Paragraph, one: Amount, other: Amount) -> bool:
    """Return whether the sentences of two amounts say the same of two things: Ada sold 1,234 cars. Ben sold 1,243."""
    return are_of_two(told_with(paragraph, one), told_with(paragraph, other))


class Told(NamedTuple):
    """What a sentence says with an amount."""

    words: list[str]
    names: set[str]
    """Those before the amount."""


def told_with(paragraph: Paragraph, one: Amount) -> Told:
    """Return what the sentence of an amount says."""
    sentence = paragraph.words(one.sentence, one.sentence)
    words, before = _WORDS.findall(sentence), _WORDS.findall(paragraph.before(one, len(sentence)))
    lower = {word for word in words if word.islower()}
    names = {word for word in before if word[0].isupper() and word.lower() not in _NO_NAMES | lower}
    return Told([word.lower() for word in words], names)


def are_of_two(one: Told, other: Told) -> bool:
    """Return whether two sentences have other names, or differ in a third of their words: not in verbs alone."""
    if one.names and other.names and one.names.isdisjoint(other.names):
        return one.names.isdisjoint(map(str.capitalize, other.words))
    pairs = [pair for pair in zip_longest(one.words, other.words, fillvalue="") if pair[0] != pair[1]]
    is_same = not pairs or all(is_past(word) and is_past(instead) for word, instead in pairs)
    return not is_same and len(pairs) <= max(1, len(one.words) // 3)


_NO_NAMES = NO_NAMES | CARDINALS.keys()
_WORDS = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
