"""What speaks against a product, or a quotient, of a rate and what it is for."""

from itertools import pairwise

from innofacts.arithmetic.amounts import SECONDS_OR_MONTHS
from innofacts.arithmetic.other_things import is_at_another_time
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import A_NEW_ONE, AND, TOGETHER
from innofacts.arithmetic.relation import PRODUCTS, Relation
from innofacts.patterns import regex


def _is_plain_list(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether amounts are a list of things of which no words say that one has so many of another.

    4,900 buses, plus 310 trams and a dozen sledges.
    """
    among = relation.amounts
    joints = [paragraph.text[one.value.end : other.begin] for one, other in pairwise(among)]
    is_list = all(one.nouns and not one.kind and not one.per for one in among) and all(map(_JOINT.search, joints))
    return is_list and not TOGETHER.search(paragraph.words(among[0].sentence, among[-1].sentence))


_JOINT = regex(r"(?:,|\band|\bplus)\s(?:an?\s|[a-z]+\s)?$")


def _are_told_beside(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a number of things and an amount are told as a pair: 45 banks and $12 billion in assets."""
    if any(one.per for one in relation.amounts) or TOGETHER.search(
        paragraph.words(relation.amounts[0].sentence, relation.amounts[-1].sentence)
    ):
        return False
    return any(
        one.nouns and other.kind and AND.fullmatch(paragraph.text, one.end, other.begin)
        for one, other in pairwise(relation.amounts)
    )


def _is_of_two_rates(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether two rates are told of what a later sentence has a result: 200 miles an hour here and 90 there."""
    rate = next((one for one in relation.operands if one.kind and one.per), None)
    n = relation.claim.sentence
    return rate is not None and any(
        (one.kind, one.per) == (rate.kind, rate.per) and one.sentence == rate.sentence < n
        for one in paragraph.amounts
        if one is not rate
    )


def _is_rate_of_another_time(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a rate is of another time than the one that gives it: 4 a month; by 2024 it had 60 a year."""
    return relation.claim.per != "" and is_at_another_time(paragraph, relation.claim, relation.operands)


def _is_of_a_time(_: Paragraph, relation: Relation) -> bool:
    """Return whether a rate is that of a time, and no other amount is: three storms brought 240 mm, 60 mm a day."""
    per = relation.claim.per
    return per in SECONDS_OR_MONTHS and not any(one.is_time or one.per == per for one in relation.operands)


def _are_two_counts(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a result without a unit is the number of other things: at £2, 14 of one and 22 of the other."""
    claim = relation.claim
    last = max((one for one in relation.operands if one < claim), default=claim)
    is_list = not (claim.kind or last.kind) and _AND_OF.fullmatch(paragraph.text, last.value.end, claim.begin)
    return bool(is_list) and any(one.kind.startswith("money") for one in relation.operands)


_AND_OF = regex(r"(?:\s[a-z]+){0,4}\sand\s")


def _is_of_a_new_one(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a result is that of another thing: 12 instalments of £40; a new one costs £500."""
    return A_NEW_ONE.search(paragraph.before(relation.claim)) is not None


VETOES = (
    (PRODUCTS, _are_told_beside),
    ({"product"}, _is_rate_of_another_time),
    (PRODUCTS, _is_of_a_new_one),
    (PRODUCTS - {"triple"}, _is_of_two_rates),
    ({"quotient"}, _is_of_a_time),
    (PRODUCTS, _is_plain_list),
    (PRODUCTS | {"sum"}, _are_two_counts),
)
"""The forms of relations for which each veto is asked, and the veto."""
