"""By how much figures differ, checked with possible values of the figures: an oracle that shares no code with it."""

import re
from fractions import Fraction
from itertools import product

import pytest
from figuring import FAR, FARTHER, FIGURES, NATURES, NEAR, NEARER, possible, samples
from hypothesis import assume, given
from hypothesis import strategies as st
from making import make, rows, text

from innofacts.compare.arithmetic import results_of, years_between
from innofacts.compare.comparability import comparability
from innofacts.compare.comparisons import compare
from innofacts.values.figures import SCALES
from innofacts.values.periods import parse_period
from innofacts.values.units import PERCENT


def results(left, right):
    """Return the results of two facts."""
    return results_of(left, right, comparability(left, right))


NAMES = ("difference", "ratio", "growth", "growth_per_year")


def by_definition(sampled):
    """Return the results of each pair of sampled values by their definitions; none where the base is zero."""
    found = {name: [] for name in NAMES}
    for one, other in product(*sampled):
        found["difference"].append(other - one)
        if one:
            found["ratio"].append(other / one)
        if one > 0:
            found["growth"].append((other / one - 1) * 100)
            found["growth_per_year"].append((other / one - 1) * 100)  # over one year
    return found


def bound(result, side):
    end = getattr(result, side)
    return None if end is None else Fraction(end)


def is_inside(value, result):
    """Whether a value is in the interval of a result, its ends rounded outward."""
    low, high = bound(result, "low"), bound(result, "high")
    return (low is None or low <= value) and (high is None or value <= high)


def is_undetermined(name, left, right):
    """Whether the ends decide nothing, by the definitions of docs/comparing.md, case by case."""
    base, over = left.quantity.interval, right.quantity.interval
    if name == "difference":
        says_below = over.low is not None and base.high is not None and not (has_floor(right) or has_ceiling(left))
        says_above = over.high is not None and base.low is not None and not (has_ceiling(right) or has_floor(left))
        return not says_below and not says_above
    if name.startswith("growth") and left.figure.unit.kind == PERCENT:
        return True  # the points say it
    if base.low is None or base.low < 0 or base.high == 0:
        return True  # the base may be negative, or is zero
    if name.startswith("growth") and base.low == 0 and not base.low_open:
        return True
    if name == "growth_per_year" and (over.low is None or over.low < 0):
        return True
    goes_up = over.high is None or (base.low == 0 and over.high > 0) or has_ceiling(right)
    goes_down = over.low is None or (base.low == 0 and over.low < 0)
    # Towards zero, as the base grows without end, or since what is counted is not less: that excludes nothing.
    endless = base.high is None or has_ceiling(left)
    says_nothing_below = goes_down or (over.low is not None and over.low > 0 and endless) or has_floor(right)
    says_nothing_above = goes_up or (over.high is not None and over.high < 0 and base.high is None)
    return (goes_up and says_nothing_below) or (goes_down and says_nothing_above)


def has_floor(fact):
    """Whether only the domain excludes negative values of a figure."""
    return fact.quantity.interval.low == 0 and fact.figure.interval("change").low != 0


def has_ceiling(fact):
    """Whether only the domain excludes shares of more than 100 %."""
    return fact.quantity.interval.high == 100 and fact.figure.interval("change").high != 100


def pair(one, other, nature):
    """Return two figures as facts, in one unit, of two years; the example is given up where one has no value."""
    other = type(other)(other.bound, other.number, other.second, other.scale, one.unit)
    assume(possible(one, nature) and possible(other, nature))
    return make(str(one), id="left", nature=nature, period=2022), make(str(other), id="right", nature=nature)


