"""The vetoes: why what some amounts seem to have to do with each other says nothing of a claim.

All of them are rows of one table. What only makes it less likely that amounts are related is one of the `cues`.
"""

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.ages import is_age
from innofacts.arithmetic.amounts import SECONDS_OR_MONTHS, Amount, name_the_same
from innofacts.arithmetic.ends import are_alike
from innofacts.arithmetic.explanations import TWO, count_different_things
from innofacts.arithmetic.gaps import (
    FEWEST_RUNS,
    ONE,
    has_a_unit_before,
    is_of_runs,
    is_short_of_a_target,
    is_time_to_another,
    other_half,
)
from innofacts.arithmetic.other_things import (
    OTHER_BASIS,
    has_a_subject_of_its_own,
    is_at_another_time,
    is_from_another_year,
    is_from_what_is_new,
    is_in_something_else,
    is_of_a_new_subject,
    is_of_other_things,
    is_of_the_next_clause,
    is_told_of_another,
    is_wished,
)
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import A_NEW_ONE, COMPARATIVE, MORE_THAN, MOVING, OF_THEM, stems
from innofacts.arithmetic.relation import BASE, FORMS, Relation, is_near
from innofacts.arithmetic.relations.shares import OF_THE
from innofacts.arithmetic.repeats import DEFINITE, tell_of_two
from innofacts.english import function_words
from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.inflection import singular
from innofacts.english.numerals import YEAR
from innofacts.english.plans import ASKING, MEANING_TO, NEEDING, WISHING
from innofacts.english.speakers import SAYING
from innofacts.english.stopwords import PROSE
from innofacts.english.wording import RATES_APART
from innofacts.patterns import regex

LISTS = frozenset("sum rest hundred mean".split())
"""The forms of relations of many amounts."""
PRODUCTS = frozenset("product quotient triple".split())
"""The forms of relations of rates and what they are for."""


