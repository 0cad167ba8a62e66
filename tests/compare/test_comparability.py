"""Which facts are about the same thing, and which cannot be compared at all (docs/comparing.md)."""

import pytest
from cases import cases
from making import kinds, make, rows

from innofacts.compare.arithmetic import NO_RESULTS
from innofacts.compare.comparability import comparability
from innofacts.compare.comparisons import compare
from innofacts.values.periods import parse_period

NO = "null"

# --- the same thing --------------------------------------------------------------------------------------------------

# `between` are the periods of further statements of the library.
TIMES = """
nature     | left       | right        | left figure    | right figure   | between    | same | verdict
flow       | 2023       | 2023         | 9 centres      | 9 centres      |            | yes  | agree
flow       | 2023       | 2022         | 9 centres      | 9 centres      |            | no   | null
flow       | 2023       | 2023-12-31   | 9 centres      | 9 centres      |            | no   | null
flow       | 2023       | 2012..2023   | 9 centres      | 9 centres      |            | no   | null
flow       | 2023-Q1    | 2023-01..2023-03 | 9 centres  | 9 centres      |            | yes  | agree
share      | 2023       | 2023         | 9 %            | 9.1 %          |            | yes  | agree
share      | 2023       | 2024         | 9 %            | 9 %            |            | no   | null
rank       | 2023       | 2024         | 9 rank         | 9 rank         |            | no   | null
rank       | 2023       | 2023         | 9 rank         | 8 rank         |            | yes  | conflict
change     | 2023       | 2023         | 9 %            | 8 %            |            | yes  | conflict
change     | 2023       | 2024         | 9 %            | 9 %            |            | no   | null
rate       | 2023       | 2023         | 7.08 CNY per USD | 7.084 CNY per USD |       | yes  | agree
rate       | 2023       | 2023-12-31   | 7.08 CNY per USD | 7.08 CNY per USD |        | no   | null
rate       | 2023       | 2024         | 7.08 CNY per USD | 7.08 CNY per USD |        | no   | null
index      | 2023-H1    | 2023-01..2023-06 | 104 points | 104.2 points   |            | yes  | agree
index      | 2023       | 2024         | 104 points     | 104 points     |            | no   | null
stock      | 2023       | 2023-12-31   | 9 centres      | 9 centres      |            | yes  | agree
stock      | 2023       | 2023-06-30   | 9 centres      | 10 centres     |            | yes  | conflict
stock      | 2023       | 2022         | 9 centres      | 9 centres      |            | yes  | agree
stock      | 2023       | 2022         | 9 centres      | 10 centres     |            | yes  | null
stock      | 2022       | 2023         | 9 centres      | 10 centres     |            | yes  | null
stock      | 2023       | 2021         | 9 centres      | 9 centres      | 2022       | no   | null
stock      | 2023       | 2021         | 9 centres      | 9 centres      | 2020 2024  | yes  | agree
stock      | 2023       | 2021         | 9 centres      | 9 centres      | 2021       | yes  | agree
stock      | 2023       | 2021         | 9 centres      | 9 centres      | 2023       | yes  | agree
stock      | 2023       | 2021         | 9 centres      | 9 centres      | 2022..     | yes  | agree
stock      | 2025-04-30 | 2025-01-14   | > 50 centres   | > 70 centres   | 2023       | yes  | compatible
stock      | 2025-04-30 | 2023-06-30   | > 50 centres   | > 50 centres   | 2025-01-14 | no   | null
stock      | 2012..     | 2025         | > 50 centres   | > 50 centres   |            | yes  | agree
stock      | early 1950s | 1952-12-31  | <= 50000 people | 425000 people |            | yes  | conflict
stock      | early 1950s | 1949        | <= 50000 people | <= 50000 people |          | yes  | agree
stock      | early 1950s | 1949        | > 600 people   | 500 people     |            | yes  | null
cumulative | 2023       | 2023-06-30   | 9 centres      | 10 centres     |            | yes  | conflict
cumulative | 2023       | 2022         | > 9 centres    | > 8 centres    |            | yes  | compatible
cumulative | 2023       | 2022         | 9 centres      | 8 centres      |            | yes  | null
cumulative | 2023       | 2020         | 9 centres      | 8 centres      | 2021       | no   | null
"""


@cases(("nature", "left", "right", "one", "other", "between", "same", "verdict"), rows(TIMES))
def test_what_is_the_same_time_depends_on_the_nature(nature, left, right, one, other, between, same, verdict):
    others = [make(one, id=f"other-{period}", nature=nature, period=period) for period in between.split()]
    base = make(one, id="left", nature=nature, period=left)
    against = make(other, id="right", nature=nature, period=right)
    for comparison in (compare(base, against, others), compare(against, base, [base, against, *others])):
        assert (comparison.same_thing, comparison.verdict or NO) == (same == "yes", verdict)
    if verdict == NO and same == "yes":
        assert left in comparison.reason
        assert right in comparison.reason


