"""What the amounts of a paragraph may have to do with each other, in any words: sums, products, shares, changes."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from innofacts.arithmetic.amounts import MONTHS, SECONDS, TIMES, Amount, like, name_the_same
from innofacts.arithmetic.explanations import TWO, are_comparable, counts_others
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.percentages import NEAR, OTHERS, PERIODS, of_percentage, price_of
from innofacts.arithmetic.phrases import COMPARATIVE, MOVING, direction
from innofacts.arithmetic.places import orders
from innofacts.arithmetic.relations import Relation
from innofacts.arithmetic.repeats import DEFINITE, is_misprint
from innofacts.arithmetic.roles import roles
from innofacts.arithmetic.spans import HUNDRED, NOTHING, WHOLE, Span
from innofacts.arithmetic.values import HALF, PERCENT, POINTS, Value, bound_before
from innofacts.english.numerals import CARDINALS
from innofacts.english.units import SYMBOLS
from innofacts.english.wording import FALLS, RISES
from innofacts.values.powers import power_between

_REACH = 2  # sentences after the first amount
_MOST, _FEWEST = 14, 6  # amounts in reach: with more, only those of a sentence; with few, also products of three
_LONGEST = 9  # amounts of a list
_LEAST_REPEATED = 9  # up to it, two numbers are often of different things, or places
_LARGEST = Decimal(10) ** 14
_LEAST = Decimal("0.001")


def relations(paragraph: Paragraph) -> Iterator[Relation]:
    """Yield what amounts of at most three sentences may have to do with each other."""
    amounts = [one for one in paragraph.amounts if one.is_plain or (one.kind == PERCENT and one.value.is_limit)]
    for n in range(len(paragraph.sentences)):
        yield from orders(paragraph, n)
        yield from _multiples(paragraph, n, [one for one in amounts if not one.is_share])
    for n in sorted({one.sentence for one in amounts}):
        first = [one for one in amounts if one.sentence == n]
        reaches = [[one for one in amounts if n <= one.sentence <= n + ahead] for ahead in range(_REACH, -1, -1)]
        among = next((reach for reach in reaches if len(reach) <= _MOST), [])
        for one, other in pairwise(first):
            yield from _direction(paragraph, one, other)
            yield from _periods(one, other)
        for one in first:
            rest = [other for other in among if other > one]
            for two, three in combinations(rest, TWO):
                yield from _of_three(paragraph, (one, two, three))
            for others in combinations(rest, _THREE) if len(among) <= _FEWEST else ():
                yield from _triple([one, *others])
            yield from _repeated(paragraph, one, reaches[0])
        yield from _mixed(among)
        for group, is_list in _groups(_multiplied(paragraph, reaches[0]), n):
            yield from _of_list(paragraph, n, group) if is_list else _mean(paragraph, group)


_THREE = 3


def _repeated(paragraph: Paragraph, one: Amount, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield amounts of later sentences that may be the same figure once more."""
    for other in among:
        is_alike = one.kind == other.kind and one.per == other.per and not one.is_share
        is_alike = is_alike and (
            not other.nouns
            or name_the_same(one.nouns, other.nouns)
            or (
                (is_misprint(one, other) or one.number == other.number)
                and DEFINITE.search(paragraph.before(other)) is not None
            )
        )
        least = min(one.number, other.number) / min(one.unit, other.unit)
        is_large = least > _LEAST_REPEATED or least != int(least)
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
_IN_EACH = {("week", "year"): 52, ("day", "year"): 365, ("month", "year"): 12, ("quarter", "year"): 4} | {
    (short, long): many // few for short, few in SECONDS.items() for long, many in SECONDS.items() if few < many
}


def _periods(one: Amount, other: Amount) -> Iterator[Relation]:
    """Yield the second of two rates that may be one for two periods: £35 a month, or £440 a year."""
    many = _IN_EACH.get((one.per, other.per))
    fewer = _IN_EACH.get((other.per, one.per))
    if one.kind == other.kind and not one.is_share and (many or fewer):
        yield Relation("period", other, (one,), one.span * many if many else one.span / (fewer or 1))


_MOVES = re.compile(
    rf"(?i)\b(?P<verb>{'|'.join(sorted(RISES | FALLS | {'up', 'down'}))})\s(?:[a-z]+\s){{0,2}}?"
    r"(?:from|(?P<to>to))\s(?:[a-z]+\s)?$"
)
_FROM = re.compile(r"(?i)[^.;:\d]{0,40}?,?\s(?:from|after|compared\s(?:with|to)|against)\s(?:[a-z]+\s)?[$€£¥]?$")
_TO = re.compile(r"(?i)[^.;:\d]{0,40}?,?\sto\s(?:[a-z]+\s)?[$€£¥]?$")


