"""The files of reports come back as they were, whatever their line ends."""

import io
import os
import stat
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.documents.files import Report, read_report, write_reports
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
    ],
)
def test_a_report_is_read_and_written_back_byte_by_byte(tmp_path, data, text, newline):
    file = tmp_path / "report.md"
    file.write_bytes(data)
    file.chmod(0o640)
    report = read_report(str(file))
    assert (report.text, report.newline) == (text, newline)
    write_reports([(report, report.text)])
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
        report = read_report(str(file))
        assert (report.text, report.has_bom) == (text, bool(mark))
        assert report.encoded(text) == mark + text.encode()


def test_a_link_stays_and_the_report_behind_it_is_written(tmp_path):
    (tmp_path / "report.md").write_text("old\n")
    (tmp_path / "link.md").symlink_to("report.md")
    write_reports([(read_report(str(tmp_path / "link.md")), "new\n")])
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "report.md").read_text() == "new\n"


def test_where_one_report_may_not_be_written_none_is(tmp_path, monkeypatch):
    names = [str(tmp_path / name) for name in ("one.md", "two.md")]
    for name in names:
        (tmp_path / name).write_text("old\n")
    reports = [(read_report(name), "new\n") for name in names]
    for refused in (names[1], str(tmp_path)):
        monkeypatch.setattr(os, "access", lambda path, _, refused=refused: path != refused)
        with pytest.raises(InnofactsError) as caught:
            write_reports(reports)
        assert "could not be written: Permission denied" in caught.value.message
        assert [(tmp_path / name).read_text() for name in names] == ["old\n", "old\n"]


def test_standard_input_goes_to_standard_output(monkeypatch, capfdbinary):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfone\r\n")))
    report = read_report("-")
    assert (report.text, report.shown) == ("one\r\n", "<stdin>")
    write_reports([(report, "two\r\n")])
    assert capfdbinary.readouterr().out == b"\xef\xbb\xbftwo\r\n"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"a caf\xe9\n", "report.md:1:6: byte 0xe9 is not UTF-8"),
        ("one\ntwo é".encode() + b"\xff", "report.md:2:6: byte 0xff is not UTF-8"),
        (b"\xff\xfea\0", "report.md: the report is UTF-16, not UTF-8"),
        (b"\xfe\xff\0a", "report.md: the report is UTF-16, not UTF-8"),
        (b"\xff\xfe\0\0a\0\0\0", "report.md: the report is UTF-32, not UTF-8"),
        (b"\x89PNG\r\n\x1a\n\0\0", "report.md: this is a binary file, not a text"),
    ],
)
def test_what_is_no_text_in_utf_8_is_refused(tmp_path, monkeypatch, data, told):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.md").write_bytes(data)
    with pytest.raises(InnofactsError) as caught:
        read_report("report.md")
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
            read_report(str(name))
        assert told in caught.value.message
        assert "\x1b" not in caught.value.message


def test_a_problem_has_its_place_and_line():
    report = Report("r.md", "one\r\ntwo é three\r\n")
    assert report.place(0) == (1, 1)
    assert str(report.problem(report.text.index("three"), "this is wrong", "say so")) == (
        "r.md:2:7: this is wrong\n  2 | two é three\n    |       ^\n  hint: say so"
    )
    assert str(Report("-", "x").problem(0, "wrong")) == "<stdin>:1:1: wrong\n  1 | x\n    | ^"
