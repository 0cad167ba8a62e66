"""reStructuredText cells read as their texts, by docutils itself, and nothing in them is live."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from innofacts.formats.rst import render
from innofacts.formats.words import visible_lines
from innofacts.table import Column, Look, Table

TEXTS = st.text() | st.text("ab1 \\`*_[]<>|:@-+=.()>#/\"'\n")


def text_of(table, **look):
    return "".join(render(table, Look(**look)))


def rows_of(text):
    """Return the cells as docutils reads them, which must have nothing to say about them and find nothing live."""
    nodes = pytest.importorskip("docutils.nodes")
    core = pytest.importorskip("docutils.core")
    settings = {"report_level": 1, "halt_level": 5, "warning_stream": ""}
    tree = core.publish_doctree(text, settings_overrides=settings)
    allowed = "document table title tgroup colspec thead tbody row entry paragraph line_block line Text"
    assert {type(node).__name__ for node in tree.findall()} <= set(allowed.split()), tree.pformat()
    rows = []
    for row in tree.findall(nodes.row):
        entries = [list(entry.findall(nodes.line)) or [entry] for entry in row.findall(nodes.entry)]
        rows.append([" ".join(" ".join(line.astext() for line in entry).split()) for entry in entries])
    return rows


def as_read(text):
    return " ".join(" ".join(visible_lines(text)).split())


@settings(max_examples=30)  # docutils takes 20 ms for each
@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=3))
@example([("= =", "==  === =")])  # the border of a table
def test_each_cell_reads_as_its_text_and_nothing_in_it_is_live(rows):
    got = rows_of(text_of(Table((Column("a", "A"), Column("b", "B")), rows)))
    assert got == [["A", "B"], *([as_read(cell) for cell in row] for row in rows)]


def test_nasty_cells_read_as_their_texts(nasty_texts):
    table = Table((Column("a", "A"), Column("b", "|B")), [(text, "end") for text in nasty_texts], "*Nasty*")
    assert rows_of(text_of(table)) == [["A", "|B"], *([as_read(text), "end"] for text in nasty_texts)]


def test_long_texts_without_blanks_are_broken_and_put_together_again():
    texts = ["专利" * 8000, "ab" * 1000 + "====", "x" * 999 + "    " + "- y" * 600, "a\n" + "b" * 12000]
    text = text_of(Table((Column("a", "A"),), [(each,) for each in texts]))
    assert max(map(len, text.split("\n"))) < 2100
    assert rows_of(text) == [["A"], *([as_read(each)] for each in texts)]


@pytest.mark.slow
def test_pandoc_reads_the_same(nasty_texts, seen_by_pandoc):
    # pandoc takes two colons at the end for one, however they are written.
    texts = [text for text in nasty_texts if not text.endswith("::")]
    got, live = seen_by_pandoc(text_of(Table((Column("a", "A"), Column("b", "B")), [(t, "end") for t in texts])), "rst")
    assert got == [["A", "B"], *([as_read(text), "end"] for text in texts)]
    assert live == set()


def test_the_table_is_a_list_table(plain, card, golden):
    golden("plain.rst", text_of(plain))
    golden("card.rst", text_of(card))


def test_tables_of_few_parts():
    table = Table((Column("a", "A"),), (), "Empty")
    assert text_of(table) == ".. list-table:: Empty\n\n   * - A\n"
    assert text_of(table, header=False) == ""
    assert (
        text_of(table._replace(rows=[("x",)], caption=""))
        == ".. list-table::\n   :header-rows: 1\n\n   * - A\n   * - x\n"
    )
    assert rows_of(text_of(table)) == [["A"]]
