"""Notes next to a verdict: replaced and stale figures, breaks of a series, interpreted periods (docs/comparing.md)."""

import pytest
from making import kinds, make, rows

from innofacts.compare.comparisons import compare
from innofacts.values.periods import parse_period

PRELIMINARY = {"vintage": "preliminary", "published": "2024-02-29"}
FINAL = {"vintage": "final", "published": "2024-10-02"}
REVISED = {"vintage": "revised", "published": "2025-01-17"}


def test_who_agrees_may_be_superseded_together():
    """A later vintage in the library replaces both, and each has a note."""
    ours = make("3327.8 billion CNY", id="ours", published="2025-04-30", source="paper", vintage="preliminary")
    theirs = make("3327.8 billion CNY", id="theirs", **PRELIMINARY)
    final = make("3335.71 billion CNY", id="final", **FINAL)
    revised = make("3340.00 billion CNY", id="revised", **REVISED)
    got = compare(ours, theirs, [final, revised, ours, theirs])
    assert (got.verdict, [note.text for note in got.notes]) == (
        "agree",
        [
            "ours (preliminary) was replaced by revised: 3,340.00 billion CNY, revised since 17 January 2025, "
            "103 days before paper appeared",
            "theirs (preliminary) was replaced by revised: 3,340.00 billion CNY, revised since 17 January 2025",
        ],
    )
    other_things = [
        make("3335.71 billion CNY", id="final", place="US", **FINAL),
        make("3335.71 billion CNY", id="final", measure="others", **FINAL),
        make("3335.71 billion CNY", id="final", measure=None, **FINAL),
        make("3335.71 billion CNY", id="final", period=2022, **FINAL),
        make("3335.71 billion USD", id="final", **FINAL),
        make(None, id="final", **FINAL),
    ]
    assert kinds(compare(ours, theirs, other_things)) == []


def test_a_fact_compared_with_its_replacement_has_no_note_on_a_third():
    old, new = make("9 centres", id="old", **PRELIMINARY), make("10 centres", id="new", **FINAL)
    newest = make("11 centres", id="newest", **REVISED)
    got = compare(old, new, [old, new, newest])
    assert [note.text for note in got.notes if note.kind == "superseded"] == [
        "old (preliminary) was replaced by new: 10 centres, final since 2 October 2024",
        "new (final) was replaced by newest: 11 centres, revised since 17 January 2025",
    ]


def test_a_figure_known_from_a_retelling_was_public_by_its_day():
    old, new = make("9 centres", id="old", **PRELIMINARY), make("10 centres", id="new", vintage="final")
    retold = new.source._replace(reported=parse_period("2024-11-24"))
    got = compare(old, new._replace(source=retold), [])
    assert [note.text for note in got.notes if note.kind == "superseded"] == [
        "old (preliminary) was replaced by new: 10 centres, final by 24 November 2024"
    ]


STALE = (
    # left figure, period, published; right figure, period, published; nature; the text of the note
    ("> 50 centres", 2025, "2025-04-30", "> 70 centres", 2025, "2025-01-15", "stock", "right says more than 70 centres, public since 15 January 2025, 105 days before left-source appeared"),
    ("> 50 centres", 2025, "2025-04-30", "> 70 centres", 2025, "2025-04-29", "stock", "right says more than 70 centres, public since 29 April 2025, 1 day before left-source appeared"),
    ("> 50 centres", 2025, "2025-04-30", "> 70 centres", 2025, "2025-04-30", "stock", "right says more than 70 centres, public since 30 April 2025"),
    ("> 50 centres", 2025, "2025-04-30", "> 70 centres", 2025, "2025-05-01", "stock", None),
    ("> 50 centres", 2025, "2025-04-30", "> 70 centres", 2025, "2025-04", "stock", "right says more than 70 centres, public since 2025-04"),
    ("> 50 centres", 2025, "2025-04-30", "> 70 centres", 2025, "2025-03", "stock", "right says more than 70 centres, public since 2025-03"),
    ("> 50 centres", 2025, "2025", "> 70 centres", 2025, "2024", "stock", "right says more than 70 centres, public since 2024"),
    ("> 50 centres", 2025, "2025-04-30", "> 50 centres", 2025, "2025-01-15", "stock", None),
    ("> 50 centres", 2025, "2025-04-30", "> 40 centres", 2025, "2025-01-15", "stock", None),
    ("> 50 centres", 2025, "2025-04-30", "73 centres", 2025, "2025-01-15", "flow", "right says 73 centres, public since 15 January 2025, 105 days before left-source appeared"),
    ("> 50 centres", 2025, "2025-04-30", "40 centres", 2025, "2025-01-15", "stock", None),
    ("> 50 centres", 2023, "2025-04-30", "> 50 centres", 2024, "2025-01-15", "stock", "right says more than 50 centres, public since 15 January 2025, 105 days before left-source appeared"),
    ("> 50 centres", 2023, "2025-04-30", "40 centres", 2024, "2025-01-15", "cumulative", "right says 40 centres, public since 15 January 2025, 105 days before left-source appeared"),
    ("> 50 centres", 2023, "2025-04-30", "> 50 centres", 2024, "2025-01-15", "flow", None),
    ("> 50 centres", 2014, "2025-04-30", "40 centres", 2024, "2025-01-15", "stock", None),
    ("> 50 centres", 2015, "2025-04-30", "40 centres", 2024, "2025-01-15", "stock", "right says 40 centres, public since 15 January 2025, 105 days before left-source appeared"),
    ("1.68 million people", 2023, "2025-04-30", "1678000 people", 2023, "2025-01-15", "stock", None),
    ("~ 1700000 people", 2023, "2025-04-30", "1678000 people", 2023, "2020-01-15", "stock", "right says 1,678,000 people, public since 15 January 2020, 1,932 days before left-source appeared"),
    ("> 50 centres", "2012..", "2025-04-30", "40 centres", 2024, "2025-01-15", "stock", None),
)  # fmt: skip


