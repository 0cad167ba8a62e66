"""A figure that somebody gives for a fact: the first row of the second table of docs/figures.md that holds."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from cases import cases
from figuring import FIGURES, NATURES, samples
from hypothesis import assume, event, given
from hypothesis import strategies as st
from making import make, rows

from innofacts.compare.verdicts import judge
from innofacts.errors import Unreadable
from innofacts.values.figures import SCALES
from innofacts.values.grammar import parse_figure
from innofacts.values.units import CURRENCY

# The sentences that other tools were asked, as figures; the tenth has two, and the seventh is in another currency.
TWELVE = """
n   | fact                 | said                       | verdict
1   | > 80 countries       | > 80 countries             | supported
2   | > 80 countries       | 80 countries               | misquoted
3   | > 80 countries       | > 79 countries             | supported
4   | > 80 countries       | > 90 countries             | not established
5   | > 80 countries       | < 80 countries             | contradicted
6   | 3327.8 billion CNY   | 3.3278 trillion RMB        | supported
7   | 3327.8 billion CNY   | 3,327.8 billion USD        | contradicted
8   | 1678000 applications | 1.68 million applications  | supported
9   | 1678000 applications | ~< 1.7 million applications | supported
10  | 9 centres            | 9 centres                  | supported
10  | > 1000 projects      | > 1000 projects            | supported
11  | <= 50000 people      | <= 50000 people            | supported
12  | 9 centres            | <= 9 centres               | supported
"""

FURTHER = """
n  | fact                 | said                        | verdict
a  | > 80 countries       | >= 80 countries             | supported
a  | > 80 countries       | >= 81 countries             | supported
a  | > 80 countries       | > 80.5 countries            | not established
a  | >= 80 countries      | > 80 countries              | misquoted
a  | >= 80 countries      | > 79 countries              | supported
a  | > 80 countries       | = 80 countries              | misquoted
a  | > 80 countries       | <= 80 countries             | contradicted
a  | > 80 countries       | ~ 80 countries              | misquoted
a  | > 80 countries       | ~< 80 countries             | contradicted
a  | > 80 countries       | ~> 80 countries             | misquoted
a  | ~> 80 countries      | > 80 countries              | supported
a  | ~> 80 countries      | 80 countries                | misquoted
a  | ~< 80 countries      | 80 countries                | misquoted
a  | ~< 80 countries      | < 80 countries              | supported
a  | ~< 80 countries      | <= 80 countries             | supported
a  | ~< 80 countries      | > 80 countries              | contradicted
a  | > 80 countries       | 81 countries                | not established
a  | > 80 countries       | 79 countries                | contradicted
a  | > 80 countries       | 90..100 countries           | not established
a  | > 80 countries       | 80..100 countries           | not established
a  | > 80 countries       | 70..79 countries            | contradicted
a  | > 80 countries       | -5 countries                | contradicted
a  | > 80 countries       | >= 0 countries              | supported
a  | > 80 countries       | 80 agreements               | misquoted
a  | > 80 countries       | > 80 agreements             | misquoted
a  | > 80 countries       | < 80 agreements             | contradicted
a  | > 80 countries       | > 79 agreements             | not comparable
a  | > 80 countries       | 80 %                        | misquoted
b  | <= 9 centres         | <= 9 centres                | supported
b  | <= 9 centres         | <= 10 centres               | supported
b  | <= 9 centres         | < 10 centres                | supported
b  | <= 9 centres         | < 9 centres                 | misquoted
b  | <= 9 centres         | >= 9 centres                | contradicted
b  | <= 9 centres         | > 9 centres                 | contradicted
b  | <= 9 centres         | 9 centres                   | misquoted
b  | <= 9 centres         | 7 centres                   | not established
b  | <= 9 centres         | 10 centres                  | contradicted
b  | < 9 centres          | <= 8 centres                | supported
b  | < 9 centres          | <= 9 centres                | supported
c  | 9 centres            | 9 centers                   | supported
c  | 9 centres            | = 9 centres                 | supported
c  | 9 centres            | ~ 9 centres                 | supported
c  | 9 centres            | >= 9 centres                | supported
c  | 9 centres            | > 9 centres                 | misquoted
c  | 9 centres            | < 9 centres                 | misquoted
c  | 9 centres            | 10 centres                  | contradicted
c  | 9 centres            | > 5 centres                 | supported
c  | 9 centres            | 5..10 centres               | supported
c  | 9 centres            | 9..10 centres               | supported
c  | 9 centres            | 10 laboratories             | not comparable
d  | 1678000 applications | 1678000 applications        | supported
d  | 1678000 applications | = 1678000 applications      | misquoted
d  | 1678000 applications | 1.678 million applications  | supported
d  | 1678000 applications | 1.6780 million applications | supported
d  | 1678000 applications | 1.7 million applications    | supported
d  | 1678000 applications | 1678 thousand applications  | supported
d  | 1678000 applications | 1.67 million applications   | contradicted
d  | 1678000 applications | 1678123 applications        | not established
d  | 1678000 applications | 1678500 applications        | contradicted
d  | 1678000 applications | > 1.67 million applications | supported
d  | 1678000 applications | > 1.68 million applications | contradicted
d  | 1678000 applications | > 1678000 applications      | misquoted
d  | 1678000 applications | ~> 1.67 million applications | supported
d  | 1.675 million people | 1.68 million people         | supported
d  | 1.675 million people | 1.67 million people         | not established
d  | 1.685 million people | 1.68 million people         | not established
d  | 1.685 million people | 1.69 million people         | supported
d  | 3327.8 billion CNY   | 3327.80 billion CNY         | supported
d  | 3327.8 billion CNY   | 3328 billion CNY            | supported
d  | 3327.8 billion CNY   | 3.3 trillion CNY            | supported
d  | 3327.8 billion CNY   | ~ 3.3 trillion CNY          | supported
d  | 3327.8 billion CNY   | 3.4 trillion CNY            | contradicted
d  | 3327.8 billion CNY   | 3 trillion CNY              | contradicted
d  | 3327.8 billion CNY   | 3327.81 billion CNY         | not established
d  | 3327.8 billion CNY   | > 3.3 trillion CNY          | supported
d  | 3327.8 billion CNY   | > 3.33 trillion CNY         | contradicted
d  | > 1678000 people     | > 1.67 million people       | supported
d  | > 1678000 people     | > 1.68 million people       | not established
d  | < 1678000 people     | < 1.68 million people       | supported
d  | < 1678000 people     | < 1.67 million people       | not established
d  | -2.645 %             | -2.65 %                     | supported
d  | 10.4 %               | 10 %                        | supported
d  | 12.6 %               | 13 %                        | supported
d  | 12.6 %               | 12 %                        | contradicted
d  | -12.5 %              | -13 %                       | supported
d  | 12.6 pp              | 13 pp                       | supported
d  | 1.26 million people  | 1.3 million people          | supported
d  | 13 %                 | 12.6 %                      | contradicted
d  | 12.6 %               | = 13 %                      | contradicted
d  | 9.6 %                | 10 %                        | supported
d  | 4.6 %                | 5 %                         | contradicted
d  | 1.4 million people   | 1 million people            | contradicted
d  | 186 people           | 190 people                  | contradicted
d  | 34.2 years           | 34 years                    | supported
d  | 34.6 years           | 34 years                    | contradicted
d  | 34 years             | 34.2 years                  | contradicted
d  | = 500 people         | 500 people                  | supported
e  | 3327.8 billion CNY   | 3327.8 billion dollars      | contradicted
e  | 3327.8 billion CNY   | 3.3278 trillion EUR         | contradicted
e  | 3327.8 billion CNY   | 3.33 trillion USD           | not comparable
e  | 3327.8 billion CNY   | 3327.8 million CNY          | contradicted
e  | 3327.8 billion CNY   | 3327.8 billion people       | misquoted
e  | 5 million USD        | 5 million $                 | not established
e  | 5 million $          | 5 million USD               | not established
e  | 5 million $          | 5 million CNY               | contradicted
e  | 5 million $          | $ 5 million                 | supported
e  | 5 million CNY        | ¥ 5 million                 | not established
e  | 5 million KRW        | 5 million won               | not established
e  | 5 million EUR        | 5 million won               | contradicted
e  | > 5 million USD      | 5 million $                 | misquoted
e  | > 5 million USD      | < 5 million $               | contradicted
e  | > 5 million USD      | > 4 million $               | not established
e  | 5 million USD        | 6 million $                 | not comparable
f  | 0.11 pp              | 0.11 %                      | misquoted
f  | 2.65 %               | 2.65 pp                     | misquoted
f  | 2.65 %               | 2.65 % of GDP               | supported
f  | 2.65 % of GNP        | 2.65 % of GDP               | misquoted
f  | 2.65 %               | 2.65 percent                | supported
f  | 12 rank              | 12 rank                     | supported
f  | 12 rank              | 12 countries                | misquoted
g  | ~ 500 people         | 500 people                  | misquoted
g  | ~ 500 people         | ~ 500 people                | supported
g  | ~ 500 people         | > 300 people                | supported
g  | ~ 500 people         | ~ 512 people                | not established
g  | ~ 512 people         | ~ 500 people                | supported
g  | ~ 500 people         | 400..600 people             | supported
g  | 100 ± 5 km           | 100 ± 5 km                  | supported
g  | 100 ± 5 km           | 100 km                      | misquoted
g  | 100 ± 5 km           | 95..105 km                  | supported
g  | 100 ± 5 km           | 95 km                       | not established
g  | 100 ± 5 km           | 100 ± 4 km                  | misquoted
g  | 100 ± 5 km           | 100 ± 10 km                 | supported
g  | 100.0 ± 4.8 km       | 100 ± 5 km                  | supported
h  | 40..50 centres       | 40..50 centres              | supported
h  | 40..50 centres       | 40 centres                  | misquoted
h  | 40..50 centres       | 50 centres                  | misquoted
h  | 40..50 centres       | >= 40 centres               | supported
h  | 40..50 centres       | <= 50 centres               | supported
h  | 40..50 centres       | > 40 centres                | misquoted
h  | 40..50 centres       | < 50 centres                | misquoted
h  | 40..50 centres       | <= 40 centres               | contradicted
h  | 40..50 centres       | >= 50 centres               | contradicted
h  | 40..50 centres       | 40..45 centres              | not established
h  | 40..50 centres       | 30..60 centres              | supported
h  | 40..50 centres       | 45 centres                  | not established
h  | 40..50 centres       | 51 centres                  | contradicted
h  | 40..50 centres       | 40..50 laboratories         | misquoted
h  | 40..50 centres       | ~ 40 centres                | misquoted
h  | 40..50 million CNY   | 40..50 million USD          | contradicted
i  | 0 centres            | 0 centres                   | supported
i  | 0 centres            | <= 5 centres                | supported
i  | -5 %                 | 5 %                         | contradicted
i  | -5 %                 | < 0 %                       | supported
"""


@cases(("number", "fact", "said", "verdict"), rows(TWELVE) + rows(FURTHER))
def test_verdict_on_what_is_said(number, fact, said, verdict):
    got, reason = judge(make(fact), parse_figure(said))
    assert got == verdict, number
    assert reason.startswith("the source says ")


def test_the_nature_of_the_fact_holds_for_what_is_said():
    share = make("77.7 %", nature="share")
    assert judge(share, parse_figure("<= 100 %"))[0] == "supported"
    assert judge(share, parse_figure("120 %"))[0] == "contradicted"
    assert judge(share, parse_figure("> 100 %"))[0] == "contradicted"
    fall = make("-3000 people", nature="change")
    assert judge(fall, parse_figure("-3 thousand people"))[0] == "supported"
    assert judge(fall, parse_figure("< 0 people"))[0] == "supported"
    tonnes = make("5 tonnes", measured=frozenset(("tonne",)))
    assert judge(tonnes, parse_figure("5 tonnes"), frozenset(("tonne",)))[0] == "supported"
    assert judge(tonnes, parse_figure("= 5 tonnes"), frozenset(("tonne",)))[0] == "misquoted"


REASONS = (
    ("> 80 countries", "> 80 countries", "the source says more than 80 countries"),
    ("3327.8 billion CNY", "3.3278 trillion yuan", "the source says 3,327.8 billion CNY"),
    (
        "> 80 countries",
        "> 79 countries",
        'the source says more than 80 countries, which implies "more than 79 countries"',
    ),
    ("9 centres", "<= 9 centres", 'the source says 9 centres, which implies "at most 9 centres"'),
    ("1678000 people", "1.68 million people", 'the source says 1,678,000 people, which implies "1.68 million people"'),
    (
        "1.675 million people",
        "1.68 million people",
        'the source says 1.675 million people, rounded "1.68 million people"',
    ),
    ("> 80 countries", "80 countries", 'the source says more than 80 countries: "more than" was left out'),
    ("~ 500 people", "500 people", 'the source says about 500 people: "about" was left out'),
    ("100 ± 5 km", "100 km", 'the source says 100 ± 5 km: "± 5" was left out'),
    ("9 centres", "> 9 centres", 'the source says 9 centres: "more than" was added'),
    ("9000 people", "9000 ± 5 people", 'the source says 9,000 people: "± 5" was added'),
    (">= 80 countries", "> 80 countries", 'the source says at least 80 countries, not "more than 80 countries"'),
    ("40..50 centres", "40 centres", 'the source says 40 to 50 centres, and "40 centres" is one end of that'),
    ("> 80 countries", "80 agreements", "the source says more than 80 countries, not agreements"),
    ("0.11 pp", "0.11 %", "the source says 0.11 pp, not %: percentage points are not percent"),
    (
        "> 80 countries",
        "< 80 countries",
        'the source says more than 80 countries, not "fewer than 80 countries": the bound is the other way round',
    ),
    ("3327.8 billion CNY", "3327.8 billion USD", "the source says 3,327.8 billion CNY, not USD"),
    ("9 centres", "10 centres", 'the source says 9 centres, which rules out "10 centres"'),
    (
        "> 80 countries",
        "> 90 countries",
        'the source says more than 80 countries, which leaves open whether it is "more than 90 countries"',
    ),
    (
        "9 centres",
        "10 laboratories",
        'the source says 9 centres, and "10 laboratories" is a different number in a different unit',
    ),
    (
        "5 million USD",
        "5 million $",
        'the source says 5 million USD, which leaves open whether it is "5 million $": '
        "some dollar: the currency is not named",
    ),
    (
        "< 5 million USD",
        "4 million $",
        'the source says less than 5 million USD, which leaves open whether it is "4 million $": '
        "some dollar: the currency is not named",
    ),
    (
        "< 5 million USD",
        "6 million $",
        'the source says less than 5 million USD, and "6 million $" is a different number in a different unit',
    ),
)


@cases(("fact", "said", "reason"), REASONS)
def test_reasons_name_both_sides(fact, said, reason):
    assert judge(make(fact), parse_figure(said))[1] == reason


# --- by the definition -----------------------------------------------------------------------------------------------


def restated(fact, said):
    """Whether by its digits a figure is another one with its bound, in a different scale or rounded."""
    if fact.bound != said.bound or fact.bound in (">", ">=", "<", "<="):
        return False
    for stated, told in ((fact.number, said.number), (fact.second, said.second)):
        if told is not None and told.scaleb(SCALES.get(said.scale, 0)) != stated.scaleb(SCALES.get(fact.scale, 0)):
            here = stated.scaleb(SCALES.get(fact.scale, 0) - SCALES.get(said.scale, 0))
            unit = Decimal(1).scaleb(told.as_tuple().exponent + (0 if told.as_tuple().exponent else zeros(told)))
            if here.quantize(unit, ROUND_HALF_UP) != told:
                return False
    return True


def zeros(number):
    """Return how many zeros a whole number ends with."""
    return len(str(number)) - len(str(number).rstrip("0"))


@given(FIGURES, FIGURES, NATURES)
def test_verdicts_mean_what_they_say(fact, said, nature):
    """The possible values of a fact are all, some or none of those that are said, as the verdict has it."""
    try:
        it = make(str(fact), nature=nature)
        # What a fact measures is measured in the statement too: 34 years, of 34.2 years.
        measured = frozenset[str]() if fact.is_count() else frozenset({fact.unit.key})
        meant = said.interval(nature if fact.unit.kind == said.unit.kind else "", measured)
    except Unreadable:
        assume(False)  # noqa: FBT003 - hypothesis has it so
    verdict, _ = judge(it, said)
    event(verdict)
    values = samples(it.quantity.interval)
    hits = [inside(value, meant) for value in values]
    meet = any(hits) or any(inside(value, it.quantity.interval) for value in samples(meant))
    numbers = (abs(fact.base_number), abs(said.base_number))
    if verdict == "supported":
        assert all(hits) or restated(fact, said)
        assert fact.unit.key == said.unit.key
    elif verdict == "contradicted":
        reversed_bound = fact.bound[-1:] + said.bound[-1:] in (">=<=", "><", "<>")
        other_currency = fact.unit.kind == said.unit.kind == CURRENCY != fact.unit.key != said.unit.key
        turned = numbers[0] == numbers[1] or fact.is_range or said.is_range
        assert not meet or (turned and (other_currency or reversed_bound or "=" in said.bound))
    elif verdict == "misquoted":
        known = (fact.base_number, fact.interval("change").high) if fact.is_range else (fact.base_number,)
        assert said.base_number in known
        assert not all(hits) or fact.unit.key != said.unit.key
    elif verdict == "not comparable":
        assert fact.unit.key != said.unit.key
    else:
        assert fact.unit.key == said.unit.key
        assert meet
        assert not all(hits)


def inside(value, interval):
    """Whether a sampled value is in an interval, by the definition."""
    low, high = interval.low, interval.high
    above = low is None or value > low or (value == low and not interval.low_open)
    return above and (high is None or value < high or (value == high and not interval.high_open))


@given(FIGURES, st.sampled_from([3, 6]), NATURES)
def test_the_figure_itself_is_supported_in_any_scale(figure, shift, nature):
    """A statement that repeats a figure with all its digits, perhaps in a different scale, is supported."""
    try:
        it = make(str(figure), nature=nature)
    except Unreadable:
        assume(False)  # noqa: FBT003 - hypothesis has it so
    assert judge(it, figure)[0] == "supported"
    scales = {exponent: word for word, exponent in SCALES.items()}
    exponent = SCALES.get(figure.scale, 0) + shift
    assume(exponent in scales and figure.scale)
    moved = [None if n is None else n.scaleb(-shift) for n in (figure.number, figure.second)]
    shifted = type(figure)(figure.bound, *moved, scales[exponent], figure.unit)
    assert judge(it, shifted)[0] == "supported"
    assert Fraction(shifted.base_number) == Fraction(figure.base_number)
