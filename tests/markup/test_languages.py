"""What is a comment and what is running text in each syntax of reports."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.errors import InnofactsError
from innofacts.formats import find_format
from innofacts.markup.html import html
from innofacts.markup.languages import MARKUPS, markup_of
from innofacts.markup.latex import latex
from innofacts.markup.markdown import markdown, mdx
from innofacts.markup.scanner import COMMENT, MARKUP, Piece
from innofacts.markup.text import plain

IGNORING = [
    ("<!-- innofacts-ignore -->a<!-- no -->b<!-- /innofacts-ignore -->c<!-- seen -->", ["seen"], ["c"]),
    ("a<!-- innofacts-ignore -->b<!-- no -->c", [], ["a"]),
    ("a<!-- /innofacts-ignore -->b", [], ["a", "b"]),
]


@pytest.mark.parametrize(("text", "comments", "runs"), IGNORING)
def test_what_is_ignored_is_neither(found, text, comments, runs):
    seen, prose = found("markdown", text)
    assert [comment for comment in seen if "ignore" not in comment] == comments
    assert prose == runs


@pytest.mark.parametrize("markup", MARKUPS, ids=lambda markup: markup.name)
def test_a_comment_that_a_host_writes_is_one_it_reads(markup):
    assert find_format(markup.format)
    written = markup.comment("/innofacts 12345678")
    text = f"Yes.\n\n{written}\n\nYes.\n"
    start = text.index(written)
    assert markup.comments(text) == [Piece(COMMENT, start, start + len(written), "/innofacts 12345678")]
    assert [text[slice(*span)].strip() for span in markup.prose(text)] == ["Yes.", "Yes."]
    windows = text.replace("\n", "\r\n")
    assert [comment.text for comment in markup.comments(windows)] == ["/innofacts 12345678"]


_PIECES = st.sampled_from(
    "a 1 ` `` ``` ~~~ <!-- --> \n \r\n - > : :: .. | * _ [ ] ( ) { } % \\ $ // ---- \t <a> {/* */}".split(" ")
)


@pytest.mark.parametrize("markup", MARKUPS, ids=lambda markup: markup.name)
@given(parts=st.lists(_PIECES | st.just("    "), max_size=30))
def test_the_pieces_of_any_text_are_in_order_and_within_it(markup, parts):
    text = " ".join(parts)
    position = 0
    for piece in markup.pieces(text):
        assert position <= piece.start < piece.end <= len(text)
        position = piece.end
    assert all(start < end for start, end in markup.prose(text))


def test_which_syntax_a_report_has():
    names = ("a.md", "A.MARKDOWN", "b.mdx", "c.htm", "d.tex", "e.rst", "f.adoc", "g", "g.log", "-")
    of = ("markdown", "markdown", "mdx", "html", "latex", "rst", "asciidoc", "text", "text", "markdown")
    assert tuple(markup_of(name).name for name in names) == of
    assert [markup_of("a", name).name for name in ("latex", "tex", "md", "htm", "txt", "")] == [
        "latex",
        "latex",
        "markdown",
        "html",
        "text",
        "text",
    ]
    with pytest.raises(InnofactsError) as caught:
        markup_of("a.md", "latx")
    assert caught.value.message == 'unknown markup language "latx"'
    assert (
        caught.value.hint
        == 'did you mean "latex"? the markup languages are markdown, mdx, html, latex, rst, asciidoc, text'
    )


MANY = 30_000  # with a search to the end of the text for each, each of these would take five minutes


@pytest.mark.parametrize(
    ("scan", "opener"),
    [
        (plain, "<!-- "),
        (markdown, "<!-- "),
        (markdown, "<!--\n\n"),
        (markdown, "<code "),
        (html, "<!-- "),
        (html, "<code <pre "),
    ],
)
def test_an_opener_without_a_closer_is_no_piece(scan, opener):
    assert list(scan(opener * MANY)) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("scan", "opener", "start", "end"),
    [
        (mdx, "{/* ", 2, 3),  # an asterisk
        (html, "<code>", 0, 6),
        (markdown, "<pre>", 0, 5),
        (latex, r"\begin{verbatim}", 0, 16),
        (latex, r"\documentclass ", 0, 14),
    ],
)
def test_an_opener_without_a_closer_may_be_markup_by_itself(scan, opener, start, end):
    assert list(scan(opener * MANY)) == [
        Piece(MARKUP, n + start, n + end) for n in range(0, MANY * len(opener), len(opener))
    ]


def test_ticks_of_a_thousand_lengths_close_none_of_one_another():
    assert list(markdown(" ".join("`" * count for count in range(1, 1_000)))) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "text"),
    [
        *((markup.name, "a.a." * 25_000) for markup in MARKUPS),
        ("markdown", "[" + " @a" * 25_000),
        ("latex", r"\cite[" * 25_000),
        ("latex", r"\label[" * 25_000),
        ("latex", r"\a[" * 25_000),
        ("markdown", "```{note}\n" * 25_000 + "``` x\n" * 25_000),
        ("markdown", '!!! note "a"\n' * 50_000),
        ("rst", " " * 100_000),
        ("rst", "\t" * 100_000),
        ("rst", ":a" * 50_000),
        ("rst", "+ " * 50_000 + "x"),
        ("rst", "+" * 100_000 + "x"),
        ("asciidoc", "." * 100_000),
        ("asciidoc", "+" * 100_000),
        ("asciidoc", "image:[" * 25_000),
        ("asciidoc", "link:" * 25_000),
        ("asciidoc", "pass:a,[" * 25_000),
        ("asciidoc", "!===\n" * 25_000),
    ],
)
def test_markup_that_is_never_closed_takes_no_longer_than_text(name, text):
    """Each of these once took time with the square of its length, or worse: minutes to ages at this size."""
    markup = next(one for one in MARKUPS if one.name == name)
    assert all(0 <= start < end <= len(text) for start, end in markup.prose(text))
    assert markup.comments(text) == []
