"""Shares of votes: 5,280 voted for it, 3,520 against, which is 60 per cent in favour."""

from collections.abc import Iterator
from itertools import pairwise

from innofacts.arithmetic.explanations import wrong
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.relation import is_near
from innofacts.arithmetic.values import HUNDRED, PERCENT, Slip
from innofacts.patterns import regex

_FOR = r"in\sfavou?r|for|yes|back(?:ed|ing)|support(?:ed|ing)|ayes"
_AGAINST = r"against|oppos(?:ed|ing|e)|no(?:es)?|rejected|rejecting"
_SIDES = regex(rf"(?i)(?:[^\d.;:]{{0,40}}?\b(?:{_FOR})\b[^\d.;:]{{0,40}}?)(?:,?\s(?:and|while|but|to)\s|,\s)$")
_OTHER_SIDE = regex(rf"(?i)[^\d.;:]{{0,30}}?\b(?:{_AGAINST})\b")
_OF_THEM = regex(
    rf"(?i)\s(?:(?:was|were|voting|voted)\s)?(?:{_FOR}|of\s(?:the\s|all\s)?(?:votes?|ballots?)"
    r"(?!\s(?:with|after|before|and|or|that|which)\b))\b"
)
# And in Harva 52 per cent were in favour.
_IN_A_PLACE = regex(r"\b(?:[Ii]n|[Aa]t|[Oo]f|[Ff]rom|[Aa]mong)\s(?!favou?r\b)")


def votes(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the share in favour that the votes for and against rule out: 5,280 for it, 3,520 against, 66 per cent."""
    for one, other in pairwise(paragraph.amounts):
        is_pair = one.sentence == other.sentence and not (one.kind or other.kind) and one.is_plain and other.is_plain
        between = paragraph.text[one.value.end : other.begin]
        if not (is_pair and _SIDES.fullmatch(between) and _OTHER_SIDE.match(paragraph.after(other))):
            continue
        near = [third for third in paragraph.near(other, back=0, ahead=1) if third.kind == PERCENT and third > other]
        others = [third for third in paragraph.near(other, back=1, ahead=1) if not third.is_share]
        total = one.span + other.span
        are_all = all(third in (one, other) or third.span.low <= total.high for third in others)
        if len(near) == 1 and are_all and near[0].is_plain and _OF_THEM.match(paragraph.after(near[0])):
            right = one.span / total * HUNDRED
            is_there = _IN_A_PLACE.search(paragraph.text, other.end, near[0].begin) is not None
            if not is_there and not near[0].value.fits(right) and is_near(near[0].number, right.number):
                yield wrong(near[0], f"{one.told} of {one.told} and {other.told} is {right} %")
