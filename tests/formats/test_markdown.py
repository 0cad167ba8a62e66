"""Markdown cells read as their texts, by two parsers, and nothing in them is live."""

import json
import re
import shutil
import subprocess
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.formats.markdown import cell_text, render
from innofacts.formats.words import visible_lines
from innofacts.table import FIGURE, ID, TEXT, URL, Column, Look, Table

TEXTS = st.text() | st.text("ab1 \\`*_[]<>|~^${}&#;@:=%!-+./()\"'\n")


def text_of(table, **look):
    return "".join(render(table, Look(**look)))


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
    golden("plain.md", text_of(plain))
    golden("card.md", text_of(card))


def test_a_table_without_header_has_an_empty_one(plain):
    text = text_of(plain._replace(caption="", rows=()), header=False)
    assert text == "|  |  |  |  |  |\n| --- | --- | ---: | --- | --- |\n"


def test_dashes_are_in_proportion_in_a_wide_table():
    columns = (Column("id", "Id"), Column("claim", "Claim"), Column("figure", "Figure", FIGURE))
    first = text_of(Table(columns, [("labs", "A claim " * 30, "more than 50 laboratories")])).split("\n")[1]
    assert first == f"| {'-' * 10} | {'-' * 60} | {'-' * 30}: |"
    assert text_of(Table(columns, [("labs", "A claim", "50 laboratories")])).split("\n")[1] == "| --- | --- | ---: |"


@pytest.mark.slow
def test_pandoc_gives_the_claim_room():
    if not shutil.which("pandoc"):
        pytest.skip("pandoc is not installed")
    columns = (Column("id", "Id"), Column("claim", "Claim"), Column("figure", "Figure", FIGURE))
    text = text_of(Table(columns, [("labs", "A claim " * 30, "50 labs"), ("labs-2", "A claim " * 40, "60 labs")]))
    read = subprocess.run(
        ["pandoc", "--from", "markdown", "--to", "json"], input=text, capture_output=True, text=True, check=True
    )
    (table,) = json.loads(read.stdout)["blocks"]
    widths = [width["c"] for _, width in table["c"][2]]
    assert widths == pytest.approx([1 / 8, 6 / 8, 1 / 8], abs=0.02)


_SIGNS = ["< 5", "$5", "~ 5", "a^b", "@me", "a|b", "==x==", "&lt;", "%%", "http://a.b", "[x](y)", "{x}", "*a*", "`b`"]


@pytest.mark.parametrize("text", _SIGNS)
def test_python_markdown_reads_the_text(text):
    markdown = pytest.importorskip("markdown").markdown
    html = markdown(text_of(Table((Column("a", "A"), Column("b", "B")), [(text, "end")])), extensions=["tables"])
    cells = [unescape(cell) for cell in re.findall("<td>(.*?)</td>", html)]
    assert cells == [text, "end"]


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("growth [sic] of 5 %", r"growth \[sic\] of 5 %"),
        ("> 80 countries", r"\> 80 countries"),
        ("R&D and AT&T", "R&D and AT&T"),
        ("&lt; &#60;", r"&#38;lt; &#38;\#60;"),
        ("http://example.org/a_b", r"http&#58;//example.org/a\_b"),
        ("www.example.org", r"www\.example.org"),
        ("me@example.org, @me", r"me@example.org, &#64;me"),
        ("12:30:45 :smile:", r"12:30:45 &#58;smile:"),
        ("C# #1 # x", r"C# \#1 # x"),
        ("a = b == c === d", r"a = b &#61;&#61; c &#61;&#61;&#61; d"),
        ("5 % 5%% 5%%%", r"5 % 5&#37;&#37; 5&#37;&#37;&#37;"),
        ("{{x}} ${y}$", r"\{\{x\}\} &#36;\{y\}&#36;"),
        ("< 5 ~ 6 ^ 7", "&lt; 5 &#126; 6 &#94; 7"),
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
    assert cell_text("https://example.org/>", URL) == r"https&#58;//example.org/\>"
    assert cell_text(None, URL) == ""