@given(FIGURES, FIGURES, NATURES)
def test_results_hold_all_that_is_possible_and_no_more(one, other, nature):
    left, right = pair(one, other, nature)
    got = results(left, right)
    near = by_definition([samples(f.quantity.interval, NEAR, FAR, whole=False) for f in (left, right)])
    nearer = by_definition([samples(f.quantity.interval, NEARER, FARTHER, whole=False) for f in (left, right)])
    whole = by_definition([samples(f.quantity.interval) for f in (left, right)])
    for name in NAMES:
        result = getattr(got, name)
        assert (result is None) == is_undetermined(name, left, right), name
        if result is None:
            continue
        assert all(is_inside(value, result) for value in (*near[name], *nearer[name], *whole[name])), name
        for side, least in (("low", min), ("high", max)):
            reached, closer = least(near[name]), least(nearer[name])
            end = bound(result, side)
            if end is None:
                assert abs(closer) > 10 * abs(reached), (name, side)
                continue
            width = abs(max(nearer[name]) - min(nearer[name]))
            assert abs(closer - end) <= max(Fraction(6, 100) * width, Fraction(2, 1000) * abs(end), NEAR), (name, side)
            # An end that is only approached is open, one that a pair of values has is closed.
            assert getattr(result, f"{side}_open") == (reached != closer), (name, side)


def numbers_in(words):
    """Return the numbers of a text in base units, each with the power of ten of the last digit that is shown."""
    scale = next((exponent for word, exponent in SCALES.items() if f" {word}" in words), 0)
    plain = [number.replace(",", "") for number in re.findall(r"[-+]?\d[\d,]*(?:\.\d+)?", words)]
    return [(Fraction(number) * 10**scale, scale - len(number.partition(".")[2])) for number in plain]


def precision(width):
    """Return the exponents that the finest power of ten not below half a width may have, as far as samples can tell."""
    exact = [next(n for n in range(-60, 60) if Fraction(10) ** n >= width / 2 * near) for near in (1 - NEAR, 1 + NEAR)]
    return set(exact)


def is_at(number, shown, exponent, scale):
    """Whether a number is written to exactly such a power of ten."""
    return number % Fraction(10) ** exponent == 0 and shown == min(exponent, scale)


HOLDS = {"<": Fraction.__lt__, "<=": Fraction.__le__, ">": Fraction.__gt__, ">=": Fraction.__ge__}


@given(FIGURES, FIGURES, NATURES)
def test_texts_are_true_and_no_finer_than_the_figures(one, other, nature):
    left, right = pair(one, other, nature)
    got = results(left, right)
    measured = [samples(fact.quantity.interval, NEARER, FARTHER, whole=False) for fact in (left, right)]
    sampled = by_definition(measured)
    for name in NAMES:
        result, values = getattr(got, name), sampled[name]
        if result is None:
            continue
        words = result.text.removesuffix(result.unit)
        numbers, sign = numbers_in(words), re.match(r"[<>]=?", words)
        scale = next((exponent for word, exponent in SCALES.items() if f" {word}" in words), 0)
        digits = precision(max(values) - min(values)) if max(values) > min(values) else set()
        if sign:
            [(number, _)] = numbers
            assert all(HOLDS[sign[0]](value, number) for value in values), (name, result.text)
            end = bound(result, "low" if ">" in sign[0] else "high")
            assert abs(number - end) <= abs(end) / 100
        elif len(numbers) == 2:
            (first, shown), (last, too) = numbers
            assert all(first <= value <= last for value in values), (name, result.text)
            equal = 1 if name == "ratio" else 0
            is_apart = not min(values) <= equal <= max(values)
            assert not (is_apart and equal in (first, last) and "than" not in words), result.text
            finest = 40 if is_apart else 1  # finer, where two figures that differ would seem to be perhaps equal
            ends = [end for end in ((first, shown), (last, too)) if "than" not in words or end[0] != equal]
            assert any(all(is_at(*end, d - n, scale) for end in ends) for d in digits for n in range(1, 1 + finest)), (
                result.text
            )
        elif digits:
            [(number, shown)] = numbers
            assert min(values) <= number <= max(values) or is_inside(number, result), (name, result.text)
            assert any(is_at(number, shown, digit, scale) for digit in digits), (name, result.text)
        else:
            [(number, _)] = numbers
            is_count = left.figure.is_count() and right.figure.is_count()
            error = abs(values[0]) / (200 if is_count else 10**5)  # three digits of counts, six of other exact figures
            assert abs(number - values[0]) <= (0 if name == "difference" else error), (
                name,
                result.text,
            )


# --- side by side and back -------------------------------------------------------------------------------------------


def turned(result):
    """Return a difference the other way round."""
    if result is None:
        return None
    low, high = (None if end is None else -Fraction(end) for end in (result.high, result.low))
    return low, high, result.high_open, result.low_open


