"""Changes between two amounts of a paragraph, also of two sentences: 50 the year before, 40 last year, down 20 %."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise, takewhile
from math import prod

from innofacts.arithmetic.amounts.alike import are_comparable, count_different_things, ends_of_change, in_coins
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT, POINTS, Slip, exactly
from innofacts.arithmetic.ends import are_alike, are_of_two_times, ends, is_from_to, is_older
from innofacts.arithmetic.explanations import ruled_out, ruled_out_beside, wrong
from innofacts.arithmetic.other_things import (
    OTHER_BASIS,
    has_a_subject_of_its_own,
    is_from_another_year,
    is_from_what_is_new,
    is_in_something_else,
    is_of_a_new_subject,
    is_of_other_things,
    is_of_the_next_clause,
    is_wished,
    leads_to_another_change,
)
from innofacts.arithmetic.phrases import (
    CHANGE,
    CHANGED,
    CHANGING,
    COMPARATIVE,
    LEADS_TO,
    MORE_THAN_ELSEWHERE,
    MOVING,
    OF_A_WHOLE,
    REFERRING,
    SAY_LITTLE,
    SEVERAL,
    SEVERAL_CHANGES,
    SO_MUCH_MORE,
    WORD,
    YEARLY,
    direction,
    stem,
)
from innofacts.arithmetic.relation import Relation, shown
from innofacts.english.calendar import MONTHS
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import COMPARED, THE
from innofacts.patterns import regex

# What says that a number is a change: rose by 5 %, the fall comes to 5 %, a 5 % fall, and 5 % more at its end.
_COMES_TO = regex(rf"(?i)\b(?:the|that|this)\s{CHANGE}\s(?:[a-z]+\s)?(?:to|is|was|of|at|being|means)\s$")
_A_CHANGE = regex(rf"(?i)\b{CHANGE}\sof\s$")
_NOUN_AFTER = regex(rf"(?i)(?:\s[a-z-]+)?\s{CHANGE}\b(?:\s(?:in|of|for)\s(?:the\s)?(?P<topic>(?!the\b)[a-z]+))?")
_MORE_AFTER = regex(rf"(?i)\s(?:[a-z]+\s)?(?:{COMPARATIVE}|off|over\sbudget|under\sbudget)\b")
_BEING = regex(r"(?i)\b(?:is|are|was|were|be|been|become|became|gets?|got)\s$")
_RESULT = regex(
    r"(?i)(?:\b(?:that|this|it|which)\b(?:\s[^\W\d]+){0,4}?|[,;:(–—])\s?"
    r"(?:(?:or|by|up|down|some|only|just|equal\sto|i\.e\.|a|an)\s?)*$"
)
# What says that a number is the same change in other words, after the ends: from 40 to 60, or by 50 %; (+50 %).
_OR = regex(r"(?i)(?:(?:\bor|\bi\.e\.,?|\bthat\sis,?|\bequal\sto|\bequivalent\sto)\s(?P<by>by\s)?|\s\()$")
_NO_TOPICS = frozenset((*CARDINALS, *MONTHS, *"a an recent less just only all total year".split()))
# As in "a third of the 90 seats".
_OF_A_NUMBER = regex(rf"(?i)\sof\s(?:(?:{THE})\s)?{MONEY_SIGN}?\d")
_LINK = regex(r"(?i)\b(?:the|that|this|which|it|its|their|such)\b")


def changes(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield growth that its two ends rule out: 40 fires last year, 50 the year before. The 25 % fall is a record."""
    sizes = [one for n, one in enumerate(paragraph.amounts) if _is_size(paragraph, one, paragraph.amounts[:n])]
    for claim in paragraph.amounts:
        if claim.is_share and claim.per not in _PERIODS and _is_change(paragraph, claim):
            if is_wished(paragraph, claim) or is_from_what_is_new(paragraph, claim):
                continue
            for first, last in _ends_of(paragraph.without([claim]), claim, sizes):
                if not (is_of_other_things(claim, (first, last)) or _is_told_otherwise(paragraph, claim, first, last)):
                    yield from _wrong_change(paragraph, claim, first, last)
            yield from _wrong_result(paragraph, claim)
    for claim in sizes:
        found = [*ends(paragraph.without(sizes), claim.sentence, claim.sentence)]
        if len(found) == 1 and not _is_change_of_other_amounts(paragraph, claim, found[0]):
            yield from _wrong_size(paragraph, claim, *found[0])


