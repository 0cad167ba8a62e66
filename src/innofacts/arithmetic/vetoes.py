"""The vetoes: why what some amounts seem to have to do with each other says nothing of a claim.

All of them are rows of one table. What only makes it less likely that amounts are related is one of the `cues`.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from innofacts.arithmetic.amounts import name_the_same
from innofacts.arithmetic.changes import OTHER_BASIS, are_alike, is_of_a_new_subject, is_of_the_next_clause
from innofacts.arithmetic.explanations import count_different_things
from innofacts.arithmetic.gaps import FEWEST_RUNS, is_of_runs, is_short_of_a_target
from innofacts.arithmetic.paragraphs import (
    COMPARATIVE,
    MORE_THAN,
    Paragraph,
    is_from_what_is_new,
    is_of_other_things,
    stems,
)
from innofacts.arithmetic.relation import BASE, FORMS, Relation
from innofacts.arithmetic.relations.shares import OF_THE
from innofacts.english.wording import RATES_APART, WEEKDAYS

LISTS = frozenset("sum rest hundred mean".split())
"""The forms of relations of many amounts."""
PRODUCTS = frozenset("product quotient triple".split())
"""The forms of relations of rates and what they are for."""


def is_vetoed(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the claim of a relation is surely of other things, or of another time, than its operands."""
    return any(relation.form in forms and veto(paragraph, relation) for forms, veto in _VETOES)


_ANOTHER_TIME = re.compile(
    r"(?i)\b(?:(?:last|next|previous|following|preceding)\s(?:year|month|week|season|summer|winter|spring|autumn|time|election)|"
    r"on\sthe\s(?:second|third|next)\s(?:day|night|evening)|"
    r"an?\s(?:year|month|week|day)\s(?:later|before|earlier)|the\s(?:year|month|week|day)\s(?:before|after))\b"
)


_DAY = re.compile(rf"\b(?:{'|'.join(map(str.title, WEEKDAYS))})\b")