BETWEEN = (
    ({}, False),
    ({"place": "US"}, True),
    ({"measure": "others"}, True),
    ({"measure": None}, True),
    ({"place": None}, False),
    ({"nature": "flow"}, True),
    ({"nature": None}, False),
    ({"basis": "FTE"}, False),
    ({"period": None}, True),
    ({"figure": "7 laboratories"}, True),
    ({"figure": None}, True),
)


@pytest.mark.parametrize(("stated", "same"), BETWEEN)
def test_a_statement_between_is_one_about_the_same_thing(stated, same):
    between = make(**{"figure": "9 centres", "id": "between", "nature": "stock", "period": 2022, **stated})
    left, right = (make("9 centres", id=f"at-{year}", nature="stock", period=year) for year in (2021, 2023))
    assert compare(left, right, [between]).same_thing is same
    headcount = [fact._replace(basis="headcount") for fact in (left, right)]
    assert compare(*headcount, [between]).same_thing is (same or stated == {"basis": "FTE"})


# --- fields that differ, and fields that only one side states --------------------------------------------------------

FIELDS = (
    # what left states, what right states, same thing, verdict, kinds of the notes, reason
    ({}, {}, True, "agree", [], "both say 9 centres"),
    ({"measure": None}, {"measure": None}, True, "agree", [], "both say 9 centres"),
    ({"place": "US"}, {}, False, None, [], "different places (US and CN)"),
    ({"place": "cn"}, {}, True, "agree", [], "both say 9 centres"),
    ({"measure": "posts"}, {}, False, None, [], "different measures (posts and things)"),
    (
        {"measure": "posts", "place": "US", "period": 2021},
        {},
        False,
        None,
        [],
        "different measures (posts and things); different places (US and CN); different years (2021 and 2023)",
    ),
    ({"basis": "FTE"}, {"basis": "headcount"}, True, "not comparable", [], 'different bases ("FTE" and "headcount")'),
    ({"basis": "PPP"}, {"basis": "ppp"}, True, "agree", [], "both say 9 centres"),
    ({"basis": "FTE"}, {}, True, "agree", ["basis or scope not stated"], "both say 9 centres"),
    ({}, {"scope": "towns"}, True, "agree", ["basis or scope not stated"], "both say 9 centres"),
    (
        {"basis": "FTE"},
        {"scope": "towns"},
        True,
        "agree",
        ["basis or scope not stated", "basis or scope not stated"],
        "both say 9 centres",
    ),
    (
        {"scope": "villages"},
        {"scope": "towns"},
        True,
        "not comparable",
        ["scope differs"],
        'different scopes ("villages" and "towns")',
    ),
    ({"nature": "stock"}, {"nature": "flow"}, True, "not comparable", [], "different natures (stock and flow)"),
    ({"nature": "stock"}, {"nature": "cumulative"}, True, "agree", ["nature differs"], "both say 9 centres"),
    ({"nature": "stock"}, {"nature": None}, True, "agree", ["nature not stated"], "both say 9 centres"),
    ({"nature": None}, {"nature": None}, True, "agree", [], "both say 9 centres"),
    ({"measure": None}, {}, True, "agree", ["measure not stated"], "both say 9 centres"),
    ({}, {"place": None}, True, "agree", ["place not stated"], "both say 9 centres"),
    ({}, {"period": None}, True, "agree", ["period not stated"], "both say 9 centres"),
    ({"period": None}, {"period": None}, True, "agree", [], "both say 9 centres"),
    (
        {"basis": "FTE", "scope": "towns"},
        {"basis": "headcount", "scope": "villages", "period": 2021},
        False,
        "not comparable",
        ["scope differs"],
        'different bases ("FTE" and "headcount"); different scopes ("towns" and "villages")',
    ),
    (
        {"figure": "9 laboratories", "scope": "towns"},
        {"scope": "villages"},
        True,
        "not comparable",
        ["scope differs"],
        'different units (laboratories and centres); different scopes ("towns" and "villages")',
    ),
    (
        {"figure": "9 $"},
        {"figure": "9 USD"},
        True,
        "not comparable",
        [],
        "different units ($ and USD; some dollar: the currency is not named)",
    ),
    ({"figure": "9 %"}, {"figure": "9 pp"}, True, "not comparable", [], "different units (% and pp)"),
    ({"figure": "9 %"}, {"figure": "9 % of GDP"}, True, "agree", [], "both say 9 %"),
    (
        {"figure": "9 % of GNP"},
        {"figure": "9 % of GDP"},
        True,
        "not comparable",
        [],
        "different units (% of GNP and % of GDP)",
    ),
    (
        {"figure": "9 centres", "measure": "posts", "basis": "FTE"},
        {"basis": "headcount"},
        False,
        "not comparable",
        [],
        'different bases ("FTE" and "headcount")',
    ),
    ({"vintage": "final"}, {}, True, "agree", [], "both say 9 centres"),
    ({"figure": None}, {}, False, None, [], "left has no figure"),
    ({}, {"figure": None}, False, None, [], "right has no figure"),
)


