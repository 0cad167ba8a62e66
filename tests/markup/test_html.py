"""What is a comment, code or a tag in HTML, and what is running text."""

import tracemalloc

import pytest
from cases import cases
from making import sample

from innofacts.markup.html import text_of_html


def test_html(found):
    text = sample(
        """
        <!DOCTYPE html>
        <html><head><title>Yes 1</title><style>/* <!-- no --> 2 */</style>
        <script>let x = "<!-- no -->" + 3</script></head>
        <body data-no="4"><!-- seen 1 --><p>Yes 5 <b>yes 6</b> <code>no 7</code></p>
        <nav id="TOC"><ul><li><a href="#a">no 8</a></li></ul></nav>
        <PRE>no 8
        <!-- no --></PRE>
        <textarea><!-- no --></textarea> see https://no.example/9</body></html>
        """
    )
    comments, runs = found("html", text)
    assert comments == ["seen 1"]
    assert runs == ["Yes 1", "Yes 5", "yes 6", "see"]


PAGE = """<!DOCTYPE html>
<html><head><title>Not seen</title><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav>
<h1>A title &amp; more</h1>
<p>One <b>bold</b> paragraph,<br>still&nbsp;one.

Still one.</p><script>alert("5 parks")</script>
<ul><li>First <li>Second</ul>
<svg><text>9</text></svg>Loose end
</body></html>"""


def test_of_a_page_what_a_reader_sees():
    text = "Home\n\nA title & more\n\nOne bold paragraph, still one. Still one.\n\nFirst\n\nSecond\n\nLoose end"
    assert text_of_html(PAGE) == text


@cases(
    ("page", "text"),
    [
        ("", ""),
        ("plain", "plain"),
        ("<head><title>t</title><body>a", "a"),
        ("</script>a</p></b>", "a"),
        ("a<p>b<p>c &lt;d&gt; &#8220;e&#x201d; &nosuch;", "a\n\nb\n\nc <d> “e” &nosuch;"),
        ("<p>a<!-- b --></p>", "a"),
        ("<p>a <del>1</del><s>2</s><strike>3</strike><small>4</small>", "a 4"),
        ("<p hidden>1<p>2</p><div hidden>3<div>4</div>5</div>6 <hr hidden><input type='hidden'>7", "2\n\n6\n\n7"),
        ("<p><i style='color: red; display : none'>1</i><i style=\"display:nonesuch;overflow:hidden\">2</i>", "2"),
        ("<b title='all hidden' data-hidden>1</b><b style='text-decoration:underline line-through'>2</b>", "1"),
        ("<div style='visibility:hidden'><template>1</template><p>2</p></div>3</b><br/><i hidden/>4", "3 4"),
        ("<pre><p hidden></pre>1</p>", "1"),
        (
            "<p>3.8<sup>1</sup> km<sup><b>2</b></sup> in 2023.<sup>[4]</sup> 21<sup>st</sup></sup> 5",
            "3.8¹ km² in 2023.[4] 21st 5",
        ),
        ("<p>a<sup>1<p>2</sup>", "a¹\n\n2"),
        (
            "<table><caption>Ships</caption><tr><th>Port<th>In\v2023<tr><td>Turku</td><td><p>1,678</p>\n</table>after",
            "Ships\n\n| Port | In 2023 |\n| Turku | 1,678 |\n\nafter",
        ),
        (
            "<table><tr><th rowspan=2>Port<th colspan='2'>Ships<tr><th>2022<th>2023"
            "<tr><td rowspan=2>Ulm<td>31<td>28<tr><td rowspan=0>9<td>8<tr><th colspan=3>Rest</table>",
            "| Port | Ships | |\n| Port | 2022 | 2023 |\n| Ulm | 31 | 28 |\n| Ulm | 9 | 8 |\n| Rest | | |",
        ),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\n\nb\n\nc"),
        ("<table><tr><td>a<td>b|c<tr><td>d<td>e</table>", "a\n\nb|c\n\nd\n\ne"),
        (f"<table><tr><td>a<td>b<tr><td>d<td>{'e' * 201}</table>", f"a\n\nb\n\nd\n\n{'e' * 201}"),
        ("<table><tr><td>a<td>b<tr><td>c<td><table><tr><td>d</table>e</table>", "a\n\nb\n\nc\n\nd\n\ne"),
        ("</table><td>a</td><table></table><table>b</table>", "a\n\nb"),
    ],
)
def test_a_page_may_be_written_carelessly(page, text):
    assert text_of_html(page) == text


@pytest.mark.parametrize("end", ["a < b", "<a href='x", "<!-- a", "<a <b", "</p"])
def test_what_is_never_closed_is_text(end):
    assert text_of_html(f"<p>5 people</p>{end}") == f"5 people\n\n{end}"


def test_the_attributes_of_a_tag_take_no_memory():
    page = f"<P {'a=1 ' * 200_000}>5 people</P>"
    tracemalloc.start()
    try:
        text, (_, peak) = text_of_html(page), tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (text, peak < 5 * len(page)) == ("5 people", True)


def test_the_comments_of_an_editor_below_a_page_of_google_docs_are_not_read(found):
    reference = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>'
    remarks = "".join(
        f'<div class="c3"><p class="c0"><a href="#cmnt_ref{n}" id="cmnt{n}">[{sign}]</a><span>No {n}</span></p><p>no</p></div>'
        for n, sign in ((1, "a"), (2, "b"))
    )
    note = '<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>Yes 3</span></p></div>'
    page = f"<html><body><p>Yes 1{reference}</p><p>Yes 2</p>{note}{remarks}</body></html>"
    assert found("html", page)[1] == ["Yes 1", "[a]", "Yes 2", "[1]", "Yes 3"]
    assert text_of_html(page) == "Yes 1[a]\n\nYes 2\n\n[1]Yes 3"
