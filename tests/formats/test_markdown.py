"""Markdown cells read as their texts, by two parsers, and nothing in them is live."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.formats.markdown import cell_text, render
from innofacts.formats.table import ID, TEXT, URL, Column, Page, Table
from innofacts.formats.words import visible_lines

TEXTS = st.text() | st.text("ab1 \\`*_[]<>|~^${}&#;@:=%!-+./()\"'\n")


def text_of(table, **page):
    return "".join(render(table, Page(**page)))


def cells_of(text):
    """Return the cells of the one table as CommonMark with tables sees them, and the kinds of tokens within them."""
    parser = pytest.importorskip("markdown_it").MarkdownIt("commonmark").enable("table").enable("strikethrough")
    tokens = parser.parse(text)
    assert tokens[0].type == "table_open"
    assert tokens[-1].type == "table_close"
    rows, kinds = [], set()
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        if token.type == "inline":
            rows[-1].append(
                " ".join("".join("\n" if c.content == "<br>" else c.content for c in token.children).split())
            )
            kinds |= {c.type if c.content != "<br>" else "break" for c in token.children}
    return rows, kinds


def as_read(text):
    return " ".join(" ".join(visible_lines(text)).split())


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1))
def test_each_cell_reads_as_its_text_and_nothing_in_it_is_live(rows):
    got, kinds = cells_of(text_of(Table((Column("a", "A"), Column("b", "B")), rows)))
    assert got == [["A", "B"], *([as_read(cell) for cell in row] for row in rows)]
    assert kinds <= {"text", "break"}


def test_nasty_cells_read_as_their_texts(nasty_texts):
    table = Table((Column("a", "A"), Column("b", "|B")), [(text, "end") for text in nasty_texts])
    got, kinds = cells_of(text_of(table))
    assert got == [["A", "|B"], *([as_read(text), "end"] for text in nasty_texts)]
    assert kinds == {"text", "break"}


@pytest.mark.slow
@pytest.mark.parametrize("reader", ["gfm", "markdown-smart", "commonmark_x-smart"])
def test_pandoc_reads_the_same(reader, nasty_texts, seen_by_pandoc):
    # pandoc makes links of bare mail addresses in GFM whatever is done about it, and composes characters.
    texts = [text for text in nasty_texts if "@evil" not in text and "\u0301" not in text]
    got, live = seen_by_pandoc(
        text_of(Table((Column("a", "A"), Column("b", "B")), [(t, "end") for t in texts])), reader
    )
    assert got == [["A", "B"], *([as_read(text), "end"] for text in texts)]
    assert live == set()


def test_the_table_is_under_its_name(plain, card, golden):
    assert text_of(plain) == golden("plain.md")
    assert text_of(card) == golden("card.md")


def test_a_table_without_header_has_an_empty_one(plain):
    text = text_of(plain._replace(caption="", rows=()), header=False)
    assert text == "|  |  |  |  |  |\n| --- | --- | ---: | --- | --- |\n"


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("growth [sic] of 5 %", r"growth \[sic\] of 5 %"),
        ("> 80 countries", r"\> 80 countries"),
        ("R&D and AT&T", "R&D and AT&T"),
        ("&lt; &#60;", r"\&lt; \&\#60;"),
        ("http://example.org/a_b", r"http\://example.org/a\_b"),
        ("www.example.org", r"www\.example.org"),
        ("me@example.org, @me", r"me@example.org, \@me"),
        ("12:30:45 :smile:", r"12:30:45 \:smile:"),
        ("C# #1 # x", r"C# \#1 # x"),
        ("a = b == c === d", r"a = b \=\= c \=\=\= d"),
        ("5 % 5%% 5%%%", r"5 % 5\%\% 5\%\%\%"),
        ("{{x}} ${y}$", r"\{\{x\}\} \$\{y\}\$"),
        ("a\nb", "a<br>b"),
        ("\x1b", r"\\x1b"),
        (None, ""),
        (7, "7"),
    ],
)
def test_what_could_be_live_is_escaped_and_no_more(text, markdown):
    assert cell_text(text, TEXT) == markdown
    assert cell_text(text, ID) == markdown


def test_addresses_are_links_only_in_their_own_columns():
    assert cell_text("https://example.org/a_b", URL) == "<https://example.org/a_b>"
    assert cell_text("javascript:alert(1)", URL) == "javascript:alert(1)"
    assert cell_text("https://example.org/>", URL) == r"https\://example.org/\>"
    assert cell_text(None, URL) == ""
