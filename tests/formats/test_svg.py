"""The chart: what is drawn, what is left out, and that nothing in a fact becomes part of the drawing."""

import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest

from innofacts.errors import InnofactsError
from innofacts.formats import find_format, render
from innofacts.formats.svg import CHART_COLUMNS
from innofacts.table import Column, Look, Table

SVG = "{http://www.w3.org/2000/svg}"
OURS = Look()


def chart(*rows, caption=""):
    """Return the picture of the rows as text."""
    table = Table(tuple(Column(name, name) for name in CHART_COLUMNS), rows, caption=caption)
    return "".join(render(table, find_format("svg"), OURS))


def drawn(*rows):
    """Return what is drawn below the styles: tag, the attributes that say where, and the text of each."""
    root = ET.fromstring(chart(*rows))
    names = ("class", "fill", "x", "y", "width", "d", "x1", "x2")
    shapes = [child for child in root if child.tag not in (f"{SVG}style", f"{SVG}defs", f"{SVG}title", f"{SVG}desc")]
    assert shapes.pop(0).text == "Figures"
    return [
        (shape.tag.removeprefix(SVG), *(shape.get(name) for name in names if shape.get(name)), shape.text)
        for shape in shapes
    ]


def row(figure, number, low, high, unit="countries", claim="A claim.", source="A speaker (opinion), 2025", group=""):
    return (claim, figure, number, low, high, unit, source, group, "", "", None, "true", "false")


def point(year, figure, number, low, high, line="China", *, is_value="true", is_break="false", source="Office"):
    return (
        *("A claim.", figure, number, low, high, "%", source, "", line),
        *(str(year), f"{year}.500", is_value, is_break),
    )


def test_a_bar_is_as_long_as_its_number_and_an_open_end_is_an_arrow():
    assert drawn(row("more than 80 countries", "80", "80", None), row("20 countries", "20", "20", "20")) == [
        ("text", "unit", "20", "64", "countries"),
        ("text", "26", "91", "A claim."),
        ("rect", "bar", "20.0", "97", "510.0", None),
        ("path", "more", "M530.0 97l12 7.5l-12 7.5z", None),
        ("text", "figure", "550.0", "109", "more than 80 countries"),
        ("text", "26", "141", "A claim."),
        ("rect", "bar", "20.0", "147", "127.5", None),
        ("text", "figure", "155.5", "159", "20 countries"),
        ("line", "axis", "20.0", "20.0", None),
        ("text", "source", "20", "208", "Source: A speaker (opinion), 2025"),
    ]


def test_what_may_be_less_is_striped():
    shapes = drawn(row("at most 50 countries", "50", "0", "50"))
    assert ("rect", "url(#stripes)", "20.0", "97", "510.0", None) in shapes
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
    assert shapes[:5] == [
        ("text", "unit", "20", "64", "rank"),
        ("text", "26", "91", "A claim."),
        ("text", "figure", "26", "109", "rank 2"),
        ("text", "unit", "20", "161", "countries"),
        ("text", "26", "188", "A claim."),
    ]


def test_sources_that_differ_are_named_at_their_bars():
    shapes = drawn(row("9 countries", "9", "9", "9", source="One"), row("8 countries", "8", "8", "8", source="Other"))
    assert [shape[-1] for shape in shapes if shape[1] == "source"] == ["One", "Other"]


def test_bars_of_a_group_are_under_its_heading():
    bars = [row(f"{n} countries", str(n), str(n), str(n), group=group) for n, group in ((9, "B"), (8, "A"), (7, "B"))]
    texts = [shape[-1] for shape in drawn(*bars) if shape[1] in ("group", "figure")]
    assert texts == ["B", "9 countries", "7 countries", "A", "8 countries"]


# --- lines over time -----------------------------------------------------------------------------------------------


def paths(*rows, kind="line0"):
    return [shape[2] for shape in drawn(*rows) if shape[0] == "path" and shape[1] == kind]


YEARS = (
    point(2020, "2 %", "2", "1.5", "2.5"),
    point(2021, "3 %", "3", "2.5", "3.5"),
    point(2022, "4 %", "4", "3.5", "4.5"),
)


def test_a_line_has_its_intervals_as_a_band_between_axes():
    assert drawn(*YEARS) == [
        ("text", "unit", "20", "64", "%"),
        *[
            shape
            for number, y in ((0, "381.0"), (1, "314.3"), (2, "247.7"), (3, "181.0"), (4, "114.3"))
            for shape in (
                ("line", "grid" if number else "axis", "76", "550", None),
                ("text", "tick", "68", str(float(y) + 4), str(number)),
            )
        ],
        ("text", "tick", "76.0", "399", "2020"),
        ("text", "tick", "313.0", "399", "2021"),
        ("text", "tick", "550.0", "399", "2022"),
        ("path", "band0", "M76.0 214.3L313.0 147.7L550.0 81.0L550.0 147.7L313.0 214.3L76.0 281.0z", None),
        ("path", "line0", "M76.0 247.7L313.0 181.0L550.0 114.3", None),
        *[("circle", "mark0", None)] * 3,
        ("text", "mark0", "560", "118.3", "4 %"),
        ("text", "source", "20", "433", "Source: Office"),
    ]


