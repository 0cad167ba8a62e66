"""The same figure given twice with two values, in one paragraph or in two: 2,350 visitors in 2023, and later 2,530."""

from collections.abc import Iterator

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import TWICE, Slip
from innofacts.arithmetic.explanations import ruled_out, wrong
from innofacts.arithmetic.phrases import DEFINITE, YEARS
from innofacts.arithmetic.relation import is_near
from innofacts.arithmetic.twice import Told, are_of_two, is_misprint, printed, told_with
from innofacts.english.function_words import POINTERS
from innofacts.english.numerals import YEAR
from innofacts.patterns import regex
from innofacts.values.misprints import has_digits_swapped

_COUNTED = regex(rf"\s(?P<noun>[A-Za-z]+(?:\s[a-z]+)?)\s(?:in|during|for)\s(?P<year>{YEAR})\b")
_LOWER = regex(r"[a-z]+|(?<![\d.,])\d{1,3}(?![\d.,]*\d)")  # also the numbers of labels: in Year 4, in Table 12
_BOTH_WAYS = frozenset(("from", "to"))
_PRONOUNS = POINTERS | {"it", "they", "such"}
_ENOUGH_WORDS = 4  # that two sentences have in common, to be about the same
_FEWEST_WORDS = 3  # if one number is a misprint of the other
_FEWEST_TELLING = 3  # digits of a number that is no misprint; shorter ones are told of many things in the same words
_FEWEST_DIGITS = 4  # of a number, at least all but one different, with two that may be swapped by mistake


Seen = dict[tuple[object, ...], tuple[Amount, Told]]
"""The figures of a text so far, with what their sentences say, by what they are about."""


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
        told = told_with(paragraph, one)
        first, before = seen.setdefault((noun["noun"].lower(), noun["year"], value.unit, value.money), (one, told))
        if _is_other_way(first, one) and not are_of_two(before, told):
            return first
    if sentence is None or value.bound:
        return None
    words = _LOWER.findall(
        (paragraph.text[sentence[0] : value.start] + paragraph.text[value.end : sentence[1]]).lower()
    )
    if len(words) < _FEWEST_WORDS or not _PRONOUNS.isdisjoint(words):
        return None
    if not _BOTH_WAYS.issubset(words):
        words.sort()  # in 2023 the club had; the club had in 2023
    years = YEARS.findall(paragraph.text, *sentence)
    first, _ = seen.setdefault((*words, *years, value.unit), (one, Told(words, set())))
    is_same = value.allows(first.span) or not is_near(value.number, first.number)
    is_telling = one.digits >= _FEWEST_TELLING or is_misprint(first, one)  # a target of 72 per cent, and another of 58
    is_sure = (len(words) >= _ENOUGH_WORDS and is_telling) or _is_other_way(first, one)
    return first if is_sure and not is_same else None


def _is_other_way(one: Amount, other: Amount) -> bool:
    """Return whether one of two long numbers is the other with two digits swapped."""
    digits = str(one.number).replace(".", "")
    return len(digits) >= _FEWEST_DIGITS <= len({*digits}) + 1 and has_digits_swapped(printed(one), printed(other))


# --- the same number once more ----------------------------------------------------------------------------------------

_REACH = 2  # sentences
_ALL = regex(r"(?i)\ball\s(?:of\s)?(?:the\s|these\s|those\s|its\s|their\s)?$")
_SOME_OF = regex(r"(?i)\s(?:(?:in|on|at|from|for)|(?:[a-z]+\s){0,2}?(?:who|that|which|of|under|over))\b")
_CALLED = regex(r"(?P<noun>[A-Za-z]{4,})\s(?:was|is|were|are|stood\sat|of|at)\s$")
_LONG = 100  # of longer numbers, two are hardly ever alike by chance but for two digits
_IN_A_PLACE = regex(r"\b[Ii]n\s[A-Z]")
_AROUND = 45  # characters
_AT_ANOTHER = regex(
    r"(?i)\b(?:last|previous\w*|earlier|ago|before|another|other|rivals?|hoped|planned|expected|forecast|target|"
    r"(?:old|former)\sone|th(?:is|at)\s(?:year|month|week|season|time)|more|fewer|less|than|up\sto|against|compared)\b"
)


def restated(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a number that is told again with two digits swapped: 1,450 jobs are lost. All 1,540 are in the north."""
    for claim in (one for one in paragraph.amounts if one.is_plain and not (one.per or one.value.bound)):
        ahead = [one for one in paragraph.amounts if one < claim and one.sentence >= claim.sentence - _REACH]
        for one in ahead:
            is_alike = one.kind == claim.kind and not (one.per or one.value.bound)
            if is_alike and _is_told_again(paragraph, one, claim):
                yield from ruled_out(paragraph, claim, one.span, TWICE.format(one.told))


def _is_told_again(paragraph: Paragraph, one: Amount, claim: Amount) -> bool:
    """Return whether a number is said to be an earlier one, and is it but for two digits."""
    before, after = paragraph.before(claim), paragraph.after(claim)
    if _SOME_OF.match(after) or not has_digits_swapped(printed(one), printed(claim)):
        return False
    if _ALL.search(before):
        return True
    around = paragraph.words(one.sentence, one.sentence) + before[-_AROUND:] + after[:_AROUND]
    if one.sentence == claim.sentence or _AT_ANOTHER.search(around):
        return False
    if claim.is_share:
        nouns = [told["noun"].lower() for told in map(_CALLED.search, (paragraph.before(one), before)) if told]
        return len(nouns) == 2 and nouns[0] == nouns[1] and not _IN_A_PLACE.search(before)
    told = DEFINITE.search(before)
    return told is not None and (printed(claim) >= _LONG or told[0].lower() != "the ")  # of 83 pupils the 38 boys