def is_vetoed(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the claim of a relation is surely of other things, or of another time, than its operands."""
    if any(relation.form in forms and veto(paragraph, relation) for forms, veto in _VETOES):
        return True
    among, claim = relation.amounts, relation.claim
    words = paragraph.text[paragraph.sentences[among[0].sentence][0] : claim.begin]
    words += "#" + paragraph.text[claim.value.end : paragraph.end_of(among[-1])]
    return any(relation.form in forms and phrase.search(words) for forms, phrase in _PHRASES)


_ANOTHER_TIME = regex(
    r"(?i)\b(?:(?:last|next|previous|following|preceding)\s(?:year|month|week|season|summer|winter|spring|autumn|time|election)|"
    r"on\sthe\s(?:second|third|next)\s(?:day|night|evening)|"
    r"used\sto|once\s(?:paid|had|was|were|cost|made|took|gave)|"
    r"an?\s(?:year|month|week|day)\s(?:later|before|earlier|ago)|the\s(?:year|month|week|day)\s(?:before|after))\b"
)


_DAY = regex(rf"\b(?:{'|'.join(map(str.title, WEEKDAYS))})\b")


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
    is_pair = _AND_ALSO.fullmatch(paragraph.text, whole.end, part.begin) is not None
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


def _is_wished(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a result is what somebody means to gain: 13 and 9 per cent; it hopes to gain six points."""
    return is_wished(paragraph, relation.claim)


def _has_a_new_subject(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the later of two sentences is of what the other does not name: costs rose by 5. Sales are 9."""
    claim = relation.claim
    return is_of_a_new_subject(paragraph, claim, relation.operands) or any(
        is_of_a_new_subject(paragraph, one, (claim,)) for one in relation.operands if one > claim
    )


def _is_change_in_others(paragraph: Paragraph, relation: Relation) -> bool:
    return is_in_something_else(paragraph, relation.claim, relation.operands[0])


def _is_multiple_of_others(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether what became a multiple is not told of before: it was 62 and is 98. Coffee has doubled."""
    claim, ns = relation.claim, {one.sentence for one in relation.operands}
    head = paragraph.text[paragraph.sentences[claim.sentence][0] : claim.begin].lower()
    if claim.sentence <= max(ns) or _POINTING.search(head):
        return False
    told = {stem for n in ns for stem in stems(paragraph.words(n, n))}
    return not stems(head) <= told | _SAYING_LITTLE


_POINTING = regex(
    r"\b(?:it|they|he|she|we|this|that|these|those|which|there|so|thus|therefore|its|their|then|now|"
    r"(?:the\s)?(?:figure|number|total|amount)s?|the\s(?:price|cost|rate|value|level|share|sum|bill|rent|fare|fee)s?)\b"
)
_SAYING_LITTLE = stems(" ".join(PROSE)) | stems(
    "more less than nearly almost since over just year years last ever again"
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


_AT = regex(r"(?:At|With)\s")
_OTHERS = regex(
    r"\sof\s(?:the|its|their|his|her)\s(?P<of>[^\d.,;:]{4,40})|"
    r",?\s(?!(?:the|its|their|this|that|these|those)\s)(?P<subject>[a-z\s]{4,40}?)\s(?:is|was|are|were|has|had)\b"
)
_RATE_APART = regex(rf",?\s(?:(?:the|its|their)\s)?(?:{'|'.join(sorted(RATES_APART))})\s(?:rate|share)s?\b")
_RATES = stems("rate share proportion ratio percentage response interest demand total whole")


def _is_share_of_its_own(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is told of the amount before it, and another one has nothing to do with that.

    Of 400 thefts, 11 per cent were solved. Shops sold 900 locks; the port counted 90; in Tolna, 80 were reported.
    """
    shares = [one for one in relation.amounts if one.is_share]
    others = [one for one in relation.amounts if not one.is_share]
    whole = max((one for one in paragraph.amounts if one < shares[0]), default=None) if len(shares) == 1 else None
    if whole is None or len(others) != TWO or not _is_told_of(paragraph, shares[0], whole):
        return False
    if whole not in others or relation.form in ("growth", "outcome"):
        return True
    other = next(one for one in others if one is not whole)
    return other.number > whole.number or _is_of_something_new(paragraph, other, shares[0])


def _is_told_of(paragraph: Paragraph, share: Amount, whole: Amount) -> bool:
    """Return whether a share is told of an amount before it: 400, of which 11 per cent; of the 400, 11 per cent."""
    before, after = paragraph.before(share), paragraph.after(share)
    if OF_THEM.match(paragraph.after(whole)) or _OR_SO_MANY.search(before):
        return False  # 12 of them, 11 per cent; 12 or 11 per cent
    if whole.sentence == share.sentence and (OF_THE.search(paragraph.before(whole)) or _WERE_SO.match(after)):
        return True
    is_beside = _BESIDE.fullmatch(paragraph.text, whole.value.end, share.begin) is not None
    return bool(_OF_THESE.search(before) or (is_beside and OF_THEM.match(after)))


_BESIDE = regex(r"(?:\s[a-z-]+){0,5},\s(?:and\s)?")
_OR_SO_MANY = regex(r"\bor\s(?:[a-z]+\s){0,2}$")
_WERE_SO = regex(r"\s(?:were|are|have|had)\b")
_OF_THESE = regex(r"(?i)\bof\s(?:which|whom|these|those|them)\b,?\s(?:[a-z]+\s){0,2}$")


def _is_of_something_new(paragraph: Paragraph, other: Amount, share: Amount) -> bool:
    """Return whether an amount counts, or the words around it name, what the sentence of a share does not name."""
    start, end = paragraph.sentences[share.sentence]
    if DEFINITE.search(paragraph.before(other)):
        return False  # of the 80 halls, a quarter have no roof; tents for those 24 have been bought
    if other.sentence != share.sentence:
        words, nouns = paragraph.words(other.sentence, other.sentence), stems(" ".join(other.nouns))
    else:
        words, nouns, end = paragraph.text[share.value.end : max(share.value.end, other.begin)], set[str](), share.begin
    told = stems(paragraph.text[start:end])
    names = stems(" ".join(name for name in _NAMES.findall(words) if name.lower() not in _NO_NAMES))
    return any(some and some.isdisjoint(told) for some in (nouns, names))


_NAMES = regex(r"\b[A-Z][a-z]{2,}\b")
_NO_NAMES = PROSE | {*MONTHS, *WEEKDAYS}


def _is_told_apart(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a part is told in a sentence of its own without a word for its whole: Some 150 walk."""
    claim = relation.claim
    is_next = claim.sentence > max(one.sentence for one in relation.operands)
    return is_next and _OF_THAT.search(paragraph.words(claim.sentence, claim.sentence)) is None


_OF_THAT = regex(
    r"(?i)\b(?:th(?:at|is|ese|ose|ey|em|us|eir|e)|its?|which|so|therefore|hence|or|all|he|she|his|her|both|for)\b"
)


def _is_of_a_whole(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the larger of two amounts is the whole of which the other one is part."""
    low, high = relation.operands
    return high < low and OF_THE.search(paragraph.before(high)) is not None


def _is_compared(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the ends of a share are compared: 92 calls, after 77 in May; 64 per cent were for help."""
    last = max(relation.operands)
    before = paragraph.before(last)
    is_earlier = _AFTER.search(before) and _AT_THAT_TIME.match(paragraph.after(last))
    return bool(BASE.search(before) or is_earlier)


_AFTER = regex(r"\bafter\s$")
_AT_THAT_TIME = regex(r"\s(?:in|a|the)\b")


def _is_plain_list(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether amounts are a list of things of which no words say that one has so many of another.

    4,900 buses, plus 310 trams and a dozen sledges.
    """
    among = relation.amounts
    joints = [paragraph.text[one.value.end : other.begin] for one, other in pairwise(among)]
    is_list = all(one.nouns and not one.kind and not one.per for one in among) and all(map(_JOINT.search, joints))
    return is_list and not _TOGETHER.search(paragraph.words(among[0].sentence, among[-1].sentence))


_JOINT = regex(r"(?:,|\band|\bplus)\s(?:an?\s|[a-z]+\s)?$")
_TOGETHER = regex(
    r"(?i)\b(?:each|every|apiece|per|averag\w*|mean|split|shared|divided|equal\w*|total\w*|in\sall|altogether|together|"
    r"mak(?:es?|ing)|so|thus|therefore|means|or|that\s(?:is|makes|means))\b"
)


def _are_two_things(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is said of two things that are told side by side: 250 cyclists and 85 drivers."""
    one, other = sorted(relation.operands)
    is_pair = _AND.fullmatch(paragraph.text, one.value.end, other.begin) is not None
    return is_pair and bool(one.nouns and other.nouns) and not name_the_same(one.nouns, other.nouns)


_AND = regex(r"(?:\s[a-z]+){1,3}\sand\s")


def _are_told_as_a_pair(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether two amounts are those of two things: at prices of $40 and $50, 25 per cent below the usual."""
    one, other = sorted(relation.operands)
    is_pair = _AND_ALSO.fullmatch(paragraph.text, one.value.end, other.begin) is not None
    return is_pair and _FROM_ANOTHER.match(paragraph.after(relation.claim)) is not None


_FROM_ANOTHER = regex(rf"\s(?:{COMPARATIVE}\sthan|below|above)\b")


def _are_of_others(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the ends of a change are of two things, or told in other terms than it: in cash, sales were 86."""
    first, *_, last = relation.operands
    ns = {one.sentence for one in relation.amounts} - ({relation.claim.sentence} & {first.sentence})
    are_two = (first.value.in_words or last.value.in_words) and not are_alike(first, last)
    is_back = BASE.search(paragraph.before(last)) is not None
    is_elsewhere = _MORE_THAN_ELSEWHERE.match(paragraph.text, relation.claim.value.end, max(relation.amounts).begin)
    return bool(is_back or is_elsewhere or are_two) or any(OTHER_BASIS.search(paragraph.words(n, n)) for n in ns)


def _is_of_the_next_clause(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a clause about something else is between a change and its ends, of which the first may be."""
    found, claim = relation.operands, relation.claim
    is_next = is_of_the_next_clause(paragraph, min(found), claim) or has_a_subject_of_its_own(paragraph, found, claim)
    return is_next or (claim < min(found) and has_a_subject_of_its_own(paragraph, [claim], min(found)))


def _is_from_another_year(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a change is from a year of which no operand is."""
    return is_from_another_year(paragraph, relation.claim, relation.operands)


def _is_of_a_whole_of_its_own(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is of what is named for the first time: 40 km, once 9 km. That is half of the world's."""
    claim, ns = relation.claim, {one.sentence for one in relation.operands}
    whole = _OF_SOMEONES.match(paragraph.after(claim)) if claim.sentence not in ns else None
    told = {stem for n in ns for stem in stems(paragraph.words(n, n))}
    return whole is not None and stems(whole["whose"]).isdisjoint(told)


_OF_SOMEONES = regex(r"\sof\s(?:(?:the|all)\s)?(?:[a-z]+\s)?(?P<whose>[a-zA-Z]+)['’]s?\s")


def _is_of_one_of_two(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is of one of two amounts that are compared: 80, twice the 40 there; a third of them."""
    one, other = sorted(relation.operands)
    is_next = other.sentence < relation.claim.sentence and OF_THEM.match(paragraph.after(relation.claim))
    return bool(is_next) and _AS_MANY.search(paragraph.text, one.value.end, other.begin) is not None


_AS_MANY = regex(rf"\b(?:as\s[a-z]+\sas|{COMPARATIVE}\sthan|compared\s(?:to|with)|against|versus|ahead\sof|behind)\b")


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
# 34 tonnes, a third more than in May, and the mill took 19.
_MORE_THAN_ELSEWHERE = regex(rf"(?i)\s{COMPARATIVE}\sthan\b[^.;:]*,\s(?:and|but|while)\s[a-z]")


def _is_from_what_is_wanted(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether an end of a change is only wanted, unlike the change: sales fell 40 % to 12. It wants 16."""
    claim, last = relation.claim, max(relation.operands)
    if relation.form == "share" and not _MORE.match(paragraph.after(claim)):
        return False  # it has planted 120 trees, or 75 per cent. It wants to plant 160
    is_meant = claim.sentence < last.sentence and _MEANT.search(paragraph.before(last)) is not None
    return is_meant and not _MEANT.search(paragraph.before(claim))


_MEANT = regex(
    rf"(?i)\b(?:{'|'.join(sorted(MEANING_TO | WISHING | ASKING))}|will|would|should|(?:is|are)\sto)\b[^.;:\d]{{0,40}}$"
)


def _is_as_before(_: Paragraph, relation: Relation) -> bool:
    """Return whether an amount is what it was, and a multiple of something between: 50, lost half, doubled, is 50."""
    return relation.operands[0].span == relation.operands[1].span


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
        _MORE.match(paragraph.after(one)) or _OF_THE_SHARE.search(paragraph.before(one)) for one in relation.amounts
    )


_OF_THOSE = regex(r"\sof\s(?:the|its|their)\s(?P<noun>[a-z]+)")
_AMONG = regex(r"Among(?:st)?\s(?!(?:them|these|those|the\s(?:rest|others?))\b)")
_MORE = regex(r"\s(?:[a-z-]+\s)?(?:more|fewer|less|higher|lower)\b(?!\s(?:often|than)\b)")
_OF_THE_SHARE = regex(r"\b[Oo]f\sthe\s$")  # of the 73 per cent who buy there, 10 per cent


def _are_told_beside(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a number of things and an amount are told as a pair: 45 banks and $12 billion in assets."""
    if any(one.per for one in relation.amounts) or _TOGETHER.search(
        paragraph.words(relation.amounts[0].sentence, relation.amounts[-1].sentence)
    ):
        return False
    return any(
        one.nouns and other.kind and _AND_ALSO.fullmatch(paragraph.text, one.end, other.begin)
        for one, other in pairwise(relation.amounts)
    )


def _is_price(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a part is a price, with so much off, all that several shares come to, or of two times."""
    claim, share = relation.claim, relation.operands[0]
    is_reduced = _OFF.match(paragraph.after(share)) and not _SAVED.search(paragraph.before(claim, _AROUND))
    shares = [one for one in paragraph.near(claim, back=2) if one.kind == share.kind and one < claim]
    is_of_several = len(shares) > 1 and _TOGETHER.search(paragraph.after(claim, _AROUND))
    mine = [one for one in shares if one.sentence == share.sentence < claim.sentence]
    is_of_two_times = len(mine) > 1 and _NOW.search(paragraph.words(share.sentence, share.sentence))
    return bool(is_reduced or is_of_several or is_of_two_times)


_NOW = regex(r"(?i)\b(?:now|today|this\s(?:year|month|week))\b")
_OFF = regex(r"(?i)\s(?:off|cheaper)\b")
_SAVED = regex(r"(?i)\b(?:sav\w+|discount|reduction|cut|or)\b")


def _is_of_two_rates(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether two rates are told of what a later sentence has a result: 200 miles an hour here and 90 there."""
    rate = next((one for one in relation.operands if one.kind and one.per), None)
    n = relation.claim.sentence
    return rate is not None and any(
        (one.kind, one.per) == (rate.kind, rate.per) and one.sentence == rate.sentence < n
        for one in paragraph.amounts
        if one is not rate
    )


def _is_between_others(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a gap is said to be between others: 61 here and 74 there. Ten separate the teams."""
    n = relation.claim.sentence
    between = _BETWEEN.match(paragraph.after(relation.claim))
    told = " ".join(paragraph.words(one.sentence, one.sentence) for one in relation.operands if one.sentence < n)
    return between is not None and told != "" and stems(between["whom"]).isdisjoint(stems(told))


_BETWEEN = regex(r"(?:\s[a-z]+)?\s(?:separat\w+|between)\s(?:the\s)?(?!two\b|them\b)(?P<whom>[a-z]{4,})")


def _is_of_another_clause(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a clause about something else is between two shares and their change."""
    last = max(relation.operands)
    return last < relation.claim and paragraph.has_other_clause(last.end, relation.claim.begin)


def _is_told_of_another(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the clause of a result has a subject that is not told of before."""
    return is_told_of_another(paragraph, relation.operands, relation.claim)


def _is_at_another_time(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the sentence or the clause of a result begins with another time."""
    return is_at_another_time(paragraph, relation.operands, relation.claim)


def _is_rate_of_another_time(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a rate is of another time than the one that gives it: 4 a month; by 2024 it had 60 a year."""
    return relation.claim.per != "" and _is_at_another_time(paragraph, relation)


def _is_of_another_kind(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a later sentence with one amount is of another thing: the tallest oak is 31 metres. The elm ..."""
    first, last = relation.amounts
    alike = [one for one in paragraph.amounts if one.sentence == last.sentence and one.kind == last.kind]
    subject = _SUBJECT.match(paragraph.text, paragraph.sentences[last.sentence][0])
    told = stems(paragraph.words(first.sentence, first.sentence))
    return bool(
        first.sentence < last.sentence and len(alike) == 1 and subject and told.isdisjoint(stems(subject["noun"]))
    )


_SUBJECT = regex(
    r"(?:The|Its|Their|His|Her|An?)\s(?!(?:one|others?|next|second|two|three|runner-up|rivals?|neighbours?|latter|former|closest|nearest)\b)"
    r"(?P<noun>[a-z]{3,})\b(?!\s(?:tallest|largest|smallest|longest|oldest))"
)


def _is_of_a_time(_: Paragraph, relation: Relation) -> bool:
    """Return whether a rate is that of a time, and no other amount is: three storms brought 240 mm, 60 mm a day."""
    per = relation.claim.per
    return per in SECONDS_OR_MONTHS and not any(one.is_time or one.per == per for one in relation.operands)


_AND_ALSO = regex(r"\sand\s")


def _is_alternative(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a claim is told instead of an amount that gives it: of 36 biscuits 18 are left, or 17."""
    claim = relation.claim
    return any(
        _OR.fullmatch(paragraph.text, one.value.end, claim.begin) and is_near(claim.number, one.number, _ALIKE)
        for one in relation.operands
    )


_ALIKE = Decimal("0.8")
_OR = regex(r"(?:\s[a-z]+)?,?\sor\s(?:even\s|perhaps\s|maybe\s)?")


def _are_two_counts(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a result without a unit is the number of other things: at £2, 14 of one and 22 of the other."""
    claim = relation.claim
    last = max((one for one in relation.operands if one < claim), default=claim)
    is_list = not (claim.kind or last.kind) and _AND_OF.fullmatch(paragraph.text, last.value.end, claim.begin)
    return bool(is_list) and any(one.kind.startswith("money") for one in relation.operands)


_AND_OF = regex(r"(?:\s[a-z]+){0,4}\sand\s")


def _are_changes(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is a change of something, and no level: pay grew by 4 per cent and prices by 3."""
    return any(MOVING.search(paragraph.before(one)) for one in relation.operands)


def _is_of_other_nouns(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is of what its operands do not count: 41 per cent of the vote, and 98 of 180 seats.

    So is the next share of the sentence that does not say of what it is.
    """
    claim, nouns = relation.claim, {noun for one in relation.operands for noun in one.nouns}
    shares = [one for one in paragraph.amounts if one.kind == claim.kind and one.sentence == claim.sentence]
    first, *_ = [claim] if _OF.match(paragraph.after(claim)) else shares
    of = _OF_THINGS.match(paragraph.after(first)) if nouns else None
    if of is None or singular(of["noun"]) in nouns:
        return False
    if first is not claim or claim < max(relation.operands):
        return not of["the"] or of["noun"] in _VOTES  # and not: 18 per cent of the fleet, 63 of 350 lorries
    return _AND_A.search(paragraph.before(claim)) is not None


_VOTES = frozenset("vote votes poll polls ballot ballots".split())
_AND_A = regex(r"(?i)\band\s(?:[a-z]+\s)?$")
_OF = regex(r"\sof\b")
_OF_THINGS = regex(
    r"\sof\s(?P<the>(?:the|all)\s)?(?P<noun>(?!the\b|its\b|all\b|their\b|his\b|her\b|them\b|those\b|these\b|an?\b)[a-z]+)\b"
)


def _is_given_by_another(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether somebody is said to give a number that another sentence has otherwise: the zoo says 241."""
    claim, ahead = relation.claim, paragraph.words(relation.operands[0].sentence, relation.operands[0].sentence)
    words = paragraph.words(claim.sentence, claim.sentence)
    told = _SAYING.search(paragraph.before(claim)) or _ACCORDING.search(words)
    return told is not None and told[0].strip() not in ahead


_SAYING = regex(
    rf"\b(?:{'|'.join(sorted(SAYING))})\s"
    r"(?:(?:that|there|it|they|is|are|was|were|has|have|had|only|just|about)\s){0,3}$"
)
_ACCORDING = regex(r"(?i)\baccording\sto\b")


def _are_of_two(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a number that seems to be told twice is of two things: Ada sold 1,234 cars. Ben sold 1,243."""
    return tell_of_two(paragraph, relation.operands[0], relation.claim)


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


def _is_of_a_new_one(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a result is that of another thing: 12 instalments of £40; a new one costs £500."""
    return A_NEW_ONE.search(paragraph.before(relation.claim)) is not None


_EXTREME = (
    r"top|maximum|peak|highest|lowest|largest|biggest|smallest|busiest|longest|shortest|minimum|record|cruising|limit|"
    r"(?<!add\s)(?<!adds\s)up\sto"
)
_VETOES: tuple[tuple[frozenset[str], Callable[[Paragraph, Relation], bool]], ...] = (
    (LISTS | PRODUCTS | {"share", "part", "order", "points"}, _is_of_another_time),
    (frozenset(("part", "less")), _has_another_share),
    (frozenset(FORMS), _is_of_other_things),
    (frozenset(("rest", "points", "growth")), _is_from_what_is_new),
    (frozenset(("rest", "points", "growth")), _is_wished),
    (frozenset(("rest",)), is_short_of_a_target),
    (frozenset(("rest", "sum")), _are_of_batters),
    (frozenset(("rest",)), _is_time_to_another),
    (LISTS, _is_one_off),
    ((LISTS - {"rest"}) | {"order"}, _are_levels),
    (LISTS, _is_half_a_result),
    (LISTS - {"mean"}, _has_another_unit),
    (LISTS, _is_of_long_ago),
    (frozenset(("hundred",)), _are_of_another_group),
    (PRODUCTS, _are_told_beside),
    (LISTS | {"quotient", "points", "same"}, _is_at_another_time),
    (frozenset(("product",)), _is_rate_of_another_time),
    (PRODUCTS | {"sum", "rest"}, _is_told_of_another),
    (frozenset(("sum", "rest")), _is_what_there_is),
    (frozenset(("rest",)), _is_item_beside_another),
    (frozenset(("rest",)), _are_at_two_times),
    (frozenset(("sum",)), _has_part_of_a_part),
    (PRODUCTS, _is_of_a_new_one),
    (frozenset(("relative",)), _is_of_another_clause),
    (frozenset(("order",)), _is_of_another_kind),
    (PRODUCTS - {"triple"}, _is_of_two_rates),
    (frozenset(("quotient",)), _is_of_a_time),
    (frozenset(("part",)), _is_price),
    (frozenset(("part",)), _is_told_apart),
    (LISTS | {"points"}, _is_between_others),
    (frozenset(("growth", "outcome", "relative")), _has_a_new_subject),
    (frozenset(("times",)), _is_multiple_of_others),
    (frozenset(("times",)), _is_as_before),
    (frozenset(("growth",)), _are_of_others),
    (frozenset(("growth", "times", "share")), _is_from_what_is_wanted),
    (frozenset(("growth",)), _is_of_the_next_clause),
    (frozenset(("growth", "outcome", "points", "rest")), _is_from_another_year),
    (frozenset(("growth", "times")), _is_of_the_amount_before),
    (frozenset(("growth", "share")), _is_of_a_whole_of_its_own),
    (frozenset(("growth", "share")), _is_of_one_of_two),
    (frozenset(("outcome",)), _is_of_a_whole),
    (frozenset(("share",)), _is_compared),
    (frozenset(("share",)), _is_share_of_others),
    (frozenset(("share",)), _are_two_things),
    (frozenset(("share", "part", "less", "growth", "outcome")), _is_share_of_its_own),
    (frozenset(("share", "growth")), _are_told_as_a_pair),
    (frozenset(("rest",)), _counts_other_things),
    (frozenset(("rest",)), _are_two_things_or_times),
    (frozenset(("rest",)), _may_have_other_parts),
    (PRODUCTS, _is_plain_list),
    (frozenset(("same",)), _are_of_two),
    (frozenset(("same",)), _is_given_by_another),
    (PRODUCTS | {"sum"}, _are_two_counts),
    (frozenset(("relative",)), _are_changes),
    (frozenset(("relative",)), _is_change_in_others),
    (frozenset(("share",)), _is_of_other_nouns),
    (LISTS, _is_alternative),
)


# What says that a claim, the "#", is of something else, in the sentences of its relation.
_PHRASES = tuple(
    (forms, regex(pattern))
    for forms, pattern in (
        # at its top speed of 90, which is no average; six flats on each of the others
        # first with 42 per cent, followed by Kent with 27 and Oss with 21
        (
            frozenset(("hundred",)),
            r"(?i)\b(?:followed\sby|ahead\sof|behind|(?:top|largest|biggest)\s(?:two|three|four|five))\b",
        ),
        (PRODUCTS | {"sum"}, rf"(?i)\b(?:{_EXTREME})\b[^\d.;:#]{{0,24}}#"),
        (PRODUCTS, r"(?i)\b(?:each|every\sone)\sof\sthe\s(?:others?|rest|remaining)\b"),
        # at 3.1 tonnes it is 23,400 short of the maximum
        (PRODUCTS, rf"#(?:\s[a-z]+){{0,2}}?\s(?:{COMPARATIVE}\sthan|short\sof)\b"),
        # measures 40 metres by 25. Next to it is one of 1,200 square metres
        (PRODUCTS, r"(?i)\b(?:next\sto|beside|behind|opposite)\s(?:it|them)\b[^.;\d]*#"),
        # in nine rounds 153 punches, 19 of them in the last
        (frozenset(("quotient",)), rf",\s#(?:\s[a-z]+)?\s{function_words.OF_THEM}\b(?!\s(?:each|on\saverage))"),
        # four hours for 190 kilometres, with stops; for 90 guests and the wine £2,640; £1,140 with the cakes
        (
            PRODUCTS - {"triple"},
            r"#(?:\s[a-z]+)?,\s(?:with|including)\s(?:[a-z]+\s)?(?:stops?|breaks?|pauses?|changes?)\b",
        ),
        (PRODUCTS - {"triple"}, r"\d\s[a-z]+\sand\sthe\s[a-z]+(?:,|\s(?:he|she|it|they|we)\b)[^.;\d]*#"),
        (PRODUCTS - {"triple"}, r"#[^.;:,\d]*\swith\sthe\s[a-z]+(?=[,.;]|$)"),
        # eight percentage points of its voters
        (frozenset(("points",)), r"#\sof\s(?:the|its|their|his|her)\s"),
        # branches with 24 and 31 employees. It still has 82
        (frozenset(("sum",)), r"\bstill\s[a-z]+\s#"),
        # a course costs £280, a weekend £262
        (PRODUCTS | {"less", "part"}, r"(?i)\ban?\s[a-z]+\scosts?\s\S+,\s(?:and\s)?an?\s[a-z]+\s#"),
        # treated 9,600 people, and has a waiting list of 7,200
        (
            frozenset(("rest",)),
            r"\b(?:has|have|had)\san?\s(?:[a-z]+\s)?(?!balance|surplus|deficit|lead|profit|majority|rest|gap)[a-z]+\sof\s#",
        ),
        # 260 litres were left, and 740 more were ordered; 27 votes were still being counted
        (frozenset(("rest",)), r"#(?:\s[a-z]+)?\s(?:more\s(?:is|are|was|were)|(?:is|are|was|were)\sstill\sbeing)\b"),
        # of 24,000 people 3,600 work at the mill, and 25 per cent of these live elsewhere
        (frozenset(("share",)), rf"\sand\s#\s{function_words.OF_THEM}\b"),
        # 48 metres. The old one, with its 84 metres
        (frozenset(("same",)), r"(?i)\bthe\s(?:old|other|new|second|next|previous|former)\sone\b[^.;]*#"),
        # of every 1,000 letters, 42 are lost
        (LISTS, r"(?i)\b(?:of|for)\s(?:every|each)\s(?:\d|hundred\b|thousand\b|million\b)"),
        # a quarter are empty. Of those that are let, 90 have no lift
        (frozenset(("part", "share")), r"(?i)\bof\sthose\s(?:that|who|which)\b[^.;]*#"),
        # half of the 84 came to the first, and 48 to the second
        (frozenset(("part",)), r"#(?:\s[a-z]+)?\s(?:to|in|on|at|for|of)\sthe\s(?:second|other|next)\b"),
        # the one at Marburg, with 62 metres, is only a mast; a mast of 120 metres is to be built
        (
            frozenset(("order",)),
            r"\bto\sbe\s(?:built|erected|planted|opened|launched)\b|\b(?:is|are)\s(?:only|just|not?)\san?\b",
        ),
    )
)
