"""What speaks against a sum, an average, a rest, or shares that add up to a hundred."""

from decimal import Decimal

from innofacts.arithmetic.alike import name_the_same
from innofacts.arithmetic.amounts import SECONDS_OR_MONTHS, Amount
from innofacts.arithmetic.explanations import count_different_things
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import AND, SO_MUCH_MORE, stems
from innofacts.arithmetic.relation import LISTS, Relation, is_near
from innofacts.arithmetic.rules.ages import is_age
from innofacts.arithmetic.rules.gaps import (
    FEWEST_RUNS,
    ONE,
    has_a_unit_before,
    is_of_runs,
    is_short_of_a_target,
    is_time_to_another,
    other_half,
)
from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.numerals import YEAR
from innofacts.english.plans import NEEDING
from innofacts.patterns import regex


def _counts_other_things(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a sentence counts other things than those that would leave them: 41 of the 58 laps. 13 cars ..."""
    claim = relation.claim
    is_told = _is_told_as_rest(paragraph, claim)
    is_next = claim.sentence > max(relation.operands).sentence
    before = paragraph.before(claim)  # 76 places were booked and 54 meals sold, but not: 41 are Red and 33 Blue
    is_next = is_next or (claim.name.endswith("s") and before.endswith(" and ") and not _ARE_SUCH.search(before))
    return is_next and not is_told and count_different_things(claim, relation.operands)


_ARE_SUCH = regex(r"\s(?:are|were)\s[^\W\d]+(?<!ed)\sand\s$")


def _are_two_things_or_times(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether two amounts are of two things, or of two times, and nothing says that another is their gap.

    It had 120 loaves and 90 rolls; 40 loaves are left. A coat was £180 in May and £120 in June. Boots are £75.
    """
    whole, part, claim = relation.operands[0], relation.operands[1], relation.claim
    is_pair = AND.fullmatch(paragraph.text, whole.end, part.begin) is not None
    if (
        is_pair
        and name_the_same(whole.nouns, claim.nouns)
        and part.nouns
        and not name_the_same(part.nouns, whole.nouns)
    ):
        return True
    is_next = claim.sentence > max(whole.sentence, part.sentence)
    is_told = _is_told_as_rest(paragraph, claim)
    return is_next and not is_told and all(_AT_A_TIME.match(paragraph.text, one.end) for one in (whole, part))


def _may_have_other_parts(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a whole may have parts that are not told: it raised £14,000. A raffle brought in £1,900."""
    first = min(relation.operands[1:])
    is_next = relation.operands[0].sentence < first.sentence
    return is_next and _ONE_OF_THEM.match(paragraph.text, paragraph.sentences[first.sentence][0]) is not None


_ONE_OF_THEM = regex(r"An?\s(?!(?:third|quarter|fifth|total|further|group|few)\b)")
_AT_A_TIME = regex(rf"\s(?:in|on|by)\s(?:{'|'.join(map(str.title, (*MONTHS, *WEEKDAYS)))}|{YEAR})\b")


def _is_told_as_rest(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether words beside an amount say that it is left, or how far two others are apart."""
    after = paragraph.after(claim, _AROUND).partition(",")[0]
    return _LEFT.search(f"{paragraph.before(claim, _AROUND)} {after}") is not None


_LEFT = regex(r"(?i)\b(?:by|leav\w+|left|remain\w*|others?|rest|margin|majority|lead|ahead|more|fewer)\b")
_AROUND = 30  # characters


def _is_one_off(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a result misses one that is no amount: of 18 shops five closed, one opened, and 14 are left."""
    among = relation.amounts
    is_told = ONE.search(paragraph.text, among[0].value.end, among[-1].begin) is not None
    return is_told and abs(relation.claim.number - relation.right.number) == 1


def _is_time_to_another(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a gap in seconds is that to another number than those of a relation."""
    return is_time_to_another(paragraph, relation.claim, relation.operands)


def _are_of_batters(_: Paragraph, relation: Relation) -> bool:
    """Return whether a margin of runs is between two teams, and an amount is that of a batter: 120 and 85."""
    lower = sorted(one.number for one in relation.amounts)[1]
    return lower < FEWEST_RUNS and any(map(is_of_runs, relation.amounts))


def _are_levels(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether amounts are ages, or at which level something was: married at 19, widowed at 41 and ill at 63."""
    bare = [one for one in relation.amounts if one.is_bare or (one.is_time and one.end == one.value.end)]
    return sum(_AT_A_LEVEL.search(paragraph.before(one)) is not None or is_age(paragraph, one) for one in bare) > 1


_AT_A_LEVEL = regex(r"(?i)\bat\s(?:only\s|just\s)?$")


def _is_half_a_result(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether only one of the two numbers of a result is among some amounts: one vote, and by 311 to 309."""
    halves = [other_half(paragraph, one) for one in relation.amounts]
    if relation.form == "sum" and other_half(paragraph, relation.claim):
        return True  # by 76 to 55, with 11 abstentions
    if relation.form == "rest" and other_half(paragraph, relation.operands[0]):
        others = (one for one, half in zip(relation.amounts, halves, strict=True) if not half)
        return not any(_is_told_as_rest(paragraph, one) for one in others)  # and not: by 63 to 48, a majority of 25
    return any(half and half not in relation.amounts for half in halves)


def _has_another_unit(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a claim may have the unit of another amount of its sentence, or has one that is no speed."""
    claim = relation.claim
    is_way = claim.kind != "" and not claim.per
    are_speeds = is_way and any(one.kind == claim.kind and one.per in SECONDS_OR_MONTHS for one in relation.operands)
    is_money = claim.kind.startswith("money")
    return has_a_unit_before(paragraph, claim, relation.operands) or (are_speeds and not is_money)


def _is_of_long_ago(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether times say how long ago something was: some 180 million years ago."""
    return any(_AGO.match(paragraph.text, one.end) for one in relation.amounts)


_AGO = regex(r"\sago\b")


def _are_of_another_group(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether shares are of parts of a whole, or say by how much more: among the young, 23 per cent."""
    claim, ns = relation.claim, {one.sentence for one in relation.operands}
    if len({of["noun"] for one in relation.amounts if (of := _OF_THOSE.match(paragraph.after(one)))}) > 1:
        return True  # 37 per cent of the dogs and 21 per cent of the cats are old
    is_next = claim.sentence not in ns and _AMONG.match(paragraph.text, paragraph.sentences[claim.sentence][0])
    return bool(is_next) or any(
        SO_MUCH_MORE.match(paragraph.after(one)) or _OF_THE_SHARE.search(paragraph.before(one))
        for one in relation.amounts
    )


_OF_THOSE = regex(r"\sof\s(?:the|its|their)\s(?P<noun>[a-z]+)")
_AMONG = regex(r"Among(?:st)?\s(?!(?:them|these|those|the\s(?:rest|others?))\b)")
_OF_THE_SHARE = regex(r"\b[Oo]f\sthe\s$")  # of the 73 per cent who buy there, 10 per cent


def _is_between_others(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a gap is said to be between others: 61 here and 74 there. Ten separate the teams."""
    n = relation.claim.sentence
    between = _BETWEEN.match(paragraph.after(relation.claim))
    told = " ".join(paragraph.words(one.sentence, one.sentence) for one in relation.operands if one.sentence < n)
    return between is not None and told != "" and stems(between["whom"]).isdisjoint(stems(told))


_BETWEEN = regex(r"(?:\s[a-z]+)?\s(?:separat\w+|between)\s(?:the\s)?(?!two\b|them\b)(?P<whom>[a-z]{4,})")


def _is_alternative(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a claim is told instead of an amount that gives it: of 36 biscuits 18 are left, or 17."""
    claim = relation.claim
    return any(
        _OR.fullmatch(paragraph.text, one.value.end, claim.begin) and is_near(claim.number, one.number, _ALIKE)
        for one in relation.operands
    )


_ALIKE = Decimal("0.8")
_OR = regex(r"(?:\s[a-z]+)?,?\sor\s(?:even\s|perhaps\s|maybe\s)?")


def _is_what_there_is(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a result is what somebody has, and what gives it is needed: needs £21,000, was given £48,000."""
    return _HAS.search(_before_it(paragraph, relation.claim)) is not None and any(
        _NEEDS.search(_before_it(paragraph, one)) for one in relation.operands
    )


_HAS = regex(
    r"(?i)\b(?:(?:has|have|had)(?!\sto\b)|given|raised|received|got|grant|gift|bequest|donation|legacy|set\saside)\b"
)
_NEEDS = regex(rf"(?i)\b(?:{'|'.join(sorted(NEEDING))}|costs?|will\scost)\b")


def _is_item_beside_another(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether what may be a rest is what the next of some names has: Lund had 5,787, Kent 5,630.

    Not if the parts are names between the whole and it: it had 5,787 votes, Ada 1,849, Ben 3,839.
    """
    whole, *parts = relation.operands
    is_next = _NEXT_ITEM.fullmatch(paragraph.text, whole.end, relation.claim.begin) is not None
    return is_next and all(part < whole for part in parts)


_NAME = r"(?:,|;|\sand)\s(?:and\s)?(?:the\s)?[A-Z][^\W\d]+(?:\s[A-Z][^\W\d]+)*\s"
_NEXT_ITEM = regex(rf"(?:{_NAME}[\d,.]*\d)*{_NAME}")


def _are_at_two_times(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a part is told of now, and what may be the rest of then: 58 are electric, and 27 were damaged."""
    verbs = [_VERB.match(paragraph.after(one)) for one in (*relation.operands[1:], relation.claim)]
    return len({verb[1] in _OF_NOW for verb in verbs if verb}) > 1


_VERB = regex(r"(?:\s[a-z]+)?\s(is|are|have|has|was|were|had)\s(?!left\b|gone\b)")
_OF_NOW = frozenset(("is", "are", "have", "has"))


def _before_it(paragraph: Paragraph, one: Amount) -> str:
    """Return what comes before an amount, up to the one before it."""
    start = paragraph.sentences[one.sentence][0]
    return paragraph.text[max((start, *(other.value.end for other in paragraph.amounts if other < one))) : one.begin]


def _has_part_of_a_part(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a part of a sum is part of the one before it: ten bodies were found, among them 3 children."""
    return any(_AMONG_THEM.search(paragraph.before(one)) for one in sorted(relation.operands)[1:])


_AMONG_THEM = regex(r"(?i)\b(?:among\s(?:them|these|those)|including|of\swhom|of\swhich)\s(?:[a-z]+\s)?$")


VETOES = (
    ({"rest"}, is_short_of_a_target),
    ({"rest", "sum"}, _are_of_batters),
    ({"rest"}, _is_time_to_another),
    (LISTS, _is_one_off),
    ((LISTS - {"rest"}) | {"order"}, _are_levels),
    (LISTS, _is_half_a_result),
    (LISTS - {"mean"}, _has_another_unit),
    (LISTS, _is_of_long_ago),
    ({"hundred"}, _are_of_another_group),
    ({"sum", "rest"}, _is_what_there_is),
    ({"rest"}, _is_item_beside_another),
    ({"rest"}, _are_at_two_times),
    ({"sum"}, _has_part_of_a_part),
    (LISTS | {"points"}, _is_between_others),
    ({"rest"}, _counts_other_things),
    ({"rest"}, _are_two_things_or_times),
    ({"rest"}, _may_have_other_parts),
    (LISTS, _is_alternative),
)
"""The forms of relations for which each veto is asked, and the veto."""
