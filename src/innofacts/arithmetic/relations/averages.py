"""The average of some amounts, after them or before."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts.alike import count_the_same, name_the_same
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.denominators import AN_AVERAGE
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import NOTHING
from innofacts.arithmetic.relation import NEAR, Relation
from innofacts.english.cardinals import CARDINALS
from innofacts.english.inflection import singular
from innofacts.patterns import regex


def is_said_first(paragraph: Paragraph, among: Sequence[Amount]) -> bool:
    """Return whether the first of some amounts is the average of the others: an average of 50: 42, 51 and 57."""
    is_mean = _MEAN.search(paragraph.before(among[0], NEAR)) is not None
    return is_mean and ":" in paragraph.text[among[0].end : among[1].begin]


def averages(paragraph: Paragraph, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the last of some amounts if it may be the average of the others."""
    parts, claim = among[:-1], among[-1]
    if len({one.value.in_words for one in parts}) > 1:
        return  # four mayors, who are 38, 45 and 52 years old
    if any(one.is_share or one.many > 1 for one in parts) or len({one.sentence for one in parts}) > 1:
        return  # 51 cases per 10,000 inhabitants here and 15 there, 39 on average, as more people live here
    named = [one.nouns for one in parts if one.nouns]
    if not all(count_the_same(nouns, named[0]) for nouns in named):
        return  # 20 pupils with 70 points on average, and 30 with 80
    words = paragraph.words(parts[0].sentence, claim.sentence)
    least, most = min(one.number for one in parts), max(one.number for one in parts)
    if _is_mean_of_others(paragraph, parts, words) or _are_means(paragraph, parts, claim):
        return
    if _MEAN.search(words) and least * _LOWER <= claim.number <= most * _HIGHER:
        yield Relation("mean", claim, tuple(parts), sum((one.span for one in parts), NOTHING) / len(parts))


def _are_means(paragraph: Paragraph, parts: Sequence[Amount], claim: Amount) -> bool:
    """Return whether amounts are averages, of which the last need be none.

    The average pay here is 900, there 700; in all 850; 15,600 hours, an average of 300 in each of the 52 weeks.
    """
    is_told_again = _MEAN.search(paragraph.text, parts[-1].begin, claim.begin) is not None
    are_all = is_told_again and _MEAN.search(paragraph.before(parts[0])) is not None
    return are_all or any(AN_AVERAGE.search(paragraph.before(one)) for one in parts[1:])


def _is_mean_of_others(paragraph: Paragraph, parts: Sequence[Amount], words: str) -> bool:
    """Return whether an average is that of things with a different name than those that some amounts are of."""
    group = _OF_A_GROUP.search(words)
    counts = [one.nouns for one in paragraph.amounts if one.nouns and one.number == len(parts)]
    return (
        group is not None
        and counts != []
        and not any(name_the_same((singular(group["noun"].lower()),), nouns) for nouns in counts)
    )


_OF_A_GROUP = regex(
    rf"(?i)\baverage\s(?:[a-z]+\s){{0,2}}of\s(?:the|all|these|those)\s(?:(?:{'|'.join(CARDINALS)})\s)?(?P<noun>[a-z]+)"
)
_MEAN = regex(r"(?i)averag|\bmean\b")
_LOWER, _HIGHER = Decimal("0.7"), Decimal("1.4")
