"""Cells in parts: intervals and notes, in each format that takes them apart."""

import json

import pytest

from innofacts.formats import find_format, render
from innofacts.table import ID, INTERVAL, NOTES, Column, Look, ResultCell, Table, flattened, notes_of

GROWTH = "\t".join(ResultCell("3.596", "3.658", "false", "true", "%", "+3.6 %"))
HALF = "\t".join(ResultCell("1.2", "", "true", "true", "%", "> 1.2 %"))
TABLE = Table(
    (Column("right", "Against", ID), Column("growth", "Growth", INTERVAL), Column("notes", "Notes", NOTES)),
    (("a", GROWTH, "superseded\tby b; c\tstale\tsince 2 May"), ("b", HALF, None), ("c", None, None)),
)


def written(name, **look):
    return "".join(render(TABLE, find_format(name), Look(**look)))


def test_csv_takes_an_interval_apart():
    assert written("csv") == (
        "right,growth,growth_low,growth_high,growth_low_open,growth_high_open,growth_unit,notes\n"
        "a,+3.6 %,3.596,3.658,false,true,%,superseded: by b; c; stale: since 2 May\n"
        "b,> 1.2 %,1.2,,true,true,%,\n"
        "c,,,,,,,\n"
    )


def test_json_has_an_object_for_an_interval_and_for_each_note():
    low_end = {"low": "3.596", "high": "3.658", "low_open": False, "high_open": True, "unit": "%", "text": "+3.6 %"}
    assert json.loads(written("json")) == [
        {
            "right": "a",
            "growth": low_end,
            "notes": [{"kind": "superseded", "text": "by b; c"}, {"kind": "stale", "text": "since 2 May"}],
        },
        {
            "right": "b",
            "growth": {"low": "1.2", "high": None, "low_open": True, "high_open": True, "unit": "%", "text": "> 1.2 %"},
            "notes": [],
        },
        {"right": "c", "growth": None, "notes": []},
    ]


@pytest.mark.parametrize("name", ["table", "markdown", "html", "latex", "rst", "jira"])
def test_readers_see_the_texts(name):
    text = written(name, width=100)
    assert "3.6" in text
    assert text.index("superseded: by b; c") < text.index("stale: since 2 May")
    assert "superseded: by b; c; stale" not in text  # each remark has a line of its own
    assert "\t" not in text
    assert "3.596" not in text


def test_a_table_without_intervals_stays_as_it_is():
    plain = Table((Column("id", "Id", ID),), (("a",),))
    assert flattened(plain) is plain


def test_notes_come_apart_as_they_were_put_together():
    assert notes_of("a\tb c\td\te") == [("a", "b c"), ("d", "e")]
    assert notes_of(None) == []


def test_a_narrow_terminal_has_a_line_for_each_note():
    assert written("table", width=30) == (
        "a\n  Growth +3.6 %\n  superseded: by b; c\n  stale: since 2 May\n\nb\n  Growth > 1.2 %\n\nc\n"
    )