def _is_of_another_time(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a result is of another time than what gives it: 340 and 285 crates; last year it was 655."""
    n, others = relation.claim.sentence, {one.sentence for one in relation.operands}
    if n in others:
        return False
    if relation.form == "order" and any(_ANOTHER_TIME.search(paragraph.words(one, one)) for one in others):
        return True  # the busiest day had 340; the week before, one had 390
    days = [{*_DAY.findall(paragraph.words(one, one))} for one in (n, *others)]
    if relation.form in PRODUCTS and all(days) and days[0].isdisjoint(set().union(*days[1:])):
        return True  # 210 tickets at £8 on Friday. It took £2,310 on Saturday
    other_times = [_ANOTHER_TIME.search(paragraph.words(one, one)) for one in (n, *others)]
    return bool(other_times[0]) and not any(other_times[1:])


def _counts_other_things(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a sentence counts other things than those that would leave them: 41 of the 58 laps. 13 cars ..."""
    claim = relation.claim
    is_told = _LEFT.search(f"{paragraph.before(claim, _AROUND)} {paragraph.after(claim, _AROUND)}") is not None
    is_next = claim.sentence > max(relation.operands).sentence
    return is_next and not is_told and count_different_things(claim, relation.operands)


_LEFT = re.compile(r"(?i)\b(?:by|leav\w+|left|remain\w*|others?|rest|margin|majority|lead|ahead|more|fewer)\b")
_AROUND = 30  # characters


def _has_another_share(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is not read: a third for it, a quarter against, which leaves 250."""
    among = relation.amounts
    return paragraph.has_unread_share(among[0].value.end, among[-1].begin)


def _is_of_other_things(_: Paragraph, relation: Relation) -> bool:
    """Return whether a share names other things than its operands: one ranch in seven, and cows."""
    return is_of_other_things(relation.claim, relation.operands)


def _is_from_what_is_new(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether what is not told leads to a result: from 40 to 60, 5 more than expected, is no difference."""
    return relation.claim is relation.amounts[-1] and is_from_what_is_new(paragraph, relation.claim)


def _has_a_new_subject(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the later of two sentences is of what the other does not name: costs rose by 5. Sales are 9."""
    claim = relation.claim
    return is_of_a_new_subject(paragraph, claim, relation.operands) or any(
        is_of_a_new_subject(paragraph, one, (claim,)) for one in relation.operands if one > claim
    )


def _is_share_of_others(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is of what no sentence before it tells of: 18 of 24 wards. At 52 %, turnout was low."""
    claim, ns = relation.claim, {one.sentence for one in relation.operands}
    start, end = paragraph.sentences[claim.sentence]
    if claim.sentence in ns or not _AT.fullmatch(paragraph.text, start, claim.begin):
        return False
    if _RATE_APART.match(paragraph.text, claim.value.end, end):
        return True
    found = _OTHERS.match(paragraph.text, claim.value.end, end)
    words = stems(found["of"] or found["subject"]) if found else set()
    told = {stem for n in ns for stem in stems(paragraph.words(n, n))}
    return bool(words) and words.isdisjoint(told | _RATES)


_AT = re.compile(r"(?:At|With)\s")
_OTHERS = re.compile(
    r"\sof\s(?:the|its|their|his|her)\s(?P<of>[^\d.,;:]{4,40})|"
    r",?\s(?!(?:the|its|their|this|that|these|those)\s)(?P<subject>[a-z\s]{4,40}?)\s(?:is|was|are|were|has|had)\b"
)
_RATE_APART = re.compile(rf",?\s(?:(?:the|its|their)\s)?(?:{'|'.join(sorted(RATES_APART))})\s(?:rate|share)s?\b")
_RATES = stems("rate share proportion ratio percentage response interest demand total whole")


def _is_of_a_whole(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the larger of two amounts is the whole of which the other one is part."""
    low, high = relation.operands
    return high < low and OF_THE.search(paragraph.before(high)) is not None


def _is_compared(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the ends of a share are compared: 92 calls, compared with 77 before; 64 per cent were for help."""
    return BASE.search(paragraph.before(max(relation.operands))) is not None


# What comes before a rate that is no average.
_EXTREME = re.compile(
    r"(?i)\b(?:top|maximum|peak|highest|lowest|minimum|record|cruising|limit|(?<!add\s)(?<!adds\s)up\sto)\b[^\d.;:]{0,24}$"
)
# Six flats on each of the others.
_EACH_OTHER = re.compile(r"(?i)\b(?:each|every\sone)\sof\sthe\s(?:others?|rest|remaining)\b")


def _is_extreme(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a rate is no average."""
    return _EXTREME.search(paragraph.before(relation.claim)) is not None


def _is_of_the_others(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a rate is that of the others."""
    among = relation.amounts
    return _EACH_OTHER.search(paragraph.words(among[0].sentence, among[-1].sentence)) is not None


def _is_plain_list(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether amounts are a list of things of which no words say that one has so many of another.

    4,900 buses, plus 310 trams and a dozen sledges.
    """
    among = relation.amounts
    joints = [paragraph.text[one.value.end : other.begin] for one, other in pairwise(among)]
    is_list = all(one.nouns and not one.kind and not one.per for one in among) and all(map(_JOINT.search, joints))
    return is_list and not _TOGETHER.search(paragraph.words(among[0].sentence, among[-1].sentence))


_JOINT = re.compile(r"(?:,|\band|\bplus)\s(?:an?\s|[a-z]+\s)?$")
_TOGETHER = re.compile(
    r"(?i)\b(?:each|every|apiece|per|averag\w*|mean|split|shared|divided|equal\w*|total\w*|in\sall|altogether|together|"
    r"mak(?:es?|ing)|so|thus|therefore|means|or|that\s(?:is|makes|means))\b"
)


def _are_two_things(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is said of two things that are told side by side: 250 cyclists and 85 drivers."""
    one, other = sorted(relation.operands)
    is_pair = _AND.fullmatch(paragraph.text, one.value.end, other.begin) is not None
    return is_pair and bool(one.nouns and other.nouns) and not name_the_same(one.nouns, other.nouns)


_AND = re.compile(r"(?:\s[a-z]+){1,3}\sand\s")


def _are_of_others(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the ends of a change are of two things, or told in other terms than it: in cash, sales were 86."""
    first, *_, last = relation.operands
    ns = {one.sentence for one in relation.operands} - {relation.claim.sentence}
    are_two = (first.value.in_words or last.value.in_words) and not are_alike(first, last)
    is_back = BASE.search(paragraph.before(last)) is not None
    is_elsewhere = _MORE_THAN_ELSEWHERE.match(paragraph.text, relation.claim.value.end, max(relation.amounts).begin)
    return bool(is_back or is_elsewhere or are_two) or any(OTHER_BASIS.search(paragraph.words(n, n)) for n in ns)


def _is_of_the_next_clause(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a clause about something else is between the first end of a change and the change."""
    return is_of_the_next_clause(paragraph, min(relation.operands), relation.claim)


def _is_of_the_amount_before(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a change is said of an amount before it that is no end of it: 236 litres, a tenth more than."""
    claim = relation.claim
    one = max(
        (one for one in paragraph.amounts if one < claim and one.kind == relation.operands[0].kind), default=claim
    )
    is_next = _APPOSED.fullmatch(paragraph.text, one.value.end, claim.begin) is not None
    is_told = relation.form == "times" or MORE_THAN.match(paragraph.after(claim))
    return bool(is_next and is_told) and one not in relation.operands


_APPOSED = re.compile(r"(?:\s[^\d.;:,]*)?,\s(?:[a-z]+\s){0,2}")
# 34 tonnes, a third more than in May, and the mill took 19.
_MORE_THAN_ELSEWHERE = re.compile(rf"(?i)\s{COMPARATIVE}\sthan\b[^.;:]*,\s(?:and|but|while)\s[a-z]")


def _are_of_batters(_: Paragraph, relation: Relation) -> bool:
    """Return whether a margin of runs is between two teams, and an amount is that of a batter: 120 and 85."""
    lower = sorted(one.number for one in relation.amounts)[1]
    return lower < FEWEST_RUNS and any(map(is_of_runs, relation.amounts))


_VETOES: tuple[tuple[frozenset[str], Callable[[Paragraph, Relation], bool]], ...] = (
    (LISTS | PRODUCTS | {"share", "part", "order"}, _is_of_another_time),
    (frozenset(("part", "less")), _has_another_share),
    (frozenset(FORMS), _is_of_other_things),
    (frozenset(("rest", "points", "growth")), _is_from_what_is_new),
    (frozenset(("rest",)), is_short_of_a_target),
    (frozenset(("rest", "sum")), _are_of_batters),
    (frozenset(("growth", "outcome")), _has_a_new_subject),
    (frozenset(("growth",)), _are_of_others),
    (frozenset(("growth",)), _is_of_the_next_clause),
    (frozenset(("growth", "times")), _is_of_the_amount_before),
    (frozenset(("outcome",)), _is_of_a_whole),
    (frozenset(("share",)), _is_compared),
    (frozenset(("share",)), _is_share_of_others),
    (frozenset(("share",)), _are_two_things),
    (frozenset(("rest",)), _counts_other_things),
    (PRODUCTS, _is_extreme),
    (PRODUCTS, _is_of_the_others),
    (PRODUCTS, _is_plain_list),
)
