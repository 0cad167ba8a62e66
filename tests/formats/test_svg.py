"""The bar chart: what is drawn, what is left out, and that nothing in a fact becomes part of the drawing."""

import re
import xml.etree.ElementTree as ET

import pytest

from innofacts.errors import InnofactsError
from innofacts.formats import find_format, render
from innofacts.formats.svg import CHART_COLUMNS
from innofacts.formats.table import Column, Page, Table

SVG = "{http://www.w3.org/2000/svg}"
OURS = Page()


def chart(*rows, caption=""):
    """Return the picture of the rows as text."""
    table = Table(tuple(Column(name, name) for name in CHART_COLUMNS), rows, caption=caption)
    return "".join(render(table, find_format("svg"), OURS))


def drawn(*rows):
    """Return what is drawn below the styles: tag, the attributes that say where, and the text of each."""
    root = ET.fromstring(chart(*rows))
    names = ("class", "fill", "x", "y", "width", "d", "x1", "x2")
    shapes = [child for child in root if child.tag not in (f"{SVG}style", f"{SVG}defs", f"{SVG}title")]
    return [
        (shape.tag.removeprefix(SVG), *(shape.get(name) for name in names if shape.get(name)), shape.text)
        for shape in shapes
    ]


def row(figure, number, low, high, unit="countries", claim="A claim.", source="A speaker (opinion), 2025"):
    return (claim, figure, number, low, high, unit, source)


def test_a_bar_is_as_long_as_its_number_and_an_open_end_is_an_arrow():
    assert drawn(row("more than 80 countries", "80", "80", None), row("20 countries", "20", "20", "20")) == [
        ("text", "unit", "20", "37", "countries"),
        ("text", "26", "64", "A claim."),
        ("rect", "bar", "20.0", "70", "510.0", None),
        ("path", "more", "M530.0 70l12 7.5l-12 7.5z", None),
        ("text", "figure", "550.0", "82", "more than 80 countries"),
        ("text", "source", "26", "99", "A speaker (opinion), 2025"),
        ("text", "26", "128", "A claim."),
        ("rect", "bar", "20.0", "134", "127.5", None),
        ("text", "figure", "155.5", "146", "20 countries"),
        ("text", "source", "26", "163", "A speaker (opinion), 2025"),
        ("line", "axis", "20.0", "20.0", None),
    ]


def test_what_may_be_less_is_striped():
    shapes = drawn(row("at most 50 countries", "50", "0", "50"))
    assert ("rect", "url(#stripes)", "20.0", "70", "510.0", None) in shapes
    assert not any(shape[:2] == ("line", "open") for shape in shapes)


def test_what_rounding_leaves_open_is_a_line_across_the_end():
    assert ("line", "open", "428.0", "530.0", None) in drawn(row("about 90 countries", "90", "80", "100"))


def test_units_have_scales_of_their_own_and_never_share_an_axis():
    shapes = drawn(
        row("9 countries", "9", "9", "9"),
        row("3 CNY", "3", "2.5", "3.5", unit="CNY"),
        row("1 countries", "1", "1", "1"),
    )
    assert [shape[-1] for shape in shapes if shape[1] == "unit"] == ["countries", "CNY"]
    assert sum(shape[1] == "axis" for shape in shapes) == 2
    assert [shape[-1] for shape in shapes if shape[1] == "figure"] == ["9 countries", "1 countries", "3 CNY"]


def test_a_rank_is_said_and_not_drawn():
    shapes = drawn(row("rank 2", "2", "2", "2", unit="rank"), row("9 countries", "9", "9", "9"))
    assert shapes[:7] == [
        ("text", "unit", "20", "37", "rank"),
        ("text", "26", "64", "A claim."),
        ("text", "figure", "26", "82", "rank 2"),
        ("text", "source", "26", "99", "A speaker (opinion), 2025"),
        ("text", "unit", "20", "148", "countries"),
        ("text", "26", "175", "A claim."),
        ("rect", "bar", "20.0", "181", "510.0", None),
    ]


def test_numbers_below_zero_go_to_the_left_of_the_axis():
    shapes = drawn(row("-5 %", "-5", "-5.1", "-4.9", unit="%"), row("5 %", "5", "5", "5", unit="%"))
    bars = [shape for shape in shapes if shape[0] == "rect"]
    axis = next(shape for shape in shapes if shape[1] == "axis")
    assert float(bars[0][2]) + float(bars[0][4]) == pytest.approx(float(axis[2]))
    assert float(bars[1][2]) == pytest.approx(float(axis[2]))


def test_only_zeros_can_be_drawn():
    assert ("rect", "bar", "20.0", "70", "0.0", None) in drawn(row("0 countries", "0", "0", "0"))


def test_rows_without_a_figure_are_left_out_and_nothing_but_those_is_an_error():
    assert drawn(row("9 countries", "9", "9", "9"), row(None, None, None, None)) == drawn(
        row("9 countries", "9", "9", "9")
    )
    with pytest.raises(InnofactsError, match="no figure to draw"):
        chart(row(None, None, None, None))


def test_nothing_in_a_fact_becomes_part_of_the_drawing():
    nasty = '</text><script>alert(1)</script> & "quoted" \x1b[31m \u202e'
    picture = chart(row(nasty, "1", "1", "1", unit=nasty, claim=nasty, source=nasty), caption=nasty)
    root = ET.fromstring(picture)
    assert {child.tag for child in root.iter()} <= {
        SVG + name for name in ("svg", "style", "defs", "pattern", "line", "title", "text", "rect", "path")
    }
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", picture)
    assert "\\x1b[31m \\u202e" in root.find(f"{SVG}title").text


def test_a_long_claim_is_broken_into_lines_and_none_of_it_is_lost():
    claim = "word " * 60
    texts = [shape[-1] for shape in drawn(row("9 countries", "9", "9", "9", claim=claim)) if shape[0] == "text"]
    assert " ".join(texts[1:-2]) == claim.strip()
    assert all(len(text) <= 104 for text in texts)


def test_a_table_of_anything_but_facts_is_refused():
    with pytest.raises(InnofactsError, match="this table cannot be drawn as a chart"):
        "".join(
            render(Table((Column("place", "Place"), Column("count", "Count")), (("CN", 3),)), find_format("svg"), OURS)
        )
