"""HTML cells read as their texts, and nothing in them is live."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from innofacts.formats.html import cell_text, render
from innofacts.formats.words import visible_lines
from innofacts.table import TEXT, URL, Column, Look, Table

TAGS = {"table", "caption", "thead", "tbody", "tr", "th", "td", "br", "a"}


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.tags, self.cells, self.links = [], set(), [], []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        if tag == "br":
            self.cells[-1] += "\n"
        else:
            self.open.append(tag)
        if tag in ("td", "th"):
            self.cells.append("")
        if tag == "a":
            self.links.append(dict(attributes)["href"])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_comment(self, data):
        raise AssertionError(data)

    def handle_data(self, data):
        if {"td", "th"} & set(self.open):
            self.cells[-1] += data


def read(text):
    reader = _Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == []
    assert reader.tags <= TAGS
    return reader


def text_of(table, **look):
    return "".join(render(table, Look(**look)))


@given(st.lists(st.text() | st.text("<>&\"'/!-ab;#\n")))
def test_each_cell_reads_as_its_text(texts):
    reader = read(text_of(Table((Column("a", "A"),), [(text,) for text in texts])))
    assert reader.cells == ["A", *("\n".join(visible_lines(text)) for text in texts)]


def test_nasty_tables_stay_tables(nasty):
    reader = read(text_of(nasty))
    assert len(reader.cells) == len(nasty.columns) * (len(nasty.rows) + 1)
    assert set(reader.links) == {"https://example.org/a_b?c=d&e=f#:~:text=g,h"}


def test_the_table_has_head_body_and_caption(plain, card, golden):
    golden("plain.html", text_of(plain))
    golden("card.html", text_of(card))


def test_a_table_may_be_bare(plain):
    assert text_of(plain._replace(rows=(), caption=""), header=False) == (
        '<table class="innofacts">\n<tbody>\n</tbody>\n</table>\n'
    )


def test_only_web_addresses_are_links():
    link = '<a href="https://example.org/?a=b&amp;c" rel="noopener noreferrer">https://example.org/?a=b&amp;c</a>'
    assert cell_text("https://example.org/?a=b&c", URL) == link
    assert cell_text("https://example.org/?a=b&c", TEXT) == "https://example.org/?a=b&amp;c"
    assert cell_text("javascript:alert(1)", URL) == "javascript:alert(1)"
