"""A terminal shows ids and figures whole at any width, and nothing wider than itself."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from innofacts.formats.terminal import _painted, render
from innofacts.table import ADDRESS, BOOLEAN, DAY, DECIMAL, FIGURE, ID, INTEGER, LIST, TEXT, URL, Column, Look, Table

WIDTHS = [10, 20, 30, *range(40, 201)]
STYLE = re.compile(r"\x1b\[[0-9;]*m")

COLUMNS = (
    Column("id", "Id", ID),
    Column("claim", "Claim", TEXT),
    Column("figure", "Figure", FIGURE),
    Column("place", "Place", TEXT),
    Column("value", "Value", DECIMAL),
    Column("paragraph", "Paragraph", INTEGER),
    Column("opinion", "Opinion", BOOLEAN),
    Column("first_day", "First day", DAY),
    Column("topics", "Topics", LIST),
    Column("url", "Address", URL),
)
ROWS = (
    (
        "rd-expenditure-of-the-whole-country-2023",
        "China spent 3,327.8 billion yuan on research and experimental development [sic] in 2023.",
        "3,327.8 billion CNY",
        "CN",
        "3327800000000",
        2,
        "true",
        "2023-01-01",
        "funding; R&D",
        "https://example.org/a/very/long/address/that/has/no/blank/in/it",
    ),
    (
        "x",
        "短い 专利申请量达到一百六十七万八千件，同比增长" * 3,
        "more than 80 countries",
        None,
        None,
        None,
        None,
        None,
        None,
        None,
    ),
    ("y", None, None, "a\nb", "0.5", 3, "false", "2025-04-30", "x", None),
)
TABLE = Table(COLUMNS, ROWS, "Facts of 2023")


def text_of(table, **look):
    return "".join(render(table, Look(**look)))


@pytest.mark.parametrize("columns", [range(3), (0, 2), (1, 2), (1, 0), (3, 5), range(len(COLUMNS))])
def test_ids_and_figures_are_whole_at_every_width(columns):
    picked = [COLUMNS[position] for position in columns]
    table = TABLE._replace(columns=picked, rows=[[row[position] for position in columns] for row in ROWS])
    whole = [
        str(cell)
        for row in table.rows
        for cell, column in zip(row, picked, strict=True)
        if cell is not None and column.kind in (ID, FIGURE, DECIMAL, INTEGER, DAY)
    ]
    for width in WIDTHS:
        lines = text_of(table, width=width).split("\n")
        for cell in whole:
            assert any(cell in line for line in lines), (width, cell)
        for line in lines:
            assert cell_len(line) <= width or line.strip() in whole, (width, line)
            assert "…" not in line
            assert line == line.rstrip()


@pytest.mark.parametrize("width", [10, 40, 80, 120, None])
def test_nasty_tables_keep_their_lines_within_the_width(nasty, width):
    columns = [column._replace(kind=TEXT) if column.kind == FIGURE else column for column in nasty.columns[:8]]
    table = nasty._replace(columns=columns, rows=[row[:8] for row in nasty.rows])
    lines = text_of(table, width=width).split("\n")
    longest = max(cell_len(str(row[3])) for row in table.rows)  # a decimal of 38 digits
    assert all(cell_len(line) <= max(width or 20_000, longest + 2) for line in lines)
    assert any("growth [sic] of 5 %" in line for line in lines) or width == 10


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5), st.integers(12, 60))
def test_no_character_of_a_text_is_lost(rows, width):
    table = Table((Column("id", "I"), Column("b", "B")), rows)
    for look in ({"width": width}, {}):
        got = text_of(table, header=False, **look)
        shown = "".join("".join(row) for row in rows)
        assert sorted(re.sub(r"\s", "", got)) == sorted(re.sub(r"\s", "", _visible(shown)))


def _visible(text):
    from innofacts.formats.words import visible_lines

    return "\n".join(visible_lines(text))


def test_the_columns_of_a_table_that_fits_are_side_by_side(plain, golden):
    golden("plain.table-120.txt", text_of(plain, width=120))
    golden("wide.table.txt", text_of(TABLE._replace(rows=ROWS[2:]), width=None))


def test_a_table_that_does_not_becomes_blocks(plain, golden):
    golden("plain.table-80.txt", text_of(plain, width=80))
    golden("plain.table-20.txt", text_of(plain, width=20))
    golden("wide.table-60.txt", text_of(TABLE, width=60))


def test_cards_show_names_next_to_values(card, golden):
    golden("card.table-60.txt", text_of(card, width=60))
    golden("card.table-24.txt", text_of(card, width=24))
    golden("card.table.txt", text_of(card))


def test_colours_change_nothing_but_colours(plain, card, golden):
    for table in (plain, card, TABLE):
        for width in (30, 80, 130, None):
            table = table._replace(matches=_matches("china"))  # noqa: PLW2901  # the same table, searched
            assert STYLE.sub("", text_of(table, width=width, colour=True)) == text_of(table, width=width)
    golden("plain.table-colour.txt", text_of(plain._replace(matches=_matches("china")), width=120, colour=True))


def _matches(word):
    return lambda text: [match.span() for match in re.finditer(word, text, re.IGNORECASE)]


def test_the_environment_changes_nothing(plain, monkeypatch):
    before = text_of(plain, width=80, colour=True), text_of(plain, width=80)
    for name, value in (
        ("NO_COLOR", "1"),
        ("TERM", "dumb"),
        ("COLUMNS", "20"),
        ("FORCE_COLOR", "1"),
        ("COLORTERM", "x"),
    ):
        monkeypatch.setenv(name, value)
    assert (text_of(plain, width=80, colour=True), text_of(plain, width=80)) == before


def test_columns_of_words_share_what_the_others_leave():
    columns = (Column("a", "A"), Column("n", "N", INTEGER), Column("b", "B"), Column("c", "C"))
    rows = [("alpha " * 20, 1, "short", "gamma " * 20)]
    header = text_of(Table(columns, rows), width=100).split("\n")[0]
    assert [header.index(letter) for letter in "ANBC"] == [0, 46, 49, 56]


def test_wide_characters_are_aligned():
    table = Table((Column("a", "A", ID), Column("b", "B", ID)), [("专利", "x"), ("ab", "y"), ("👨‍👩‍👧", "z")])
    lines = text_of(table).split("\n")[2:5]
    assert [cell_len(line) for line in lines] == [7, 7, 7]


def test_a_table_without_header_begins_with_the_first_row(plain):
    assert text_of(plain._replace(caption=""), width=120, header=False).startswith("rd-expenditure-2023  China")


def test_empty_tables(plain, card):
    assert (
        text_of(plain._replace(rows=(), caption=""), width=80).split("\n")[0].split()
        == "ID CLAIM FIGURE TOPICS ADDRESS".split()
    )
    assert text_of(card._replace(rows=(), caption="")) == ""
    assert text_of(Table(COLUMNS, ()), width=10) == ""


def test_a_table_of_more_columns_than_two_without_header_is_no_card(plain):
    assert text_of(plain._replace(header=False, caption="")) == text_of(plain._replace(caption=""), header=False)


def test_several_lines_in_ids_and_figures_stay_lines():
    columns = (Column("id", "Id", ID), Column("c", "C"), Column("f", "F", FIGURE))
    table = Table(columns, [("one\ntwo", "claim " * 9 + "\n\nmore", "12\n345")])
    assert text_of(table, width=18) == (
        "one\n"
        "two             12\n"
        "               345\n"
        "  claim claim\n"
        "  claim claim\n"
        "  claim claim\n"
        "  claim claim\n"
        "  claim\n"
        "  more\n"
    )


STYLES = st.sampled_from(("bold", "dim", "bold red"))
SPANS = st.lists(st.tuples(STYLES, st.integers(0, 12), st.integers(0, 12)), max_size=4)


@given(st.text(st.characters(exclude_categories=["C", "Z"]), max_size=12), st.sampled_from(("", "bold")), SPANS)
def test_styles_are_written_as_rich_writes_them(plain, style, spans):
    line = Text(plain, style)
    for name, start, end in spans:
        line.stylize(name, start, end)
    console = Console(
        file=io.StringIO(), force_terminal=True, color_system="standard", no_color=False, legacy_windows=False
    )
    console.print(line, soft_wrap=True, markup=False, emoji=False, highlight=False)
    assert _painted(line) + "\n" == console.file.getvalue()


def test_cards_have_the_id_and_then_a_line_for_each_cell_with_something():
    columns = (Column("id", "Id", ID), Column("claim", "Claim"), Column("figure", "Figure", FIGURE), Column("by", "By"))
    table = Table(columns, [("x", "Claim of several words, \x1b[2J.", "> 8 ships", None), ("y", None, None, "Me")])
    look = Look(width=30)
    assert "".join(render(table, look, "cards")) == (
        "x\nClaim   Claim of several\n        words, \\x1b[2J.\nFigure  > 8 ships\n\ny\nBy  Me\n"
    )
    assert "".join(render(table, look._replace(colour=True), "cards")).startswith(
        "\x1b[1mx\x1b[0m\n\x1b[2mClaim\x1b[0m"
    )


def test_what_does_not_fit_next_to_the_id_follows_the_main_text():
    kinds = (("id", ID), ("claim", TEXT), ("figure", FIGURE), ("period", TEXT), ("by", TEXT), ("standing", ID))
    columns = tuple(Column(name, name.title(), kind) for name, kind in kinds)
    rows = [
        ("a", "All fits next to the id of this one.", "> 8 ships", "2023", "Ports", "official"),
        ("b", "Two of three fit.", "> 8 ships", "2023", "Association of All Ports", "official"),
        ("boats-per-thousand", "The rest follows.", "> 8 ships a year", "2023", "Ports", "official"),
        (
            "long",
            "No room is left behind the text of this one.",
            "> 8 ships in ports",
            "2023..2024",
            "Ports",
            "official",
        ),
    ]
    assert text_of(Table(columns, rows), width=48, header=False) == (
        "a · 2023 · Ports · official            > 8 ships\n"
        "  All fits next to the id of this one.\n"
        "b · 2023 · Association of All Ports    > 8 ships\n"
        "  Two of three fit. · official\n"
        "boats-per-thousand · 2023       > 8 ships a year\n"
        "  The rest follows. · Ports · official\n"
        "long · 2023..2024 · Ports     > 8 ships in ports\n"
        "  No room is left behind the text of this one.\n"
        "  official\n"
    )


def test_the_longest_part_next_to_the_id_is_shortened_where_all_fit_then():
    kinds = (("id", ID), ("claim", TEXT), ("figure", FIGURE), ("period", TEXT), ("by", TEXT), ("standing", ID))
    columns = tuple(Column(name, name.title(), kind) for name, kind in kinds)
    by = "Association of All the Ports of the Northern and the Western Coast"
    rows = [("c", "The name of the office is long.", "> 8 ships", "2023", by, "official")]
    assert text_of(Table(columns, rows), width=60, header=False) == (
        "c · 2023 · Association of All the Por… · official  > 8 ships\n  The name of the office is long.\n"
    )


def test_an_address_is_the_link_of_the_cell_before_it_and_otherwise_of_itself():
    columns = (Column("id", "Id", ID), Column("by", "By"), Column("url", "URL", ADDRESS), Column("page", "Page", URL))
    there, page = "https://example.org/a?b=c", "http://example.org/"
    rows = [
        ("x", "Ports", there, page),
        ("y", "Me", "javascript:alert(1)", None),
        ("z", "No", "https://e\x07vil/", None),
    ]
    table = Table(columns, rows)
    linked = text_of(table, header=False, colour=True, links=True)
    assert linked == (
        f"x  \x1b]8;;{there}\x1b\\Ports\x1b]8;;\x1b\\  \x1b]8;;{page}\x1b\\{page}\x1b]8;;\x1b\\\ny  Me\nz  No\n"
    )
    assert text_of(table, header=False, colour=True) == f"x  Ports  {page}\ny  Me\nz  No\n"
    blocks = text_of(table._replace(matches=_matches("ports")), header=False, colour=True, links=True, width=22)
    assert blocks.count(f"\x1b]8;;{there}\x1b\\") == 1
