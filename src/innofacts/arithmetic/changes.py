"""Changes between two amounts of a paragraph, also of two sentences: 50 the year before, 40 last year, down 20 %."""

import re
from collections.abc import Iterator, Sequence

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.ends import ends, is_older, years_between
from innofacts.arithmetic.explanations import TWO, ruled_out, wrong
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.percentages import is_repeated
from innofacts.arithmetic.phrases import CHANGE, CHANGED, COMPARATIVE, MOVING, direction, is_other_clause
from innofacts.arithmetic.spans import HUNDRED, WHOLE, number_text
from innofacts.arithmetic.values import PERCENT, POINTS, Slip
from innofacts.english.numerals import CARDINALS

# What says that a number is a change: rose by 5 %, the fall comes to 5 %, a 5 % fall, and 5 % more at its end.
_COMES_TO = re.compile(rf"(?i)\b(?:the|that|this)\s{CHANGE}\s(?:[a-z]+\s)?(?:to|is|was|of|at|being|means)\s$")
_A_CHANGE = re.compile(rf"(?i)\b{CHANGE}\sof\s$")
_NOUN_AFTER = re.compile(rf"(?i)(?:\s[a-z-]+)?\s{CHANGE}\b(?:\s(?:in|of|for)\s(?:the\s)?(?P<topic>(?!the\b)[a-z]+))?")
_MORE_AFTER = re.compile(rf"(?i)\s(?:[a-z]+\s)?(?:{COMPARATIVE}|off|over\sbudget|under\sbudget)\b")
_BEING = re.compile(r"(?i)\b(?:is|are|was|were|be|been|become|became|gets?|got)\s$")
_RESULT = re.compile(
    r"(?i)(?:\b(?:that|this|it|which)\b(?:\s[^\W\d]+){0,4}?|[,;:(–—])\s?"
    r"(?:(?:or|by|up|down|some|only|just|equal\sto|i\.e\.|a|an)\s?)*$"
)
# What says that a number is the same change in other words, after the ends: from 40 to 60, or by 50 %; (+50 %).
_OR = re.compile(r"(?i)(?:(?:\bor|\bi\.e\.,?|\bthat\sis,?|\bequal\sto|\bequivalent\sto)\s(?P<by>by\s)?|\s\()$")
_OTHER_BASIS = re.compile(
    r"(?i)\b(?:comparable|like-for-like|same-store|basis|(?:un)?adjust(?:ed|ing)|in\sreal\sterms|constant)\b"
)
_NO_TOPICS = frozenset((*CARDINALS, *"a an recent less just only all total year".split()))
# As in "a third of the 90 seats".
_OF_A_NUMBER = re.compile(r"(?i)\sof\s(?:(?:the|its|their|these|those|all)\s)?[$€£¥]?\d")
_OF_A_WHOLE = re.compile(r"\sof\s")  # 18 % of sales
_LINK = re.compile(r"(?i)\b(?:the|that|this|which|it|its|their|such)\b")


