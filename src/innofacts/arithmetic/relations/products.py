"""Products and quotients of amounts: a price and a number of things, a rate and a time."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts.alike import name_the_same
from innofacts.arithmetic.amounts.amount import IN_MONTHS, IN_SECONDS, SECONDS_OR_MONTHS, Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import HALF, Span, exactly, number_text
from innofacts.arithmetic.phrases import MORE_THINGS
from innofacts.arithmetic.relation import LARGEST, Relation
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.numerals import YEAR
from innofacts.patterns import regex
from innofacts.values.conversions import POWERS

_LEAST = Decimal("0.001")


def products(paragraph: Paragraph, three: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the products that three amounts may be, of which the last one is wrong."""
    for total in three:
        one, other = (amount for amount in three if amount is not total)
        for rate, count in ((one, other), (other, one)):
            unit = _unit(rate, count, total)
            is_one_of_two = rate.per and _AND_ANOTHER.match(paragraph.after(rate))
            # 120 guests and drinks
            is_more = (total > count and MORE_THINGS.match(paragraph.text, count.end)) or (
                total > rate and _FOR_OTHERS.match(paragraph.after(total))
            )
            # At £12 an hour, 38 hours a week; a nurse gets £496 a week.
            are_rates = bool(rate.per and count.per)
            is_other = are_rates and _NEXT_CLAUSE.search(paragraph.text, rate.end, total.begin)
            if unit and not (is_one_of_two or is_more or is_other):
                yield from _product(rate, count, total, unit)
                break


# What comes after a total that is for other things too: £1,200 for all 40.
_FOR_OTHERS = regex(r"(?i)\s(?:[a-z]+\s)?(?:for|on|to|from)\s(?:all|the\sothers?|other)\s")
# What comes after a rate that is one of two: three points for a win and one for a draw.
_AND_ANOTHER = regex(
    rf"(?i)(?:\s[a-z]+){{1,4}}\sand\s(?:one|two|three|half|{MONEY_SIGN}?\d)(?!\S*\s(?:hours|days|weeks)\b)"
)
# Before what has a subject of its own; unlike a clause of other things, one that goes on with "the" is one, too.
_NEXT_CLAUSE = regex(r"(?i);(?!\s(?:each|that|this|for)\b)|,\s(?:and|but|while|whereas)\s(?:that|the|its|their|an?)\s")


def _product(rate: Amount, count: Amount, total: Amount, unit: Decimal) -> Iterator[Relation]:
    """Yield the largest of a rate, a count and a total as the product or the quotient of the others."""
    last = max(rate, count, total)
    many = count.span / (unit * rate.many)
    if last is total:
        found = Relation("product", last, (count, rate), many * price(rate))
    elif last is rate:
        right = price(total) / many
        whole = Span(right.low - HALF, right.number, right.high + HALF)  # 455 in 20 rooms, which are 23 in each
        found = Relation("quotient", last, (total, count), right, ((last, whole),) if _is_rounded(last) else ())
    else:
        found = Relation("quotient", last, (total, rate), total.span / price(rate) * (unit * rate.many))
    if found.right.low > 0 and _LEAST <= found.right.number <= LARGEST:
        yield found


def _is_rounded(rate: Amount) -> bool:
    """Return whether a rate is so many whole things, to which an average is rounded."""
    return rate.per != "" and not rate.kind and rate.number == rate.number.to_integral_value() > 1


def price(amount: Amount) -> Span:
    """Return what an amount may be; prices are not rounded."""
    is_price = amount.kind.startswith("money") and amount.number < _HIGHEST_PRICE and not amount.value.bound
    return exactly(amount.number) if is_price else amount.span


_HIGHEST_PRICE = 1000


def _unit(rate: Amount, count: Amount, total: Amount) -> Decimal:
    """Return how many units of a count a rate is for, if a total may be their product; else 0."""
    large, small = (POWERS.get(one, (name, 0)) for name, one in (("per", rate.per), ("of", count.kind)))
    if rate.kind and large[0] == small[0] and rate.per != count.kind:  # £6 for 250 millilitres, and £24 a litre
        is_alike = rate.kind == total.kind and (not total.per or total.per in SECONDS_OR_MONTHS)
        return Decimal(10) ** (large[1] - small[1]) if is_alike else Decimal(0)
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
    if rate.unit < 1 and rate.kind.startswith("money") and total.is_bare and not rate.per:
        return False  # 42 cents for coffee, 38 for milk and 19 for the cup
    many = count.number / count.unit
    is_short = count.is_time and 0 < count.number < SECONDS_OR_MONTHS.get(rate.per, count.unit)  # 45 km in half an hour
    is_smaller = rate.number / rate.many < total.number and (many >= 2 or (count.is_time and many != 1))
    if not (is_short or is_smaller) or (total.is_time and not rate.is_time):
        return False
    if rate.kind != total.kind and not (rate.is_bare or total.is_bare):
        return False
    # 28 kilometres, six times a day
    is_often = count.nouns[:1] == ("time",) and not rate.per
    is_often = is_often and (total.per == count.per or total.sentence == count.sentence == rate.sentence)
    is_of_rate = not rate.per or (total.per == rate.per and (count.is_time or not count.nouns))
    if total.per and is_of_rate and not (is_often and total.per == count.per):
        return False
    return not count.per or (total.per in ("", count.per) and (is_often or _is_for_each(rate, count, total)))


