"""Money in a different currency, through an exchange rate that is a fact of the library and is cited."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from innofacts.compare.notes import Note
from innofacts.errors import InnofactsError
from innofacts.factfiles.facts import Fact
from innofacts.index.index import Index
from innofacts.index.loading import recall_rates
from innofacts.showing import quoted
from innofacts.values.results import End, ExactSpan, quantity_of, ratio, span_of
from innofacts.values.units import CURRENCY, Unit, read_unit

_ONE = ExactSpan(End(Fraction(1)), End(Fraction(1)))


def read_currency(text: str) -> Unit:
    """Return the currency that a text names; raises InnofactsError if it names none."""
    unit = read_unit(text)
    if unit.kind != CURRENCY or unit.doubt:
        hint = unit.doubt or "--in takes an ISO 4217 code, such as USD"
        raise InnofactsError(f"{quoted(text)} is not a currency", hint=hint)
    return unit


class Conversion(NamedTuple):
    """The currency that money is converted to, and the exchange rates of the library."""

    currency: Unit
    """The currency."""
    rates: Sequence[Fact]
    """The facts that are rates, of any two currencies."""


def conversion_to(currency: str, index: Index) -> Conversion | None:
    """Return the conversion to a currency, None for an empty name; raises InnofactsError for an unknown currency."""
    return Conversion(read_currency(currency), recall_rates(index)) if currency else None


def converted(fact: Fact, conversion: Conversion | None) -> tuple[Fact, tuple[Note, ...]]:
    """Return a fact in the currency of a conversion with the note that cites the rate; unchanged without a conversion.

    Raises InnofactsError for a missing rate.
    """
    if conversion is None:
        return fact, ()
    in_currency, note = convert(fact, conversion.currency, conversion.rates)
    return in_currency, (note,) if note else ()


def converted_if_possible(fact: Fact, conversion: Conversion | None) -> tuple[Fact, tuple[Note, ...]]:
    """Return a fact as `converted` does; one for which there is no rate stays as it is."""
    try:
        return converted(fact, conversion)
    except InnofactsError:
        return fact, ()


def convert(fact: Fact, currency: Unit, rates: Sequence[Fact]) -> tuple[Fact, Note | None]:
    """Return a fact in a different currency, with a note that cites the rate; unchanged if it needs no conversion.

    The rate is the fact with the unit "CNY per USD", or its reverse, for exactly the period of the figure. The result
    is a range or a bound: all values that the figure and the rate allow. Money per something is converted too, except
    a rate of two currencies. A figure at purchasing power parity takes only a rate of that basis, and any other figure
    only a market rate. Raises InnofactsError if the library has no such rate, or several that differ.
    """
    if fact.quantity is None:
        return fact, None
    figure = fact.quantity.figure
    money, counted = figure.unit.head, figure.unit.per
    if money.kind != CURRENCY or money.key == currency.key or read_unit(counted).kind == CURRENCY:
        return fact, None
    rate = _rate(fact, money, currency, rates)
    price, per = span_of(rate.stated()), rate.stated().figure
    if per.unit.key == f"{currency.key} per {money.key}":
        reversed_price = ratio(price, _ONE)
        assert reversed_price is not None  # a rate is positive
        price = reversed_price
    amount = ratio(price, span_of(fact.quantity))
    assert amount is not None
    quantity = quantity_of(amount, figure.scale, read_unit(f"{currency} per {counted}") if counted else currency)
    if quantity is None:
        raise InnofactsError(
            f"{fact.id}: {figure.words()} at {per.words()} may be any amount of {currency}",
            hint=f"{rate.id} has a bound that goes the other way",
        )
    at = f"{per.words()} ({_named(rate)})"
    note = Note("converted", f"{fact.id}: {figure.words()} at {at}", at)
    return fact._replace(quantity=quantity), note


def _rate(fact: Fact, unit: Unit, currency: Unit, rates: Sequence[Fact]) -> Fact:
    """Return the one exchange rate for the period and the basis of a fact."""
    keys = (f"{currency.key} per {unit.key}", f"{unit.key} per {currency.key}")
    between = [
        rate for rate in rates if rate.figure is not None and rate.figure.unit.key in keys and _is_positive(rate)
    ]
    at_the_time = [rate for rate in between if _days(rate) == _days(fact) != ()]
    found = [rate for rate in at_the_time if is_at_parity(rate) == is_at_parity(fact)]
    names = " and ".join(map(_named, found or at_the_time))
    kind = "rate at purchasing power parity" if is_at_parity(fact) else "exchange rate"
    if not found:
        when = f" for {fact.period}" if fact.period else ""
        other = next((rate for rate in reversed(between) if is_at_parity(rate) == is_at_parity(fact)), None)
        text = other.stated().figure.unit.text if other else f"{unit} per {currency}"
        like = f", as {other.id} is for {other.period}" if other and other.period else ""
        hint = f'it would be a fact with the unit "{text}" and the period of the figure{like}'
        if fact.period is None:
            hint = "the figure states no period, and a rate holds for one"
        elif names:
            hint = f"there is {names}: market rates and purchasing power parities are not mixed"
        elif unit.doubt:
            hint = unit.doubt
        raise InnofactsError(f"{fact.id}: no {kind} of {unit} and {currency}{when} is in the library", hint=hint)
    if len({(rate.stated().figure.unit.key, rate.stated().interval) for rate in found}) > 1:
        raise InnofactsError(
            f"{fact.id}: {len(found)} rates of {unit} and {currency} for {fact.period} differ",
            hint=f"it is not clear which one is meant: {names}",
        )
    return found[0]


def _is_positive(rate: Fact) -> bool:
    return (low := rate.stated().interval.low) is not None and low > 0


def _days(fact: Fact) -> tuple[date | None, ...]:
    return (fact.period.first, fact.period.last) if fact.period else ()


def apart(one: Fact, other: Fact) -> tuple[Fact, Fact]:
    """Return two figures in one currency, marked as apart if only one was converted at purchasing power parity.

    The other one, which states no basis, gets that of a market rate, so that the two are not comparable.
    """
    is_same = one.figure and other.figure and one.figure.unit.key == other.figure.unit.key
    if not is_same or is_at_parity(one) == is_at_parity(other) or (one.basis and other.basis):
        return one, other
    return (one, other._replace(basis=_MARKET)) if one.basis else (one._replace(basis=_MARKET), other)


_MARKET = "market exchange rate"


def is_at_parity(fact: Fact) -> bool:
    """Return whether a figure, or a rate, is at purchasing power parity."""
    basis = fact.basis.casefold()
    return "ppp" in basis or "purchasing power" in basis


def _named(rate: Fact) -> str:
    return f"{rate.id}, {rate.basis}" if rate.basis else rate.id