def ends(result):
    return result and (bound(result, "low"), bound(result, "high"), result.low_open, result.high_open)


STATED = st.fixed_dictionaries(
    {},
    optional={
        "period": st.sampled_from([None, 2022, 2023, "2023-12-31", "early 1950s", "2012.."]),
        "nature": st.sampled_from([None, "flow", "stock", "cumulative", "change"]),
        "place": st.sampled_from([None, "CN", "US"]),
        "basis": st.sampled_from(["FTE", "headcount"]),
        "scope": st.sampled_from(["towns", "villages"]),
        "vintage": st.sampled_from(["preliminary", "final", "revised"]),
        "published": st.sampled_from(["2024-01-31", "2024-10-02", "2025"]),
        "breaks": st.just([2023]),
    },
)


def facts(figures, stated):
    """Return facts of what is stated; the example is given up where a figure has no value."""
    found = []
    for n, (figure, fields) in enumerate(zip(figures, stated, strict=True)):
        assume(possible(figure, fields.get("nature", "flow")))
        found.append(make(str(figure), id=f"fact-{n}", **fields))
    return found


@given(st.lists(FIGURES, min_size=3, max_size=3), st.lists(STATED, min_size=3, max_size=3), st.booleans())
def test_the_other_way_round_is_the_same_turned(figures, stated, alike):
    if alike:
        figures = [type(f)(f.bound, f.number, f.second, f.scale, figures[0].unit) for f in figures]
    left, right, other = facts(figures, stated)
    there, back = compare(left, right, [other]), compare(right, left, [other])
    assert (there.same_thing, there.verdict) == (back.same_thing, back.verdict)
    assert sorted(note.kind for note in there.notes) == sorted(note.kind for note in back.notes)
    assert ends(there.results.difference) == turned(back.results.difference)
    assert there.results.share == back.results.share


@given(st.lists(FIGURES, min_size=2, max_size=2), NATURES)
def test_a_scale_changes_nothing(figures, nature):
    """A figure in another scale with the same digits has the same verdict and results."""
    one, other = figures
    scales = {exponent: word for word, exponent in SCALES.items()}
    exponent = SCALES.get(one.scale, 0) + 3
    assume(one.scale and exponent in scales)
    assume(not one.bound.startswith("~") or one.number.as_tuple().exponent < 0)  # about 1000 thousand says less
    moved = [None if n is None else n.scaleb(-3) for n in (one.number, one.second)]
    left, right = pair(one, other, nature)
    again = make(str(type(one)(one.bound, *moved, scales[exponent], one.unit)), id="left", nature=nature, period=2022)
    assert verdicts(left, right) == verdicts(again, right)
    there, back = results(left, right), results(again, right)
    assert [ends(getattr(there, name)) for name in NAMES] == [ends(getattr(back, name)) for name in NAMES]
    assert [text(getattr(there, name)) for name in NAMES[1:]] == [text(getattr(back, name)) for name in NAMES[1:]]


def verdicts(left, right):
    """Return the verdicts on two facts as they are, and as if both spoke of one year."""
    same_year = make(str(right.figure), id="right", nature=right.nature or None, period=2022)
    return compare(left, right).verdict, compare(left, same_year).verdict


# --- what only some pairs have ---------------------------------------------------------------------------------------

YEARS = """
from        | to          | years
2012        | 2023        | 11
2012        | 2023-12-31  | 11
2012        | 2023-12-30  | 10 364/365
2023        | 2012        | null
2023        | 2023        | null
2023        | 2023-12-31  | null
2023-12-31  | 2024-01-01  | 1/365
2023-06-30  | 2023-12-31  | 184/365
2024-02-29  | 2025-02-28  | 1
2024-02-29  | 2025-03-01  | 1 1/365
2024-02-29  | 2028-02-29  | 4
2023-03-01  | 2024-02-29  | 365/365
2023-02-28  | 2024-02-29  | 1 1/365
2012..2020  | 2023        | 3
2012..      | 2023        | null
2012        | 2023..      | null
0001        | 9999        | 9998
"""