def _is_for_each(rate: Amount, count: Amount, total: Amount) -> bool:
    """Return whether a rate is for each of what another rate counts."""
    if rate.per == "each":
        return True  # 350 seats each, eight trains a day
    if count.is_time and SECONDS_OR_MONTHS.get(rate.per) == count.unit:
        return True  # £12 an hour, 38 hours a week
    # 25 tickets a tram, 40 trams a day; 90 cars a day, £3 a crossing, £270 a day
    is_of_it = rate.per in (count.kind, *count.nouns) or (count.per == total.per and not count.is_time)
    return rate.per != "" and is_of_it


def triple(four: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the last of four amounts if it may be the product of the others: 30 nurses, 40 hours, £15 an hour."""
    total = max(four)
    others = sorted(one for one in four if one is not total)
    # hours, and no days, of a total in hours
    units = [one.kind == total.kind and (one.unit == total.unit or not one.is_time) for one in others]
    numbers = [
        price(one) / (one.unit if one.is_time and not is_same else Decimal(1))
        for one, is_same in zip(others, units, strict=True)
    ]
    is_time = total.is_time and units.count(True) != 1
    if (
        any(one.is_share for one in four)
        or total.per == "each"
        or is_time
        or total.number <= max(one.number for one in numbers)
    ):
        return
    rates = [one for one, is_same in zip(others, units, strict=True) if is_same or one.is_bare] if total.kind else []
    counts = [one for one in others if one not in rates[:1]]
    is_one_rate = len(rates) == bool(total.kind)
    are_counts = all((one.is_time or not one.kind) and one.number / one.unit >= 2 for one in counts)
    right = numbers[0] * numbers[1] * numbers[2]
    if is_one_rate and are_counts and right.low > 0 and right.number <= LARGEST:
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
    ("minute", "day"): (1440, 0),
    ("quarter", "year"): (4, 0),
    ("week", "fortnight"): (2, 0),
    ("week", "month"): (Decimal("4.35"), Decimal("0.35")),
    ("week", "year"): (52, Decimal("0.3")),
    ("month", "year"): (12, 0),
    ("year", "decade"): (10, 0),
}
_SHORTER = frozenset(shorter for shorter, _ in _TIMES_IN)
_PERIOD = r"(?P<{}>minute|hour|day|week|fortnight|month|year|decade)"
_OVER = regex(
    r"(?i)\b(?:(?:over|in|for|within|during|of)\s(?:the\s)?(?:course\sof\s)?(?:an?|one|each|every|(?:the\s)?(?:whole|full|entire)|last|this)\s"
    rf"(?:whole\s|full\s|entire\s|single\s)?{_PERIOD.format('of')}|last\s{_PERIOD.format('last')}|(?P<ly>annually|yearly|in\s{YEAR}))\b"
)
_OR_ELSE = regex(r"[^,.;:(–—]*\sor\s")


def over_time(paragraph: Paragraph, one: Amount, rest: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the second of a rate and a total that is told for a time without a number: 95 euros a week; over a year."""
    for rate, total in (pair for other in rest for pair in ((one, other), (other, one))):
        if rate.per not in _SHORTER or rate.kind != total.kind or rate.is_share or rate.is_time:
            continue
        start, end = paragraph.sentences[total.sentence]
        told = _OVER.search(paragraph.text, start, end)
        long = "" if not told else "year" if told["ly"] else (told["of"] or told["last"]).lower()
        many = _TIMES_IN.get((rate.per, total.per or long))
        is_alike = not (rate.nouns and total.nouns) or name_the_same(rate.nouns, total.nouns)
        first, last = sorted((rate, total))
        is_choice = (
            _OR_ELSE.fullmatch(paragraph.text, first.value.end, last.begin) is not None
        )  # £5 a month or £50 a year
        is_other = total.number < 2 * rate.number  # £35 a month in 2023, and £42 elsewhere
        if is_choice or is_other or not (many and is_alike):
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
        if things := _things_of(paragraph, rate, total):
            yield Relation("triple", total, (things, count, rate), times * price(rate) * things.span)
            continue
        if total is not one:
            yield Relation("product", total, (count, rate), times * price(rate))
        else:
            yield Relation("quotient", rate, (total, count), price(total) / times)


def _things_of(paragraph: Paragraph, rate: Amount, total: Amount) -> Amount | None:
    """Return how many things pay a rate each, of which there is a total: 30 houses, £12 a month each."""
    ahead = [one for one in paragraph.near(rate) if one < rate and one.nouns and not (one.kind or one.per)]
    is_each = _EACH_TOGETHER.match(paragraph.text, rate.end, max(rate.end, total.begin))
    return ahead[-1] if is_each and ahead and ahead[-1].is_plain and ahead[-1].number >= 2 else None


_EACH_TOGETHER = regex(
    r"(?is)\s(?:each|apiece)\b.*\b(?:they|together|all|total\w*|altogether|between\sthem)\b(?!.*\bwith\b)"
)
