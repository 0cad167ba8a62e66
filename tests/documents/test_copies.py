"""Copies of sources: text as it is, what a reader sees of a page, and the text of a PDF."""

import os
import sys

import pytest
from fpdf import FPDF

from innofacts.documents import copies
from innofacts.documents.copies import CopyText, read_copy, text_of_html
from innofacts.errors import InnofactsError

PAGE = """<!DOCTYPE html>
<html><head><title>Not seen</title><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav>
<h1>A title &amp; more</h1>
<p>One <b>bold</b> paragraph,<br>still&nbsp;one.

Still one.</p><script>alert("5 parks")</script>
<ul><li>First <li>Second</ul>
<svg><text>9</text></svg>Loose end
</body></html>"""


def test_plain_text_is_as_it_is(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfOne\r\ntwo \xe2\x80\x9cthree\xe2\x80\x9d\n")
    assert read_copy(str(path)) == CopyText(str(path), "One\ntwo “three”\n", is_plain=True)


def test_of_a_page_what_a_reader_sees(tmp_path):
    path = tmp_path / "a.HTML"
    path.write_text(PAGE, encoding="utf-8")
    text = "Home\n\nA title & more\n\nOne bold paragraph, still one. Still one.\n\nFirst\n\nSecond\n\nLoose end"
    assert read_copy(str(path)) == CopyText(str(path), text, is_plain=False)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("", ""),
        ("plain", "plain"),
        ("<head><title>t</title><body>a", "a"),
        ("</script>a</p></b>", "a"),
        ("a<p>b<p>c &lt;d&gt; &#8220;e&#x201d; &nosuch;", "a\n\nb\n\nc <d> “e” &nosuch;"),
        ("<p>a<!-- b --></p>", "a"),
    ],
)
def test_a_page_may_be_written_carelessly(page, text):
    assert text_of_html(page) == text


def pdf(path, *pages):
    made = FPDF()
    made.set_font("helvetica", size=12)
    for page in pages:
        made.add_page()
        if page:
            made.multi_cell(0, text=page)
    made.output(str(path))


def test_of_a_pdf_the_text_of_its_pages(tmp_path):
    pdf(tmp_path / "a.pdf", "More than 80 countries signed.", "", "The second page.")
    copy = read_copy(str(tmp_path / "a.pdf"))
    assert (copy.text, copy.is_plain) == ("More than 80 countries signed.\n\nThe second page.", False)
    os.rename(tmp_path / "a.pdf", tmp_path / "a")
    assert read_copy(str(tmp_path / "a")).text == copy.text


def told(name):
    with pytest.raises(InnofactsError) as error:
        read_copy(str(name))
    return error.value.message, error.value.hint


def test_what_cannot_be_read_is_told(tmp_path, monkeypatch):
    assert told(tmp_path / "no.txt") == (f"{tmp_path}/no.txt: cannot be read: No such file or directory", "")
    assert told(tmp_path) == (f"{tmp_path}: cannot be read: Is a directory", "")
    (tmp_path / "latin.txt").write_bytes("é".encode("latin-1"))
    assert told(tmp_path / "latin.txt") == (f"{tmp_path}/latin.txt: byte 0xe9 is not UTF-8", "save the copy as UTF-8")
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.4 and nothing more")
    assert told(tmp_path / "x.pdf")[0].startswith(f"{tmp_path}/x.pdf: this PDF cannot be read: ")
    pdf(tmp_path / "empty.pdf", "")
    assert told(tmp_path / "empty.pdf") == (f"{tmp_path}/empty.pdf: this PDF has no text", "it may be a picture of one")
    monkeypatch.setattr(copies, "MAX_COPY", 1024 * 1024)
    (tmp_path / "large.txt").write_bytes(b" " * (1024 * 1024 + 1))
    assert told(tmp_path / "large.txt") == (f"{tmp_path}/large.txt: the copy is larger than 1 MiB", "")


def test_without_pypdf_the_extra_is_named(tmp_path, monkeypatch):
    pdf(tmp_path / "a.pdf", "A page.")
    monkeypatch.setitem(sys.modules, "pypdf", None)
    assert told(tmp_path / "a.pdf") == (
        f"{tmp_path}/a.pdf: to read PDF takes pypdf",
        "pip install 'innofacts[pdf]'",
    )


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert told(tmp_path / "pipe.txt") == (f"{tmp_path}/pipe.txt: this is not a regular file", "")
