"""Everything that a library knows about one claim, each fact in its section."""

from making import make, text

from innofacts.compare.answers import answer, answer_about
from innofacts.index.files import locate
from innofacts.index.opening import open_index

CLAIM = make("120 ships", id="claim", period=2022, source="paper", standing="opinion")


def ids(facts):
    return [fact.id for fact in facts]


def test_facts_about_the_same_thing_come_best_first():
    press = make("120 ships", id="press", period=2022, source="press", standing="press")
    office = make("121 ships", id="office", period=2022, source="office", standing="official")
    got = answer(CLAIM, [press, office])
    assert [(fact.id, pair.verdict) for fact, pair in got.same_thing] == [("office", "conflict"), ("press", "agree")]
    assert got.finding.finding == "disputed"
    assert (got.over_time, got.elsewhere, got.parts, got.left_out) == ((), (), (), ())


def test_over_time_goes_forwards_by_the_best_evidence_of_each_period():
    facts = [
        make("150 ships", id="later", period=2024, source="b"),
        make("100 ships", id="early", period=2018, source="b"),
        make("99 ships", id="early-opinion", period=2018, source="c", standing="opinion"),
        make("> 90 ships", id="early-bound", period=2018, source="d", standing="official"),
    ]
    steps = answer(CLAIM, facts).over_time
    assert [(step.fact.id, text(step.change), text(step.per_year)) for step in steps] == [
        ("early", "null", "null"),
        ("claim", "+20 %", "+4.66 %"),
        ("later", "+25 %", "+11.8 %"),
    ]


def test_nothing_is_compared_across_the_break_of_a_series():
    facts = [make("100 ships", id="early", period=2018), make("9 ships", id="series@2000", period=2000, breaks=(2020,))]
    first, second, third = answer(CLAIM, facts).over_time
    assert (ids([first.fact, second.fact, third.fact])) == ["series@2000", "early", "claim"]
    assert [period.text for period in third.breaks] == ["2020"]
    assert (text(second.change), third.change) == ("+1,010 %", None)


def test_shares_change_by_points_and_ranks_by_places():
    share = make("2.5 %", id="share", nature="share", period=2022)
    _, step = answer(share, [make("2.4 %", id="before", nature="share", period=2021)]).over_time
    assert text(step.change) == "+0.1 pp"
    rank = make("11 rank", id="rank", nature="rank", period=2024)
    _, step = answer(rank, [make("34 rank", id="before", nature="rank", period=2012)]).over_time
    assert (text(step.change), step.per_year) == ("up 23 places", None)


def test_elsewhere_is_the_same_period_with_the_largest_first():
    facts = [
        make("60 ships", id="us", place="US", period=2022),
        make("240 ships", id="jp", place="JP", period=2022),
        make("300 ships", id="de", place="DE", period=2021),
    ]
    got = answer(CLAIM, facts)
    assert [(fact.id, text(ratio)) for fact, ratio in got.elsewhere] == [("jp", "2"), ("us", "0.5")]
    assert [(one.reason, one.number) for one in got.left_out] == [("a different place and period", 1)]


def test_parts_and_wholes_have_shares():
    whole = make("= 480 ships", id="whole", measure="fleets", period=2022)
    part = make("30 ships", id="part", measure="ferries", period=2022, part_of="claim")
    got = answer(CLAIM._replace(part_of="whole"), [whole, part])
    assert [(fact.id, text(share)) for fact, share in got.parts] == [("whole", "25 %"), ("part", "25 %")]


def test_what_is_not_comparable_is_counted_by_reason_with_a_remedy():
    claim = make("5 billion CNY", id="claim", period=2022, basis="current prices")
    facts = [
        make("1 billion USD", id="a", period=2022),
        make("1 billion USD", id="b", period=2022),
        make("1 billion USD", id="c", period=2022, basis="PPP"),
        make("9 ships", id="d", period=2022),
    ]
    assert [tuple(one) for one in answer(claim, facts).left_out] == [
        ("a different unit (USD)", 2, "--in CNY"),
        ("a different unit (USD) and basis (PPP)", 1, ""),
        ("a different unit (ships)", 1, ""),
    ]


def test_a_fact_that_comes_twice_is_counted_once():
    other = make("9 boats", id="other", period=2022)
    assert [one.number for one in answer(CLAIM, [other, other]).left_out] == [1]


def test_a_claim_without_a_figure_has_only_a_finding():
    got = answer(make(None, id="claim"), [make("9 centres", id="other")])
    assert (got.finding.finding, got.same_thing, got.left_out) == ("no figure", (), ())


def test_figures_without_a_period_are_no_step_over_time():
    facts = [make("100 ships", id="early", period=2018), make("120 ships", id="undated", period=None)]
    assert [step.fact.id for step in answer(CLAIM, facts).over_time] == ["early", "claim"]
    assert answer(CLAIM._replace(period=None), facts).over_time == ()


OFFICE = '[source]\nid = "office"\ntype = "report"\npublisher = "Office"\n'
FIGURE = """
[[fact]]
id = "{}"
claim = "It is so much."
figure = "{}"
measure = "{}"
place = "CN"
period = {}
"""


def test_what_no_rate_converts_stays_in_its_currency(library):
    folder = library(
        office=OFFICE
        + FIGURE.format("spent", "10 CNY", "spending", 2023)
        + FIGURE.format("spent-before", "8 CNY", "spending", 2022)
        + FIGURE.format("rate", "5 CNY per USD", "exchange rate", 2023)
    )
    with open_index(locate([str(folder)])) as index:
        found = answer_about("spent", index, "USD").finding
    assert found.print == "1.9 to 2.2 USD"
    nearest = "the nearest is spent-before, 8 CNY: a different unit, CNY"
    assert found.reason == f"no other source gives the figure; {nearest}"


def test_a_year_is_compared_with_years_and_a_quarter_is_only_counted():
    sales = {"measure": "sales", "nature": "flow"}
    claim = make("400 million EUR", id="claim", period=2023, **sales)
    facts = [
        make("380 million EUR", id="before", period=2022, source="b", **sales),
        make("110 million EUR", id="quarter", period="2024-Q1", source="b", **sales),
        make("90 million EUR", id="first-quarter", period="2023-Q1", source="b", **sales),
        make("80 million EUR", id="part", period="2023-Q1", source="b", part_of="claim", **sales),
        make("70 million EUR", id="other", period="2023-Q1", source="b", **{**sales, "place": "US"}),
    ]
    got = answer(claim, facts)
    assert [(step.fact.id, text(step.change)) for step in got.over_time] == [("before", "null"), ("claim", "+5 %")]
    assert [(one.reason, one.number) for one in got.left_out] == [
        ("a period of a different length", 2),
        ("a different place and period", 1),
    ]
    assert ids(fact for fact, _ in got.parts) == ["part"]
    nearest = "the nearest is before, 380 million EUR: a different period, 2022"
    assert got.finding.reason == f"no other source gives the figure; {nearest}"
    got = answer(claim, facts[1:3])
    nearest = "the nearest is first-quarter, 90 million EUR: a period of a different length, 2023-Q1"
    assert got.finding.reason == f"no other source gives the figure; {nearest}"