@pytest.mark.parametrize(("start", "end", "years"), rows(YEARS))
def test_years_between_are_whole_ones_and_days_over_365(start, end, years):
    got = years_between(parse_period(start), parse_period(end))
    assert got == (None if years == "null" else sum(map(Fraction, years.split())))
    assert years_between(None, parse_period(end)) is None
    assert years_between(parse_period(start), None) is None


RATES = """
left                       | right                | ratio
1678000 applications       | 3327.8 billion CNY   | 1,983,000 CNY per application
= 2 centres                | = 10 people          | 5 people per centre
3 laboratories             | 10 people            | 3.33 people per laboratory
3 laboratories             | 10 km                | 3.3 km per laboratory
= 10 km                    | = 5 USD              | 0.5 USD per km
> 80 countries             | 119 agreements       | < 1.49 agreements per country
> 80 countries             | > 119 agreements     | null
0 countries                | 119 agreements       | null
= 5 USD                    | = 35 CNY             | null
= 5 $                      | = 35 CNY             | null
12 rank                    | 24 countries         | null
24 countries               | 12 rank              | null
= 7 CNY per USD            | = 14 CNY             | 2 CNY per CNY per USD
= 4 %                      | = 8 pp               | 2 pp per %
"""


@pytest.mark.parametrize(("left", "right", "ratio"), rows(RATES))
def test_between_units_there_is_a_rate_and_nothing_else(left, right, ratio):
    got = results(make(left), make(right, period=2024))
    assert text(got.ratio) == ratio
    assert ratio == "null" or got.ratio.unit == ratio.partition(" ")[2].removeprefix("1.49 ")
    assert [getattr(got, name) for name in NAMES if name != "ratio"] == [None] * 3


UNITS = """
left                 | right             | difference               | unit       | ratio
2.64 %               | 2.65 %            | +0.01 pp                 | pp         | more than 1 to 1.008
2.64 % of GDP        | 2.65 %            | +0.01 pp                 | pp         | more than 1 to 1.008
0.10 pp              | 0.11 pp           | +0.01 pp                 | pp         | 1.1
12 rank              | 11 rank           | 1 place higher           | rank       | null
11 rank              | 34 rank           | 23 places lower          | rank       | null
11 rank              | 11 rank           | the same rank            | rank       | null
9 centres            | 10 centers        | +1 centers               | centers    | 1.11
5 million people     | 7 thousand people | -5,000 thousand people   | people     | 0.0014
5 million people     | = 7 people        | -5,000,000 people        | people     | 0.0000014
3.3 trillion CNY     | 3327.8 billion CNY | 0 billion CNY           | CNY        | 1.0
"""


@pytest.mark.parametrize(("left", "right", "difference", "unit", "ratio"), rows(UNITS))
def test_units_and_scales_of_results(left, right, difference, unit, ratio):
    got = results(make(left), make(right))
    assert (text(got.difference), text(got.ratio)) == (difference, ratio)
    assert got.difference.unit == unit
    assert got.ratio is None or got.ratio.unit == ""


def test_of_ranks_there_is_no_growth():
    got = results(make("12 rank", nature="rank", period=2012), make("11 rank", nature="rank"))
    assert (text(got.difference), got.ratio, got.growth, got.growth_per_year) == ("up 1 place", None, None, None)


def test_a_share_is_only_there_where_one_is_part_of_the_other():
    whole, part = make("= 1000 people", id="whole"), make("250 people", id="part", part_of="whole", measure="parts")
    assert text(results(whole, part).share) == text(results(part, whole).share) == "25 %"
    assert results(whole, make("250 people", id="other")).share is None
    assert text(results(whole, make("250 people", id="part", part_of="whole", scope="towns")).share) == "25 %"
    assert results(whole, make("250 CNY", id="part", part_of="whole")).share is None


def test_of_what_is_not_comparable_there_is_only_the_share():
    whole = make("= 1000 people", id="whole", scope="villages")
    got = results(whole, make("250 people", id="part", part_of="whole", scope="towns"))
    assert text(got.share) == "25 %"
    assert [getattr(got, name) for name in NAMES] == [None] * 4


def test_ranks_that_are_no_single_numbers_differ_by_a_bound():
    got = results(make("34 rank", nature="rank", period=2012), make("> 40 rank", nature="rank", period=2024))
    assert text(got.difference) == "> +6 rank"
