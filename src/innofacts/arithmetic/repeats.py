"""The same figure given twice with two values, in one paragraph or in two: 2,350 visitors in 2023, and later 2,530."""

import re
from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.explanations import wrong
from innofacts.arithmetic.paragraphs import YEARS, Paragraph
from innofacts.arithmetic.relation import is_near
from innofacts.arithmetic.values import TWICE, Slip
from innofacts.english.numerals import YEAR
from innofacts.values.misprints import digits_apart, has_digits_swapped

DEFINITE = re.compile(r"(?i)\b(?:the|all|these|those|its|their)\s(?:of\s)?(?:the\s|these\s|those\s)?$")
OTHER = re.compile(
    r"(?i)\b(?:last|previous(?:ly)?|earlier|ago|another|others?(?!\shalf)|next|rivals?|planned|original(?:ly)?|"
    r"initial(?:ly)?|target|forecast|expected|estimates?|estimated|later|more|fewer|less|average|remaining|rest|again|since|"
    r"of\sthem|of\swhom|up\sto|so\sfar|rose|fell|grew|than|instead|rather|among)\b"
)


def is_misprint(one: Amount, other: Amount) -> bool:
    """Return whether two numbers differ in one digit, or in two neighbouring digits that are swapped."""
    printed = _printed(one), _printed(other)
    return len(digits_apart(*printed)) == 1 or has_digits_swapped(*printed)


def _printed(one: Amount) -> Decimal:
    """Return the number of an amount without its scale."""
    return one.number.scaleb(-one.value.power)


_COUNTED = re.compile(rf"\s(?P<noun>[A-Za-z]+(?:\s[a-z]+)?)\s(?:in|during|for)\s(?P<year>{YEAR})\b")
_LOWER = re.compile(r"[a-z]+")
_BOTH_WAYS = frozenset(("from", "to"))
_POINTING = frozenset("this that these those it they such".split())
_ENOUGH_WORDS = 4  # that two sentences have in common, to be about the same
_FEWEST_WORDS = 3  # if one number is a misprint of the other
_FEWEST_DIGITS = 4  # of a number, at least all but one different, with two that may be swapped by mistake

Seen = dict[tuple[object, ...], Amount]
"""The figures of a text so far, by what they are about."""


def repeats_in_text(paragraph: Paragraph, seen: Seen) -> Iterator[Slip]:
    """Yield figures that an earlier sentence of the same words, names and years, or the same noun, gives otherwise.

    Those of this paragraph are added to the ones that were seen before.
    """
    for n, (start, end) in enumerate(paragraph.sentences):
        among = [one for one in paragraph.amounts if one.sentence == n and not one.value.in_words]
        years = YEARS.findall(paragraph.text, start, end) if among else []
        for one in among if len(years) == 1 else ():
            first = _first(paragraph, one, seen, (start, end) if len(among) == 1 else None)
            if first:
                yield wrong(one, TWICE.format(first.told), first)


def _first(paragraph: Paragraph, one: Amount, seen: Seen, sentence: tuple[int, int] | None) -> Amount | None:
    """Return the figure that was given before for the same as another, if they are different."""
    value = one.value
    noun = _COUNTED.match(paragraph.text, value.end)
    if noun:
        first = seen.setdefault((noun["noun"].lower(), noun["year"], value.unit, value.money), one)
        if _is_other_way(first, one):
            return first
    if sentence is None or value.bound:
        return None
    words = _LOWER.findall(
        (paragraph.text[sentence[0] : value.start] + paragraph.text[value.end : sentence[1]]).lower()
    )
    if len(words) < _FEWEST_WORDS or not _POINTING.isdisjoint(words):
        return None
    if not _BOTH_WAYS.issubset(words):
        words.sort()  # in 2023 the club had; the club had in 2023
    years = YEARS.findall(paragraph.text, *sentence)
    first = seen.setdefault((*words, *years, value.unit), one)
    is_same = value.allows(first.span) or not is_near(value.number, first.number)
    is_sure = len(words) >= _ENOUGH_WORDS or _is_other_way(first, one)
    return first if is_sure and not is_same else None


def _is_other_way(one: Amount, other: Amount) -> bool:
    """Return whether one of two long numbers is the other with two digits swapped."""
    digits = str(one.number).replace(".", "")
    return len(digits) >= _FEWEST_DIGITS <= len({*digits}) + 1 and has_digits_swapped(_printed(one), _printed(other))
