"""What is a comment and what is running text in each syntax of reports."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.errors import InnofactsError
from innofacts.formats import find_format
from innofacts.markup.html import html
from innofacts.markup.languages import MARKUPS, markup_of, running_text
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
    assert markup_of("a.md", "latex").name == "latex"
    with pytest.raises(InnofactsError) as caught:
        markup_of("a.md", "latx")
    assert caught.value.message == 'unknown syntax "latx"'
    assert caught.value.hint == 'did you mean "latex"? the syntaxes are markdown, mdx, html, latex, rst, asciidoc, text'


MANY = 100_000  # with a search to the end of the text for each, each of these would take an hour


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


@pytest.mark.parametrize(
    ("name", "text"),
    [
        *((markup.name, "a.a." * 25_000) for markup in MARKUPS),
        ("markdown", "[" + " @a" * 25_000),
        ("latex", r"\cite[" * 25_000),
        ("latex", r"\label[" * 25_000),
        ("latex", r"\a[" * 25_000),
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
    ],
)
def test_markup_that_is_never_closed_takes_no_longer_than_text(name, text):
    """Each of these once took time with the square of its length, or worse: minutes to ages at this size."""
    markup = next(host for host in MARKUPS if host.name == name)
    assert all(0 <= start < end <= len(text) for start, end in markup.prose(text))
    assert markup.comments(text) == []


@pytest.mark.parametrize(
    ("name", "text", "running"),
    [
        ("html", "R&amp;D rose 5&nbsp;%", "R&D     rose 5      %"),
        ("html", "A &amp; B", "A     & B"),
        ("markdown", "H~2~O or C~10~H, ~80 of 5~10", "H 2 O or C 10 H, ~80 of 5~10"),
        ("asciidoc", "CO~2~, [line-through]#80# 90", "CO 2 ,                    90"),
        ("latex", r"\sout{80} 90 \st{8}0", "          90       0"),
        ("latex", "\\documentclass{x}\\begin{document}80\n% \\end{document}\n90\n\\end{document}\n70", " " * 33 + "80\n" + " " * 16 + "\n90\n" + " " * 14 + "\n  "),
        ("rst", r"H\ :sub:`2`\ O 10\ :sup:`6` t", "H        2   O 10⁶          t"),
        ("rst", "..\n\n   80\n\n..\n   90\n\n..", "  \n\n   80\n\n  \n     \n\n  "),
        ("html", "13&ndash;23 km, &#8211;6&deg;C", "13–23       km,       –6°C    "),
        ("markdown", "1&nbsp;300&nbsp;km, 1&#160;30", "1\u00a0300           km, 1      30"),
        ("html", "&pound;8&thinsp;bn&hellip; 3&frac12;&nosuch; &#x2265;80", "      £8        bn       … 3½&nosuch;               ≥80"),
        ("html", "<p>A<br>B</p>", "\n\n A\u2028   B\n\n  "),
        ("latex", r"R\&D rose 5\%", "R&D  rose 5 %"),
        ("html", "<b>3</b>,327<i>.8</i> labs, 2023<b>1</b>", "   3,327.8            labs, 2023   1    "),
        ("markdown", "**3,327**.8 labs, 2*3, `5**.5`", "  3,327.8   labs, 2 3,        "),
        ("html", "<span>3,3</span><span>27.8</span> labs", "      3,327.8                     labs"),
        ("markdown", "**3,3**27.8 labs, 5,*6* 7", "  3,327.8   labs, 5, 6  7"),
        ("html", "3.<b>3</b> 27<b>,</b>4<i>50</i> 4<u>5</u> 2,<sup>3</sup>", "3.3        27,450               45        2,     3      "),
        ("html", "<b>3</b><b>1</b> 2:1 5<code>7</code>5 <code>7</code>5", "   3       1     2:1 5              5               5"),
        ("markdown", "3.**3** % **3.**3 3.*3* 27**,**450 1**2** 20**23**", "3.3     %   3.3   3.3   27,450     12     2023    "),
        ("markdown", "2**3 of 2*3*4 5,**6** 7,*8* `1**2`**3**", "2  3 of 2 3 4 5,6     7, 8          3  "),
        ("latex", r"3.\textbf{3} \emph{3}.5 27{,}{\bf 450} 27\,\emph{450}", "3.3                3.5  27\u2009\u2009\u2009450       27\u2009\u2009450       "),
        ("latex", r"\frac{1}{3} x_{2} 2\footnote{3}", "      1  3  x_ 2  2          3 "),
        ("rst", r"3.\ **3** 27,\ *450*", "3.3       27,450    "),
        ("asciidoc", "3.**3** 27,__450__ 27,##450## a##3##", "3.3     27,450     27,450     a  3  "),
        ("html", "10<sup>9</sup> m<sup>2</sup>, labs<sup>3</sup>", "10⁹            m²           , labs            "),
        ("html", "1,204<sup>a</sup> 80 %<sup>2</sup> 90.5 <sup>*</sup>", "1,204             80 %             90.5             "),
        ("html", 'labs<sup><a href="#1">[1]</a></sup> 5.5<a href="#2"><sup>b</sup></a>', "labs                                5.5" + " " * 29),
        ("text", "1,204¹ 1,204[2] 80 %³,⁴ 10¹² 9.5† labs² km² 2³²", "1,204  1,204    80 %    10¹² 9.5  labs  km² 2³²"),
        ("text", "mil\u00adlion 3,\u2060204 \u200e5\u200e labs\u200b", "million  3,204  5   labs "),
        ("html", "mil&shy;lion 3&#8288;5", "million      35       "),
        ("markdown", "10^9^ m^2^ `m^2^`", "10⁹   m²         "),
        ("markdown", "$3{,}327.8$ yuan", " 3\u2009\u2009\u2009327.8  yuan"),
        ("markdown", r"**$\approx 10^{9}$** yuan", "         ≈ 10⁹       yuan"),
        ("markdown", "$n = 50$ labs, `$50$`, a $5-$6 fee in A$ or C$, 5$, 6$", "         labs,       , a $5-$6 fee in A$ or C$, 5$, 6$"),
        ("markdown", "    $50$", " " * 8),
        ("markdown", "a\n> 80 of\n> 90\n>\n> > 5 > 4\n\n> 6", "a\n\n 80 of\n  90\n \n    5 > 4\n\n\n 6"),
        ("mdx", "> 80", "  80"),
        ("text", "> 80", "> 80"),
        ("markdown", "~~50~~ 60 <del>70</del> 80 ~~ 90", "       60               80    90"),
        ("markdown", '---\ntitle: "5 labs"\nn: 3\nsummary: |\n  6 labs\n---\n7 labs', '\n\n \n\n\n     "5 labs"\n    \n\n\n        \n  6 labs\n\n\n \n7 labs'),
        ("markdown", "```{r}\n#| fig-cap: 5 labs\nx = 5\n```\n", "      \n            5 labs\n     \n   \n"),
    ],
)  # fmt: skip
def test_markup_divides_paragraphs_and_not_words_or_numbers(name, text, running):
    found = next(markup for markup in MARKUPS if markup.name == name)
    assert running_text(text, found) == running
