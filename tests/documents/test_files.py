"""The files of reports come back as they were, whatever their line ends."""

import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st
from office import p, word

from innofacts.documents import document
from innofacts.documents.document import Edit
from innofacts.documents.files import MAX_SIZE, edited, read_copy, read_document, write_documents
from innofacts.errors import InnofactsError


@pytest.mark.parametrize(
    ("data", "text", "newline"),
    [
        (b"", "", "\n"),
        (b"no line end", "no line end", "\n"),
        (b"one\ntwo\n", "one\ntwo\n", "\n"),
        (b"one\r\ntwo\r\n", "one\r\ntwo\r\n", "\r\n"),
        (b"one\r\ntwo\r\nthree\n", "one\r\ntwo\r\nthree\n", "\r\n"),
        (b"one\r\ntwo\n", "one\r\ntwo\n", "\n"),
        (b"\xef\xbb\xbfmarked\r\n", "marked\r\n", "\r\n"),
        ("中文 é 😀\n".encode(), "中文 é 😀\n", "\n"),
        ("\ufeffé 😀\r\ntwo\r\n".encode("utf-16-le"), "é 😀\r\ntwo\r\n", "\r\n"),
        ("\ufeffé 😀\n".encode("utf-16-be"), "é 😀\n", "\n"),
        ("\ufeffé 😀\r".encode("utf-32-le"), "é 😀\n", "\n"),
        (b"one\rtwo\r", "one\ntwo\n", "\n"),
        (b"one\rtwo\n", "one\rtwo\n", "\n"),
    ],
)
def test_a_report_is_read_and_written_back_byte_by_byte(tmp_path, data, text, newline):
    file = tmp_path / "report.md"
    file.write_bytes(data)
    file.chmod(0o640)
    report = read_document(str(file))
    assert (report.text, report.newline) == (text, newline)
    write_documents([(report, report.encoded(report.text))])
    assert file.read_bytes() == data
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["report.md"]


@given(
    text=st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",))).filter(lambda t: t[:1] != "\ufeff")
)
def test_any_text_is_encoded_as_it_was(tmp_path_factory, text):
    file = tmp_path_factory.mktemp("any") / "report.txt"
    for mark in (b"", b"\xef\xbb\xbf"):
        file.write_bytes(mark + text.encode())
        report = read_document(str(file))
        assert (report.text, report.mark) == (text if "\n" in text else text.replace("\r", "\n"), mark)
        assert report.encoded(text) == mark + text.encode()


def test_a_link_stays_and_the_report_behind_it_is_written(tmp_path):
    (tmp_path / "report.md").write_text("old\n")
    (tmp_path / "link.md").symlink_to("report.md")
    write_documents([(read_document(str(tmp_path / "link.md")), b"new\n")])
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "report.md").read_text() == "new\n"


def test_where_one_report_may_not_be_written_none_is(tmp_path, monkeypatch):
    names = [str(tmp_path / name) for name in ("one.md", "two.md")]
    for name in names:
        (tmp_path / name).write_text("old\n")
    reports = [(read_document(name), b"new\n") for name in names]
    for refused in (names[1], str(tmp_path)):
        monkeypatch.setattr(os, "access", lambda path, _, refused=refused: path != refused)
        with pytest.raises(InnofactsError) as caught:
            write_documents(reports)
        assert "could not be written: Permission denied" in caught.value.message
        assert [(tmp_path / name).read_text() for name in names] == ["old\n", "old\n"]


def test_standard_input_goes_to_standard_output(standard_input, capfdbinary):
    standard_input(b"\xef\xbb\xbfone\r\n")
    report = read_document("-")
    assert (report.text, report.shown) == ("one\r\n", "<stdin>")
    write_documents([(report, report.encoded("two\r\n"))])
    assert capfdbinary.readouterr().out == b"\xef\xbb\xbftwo\r\n"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"a caf\xe9\n", 'report.md:1:6: byte 0xe9 is not UTF-8; in Windows-1252 it is "é"'),
        ("one\ntwo é".encode() + b"\xff", 'report.md:2:6: byte 0xff is not UTF-8; in Windows-1252 it is "ÿ"'),
        (b"\xff\xfea", "report.md: this is not the UTF-16 that it begins as"),
        (b"\xfe\xff\xd8\0\0a", "report.md: this is not the UTF-16 that it begins as"),
        (b"\xff\xfe\0\0a\0\0", "report.md: this is not the UTF-32 that it begins as"),
        (b"a\0b\0", "report.md: this is a binary file, not a text"),
        (b"\x89PNG\r\n\x1a\n\0\0", "report.md: this is a binary file, not a text"),
    ],
)
def test_what_is_no_text_in_utf_8_is_refused(tmp_path, monkeypatch, data, told):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.md").write_bytes(data)
    with pytest.raises(InnofactsError) as caught:
        read_document("report.md")
    assert (caught.value.message, caught.value.hint) == (told, "save the report as UTF-8 text")


