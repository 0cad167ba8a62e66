"""What speaks against a change between two amounts, in percent or in multiples."""

from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.ends import are_alike
from innofacts.arithmetic.other_things import (
    OTHER_BASIS,
    has_a_subject_of_its_own,
    is_expected,
    is_in_something_else,
    is_of_a_new_subject,
    is_of_the_next_clause,
    leads_to_another_change,
)
from innofacts.arithmetic.phrases import (
    MORE_THAN,
    MORE_THAN_ELSEWHERE,
    MOVING,
    OF_A_WHOLE,
    PLANNED,
    SO_MUCH_MORE,
    stems,
)
from innofacts.arithmetic.relation import BASE, Relation
from innofacts.arithmetic.vetoes.shares import is_share_of_next
from innofacts.english.plans import ASKING, MEANING_TO, WISHING
from innofacts.patterns import regex


def _has_a_new_subject(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the later of two sentences is of what the other does not name: costs rose by 5. Sales are 9."""
    claim = relation.claim
    return is_of_a_new_subject(paragraph, claim, relation.operands) or any(
        is_of_a_new_subject(paragraph, one, (claim,)) for one in relation.operands if one > claim
    )


def _is_change_in_others(paragraph: Paragraph, relation: Relation) -> bool:
    return is_in_something_else(paragraph, relation.claim, relation.operands[0])


def _are_of_others(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the ends of a change are of two things, or told in other terms than it: in cash, sales were 86.

    So they are where the change itself is told to be of another basis: 86, up from 80, or by 5 % like-for-like.
    """
    first, *_, last = relation.operands
    ns = {one.sentence for one in relation.amounts} - ({relation.claim.sentence} & {first.sentence})
    are_two = (first.value.in_words or last.value.in_words) and not are_alike(first, last)
    is_back = BASE.search(paragraph.before(last)) is not None
    is_elsewhere = MORE_THAN_ELSEWHERE.match(paragraph.text, relation.claim.value.end, max(relation.amounts).begin)
    told = _OF_THE_CHANGE.match(paragraph.after(relation.claim))
    return bool(is_back or is_elsewhere or are_two or (told and OTHER_BASIS.search(told[0]))) or any(
        OTHER_BASIS.search(paragraph.words(n, n)) for n in ns
    )


_OF_THE_CHANGE = regex(r"[^\d.;:,()]*(?:,\s(?:un)?adjusted\b)?")  # what comes after a change in its clause


def _is_of_the_next_clause(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a clause about something else is between a change and its ends, of which the first may be."""
    found, claim = relation.operands, relation.claim
    is_next = is_of_the_next_clause(paragraph, min(found), claim) or has_a_subject_of_its_own(paragraph, claim, found)
    return is_next or (claim < min(found) and has_a_subject_of_its_own(paragraph, min(found), [claim]))


def _is_of_the_amount_before(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a change is said of an amount before it that is no end of it: 236 litres, a tenth more than."""
    claim = relation.claim
    one = max(
        (one for one in paragraph.amounts if one < claim and one.kind == relation.operands[0].kind), default=claim
    )
    is_next = _APPOSED.fullmatch(paragraph.text, one.value.end, claim.begin) is not None
    is_told = relation.form == "times" or MORE_THAN.match(paragraph.after(claim))
    return bool(is_next and is_told) and one not in relation.operands


_APPOSED = regex(r"(?:\s[^\d.;:,]*)?,\s(?:[a-z]+\s){0,2}")


def _is_from_what_is_wanted(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether an end of a change is only wanted, unlike the change: sales fell 40 % to 12. It wants 16."""
    claim, last = relation.claim, max(relation.operands)
    if relation.form == "share" and not SO_MUCH_MORE.match(paragraph.after(claim)):
        return False  # it has planted 120 trees, or 75 per cent. It wants to plant 160
    is_meant = claim.sentence < last.sentence and _MEANT.search(paragraph.before(last)) is not None
    return is_meant and not _MEANT.search(paragraph.before(claim))


def _is_from_what_was_expected(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a change is to, or from, what was expected, as the words around it do not say.

    Costs rose by 10 per cent to 61, and were more than the forecast of 48.
    """
    claim, expected = relation.claim, [one for one in relation.operands if is_expected(paragraph, one)]
    before, after = paragraph.before(claim, _NEAR), paragraph.after(claim, _NEAR)
    is_told = _MEANT.search(before) or not PLANNED.isdisjoint(stems(before + after))  # fares will rise by 20 per cent
    return len(expected) == 1 and not is_told


_NEAR = 60  # characters


def _is_of_what_it_is_behind(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a change is in brackets behind what it is of, and an end of it comes later.

    1,350 here (a rise of 220 per cent); 750 there.
    """
    claim, last = relation.claim, max(relation.operands)
    is_closed = last > claim and _IN_BRACKETS.search(paragraph.before(claim)) is not None
    between = paragraph.text[claim.value.end : last.begin] if is_closed else ""
    return _BEHIND_BRACKETS.match(between) is not None and not BASE.search(paragraph.before(last))


_IN_BRACKETS = regex(r"\((?:[a-z]+\s){0,4}$")
_BEHIND_BRACKETS = regex(r"[^()\d]*\)\s?[;.]")
_MEANT = regex(
    rf"(?i)\b(?:{'|'.join(sorted(MEANING_TO | WISHING | ASKING))}|will|would|should|(?:is|are)\sto|"
    r"reckoned|estimated|forecast)\b[^.;:\d]{0,40}$"
)


def _is_more_than_elsewhere(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a clause of something else is behind what a gap is to: 4 points more than here, and there 41."""
    claim, last = relation.claim, max(relation.amounts)
    return MORE_THAN_ELSEWHERE.match(paragraph.text, claim.value.end, max(claim.value.end, last.begin)) is not None


def _is_share(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a change is a share of what is named: £390,000, or 65 per cent of what is needed.

    So is one beside an amount that words of change do not lead to: 390,000 (65 per cent), and the other 210,000. And
    what is 45 per cent efficient, or full, did not grow by so much.
    """
    before, after = paragraph.before(relation.claim), paragraph.after(relation.claim)
    if _ACCOUNTS_FOR.search(before) or _SO_MUCH_OF_ALL.match(after):
        return True
    is_change = MOVING.search(before) or SO_MUCH_MORE.match(after)
    is_level = _OR_IN.search(before) or not relation.claim.value.in_words
    return not is_change and bool((is_level and OF_A_WHOLE.match(after)) or is_share_of_next(paragraph, relation.claim))


_ACCOUNTS_FOR = regex(r"(?i)\b(?:accounts?|accounted)\sfor\s(?:[a-z]+\s)?$")
_SO_MUCH_OF_ALL = regex(r"\s(?:[a-z]+\s)?(?:efficien(?:t|cy)|full|empty|complete|pure|owned)\b")
_OR_IN = regex(r"\b(?:or|that\sis),?\s(?:in\s)?$")


def _is_of_the_next_subject(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a sentence tells more than before, and the next of another thing: 15 % more. A ticket was $9."""
    claim, n = relation.claim, min(relation.operands).sentence
    subject = _OF_ANOTHER.match(paragraph.text, paragraph.sentences[n][0]) if claim.sentence < n else None
    if subject is None or not MORE_THAN.match(paragraph.after(claim)):
        return False
    return stems(subject[1]).isdisjoint(stems(paragraph.words(claim.sentence, claim.sentence)))


_OF_ANOTHER = regex(r"An?\s([a-z]{4,})\s")


def _is_as_before(_: Paragraph, relation: Relation) -> bool:
    """Return whether an amount is what it was, and a multiple of something between: 50, lost half, doubled, is 50."""
    return relation.operands[0].span == relation.operands[1].span


def _is_of_another_clause(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a clause about something else is between two shares and their change."""
    last = max(relation.operands)
    return last < relation.claim and paragraph.has_other_clause(last.end, relation.claim.begin)


def _are_changes(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is a change of something, and no level: pay grew by 4 per cent and prices by 3."""
    return any(MOVING.search(paragraph.before(one)) for one in relation.operands)


VETOES = (
    ({"relative"}, _is_of_another_clause),
    ({"relative"}, _are_changes),
    ({"growth", "outcome", "relative", "points"}, _has_a_new_subject),
    ({"times"}, _is_as_before),
    ({"growth"}, _are_of_others),
    ({"growth", "times", "share"}, _is_from_what_is_wanted),
    ({"growth"}, _is_from_what_was_expected),
    ({"growth", "outcome"}, _is_of_what_it_is_behind),
    ({"growth"}, _is_of_the_next_clause),
    (
        {"growth", "outcome"},
        lambda paragraph, relation: leads_to_another_change(paragraph, relation.claim, relation.operands),
    ),
    ({"growth", "times"}, _is_of_the_amount_before),
    ({"growth", "outcome"}, _is_share),
    ({"growth"}, _is_of_the_next_subject),
    ({"points"}, _is_more_than_elsewhere),
    ({"relative"}, _is_change_in_others),
)
"""The forms of relations for which each veto is asked, and the veto."""
