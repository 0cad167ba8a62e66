"""Pairs of facts as tables: which columns suit whom, bars of one scale, and one row a place, period or source."""

import pytest
from making import make

from innofacts.compare.comparisons import Comparison, Comparisons, compare, compare_figure
from innofacts.compare.notes import Note
from innofacts.formats import find_format
from innofacts.table import notes_of
from innofacts.views import pairs


def compared(*facts):
    """Return the first fact compared with each of the others."""
    return Comparisons(facts, tuple(compare(facts[0], fact, facts) for fact in facts[1:]))


def tables(form, *facts):
    return pairs.tables(compared(*facts), find_format(form))


def names(table):
    return [column.name for column in table.columns]


WHOLE = make("200 ships", id="whole", period=2020)
PART = make("50 ships", id="part", period=2021, part_of="whole")
EARLY, LATE = make("200 ships", id="early", period=2020), make("50 ships", id="late", period=2022)


def test_machines_get_every_pair_with_every_column():
    (table,) = tables("csv", LATE, EARLY)
    assert (
        names(table)
        == (
            "left right left_figure right_figure same_thing verdict reason finding replaced_by"
            " difference ratio growth growth_per_year from to share notes"
        ).split()
    )
    assert [tuple(row) for row in table.rows] == [
        (
            *("late", "early", "50 ships", "200 ships", "false", None, "different years (2022 and 2020)", None, None),
            "150\t150\tfalse\tfalse\tships\t+150 ships",
            "4\t4\tfalse\tfalse\t\t4",
            "-75\t-75\tfalse\tfalse\t%\t-75 %",
            "-50\t-50\tfalse\tfalse\t%\t-50 %",
            *("early", "late", None, None),
        )
    ]
    assert not table.caption


def test_a_card_leaves_out_what_is_not_there():
    card, facts = tables("html", LATE, EARLY)
    assert names(facts) == ["id", "figure", "period", "by"]
    assert (card.header, card.caption) == (False, "late and early")
    assert [tuple(row) for row in card.rows] == [
        ("Verdict", "none: different years (2022 and 2020)"),
        ("Difference", "-150 ships from early to late"),
        ("Ratio", "0.25 from early to late"),
        ("Growth", "-75 % from early to late"),
        ("Growth a year", "-50 %"),
    ]
    card, _ = tables("html", WHOLE, PART)
    assert [tuple(row) for row in card.rows] == [
        ("Verdict", "none: different years (2020 and 2021)"),
        ("Share", "25 %"),
    ]


@pytest.mark.parametrize(
    ("late", "early", "shown"),
    [
        ("41.5 %", "40.0 %", "+1.5 pp from early to late"),
        ("5 ships", "8 ships", "-3 ships from early to late"),
        ("5 rank", "8 rank", "up 3 places from early to late"),
    ],
)
def test_nothing_goes_backwards_in_time(late, early, shown):
    card, _ = tables("html", make(late, id="late", period=2022), make(early, id="early", period=2020))
    assert card.rows[1] == ("Difference", shown)
    card, _ = tables("html", make(early, id="early", period=2020), make(late, id="late", period=2022))
    assert card.rows[1] == ("Difference", shown.removesuffix(" from early to late"))


def test_a_growth_over_one_year_is_shown_once():
    card, _ = tables("html", LATE, make("100 ships", id="next", period=2023))
    assert [row for row in card.rows if row[0].startswith("Growth")] == [("Growth", "+100 % from late to next")]


def test_a_card_has_each_note_under_its_kind():
    notes = (Note("stale", "by far"), Note("stale", "and more"), Note("vintage mixed", "a and b"))
    pair = Comparison("whole", "5 ships", same_thing=True, verdict="agree", reason="so it is", notes=notes)
    card, _ = pairs.tables(Comparisons((WHOLE,), (pair,)), find_format("markdown"))
    assert card.rows == (
        ("Verdict", "agree"),
        ("Because", "so it is"),
        ("Stale", "by far"),
        ("Stale", "and more"),
        ("Vintage mixed", "a and b"),
    )
    (table,) = pairs.tables(Comparisons((WHOLE,), (pair,)), find_format("json"))
    assert notes_of(table.rows[0][-1]) == [(note.kind, note.text) for note in notes]


def test_a_note_on_all_pairs_is_shown_once():
    common, own = Note("stale", "the claim is"), Note("vintage mixed", "a and b")
    one, other = (
        Comparison("whole", id_, same_thing=True, verdict="agree", reason="so it is", notes=notes)
        for id_, notes in (("5 ships", (common,)), ("6 ships", (common, own)))
    )
    *_, card = pairs.tables(Comparisons((WHOLE,), (one, other)), find_format("markdown"))
    assert (card.caption, card.rows) == ("All of these", (("Stale", "the claim is"),))
    _, shown, _ = pairs.tables(Comparisons((WHOLE,), (one, other)), find_format("markdown"))
    assert [notes_of(row[-1]) for row in shown.rows] == [[], [("vintage mixed", "a and b")]]


def test_several_pairs_are_a_table_without_empty_columns():
    facts, shown = tables("latex", make("5 ships", id="a"), make("5 ships", id="b"), make("5 men", id="c"))
    assert names(facts) == ["id", "figure", "period", "by"]
    assert names(shown) == ["right", "verdict", "reason", "difference", "ratio"]
    assert shown.caption == "Compared with a"


def test_on_a_terminal_several_are_in_one_table():
    (table,) = tables("table", make("5 ships", id="a"), make("6 ships", id="b"), make(None, id="c"))
    assert names(table) == ["id", "figure", "verdict", "period", "by", "difference", "ratio"]
    assert [row[:3] for row in table.rows] == [
        ("a", "5 ships", "the base"),
        ("b", "6 ships", "conflict: they cannot both be true: 5 ships and 6 ships"),
        ("c", None, "c has no figure"),
    ]


def test_a_figure_that_somebody_gives_has_a_row_of_its_own_there():
    facts = (make("5 ships", id="a"), make("6 ships", id="b"))
    others = (compare_figure(facts[0], "5 men"), compare(*facts))
    (table,) = pairs.tables(Comparisons(facts, others), find_format("table"))
    assert [row[:4] for row in table.rows] == [
        ("a", "5 ships", "█" * 13 + "▍", "the base"),
        ("5 men", None, None, "misquoted: the source says 5 ships, not men"),
        ("b", "6 ships", "█" * 16, "conflict: they cannot both be true: 5 ships and 6 ships"),
    ]


def test_id_and_figure_are_always_shown():
    _, table = tables("table", make(None, id="a", period=None), make(None, id="b", period=None))
    assert names(table)[:2] == ["id", "figure"]
