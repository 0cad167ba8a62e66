"""Amounts in the units and the precision of others, and whether they count the same."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.printed import scaled
from innofacts.arithmetic.amounts.values import PERCENT, POINTS, Span, Value, window
from innofacts.english.people import ANYBODY, HEADS, PEOPLE
from innofacts.patterns import regex
from innofacts.values.conversions import POWERS, counted_alike


def as_points(amount: Amount) -> Amount:
    """Return points as percentage points, which they are in a text with percentages."""
    if amount.kind or amount.nouns[:1] != ("point",):
        return amount
    low, high = window(amount.number)
    value = amount.value._replace(unit=POINTS, low=low, high=high)
    return amount._replace(value=value, kind=POINTS, nouns=())


def as_share(one: Amount) -> Amount:
    """Return a number as the percentage that it is."""
    low, high = window(one.number)
    return one._replace(value=one.value._replace(unit=PERCENT, low=low, high=high), kind=PERCENT, nouns=())


def in_whole_money(amount: Amount, kind: str) -> Amount:
    """Return cents and pence as hundredths of a kind of money."""
    noun = amount.nouns[-1] if amount.nouns and not amount.kind else ""
    if noun not in _CENTS:
        return amount
    unit = Decimal("0.01")
    value = scaled(amount.value, unit)._replace(text=f"{amount.text} {_CENTS[noun]}")
    return amount._replace(value=value, kind=kind, nouns=(), unit=unit, suffix="")


_CENTS = {"cent": "cents", "penny": "pence", "pence": "pence"}


def in_shared_units(amounts: Sequence[Amount]) -> list[Amount]:
    """Return amounts, those in several metric units of one dimension in one: 4.85 metres, 70 centimetres less.

    It is the unit of most of them, or the first one, in which a number without a unit is, too: 90 tonnes, up from 85.
    """
    measured = Counter(one.kind for one in amounts if one.kind in POWERS)
    shared = {POWERS[kind][0]: kind for kind, _ in reversed(measured.most_common())}
    rows = Counter(POWERS[kind][0] for kind in measured)
    found: list[Amount] = []
    for one in amounts:
        row, power = POWERS.get(one.kind, (-1, 0))
        if rows[row] > 1:
            factor = Decimal(10) ** (power - POWERS[shared[row]][1])
            found.append(one._replace(value=scaled(one.value, factor), kind=shared[row], unit=factor))
        else:
            found.append(one)
    return found


_DIGITS = 10


def in_one_precision(amounts: Sequence[Amount]) -> list[Amount]:
    """Return amounts, those of one kind as precise as the finest near them, by one digit: 40,000, and 48,000."""
    found: list[Amount] = []
    for one in amounts:
        others = [other for other in amounts if other is not one and _are_written_alike(one, other)]
        is_level = not (one.value.bound or one.is_share or one.is_time)
        found.append(one._replace(value=_as_precise(one.value, others)) if is_level else one)
    return found


def ends_of_change(first: Amount, last: Amount) -> tuple[Span, Span]:
    """Return the spans of two amounts at two times: shares in one precision, and prices in coins."""
    if first.kind == PERCENT:
        return _as_precise(first.value, [last]).span, _as_precise(last.value, [first]).span
    return first.span, in_coins(first, last, last.span)


def growth(first: Amount, last: Amount) -> Span:
    """Return by how many percent an amount changed, whatever the direction."""
    old, new = ends_of_change(first, last)
    return abs(new.growth_from(old))


_COINS = tuple(map(Decimal, ("0.1", "0.05")))
"""The coins to which a shop rounds a price, the largest one first."""


def in_coins(old: Amount, new: Amount, span: Span) -> Span:
    """Return what a new price may be before it was rounded to a coin: 5 % on £2.40 is £2.52, and the fare £2.50.

    It may be a span if the two are no prices, or of any number of cents.
    """
    are_prices = all(one.kind.startswith("money") and _CENTS_PRINTED.search(one.text) for one in (old, new))
    coin = next((coin for coin in _COINS if old.number % coin == new.number % coin == 0), None) if are_prices else None
    return Span(new.number - coin / 2, new.number, new.number + coin / 2) if coin else span


_CENTS_PRINTED = regex(r"\d\.\d\d$")


def _as_precise(value: Value, others: Sequence[Amount]) -> Value:
    """Return a number as precise as the finest of others, by one digit, if its last digits may have been zeros."""
    half = value.half
    halves = [other.value.half for other in others if other.value.power == value.power and "." not in value.text]
    finest = max(min((other for other in halves if other), default=half), half / _DIGITS)
    return value._replace(low=value.number - finest, high=value.number + finest) if finest < half else value


def _are_written_alike(one: Amount, other: Amount) -> bool:
    """Return whether two amounts may be rounded to one place: of one kind, in one sentence or two."""
    is_near = abs(one.sentence - other.sentence) <= 1
    is_alike = is_near and one.kind == other.kind and one.per == other.per
    return is_alike and (not (one.nouns and other.nouns) or count_the_same(one.nouns, other.nouns))


def like(amount: Amount, other: Amount) -> Amount:
    """Return an amount with the unit or the nouns of another."""
    value = scaled(amount.value, other.unit) if other.is_time else amount.value
    return amount._replace(
        value=value, kind=other.kind, nouns=other.nouns, unit=other.unit, name=other.name, suffix=other.suffix
    )


_PERSONS = PEOPLE | HEADS | ANYBODY


def is_people(nouns: Sequence[str]) -> bool:
    """Return whether some nouns are for people: 8,000 inhabitants, the resident."""
    return not _PERSONS.isdisjoint(nouns)


def count_the_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two phrases have a noun in common, or nouns for the same things or for people."""
    return name_the_same(one, other) or (is_people(one) and is_people(other))


def name_the_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two phrases have a noun in common, or nouns for the same things."""
    return not set(one).isdisjoint(other) or any(not counted_alike(noun).isdisjoint(other) for noun in one)


def are_comparable(one: Amount, other: Amount) -> bool:
    """Return whether one amount may be added to another: a number without a noun may be of anything but time."""
    if one.kind == other.kind:
        return True
    return (one.is_bare or other.is_bare) and not any(amount.is_share or amount.is_time for amount in (one, other))


def counts_others(one: Amount, among: Sequence[Amount]) -> bool:
    """Return whether a number in words counts other things than all amounts in digits: two steps, and 27 boats."""
    counted = [other for other in among if other.nouns and not other.value.in_words]
    is_in_words = one.value.in_words and one.number <= _MOST_IN_WORDS and bool(one.nouns and counted)
    return is_in_words and not any(count_the_same(one.nouns, other.nouns) for other in counted)


def count_different_things(claim: Amount, others: Sequence[Amount]) -> bool:
    """Return whether an amount counts other things than all others that say what they count: 800 jobs, and people."""
    nouns = [one.nouns for one in others if one.nouns]
    return bool(claim.nouns and nouns) and not any(count_the_same(claim.nouns, one) for one in nouns)


_MOST_IN_WORDS = 20  # a larger number is in words only because it begins a sentence