def changes(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield growth that its two ends rule out: 40 fires last year, 50 the year before. The 25 % fall is a record."""
    sizes = [one for n, one in enumerate(paragraph.amounts) if _is_size(paragraph, one, paragraph.amounts[:n])]
    for claim in paragraph.amounts:
        if claim.is_share and _is_change(paragraph, claim):
            for first, last in _ends_of(paragraph.without([claim]), claim, sizes):
                yield from _wrong_change(paragraph, claim, first, last)


def _is_change(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether the words around a share say that it is how much something changed, and nothing else."""
    before, after = paragraph.before(claim), paragraph.after(claim)
    if _OTHER_BASIS.search(paragraph.words(claim.sentence, claim.sentence)):
        return False
    if is_repeated(paragraph, claim, (claim,)) or _OF_A_NUMBER.match(after):
        return False
    noun = _NOUN_AFTER.match(after)
    if noun:  # from 5 % to 8 %. The 3 % increase in wages
        return not noun["topic"] or noun["topic"].lower() in _NO_TOPICS
    if MOVING.search(before) or (claim.value.sign and not _OF_A_WHOLE.match(after)):
        return True
    if _MORE_AFTER.match(after):
        return bool(_RESULT.search(before) or _BEING.search(before))
    return _COMES_TO.search(before) is not None or _is_in_other_words(paragraph, claim)


def _is_in_other_words(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether a share is a change that its sentence has told before: from 84 to 96, or by 14 %."""
    told = paragraph.words(claim.sentence, claim.sentence)[: claim.begin - paragraph.sentences[claim.sentence][0]]
    is_other = _OR.search(told) and not _OF_A_WHOLE.match(paragraph.after(claim))
    return bool(is_other) and _CHANGED.search(told) is not None


_CHANGED = re.compile(rf"(?i)\b(?:{CHANGED}|from(?=\s[$€£¥]?\d))\s")


def _is_size(paragraph: Paragraph, claim: Amount, ahead: Sequence[Amount]) -> bool:
    """Return whether the words around an amount say that it is how much something changed: rose by 40 tonnes."""
    if claim.is_share or claim.per:
        return False
    before = paragraph.before(claim, _LONGEST)
    told = _OR.search(before)
    is_after_share = any(one.is_share and one.sentence == claim.sentence for one in ahead[-1:])
    is_told = told and (told["by"] or (is_after_share and not before.endswith("(")))  # or $40
    return bool(is_told or MOVING.search(before))


_LONGEST = 32  # characters of the words before a change


def _ends_of(paragraph: Paragraph, claim: Amount, sizes: Sequence[Amount]) -> Iterator[tuple[Amount, Amount]]:
    """Yield the ends of a change: of its sentence, of the one before too, or of the next if its own has no amounts."""
    n = claim.sentence
    mine = [one for one in paragraph.near(claim, back=0) if not (one.is_time or one.value.in_words)]
    if any(one.kind == claim.kind == PERCENT for one in mine) and len(mine) > TWO:
        return
    among = paragraph.without(sizes)
    found = [*ends(among, n, n)]
    if not found and (mine or _LINK.search(paragraph.before(claim))):
        found = [*ends(among, n - 1, n)]
    if not found and not (mine or _A_CHANGE.search(paragraph.before(claim))):
        found = [*ends(among, n + 1, n + 1)]
    is_possible = len(found) == 1 and (claim.kind == PERCENT or found[0][0].kind == PERCENT)
    if is_possible and not _is_of_another(paragraph, claim, found[0]):
        yield found[0]


def _is_of_another(paragraph: Paragraph, claim: Amount, found: Sequence[Amount]) -> bool:
    """Return whether a change is of something else: another clause, or shares that are no levels, is between."""
    if claim.sentence not in {one.sentence for one in found} and _said(paragraph, claim) == -_sign(*found):
        return True  # the way back to a price
    led_to = next((one for one in paragraph.near(claim, back=0) if one > claim), None)
    if led_to and _LEADS_TO.fullmatch(paragraph.text, claim.value.end, led_to.begin) and led_to != found[1]:
        return True  # up 12 % to 560, and next year to 610
    near, far = sorted(found)
    first, last = (far, claim) if far < claim else (claim, near)
    is_inside = near < claim < far
    between = paragraph.text[near.end : claim.begin] if is_inside else paragraph.text[first.end : last.begin]
    if first.sentence == last.sentence and is_other_clause(between):
        return True
    if near.kind == PERCENT and claim.kind == POINTS:
        return sum(one.kind == PERCENT for one in paragraph.near(claim)) > TWO
    return near.kind == PERCENT and (is_inside or not _are_levels(paragraph, claim, *found))


def _said(paragraph: Paragraph, claim: Amount) -> int:
    """Return 1 if the sign of a change or the words next to it say that something rose, -1 if it fell, else 0."""
    if claim.value.sign:
        return 1 if claim.value.sign == "+" else -1
    return direction(f"{paragraph.before(claim, _NEAR)} {paragraph.after(claim, _NEAR)}")


def _sign(first: Amount, last: Amount) -> int:
    """Return 1 if an amount is surely more than the one before it, -1 if it is less, and 0 if neither is sure."""
    growth = last.span - first.span
    return 0 if growth.low <= 0 <= growth.high else 1 if growth.low > 0 else -1


_LEADS_TO = re.compile(r"(?i)(?:\s[^\d.;:,]*)?\sto\s")
_NEAR = 28  # characters around a change that say whether something rose


def _are_levels(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> bool:
    """Return whether two shares are levels at two times, and no changes: all others of two sentences would be."""
    among = [one for one in paragraph.near(claim) if one.kind == PERCENT]
    is_pair = len(among) == TWO and first.sentence == last.sentence
    is_change = any(_NOUN_AFTER.match(paragraph.after(one)) or MOVING.search(paragraph.before(one)) for one in among)
    between = paragraph.text[first.value.end : last.begin] if first < last else ""
    is_compared = is_older(paragraph, first) and not is_other_clause(between)
    is_compared = is_compared or years_between(paragraph, first, last) > 0  # 14 % in 2019 and 21 % in 2020
    return is_pair and is_compared and not is_change


def _wrong_change(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> Iterator[Slip]:
    """Yield a change in percent or points that its ends rule out."""
    points = last.span - first.span
    growth = last.span / first.span * HUNDRED - WHOLE
    told = f"from {first.text} to {last.text} is "
    ends = (first, last)
    is_sure = _is_sure(paragraph, claim, *ends)
    if claim.kind == POINTS:
        told += f"{'+' if points.low > 0 else ''}{points} points"
        if claim.value.allows(abs(growth)) and not claim.value.allows(abs(points)):
            yield wrong(claim, told)  # from 20 % to 25 %, up 25 points
        yield from ruled_out(paragraph, claim, abs(points), told, ends)
    elif first.kind == PERCENT and claim.value.allows(abs(points)) and not claim.value.allows(abs(growth)):
        yield wrong(claim, f"{told}{number_text(claim.number)} percentage points, not percent")
    else:
        told += f"{'+' if growth.low > 0 else ''}{growth} %"
        is_opposite = _said(paragraph, claim) == -_sign(*ends) != 0
        if is_sure and is_opposite and claim.value.allows(abs(growth)):
            yield wrong(claim, told)
        if not is_opposite:  # else of another thing: as it goes up from 80 to 96, the angle shrinks by 43 %
            yield from ruled_out(paragraph, claim, abs(growth), told, ends)


def _is_sure(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> bool:
    """Return whether a change is told with its ends, of which one is said to be the earlier: up 20 from 50 to 70."""
    is_told = is_older(paragraph, first) or years_between(paragraph, first, last) > 0
    return is_told and claim.sentence == first.sentence == last.sentence