def test_a_line_has_a_gap_where_the_definition_changes_and_at_a_bound():
    first, second, third = YEARS
    assert paths(first, second, point(2022, "4 %", "4", "3.5", "4.5", is_break="true")) == [
        "M76.0 247.7L313.0 181.0",
        "M550.0 114.3",
    ]
    bound = point(2021, "more than 3 %", "3", "3", None, is_value="false")
    assert len(paths(first, bound, third)) == 2
    assert paths(first, bound, third, kind="mark0") == ["M308.0 181.0h10l-5 -10z"]
    assert len(paths(first, second, bound, third)) == 1


def test_a_bound_from_above_points_down_and_a_range_is_a_stroke():
    first, _, third = YEARS
    below = point(2021, "at most 3 %", "3", "0", "3", is_value="false")
    assert paths(first, below, third, kind="mark0") == ["M308.0 181.0h10l-5 10z"]
    between = point(2021, "2 to 3 %", "2", "2", "3", is_value="false")
    assert "M313.0 247.7V181.0" in paths(first, between, third)


def test_of_several_figures_for_a_period_the_line_passes_through_the_last():
    first, second, third = YEARS
    assert paths(first, point(2021, "1 %", "1", "1", "1"), second, third) == ["M76.0 247.7L313.0 181.0L550.0 114.3"]


def test_several_lines_are_named_at_their_ends_without_overlap():
    rows = [
        point(year, "2 %", "2", "2", "2", line) for line in ("China", "India", "a" * 60) for year in (2020, 2021, 2022)
    ]
    ends = [shape for shape in drawn(*rows) if shape[0] == "text" and shape[1].startswith("mark")]
    assert [(shape[1], shape[-1]) for shape in ends] == [
        ("mark0", "China"),
        ("mark1", "India"),
        ("mark2", "a" * 26 + "…"),
    ]
    heights = [float(shape[3]) for shape in ends]
    assert [after - before for before, after in pairwise(heights)] == [15, 15]


def test_a_screen_reader_gets_every_figure():
    root = ET.fromstring(chart(*YEARS, row("more than 80 countries", "80", "80", None), caption="Spending"))
    title, described = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert (root.get("role"), root.get("aria-labelledby")) == ("img", title.get("id"))
    assert root.get("aria-describedby") == described.get("id")
    assert title.text == "Spending"
    assert described.text == (
        "China: 2020: 2 %; 2021: 3 %; 2022: 4 %. A claim: more than 80 countries (A speaker (opinion), 2025)."
    )


def test_a_chart_has_the_size_that_is_asked_for():
    table = Table(tuple(Column(name, name) for name in CHART_COLUMNS), YEARS)
    root = ET.fromstring("".join(render(table, find_format("svg"), Look(size=(1200, 600)))))
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("1200", "600", "0 0 1200 600")


def test_numbers_below_zero_go_to_the_left_of_the_axis():
    shapes = drawn(row("-5 %", "-5", "-5.1", "-4.9", unit="%"), row("5 %", "5", "5", "5", unit="%"))
    bars = [shape for shape in shapes if shape[0] == "rect"]
    axis = next(shape for shape in shapes if shape[1] == "axis")
    assert float(bars[0][2]) + float(bars[0][4]) == pytest.approx(float(axis[2]))
    assert float(bars[1][2]) == pytest.approx(float(axis[2]))


@pytest.mark.parametrize(
    ("least", "most", "numbers"),
    [
        ("-3.75", "4.6", ["-2", "0", "2", "4"]),
        ("-0.3", "0", ["-0.3", "-0.25", "-0.2", "-0.15", "-0.1", "-0.05", "0"]),
        ("-7", "-6", ["-6", "-4", "-2", "0"]),
        ("-1", "600", ["0", "200", "400", "600"]),
    ],
)
def test_an_axis_of_numbers_below_zero_has_round_numbers_and_a_line_of_zero(least, most, numbers):
    shapes = drawn(
        *(point(year, f"{number} %", number, number, number) for year, number in ((2020, least), (2021, most)))
    )
    at = shapes.index(next(shape for shape in shapes if shape[1] in ("axis", "grid")))
    ticks = [shape for shape in shapes if shape[1] == "tick"][:-2]
    assert [shape[-1] for shape in ticks] == numbers
    assert [shapes[at + 2 * n][1] for n in range(len(numbers))] == [
        "grid" if number != "0" else "axis" for number in numbers
    ]


def test_only_zeros_can_be_drawn():
    assert ("rect", "bar", "20.0", "97", "0.0", None) in drawn(row("0 countries", "0", "0", "0"))


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
        SVG + name for name in ("svg", "style", "defs", "pattern", "line", "title", "desc", "text", "rect", "path")
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


def test_the_colours_of_a_dark_page_are_a_style_sheet_of_their_own():
    """LibreOffice takes the rules inside @media for the page's own, and knows no shorthand for fonts."""
    light, dark = ET.fromstring(chart(row("20 countries", "20", "20", "20"))).findall(f"{SVG}style")
    assert (light.get("media"), dark.get("media")) == (None, "(prefers-color-scheme: dark)")
    selectors = [[line.split(" {")[0] for line in sheet.text.strip().splitlines()] for sheet in (light, dark)]
    assert set(selectors[1]) < set(selectors[0])
    assert "@" not in light.text + dark.text
    assert not re.search(r"\bfont:", light.text + dark.text)
