"""Figures as one table, with a row for each place, period or source."""

import pytest

from innofacts.errors import InnofactsError, NothingFound
from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.requests import Request
from innofacts.views import pivot as pivots

SOURCE = '[source]\nid = "{0}"\ntype = "report"\npublisher = "P"\nstanding = "{1}"\n'
FACT = '\n[[fact]]\nid = "{}"\nclaim = "Claim."\nfigure = "{}"\n{}'


@pytest.fixture
def asked(library):
    """Return what opens a library and asks something of it."""

    def asked(ask, **files):
        index = open_index(locate([str(library(**files))]))
        try:
            return ask(index)
        finally:
            index.close()

    return asked


def pivot(asked, by, *terms, **files):
    """Return the header and the rows of a pivot."""

    def ask(index):
        table = pivots.pivot(Request(terms=terms), by, index)
        return [[column.name for column in table.columns], *map(list, table.rows)]

    return asked(ask, **files)


def stated(**fields):
    return "".join(f"{name} = {value!r}\n" for name, value in fields.items())


YEARS = SOURCE.format("one", "official") + "".join(
    FACT.format(id_, figure, stated(measure="ships", place=place, **({"period": period} if period else {})))
    for id_, figure, place, period in (
        ("later", "7 ships", "CN", 2022),
        ("decade", "1 ships", "CN", "1950s"),
        ("us", "9 ships", "US", 2022),
        ("undated", "3 ships", "US", None),
    )
)


def test_periods_come_in_their_order_and_what_states_none_first(asked):
    assert pivot(asked, "period", a=YEARS) == [
        ["period", "CN", "US"],
        [None, None, "3 ships"],
        ["1950s", "1 ships", None],
        ["2022", "7 ships", "9 ships"],
    ]
    assert pivot(asked, "place", a=YEARS) == [
        ["place", "figure", "1950s", "2022"],
        ["CN", None, "1 ships", "7 ships"],
        ["US", "3 ships", None, "9 ships"],
    ]


def test_the_query_leaves_what_it_finds(asked):
    assert pivot(asked, "place", "period:2022", a=YEARS) == [["place", "figure"], ["CN", "7 ships"], ["US", "9 ships"]]


def test_what_would_share_a_cell_is_told_apart_by_as_few_columns_as_can_be(asked):
    one = FACT.format("a", "5 ships", stated(place="CN", vintage="preliminary"))
    two = FACT.format("b", "6 ships", stated(place="CN", vintage="final"))
    three = FACT.format("c", "7 ships", stated(place="CN", vintage="final"))
    first = SOURCE.format("s1", "official") + one + two
    assert pivot(asked, "place", a=first) == [["place", "preliminary", "final"], ["CN", "5 ships", "6 ships"]]
    assert pivot(asked, "source", a=first) == [["source", "preliminary", "final"], ["s1", "5 ships", "6 ships"]]
    assert pivot(asked, "place", a=first, b=SOURCE.format("s2", "press") + three) == [
        ["place", "s1, preliminary", "s1, final", "s2, final"],
        ["CN", "5 ships", "6 ships", "7 ships"],
    ]
    # What nothing tells apart shares its cell, and no figure is lost.
    twice = first + FACT.format("d", "8 ships", stated(place="CN", vintage="final"))
    assert pivot(asked, "place", "source:s1", a=twice) == [
        ["place", "preliminary", "final"],
        ["CN", "5 ships", "6 ships; 8 ships"],
    ]


def test_an_opinion_is_named(asked):
    files = {"a": SOURCE.format("cui", "opinion") + FACT.format("a", "> 5 ships", stated(place="CN"))}
    assert pivot(asked, "place", **files) == [["place", "cui"], ["CN", "more than 5 ships"]]
    assert pivot(asked, "source", **files) == [["source", "figure"], ["cui", "more than 5 ships"]]


def test_a_pivot_without_figures_or_of_no_dimension_is_refused(asked):
    with pytest.raises(NothingFound, match="nothing found for place:XX"):
        pivot(asked, "place", "place:XX", a=YEARS)
    words = {"a": SOURCE.format("cui", "opinion") + '[[fact]]\nid = "a"\nclaim = "Ships matter."\n'}
    with pytest.raises(
        NothingFound, match="no figure found for ships\nhint: the facts that it finds are claims without a figure"
    ):
        pivot(asked, "place", "ships", **words)
    with pytest.raises(InnofactsError) as raised:
        pivot(asked, "unit", a=YEARS)
    assert (raised.value.message, raised.value.hint) == (
        '--by does not take "unit"',
        "it takes place, period, source, measure",
    )
    with pytest.raises(InnofactsError) as raised:
        pivot(asked, "mesure\x1b", a=YEARS)
    assert raised.value.message == '--by does not take "mesure\\x1b"'


def test_a_figure_that_another_has_replaced_is_marked(asked):
    old = FACT.format("old", "5 ships", stated(place="CN", period=2022))
    new = FACT.format("new", "6 ships", stated(place="CN", period=2022, replaces=["old"]))
    same = FACT.format("same", "9 ships", stated(place="US", period=2022, vintage="preliminary"))
    final = FACT.format("final", "9 ships", stated(place="US", period=2022, vintage="final", measure="ships"))
    library = SOURCE.format("s1", "official") + old + new + same + final
    assert pivot(asked, "place", "place:CN", a=library) == [["place", "figure"], ["CN", "5 ships (replaced); 6 ships"]]
    assert pivot(asked, "period", "id:old", a=library) == [["period", "figure"], ["2022", "5 ships (replaced)"]]
    # One that is repeated is not.
    assert pivot(asked, "place", "id:same", a=library) == [["place", "figure"], ["US", "9 ships"]]
    both = SOURCE.format("s1", "official") + "".join(
        FACT.format(id_, f"{n} ships", stated(measure="ships", place="CN", period=2022, vintage=vintage))
        for id_, n, vintage in (("a", 5, "preliminary"), ("b", 6, "final"))
    )
    assert pivot(asked, "source", a=both) == [
        ["source", "preliminary", "final"],
        ["s1", "5 ships (replaced)", "6 ships"],
    ]


def test_fiscal_years_that_are_written_alike_have_a_column_each(asked):
    library = {
        place: SOURCE.format(place, "official").rstrip()
        + f'\nfiscal_year = "{day}"\n'
        + FACT.format(f"of-{place}", "9 EUR", stated(measure="budget", place=place, period="FY2023/24"))
        for place, day in (("NO", "04-01"), ("UG", "10-01"))
    }
    spring, autumn = "FY2023/24 (April 2023 to March 2024)", "FY2023/24 (October 2023 to September 2024)"
    assert pivot(asked, "place", **library) == [["place", spring, autumn], ["NO", "9 EUR", None], ["UG", None, "9 EUR"]]
    assert pivot(asked, "period", **library) == [
        ["period", "NO", "UG"],
        [spring, "9 EUR", None],
        [autumn, None, "9 EUR"],
    ]


def test_of_periods_that_begin_together_the_shorter_comes_first(asked):
    facts = [
        FACT.format(f"f{n}", f"{n} ships", stated(measure="ships", place="CN", period=period))
        for n, period in enumerate(("2022", "2022..2023", "2022-Q1", "2022.."))
    ]
    library = SOURCE.format("s1", "official") + "".join(facts)
    rows = pivot(asked, "period", a=library)[1:]
    assert [row[0] for row in rows] == ["2022-Q1", "2022", "2022..2023", "2022.."]
