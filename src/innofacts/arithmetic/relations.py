"""What the amounts of a paragraph may have to do with each other, in any words: sums, products, shares, changes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from typing import NamedTuple

from innofacts.arithmetic.amounts import (
    IN_MONTHS,
    IN_SECONDS,
    SECONDS_OR_MONTHS,
    TIMES,
    Amount,
    count_the_same,
    ends_of_shares,
    is_people,
    like,
    name_the_same,
)
from innofacts.arithmetic.changes import are_alike
from innofacts.arithmetic.explanations import TWO, are_comparable, counts_others, is_near, shown
from innofacts.arithmetic.paragraphs import (
    COMPARATIVE,
    MORE_THINGS,
    MOVING,
    NOUN_OF_CHANGE,
    OF,
    OF_THEM,
    OVERLAP,
    SOME,
    Paragraph,
    direction,
)
from innofacts.arithmetic.rates import AND_ANOTHER, FOR_OTHERS
from innofacts.arithmetic.values import HUNDRED, NOTHING, PERCENT, POINTS, WHOLE, Span, exactly, number_text
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import COMPARED
from innofacts.english.inflection import singular
from innofacts.english.numerals import ORDINALS, YEAR
from innofacts.english.wording import FALLS, HIGHEST, LOWEST, MONTHS, RISES
from innofacts.forms import Form
from innofacts.values.misprints import has_digits_swapped

_REACH = 2  # sentences after the first amount
_MOST, _FEWEST = 14, 6  # amounts in reach: with more, only those of a sentence; with few, also products of three
_LONGEST = 9  # amounts of a list
_LEAST_REPEATED = 9  # up to it, two numbers are often of different things, or places
_NEAR = 28  # characters around a share that say whether something rose
_LARGEST = Decimal(10) ** 14
_LEAST = Decimal("0.001")


class Relation(NamedTuple):
    """What some amounts may have to do with each other, and what that makes of one of them."""

    form: str
    """One of FORMS."""
    claim: Amount
    """The amount that the others give."""
    operands: tuple[Amount, ...]
    """The others, as its reason names them."""
    right: Span
    """What they give."""
    readings: tuple[tuple[Amount, Span], ...] = ()
    """Amounts, each with what it would have to be in another reading."""

    @property
    def amounts(self) -> list[Amount]:
        """Return all its amounts in the order of the text."""
        return sorted((*self.operands, self.claim))

    @property
    def is_right(self) -> bool:
        """Whether its claim, or another reading, may be right."""
        return self.claim.value.fits(self.right) or any(one.value.allows(span) for one, span in self.readings)

    @property
    def is_near(self) -> bool:
        """Whether its claim is so near to what is right that it may be a slip of it."""
        said, right, least = self.claim.number, self.right.number, _FORMS[self.form].least_ratio
        if self.form == "same":
            return is_near(said, right, least) or has_digits_swapped(said, right)
        if self.form == "hundred":
            return abs(said - right) <= _FARTHEST_REST
        return is_near(said, right, least)

    def __str__(self) -> str:
        """Return why its claim is wrong."""
        listed = " + ".join(
            one.text if one.value.power else number_text(one.number / self.claim.unit) for one in self.operands
        )
        rest = number_text(HUNDRED - self.right.number)
        texts = [one.text for one in self.operands]
        if all(one.is_time for one in self.operands):  # eight hours divided by 12 minutes
            texts = [f"{one.text} {one.name}" for one in self.operands]
        right = "" if self.form in ("direction", "order") else shown(self.right, self.claim)
        right += f" per {number_text(self.claim.many)}" if self.claim.many > 1 else ""
        order = "less" if self.claim.number < self.operands[0].number else "more"
        return _FORMS[self.form].reason.format(
            *texts,
            texts=", ".join(texts),
            parts=" and ".join(texts[1:]),
            listed=listed,
            right=right,
            rest=rest,
            said=self.claim.text,
            points=number_text(self.claim.number),
            order=order,
        )


_FARTHEST_REST = 25  # percentage points


class _Form(NamedTuple):
    """What amounts may have to do with each other."""

    reason: str
    """Why a claim is wrong, with the texts of the operands by their numbers."""
    least_ratio: Decimal = Decimal("0.4")
    """The least ratio of a claim to what is right, or the other way round, at which it may be a slip of it."""


_FORMS = {
    "points": _Form("{0} and {1} are {right} points apart", Decimal("0.25")),
    "share": _Form("{0} of {1} is {right} %", Decimal("0.3")),
    "part": _Form("{0} of {1} is {right}"),
    "growth": _Form("the change between {0} and {1} is {right} %", Decimal("0.3")),
    "outcome": _Form("{0} is {right} % of what became {1}"),
    "product": _Form("{0} times {1} is {right}"),
    "quotient": _Form("{0} divided by {1} is {right}"),
    "triple": _Form("{0} times {1} times {2} is {right}"),
    "balance": _Form("{0} and {1} less {2} is {right}"),
    "sum": _Form("{listed} = {right}"),
    "rest": _Form("{0} less {parts} is {right}"),
    "mean": _Form("the average of {texts} is {right}"),
    "hundred": _Form("{listed} = {rest} %, which leaves {right} %"),
    "same": _Form("the text also gives {0} for this", Decimal("0.66")),
    "relative": _Form("from {0} to {1} is {right} %, or {points} points", Decimal("0.02")),
    "less": _Form("{0} less {parts} of it is {right}"),
    "direction": _Form("{said} is {order} than {0}"),
    "order": _Form("{said} is {order} than {0}"),
    "times": _Form("{1} is {right} times {0}", Decimal("0.2")),
}
FORMS = tuple(_FORMS)
"""What amounts may have to do with each other."""


def relations(paragraph: Paragraph) -> Iterator[Relation]:
    """Yield what amounts of at most three sentences may have to do with each other."""
    amounts = [one for one in paragraph.amounts if one.is_plain or (one.kind == PERCENT and one.value.is_limit)]
    amounts = [one for one in amounts if one.value.sign != "-" or one.is_share]  # not minus 4 degrees
    for multiple in paragraph.multiples:
        near = [one for one in amounts if abs(one.sentence - multiple.sentence) <= 1]
        yield from _times(paragraph, multiple, near) if len(near) <= _MOST else ()
    for claim in (one for one in amounts if _OTHER.search(paragraph.before(one, _NEAR))):
        ahead = [one for one in amounts if one < claim and one.sentence >= claim.sentence - _REACH]
        yield from _rest(claim, ahead) if len(ahead) < _MOST else ()
    for n in sorted({one.sentence for one in amounts}):
        first = [one for one in amounts if one.sentence == n]
        reaches = [[one for one in amounts if n <= one.sentence <= n + ahead] for ahead in range(_REACH, -1, -1)]
        among = next((reach for reach in reaches if len(reach) <= _MOST), [])
        for one, other in pairwise(first):
            yield from _direction(paragraph, one, other)
            yield from _order(paragraph, one, other)
        yield from _ranked(paragraph, n, [one for one in amounts if abs(one.sentence - n) <= 1])
        for one in first:
            rest = [other for other in among if other > one]
            for two, three in combinations(rest, TWO):
                yield from _of_three(paragraph, (one, two, three))
            for others in combinations(rest, _THREE) if len(among) <= _FEWEST else ():
                yield from _triple([one, *others])
            yield from _left(one, rest)
            if one.kind == PERCENT and one.is_plain and len(rest) > TWO and _is_of(paragraph, one, rest[0]):
                yield from _left(rest[0], [one, *rest[1:]])  # half of the 90 acres are oak, a third are beech
            yield from _over_time(paragraph, one, rest)
            yield from _repeated(one, reaches[0])
        for group, is_list in _groups(paragraph, _multiplied(paragraph, reaches[0]), n):
            yield from _of_list(paragraph, n, group) if is_list else _mean(paragraph, group)


_THREE = 3


def _rest(claim: Amount, ahead: Sequence[Amount]) -> Iterator[Relation]:
    """Yield what may remain of a whole without a part not next to it: 58, 31 of them women; 14 left, the other 44."""
    for whole, part in combinations([one for one in ahead if are_comparable(one, claim) and not one.is_share], TWO):
        is_apart = any(whole < one < part or part < one < claim for one in ahead)
        if is_apart and whole.number > part.number and not counts_others(part, (whole, claim)):
            yield Relation("rest", claim, (whole, part), whole.span - part.span)
    for n, whole in enumerate(ahead):  # of 14 ships two turned back and three sank; the other nine
        parts = [one for one in ahead[n + 1 :] if are_comparable(one, claim) and not one.is_share]
        right = whole.span - sum((one.span for one in parts), NOTHING)
        if len(parts) > 1 and are_comparable(whole, claim) and right.low > 0:
            yield Relation("rest", claim, (whole, *parts), right)


def _left(whole: Amount, rest: Sequence[Amount]) -> Iterator[Relation]:
    """Yield what several shares may leave of a whole: of 90 acres half are oak, a third are beech and 15 are pine."""
    for n in range(TWO, len(rest) if not whole.is_share else 0):
        shares, claim = rest[:n], rest[n]
        if not all(one.kind == PERCENT and one.is_plain for one in shares):
            break
        yield from _less(whole, shares, claim)


def _is_of(paragraph: Paragraph, share: Amount, whole: Amount) -> bool:
    """Return whether a share is said to be of the amount after it."""
    return OF.fullmatch(paragraph.text, share.value.end, whole.begin) is not None


def _less(whole: Amount, shares: Sequence[Amount], claim: Amount) -> Iterator[Relation]:
    """Yield what shares leave of a whole."""
    told = sum((exactly(one.number) if one.value.in_words else one.span for one in shares), NOTHING)
    right = (WHOLE - told) / HUNDRED * whole.span
    if are_comparable(whole, claim) and right.low > 0:
        yield Relation("less", claim, (whole, *shares), right)


def _repeated(one: Amount, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield amounts of later sentences that may be the same figure once more."""
    for other in among:
        is_alike = one.kind == other.kind and one.per == other.per and not one.is_share
        is_swapped = has_digits_swapped(one.number, other.number)  # 350 jobs, and all 530 posts
        is_alike = is_alike and (not other.nouns or is_swapped or name_the_same(one.nouns, other.nouns))
        is_large = min(one.number, other.number) > _LEAST_REPEATED * min(one.unit, other.unit)
        if one.sentence < other.sentence and is_alike and is_large:
            yield Relation("same", other, (one,), one.span)


