"""What speaks against a sum, an average, a rest, or shares that add up to a hundred."""

from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.amounts.alike import count_different_things
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.ends import is_from_to
from innofacts.arithmetic.other_things import are_of_one_list
from innofacts.arithmetic.phrases import IN_BETWEEN, ITEM_OF_ONE, SO_MUCH_MORE, stem, stems
from innofacts.arithmetic.relation import FORMS, LISTS, NEAR, REST, Relation, is_near
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.plans import NEEDING
from innofacts.english.ranks import HIGHEST, LOWEST
from innofacts.english.stopwords import PROSE
from innofacts.patterns import regex


def _counts_other_things(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a sentence counts other things than those that would leave them: 41 of the 58 laps. 13 cars ..."""
    claim = relation.claim
    is_told = _is_told_as_rest(paragraph, claim)
    is_next = claim.sentence > max(relation.operands).sentence
    before = paragraph.before(claim)  # 76 places were booked and 54 meals sold, but not: 41 are Red and 33 Blue
    is_next = is_next or (claim.name.endswith("s") and before.endswith(" and ") and not _ARE_SUCH.search(before))
    is_of_others = _FINDS.search(before) is not None or _has_a_new_subject(paragraph, relation)
    return is_next and not is_told and (is_of_others or count_different_things(claim, relation.operands))


# Of the 90, 40 are here; the town has found rooms for 60.
_FINDS = regex(r"\b(?:has|have|had)\s(?:[a-z]+\s){1,3}for\s(?:[a-z]+\s){0,2}$")


def _has_a_new_subject(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether what has so many is not told of before: it costs 51 cents, 9 for transport. The farmer gets 38."""
    start = paragraph.sentences[relation.claim.sentence][0]
    subject = _SUBJECT.fullmatch(paragraph.text, start, relation.claim.begin)
    told = paragraph.text[paragraph.sentences[min(relation.operands).sentence][0] : start]
    return subject is not None and stem(subject[1]) not in stems(told)


_SUBJECT = regex(rf"The\s(?!{'|'.join(sorted(PROSE))}\b)([a-z]{{4,}})\s(?!(?:of|in|for|to|at|by)\b)[a-z]+\s")


def _is_of_another_sort(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a claim counts the same of something else: 46 kinds of bread, 12 of them dark; 31 of cake."""
    sorts = [_OF_A_SORT.match(paragraph.after(one)) for one in (relation.operands[0], relation.claim)]
    return all(sorts) and len({one[1] for one in sorts if one}) == 1 and len({one[2] for one in sorts if one}) > 1


_OF_A_SORT = regex(r"\s([a-z]+)\sof\s([a-z]+)")


_ARE_SUCH = regex(r"\s(?:are|were)\s[^\W\d]+(?<!ed)\sand\s$")


def _is_told_as_rest(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether words beside an amount say that it is left, or how far two others are apart."""
    after = _CLAUSE_END.split(paragraph.after(claim, _AROUND))[0]
    return _LEFT.search(f"{paragraph.before(claim, _AROUND)} {after}") is not None


_LEFT = regex(r"(?i)\b(?:by|leav\w+|left|remain\w*|others?|rest|margin|majority|lead|ahead|more|fewer)\b")
_AROUND = 30  # characters
_CLAUSE_END = regex("[,;]")


def _is_half_a_result(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether only one of the two numbers of a result is among some amounts: one vote, and by 311 to 309."""
    halves = [paragraph.other_half(one) for one in relation.amounts]
    if relation.form == "sum" and paragraph.other_half(relation.claim):
        return True  # by 76 to 55, with 11 abstentions
    if relation.form == "rest" and paragraph.other_half(relation.operands[0]):
        others = (one for one, half in zip(relation.amounts, halves, strict=True) if not half)
        return not any(_is_told_as_rest(paragraph, one) for one in others)  # and not: by 63 to 48, a majority of 25
    return any(half and half not in relation.amounts for half in halves)


def _are_of_another_group(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether shares are of parts of a whole, or say by how much more: among the young, 23 per cent."""
    claim, ns = relation.claim, {one.sentence for one in relation.operands}
    if len({of["noun"] for one in relation.amounts if (of := _OF_THOSE.match(paragraph.after(one)))}) > 1:
        return True  # 37 per cent of the dogs and 21 per cent of the cats are old
    is_next = claim.sentence not in ns and _AMONG.match(paragraph.text, paragraph.sentences[claim.sentence][0])
    first = relation.operands[0]
    is_of_a_third = len(relation.operands) == 1 and IN_BETWEEN.search(paragraph.text, first.end, claim.begin)
    return bool(is_next or is_of_a_third) or any(
        SO_MUCH_MORE.match(paragraph.after(one)) or _OF_THE_SHARE.search(paragraph.before(one))
        for one in relation.amounts
    )


_OF_THOSE = regex(r"\sof\s(?:the|its|their)\s(?P<noun>[a-z]+)")
_AMONG = regex(r"Among(?:st)?\s(?!(?:them|these|those|the\s(?:rest|others?))\b)")
_OF_THE_SHARE = regex(r"\b[Oo]f\sthe\s$")  # of the 73 per cent who buy there, 10 per cent


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


def _is_what_the_next_has(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a sentence names two things after the whole, each with what it has: Lund has 15, Kent is at 12."""
    whole, *parts = relation.operands
    last = max(parts)
    is_next = whole.sentence < last.sentence == relation.claim.sentence and last < relation.claim
    return is_next and _NEXT_WITH_VERB.fullmatch(paragraph.text, last.value.end, relation.claim.begin) is not None


_NEXT_WITH_VERB = regex(
    rf"(?:\s[a-z]+)?{_NAME}(?:is|are|was|were|has|have|had|pays?|paid)\s(?:at\s|on\s)?{MONEY_SIGN}?"
)


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


_AMONG_THEM = regex(r"(?i)\b(?:among\s(?:them|these|those)|including|of\swhom|of\swhich)\s(?:[a-z]+\s){0,2}$")


def _has_what_went_before(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a part of a sum became another, or is how far others are apart: from 220 to 209, and 95 in fees.

    So is the majority of 16 that 38 votes to 22 are.
    """
    is_moved = any(is_from_to(paragraph, one, other) for one, other in pairwise(sorted(relation.operands)))
    return is_moved or any(_APART.search(paragraph.before(one)) for one in relation.operands)


_APART = regex(r"(?i)\b(?:majority|margin|lead|gap|difference)\sof\s$")


def _leaves_out_one(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a list has an item that is no amount: 12 points, four here, one there and six elsewhere."""
    among = sorted(relation.amounts)
    return ITEM_OF_ONE.search(paragraph.text, among[0].end, among[-1].begin) is not None


def _is_part_of_a_part(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether what may be left is part of a part: 26 came. Of the 15 who stayed, 12 slept."""
    claim, (_, *parts) = relation.claim, relation.operands
    return any(one.sentence == claim.sentence and _OF_THE.search(paragraph.before(one)) for one in parts if one < claim)


_OF_THE = regex(r"^Of\s(?:the|these|those|its|their)\s$")


def _are_told_in_turn(_: Paragraph, relation: Relation) -> bool:
    """Return whether two things are counted in turn: 21 boys and 22 girls here; there 64 boys and 197 girls."""
    nouns = [one.nouns[:1] for one in sorted(relation.amounts)]
    return len(nouns) == _TWO_PAIRS and all(nouns) and nouns[0] == nouns[2] != nouns[1] == nouns[3]


_TWO_PAIRS = 4


def _are_cells(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether nothing but white space is between any amounts, as in a row of a table: Finland 1 2 3."""
    among = sorted(relation.amounts)
    return all(
        _NOTHING.fullmatch(paragraph.text, one.value.end, other.begin) is not None for one, other in pairwise(among)
    )


_NOTHING = regex(r"[\s*|]+")


def _are_some_of_all(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a sentence tells only some shares of a whole: some of the main causes are speed (16 per cent)."""
    start = paragraph.sentences[min(relation.amounts).sentence][0]
    return _SOME_OF_ALL.search(paragraph.text, start, min(relation.amounts).begin) is not None


_SOME_OF_ALL = regex(
    r"(?i)\b(?:some|several|many|two|three|four)\sof\s(?:the|its|their|these|our)\b|\b(?:includ(?:es?|ed|ing)|such\sas)\b"
)


def _is_without_the_rest(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether what is left is told behind shares: 60 per cent, 30 per cent, and they the remaining 40."""
    last = max(relation.amounts)
    return any(one > last and REST.search(paragraph.before(one, NEAR)) for one in paragraph.near(last, back=0))


def _is_extreme(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether what may be left is that of the least of all, or of the greatest: the longest has 212."""
    return _EXTREME.search(paragraph.before(relation.claim)) is not None


_EXTREMES = "|".join(sorted((HIGHEST | LOWEST) - {"most"}))
_EXTREME = regex(rf"(?i)\b(?:the|its|their)\s(?:{_EXTREMES})\s(?:[a-z]+\s){{0,3}}$")


VETOES = (
    ({"rest"}, _is_extreme),
    ({"rest"}, _is_of_another_sort),
    ({"sum"}, _has_what_went_before),
    (LISTS, _is_half_a_result),
    ({"hundred"}, _are_of_another_group),
    ({"sum", "rest"}, _is_what_there_is),
    ({"rest"}, _is_item_beside_another),
    ({"rest"}, _is_what_the_next_has),
    ({"rest"}, _are_at_two_times),
    ({"sum", "hundred"}, _has_part_of_a_part),
    ({"sum"}, _leaves_out_one),
    ({"hundred"}, _is_without_the_rest),
    ({"hundred"}, _are_some_of_all),
    ({"sum"}, _are_told_in_turn),
    (FORMS, _are_cells),
    ({"rest"}, _is_part_of_a_part),
    ({"rest"}, _counts_other_things),
    ({"rest"}, lambda paragraph, relation: are_of_one_list(paragraph, relation.operands[0], relation.operands[1:])),
    (LISTS, _is_alternative),
)
"""The forms of relations for which each veto is asked, and the veto."""
