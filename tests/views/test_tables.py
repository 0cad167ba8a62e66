"""What is asked to what is shown: columns, order, counts, ids, and what may have been meant."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import innofacts.index.index
from innofacts.errors import InnofactsError
from innofacts.formats import CHARTS, READERS, SPREADSHEETS
from innofacts.formats.svg import CHART_COLUMNS
from innofacts.index.building import build
from innofacts.index.columns import COLUMNS, SOURCE_COLUMNS
from innofacts.index.files import Location, Place
from innofacts.index.index import Index
from innofacts.index.store import Home
from innofacts.requests import Request
from innofacts.table import AMOUNT, FIGURE, INTEGER, LIST, TEXT, Column
from innofacts.values.intervals import order_key
from innofacts.views.queries import find_id, nothing_found, select
from innofacts.views.tables import READERS_COLUMNS, how_many, view

SOURCE = '[source]\nid = "{}"\ntype = "report"\npublisher = "Office"\n'


def fact(id_: str, claim: str = "Claim.", **others: object) -> str:
    """Return the text of a fact; texts are quoted, all else is TOML as it is."""
    lines = [f'id = "{id_}"', f'claim = "{claim}"']
    lines += [f'{key} = "{value}"' if isinstance(value, str) else f"{key} = {value}" for key, value in others.items()]
    return "[[fact]]\n" + "\n".join(lines) + "\n"


@pytest.fixture
def index_of(library):
    """Return what makes an index of facts, all of one source unless told otherwise."""
    indexes = []

    def index_of(*facts: str, **files: str) -> Index:
        folder = library(**(files or {"a": SOURCE.format("office") + "".join(facts)}))
        location = Location((Place("library", str(folder)),))
        index = Index(build(Home(location)), location)
        indexes.append(index)
        assert index.problems() == []
        return index

    yield index_of
    for index in indexes:
        index.close()


def ids(index: Index, **asked: object) -> str:
    return " ".join(str(row[0]) for row in view(select(Request(columns=("id",), **asked), index)).rows)


# --- columns -------------------------------------------------------------------------------------------------------


def test_readers_get_few_columns_and_machines_all(index_of):
    index = index_of(fact("x", figure="> 80 countries"))
    assert [column.name for column in view(select(Request(), index), READERS).columns] == list(READERS_COLUMNS)
    assert [column.name for column in view(select(Request(), index)).columns] == [column.name for column in COLUMNS]
    assert {"by", "standing"} < set(READERS_COLUMNS)  # an opinion's figure never comes out as bare truth


def test_columns_come_as_asked_for(index_of):
    index = index_of(fact("x", figure="> 80 countries", topics=["a", "b"]))
    table = view(select(Request(columns=("figure", "id", "topics", "line", "figure")), index))
    assert list(table.columns) == [
        Column("figure", "Figure", FIGURE),
        Column("id", "Id", "id"),
        Column("topics", "Topics", LIST),
        Column("line", "Line", INTEGER),
        Column("figure", "Figure", FIGURE),
    ]
    assert list(table.rows) == [("more than 80 countries", "x", "a; b", 5, "more than 80 countries")]
    assert (table.caption, table.companions) == ("", ())


def test_spreadsheets_get_figures_taken_apart_and_a_sheet_of_sources(index_of):
    index = index_of(
        a=SOURCE.format("office") + fact("x", figure="> 80 countries") + fact("y"),
        b=SOURCE.format("unasked") + fact("z", "Something else."),
    )
    table = view(select(Request(("claim",), columns=("id", "figure")), index), SPREADSHEETS)
    assert table.columns[1] == Column("figure", "Figure", AMOUNT)
    assert list(table.rows) == [("x", ">\t80\t0\t\tcountries\tmore than 80 countries"), ("y", None)]
    (sources,) = table.companions
    assert (table.caption, sources.caption) == ("Facts", "Sources")
    assert [column.name for column in sources.columns] == [column.name for column in SOURCE_COLUMNS]
    assert [row[:2] for row in sources.rows] == [("office", "report")]


def test_charts_get_what_they_draw(index_of):
    index = index_of(fact("x", figure="> 80 thousand countries", period=2023), fact("y"))
    table = view(select(Request(), index), CHARTS)
    assert tuple(column.name for column in table.columns) == CHART_COLUMNS
    assert list(table.rows) == [
        (
            *("Claim.", "more than 80 thousand countries", "80000", "80000", None, "countries", "Office, 2023"),
            *("", "", "2023", "2023.499", "false", "false"),
        ),
    ]


def test_a_chart_of_more_figures_than_can_be_read_is_refused(index_of):
    index = index_of(*(fact(f"f{n}", figure=f"{n} ships") for n in range(1, 2002)), fact("without-figure"))
    with pytest.raises(InnofactsError) as caught:
        view(select(Request(), index), CHARTS)
    assert str(caught.value) == "2,001 figures are too many for a chart"
    assert caught.value.hint == "narrow the query, or add -n 50"
    assert len(list(view(select(Request(limit=2000), index), CHARTS).rows)) == 2000


@pytest.mark.parametrize(
    ("asked", "message", "hint"),
    [
        (Request(columns=("clam",)), 'unknown column "clam"', 'did you mean "claim"? the columns are id, claim,'),
        (Request(columns=("",)), 'unknown column ""', "the columns are id, claim,"),
        (Request(columns=("relevance",)), 'unknown column "relevance"', "the columns are id, claim,"),
        (Request(columns=("\x1b[2J",)), 'unknown column "\\x1b[2J"', "the columns are id, claim,"),
        (Request(columns=('id" FROM fact --',)), 'unknown column "id" FROM fact --"', "the columns are id, claim,"),
        (Request(sort=("-clam",)), 'unknown column "clam"', 'did you mean "claim"? the columns are id, claim,'),
        (Request(sort=("relevanse",)), 'unknown column "relevanse"', 'did you mean "relevance"? the columns are'),
        (Request(sort=("--id",)), 'unknown column "-id"', 'did you mean "id"?'),
        (Request(count="topic"), 'unknown column "topic"', 'did you mean "topics"? the columns are id, claim,'),
    ],
)
def test_an_unknown_column_is_refused_with_the_list(index_of, asked, message, hint):
    with pytest.raises(InnofactsError) as caught:
        view(select(asked, index_of(fact("x"))))
    assert caught.value.message == message
    assert caught.value.hint.startswith(hint)
    assert caught.value.status == 2


def test_a_limit_may_be_anything(index_of):
    index = index_of(fact("x"), fact("y"), fact("z"))
    assert [ids(index, limit=limit) for limit in (None, 0, 1, 2, 3, 2**63, 10**30)] == [
        "x y z",
        "",
        "x",
        "x y",
        "x y z",
        "x y z",
        "x y z",
    ]
    assert [how_many(select(Request(limit=limit), index)) for limit in (None, 0, 1)] == [3, 3, 3]
    assert ids(index, ids=("z", "x")) == "x z"
    assert ids(index, ids=("z", "x"), terms=("not:id:z",)) == "x"


# --- order ---------------------------------------------------------------------------------------------------------

FIGURES = [
    fact("nothing"),
    fact("people-9", figure="9 people"),
    fact("rank-2", figure="2 rank"),
    fact("people-more", figure="> 80 people"),
    fact("people-least", figure=">= 80 people"),
    fact("people-over", figure="~> 80 people"),
    fact("people-about", figure="~ 80 people"),
    fact("people-range", figure="80..90 people"),
    fact("people-margin", figure="80 ± 2 people"),
    fact("people-plain", figure="80 people"),
    fact("people-exact", figure="= 80 people"),
    fact("people-nearly", figure="~< 80 people"),
    fact("people-most", figure="<= 80 people"),
    fact("people-less", figure="< 80 people"),
    fact("rank-1", figure="1 rank"),
    fact("people-million", figure="1.5 million people"),
    fact("person-10", figure="10 persons"),
    fact("fall", figure="-7 people", nature="change"),
    fact("none"),
]
PEOPLE = (
    "fall people-9 person-10 people-less people-most people-nearly people-exact people-plain people-margin "
    "people-range people-about people-over people-least people-more people-million"
)


@pytest.mark.parametrize("column", ["figure", "value"])
def test_figures_sort_by_unit_then_number_then_bound(index_of, column):
    index = index_of(*FIGURES)
    up = ids(index, sort=(column,)).split()
    assert up[:15] == [*PEOPLE.split()[:9], *up[9:11], *PEOPLE.split()[11:]]
    assert set(up[9:11]) == {"people-range", "people-about"}
    assert up[15:] == ["rank-1", "rank-2", "nothing", "none"]
    down = ids(index, sort=(f"-{column}",)).split()
    assert down == [*reversed(up[:15]), "rank-2", "rank-1", "nothing", "none"]


def test_units_come_in_the_order_of_their_first_appearance_among_what_is_found(index_of):
    index = index_of(
        fact("a", "Grey.", figure="5 ranks"),
        fact("b", "White.", figure="1 CNY"),
        fact("c", "White.", figure="2 USD"),
        fact("d", "White.", figure="0.5 CNY"),
        fact("e", "White.", figure="3 ranks"),
    )
    assert ids(index, sort=("figure",)) == "e a d b c"
    assert ids(index, sort=("-figure",)) == "a e b d c"
    assert ids(index, terms=("white",), sort=("figure",)) == "d b c e"


def test_ends_sort_as_the_intervals_they_are_of(index_of):
    index = index_of(
        fact("closed", figure=">= 5 km"),
        fact("open", figure="> 5 km"),
        fact("below", figure="< 5 km"),
        fact("most", figure="<= 5 km"),
        fact("window", figure="5 km"),
        fact("none"),
    )
    assert ids(index, sort=("low",)) == "below most window closed open none"
    assert ids(index, sort=("-low",)) == "open closed window below most none"
    assert ids(index, sort=("high",)) == "below most window closed open none"
    assert ids(index, sort=("-high",)) == "closed open window most below none"


@given(
    st.lists(
        st.decimals(allow_nan=False, allow_infinity=False, places=12, min_value=-(10**25), max_value=10**25),
        min_size=2,
        max_size=8,
    )
)
def test_decimals_of_many_digits_sort_exactly(numbers):
    assert sorted(numbers, key=order_key) == sorted(numbers)


def test_decimals_of_38_digits_sort_exactly_in_the_index(index_of):
    numbers = [
        "-1234567890123456789012345678901.2345679",
        "-1234567890123456789012345678901.2345678",
        "-0.1234567890123456789012345678",
        "0",
        "0.0000000000000000000000000001",
        "0.9999999999999999999999999999",
        "1",
        "9007199254740992",
        "9007199254740993",
        "12345678901234567890123456789.012345678",
        "12345678901234567890123456789.012345679",
        "9999999999999999999999999999999",
    ]
    assert sorted(map(Decimal, numbers)) == list(map(Decimal, numbers))
    facts = [fact(f"n{n}", figure=f"{number} km") for n, number in enumerate(numbers)]
    index = index_of(*facts[::2], *reversed(facts[1::2]))
    expected = [f"n{n}" for n in range(len(numbers))]
    assert ids(index, sort=("figure",)).split() == expected
    assert ids(index, sort=("-value",)).split() == expected[::-1]


def test_periods_sort_by_their_days_and_one_without_end_is_the_longest(index_of):
    index = index_of(
        fact("none"),
        fact("open", period="2012.."),
        fact("year", period=2012),
        fact("span", period="2012..2023"),
        fact("fifties", period="early 1950s"),
        fact("month", period="2012-02"),
    )
    assert ids(index, sort=("period",)) == "fifties year span open month none"
    assert ids(index, sort=("-period",)) == "month open span year fifties none"
    assert ids(index, sort=("first_day", "id")) == "fifties open span year month none"


def test_what_sorts_alike_keeps_the_order_of_the_library(index_of):
    index = index_of(
        fact("c", place="CN", says="trend"), fact("a", place="CN"), fact("d", place="AT", says="trend"), fact("b")
    )
    assert ids(index, sort=("place",)) == "d c a b"
    assert ids(index, sort=("-place",)) == "c a d b"
    assert ids(index, sort=("place", "-id")) == "d c a b"
    assert ids(index, sort=("-says", "place", "id")) == "d c a b"
    assert ids(index, sort=("file",)) == "c a d b"
    assert ids(index, sort=("-file",)) == "b d a c"
    assert ids(index, sort=("-line",)) == "b d a c"
    assert ids(index) == "c a d b"


EVERY = [
    fact(
        "all",
        figure="> 80 countries",
        measure="m",
        place="CN",
        period=2023,
        nature="stock",
        basis="b",
        vintage="final",
        scope="s",
        topics=["t", "u"],
        part_of="none",
        replaces=["none"],
        by="Minister",
        says="trend",
        note="n",
        quote="q",
    )
    + "at = { paragraph = 1, start = 2, end = 3 }\n",
    fact("none", "A claim."),
    fact("other", "Another claim.", figure="9 countries", topics=["u"], place="AT"),
]


@pytest.mark.no_cover
@pytest.mark.parametrize("column", [column.name for column in COLUMNS])
def test_every_column_sorts_both_ways_with_what_is_absent_last(index_of, column):
    index = index_of(*EVERY)
    cells = {row[0]: row[1] for row in view(select(Request(columns=("id", column)), index)).rows}
    if column in ("value", "low", "high"):  # of a figure that has no such cell, the figure counts
        cells = {row[0]: row[1] for row in view(select(Request(columns=("id", "figure")), index)).rows}
    absent = [id_ for id_, cell in cells.items() if cell is None]
    up, down = ids(index, sort=(column,)).split(), ids(index, sort=(f"-{column}",)).split()
    assert up[3 - len(absent) :] == down[3 - len(absent) :] == absent
    assert sorted(up) == sorted(down) == ["all", "none", "other"]


def test_search_ranks_claims_before_topics_before_notes(index_of):
    padding = [fact(f"pad-{n}", "Nothing of it.") for n in range(6)]
    index = index_of(
        *padding,
        fact("note", "Nothing of it.", note="Patents."),
        fact("topic", "Nothing of it.", topics=["patents"]),
        fact("claim-1", "Patents of it."),
        fact("claim-2", "Patents of it."),
        fact("both", "Patents of it.", topics=["patents"]),
    )
    ranked = "both claim-1 claim-2 topic note"
    assert ids(index, terms=("patent",), sort=("relevance",)) == ranked
    assert ids(index, terms=("patent",), sort=("relevance",)) == ranked
    assert ids(index, terms=("patent",), sort=("relevance",), limit=2) == "both claim-1"
    assert ids(index, terms=("patent",), sort=("-relevance",)) == "note topic claim-1 claim-2 both"
    assert ids(index, terms=("patent",), sort=("claim", "relevance")) == "topic note both claim-1 claim-2"
    assert ids(index, terms=("patent",)) == "note topic claim-1 claim-2 both"
    assert ids(index, terms=("not:patent",), sort=("relevance",)) == "pad-0 pad-1 pad-2 pad-3 pad-4 pad-5"
    assert ids(index, sort=("relevance",), limit=1) == "pad-0"


def test_the_very_words_come_before_what_means_the_same(index_of):
    index = index_of(
        fact("both-others", "Railways have a laboratory, and laboratories have railways."),
        fact("one-other", "A railway has its labs far from here, and so have a great many other things."),
        fact("none", "Trains have labs, but it takes a great many more words to say so here."),
    )
    for terms in (("trains labs",), ("labs", "trains")):
        assert ids(index, terms=terms, sort=("relevance",)) == "none one-other both-others"
        assert ids(index, terms=terms, sort=("-relevance",)) == "both-others one-other none"


def test_figures_of_a_noun_come_before_mere_mentions_of_it(index_of):
    index = index_of(
        fact("mention", "Research, research and more research by researchers."),
        fact("other", "Research of researchers.", figure="9 billion CNY", measure="basic-research-expenditure"),
        fact("counted", "A country had 600 researchers among a great many other people.", figure="600 researchers"),
        fact(
            "measured",
            "It had 500 people who were researchers, and many others.",
            figure="500 people",
            measure="researchers",
        ),
        fact("cited", "It had 70 people who were researchers.", figure="70 people", measure="highly-cited-researchers"),
        fact("per", "Researchers, and what comes with them.", figure="70 %", measure="researchers-per-million"),
        fact("without", "Researchers, and what comes with them.", measure="researchers"),
    )
    for noun in ("researchers", "researcher"):
        order = ids(index, terms=(noun,), sort=("relevance",)).split()
        assert sorted(order[:4]) == ["cited", "counted", "measured", "per"], noun


def test_a_plural_is_also_counted_by_a_measure_that_begins_with_it(index_of):
    index = index_of(
        fact("mention", "Patents, patents, patents."),
        fact(
            "applications",
            "There were 7 applications for patents.",
            figure="7 applications",
            measure="patent-applications",
        ),
    )
    assert ids(index, terms=("patents",), sort=("relevance",)) == "applications mention"
    assert ids(index, terms=("patent",), sort=("relevance",)) == "mention applications"


def test_a_figure_comes_before_its_change_and_its_rank(index_of):
    index = index_of(
        fact("growth", "Output grew.", figure="7 %", nature="change"),
        fact("rank", "Output ranked.", figure="7 rank", nature="rank"),
        fact("level", "The output of the whole country came to seven tonnes.", figure="7 tonnes", nature="flow"),
    )
    assert ids(index, terms=("output",), sort=("relevance",)).split()[0] == "level"


def test_the_latest_figure_of_a_thing_comes_before_a_target_and_one_without_a_time(index_of):
    index = index_of(
        *(
            fact(name, "The output of steel.", figure=f"{n + 2} tonnes", measure="output", place="AT", **period)
            for n, (name, period) in enumerate(
                {
                    "undated": {},
                    "target": {"period": "2999"},
                    "early": {"period": "2019"},
                    "first": {"period": "2024", "vintage": "preliminary"},
                    "late": {"period": "2024"},
                }.items()
            )
        )
    )
    assert ids(index, terms=("output",), sort=("relevance",)) == "late first early undated target"


@pytest.fixture
def big(index_of, monkeypatch) -> Index:
    """Return an index of facts that have more of a word than are ranked, from sources of three ages."""
    monkeypatch.setattr(innofacts.index.index, "MAX_RANKED", 3)

    def source(id_: str, published: str, *facts: str) -> str:
        return SOURCE.format(id_) + f"published = {published}\n" + "".join(facts)

    return index_of(
        a=source(
            "old",
            "2001",
            fact("old-note", "Nothing.", note="Trains."),
            fact("old-synonym", "Railways run."),
            fact("old-claim", "A train runs.", figure="7 trains", place="AT"),
            fact("old-topic", "Nothing.", topics=["trains"]),
            fact("old-topic-synonym", "Nothing.", topics=["railways"]),
            fact("old-note-synonym", "Nothing.", note="Railways."),
        ),
        b=source(
            "new",
            "2024-05-01",
            fact("new-claim-1", "Trains and trains.", topics=["trains"], note="Trains."),
            fact("new-note", "Nothing.", note="Trains."),
            fact("new-claim-2", "Trains run, and much else runs beside them.", figure="8 trains"),
            fact("new-topic", "Nothing.", topics=["trains"]),
            fact("new-none", "Nothing."),
        ),
        c=source("newer", "2024-05-02", fact("newer-topic", "Nothing.", topics=["trains"])),
    )


BY_TIERS = (
    "new-claim-1 new-claim-2 old-claim",
    "old-synonym",
    "newer-topic new-topic old-topic",
    "old-topic-synonym",
    "new-note old-note",
    "old-note-synonym",
)


def test_of_very_many_facts_the_newest_come_first_in_each_tier_of_claims_topics_and_notes(big):
    every = " ".join(BY_TIERS)
    assert ids(big, terms=("trains",), sort=("relevance",)) == every
    assert how_many(select(Request(("trains",)), big)) == 11
    for limit in range(13):
        assert ids(big, terms=("trains",), sort=("relevance",), limit=limit) == " ".join(every.split()[:limit])
    for audience in (READERS, SPREADSHEETS):
        assert len(list(view(select(Request(("trains",), sort=("relevance",)), big), audience).rows)) == 11


def test_of_very_many_facts_conditions_are_kept_and_counted(big):
    for terms, found in (
        (("trains", "place:AT"), "old-claim"),
        (("trains", "figure:..7"), "old-claim"),
        (
            ("trains", "not:figure:..7", "not:topic:trains"),
            "new-claim-2 old-synonym old-topic-synonym new-note old-note old-note-synonym",
        ),
    ):
        asked = Request(terms, columns=("id",), sort=("relevance",))
        assert " ".join(str(row[0]) for row in view(select(asked, big)).rows) == found
        assert how_many(select(asked, big)) == len(found.split())


def test_uncertain_matches_among_very_many_facts_are_marked_too(big):
    asked = Request(("trains", "not:figure:8.."), columns=("id",), sort=("relevance",), possibly=True)
    assert list(view(select(asked, big)).rows)[:2] == [("new-claim-1", "surely"), ("old-claim", "surely")]
    assert how_many(select(asked, big)) == 10


def test_of_very_many_facts_any_order_may_be_asked_for(big):
    every = " ".join(BY_TIERS).split()
    terms = ("trains",)
    assert ids(big, terms=terms, sort=("-relevance",)).split() == every[::-1]
    assert ids(big, terms=terms, sort=("relevance", "id")).split() == every
    assert ids(big, terms=terms, sort=("id",)).split() == sorted(every)
    assert (
        ids(big, terms=terms, sort=("figure", "relevance")).split()[:3] == "old-claim new-claim-2 new-claim-1".split()
    )
    in_library = "old-note old-synonym old-claim old-topic old-topic-synonym old-note-synonym new-claim-1"
    assert ids(big, terms=terms, limit=7) == in_library
    assert list(view(select(Request(terms, count="source"), big)).rows) == [("old", 6), ("new", 4), ("newer", 1)]


# --- counts --------------------------------------------------------------------------------------------------------


def counts(index: Index, column: str, *terms: str, limit: int | None = None) -> list[tuple[object, ...]]:
    return list(view(select(Request(terms, count=column, limit=limit), index)).rows)


def test_values_are_counted_the_most_frequent_first(index_of):
    index = index_of(
        fact("a", topics=["z"], place="AT"),
        fact("b", topics=["y", "x", "y"], place="CN", replaces=["a", "c"]),
        fact("c", "Other.", topics=["x"], place="CN", replaces=["a"]),
        fact("d", "Other."),
    )
    assert counts(index, "topics") == [("x", 2), ("z", 1), ("y", 1)]
    assert counts(index, "topics", "other") == [("x", 1)]
    assert counts(index, "topics", limit=2) == [("x", 2), ("z", 1)]
    assert counts(index, "topics", limit=0) == []
    assert counts(index, "replaces") == [("a", 2), ("c", 1)]
    assert counts(index, "place") == [("CN", 2), ("AT", 1)]
    assert counts(index, "figure") == []
    assert counts(index, "topics", "topic:nothing") == []
    assert how_many(select(Request(count="topics", limit=1), index)) == 3
    assert view(select(Request(count="topics"), index)).columns == (
        Column("topics", "Topics", TEXT),
        Column("count", "Count", INTEGER),
    )
    assert view(select(Request(count="line"), index)).columns[0] == Column("line", "Line", INTEGER)


@pytest.mark.no_cover
@pytest.mark.parametrize("column", [column.name for column in COLUMNS])
def test_every_column_can_be_counted(index_of, column):
    index = index_of(*EVERY)
    cells = [row[0] for row in view(select(Request(columns=(column,)), index)).rows if row[0] is not None]
    if column in ("topics", "replaces"):
        cells = [value for cell in cells for value in str(cell).split("; ")]
    expected = sorted({(cell, cells.count(cell)) for cell in cells}, key=lambda pair: (-pair[1], cells.index(pair[0])))
    assert counts(index, column) == expected
    assert how_many(select(Request(count=column), index)) == len(expected)


def test_a_value_of_a_count_may_hold_what_separates_others(index_of):
    index = index_of(fact("a", topics=["a, b", "c'd", '"quoted"'.replace('"', "'")]))
    assert counts(index, "topics") == [("a, b", 1), ("c'd", 1), ("'quoted'", 1)]


# --- ids -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def named(index_of) -> Index:
    names = ["rd", "rd-expenditure", "rd-exports", "patents_2023", "patentsX2023", "Labs"]
    return index_of(*map(fact, names), *(fact(f"many-{n}") for n in range(13)), fact("other-1"), fact("other-2"))


@pytest.mark.parametrize(
    ("beginning", "whole"),
    [
        ("rd", "rd"),  # whole, though others begin with it
        ("rd-expenditure", "rd-expenditure"),
        ("rd-expe", "rd-expenditure"),
        ("rd-expo", "rd-exports"),
        ("patents_", "patents_2023"),  # no wildcard
        ("L", "Labs"),
        ("many-12", "many-12"),
        ("many-1", "many-1"),
    ],
)
def test_an_id_is_named_whole_or_by_its_beginning(named, beginning, whole):
    assert find_id(beginning, named) == whole


@pytest.mark.parametrize(
    ("beginning", "message", "hint"),
    [
        ("rd-", '2 ids begin with "rd-"', "it may be rd-expenditure, rd-exports"),
        ("patents", '2 ids begin with "patents"', "it may be patents_2023, patentsX2023"),
        (
            "many",
            '13 ids begin with "many"',
            (
                "it may be many-0, many-1, many-2, many-3, many-4, many-5, many-6, many-7, many-8, many-9, many-10, "
                "many-11, ..."
            ),
        ),
        ("labs", 'no fact has the id "labs"', 'did you mean "Labs"?'),
        ("rd-expendture", 'no fact has the id "rd-expendture"', 'did you mean "rd-expenditure"?'),
        ("zebra", 'no fact has the id "zebra"', "innofacts search finds facts by their words"),
        ("%", 'no fact has the id "%"', "innofacts search finds facts by their words"),
        ("______", 'no fact has the id "______"', "innofacts search finds facts by their words"),
        ("rd*", 'no fact has the id "rd*"', 'did you mean "rd"?'),
        ("rd ", 'no fact has the id "rd "', 'did you mean "rd"?'),
        ("' OR 1=1 --", 'no fact has the id "\' OR 1=1 --"', "innofacts search finds facts by their words"),
        ("rd\0", 'no fact has the id "rd\\x00"', 'did you mean "rd"?'),
        ("caf\udce9", 'no fact has the id "caf\\udce9"', "innofacts search finds facts by their words"),
        ("ｒｄ", 'no fact has the id "ｒｄ"', "innofacts search finds facts by their words"),
        ("\x1b[2J", 'no fact has the id "\\x1b[2J"', "innofacts search finds facts by their words"),
        ("", "the id is empty", "innofacts list -c id lists the ids"),
        (" ", "the id is empty", "innofacts list -c id lists the ids"),
    ],
)
def test_an_unknown_or_ambiguous_id_is_refused_with_the_candidates(named, beginning, message, hint):
    with pytest.raises(InnofactsError) as caught:
        find_id(beginning, named)
    assert (caught.value.message, caught.value.hint, caught.value.status) == (message, hint, 2)


# --- nothing found -------------------------------------------------------------------------------------------------


@pytest.fixture
def small(index_of) -> Index:
    return index_of(
        fact(
            "labs", "Joint laboratories.", topics=["cooperation"], nature="stock", figure="9 laboratories", period=2023
        ),
        fact("patents", "Patents were filed.", topics=["patents", "law"], place="CN", figure="5 applications"),
        fact("more", "More patents.", place="AT", vintage="final"),
    )


@pytest.mark.parametrize(
    ("terms", "hint"),
    [
        (("patnets",), 'no fact has "patnets"; did you mean "patents"?'),
        (("joint labratories",), 'no fact has "labratories"; did you mean "laboratories"?'),
        (('"joint-labratories"',), 'no fact has "joint-labratories"; did you mean "laboratories"?'),
        (("patnets", "xyzzy"), 'no fact has "patnets"; did you mean "patents"? no fact has "xyzzy"'),
        (('"laboratories joint"',), 'no fact has "laboratories joint"'),
        (("xyzzy",), 'no fact has "xyzzy"'),
        (("xyzzy", "patnets"), 'no fact has "xyzzy"; no fact has "patnets"; did you mean "patents"?'),
        (("topic:patnets",), 'no fact has topic:"patnets"; did you mean "patents"?'),
        (
            ("topic:patents", "topic:cooperation"),
            "each term has facts of its own, but no fact has them all; leave one out",
        ),
        (("topic:patents", "xyzzy"), 'no fact has "xyzzy"'),
        (("topic:patents", "place:AT"), "each term has facts of its own, but no fact has them all; leave one out"),
        (("patents joint",), "each term has facts of its own, but no fact has them all; leave one out"),
        (("place:CH",), 'no fact has place:"CH"; did you mean "CN"?'),
        (("nature:stok",), 'no fact has nature:"stok"; did you mean "stock"?'),
        (("vintage:finale",), 'no fact has vintage:"finale"; did you mean "final"?'),
        (("basis:PPP",), 'no fact has basis:"PPP"; innofacts list --count basis shows all values'),
        (("unit:labratories",), 'no fact has unit:"labratories"; did you mean "laboratory"?'),
        (("id:paten-",), 'no fact has id:"paten-"; did you mean "patents"?'),
        (("figure:80..",), 'no fact has figure:"80.."'),
        (("period:1999",), 'no fact has period:"1999"'),
        (("&",), 'no fact has "&"'),
        (("patents", "not:patents"), ""),
        (("not:claim", "not:joint", "not:filed", "not:more"), ""),
        (("\x1b[2J",), 'no fact has "2J"'),
        (("topic:\x1b",), 'no fact has topic:"\\x1b"; innofacts list --count topics shows all values'),
    ],
)
def test_a_query_that_finds_nothing_gets_a_guess(small, terms, hint):
    if terms == ("\x1b[2J",):
        hint = 'no fact has "\\x1b[2J"'
    error = nothing_found(select(Request(terms), small))
    assert error.status == 1
    assert error.hint == hint
    assert error.message == "nothing found for " + " ".join(terms).replace("\x1b", "\\x1b")


def test_a_library_without_words_has_no_suggestions(index_of):
    index = index_of(a=SOURCE.format("s"))
    assert nothing_found(select(Request(("xy",)), index)).hint == 'no fact has "xy"'
    assert how_many(select(Request(), index)) == 0
    assert Path(index.location.places[0].path).exists()


def test_speakers_and_sources_lead_to_the_address_of_the_source(index_of):
    index = index_of(a=SOURCE.format("a") + 'url = "https://example.org/"\n' + fact("x"))
    table = view(select(Request(columns=("id", "by", "source")), index), READERS, links=True)
    assert [column.kind for column in table.columns] == ["id", "text", "address", "text", "address"]
    assert list(table.rows) == [("x", "Office", "https://example.org/", "a", "https://example.org/")]