def _direction(paragraph: Paragraph, one: Amount, other: Amount) -> Iterator[Relation]:
    """Yield the later of two amounts that something is said to rise or fall from and to: up to 30 from 40."""
    between = paragraph.text[one.value.end : other.begin]
    way = _MOVES.search(paragraph.before(one))
    is_falling = _FROM.search(between) if way and way["to"] else _TO.search(between) if way else None
    if way and is_falling and one.kind == other.kind and one.per == other.per:
        first, last = (other, one) if way["to"] else (one, other)
        is_rise = direction(way["verb"]) > 0
        low, number, high = first.span
        right = Span(low, number, _INFINITE) if is_rise else Span(Decimal(0), number, high)
        yield Relation("direction", last, (first,), right)


_INFINITE = Decimal("Infinity")


def _order(paragraph: Paragraph, one: Amount, other: Amount) -> Iterator[Relation]:
    """Yield the second of two amounts of which the first is said to be ahead or behind: 40, ahead of Kent with 35."""
    between = paragraph.text[one.value.end : other.begin]
    order = _ORDERS.findall(between)
    is_place = not one.kind and one.number <= _LEAST_REPEATED  # down to three, behind Kent at two
    if len(order) == 1 and are_comparable(one, other) and one.per == other.per and not is_place:
        is_behind = order[0].lower() == "behind"
        right = Span(one.span.low, one.number, _INFINITE) if is_behind else Span(Decimal(0), one.number, one.span.high)
        yield Relation("order", other, (one,), right)


_ORDERS = re.compile(r"(?i)\b(ahead\sof|followed\sby|followed,[^,]*,\sby|behind)\b")


