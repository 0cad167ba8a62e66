"""A base held against others: which facts that takes, in which order, and what is converted."""

import pytest

from innofacts.compare.against import Weighed, is_id, weigh
from innofacts.errors import InnofactsError
from innofacts.index.files import locate
from innofacts.index.index import open_index

SOURCE = '[source]\nid = "{}"\ntype = "report"\npublisher = "Office"\npublished = {}\n'
FACT = '\n[[fact]]\nid = "{}"\nclaim = "Claim."\nfigure = "{}"\nmeasure = "{}"\nnature = "flow"\n'


def fact(id_, figure, measure="spending", **stated):
    return FACT.format(id_, figure, measure) + "".join(f"{name} = {value!r}\n" for name, value in stated.items())


OLD = SOURCE.format("old", "2024-02-28") + "".join(
    (
        fact("base", "100 CNY", place="CN", period=2023, vintage="preliminary", basis="current prices"),
        fact("ppp", "900 CNY", place="CN", period=2023, basis="PPP"),
        fact("abroad", "70 CNY", place="US", period=2023),
        fact("undated", "60 CNY", place="US"),
        fact("dollars", "50 USD", place="CN", period=2023),
        fact("long-ago", "1 CNY", place="CN", period=1980),
        fact("year-before", "90 CNY", place="CN", period=2022),
        fact("year-after", "120 CNY", place="CN", period=2024),
        fact("timeless", "5 parrots", "parrots"),
        fact("timeless-too", "6 parrots", "parrots"),
    )
)
NEW = SOURCE.format("new", "2024-10-01") + fact("final", "102 CNY", place="CN", period=2023, vintage="final")
RATE = SOURCE.format("bank", "2024-01-01") + fact("rate", "7 CNY per USD", "rates", period=2023)


@pytest.fixture
def weighed(library):
    def weighed(base, *others, currency="", **more):
        index = open_index(locate([str(library(a_old=OLD, b_new=NEW, **more))]))
        try:
            return weigh(base, others, index, currency)
        finally:
            index.close()

    return weighed


def rights(result):
    return [comparison.right for comparison in result.comparisons]


def test_alone_it_is_held_against_its_measure_the_nearest_first(weighed):
    result = weighed("base")
    assert rights(result) == [
        "final",
        *("abroad", "year-before", "year-after", "long-ago", "undated"),
        *("ppp", "dollars"),
    ]
    assert [fact.id for fact in result.facts] == ["base", *rights(result)]
    assert result.comparisons[0].verdict == "superseded"
    assert {comparison.left for comparison in result.comparisons} == {"base"}


def test_without_a_period_the_order_is_that_of_the_library(weighed):
    assert rights(weighed("timeless")) == ["timeless-too"]
    order = ["abroad", "base", "ppp", "long-ago", "year-before", "year-after", "final", "dollars"]
    assert rights(weighed("undated")) == order


def test_others_come_as_they_are_named_and_more_than_once(weighed):
    result = weighed("base", "long-ago", "= 100 CNY", "final", "base", "long-ago", "timeless")
    assert rights(result) == ["long-ago", "= 100 CNY", "final", "base", "long-ago", "timeless"]
    assert [fact.id for fact in result.facts] == ["base", "long-ago", "final", "base", "long-ago", "timeless"]
    assert result.comparisons[-1].verdict == "not comparable"


def test_a_figure_that_restates_what_was_replaced_says_so(weighed):
    (comparison,) = weighed("base", "100 CNY").comparisons
    assert comparison.verdict == "supported"
    assert [note.kind for note in comparison.notes] == ["superseded"]
    assert "replaced by final: 102 CNY" in comparison.notes[0].text


def test_what_fails_is_what_neither_agrees_nor_is_supported(weighed):
    assert weighed("base", "base", "100 CNY", "final", "101 CNY").failed == ["final", "101 CNY"]
    assert weighed("base", "base").failed == []
    assert Weighed((), ()).failed == []


def test_money_is_converted_on_both_sides_and_cited_once(weighed):
    result = weighed("base", "dollars", "15 USD", currency="USD", c_rate=RATE)
    assert [fact.figure.unit.key for fact in result.facts] == ["USD", "USD"]
    one, other = result.comparisons
    # One note says which rate turned the base, for each pair; the other side was in dollars already.
    assert [note.kind for note in one.notes].count("converted") == 1
    assert [note.text for note in other.notes][-1] == "base: 100 CNY at 7 CNY per USD (rate)"
    assert one.verdict == "conflict"


def test_a_missing_rate_is_an_error(weighed):
    with pytest.raises(InnofactsError, match="base: no exchange rate of CNY and USD for 2023"):
        weighed("base", "dollars", currency="USD")
    with pytest.raises(InnofactsError, match="not a currency"):
        weighed("base", "dollars", currency="parrots")


@pytest.mark.parametrize(
    ("literal", "message"),
    [
        (
            "abc def",
            '"abc def" does not begin with a number\n  | abc def\n  | ^\n'
            '  hint: a figure is written "> 80 countries" or "3327.8 billion CNY"',
        ),
        (
            " ",
            'a number is missing\n  hint: a figure is written "> 80 countries" or "3327.8 billion CNY"',
        ),
        (
            "5 \x1b[2J",
            '"\\x1b[2J" is not a unit\n  | 5 \\x1b[2J\n  |   ^\n'
            '  hint: a unit is an ISO 4217 code, "%", "pp", "rank" or the noun that is counted',
        ),
        (
            "5 \u202ex",
            '"\\u202ex" is not a unit\n  | 5 \\u202ex\n  |   ^\n'
            '  hint: a unit is an ISO 4217 code, "%", "pp", "rank" or the noun that is counted',
        ),
    ],
)
def test_what_is_no_figure_is_shown_with_a_caret(weighed, literal, message):
    with pytest.raises(InnofactsError) as raised:
        weighed("base", literal)
    assert (raised.value.message, raised.value.hint) == (message, "")


@pytest.mark.parametrize("text", ["a", "rd-intensity-cn@2012", "FY@FY2022/23", "a.b_c", "nonsense"])
def test_an_id_begins_with_a_letter_and_has_no_spaces(text):
    assert is_id(text)


@pytest.mark.parametrize(
    "text", ["", " a", "5", "5a", ">a", "80 countries", "about 80", "a b", "a%", "é\n", "~5", "-a"]
)
def test_all_else_is_a_figure(text):
    assert not is_id(text)