def test_what_is_no_regular_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "fifo.md")
    for name, told in (
        (tmp_path, "this is a folder"),
        (tmp_path / "fifo.md", "this is not a regular file"),
        ("/dev/zero", "this is not a regular file"),
        (tmp_path / "none.md", "cannot be read: No such file or directory"),
        (tmp_path / "a\x1b.md", "a\\x1b.md: cannot be read: No such file or directory"),
    ):
        with pytest.raises(InnofactsError) as caught:
            read_document(str(name))
        assert told in caught.value.message
        assert "\x1b" not in caught.value.message


def test_a_copy_has_line_feeds_and_of_a_page_what_a_reader_sees(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfOne\r\ntwo \xe2\x80\x9cthree\xe2\x80\x9d\n")
    copy = read_copy(str(tmp_path / "a.txt"))
    assert (copy.text, copy.has_lines) == ("One\ntwo “three”\n", True)
    (tmp_path / "a.HTML").write_text("<p>One <b>bold</b>\r\nline.<p>Two.", encoding="utf-8")
    copy = read_copy(str(tmp_path / "a.HTML"))
    assert (copy.text, copy.has_lines) == ("One bold line.\n\nTwo.", False)
    assert [copy.block(offset).name for offset in (0, 16)] == ["paragraph 1", "paragraph 2"]


def test_a_file_that_is_too_large_is_refused(tmp_path):
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(MAX_SIZE + 1)  # a hole, which takes no room
    with pytest.raises(InnofactsError) as caught:
        read_document(str(tmp_path / "large.txt"))
    assert caught.value.message == f"{tmp_path}/large.txt: the file is larger than 64 MiB"


def test_a_text_with_more_than_anyone_could_read_or_check_is_refused(tmp_path, run, monkeypatch):
    monkeypatch.setattr(document, "MOST_WORDS", 1000)
    monkeypatch.setattr(document, "MOST_NUMBERS", 100)
    for text in ("[" * 1001, "letters " * 501, "a" * 4001, "\n" * 1001):
        (tmp_path / "a.md").write_text(text, newline="")
        assert run("embed", "--check", tmp_path / "a.md").err == (
            f"innofacts: error: {tmp_path}/a.md: this text is too long, with {len(text):,} characters\n"
            "  hint: split it into parts; each may have 1,000 signs and words of four letters\n"
        )
    (tmp_path / "a.md").write_text("1,000.5 " * 100 + "half")
    for command in ("proof", "draft"):
        assert run(command, tmp_path / "a.md") == (
            2,
            "",
            f"innofacts: error: {tmp_path}/a.md: this text has more than 100 numbers\n"
            "  hint: split it; tables of data are read by innofacts import\n",
        )
    (tmp_path / "a.md").write_text("1,000.5 " * 100)
    assert run("draft", tmp_path / "a.md").status == 0


LONG = "9" * 5000  # digits, of which Python makes no number
NUMBERS = (
    "It rose by 9 % to 9. Rank 9 of 9, the 9th in 9. One in 9, 9 out of 9, 9/9, 9:9, $9m, 9 to 9 km, 5 ± 9, 9 years ago."
    " 9 January, January 9, Q1 9, FY9, 9-9, 9.9, no. 9, 9 times, 9s, page 9, 5e9, 2^9, between 9 and 9 people.\n\n"
)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("command", "name", "text"),
    [
        ("proof", "a.md", NUMBERS + "| a | b |\n|---|---|\n| x | 9 |\n| total | 9 |\n"),
        (
            "draft",
            "a.html",
            f'<p>{NUMBERS} &#9; &#x9;<table><tr><th colspan="9" rowspan="9">x<td>5</table><ol start="9"><li>5',
        ),
        ("proof", "a.tex", NUMBERS + "\\begin{tabular}{cc}\\multicolumn{9}{c}{5} & 5\\\\\\end{tabular}"),
        ("draft", "a.adoc", NUMBERS + "|===\n9+| a | b\n9.9+a| 5\n|===\n"),
    ],
)
def test_numbers_of_thousands_of_digits_are_no_figures(tmp_path, library, run, command, name, text):
    facts = library(a='[source]\nid = "s"\ntype = "report"\npublisher = "Office"\n')
    (tmp_path / name).write_text(text.replace("9", LONG), encoding="utf-8")
    assert run(command, tmp_path / name, "--facts", facts).status == 0


def test_standard_input_that_is_too_large_is_refused(standard_input):
    standard_input(bytes(MAX_SIZE + 1))
    with pytest.raises(InnofactsError) as caught:
        read_document("-")
    assert caught.value.message == "<stdin>: the file is larger than 64 MiB"


def test_a_word_file_that_cannot_be_changed_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    marker = "[[innofacts show labs -c figure]]"
    (tmp_path / "report.docx").write_bytes(word(p(f"{marker}80")))
    with pytest.raises(InnofactsError) as caught:
        edited(read_document("report.docx"), [Edit(len(marker), len(marker) + 2, "90[[/innofacts 0123abcd]]")])
    assert (caught.value.message, caught.value.hint) == (
        "report.docx: a marker in a Word file is not closed",
        "remove what is typed from [[/innofacts on",
    )