@pytest.mark.parametrize(("left", "when", "said", "right", "then", "public", "nature", "note"), STALE)
def test_stale_is_what_was_known_better_before_it_appeared(left, when, said, right, then, public, nature, note):
    one = make(left, id="left", period=when, published=said, nature=nature, source="left-source")
    other = make(right, id="right", period=then, published=public, nature=nature, source="right-source")
    for got in (compare(one, other), compare(other, one)):
        assert [text.text for text in got.notes if text.kind == "stale"] == ([note] if note else [])
    for stated in ({"place": "US"}, {"basis": "FTE"}):
        elsewhere = make(right, id="right", period=then, published=public, nature=nature, **stated)
        assert "stale" not in kinds(compare(one._replace(basis="headcount"), elsewhere))


@pytest.mark.parametrize(
    ("source", "standing", "notes"),
    [("other", "official", ["stale"]), ("other", "press", []), ("office", "official", [])],
)
def test_only_a_source_of_good_standing_that_says_nothing_else_makes_a_figure_stale(source, standing, notes):
    said = {"nature": "stock", "published": "2025-04-30", "source": "office", "standing": "official"}
    old = make("50 centres", id="old", period=2022, **said)
    new = make("40 centres", id="new", period=2023, **said | {"source": source, "standing": standing})
    assert kinds(compare(old, new)) == notes


BREAKS = """
left       | right      | breaks    | notes
2012       | 2023       | 2017      | 2017
2016       | 2017       | 2017      | 2017
2017       | 2018       | 2017      |
2012       | 2016       | 2017      |
2023       | 2012       | 2017      | 2017
2012       | 2023       | 2017 2009 2020 | 2017 2020
2012       | 2016..2018 | 2017      | 2017
2012..2018 | 2020       | 2017      | 2017
2012..2018 | 2012..2018 | 2017      |
2012       | 2016..     | 2017      | 2017
2012..2020 | 2014       | 2017      | 2017
2023       | 2023       | 2023      |
2017-06    | 2017-08    | 2017-07   | 2017-07
"""


@pytest.mark.parametrize(("left", "right", "breaks", "noted"), rows(BREAKS))
def test_every_pair_that_straddles_a_series_break_has_a_note(left, right, breaks, noted):
    one, other = make("9 centres", id="left", period=left), make("9 centres", id="right", period=right)
    series = make("9 centres", id="series@2000", period=2000, breaks=breaks.split())
    got = compare(one, other, [series])
    early, late = sorted((left, right))
    assert [note.text for note in got.notes if note.kind == "series break"] == [
        f"the definition changes at {year}, between {early} and {late}" for year in noted.split()
    ]
    assert kinds(compare(one, other)) == []
    assert kinds(compare(one._replace(breaks=series.breaks), other)) == ["series break"] * len(noted.split())


@pytest.mark.parametrize(
    ("series", "pair", "noted"),
    [
        ({}, {}, True),
        ({"place": "US"}, {}, False),
        ({"measure": "posts"}, {}, False),
        ({"measure": None}, {}, False),
        ({"basis": "by office"}, {}, True),
        ({"basis": "by office"}, {"basis": "by office"}, True),
        ({"basis": "by office"}, {"basis": "by origin"}, False),
        ({}, {"basis": "by origin"}, True),
    ],
)
def test_a_break_is_of_one_measure_place_and_basis(series, pair, noted):
    one, other = (make("9 centres", id=f"at-{year}", period=year, **pair) for year in (2012, 2023))
    breaking = make("9 centres", id="series@2000", period=2000, breaks=(2017,), **series)
    assert ("series break" in kinds(compare(one, other, [breaking]))) is noted
    assert "series break" not in kinds(compare(one, other._replace(place="US"), [breaking]))
    assert "series break" not in kinds(compare(one, other._replace(period=None), [breaking]))


def test_an_interpreted_period_has_one_note():
    one, other = make("9 centres", period="early 1950s"), make("9 centres", period="late 1950s")
    assert [note.text for note in compare(one, one).notes] == [
        "early 1950s is read as from 1 January 1950 to 31 December 1953"
    ]
    assert kinds(compare(one, other)) == ["interpreted period", "interpreted period"]
    open_ended = make("9 centres", period="early 1950s..")
    assert compare(open_ended, open_ended).notes[0].text == "early 1950s.. is read as from 1 January 1950 on"