# --- three amounts ----------------------------------------------------------------------------------------------------


def _of_three(paragraph: Paragraph, three: Sequence[Amount]) -> Iterator[Relation]:
    shares = [one for one in three if one.kind == PERCENT]
    others = [one for one in three if one not in shares]
    if len(shares) > 1 and not all(one.is_plain for one in shares):
        return
    if len(shares) == _THREE:
        yield from _relative(paragraph, three)
    elif len(shares) == TWO and others[0].kind == POINTS:
        yield Relation("points", others[0], (shares[0], shares[1]), abs(shares[0].span - shares[1].span))
    elif POINTS in {one.kind for one in others} or len(shares) > 1:
        return
    elif not shares:
        yield from _products(three)
    elif _are_of_one_whole(*others):
        yield from of_percentage(paragraph, shares[0], *sorted(others, key=lambda one: one.number))


def _relative(paragraph: Paragraph, three: Sequence[Amount]) -> Iterator[Relation]:
    """Yield a change of a share in percent that may be one in points: from 60 to 72 per cent, up 12 per cent."""
    for claim in (three[-1], three[0]):
        first, last = (one for one in three if one is not claim)
        are_levels = not any(MOVING.search(paragraph.before(one)) for one in (first, last))
        if are_levels and direction(paragraph.before(claim, NEAR) + " " + paragraph.after(claim, NEAR)):
            points, ratio = abs(last.span - first.span), last.span / first.span
            growth = abs(ratio * HUNDRED - WHOLE)
            if claim.value.allows(growth) or claim.number == points.number:
                yield Relation("relative", claim, (first, last), growth)


def _are_of_one_whole(one: Amount, other: Amount) -> bool:
    is_rate = not one.kind and one.per and other.per and one.per != other.per
    return are_comparable(one, other) and one.number != other.number and not is_rate