@cases(("left", "right", "same", "verdict", "noted", "reason"), FIELDS)
def test_fields(left, right, same, verdict, noted, reason):
    got = compare(*(make(**{"figure": "9 centres", "id": id, **it}) for id, it in (("left", left), ("right", right))))
    assert (got.same_thing, got.verdict, kinds(got), got.reason) == (same, verdict, noted, reason)


# A flow is read as one where its other half says it is a stock, and no nature at all is a flow.
@pytest.mark.parametrize(("left", "right", "same"), [(None, "stock", True), ("stock", None, True), (None, None, False)])
def test_without_nature_a_fact_is_read_as_the_other_else_as_a_flow(left, right, same):
    one = make("9 centres", id="left", nature=left, period=2023)
    other = make("9 centres", id="right", nature=right, period="2023-12-31")
    assert compare(one, other).same_thing is same
    assert compare(other, one).same_thing is same


def test_a_later_vintage_of_who_knows_when_replaces_nothing():
    old, new = make("9 centres", vintage="preliminary", period=None), make("10 centres", vintage="final")
    got = compare(old, new)
    assert (got.same_thing, got.verdict, kinds(got)) == (True, "conflict", ["vintage mixed", "period not stated"])


LENGTHS = """
nature | unit    | left       | right                  | unlike
flow   | tonnes  | 2023       | 2024-Q1                | yes
flow   | tonnes  | 2023       | 2023-Q1                | yes
flow   | tonnes  | 2023-H1    | 2023-Q4                | yes
flow   | tonnes  | 2012..2023 | 2024                   | yes
flow   | tonnes  | 2023..     | 2022                   | yes
flow   | tonnes  | 2023..     | 2022..                 | yes
flow   | tonnes  | 2023..     | 2023-01..              | no
change | tonnes  | 2023       | 2024-Q1                | yes
       | tonnes  | 2023       | 2024-Q1                | yes
flow   | tonnes  | 2023       | 2024                   | no
flow   | tonnes  | 2024-01    | 2024-02                | no
flow   | tonnes  | 2023-02-05..2024-02-03 | 2024-02-04..2025-02-01 | no
flow   | tonnes  | 2022-01-30..2023-01-28 | 2023-01-29..2024-02-03 | no
flow   | tonnes  | 1950s      | 2011..2020             | no
flow   | tonnes  | 2023-06-01..2023-06-07 | 2023-06-01..2023-06-14 | yes
change | %       | 2023       | 2024-Q1                | no
flow   | EUR per kg | 2023    | 2024-Q1                | no
rate   | km      | 2023       | 2024-Q1                | no
stock  | tonnes  | 2023       | 2024-Q1                | no
"""


@pytest.mark.parametrize(("nature", "unit", "left", "right", "unlike"), rows(LENGTHS))
def test_what_adds_up_over_periods_of_different_length_has_no_numbers(nature, unit, left, right, unlike):
    one, other = (
        make(f"{n} {unit}", id=f"f{n}", nature=nature or None, period=period)
        for n, period in ((400, left), (110, right))
    )
    assert comparability(one, other).unlike_lengths is (unlike == "yes")
    for pair in (compare(one, other), compare(other, one)):
        assert (pair.results == NO_RESULTS) is (unlike == "yes")
        assert ("periods of different length" in pair.reason) is (unlike == "yes")


def test_fiscal_years_that_are_written_alike_are_told_apart_by_their_days():
    spring, autumn, sixth = (
        make("9 CNY", id=day, period=None)._replace(period=parse_period("FY2023/24", fiscal_year=day))
        for day in ("04-01", "10-01", "04-06")
    )
    assert compare(spring, autumn).reason == (
        "different periods (April 2023 to March 2024 and October 2023 to September 2024)"
    )
    assert compare(spring, sixth).reason == (
        "different periods (April 2023 to March 2024 and 6 April 2023 to 5 April 2024)"
    )
    since = [
        make("9 CNY", id=day, nature="rate", period=None)._replace(period=parse_period("FY2023/24..", fiscal_year=day))
        for day in ("04-01", "10-01")
    ]
    assert compare(*since).reason == "different periods (1 April 2023 on and 1 October 2023 on)"
    labs = [fact._replace(nature="stock") for fact in (spring, autumn)]
    assert compare(*labs).reason == "both say 9 CNY (April 2023 to March 2024 and October 2023 to September 2024)"
