"""A percentage and two amounts: a share, a change, a part of a whole, or a change of a share."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from innofacts.arithmetic.amounts.alike import count_the_same, in_coins
from innofacts.arithmetic.amounts.amount import Amount, without
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import NOTHING, WHOLE, Span, exactly
from innofacts.arithmetic.ends import FROM_HERE, is_from_to, is_older
from innofacts.arithmetic.phrases import (
    CALLED_MORE,
    CHANGE,
    LEADS_TO,
    MORE_THAN,
    MOVING,
    NOUN_OF_CHANGE,
    OF,
    OF_THEM,
    RESTATED,
    direction,
)
from innofacts.arithmetic.relation import BASE, LEVEL, NEAR, REST, Relation
from innofacts.arithmetic.relations.products import price
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.inflection import singular
from innofacts.patterns import regex
from innofacts.prose.changes import FALL, RISE


def relative(paragraph: Paragraph, three: Sequence[Amount]) -> Iterator[Relation]:
    """Yield a change of a share in percent that may be one in points: from 60 to 72 per cent, up 12 per cent."""
    for claim in (three[-1], three[0], three[1]):
        first, last = (one for one in three if one is not claim)
        if first < last < claim and BASE.search(paragraph.before(last)) and LEVEL.search(paragraph.before(first)):
            first, last = last, first  # to 5 per cent from 4 per cent
        way = direction(paragraph.before(claim, NEAR) + " " + paragraph.after(claim, NEAR))
        is_middle = first < claim < last
        if is_middle and not _SINCE.search(paragraph.text, claim.value.end, last.begin):
            continue
        if way and not LEVEL.search(paragraph.before(claim)):
            if is_middle and way * (last.number - first.number) < 0:
                first, last = last, first
            points, growth = abs(last.span - first.span), abs(last.span.growth_from(first.span))
            if claim.number == points.number:  # from 4 to 5 per cent, up 1 per cent
                yield Relation("relative", claim, (first, last), exactly(growth.number))
            elif claim.value.allows(growth):
                yield Relation("relative", claim, (first, last), growth)


_SINCE = regex(r"\b(?:from|since|when|against|compared|than)\b")  # on 15 per cent, up 3 per cent from 12 per cent


class _Case(NamedTuple):
    """A percentage with a smaller and a larger amount, and what the words around it say of a change."""

    paragraph: Paragraph
    share: Amount
    low: Amount
    high: Amount
    way: int
    """1 if something rose, -1 if it fell, 0 if they do not say."""
    is_told: bool
    """Whether they say so of the percentage itself: a rise of 20 per cent."""
    is_called: bool
    """Whether it is called a change right behind it: 20 per cent more."""

    @property
    def last(self) -> Amount:
        """The last of the three."""
        return max(self.share, self.low, self.high)

    @property
    def is_of(self) -> bool:
        """Whether it is said to be of the larger amount, which comes before the smaller: 20 per cent of 40, or 8."""
        is_in_order = self.share < self.high < self.low
        return is_in_order and bool(OF.fullmatch(self.paragraph.text, self.share.value.end, self.high.begin))

    @property
    def is_rest(self) -> bool:
        """Whether the smaller amount is said to be what is left."""
        return bool(REST.search(self.paragraph.before(self.low, NEAR)))

    @property
    def is_share(self) -> bool:
        """Whether it is surely a share: more than half, and not less."""
        return (self.is_of and not self.is_rest) or self.share.value.is_limit

    @property
    def is_small(self) -> bool:
        """Whether the smaller amount is less than half of the larger one."""
        return self.low.number * 2 < self.high.number

    @property
    def is_added(self) -> bool:
        """Whether the smaller amount came on top, or was lost: 10 more."""
        before, after = self.paragraph.before(self.low, NEAR), self.paragraph.after(self.low, NEAR)
        return bool(_ADDED.search(before) or _ADDED.match(after))

    @property
    def ratio(self) -> Span:
        """The smaller amount, in percent of the larger one."""
        return price(self.low).percent_of(price(self.high))

    @property
    def rise(self) -> Span:
        """The growth from the smaller amount to the larger one."""
        return in_coins(self.low, self.high, price(self.high)).growth_from(price(self.low))

    @property
    def fall(self) -> Span:
        """The fall from the larger amount to the smaller one."""
        return WHOLE - in_coins(self.high, self.low, price(self.low)).percent_of(price(self.high))

    @property
    def outcome(self) -> Span:
        """The change by the smaller amount that led to the larger one; nothing if it cannot be."""
        least, most = price(self.low), price(self.high)
        before = most - least if self.way >= 0 else most + least
        return least.percent_of(before) if before.low > 0 else NOTHING


def percentage(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> Iterator[Relation]:
    """Yield what a percentage may be of a smaller and a larger amount: a share, a change, or that of the smaller."""
    *_, following, last = sorted((share, low, high))
    is_led_to = following > share and LEADS_TO.fullmatch(paragraph.text, share.value.end, following.begin)
    if is_led_to and not BASE.search(paragraph.before(last, NEAR)):
        return  # up 12 per cent to 560, and next year to 610
    if _is_told_again(paragraph, low, share):
        yield from _by_size(share, low, high)
        return
    case = _Case(paragraph, share, low, high, *_said_way(paragraph, share, low, high))
    yield from _as_share(case)
    if case.way:
        yield from _as_change(case)


def _is_told_again(paragraph: Paragraph, size: Amount, share: Amount) -> bool:
    """Return whether a percentage tells the size of a change again: an increase of 40 tonnes, or 20 per cent."""
    is_size = size < share and (size.change or _SIZE_OF.search(paragraph.before(size, NEAR)))
    return bool(is_size) and RESTATED.fullmatch(paragraph.text, size.end, share.begin) is not None


_SIZE_OF = regex(rf"(?i)\b{CHANGE}\sof\s(?:{MONEY_SIGN}|[a-z]{{2,3}}\s)?$")


def _by_size(share: Amount, size: Amount, level: Amount) -> Iterator[Relation]:
    """Yield what the size of a change is in percent, if a level has to do with it: an increase of 40, or 20 per cent.

    The level may be that before the change or the one after it. Other levels may be of something else.
    """
    befores = (
        [level.span]
        + [level.span - size.span] * (size.change != FALL)
        + [level.span + size.span] * (size.change != RISE)
    )
    found = (Relation("outcome", share, (size, level), size.span.percent_of(before)) for before in befores)
    yield from (one for one in found if one.is_right)


def _said_way(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> tuple[int, bool, bool]:
    """Return the last three fields of a case."""
    before, after = paragraph.before(share, NEAR), re.split(r"[.;(]", paragraph.after(share, NEAR))[0]
    is_over = _OVER_PLAN.match(after)
    called = NOUN_OF_CHANGE.match(after) or is_over or MORE_THAN.match(after)
    told = direction(called[0] if called else "") or bool(is_over) or direction(before)
    told = told or _way_told(before, after) or _way_of(paragraph, share, low, high)
    is_plus = _PLUS.search(before) or _PLUS.search(after) or share.value.sign == "+"
    return told or direction(after) or bool(is_plus), bool(told), bool(called)


def _as_share(case: _Case) -> Iterator[Relation]:
    """Yield what a percentage may be where it is called no change: a share, what gives the smaller amount, a saving."""
    paragraph, share, low, high = case[:4]
    readings, before = _readings(case), paragraph.before(low, NEAR)
    if _gives_smaller(case):
        part = share.span / 100 * high.span
        is_next = (
            RESTATED.fullmatch(paragraph.text, share.value.end, low.begin) is not None
        )  # 45 per cent, or £14.4 million
        is_told = is_next or (case.is_of and _OR.search(before))
        # 10 % off a fee of £280, which makes £252
        is_reduced = not is_told and low.number > high.number / 2 > part.number
        if is_reduced or case.is_rest:
            yield Relation("less", low, (high, share), high.span - part, readings)
        else:
            yield Relation("part", low, (share, high), part, readings)
    elif _is_saving(case):
        is_rise = BASE.search(before) is not None
        is_any = is_rise or not _OF_NOUN.match(paragraph.text, share.value.end)  # and not: a fifth of the bids
        ends, growth = ((low, high), case.rise) if is_rise else ((high, low), case.fall)
        yield Relation("growth", share, ends, growth, (*readings, (share, case.rise)) if is_any else readings)
    elif not (case.way and (case.is_called or MOVING.search(paragraph.before(share, NEAR)))):  # and not: rose by 20 %
        readings = (*readings, (share, case.rise)) if case.way > 0 else readings
        yield Relation("share", share, (low, high), case.ratio, readings)


def _as_change(case: _Case) -> Iterator[Relation]:
    """Yield the change that a percentage is said to be, also the one by the smaller amount.

    It is that of its ends where these say which one is the earlier: 24 (2023: 28), up 9 per cent.
    """
    share, low, high = case.share, case.low, case.high
    is_rise = not is_older(case.paragraph, high) if case.way > 0 else is_older(case.paragraph, low)
    ends, growth = ((low, high), case.rise) if is_rise else ((high, low), case.fall)
    yield Relation("growth", share, ends, growth, () if case.is_told else _readings(case))  # 60 % is grown here
    is_next = case.low.sentence <= share.sentence or case.is_added
    is_by_smaller = is_next and ((case.last is share and case.is_added) or case.is_small)
    if is_by_smaller and share.is_plain and case.outcome is not NOTHING:
        yield Relation("outcome", share, (low, high), case.outcome)


def _readings(case: _Case) -> tuple[tuple[Amount, Span], ...]:
    """Return what a percentage would be as a share, as a fall, and as what a change or those opposed to it make it."""
    paragraph, share, low, high = case[:4]
    found = [case.ratio] if case.is_share else [case.ratio, case.fall]
    if case.is_added and share.is_plain:  # up 20 % to 60. The ten more are ...
        found.append(case.outcome)
    words = paragraph.words(min(low, high).sentence, case.last.sentence)
    first, last = sorted((low, high))
    is_pair = last < share and not first.nouns and _PAIR.fullmatch(paragraph.text, first.value.end, last.begin)
    is_rest = first < share and case.is_rest  # it has £60,000, or 60 per cent of it all. The remaining £40,000
    is_both = is_rest or (not case.way and (is_pair or _OPPOSED.search(words)))
    if is_both and not (case.is_of or share.value.is_limit):
        both = low.span + high.span  # 40 for it, 10 opposed: 80 per cent
        found += [low.span.percent_of(both), high.span.percent_of(both)]
    return tuple((share, span) for span in found)


def _gives_smaller(case: _Case) -> bool:
    """Return whether a percentage of the larger amount gives the smaller one, which comes last."""
    is_likely = case.is_of or case.is_small or not case.way
    is_last = case.last is case.low and case.share.is_plain
    return is_last and is_likely and not _is_share_of_other_things(case.paragraph, case.share, case.high)


def _is_saving(case: _Case) -> bool:
    """Return whether a percentage without words for a change is nearer to one: £90 instead of £100. They save 10 %."""
    share = case.share
    if case.way or case.is_share or abs(share.number - case.ratio.number) <= abs(share.number - case.fall.number):
        return False
    return not (share.value.in_words and _is_of_other_things(case.paragraph, share, case.high))


def _way_told(before: str, after: str) -> int:
    """Return 1 or -1 if the words around a percentage say that something costs more or less: 20 per cent cheaper."""
    if _OF_SOMETHING.match(after):
        return 0  # it saved 20 per cent of that
    more = CALLED_MORE.match(after)
    return direction(more[0]) if more else -bool(_SAVING.search(before) or _SAVING.search(after))


_OF_SOMETHING = regex(r"\sof\b")
_SAVING = regex(r"(?i)\b(?:sav(?:e|es|ed|ing|ings)|discounts?|rebate)\b")


def told_share(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> Relation | None:
    """Return the share that a percentage is said to be: of 1,200 asked, 300, or a third, said prices would rise."""
    is_of_whole = high < low < share and _OF_ALL.search(paragraph.before(high)) is not None
    is_told = is_of_whole and not _is_told_again(paragraph, low, share)
    if not is_told or not _OR_SHARE.fullmatch(paragraph.text, low.end, share.value.start):
        return None
    return Relation("share", share, (low, high), price(low).percent_of(price(high)))


_OF_ALL = regex(r"(?i)\b(?:of|among)\s(?:(?:the|all|its|their|more\sthan|some|about)\s)*$")
_OR_SHARE = regex(r"(?:\s[a-z]+)?(?:,\sor\s|\s\()(?:about\s|some\s|just\s|nearly\s|almost\s|over\s|more\sthan\s)?")


def _way_of(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> int:
    """Return 1 or -1 if something moved from one amount to the other: from £40 to £50, a return of 25 per cent."""
    first, second = sorted((low, high))
    is_moved = second < share and is_from_to(paragraph, first, second)
    return 0 if not is_moved else 1 if first is low else -1


_TO = regex(r"(?i)\bto\s$")


def are_told_apart(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> bool:
    """Return whether two amounts are told as a ranking, or with a whole of their own.

    Two thirds were women; the Danes led with 142, ahead of the Swedes with 119. Of 47 houses a fifth are ruins. Of the
    31 schools, only eight are open.
    """
    before = [one for one in paragraph.amounts if one.sentence == share.sentence < high.sentence and one < share]
    is_of_its_own = any(not one.is_share for one in before) and OF_THE.search(paragraph.before(high))
    is_moved = (
        share.sentence < high.sentence
        and FROM_HERE.search(paragraph.before(high))
        and _TO.search(paragraph.before(low))
    )
    is_of_others = share.sentence < high.sentence and high < low and OF_THE.search(paragraph.before(high))
    is_of_its_own = is_of_its_own or (is_of_others and _SOMEWHERE.match(paragraph.text, high.end))
    return bool(is_of_its_own or is_moved or _RANKED.search(paragraph.text, high.value.end, low.begin))


def _is_share_of_other_things(paragraph: Paragraph, share: Amount, whole: Amount) -> bool:
    """Return whether a share is of things with a different name than a whole: 18 seats with 37 per cent of the vote."""
    return bool(whole.nouns) and whole < share and _is_of_other_things(paragraph, share, whole)


def _is_of_other_things(paragraph: Paragraph, share: Amount, whole: Amount) -> bool:
    """Return whether a share is of what does not count a whole: two thirds of the bill, of £1.9 million."""
    of = _OF_NOUN.match(paragraph.text, share.value.end)
    return of is not None and not count_the_same([*map(singular, of[1].lower().split())], whole.nouns)


_OF_NOUN = regex(r"(?i)\sof\s(?:the|its|their|all)\s([a-z]+(?:\s[a-z]+)?)")


def is_part_of(paragraph: Paragraph, low: Amount, high: Amount) -> bool:
    """Return whether an amount is said to be part of a larger one: 27 of the 81; 81 came, and 27 of them spoke."""
    if low < high:
        of = OF.fullmatch(paragraph.text, low.value.end, high.begin)
        return of is not None and "instead" not in of[0]
    return high.sentence >= low.sentence - 1 and OF_THEM.match(paragraph.after(low)) is not None


def part_of_whole(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> Iterator[Relation]:
    """Yield the share of a part of a whole, or the part; that of the rest too if the words around speak of others."""
    if share < high < low:
        yield Relation("part", low, (share, high), share.span / 100 * high.span)
        return
    ratio = low.span.percent_of(high.span)
    words = paragraph.before(share) + paragraph.after(share)
    if _NO_RATE.search(paragraph.before(share)):  # 14 of the 20 posts are filled, a vacancy rate of 30 per cent
        low, ratio = without(high, low), WHOLE - ratio
    readings = [(share, WHOLE - ratio)] if _NOT_IT.search(words) else []
    if _GONE.search(words):  # there are 125, so 25 of them, one in six, have gone
        readings.append((share, low.span.percent_of(low.span + high.span)))
    yield Relation("share", share, (low, high), ratio, tuple(readings))


OF_THE = regex(r"(?:^|[.;,]\s)Of\s(?:the|its|their)\s$")
"""A pattern of what comes before a whole that is told before its parts: of the 240 trees 36 fell."""
_SOMEWHERE = regex(r"\s(?:in|at|on|from|under|over|aged)\b")
_RANKED = regex(r"\b(?:ahead\sof|followed\sby)\b")
_NOT_IT = regex(
    r"(?i)\b(?:others?|rest|remain\w*|left|only|not|no|without|empty|vacant|unsold|unpaid|absent|lost|fewer|less|down|fell|fall)\b"
)
_NO_RATE = regex(r"(?i)\b(?:vacancy|absence|drop-?out|failure|loss|default|attrition|wastage)\srate\sof\s$")
_GONE = regex(r"(?i)\b(?:gone|left|lost|closed|disappeared|vanished|died|quit|withdrawn|ceased)\b")
_OR = regex(r"(?i)(?:\b(?:or|that\sis|i\.e\.|namely)|[:(–—])\s?(?:(?:about|some|nearly)\s)?$")
_OPPOSED = regex(
    r"(?i)\b(?:against|oppos\w+|favou?r|yes|no(?:es)?(?=[,.;:]|\svotes?\b)|vot(?:ed|ing)\sno|women|girls)\b"
)
_PAIR = regex(r"[^.;:\d]*\sand\s[^.;:\d]*")  # 40 walk and 60 cycle, or 60 per cent
_PLUS = regex(r"(?i)\b(?:plus|adds?|tax|vat|surcharge)\b")
# 20 per cent over the estimate.
_OVER_PLAN = regex(
    r"(?i)\s(?:over|above|below)\s(?:(?:the|its|their)\s)?(?:asking\s|guide\s)?(?:budget|estimate|target|limit|price)\b"
)
_ADDED = regex(r"(?i)(?:[^.;]*\s)?(?:additional|extra|more|new|fewer|another|lost|added)\b")