def _products(three: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the products that three amounts may be, of which the last one is wrong."""
    for total in three:
        one, other = (amount for amount in three if amount is not total)
        for rate, count in ((one, other), (other, one)):
            unit = _unit(rate, count, total)
            if unit:
                yield from _product(rate, count, total, unit)
                break


def _product(rate: Amount, count: Amount, total: Amount, unit: Decimal) -> Iterator[Relation]:
    last = max(rate, count, total)
    many = count.span / (unit * rate.many)
    if last is total:
        found = Relation("product", last, (count, rate), many * price_of(rate))
    elif last is rate:
        found = Relation("quotient", last, (total, count), price_of(total) / many)
    else:
        found = Relation("quotient", last, (total, rate), total.span / price_of(rate) * (unit * rate.many))
    if found.right.low > 0 and _LEAST <= found.right.number <= _LARGEST:
        yield found


def _unit(rate: Amount, count: Amount, total: Amount) -> Decimal:
    """Return how many units of a count a rate is for, if a total may be their product; else 0."""
    power = power_between(rate.per, count.kind) if rate.kind and rate.per and count.kind else None
    if power:  # 9 euros for 500 grams are 18 euros per kilo
        return Decimal(1).scaleb(power) if rate.kind == total.kind and not total.per else Decimal(0)
    if rate.kind == count.kind == "m" and total.kind == "square metre":
        return Decimal(1)
    units = SECONDS if count.kind == "seconds" else MONTHS
    if count.is_time:
        is_counted = rate.per in units
    elif count.kind:
        is_counted = SYMBOLS.get(rate.per, rate.per) in (count.kind, count.kind.rpartition(" ")[2])
    else:
        is_counted = bool(rate.kind or rate.per or total.kind) or count.number < total.number
    if not is_counted or not _may_be_product(rate, count, total):
        return Decimal(0)
    return Decimal(PERIODS.get(rate.per, 1)) if count.is_time else Decimal(1)


def _may_be_product(rate: Amount, count: Amount, total: Amount) -> bool:
    """Return whether a total may be of the kind of a rate, and larger, and its rate of no other thing."""
    if (
        count.number / count.unit < TWO
        or (rate.number / rate.many >= total.number and not count.is_time)
        or (total.is_time and not rate.is_time)
    ):
        return False
    if rate.kind != total.kind and not (rate.is_bare or total.is_bare):
        return False
    if total.per and (not rate.per or (total.per == rate.per and (count.is_time or not count.nouns))):
        return False
    is_of_count = (
        rate.per in (*count.nouns, "each")
        or (count.is_time and rate.per in PERIODS)
        or SYMBOLS.get(rate.per, rate.per) == count.kind
    )
    return not count.per or (rate.per != "" and total.per in ("", count.per) and is_of_count)


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


# --- multiples --------------------------------------------------------------------------------------------------------

_OF_ITS = (
    r"(?:the|its|their)\s(?:number|amount|figure|total|size|price|sum|level|rate|length|height|weight|volume|capacity|"
    r"quantity|output|area|speed|budget|cost)"
)
_MULTIPLE = re.compile(
    r"(?i)(?<![\w-])(?P<verb>(?:(?:doubl|tripl|trebl|quadrupl)(?:es?|ed|ing)|halv(?:es?|ed|ing))(?!\s(?:as|what|that)\b)|(?:cut|reduced?|fell|dropped|fallen|slashed)\s(?:(?:the|its|their|our)\s)?(?:[a-z]+\s){0,3}?(?:in|by)\shalf(?!\s(?:an?|of)\b)|"
    rf"(?:{'|'.join(CARDINALS)})-?fold)\b|"
    rf"\b(?:(?P<word>twice|double|triple|half)|(?<!to\s)(?<!or\s)(?P<count>{'|'.join(CARDINALS)}|[1-9]\d*(?:\.\d+)?)\stimes)\s"
    rf"(?:as\s[a-z]+(?:(?:\s[a-z]+)?\sas|\b(?=[,.;)]|$|\sat\s))|[a-z]+er\sthan|more\sthan|{_OF_ITS}|that\sof|what|"
    r"the(?=\s[$€£]?\d))(?!\w)"
)
_FACTORS = {"doubl": 2, "twice": 2, "tripl": 3, "trebl": 3, "quadr": 4}
_NEXT_CLAUSE = re.compile(r"(?i)\b(?:and|but|while|whereas)\b")
_LOOSE = Decimal("0.08")  # by how much "doubled" may miss: 1.84 to 2.16 times


def _multiples(paragraph: Paragraph, n: int, amounts: Sequence[Amount]) -> Iterator[Relation]:
    """Yield a multiple in words, and what it may be of two amounts: doubled, from 40 to 95; four times as many."""
    matches = [*_MULTIPLE.finditer(paragraph.text, *paragraph.sentences[n])]
    for match in matches if len(matches) == 1 else ():  # halved, and halved again
        rest = [one for one in amounts if not match.start() <= one.begin < match.end()]
        mine = [one for one in rest if one.sentence == n]
        rest = (
            [one for one in rest if one.sentence in (n - 1, n, n + 1)]
            if mine
            else [one for one in rest if one.sentence == n + 1]
        )
        said = (match["count"] or match["word"] or match["verb"]).lower()
        count = re.sub("-?fold$", "", said)
        times = Decimal(CARDINALS.get(count) or _FACTORS.get(said[:5]) or (count if match["count"] else HALF))
        begin, bound = bound_before(paragraph.text, paragraph.sentences[n][0], match.start())
        bound = "<" if match["verb"] and times < 1 and ">" in bound else bound  # more than halved is less than half
        place = match.span(next(group for group in ("verb", "word", "count") if match[group]))
        slack = Decimal(0) if bound else times * _LOOSE
        value = Value(begin, *place, match[0], times, times - slack, times + slack, "times", bound, in_words=True)
        claim = Amount(value, n, "times", (), match.end())
        for one, other in combinations(rest, TWO):
            low, high = sorted((one, other), key=lambda end: end.number)
            if (
                are_comparable(one, other)
                and low.number < high.number
                and (not mine or n in (one.sentence, other.sentence))
            ):
                first, last = (low, high) if times > 1 else (high, low)
                if not match["verb"] and one.begin < match.start() < other.begin:  # 250, half as many as the 120
                    if _NEXT_CLAUSE.search(paragraph.text, match.end(), other.begin):
                        continue
                    first, last = other, one
                yield Relation("multiple", claim, (last, first), last.span / first.span)


_MIXED = 5  # amounts: two prices, two numbers of things, and what all of it costs


def _mixed(among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the last of five amounts if it may be what two numbers of things cost: 90 at £8 and 40 at £5."""
    if len(among) != _MIXED:
        return
    *others, total = among
    prices = [one for one in others if one.kind.startswith("money")]
    counts = [one for one in others if not (one.kind or one.value.in_words)]
    if len(prices) == len(counts) == TWO and total.kind == prices[0].kind == prices[1].kind:
        rights = [
            sum((price_of(price) * one.span for price, one in zip(prices, many, strict=True)), NOTHING)
            for many in (counts, counts[::-1])
        ]
        right = min(rights, key=lambda one: abs(one.number - total.number))
        operands = (counts[0], prices[0], counts[1], prices[1])
        yield Relation("mixed", total, operands, right, tuple((total, one) for one in rights))


# --- lists ------------------------------------------------------------------------------------------------------------


def _multiplied(paragraph: Paragraph, amounts: Sequence[Amount]) -> list[Amount]:
    """Return amounts, those that are told as so many of so much as one: two awards of 500 euros each."""
    found: list[Amount] = []
    for one in amounts:
        last = found[-1] if found else None
        is_rate = last and one.per and one.kind and not (last.kind or last.per) and last.sentence == one.sentence
        is_for_them = is_rate and last and (one.per == "each" or one.per in last.nouns) and last.number > 1
        if last and is_for_them and one.begin - last.value.end < NEAR:
            span = one.span * last.number
            text = paragraph.text[last.begin : one.value.end]
            value = one.value._replace(low=span.low, number=span.number, high=span.high, text=text)
            found[-1] = one._replace(value=value._replace(begin=last.begin, start=last.value.start), per="")
        else:
            found.append(one)
    return found


def _groups(amounts: Sequence[Amount], n: int) -> Iterator[tuple[list[Amount], bool]]:
    """Yield amounts of one kind, of which a sentence has the first, and whether they may be a list."""
    bare = [one for one in amounts if one.is_bare and not one.per]
    for kind in sorted({one.kind for one in amounts} - {POINTS}):
        mine = [one for one in amounts if one.kind == kind]
        for per in sorted({one.per for one in mine} | {""}) if kind != PERCENT else ("",):
            group = [one for one in mine if one.per in ("", per) or kind == PERCENT]
            is_measured = kind not in ("", PERCENT) and group and not group[0].is_time
            if is_measured:
                group = sorted([*group, *bare])
            elif group and group[0].is_time:  # 12 minutes on Monday, 7 on Tuesday
                group = sorted(
                    [
                        *group,
                        *(like(one, group[0]) for one in bare if one.sentence == group[0].sentence and one > group[0]),
                    ]
                )
            digits = [one for one in group if not one.value.in_words]
            is_time = kind in TIMES
            for one in (*mine, *(bare if is_time else ())) if kind != PERCENT and not per else ():
                ahead = [other for other in digits if other < one]
                if (one.per or one.is_bare) and len(ahead) > 1 and group[0].sentence == n:
                    yield [*ahead, like(one, ahead[-1]) if one.is_bare else one], False
            yield group, True
            if len(digits) < len(group):
                yield digits, True


def _of_list(paragraph: Paragraph, n: int, group: Sequence[Amount]) -> Iterator[Relation]:
    """Yield what the amounts of a group that follow each other may add up to."""
    if group and not group[0].is_share and len(group) <= _MOST:
        yield from _apart(paragraph, n, group)
    for start, first in enumerate(group):
        if first.sentence != n:
            break
        for end in range(start + TWO, min(len(group), start + _LONGEST) + 1):
            among = group[start:end]
            if first.kind == PERCENT:
                yield from _hundred(paragraph, among) if all(one.is_plain for one in among) else ()
                yield from _mean(paragraph, among) if len(among) > TWO and not start else ()
            elif len(among) > TWO:
                yield from _sum(paragraph, among)
                yield from _mean(paragraph, among) if not start else ()
                yield from _balance(paragraph, among) if len(among) == _BALANCED else ()


_DIFFERENCE = re.compile(
    rf"(?i)(?:\s[a-z]+){{0,2}}?\s(?:{COMPARATIVE}|older|younger|taller|ahead|behind|clear)(?=\s(?:than|of)\b|[,.;)]|$)"
)


def _apart(paragraph: Paragraph, n: int, group: Sequence[Amount]) -> Iterator[Relation]:
    """Yield what is left of an amount, or is how far two are apart, wherever they are: the other 40, 40 more than."""
    for at, one in enumerate(group):
        others = [*group[:at], *group[at + 1 :]]
        if "told left" in roles(paragraph, one):
            for whole, part in combinations(group[:at], TWO):
                is_list = group[at - 2 : at] == [whole, part]
                if whole.sentence == n and not is_list and whole.number > max(part.number, one.number):
                    yield Relation("rest", one, (whole, part), whole.span - part.span)
        if _DIFFERENCE.match(paragraph.after(one)):
            for first, last in combinations(others, TWO):
                less, more = sorted((first, last), key=lambda end: end.number)
                if min(first, one).sentence == n and one < last and one.number < more.number:
                    yield Relation("rest", one, (more, less), more.span - less.span)


def _hundred(paragraph: Paragraph, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the last of some shares that may be all of a whole."""
    if not all(one.value.in_words for one in among):
        spans = [one.span if not one.value.in_words else Span(*[one.number] * 3) for one in among[:-1]]
        right = WHOLE - sum(spans, NOTHING)
        if right.low > 0:
            yield Relation("hundred", among[-1], tuple(among[:-1]), right)
        if len(among) > TWO and "told total" in roles(paragraph, among[-1]):
            yield Relation("sum", among[-1], tuple(among[:-1]), WHOLE - right)


_OF_WHICH = re.compile(r"(?i)\bof\s(?:which|whom)\b")  # 90 boats, of which 40 are old and 60 have a sail
MADE_OF = re.compile(r"(?i):\s|\b(?:consist|compris|made\sup|divided|split)")
"""A pattern of what may be between a whole and all its parts."""
_TOGETHER = re.compile(r"(?i)\b(?:together|altogether|in\sall|total\w*)\b")
_BOTH = re.compile(r"(?i)[^.;:]*\bboth\b")  # 74 have a car and 61 a bicycle, and 15 of them both
_COMPLETE = re.compile(
    r"(?i)\b(?:all|every|each|just|only|total|altogether|consist\w*|made\sup|namely|split|divided|wins|draws|won|fall\sinto)\b"
)


def _sum(paragraph: Paragraph, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the largest of some amounts, which the others may add up to; of three also the last, as what is left."""
    whole = max(among, key=lambda one: one.number)
    parts = [one for one in among if one is not whole]
    last = among[-1]
    is_both = _BOTH.match(paragraph.after(last))
    is_possible = whole.number > max(one.number for one in parts) and whole.number < _LARGEST
    if is_both or not is_possible or min(one.number for one in parts) < 1 / _LARGEST:
        return
    total = sum((one.span for one in parts), NOTHING)
    words = paragraph.words(whole.sentence, parts[-1].sentence)
    is_rest = OTHERS.search(paragraph.before(last, NEAR))  # 6 million: 4 for this, one for that. The remaining 1 ...
    is_all = total.number >= whole.number or is_rest or _COMPLETE.search(words)  # else it may have other parts
    is_made = MADE_OF.search(paragraph.text, whole.value.end, parts[0].begin) or _TOGETHER.search(
        paragraph.before(whole)
    )
    is_first = (len(parts) > TWO or is_made) and whole is among[0] and is_all
    if whole is last or is_first:
        yield Relation("sum", whole, tuple(parts), total)
    elif len(parts) == TWO:
        other = next(one for one in parts if one is not last)
        is_overlap = not (whole.kind or is_rest) and _OF_WHICH.search(paragraph.text, whole.end, other.begin)
        if not (is_overlap or counts_others(other, among)):
            yield Relation("rest", last, (whole, other), whole.span - other.span)


def _mean(paragraph: Paragraph, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the last of some amounts if it may be the average of the others."""
    parts, claim = among[:-1], among[-1]
    words = paragraph.words(parts[0].sentence, claim.sentence)
    least, most = min(one.number for one in parts), max(one.number for one in parts)
    if _MEAN.search(words) and least * _LOWER <= claim.number <= most * _HIGHER:
        yield Relation("mean", claim, tuple(parts), sum((one.span for one in parts), NOTHING) / len(parts))


_MEAN = re.compile(r"(?i)averag|\bmean\b")
_LOWER, _HIGHER = Decimal("0.7"), Decimal("1.4")
_BALANCED = 4  # amounts of an account: what was there, came in and went out, and what is left
_CLAUSE = re.compile(r"[,.;]|\band\b|\d")
_IN = re.compile(
    r"(?i)\b(?:join\w*|arriv\w*|income|receiv\w*|born|hired|took\s(?:in|on|delivery)|tak\w+\s(?:in|on)|rais\w+|earn\w*|add\w*|new|more|"
    r"bought|gain\w*|donat\w*|(?:came|brought)\sin|got\son|boarded|open\w*|deposit\w*|deliver\w*|won|receipts|takings|revenue|ran\sinto|flow\w*\sin|admitted|admissions)\b"
)
_OUT = re.compile(
    r"(?i)\b(?:left|spen[dt]\w*|lost|paid|died|sold|drawn|used|expenditure|cost\w*|resign\w*|withdr\w*|retired|gave|given|"
    r"lent|dismissed|outgoings|expenses|taken\sout|dropped\sout|departed|released?|scrapped|discharged|found\shomes|got\soff|let\sout|clos(?:e|es|ed|ing)|shed|broke\w*)\b"
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