def _is_told_otherwise(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> bool:
    """Return whether the change of two amounts is told before, or in other terms: in real terms, year on year."""
    growth = abs(last.span.growth_from(first.span))
    n = min(first, last).sentence
    # 60, 80 before, down a quarter. That of women fell by half
    told = [one for one in paragraph.amounts if one.kind == PERCENT and last.sentence <= one.sentence and one < claim]
    is_told = first.kind != PERCENT and any(one.is_plain and one.value.allows(growth) for one in told)
    is_other = n != claim.sentence and OTHER_BASIS.search(paragraph.words(n, n))
    is_yearly = _YEAR_ON_YEAR.match(paragraph.after(claim)) and _OF_A_SHORTER_TIME.search(paragraph.before(first))
    found = first, last
    is_from_elsewhere = is_from_another_year(paragraph, claim, found) or is_of_a_new_subject(paragraph, claim, found)
    is_from_elsewhere |= leads_to_another_change(paragraph, claim, found)
    return bool(is_told or is_other or is_yearly) or is_from_elsewhere


_YEAR_ON_YEAR = regex(r"\s(?:year[\s-]on[\s-]year|on\s(?:the|a)\syear)\b")
_OF_A_SHORTER_TIME = regex(r"\b(?:months?|weeks?|quarters?|spring|summer|autumn|winter)\b")


def explained_by_changes(paragraph: Paragraph) -> Iterator[tuple[Amount, ...]]:
    """Yield what an amount is after changes in a row, and each of these, with all of them: 500, up 20 % twice, 720."""
    among = [one for one in paragraph.amounts if one.kind == PERCENT or not (one.value.in_words or one.is_time)]
    for n, base in enumerate(among):
        steps = [*takewhile(lambda one: one.kind == PERCENT, among[n + 1 :])]
        result = next(iter(among[n + 1 + len(steps) :]), base)
        if not steps or result is base or not are_alike(base, result):
            continue
        is_next = base.sentence >= steps[0].sentence - 1 and steps[0].sentence == result.sentence
        factor = _factor(paragraph, steps) if is_next and base.number else Decimal(0)
        if factor and abs(result.number / (base.number * factor) - 1) <= _ROUNDING:
            yield from ((one, base, *steps, result) for one in (result, *steps))


def _factor(paragraph: Paragraph, steps: Sequence[Amount]) -> Decimal:
    """Return by what an amount is multiplied in changes in a row; 0 if there is one only, or if a way is not told."""
    told = _SO_MANY_CHANGES.search(paragraph.before(steps[0])) if len(steps) == 1 else None
    if told:
        way = direction(told["change"])
        return (1 + way * steps[0].number / 100) ** CARDINALS[told["count"].lower()] if way else Decimal(0)
    words = [paragraph.text[one.value.end : last.begin] for one, last in pairwise(steps)]
    words = [paragraph.before(steps[0], _LONGEST), *words]
    ways: list[int] = []
    for before, one in zip(words, steps, strict=True):  # lost a tenth in June and a sixth in July
        way = direction(before) or -bool(_OFF.match(paragraph.after(one)))
        ways.append(way or next(reversed(ways), 0))
    factors = [1 + way * one.number / 100 for way, one in zip(ways, steps, strict=True)]
    return prod(factors, start=Decimal(1)) if all(ways) and len(steps) > 1 else Decimal(0)


_ROUNDING = Decimal("0.01")  # of what was rounded in between
_OFF = regex(r"\s(?:off|discount|reduction|cheaper|less)\b")
_SO_MANY_CHANGES = regex(
    r"(?i)\b(?P<count>two|three|four)\s(?:(?:successive|consecutive|straight|annual|yearly|further)\s)?(?:[a-z]+\s)?"
    rf"(?P<change>{CHANGE})\b(?:[^\d.;:]{{0,24}},\seach)?\sof\s$"
)
_REPEATED = regex(
    rf"(?i)\b(?:{SEVERAL})\s(?:successive|consecutive|straight)\b|\b{SEVERAL_CHANGES}\sof\s$|\bin\s(?:each|every\sone)\sof\s"
)


def _is_repeated(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether a share is that of each of several changes: 10 % a year, two rises of 10 %."""
    before, after = paragraph.before(claim), paragraph.after(claim, 30)
    is_each = YEARLY.search(before) or YEARLY.search(after) or _REPEATED.search(before) or _REPEATED.search(after)
    return bool(is_each) and _CHANGED.search(paragraph.words(claim.sentence, claim.sentence)) is not None


_PERIODS = ("year", "month", "week")


def _is_change(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether the words around a share say that it is how much something changed, and nothing else."""
    before, after = paragraph.before(claim), paragraph.after(claim)
    if OTHER_BASIS.search(paragraph.words(claim.sentence, claim.sentence)):
        return False
    if _is_repeated(paragraph, claim) or YEARLY.search(before + after[:30]) or _OF_A_NUMBER.match(after):
        return False
    noun = _NOUN_AFTER.match(after)
    if noun:  # from 5 % to 8 %. The 3 % increase in wages
        return not noun["topic"] or noun["topic"].lower() in _NO_TOPICS
    if MOVING.search(before) or (claim.value.sign and not OF_A_WHOLE.match(after)):
        return True
    if _MORE_AFTER.match(after):
        return bool(_RESULT.search(before) or _BEING.search(before))
    return _COMES_TO.search(before) is not None or _is_in_other_words(paragraph, claim)


def _is_in_other_words(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether a share is a change that its sentence has told before: from 84 to 96, or by 14 %."""
    before = paragraph.words(claim.sentence, claim.sentence)[: claim.begin - paragraph.sentences[claim.sentence][0]]
    is_other = _OR.search(before) and not OF_A_WHOLE.match(paragraph.after(claim))
    return bool(is_other) and _CHANGED.search(before) is not None


_CHANGED = regex(rf"(?i)\b(?:{CHANGED}|from(?=\s{MONEY_SIGN}?\d))\s")


def _is_size(paragraph: Paragraph, claim: Amount, ahead: Sequence[Amount]) -> bool:
    """Return whether the words around an amount say that it is how much something changed: rose by 40 tonnes."""
    if claim.is_share or claim.per:
        return False
    before = paragraph.before(claim, _LONGEST)
    joined = _OR.search(before)
    is_after_share = any(one.is_share and one.sentence == claim.sentence for one in ahead[-1:])
    if len(ahead) > 1 and _APPOSED.fullmatch(paragraph.text, ahead[-1].end, claim.begin):  # from 11 to 19 feet, 8 feet
        return is_from_to(paragraph, *ahead[-2:]) and not _FROM_ELSEWHERE.match(paragraph.after(claim))
    is_told = joined and (joined["by"] or (is_after_share and not before.endswith("(")))  # or $40
    is_level = _COLLECTED.search(before) or _OF_THE_BASE.search(before)
    return bool(is_told or (MOVING.search(before) and not is_level))


# A profit of £30 compared with a loss of £12, when ...
_OF_THE_BASE = regex(rf"(?i)\b(?:{COMPARED}|from|after)\s(?:an?|its|the)\s(?:[a-z-]+\s){{1,3}}of\s{MONEY_SIGN}?$")


_COLLECTED = regex(rf"(?i)\b(?:has|have|had)\s(?:[a-z]+\s)?raised\s{MONEY_SIGN}?$")  # the appeal has raised £46,000
_LONGEST = 32  # characters of the words before a change
_APPOSED = regex(r"(?:\s(?:in|on|at|by|last|this)(?:\s\w+){1,2})?,\s(?:or\s|by\s|only\s|just\s)?")
_FROM_ELSEWHERE = regex(
    r"(?:\s[a-z]+)?\s(?:above|below|over|under|beyond|past|for|short)\b"
)  # three feet over the banks


def _ends_of(paragraph: Paragraph, claim: Amount, sizes: Sequence[Amount]) -> Iterator[tuple[Amount, Amount]]:
    """Yield the ends of a change: of its sentence, of the one before too, or of the next if its own has no amounts."""
    n = claim.sentence
    mine = [one for one in paragraph.near(claim, back=0) if not (one.is_time or one.value.in_words)]
    # up from 30 to 36, or 20 %, and the dividend is to rise by 5 %
    mine = [one for one in mine if not (one > claim and has_a_subject_of_its_own(paragraph, one, [claim]))]
    if any(one.kind == claim.kind == PERCENT for one in mine) and len(mine) > 2:
        return
    among = paragraph.without(sizes)
    found = [*ends(among, n, n)]
    if not found and (mine or _LINK.search(paragraph.before(claim))):
        are_two = any(are_alike(one, other) for one, other in combinations(mine, 2))  # shares lost 2 %, from $27 to $3
        found = [pair for pair in ends(among, n - 1, n) if not are_two or n in (pair[0].sentence, pair[1].sentence)]
    if not found and not (mine or _A_CHANGE.search(paragraph.before(claim))):
        found = [*ends(among, n + 1, n + 1)]
    is_possible = len(found) == 1 and (claim.kind == PERCENT or found[0][0].kind == PERCENT)
    if is_possible and not _is_change_of_other_amounts(paragraph, claim, found[0]):
        yield found[0]


def _is_change_of_other_amounts(paragraph: Paragraph, claim: Amount, found: Sequence[Amount]) -> bool:
    """Return whether a change is of something else: another clause, or shares that are no levels, is between."""
    ns = {one.sentence for one in found}
    is_back = (claim.sentence not in ns or len(ns) > 1) and _said(paragraph, claim) == -_sign(*found)  # to a price
    if is_back or (claim.sentence not in ns and _has_its_own_subject(paragraph, claim, found)):
        return True
    led_to = next((one for one in paragraph.near(claim, back=0) if one > claim), None)
    if led_to and LEADS_TO.fullmatch(paragraph.text, claim.value.end, led_to.begin) and led_to != found[1]:
        return True  # up 12 % to 560, and next year to 610
    if MORE_THAN_ELSEWHERE.match(paragraph.text, claim.value.end, max(claim.value.end, max(found).begin)):
        return True
    near, far = sorted(found)
    first, last = (far, claim) if far < claim else (claim, near)
    is_inside = near < claim < far
    between = (near.end, claim.begin) if is_inside else (first.end, last.begin)
    if first.sentence == last.sentence and paragraph.has_other_clause(*between):
        return True
    if near.kind == PERCENT and claim.kind == POINTS:  # and not: 3 per cent, down half a point, as fuel fell 4 per cent
        return any(one.change for one in found) or sum(one.kind == PERCENT for one in paragraph.near(claim)) > 2
    return near.kind == PERCENT and (is_inside or not _are_levels(paragraph, claim, *found))


def _has_its_own_subject(paragraph: Paragraph, claim: Amount, found: Sequence[Amount]) -> bool:
    """Return whether a change is said of what the sentences of two amounts do not name: the fare increase of 2 %.

    So is what a further clause of its sentence tells: that is an increase of 54 per cent, while output grew by 32.
    """
    start = paragraph.sentences[claim.sentence][0]
    if paragraph.has_other_clause(start, claim.begin):
        return True
    before = _OF_A_THING.sub("", paragraph.text[start : claim.begin].lower())
    if any(one < claim for one in paragraph.near(claim, back=0)) or REFERRING.search(before):
        return False
    words = {stem(word) for word in WORD.findall(before) if not word.endswith("ly")}
    words -= SAY_LITTLE | _CHANGING
    told = {stem(word) for one in found for word in WORD.findall(paragraph.words(one.sentence, one.sentence).lower())}
    return words != set() and words.isdisjoint(told)


_OF_A_THING = regex(rf"\bthe\s(?=[a-z]+\s{CHANGE}\b)")  # the fare increase, which is none of any fare told before
_CHANGING = {*map(stem, CHANGING)}


def _said(paragraph: Paragraph, claim: Amount) -> int:
    """Return 1 if the sign of a change or the words next to it say that something rose, -1 if it fell, else 0."""
    if claim.value.sign:
        return 1 if claim.value.sign == "+" else -1
    return direction(f"{paragraph.before(claim, _NEAR)} {paragraph.after(claim, _NEAR)}")


def _called(paragraph: Paragraph, claim: Amount) -> int:
    """Return 1 if a change itself is called a rise, -1 if it is called a fall, else 0; no words of another clause."""
    before, after = paragraph.before(claim), paragraph.after(claim)
    forms = (MOVING.search(before), _COMES_TO.search(before), _NOUN_AFTER.match(after), _MORE_AFTER.match(after))
    return direction(" ".join(form[0] for form in forms if form))


def _sign(first: Amount, last: Amount) -> int:
    """Return 1 if an amount is surely more than the one before it, -1 if it is less, and 0 if neither is sure."""
    growth = last.span - first.span
    return 0 if growth.low <= 0 <= growth.high else 1 if growth.low > 0 else -1


_NEAR = 28  # characters around a change that say whether something rose


def _are_levels(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> bool:
    """Return whether two shares are levels at two times, and no changes: all others of two sentences would be."""
    among = [one for one in paragraph.near(claim) if one.kind == PERCENT]
    is_pair = len(among) == 2 and first.sentence == last.sentence and are_of_two_times(paragraph, first, last)
    is_change = any(_NOUN_AFTER.match(paragraph.after(one)) or MOVING.search(paragraph.before(one)) for one in among)
    is_apart = is_older(paragraph, first) and paragraph.has_other_clause(first.value.end, last.begin)
    return is_pair and not (is_apart or is_change or is_in_something_else(paragraph, claim, first))


def _wrong_change(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> Iterator[Slip]:
    """Yield a change in percent or points that its ends rule out."""
    first, last = _from_what_was_planned(paragraph, claim, first, last)
    low, high = ends_of_change(first, last)
    points, growth = abs(high - low), abs(high.growth_from(low))
    both = (first, last)
    is_sure = _is_sure(paragraph, claim, *both)
    if claim.kind == POINTS:
        apart = Relation("points", claim, both, points)
        if apart.is_right or any(one.value.sign == "-" for one in both):  # to minus 20 per cent
            return
        reason = str(apart)
        if claim.value.allows(growth) and not claim.value.allows(points):
            yield wrong(claim, reason)  # from 20 % to 25 %, up 25 points
        yield from ruled_out_beside(paragraph, claim, points, reason, both)
    elif first.kind == PERCENT and claim.value.allows(points) and not claim.value.allows(growth):
        yield wrong(claim, str(Relation("relative", claim, both, growth)))
    else:
        reason = str(Relation("growth", claim, both, growth))
        is_opposite = _said(paragraph, claim) == -_sign(*both) != 0
        is_called = _called(paragraph, claim) == -_sign(*both)
        if is_sure and is_opposite and is_called and claim.value.allows(growth):
            yield wrong(claim, str(Relation("order", last, (first,), first.span)))
        if not is_opposite:  # else of another thing: as it goes up from 80 to 96, the angle shrinks by 43 %
            yield from ruled_out_beside(paragraph, claim, growth, reason, both)


def _from_what_was_planned(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> tuple[Amount, Amount]:
    """Return the ends of a change so that it is from what was planned: from the smaller one, if it is over budget."""
    found = _THAN_PLANNED.match(paragraph.after(claim))
    small, large = sorted((first, last), key=lambda end: end.number)
    return (first, last) if not found else (small, large) if found["over"] else (large, small)


_THAN_PLANNED = regex(r"\s(?:(?P<over>over)|under)\sbudget\b")


def _wrong_size(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> Iterator[Slip]:
    """Yield the size of a change, in the unit of its ends, that these rule out."""
    is_of_them = are_comparable(claim, first) and not count_different_things(claim, (first, last))
    if is_of_them and not first.is_share and _is_sure(paragraph, claim, first, last):
        right = abs(last.span - first.span)
        fewer, more = sorted((first, last), key=lambda end: end.number)
        reason = str(Relation("rest", claim, (more, fewer), right))
        beside = [one for one in paragraph.near(claim, back=0) if are_comparable(one, claim)]
        if not _AND_ANOTHER.match(paragraph.after(claim)) and not any(
            right.low <= abs(one.number - claim.number) <= right.high for one in beside if one not in (first, last)
        ):
            # and not: it gained 14 and lost 9, from 213 to 218
            yield from ruled_out(paragraph, claim, right, reason, (first, last))


# What comes after one of two amounts that are told alike: 188 in 2023 and 530 the year before; lost nine, drew two.
_AND_ANOTHER = regex(rf"\s(?:in|on)\s\w+\sand\s{MONEY_SIGN}?\d|,?\s(?:and\s)?(?:won|lost|drew|drawn|tied)\b")


def _is_sure(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> bool:
    """Return whether a change is told with its ends, of which one is said to be the earlier: up 20 from 50 to 70."""
    return are_of_two_times(paragraph, first, last) and claim.sentence == first.sentence == last.sentence


_BECOMES = regex(r"(?:\s(?:in|on|from|by|this|next|last)(?:\s\w+){1,3})?,?\sto\s")


def _wrong_result(paragraph: Paragraph, change: Amount) -> Iterator[Slip]:
    """Yield what an amount became, if its change in percent rules that out: £30,000, goes up by 5 % to £33,500."""
    result = next((one for one in paragraph.near(change, back=0) if one > change), None)
    if not result or not _BECOMES.fullmatch(paragraph.text, change.value.end, result.begin):
        return
    bases = [one for one in paragraph.near(change) if one is not result and are_alike(one, result)]
    bases = [one for one in bases if not SO_MUCH_MORE.match(paragraph.after(one))]  # 94 more are on order
    is_other = any(one.is_share and one is not change for one in paragraph.near(change))  # sales rose 2 % to 90
    way = 0 if is_other else _said(paragraph, change)
    is_told = len(bases) == 1 and bases[0] < change and change.kind == PERCENT and way != 0
    is_told = is_told and not is_of_the_next_clause(paragraph, bases[0], change)
    if is_told and bases[0].is_plain and change.is_plain and not (result.is_share or result.per or bases[0].per):
        base, share = bases[0], change.span / 100
        right = base.span * (exactly(1) + share if way > 0 else exactly(1) - share)
        low, _, high = in_coins(base, result, result.span)
        result = result._replace(value=result.value._replace(low=low, high=high))
        reason = f"{base.told} {'plus' if way > 0 else 'less'} {change.told} is {shown(right, result)}"
        yield from ruled_out(paragraph, result, right, reason, (base, change))