def _times(paragraph: Paragraph, multiple: Amount, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield a multiple with each two amounts that it may be of: it had 40 boats in 1990 and has halved them, to 20."""
    start, end = multiple.begin, multiple.end
    if _OF_ITS_OWN.search(paragraph.before(multiple)):
        return
    is_change = _MULTIPLIED.match(paragraph.text, start, end) is not None
    for one, other in combinations([one for one in among if not start <= one.begin < end], TWO):
        if is_change and (_is_beside(paragraph, one, other) or _is_after_its_result(paragraph, multiple, one, other)):
            continue
        is_alike = one.is_bare or other.is_bare or are_alike(one, other)
        if are_comparable(one, other) and is_alike and one.is_plain and other.is_plain:
            is_base = (one.number > other.number) == (multiple.number < 1)
            if one < multiple < other and _AS.match(paragraph.text, multiple.end):
                is_base = False
            base, result = (one, other) if is_base else (other, one)
            low, high = sorted((one, other), key=lambda end: end.number)
            rest = high.span - low.span  # 180 seats here, half as many there, and 270 in all
            is_both = rest.low > 0 and (
                _BOTH.search(paragraph.before(high, _NEAR) + paragraph.after(high, _NEAR))
                or _OF_THE_REST.search(paragraph.before(multiple, _NEAR))
            )
            readings = ((multiple, rest / low.span), (multiple, low.span / rest)) if is_both else ()
            yield Relation("times", multiple, (base, result), result.span / base.span, readings)


def _is_after_its_result(paragraph: Paragraph, multiple: Amount, one: Amount, other: Amount) -> bool:
    """Return whether an amount comes after what something became: it halved its staff to 40. It has 120 pupils."""
    is_result = one > multiple and _RESULT.fullmatch(paragraph.text, multiple.end, one.begin) is not None
    between = paragraph.text[one.value.end : other.begin]
    return is_result and not (_FROM.search(between) or _WHEN_IT_WAS.search(between))


_WHEN_IT_WAS = re.compile(r"(?i)\bwhen\s(?:there|it|they|he|she)\s(?:was|were|had)\s(?:only\s|just\s)?$")
_RESULT = re.compile(rf"(?:\s[\w’'-]+){{0,8}}\sto\s(?:[a-z]+\s){{0,3}}{MONEY_SIGN}?")


def _is_beside(paragraph: Paragraph, one: Amount, other: Amount) -> bool:
    """Return whether an amount is of another thing than the one before it: a flat now costs 900, and a room 500."""
    joint = _JOINT.search(paragraph.text, one.value.end, other.begin) if one.sentence == other.sentence else None
    return joint is not None and not _THEN.search(f"{joint[1]} {_PHRASE_END.split(paragraph.after(other))[0]}")


# With fares halved, ...; and the fleet was half the size.
_OF_ITS_OWN = re.compile(
    r"(?i)\bwith\s(?:[a-z]+\s){1,2}$|\b(?:and|but)\s(?:the|its|their)\s[a-z]+\s(?:is|are|was|were)\s$"
)
_MULTIPLIED = re.compile(r"(?i)(?:doubl|trebl|tripl|quadrupl|halv)(?:ed|es|ing)\b")
_JOINT = re.compile(r"(?:\sand|;)\s([^,;:.\d]*)\Z")
_PHRASE_END = re.compile(r"[,;:.]")
_THEN = re.compile(
    r"(?i)\b(?:now|today|then|once|ago|later|earlier|before|after|since|this|last|next|years?|to|from|than|(?:in|by|on)\s"
    rf"(?:{'|'.join(MONTHS)}|{YEAR}|the))\b"
)
# 240 cars, half as many as the 120 of May
_AS = re.compile(r"(?:\sas\s[a-z]+(?:\s[a-z]+)?)?\sas\s(?!much\b|many\b)|\sthe\s[a-z]+\sof\s")
_OF_THE_REST = re.compile(r"(?i)\bthe\s(?:rest|others?|remainder),\s$")  # 60 here and the rest, twice as many, there
_BOTH = re.compile(r"(?i)\b(?:in\s(?:all|total)|total|altogether|together|combined|both)\b")


def _ranked(paragraph: Paragraph, n: int, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the amount of what is said to be the largest, or the third smallest, if too many are beyond it."""
    start, end = paragraph.sentences[n]
    told = [one for one in paragraph.ranks if start <= one[0] < end]
    for match in () if SOME.search(paragraph.text, start, end) else _SUPERLATIVE.finditer(paragraph.text, start, end):
        place = next((place for first, last, place in told if first <= match.start() < last), 1)
        one = _of_rank(paragraph, match, [one for one in among if one.sentence == n and not one.value.in_words])
        others = [other for other in among if one and other is not one and _are_ranked_together(one, other)]
        others.sort(key=lambda other: other.number, reverse=not match["least"])
        if one and len(others) >= place:
            low, number, high = others[place - 1].span
            right = Span(Decimal(0), number, high) if match["least"] else Span(low, number, _INFINITE)
            yield Relation("order", one, (others[place - 1],), right)


def _of_rank(paragraph: Paragraph, rank: re.Match[str], mine: Sequence[Amount]) -> Amount | None:
    """Return the amount of what is ranked: the next one, if it is not that of another, or the last one before."""
    after = next((one for one in mine if one.begin >= rank.end()), None)
    between = paragraph.text[rank.end() : after.begin] if after else ""
    if after and len(between) <= _AROUND and not _OF_ANOTHER.search(between):
        return after
    before = next((one for one in reversed(mine) if one.end <= rank.start()), None)
    return before if before and rank.start() - before.end <= _AROUND else None


def _are_ranked_together(one: Amount, other: Amount) -> bool:
    """Return whether two amounts may be those of two things of one kind, and no small numbers."""
    is_large = one.kind or min(one.number, other.number) > _LEAST_REPEATED
    is_alike = one.kind == other.kind and other.per in ("", one.per) and are_alike(one, other)
    return bool(is_large) and is_alike and not other.value.in_words


_NTH = rf"(?:the|{'|'.join(ORDINALS)})\s"  # without it, "most" and "least" say how many, and not which
_SUPERLATIVE = Form(
    " ".join(sorted(LOWEST | HIGHEST)),
    rf"(?i)(?<![a-z])(?:(?P<least>{'|'.join(sorted(LOWEST - {'least'}))}|{_NTH}least)|"
    rf"{'|'.join(sorted(HIGHEST - {'most'}))}|{_NTH}most)\b",
)
_OF_ANOTHER = re.compile(r"(?i)\b(?:behind|after|ahead\sof|followed|than|before|beating|overtaking)\b")
_AROUND = 100  # characters between a rank and the amount of what is ranked


_MOVES = re.compile(
    rf"(?i)\b(?P<verb>{'|'.join(sorted(RISES | FALLS | {'up', 'down'}))})\s(?:(?:[a-z]+ly|again|back|further)\s){{0,2}}"
    r"(?:from|(?P<to>to))\s(?:[a-z]+\s){0,3}$"
)
_FROM = re.compile(rf"(?i)[^.;:\d]{{0,40}}?,?\s(?:from|after|{COMPARED})\s(?:[a-z]+\s)?{MONEY_SIGN}?$")
_TO = re.compile(rf"(?i)[^.;:\d]{{0,40}}?,?\sto\s(?:[a-z]+\s)?{MONEY_SIGN}?$")


# --- three amounts ----------------------------------------------------------------------------------------------------


def _of_three(paragraph: Paragraph, three: Sequence[Amount]) -> Iterator[Relation]:
    """Yield what three amounts may have to do with each other, by how many of them are percentages."""
    shares = [one for one in three if one.kind == PERCENT]
    others = [one for one in three if one not in shares]
    if len(shares) > 1 and not all(one.is_plain for one in shares):
        return
    if len(shares) == _THREE:
        yield from _relative(paragraph, three)
    elif len(shares) == TWO and others[0].kind == POINTS:
        first, last = ends_of_shares(*shares)
        yield Relation("points", others[0], (shares[0], shares[1]), abs(first - last))
    elif POINTS in {one.kind for one in others} or len(shares) > 1:
        return
    elif not shares:
        yield from _products(paragraph, three)
    elif not shares[0].per and _are_of_one_whole(*others) and not _is_of_yet_others(paragraph, shares[0], others):
        low, high = sorted(others, key=lambda one: one.number)
        is_change = MOVING.search(paragraph.before(shares[0], _NEAR))
        is_part = _is_part_of(paragraph, low, high) and shares[0].is_plain and not is_change
        is_next = not is_part or abs(shares[0].sentence - low.sentence) <= 1
        if is_next:
            yield from (_part_of_whole if is_part else _percent)(paragraph, shares[0], low, high)


def _relative(paragraph: Paragraph, three: Sequence[Amount]) -> Iterator[Relation]:
    """Yield a change of a share in percent that may be one in points: from 60 to 72 per cent, up 12 per cent."""
    for claim in (three[-1], three[0]):
        first, last = (one for one in three if one is not claim)
        if not _LEVEL.search(paragraph.before(claim)) and direction(
            paragraph.before(claim, _NEAR) + " " + paragraph.after(claim, _NEAR)
        ):
            points, growth = abs(last.span - first.span), abs(last.span / first.span * HUNDRED - WHOLE)
            if claim.number == points.number:  # from 4 to 5 per cent, up 1 per cent
                yield Relation("relative", claim, (first, last), exactly(growth.number))
            elif claim.value.allows(growth):
                yield Relation("relative", claim, (first, last), growth)


_LEVEL = re.compile(r"(?i)\b(?:from|to|at)\s$")


def _is_of_yet_others(paragraph: Paragraph, share: Amount, others: Sequence[Amount]) -> bool:
    """Return whether a share is said to be of what is left, or of another amount: 40 per cent of the 750 pupils."""
    if _OF_OTHERS.match(paragraph.after(share)):
        return True
    whole = next((one for one in paragraph.amounts if one > share), None)
    is_told = whole and OF.fullmatch(paragraph.text, share.value.end, whole.begin)
    return bool(is_told) and whole not in others


def _are_of_one_whole(one: Amount, other: Amount) -> bool:
    is_rate = not one.kind and one.per and other.per and one.per != other.per
    return are_comparable(one, other) and one.number != other.number and not is_rate


def _percent(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> Iterator[Relation]:
    """Yield what a percentage may be of a smaller and a larger amount: a share, a change, or that of the smaller."""
    after = re.split(r"[.;(]", paragraph.after(share, _NEAR))[0]
    noun = NOUN_OF_CHANGE.match(after)
    is_over = _OVER_PLAN.match(after)
    called = noun or is_over or _MORE_THAN.match(after)
    told = bool(is_over) or direction(called[0] if called else "") or direction(paragraph.before(share, _NEAR))
    is_plus = _PLUS.search(paragraph.before(share, _NEAR)) or _PLUS.search(after)
    way = told or direction(after) or bool(is_plus or share.value.sign == "+")
    *_, following, last = sorted((share, low, high))
    is_led_to = following > share and _TO_IT.fullmatch(paragraph.text, share.value.end, following.begin)
    if is_led_to and not _BASE.search(paragraph.before(last, _NEAR)):
        return  # up 12 per cent to 560, and next year to 610
    least, most = _price(low), _price(high)
    ratio = least / most * HUNDRED
    is_of = share < high < low and OF.fullmatch(paragraph.text, share.value.end, high.begin)
    is_other = _OTHER.search(paragraph.before(low, _NEAR)) is not None
    is_share = (is_of and not is_other) or share.value.is_limit  # more than half, and not less
    rise, fall = most / least * HUNDRED - WHOLE, WHOLE - ratio
    readings = ((share, ratio),) if is_share else ((share, ratio), (share, fall))
    is_added = _ADDED.search(paragraph.before(low, _NEAR)) or _ADDED.match(paragraph.after(low, _NEAR))
    before = most - least if way >= 0 else most + least
    outcome = least / before * HUNDRED if before.low > 0 else NOTHING
    readings = (
        (*readings, (share, outcome)) if is_added and share.is_plain else readings
    )  # up 20 % to 60. The ten more are ...
    if not (is_of or way or share.value.is_limit) and _OPPOSED.search(
        paragraph.words(min(low, high).sentence, last.sentence)
    ):
        both = low.span + high.span  # 40 for it, 10 opposed: 80 per cent
        readings = (*readings, (share, low.span / both * HUNDRED), (share, high.span / both * HUNDRED))
    is_small = low.number * TWO < high.number
    is_rest = not is_share and abs(share.number - ratio.number) > abs(share.number - fall.number)
    if last is low and (is_of or is_small or not way) and share.is_plain and not _is_of_another(paragraph, share, high):
        part = share.span / HUNDRED * high.span
        # 10 % off a fee of £280, which makes £252
        is_told = is_of and _OR.search(paragraph.before(low, _NEAR))
        is_reduced = not is_told and low.number > high.number / TWO > part.number
        if is_reduced or is_other:
            yield Relation("less", low, (high, share), high.span - part, readings)
        else:
            yield Relation("part", low, (share, high), part, readings)
    elif not way and is_rest:  # £90 instead of £100. They save 10 %
        is_rise = _BASE.search(paragraph.before(low, _NEAR)) is not None
        is_any = is_rise or not _OF_NOUN.match(paragraph.text, share.value.end)  # and not: a fifth of the bids
        readings = (*readings, (share, rise)) if is_any else readings
        yield Relation("growth", share, (low, high), rise if is_rise else fall, readings)
    elif not (way and (called or MOVING.search(paragraph.before(share, _NEAR)))):  # and not: rose by 20 per cent
        yield Relation("share", share, (low, high), ratio, (*readings, (share, rise)) if way else readings)
    if way:
        growth = rise if way > 0 else fall
        yield Relation("growth", share, (low, high), growth, () if told else readings)  # 60 % is grown here
        if before.low > 0 and ((last is share and is_added) or is_small) and share.is_plain:
            yield Relation("outcome", share, (low, high), outcome)


def _is_of_another(paragraph: Paragraph, share: Amount, whole: Amount) -> bool:
    """Return whether a share is of things with a different name than a whole: 18 seats with 37 per cent of the vote."""
    of = _OF_NOUN.match(paragraph.text, share.value.end)
    nouns = [singular(noun) for noun in of[1].lower().split()] if of and whole.nouns else []
    return bool(nouns) and whole < share and not count_the_same(nouns, whole.nouns)


_OF_NOUN = re.compile(r"(?i)\sof\s(?:the|its|their|all)\s([a-z]+(?:\s[a-z]+)?)")


def _is_part_of(paragraph: Paragraph, low: Amount, high: Amount) -> bool:
    """Return whether an amount is said to be part of a larger one: 27 of the 81; 81 came, and 27 of them spoke."""
    if low < high:
        of = OF.fullmatch(paragraph.text, low.value.end, high.begin)
        return of is not None and "instead" not in of[0]
    return high.sentence >= low.sentence - 1 and OF_THEM.match(paragraph.after(low)) is not None


def _part_of_whole(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> Iterator[Relation]:
    """Yield the share of a part of a whole, or the part; that of the rest too if the words around speak of others."""
    if share < high < low:
        yield Relation("part", low, (share, high), share.span / HUNDRED * high.span)
        return
    ratio = low.span / high.span * HUNDRED
    words = paragraph.before(share) + paragraph.after(share)
    readings = ((share, WHOLE - ratio),) if _NOT_IT.search(words) else ()
    yield Relation("share", share, (low, high), ratio, readings)


# A third of those that are left.
_OF_OTHERS = re.compile(
    r"(?i)\sof\s(?:those\s(?:that|which|left)|theirs|(?:the|its|their)\s(?:rest|others?|remaining|own))\b"
)
_MORE_THAN = re.compile(rf"(?i)\s{COMPARATIVE}\sthan\b")
_NOT_IT = re.compile(r"(?i)\b(?:others?|rest|remain\w*|left|only|not|no|without|lost|fewer|less|down|fell|fall)\b")
_OR = re.compile(r"(?i)(?:\b(?:or|that\sis|i\.e\.|namely)|[:(–—])\s?(?:(?:about|some|nearly)\s)?$")
_TO_IT = re.compile(r"(?i)(?:\s[^\d.;:,]*)?\sto\s")
_OPPOSED = re.compile(
    r"(?i)\b(?:against|oppos\w+|favou?r|yes|no(?:es)?(?=[,.;:]|\svotes?\b)|vot(?:ed|ing)\sno|women|girls)\b"
)
_BASE = re.compile(rf"(?i)\b(?:from|{COMPARED}|than)\s{MONEY_SIGN}?$")
_PLUS = re.compile(r"(?i)\b(?:plus|adds?|tax|vat|surcharge)\b")
# 20 per cent over the estimate.
_OVER_PLAN = re.compile(
    r"(?i)\sover\s(?:(?:the|its|their)\s)?(?:asking\s|guide\s)?(?:budget|estimate|target|limit|price)\b"
)
_OTHER = re.compile(r"(?i)\b(?:others?|rest|remaining|remainder|left)\b")
_ADDED = re.compile(r"(?i)(?:[^.;]*\s)?(?:additional|extra|more|new|fewer|another|lost|added)\b")


def _products(paragraph: Paragraph, three: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the products that three amounts may be, of which the last one is wrong."""
    for total in three:
        one, other = (amount for amount in three if amount is not total)
        for rate, count in ((one, other), (other, one)):
            unit = _unit(rate, count, total)
            is_one_of_two = rate.per and AND_ANOTHER.match(paragraph.after(rate))
            is_more = total > count and MORE_THINGS.match(paragraph.text, count.end)  # 120 guests and drinks
            is_more = is_more or (total > rate and FOR_OTHERS.match(paragraph.after(total)))
            if unit and not (is_one_of_two or is_more):
                yield from _product(rate, count, total, unit)
                break


def _product(rate: Amount, count: Amount, total: Amount, unit: Decimal) -> Iterator[Relation]:
    """Yield the largest of a rate, a count and a total as the product or the quotient of the others."""
    last = max(rate, count, total)
    many = count.span / (unit * rate.many)
    if last is total:
        found = Relation("product", last, (count, rate), many * _price(rate))
    elif last is rate:
        found = Relation("quotient", last, (total, count), _price(total) / many)
    else:
        found = Relation("quotient", last, (total, rate), total.span / _price(rate) * (unit * rate.many))
    if found.right.low > 0 and _LEAST <= found.right.number <= _LARGEST:
        yield found


def _price(amount: Amount) -> Span:
    """Return what an amount may be; prices are not rounded."""
    is_price = amount.kind.startswith("money") and amount.number < _HIGHEST_PRICE and not amount.value.bound
    return exactly(amount.number) if is_price else amount.span


_HIGHEST_PRICE = 1000
_SMALLER: Mapping[tuple[str, str], Decimal] = {
    (large, small): Decimal(many)
    for large, smalls, many in (
        ("km", "m", 1000),
        ("kg", "g", 1000),
        ("l", "ml", 1000),
        ("tonne", "kg", 1000),
    )
    for large in large.split()
    for small in smalls.split()
}


def _unit(rate: Amount, count: Amount, total: Amount) -> Decimal:
    """Return how many units of a count a rate is for, if a total may be their product; else 0."""
    if rate.kind and (rate.per, count.kind) in _SMALLER:
        return _SMALLER[rate.per, count.kind] if rate.kind == total.kind and not total.per else Decimal(0)
    if rate.kind == count.kind == "m" and total.kind == "square m":
        return Decimal(1)
    units = IN_SECONDS if count.kind == "seconds" else IN_MONTHS
    is_time_of_each = count.is_time and rate.is_time and rate.per in ("each", "time") and count.per != ""
    if is_time_of_each:
        is_counted = True  # six hours each, on four days a week
    elif count.is_time:
        is_counted = rate.per in units
    elif count.kind:
        is_counted = rate.per in (count.kind, count.kind.rpartition(" ")[2])
    else:
        is_counted = bool(rate.kind or rate.per or total.kind) or count.number < total.number
    if not is_counted or not _may_be_product(rate, count, total):
        return Decimal(0)
    if is_time_of_each:
        return count.unit
    return Decimal(SECONDS_OR_MONTHS.get(rate.per, 1)) if count.is_time else Decimal(1)


def _may_be_product(rate: Amount, count: Amount, total: Amount) -> bool:
    """Return whether a total may be of the kind of a rate, and larger, and its rate of no other thing."""
    many = count.number / count.unit
    is_short = count.is_time and 0 < many < 1  # 45 km in half an hour
    if (
        (many < TWO and not is_short and not (count.is_time and many != 1))
        or (rate.number / rate.many >= total.number and not is_short)
        or (total.is_time and not rate.is_time)
    ):
        return False
    if rate.kind != total.kind and not (rate.is_bare or total.is_bare):
        return False
    if total.per and (not rate.per or (total.per == rate.per and (count.is_time or not count.nouns))):
        return False
    # six hours a day, five days a week
    is_counted = (
        count.is_time and rate.is_time and (rate.per == "each" or SECONDS_OR_MONTHS.get(rate.per) == count.unit)
    )
    is_counted = is_counted or (rate.per != "" and rate.per in (count.kind, *count.nouns))
    return not count.per or (is_counted and total.per in ("", count.per))


def _triple(four: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the last of four amounts if it may be the product of the others: 30 nurses, 40 hours, £15 an hour."""
    total = max(four)
    others = sorted(one for one in four if one is not total)
    # hours, and no days, of a total in hours
    units = [one.kind == total.kind and (one.unit == total.unit or not one.is_time) for one in others]
    numbers = [
        one.span / (one.unit if one.is_time and not is_same else Decimal(1))
        for one, is_same in zip(others, units, strict=True)
    ]
    is_time = total.is_time and units.count(True) != 1
    if any(one.is_share for one in four) or is_time or total.number <= max(one.number for one in numbers):
        return
    rates = [one for one, is_same in zip(others, units, strict=True) if is_same or one.is_bare] if total.kind else []
    counts = [one for one in others if one not in rates[:1]]
    is_one_rate = len(rates) == bool(total.kind)
    are_counts = all((one.is_time or not one.kind) and one.number / one.unit >= TWO for one in counts)
    right = numbers[0] * numbers[1] * numbers[2]
    if is_one_rate and are_counts and right.low > 0 and right.number <= _LARGEST:
        yield Relation("triple", total, tuple(others), right)


# How many of a shorter time a longer one has, and by how many they may differ.
_TIMES_IN: Mapping[tuple[str, str], tuple[Decimal | int, Decimal | int]] = {
    ("second", "minute"): (60, 0),
    ("second", "hour"): (3600, 0),
    ("minute", "hour"): (60, 0),
    ("hour", "day"): (24, 0),
    ("hour", "week"): (168, 0),
    ("day", "week"): (7, 0),
    ("day", "fortnight"): (14, 0),
    ("day", "month"): (30, 2),
    ("day", "year"): (365, 1),
    ("week", "fortnight"): (2, 0),
    ("week", "month"): (Decimal("4.35"), Decimal("0.35")),
    ("week", "year"): (52, Decimal("0.3")),
    ("month", "year"): (12, 0),
    ("year", "decade"): (10, 0),
}
_PERIOD = r"(?P<{}>minute|hour|day|week|fortnight|month|year|decade)"
_OVER = re.compile(
    r"(?i)\b(?:(?:over|in|for|within|during|of)\s(?:the\s)?(?:course\sof\s)?(?:an?|one|each|every|(?:the\s)?(?:whole|full|entire)|last|this)\s"
    rf"(?:whole\s|full\s|entire\s|single\s)?{_PERIOD.format('of')}|last\s{_PERIOD.format('last')}|(?P<ly>annually|yearly|in\s{YEAR}))\b"
)


_OR_ELSE = re.compile(r"[^,.;:(–—]*\sor\s")


def _over_time(paragraph: Paragraph, one: Amount, rest: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the second of a rate and a total that is told for a time without a number: 95 euros a week; over a year."""
    for rate, total in (pair for other in rest for pair in ((one, other), (other, one))):
        start, end = paragraph.sentences[total.sentence]
        told = _OVER.search(paragraph.text, start, end)
        long = "" if not told else "year" if told["ly"] else (told["of"] or told["last"]).lower()
        many = _TIMES_IN.get((rate.per, total.per or long))
        is_alike = rate.kind == total.kind and not (rate.is_share or rate.is_time)
        is_alike = is_alike and (not (rate.nouns and total.nouns) or name_the_same(rate.nouns, total.nouns))
        first, last = sorted((rate, total))
        is_choice = (
            _OR_ELSE.fullmatch(paragraph.text, first.value.end, last.begin) is not None
        )  # £5 a month or £50 a year
        if is_choice or not (many and is_alike):
            continue
        times = Span(*map(Decimal, (many[0] - many[1], many[0], many[0] + many[1])))
        value = total.value._replace(
            start=total.begin,
            end=total.begin,
            text=number_text(times.number),
            low=times.low,
            number=times.number,
            high=times.high,
            unit="",
            bound="",
            power=0,
            money="",
            in_words=False,
        )
        count = Amount(value, total.sentence, "months", (), total.begin)
        if total is not one:
            yield Relation("product", total, (count, rate), times * _price(rate))
        else:
            yield Relation("quotient", rate, (total, count), _price(total) / times)


# --- lists ------------------------------------------------------------------------------------------------------------


def _multiplied(paragraph: Paragraph, amounts: Sequence[Amount]) -> list[Amount]:
    """Return amounts, those that are told as so many of so much as one: two awards of 500 euros each."""
    found: list[Amount] = []
    for one in amounts:
        last = found[-1] if found else None
        is_rate = last and one.per and one.kind and not (last.kind or last.per) and last.sentence == one.sentence
        is_for_them = is_rate and last and (one.per == "each" or one.per in last.nouns) and last.number > 1
        if last and is_for_them and one.begin - last.value.end < _NEAR:
            span = one.span * last.number
            text = paragraph.text[last.begin : one.value.end]
            value = one.value._replace(low=span.low, number=span.number, high=span.high, text=text)
            found[-1] = one._replace(value=value._replace(begin=last.begin, start=last.value.start), per="")
        else:
            found.append(one)
    return found


def _is_part(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether an amount is part of the next one: 15 of the 20 pieces."""
    after = next((other for other in paragraph.amounts if other > one), None)
    return after is not None and _PART_OF.fullmatch(paragraph.text, one.value.end, after.begin) is not None


def _is_so_many(paragraph: Paragraph, one: Amount, many: int) -> bool:
    """Return whether an amount says how many others are before it: 47 seats, 29 and eight; the three have 84."""
    return one.value.in_words and one.number == many > 1 and _THESE.search(paragraph.before(one)) is not None


_THESE = re.compile(r"(?i)\b(?:the|these|all)\s$")
_PART_OF = re.compile(r"(?i)\sof\s(?:the|its|their|these|those|all)\s")


def _groups(paragraph: Paragraph, amounts: Sequence[Amount], n: int) -> Iterator[tuple[list[Amount], bool]]:
    """Yield amounts of one kind, of which a sentence has the first, and whether they may be a list."""
    bare = [one for one in amounts if one.is_bare and not one.per]
    for kind in sorted({one.kind for one in amounts} - {POINTS}):
        mine = [one for one in amounts if one.kind == kind]
        for per in sorted({one.per for one in mine} | {""}) if kind != PERCENT else ("",):
            group = [one for one in mine if one.per in ("", per) or kind == PERCENT]
            is_measured = kind not in ("", PERCENT) and not per and group and not group[0].is_time
            group = sorted([*group, *bare]) if is_measured else group
            digits = [one for one in group if not one.value.in_words]
            is_time = kind in TIMES
            for one in (*mine, *(bare if is_time else ())) if kind != PERCENT and not per else ():
                ahead = [other for other in digits if other < one]
                if (one.per or one.is_bare) and len(ahead) > 1 and group[0].sentence == n:
                    yield [*ahead, like(one, ahead[-1]) if one.is_bare else one], False
            yield group, True
            if len(digits) < len(group):
                yield digits, True
            wholes = [one for one in group if not _is_part(paragraph, one)]  # 12 cups, 8 jugs; 15 of the 20 pieces
            others = [one for m, one in enumerate(group) if not _is_so_many(paragraph, one, m)]
            yield from ((among, True) for among in (wholes, others) if len(among) < len(group))


def _of_list(paragraph: Paragraph, n: int, group: Sequence[Amount]) -> Iterator[Relation]:
    """Yield what the amounts of a group that follow each other may add up to."""
    for start, first in enumerate(group):
        if first.sentence != n:
            break
        for end in range(start + TWO, min(len(group), start + _LONGEST) + 1):
            among = group[start:end]
            if first.kind == PERCENT:
                yield from _hundred(paragraph, among) if all(one.is_plain for one in among) else ()
            elif len(among) > TWO:
                yield from _sum(paragraph, among)
                yield from _mean(paragraph, among) if not start else ()
                yield from _mean(paragraph, [*among[1:], first]) if _is_said_first(paragraph, among) else ()
                yield from _balance(paragraph, among) if len(among) == _BALANCED else ()


def _is_said_first(paragraph: Paragraph, among: Sequence[Amount]) -> bool:
    """Return whether the first of some amounts is the average of the others: an average of 50: 42, 51 and 57."""
    is_mean = _MEAN.search(paragraph.before(among[0], _NEAR)) is not None
    return is_mean and ":" in paragraph.text[among[0].end : among[1].begin]


def _hundred(paragraph: Paragraph, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the last of some shares that may be all of a whole, and no level with the one it is compared with."""
    words = paragraph.words(among[0].sentence, among[-1].sentence)
    if any(_BASE.search(paragraph.before(one, _NEAR)) for one in among[1:]) or OVERLAP.search(words):
        return
    is_rest = len(among) > TWO or (_THE_REST.search(words) and not _LEVEL.search(paragraph.before(among[1])))
    if is_rest and not all(one.value.in_words for one in among):
        spans = [one.span if not one.value.in_words else Span(*[one.number] * 3) for one in among[:-1]]
        right = WHOLE - sum(spans, NOTHING)
        if right.low > 0:
            yield Relation("hundred", among[-1], tuple(among[:-1]), right)


_THE_REST = re.compile(
    r"(?i)\b(?:others?|rest|remaining|remainder|against|oppos\w+|no|not|none|women|girls|female|half|only|just|split|divided|two|both)\b"
)
_OF_WHICH = re.compile(r"(?i)\bof\s(?:which|whom)\b")  # 90 boats, of which 40 are old and 60 have a sail
_COMPLETE = re.compile(
    r"(?i)\b(?:all|every|each|just|only|total|altogether|consist\w*|made\sup|namely|split|divided|wins|draws|won|fall\sinto|"
    r"rest|remaining|remainder)\b"
)


def _sum(paragraph: Paragraph, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the largest of some amounts, which the others may add up to; of three also the last, as what is left."""
    whole = max(among, key=lambda one: one.number)
    parts = [one for one in among if one is not whole]
    last = among[-1]
    is_possible = whole.number > max(one.number for one in parts) and whole.number < _LARGEST
    words = paragraph.words(among[0].sentence, last.sentence)
    if not is_possible or min(one.number for one in parts) < 1 / _LARGEST or OVERLAP.search(words):
        return
    if not _are_parts(paragraph, whole, parts):
        return
    total = sum((one.span for one in parts), NOTHING)
    is_all = total.number >= whole.number or _COMPLETE.search(words)  # else it may have other parts
    is_first = len(parts) > TWO and whole is among[0] and is_all
    is_listed = _IN_A_LIST.fullmatch(paragraph.text, whole.value.end, parts[0].begin)
    if whole is last or (is_first and not is_listed):
        yield Relation("sum", whole, tuple(parts), total)
    elif len(parts) == TWO and not is_first:
        other = next(one for one in parts if one is not last)
        is_overlap = not whole.kind and _OF_WHICH.search(paragraph.text, whole.end, other.begin)
        # 62 boats set out. By night 49 were back, 23 of them damaged
        is_of_other = OF_THEM.match(paragraph.after(last)) and not _OTHER.search(paragraph.before(last, _NEAR))
        is_level = _LEVEL_OF.search(paragraph.before(last, _NEAR)) is not None
        if not (is_overlap or is_of_other or is_level or counts_others(other, among)):
            yield Relation("rest", last, (whole, other), whole.span - other.span)


_LEVEL_OF = re.compile(r"(?i)\b(?:short\sof|than|below|above)\sthe\s$")  # 18 of 45, short of the 23 that are needed
_IN_A_LIST = re.compile(rf"\s[a-z]+,\s{MONEY_SIGN}?")  # 20 wins, eight draws and ten defeats
_FEW, _MANY = 10, 100


def _are_parts(paragraph: Paragraph, whole: Amount, parts: Sequence[Amount]) -> bool:
    """Return whether nothing says that some amounts are no parts of another one."""
    if whole.nouns and not is_people(whole.nouns) and any(is_people(one.nouns) for one in parts):
        return False  # 46 rooms, 26 judges, 14 clerks and nine ushers
    if any(counts_others(one, (whole, *parts)) and _THESE.search(paragraph.before(one)) for one in parts):
        return False  # 44 and 12 votes for the two sides
    counts = [one for one in parts if one.value.in_words and one.number < _FEW]
    if counts and len(counts) < len(parts) and whole.number > _MANY * _FEW:
        return False  # 41,300 votes, the next one 38,750 and two others 3,550
    if whole > parts[-1]:
        before = map(singular, re.findall(r"[a-z]+", paragraph.text[parts[-1].end : whole.begin]))
        if not whole.nouns and not {noun for one in parts for noun in one.nouns}.isdisjoint(before):
            return False  # 52 patients and 9 guards; a blog has the patients at 70
        return _PART_OF.fullmatch(paragraph.text, parts[-1].value.end, whole.begin) is None  # 84 of the 150 votes
    of_them = [one for one in parts if OF_THEM.match(paragraph.after(one))]
    others = [one for one in parts if one.nouns and not (one.kind or count_the_same(one.nouns, whole.nouns))]
    return not (whole.nouns and of_them and others)  # 14 people, five of them nuns; eleven cars


def _mean(paragraph: Paragraph, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the last of some amounts if it may be the average of the others."""
    parts, claim = among[:-1], among[-1]
    if len({one.value.in_words for one in parts}) > 1:
        return  # four mayors, who are 38, 45 and 52 years old
    words = paragraph.words(parts[0].sentence, claim.sentence)
    least, most = min(one.number for one in parts), max(one.number for one in parts)
    if _is_of_others(paragraph, parts, words) or _are_means(paragraph, parts, claim):
        return
    if _MEAN.search(words) and least * _LOWER <= claim.number <= most * _HIGHER:
        yield Relation("mean", claim, tuple(parts), sum((one.span for one in parts), NOTHING) / len(parts))


def _are_means(paragraph: Paragraph, parts: Sequence[Amount], claim: Amount) -> bool:
    """Return whether amounts and their average are all averages: the average pay here is 900, there 700; in all 850."""
    is_told_again = _MEAN.search(paragraph.text, parts[-1].begin, claim.begin) is not None
    return is_told_again and _MEAN.search(paragraph.before(parts[0])) is not None


def _is_of_others(paragraph: Paragraph, parts: Sequence[Amount], words: str) -> bool:
    """Return whether an average is that of things with a different name than those that some amounts are of."""
    group = _OF_A_GROUP.search(words)
    counts = [one.nouns for one in paragraph.amounts if one.nouns and one.number == len(parts)]
    return (
        group is not None
        and counts != []
        and not any(name_the_same((singular(group["noun"].lower()),), nouns) for nouns in counts)
    )


_OF_A_GROUP = re.compile(r"(?i)\baverage\s(?:[a-z]+\s){0,2}of\s(?:the|all|these|those)\s(?P<noun>[a-z]+)")
_MEAN = re.compile(r"(?i)averag|\bmean\b")
_LOWER, _HIGHER = Decimal("0.7"), Decimal("1.4")
_BALANCED = 4  # amounts of an account: what was there, came in and went out, and what is left
_CLAUSE = re.compile(r"[,.;]|\band\b|\d")
_IN = re.compile(
    r"(?i)\b(?:join\w*|arriv\w*|income|receiv\w*|born|hired|took\s(?:in|on|delivery)|tak\w+\s(?:in|on)|rais\w+|earn\w*|add\w*|new|more|"
    r"bought|gain\w*|donat\w*|came\sin|deposit\w*|deliver\w*|won|receipts|takings|revenue|ran\sinto|flow\w*\sin|admitted|admissions)\b"
)
_OUT = re.compile(
    r"(?i)\b(?:left|spen[dt]\w*|lost|paid|died|sold|drawn|used|expenditure|cost\w*|resign\w*|withdr\w*|retired|gave|given|"
    r"lent|dismissed|outgoings|expenses|taken\sout|dropped\sout|departed|released?|scrapped|discharged|found\shomes|got\soff|broke\w*)\b"
)


def _balance(paragraph: Paragraph, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the last of four amounts if two of those before it are said to come in and to go out."""
    *others, claim = among
    ways = {}
    start = paragraph.sentences[others[0].sentence][0]
    for one in others:
        words = _CLAUSE.split(paragraph.text[start : one.begin])[-1] + _CLAUSE.split(paragraph.after(one))[0]
        ways[bool(_IN.search(words)), bool(_OUT.search(words))] = one
        start = one.value.end
    gain, loss = ways.get((True, False)), ways.get((False, True))
    base = next((one for one in others if one not in (gain, loss)), None)
    if gain and loss and base and max(base.number, gain.number) > loss.number:
        yield Relation("balance", claim, (base, gain, loss), base.span + gain.span - loss.span)
