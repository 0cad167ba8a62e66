"""`innofacts proof`: what it writes where, in each format, and how it ends."""

import json
import os
import re
import subprocess
from errno import EACCES

import pytest
from conftest import PROGRAM, environment
from office import p, parts_of, r, tbl, word, writer

from innofacts.output import destination

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"

[[fact]]
id = "labs-2023"
claim = "Norway had more than 50 polar laboratories in 2023."
figure = "> 50 laboratories"
measure = "polar-laboratories"
place = "NO"
period = 2023
nature = "stock"
"""
TEXT = """Norway had 50 polar laboratories in 2023.
Norway had more than 60 polar laboratories in 2023.
Norway had more than 50 polar laboratories in 2023.
Norway has 5 whaling ships.
"""
MISQUOTED = 'misquoted: "50 polar laboratories": the source says more than 50 laboratories: "more than" was left out (labs-2023)\n'
OPEN = (
    'not established: "more than 60 polar laboratories": the source says more than 50 laboratories, which leaves open whether'
    ' it is "more than 60 laboratories" (labs-2023)\n'
)
NO_FACT = 'no fact: "5 whaling ships": no matching fact\n'
SAID = "innofacts: report.md: 4 figures: 1 misquoted, 1 not established, 1 no fact, 1 supported\n"


@pytest.fixture
def report(library, tmp_path, monkeypatch):
    """Return a function that writes a report next to a small library."""
    monkeypatch.setenv("INNOFACTS_PATH", str(library(office=LIBRARY)))
    monkeypatch.chdir(tmp_path)

    def report(text: str = TEXT, name: str = "report.md") -> str:
        (tmp_path / name).write_text(text)
        return name

    return report


def test_lines_are_as_compilers_write_them(run, report):
    assert run("proof", report()) == (
        1,
        f"report.md:1:12: {MISQUOTED}report.md:2:12: {OPEN}report.md:4:12: {NO_FACT}",
        SAID + "innofacts: error: 1 of 4 figures is wrong, 1 is not established, 1 has no fact\n",
    )


def test_what_no_fact_is_about_comes_last_in_each_report(run, report):
    text = "Norway has 5 whaling ships.\n\nNorway had 50 polar laboratories in 2023.\n"
    _, lines, _ = run("proof", report(text, "a.md"), report(text, "b.md"))
    assert lines == f"a.md:3:12: {MISQUOTED}a.md:1:12: {NO_FACT}b.md:3:12: {MISQUOTED}b.md:1:12: {NO_FACT}"
    rows = run("proof", "a.md", "b.md", "-f", "csv").out.splitlines()[1:]
    assert [row.split(",")[:2] for row in rows] == [["a.md", "1"], ["a.md", "3"], ["b.md", "1"], ["b.md", "3"]]


def test_a_list_of_definitions_is_read_with_what_it_defines(run, report):
    page = "<dl><dt>Polar laboratories of Norway, 2023</dt>\n<dd>60</dd><dt>Staff of Norway</dt><dd>5</dd></dl>"
    _, lines, _ = run("proof", report(page, "a.html"))
    assert [line.split(": ")[:3] for line in lines.splitlines()][:1] == [["a.html:2:5", "not established", '"60"']]


def test_strict_takes_warnings_for_errors(run, report):
    assert run("proof", "--strict", report()) == (
        1,
        f"report.md:1:12: {MISQUOTED}report.md:2:12: {OPEN}report.md:4:12: {NO_FACT}",
        SAID + "innofacts: error: 1 of 4 figures is wrong, 1 is not established, 1 has no fact\n",
    )


def test_the_last_line_says_how_many_are_wrong_and_how_many_have_no_fact(run, report):
    ships = "Norway has 5 whaling ships.\n\n"
    open_ = "Norway had more than 60 polar laboratories in 2023.\n\n"
    wrong = "Norway had 50 polar laboratories in 2023.\n\n"

    def said(text, *options):
        return run("proof", report(text), *options).err.splitlines()[1:]

    assert said(ships + open_) == []
    assert said(ships, "--strict") == ["innofacts: error: 1 of 1 figure has no fact"]
    assert said(ships * 2 + open_, "--strict") == [
        "innofacts: error: 1 of 3 figures is not established, 2 have no fact"
    ]
    assert said(wrong * 2 + open_ * 2) == ["innofacts: error: 2 of 4 figures are wrong, 2 are not established"]
    assert said(wrong + ships, "--fix")[-1] == "innofacts: report.md: corrected 1 figure"
    assert said(wrong + ships, "--fix", "--strict")[1:] == ["innofacts: error: 1 of 2 figures has no fact"]


def test_a_report_that_is_in_order_says_what_was_checked(run, report):
    text = "Norway had more than 50 polar laboratories in 2023.\n"
    assert run("proof", report(text)) == (0, "", "innofacts: report.md: 1 figure: 1 supported\n")
    assert run("proof", "--strict", report("No figures here.\n")) == (0, "", "innofacts: report.md: no figures\n")


def test_numbers_that_are_passed_over_are_counted(run, report):
    text = (
        "Norway had 50 polar laboratories in 2023. <!-- innofacts: ok the ministry counts so -->\n\n"
        "<!-- innofacts list -c id -->\n80 laboratories\n<!-- /innofacts -->\n\nIt took them two days.\n"
    )
    assert run("proof", report(text)).err == (
        "innofacts: report.md: no figures; passed over: 1 silenced by a comment, 1 in tables of markers, 1 probably not figures"
        ' ("two days")\n'
    )
    text = " ".join(f"The {one} took them {two} days." for one in ("first", "second") for two in NUMBERS)
    assert run("proof", report(text)).err == (
        "innofacts: report.md: no figures; passed over: 10 probably not figures"
        ' ("two days", "three days", "four days", "five days", "six days")\n'
    )
    text = " ".join(f"The first took them {n} days." for n in range(2, 12))
    assert run("proof", report(text)).err.endswith(' "9 days", 2 more)\n')


NUMBERS = ("two", "three", "four", "five", "six")


@pytest.mark.usefixtures("report")
def test_of_many_reports_those_in_order_are_told_together(run, tmp_path):
    right, wrong = (f"Norway had {bound}50 polar laboratories in 2023.\n" for bound in ("more than ", ""))
    texts = [right, "Nothing.\n", "It took them two days.\n", f"{right} <!-- innofacts: ok -->\n"]
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(21):
        (pages / f"{number:02}.md").write_text(texts[number] if number < 4 else right)
    silent = "innofacts: pages/03.md: 1 figure: 1 supported\n"
    lines = run("proof", "pages").err.splitlines(keepends=True)
    assert lines[1:] == [
        silent,
        "innofacts: 20 other reports: 18 figures: 18 supported; passed over: 1 probably not figures\n",
    ]
    (pages / "03.md").write_text(wrong)
    assert run("proof", "pages").err == (
        "innofacts: pages/03.md: 1 figure: 1 misquoted\n"
        "innofacts: 20 other reports: 18 figures: 18 supported; passed over: 1 probably not figures\n"
        "innofacts: error: 1 of 19 figures is wrong\n"
    )
    (pages / "03.md").write_text("Nothing.\n")
    told = "21 reports: 18 figures: 18 supported; passed over: 1 probably not figures"
    assert run("proof", "pages")[::2] == (0, f"innofacts: {told}\n")
    (pages / "03.md").unlink()
    assert len(run("proof", "pages").err.splitlines()) == 20


@pytest.mark.parametrize(
    ("name", "comment", "place", "example"),
    [
        ("r.md", "<!-- innofacts: ok -->", "r.md:1:43", "<!-- innofacts: ok figure of the ministry -->"),
        ("r.md", "<!-- innofacts ok ours -->", "r.md:1:43", "<!-- innofacts: ok figure of the ministry -->"),
        ("r.md", "<!-- innofacts: ignore -->", "r.md:1:43", "<!-- innofacts: ok figure of the ministry -->"),
        ("r.tex", "% innofacts: okay ours", "r.tex:1:43", "% innofacts: ok figure of the ministry"),
        ("r.docx", "[[innofacts: ok]]", "r.docx: paragraph 1", "[[innofacts: ok figure of the ministry]]"),
        ("r.odt", "[[innofacts: ok]]", "r.odt: paragraph 1", "[[innofacts: ok figure of the ministry]]"),
    ],
)
def test_a_comment_that_silences_nothing_is_told(run, report, tmp_path, name, comment, place, example):
    text = f"Norway had 50 polar laboratories in 2023. {comment}"
    report(text, name)
    if name == "r.docx":
        (tmp_path / name).write_bytes(word(p(r(text))))
    if name == "r.odt":
        (tmp_path / name).write_bytes(writer(f"<text:p>{text}</text:p>"))
    status, _, said = run("proof", name)
    assert (status, *said.splitlines()[:2]) == (
        1,
        f"innofacts: {place}: this comment silences no figure; one that does says why: {example}",
        f"innofacts: {name}: 1 figure: 1 misquoted",
    )


@pytest.mark.parametrize("comment", ["innofacts: ok ours", "Innofacts:OK, ours", "innofacts: ok: ours"])
def test_a_comment_with_a_reason_may_be_written_so(run, report, comment):
    text = f"Norway had 50 polar laboratories in 2023. <!-- {comment} -->\n"
    assert run("proof", report(text)).err == "innofacts: report.md: no figures; passed over: 1 silenced by a comment\n"


@pytest.mark.usefixtures("report")
def test_a_comment_of_a_document_silences_its_paragraph(run, tmp_path):
    text = "Norway had 50 polar laboratories in 2023."
    (tmp_path / "r.docx").write_bytes(word(p(r(f"{text} [[innofacts: ok ours]]")) + p(r(text))))
    (tmp_path / "r.odt").write_bytes(writer(f"<text:p>{text} [[innofacts: ok ours]]</text:p><text:p>{text}</text:p>"))
    for name in ("r.docx", "r.odt"):
        said = f"innofacts: {name}: 1 figure: 1 misquoted; passed over: 1 silenced by a comment\n"
        assert run("proof", name).err.startswith(said)


@pytest.mark.parametrize("comment", ["<!-- innofacts: ok ours -->", "<!-- innofacts-ignore -->", "<!-- okay -->", ""])
def test_other_comments_are_not_told(run, report, comment):
    assert run("proof", report(f"Norway has 5 whaling ships. {comment}\n")).err.startswith("innofacts: report.md: ")


def test_what_a_marker_has_filled_in_is_no_sum_of_the_text(run, report):
    told = "The harbours of Norway had {} berths in 2023."
    filled = f"<!-- innofacts list -->\n\n| {told.format('7,405')} |\n|-|\n| {told.format('7,310')} |\n\n<!-- /innofacts -->\n"
    assert run("proof", report(f"{told.format('7,405')}\n\n{filled}")).err == (
        "innofacts: report.md: 1 figure: 1 no fact; passed over: 2 in tables of markers\n"
    )
    assert "1 arithmetic" in run("proof", report(f"{told.format('7,405')} {told.format('7,310')}\n")).err


def test_a_figure_in_the_title_of_a_source_is_not_said_by_the_report(run, library, tmp_path):
    cited = LIBRARY.replace("type = ", 'title = "Norway has 40 polar laboratories in 2023"\ntype = ', 1)
    text = 'Office. 2024. "Norway has 40 polar laboratories in 2023." *Gazette*.\n\nIn 2023 Norway had 40 polar laboratories.\n'
    (tmp_path / "report.txt").write_text(text)
    result = run("proof", tmp_path / "report.txt", "--facts", library(office=cited))
    assert "report.txt: 1 figure: 1 contradicted; passed over: 1 in titles of sources\n" in result.err


def test_a_figure_that_is_not_established_is_reported_but_does_not_fail(run, report):
    result = run("proof", report("Norway had more than 60 polar laboratories in 2023.\n"))
    assert result == (0, f"report.md:1:12: {OPEN}", "innofacts: report.md: 1 figure: 1 not established\n")


def test_json_has_an_object_for_every_figure(run, report):
    status, out, err = run("proof", report(), "--json")
    assert (status, err.splitlines()[0]) == (1, SAID.strip())
    rows = json.loads(out)
    assert rows[0] == {
        "file": "report.md",
        "line": 1,
        "column": 12,
        "printed": "50 polar laboratories",
        "figure": "50 polar laboratories",
        "fact": "labs-2023",
        "verdict": "misquoted",
        "reason": 'the source says more than 50 laboratories: "more than" was left out',
        "instead": "> 50 laboratories",
        "block": None,
        "why": "in common: the number; the words polar, laboratories; the place; the time; the unit",
    }
    assert [(row["verdict"], row["fact"]) for row in rows[1:]] == [
        ("not established", "labs-2023"),
        ("supported", "labs-2023"),
        ("no fact", None),
    ]


def test_annotations_and_sarif_name_verdict_and_place(run, report, tmp_path):
    assert run("proof", report(), "-f", "github").out.splitlines()[0] == (
        '::error file=report.md,line=1,endLine=1,col=12,endColumn=33,title=misquoted::"50 polar laboratories": the source says more than 50'
        ' laboratories: "more than" was left out (labs-2023); suggestion: more than 50 polar laboratories'
    )
    assert run("proof", report(), "-o", "found.sarif").out == ""
    (log,) = json.loads((tmp_path / "found.sarif").read_text())["runs"]
    assert [(result["ruleId"], result["level"]) for result in log["results"]] == [
        ("misquoted", "error"),
        ("not-established", "warning"),
        ("no-fact", "note"),
    ]
    assert log["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"] == [
        {
            "deletedRegion": {"startLine": 1, "startColumn": 12, "endLine": 1, "endColumn": 33},
            "insertedContent": {"text": "more than 50 polar laboratories"},
        }
    ]
    assert ["fixes" in result for result in log["results"]] == [True, False, False]
    assert log["tool"]["driver"]["rules"][0] == {
        "id": "misquoted",
        "shortDescription": {"text": "the source gives the number with a different bound or unit"},
        "fullDescription": {"text": "The source gives the number with a different bound or unit."},
        "help": {
            "text": "Write the bound and the unit of the source. innofacts proof --fix does so where that alone is wrong."
        },
    }


def test_several_reports_come_one_after_the_other(run, report):
    names = report("Norway had 50 polar laboratories in 2023.\n", "a.md"), report(TEXT, "b.txt")
    result = run("proof", *names)
    assert result.out == f"a.md:1:12: {MISQUOTED}b.txt:1:12: {MISQUOTED}b.txt:2:12: {OPEN}b.txt:4:12: {NO_FACT}"
    assert result.err == (
        "innofacts: a.md: 1 figure: 1 misquoted\n"
        + SAID.replace("report.md", "b.txt")
        + "innofacts: error: 2 of 5 figures are wrong, 1 is not established, 1 has no fact\n"
    )


def test_standard_input_is_a_report_too(report, tmp_path):
    report()
    command = [*PROGRAM, "proof", "-", "--facts", str(tmp_path / "library")]
    done = subprocess.run(command, input=TEXT, capture_output=True, text=True, env=environment(), check=False)
    assert (done.returncode, done.stdout) == (
        1,
        f"<stdin>:1:12: {MISQUOTED}<stdin>:2:12: {OPEN}<stdin>:4:12: {NO_FACT}",
    )


@pytest.mark.parametrize(
    ("given", "written", "done"),
    [
        ("Norway had 50 polar laboratories in 2023.\r\n", "Norway had more than 50 polar laboratories in 2023.\r\n", 1),
        ("Nothing.\n", "Nothing.\n", 0),
    ],
)
def test_standard_input_is_corrected_to_standard_output(run, report, standard_input, given, written, done):
    report()
    standard_input(given)
    status, out, err = run("proof", "--fix", "-")
    assert (status, out, err.splitlines()[-1]) == (
        0,
        written,
        f"innofacts: <stdin>: corrected {done} figure{'s' * (not done)}",
    )


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("missing.md", None, "innofacts: error: missing.md: cannot be read: No such file or directory\n"),
        ("binary.md", b"a\0b", "innofacts: error: binary.md: this is a binary file, not a text\n"),
        ("latin.md", b"caf\xe9", 'innofacts: error: latin.md:1:4: byte 0xe9 is not UTF-8; in Windows-1252 it is "é"\n'),
    ],
)
def test_what_cannot_be_read_is_named(run, report, tmp_path, name, content, message):
    report()
    if content is not None:
        (tmp_path / name).write_bytes(content)
    status, out, err = run("proof", name)
    assert (status, out) == (2, "")
    assert err.startswith(message)


def test_a_report_that_cannot_be_read_does_not_keep_the_others_from_being_checked(run, report, tmp_path):
    report("Norway had 50 polar laboratories in 2023.\n", "b.md")
    report(" 7" * 30_001, "c.txt")
    (tmp_path / "a.md").write_bytes(b"Norway\ncaf\xe9")
    (tmp_path / "d.docx").write_bytes(b"PK\x03\x04")
    unread = (
        'innofacts: error: a.md:2:4: byte 0xe9 is not UTF-8; in Windows-1252 it is "é"; save the report as UTF-8 text\n'
        "innofacts: error: d.docx: the file is cut off, or is not a zip archive; copy or download it again\n"
        "innofacts: error: c.txt: this text has more than 30,000 numbers; split it;"
        " tables of data are read by innofacts import\n"
    )
    assert run("proof", "a.md", "b.md", "c.txt", "d.docx") == (
        2,
        f"b.md:1:12: {MISQUOTED}",
        f"{unread}innofacts: b.md: 1 figure: 1 misquoted\n"
        "innofacts: error: 3 files could not be read; 1 of 1 figure is wrong\n",
    )
    fixed = run("proof", "--fix", "a.md", "b.md")
    assert (fixed.status, fixed.err.splitlines()[-1]) == (2, "innofacts: error: 1 file could not be read")
    assert (tmp_path / "b.md").read_text() == "Norway had more than 50 polar laboratories in 2023.\n"
    assert run("proof", "d.docx", "b.md", "-o", "r.docx").err.endswith("  hint: name one .docx file to proofread\n")


def test_a_marker_that_is_wrong_does_not_keep_the_figures_from_being_read(run, report):
    result = run("proof", report("<!-- innofacts show -->Norway had 50 polar laboratories in 2023.\n"))
    assert (result.status, result.out) == (1, f"report.md:1:35: {MISQUOTED}")


def test_a_word_file_gets_comments_on_the_words(run, report, tmp_path):
    body = p("Norway had ", r("5", "<w:b/>"), "0 polar laboratories in 2023.") + tbl(
        ("Norway had more than 60 polar laboratories in 2023.",)
    )
    text = "<text:p>Norway had 50 polar laboratories in 2023.</text:p>"
    report()
    (tmp_path / "r.docx").write_bytes(old := word(body))
    (tmp_path / "r.odt").write_bytes(writer(text))
    assert run("proof", "r.docx", "-o", "reviewed.docx") == (
        1,
        f"r.docx: paragraph 1: {MISQUOTED}r.docx: table 1 row 1: {OPEN}",
        "innofacts: r.docx: 2 figures: 1 misquoted, 1 not established\n"
        "innofacts: reviewed.docx: 2 comments\n"
        "innofacts: error: 1 of 2 figures is wrong, 1 is not established\n",
    )
    assert (tmp_path / "r.docx").read_bytes() == old
    once = (tmp_path / "reviewed.docx").read_bytes()
    assert run("proof", "reviewed.docx", "-o", "again.docx").status == 1
    assert (tmp_path / "again.docx").read_bytes() == once
    comments = parts_of(once)["word/comments.xml"].decode()
    assert re.findall("<w:t [^>]*>([^<]*)</w:t>", comments) == [
        "misquoted: the source says more than 50 laboratories: &quot;more than&quot; was left out (labs-2023). Source: Office.",
        "not established: the source says more than 50 laboratories, which leaves open whether it is &quot;more than 60"
        " laboratories&quot; (labs-2023). Source: Office.",
    ]
    assert "innofacts: reviewed.odt: 1 comment\n" in run("proof", "r.odt", "-o", "reviewed.odt").err


def test_the_comment_on_an_outdated_figure_has_the_whole_source_of_the_newer_one(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    newer = """
        [source]
        id = "count-2024"
        type = "report"
        title = "The final count"
        publisher = "Office"
        published = 2024-09-02

        [[fact]]
        id = "labs-final"
        claim = "Norway had 43 polar laboratories in 2023."
        figure = "43 laboratories"
        measure = "polar-laboratories"
        place = "NO"
        period = 2023
        replaces = ["labs-2023"]
    """
    folder = library(office=LIBRARY, newer=newer)
    (tmp_path / "r.docx").write_bytes(word(p("Norway had more than 50 polar laboratories in 2023.")))
    assert run("proof", "r.docx", "-o", "reviewed.docx", "--facts", folder).status == 1
    comments = parts_of((tmp_path / "reviewed.docx").read_bytes())["word/comments.xml"].decode()
    assert re.findall("<w:t [^>]*>([^<]*)</w:t>", comments) == [
        "outdated: replaced by labs-final: print 43 laboratories, public since 2 September 2024, cite Office (labs-2023)."
        " Source: Office, “The final count”, 2 September 2024."
    ]


def test_a_text_whose_markup_is_not_known_is_said_to_be_read_as_plain_text(run, report):
    remark = "read as plain text, since no markup is known for .mediawiki; --markup names one\n"
    name = report("Norway had more than 50 polar laboratories in 2023.\n", "r.mediawiki")
    assert run("proof", name).err == f"innofacts: r.mediawiki: {remark}innofacts: r.mediawiki: 1 figure: 1 supported\n"
    assert run("proof", name, "--markup", "text").err == "innofacts: r.mediawiki: 1 figure: 1 supported\n"


def test_comments_are_written_before_the_lines_that_nobody_may_read(run, report, tmp_path, monkeypatch):
    report()
    (tmp_path / "r.docx").write_bytes(word(p("Norway had 50 polar laboratories in 2023.")))

    def write_out(_):
        raise BrokenPipeError  # as of: innofacts proof r.docx -o reviewed.docx | head -n 1

    monkeypatch.setattr(destination, "write_out", write_out)
    assert run("proof", "r.docx", "-o", "reviewed.docx").status == 141
    assert b"misquoted" in parts_of((tmp_path / "reviewed.docx").read_bytes())["word/comments.xml"]


def test_where_comments_cannot_be_written_the_lines_are(run, report, tmp_path):
    report()
    (tmp_path / "r.docx").write_bytes(word(p("Norway had 50 polar laboratories in 2023.")))
    status, out, err = run("proof", "r.docx", "-o", "nowhere/reviewed.docx")
    assert (status, out) == (2, f"r.docx: paragraph 1: {MISQUOTED}")
    assert "innofacts: error: nowhere/reviewed.docx: could not be written: " in err


@pytest.mark.parametrize("names", [["r.md"], ["r.docx", "r.md"], ["r.odt"], ["r.docm"]])
def test_comments_go_into_one_report_of_the_same_kind(run, report, tmp_path, names):
    report(name="r.md")
    for name, data in (("r.docx", word("")), ("r.odt", writer("")), ("r.docm", word(""))):
        (tmp_path / name).write_bytes(data)
    assert run("proof", *names, "-o", "reviewed.docx") == (
        2,
        "",
        "innofacts: error: reviewed.docx: comments go into a copy of one report of the same kind\n"
        "  hint: name one .docx file to proofread\n",
    )
    assert not (tmp_path / "reviewed.docx").exists()


@pytest.mark.parametrize("path", ["r.docx", "./r.docx", "link.docx"])
def test_comments_never_go_into_the_report_itself(run, report, tmp_path, path):
    report()
    (tmp_path / "r.docx").write_bytes(old := word(p("Norway had 50 polar laboratories in 2023.")))
    (tmp_path / "link.docx").symlink_to("r.docx")
    assert run("proof", "r.docx", "-o", path) == (
        2,
        "",
        f"innofacts: error: {path}: comments go into a copy of the report, and this is the report\n"
        "  hint: name a new file: -o reviewed.docx\n",
    )
    assert (tmp_path / "r.docx").read_bytes() == old


@pytest.mark.parametrize(
    ("options", "hint"),
    [(["-o", "x.docx"], "-o"), (["-o", "x.diff"], "-o"), (["-f", "json"], "-f"), (["--json", "--fix"], "-f")],
)
def test_a_diff_has_neither_a_format_nor_a_file(run, report, tmp_path, options, hint):
    report()
    (tmp_path / "r.docx").write_bytes(word(p("Norway had 50 polar laboratories in 2023.")))
    assert run("proof", "--diff", "r.docx", *options) == (
        2,
        "",
        f"innofacts: error: --diff has a format of its own and writes no file\n  hint: leave out {hint}\n",
    )
    assert not list(tmp_path.glob("x.*"))


def test_a_report_is_corrected_or_a_copy_gets_comments(run, report, tmp_path):
    report()
    (tmp_path / "r.docx").write_bytes(old := word(p("Norway had 50 polar laboratories in 2023.")))
    assert run("proof", "--fix", "r.docx", "-o", "reviewed.docx") == (
        2,
        "",
        "innofacts: error: reviewed.docx: comments go into a copy, and --fix changes the report itself\n"
        "  hint: run both, one after the other\n",
    )
    assert (tmp_path / "r.docx").read_bytes() == old


def test_a_signed_file_gets_no_comments(run, report, tmp_path):
    report()
    (tmp_path / "r.docx").write_bytes(word(p("Norway had 50 polar laboratories in 2023."), _xmlsignatures__s="<x/>"))
    result = run("proof", "r.docx", "-o", "reviewed.docx")
    assert (result.status, result.err.splitlines()[-2:]) == (
        2,
        [
            "innofacts: error: r.docx: this file is signed, and a change would break the signature",
            "  hint: save a copy without it",
        ],
    )


# --- corrections, folders, and which facts count --------------------------------------------------------------------

CORRECTIONS = (
    ("Norway had 50 polar laboratories in 2023.", "Norway had more than 50 polar laboratories in 2023."),
    ("There were 50 polar laboratories in Norway.", "There were more than 50 polar laboratories in Norway."),
    ("50 polar laboratories were in Norway in 2023.", "More than 50 polar laboratories were in Norway in 2023."),
    ("Norway had fewer than 50 polar laboratories in 2023.", "Norway had more than 50 polar laboratories in 2023."),
    ("Norway had 50 polar stations in 2023.", "Norway had 50 polar stations in 2023."),
    ("Norway had **50** polar laboratories in 2023.", "Norway had **more than 50** polar laboratories in 2023."),
    ("Norway had **50 polar** laboratories in 2023.", "Norway had **more than 50 polar** laboratories in 2023."),
    ("Norway had fifty polar laboratories in 2023.", "Norway had more than fifty polar laboratories in 2023."),
    ("Norway had 40 to 50 polar laboratories in 2023.", "Norway had 40 to 50 polar laboratories in 2023."),
)


@pytest.mark.parametrize(("wrong", "right"), CORRECTIONS)
def test_a_bound_a_number_or_a_unit_that_alone_is_wrong_is_corrected(run, report, tmp_path, wrong, right):
    name = report(f"{wrong}\n")
    shown = run("proof", "--diff", name)
    assert (tmp_path / name).read_text() == f"{wrong}\n"
    assert (f"-{wrong}\n+{right}\n" in shown.out) == (wrong != right)
    fixed = run("proof", "--fix", name)
    assert (tmp_path / name).read_text() == f"{right}\n"
    assert ("corrected 1 figure" in fixed.err) == (wrong != right)
    if wrong != right:
        assert fixed.status == 0
        assert run("proof", name) == (0, "", "innofacts: report.md: 1 figure: 1 supported\n")


def test_a_folder_that_must_not_be_read_is_named(run, report, tmp_path, monkeypatch):
    (tmp_path / "reports/secret").mkdir(parents=True)
    (tmp_path / "reports/a.md").write_text("Nothing.\n")
    report("")
    scan = os.scandir

    def scandir(path):
        if str(path).endswith("secret"):
            raise PermissionError(EACCES, os.strerror(EACCES), path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    denied = "innofacts: error: reports/secret: cannot be read: Permission denied\n"
    assert run("proof", "reports/secret") == (2, "", denied)
    said = "innofacts: reports/a.md: no figures\ninnofacts: error: 1 file could not be read\n"
    assert run("proof", "reports") == (2, "", denied + said)


def test_a_folder_stands_for_the_reports_in_it(run, report, tmp_path):
    report()
    (tmp_path / "texts" / "deep").mkdir(parents=True)
    for folder in (".hidden", "node_modules", "packages"):
        (tmp_path / "texts" / folder).mkdir()
    installed = ("node_modules/c.md", "packages/c.md", "packages/pyvenv.cfg")
    for name in ("b.md", "deep/a.txt", "notes.toml", ".hidden/c.md", *installed):
        (tmp_path / "texts" / name).write_text("Norway had 50 polar laboratories in 2023.\n")
    assert run("proof", "texts").out == f"texts/b.md:1:12: {MISQUOTED}texts/deep/a.txt:1:12: {MISQUOTED}"
    (tmp_path / "empty").mkdir()
    assert run("proof", "empty").err.startswith("innofacts: error: empty: this folder has no reports\n")


def test_documents_of_other_programs_in_a_folder_are_named(run, report, tmp_path):
    report("No figures here.\n")
    folder = tmp_path / "desk"
    (folder / "old").mkdir(parents=True)
    for name in ("~$port.docx", "old/A.DOC", "b.rtf", ".c.doc", "d.png"):
        (folder / name).write_bytes(b"\x05ab")
    passed = "innofacts: desk: passed over desk/b.rtf, desk/old/A.DOC; to have them read, save them as .docx or .odt\n"
    assert run("proof", "desk").err.startswith(f"{passed}innofacts: error: desk: this folder has no reports\n")
    (folder / "a.md").write_text("No figures here.\n")
    assert run("proof", "desk") == (0, "", f"{passed}innofacts: desk/a.md: no figures\n")
    for number in range(5):
        (folder / f"{number}.rtf").write_bytes(b"")
    named = ", ".join(f"desk/{number}.rtf" for number in range(5))
    assert run("proof", "desk").err.startswith(f"innofacts: desk: passed over {named} and 2 more; to have them read, ")
    (folder / "a.gdoc").write_text('{"doc_id": "40 ships"}')
    assert run("proof", "desk/a.gdoc") == (
        2,
        "",
        "innofacts: error: desk/a.gdoc: only other programs read such a document\n  hint: save it as .docx or .odt\n",
    )
    assert run("proof", "desk/~$port.docx").err == (
        "innofacts: error: desk/~$port.docx: Word writes this while a document is open\n  hint: name the document itself\n"
    )


def test_only_facts_of_some_standings_or_sources_count(run, report):
    name = report("Norway had 50 polar laboratories in 2023.\n")
    assert run("proof", "--source", "office-2024", name).status == 1
    assert run("proof", "--standing", "official,press", name) == (
        0,
        'report.md:1:12: no fact: "50 polar laboratories": no matching fact\n',
        "innofacts: report.md: 1 figure: 1 no fact\n"
        "innofacts: there is no fact with a figure to check figures with: --standing leaves out all\n",
    )
    assert run("proof", "--standing", "oficial", name).err == (
        'innofacts: error: unknown standing "oficial"\n'
        '  hint: did you mean "official"? the standings are official, dataset, press, opinion, secondary\n'
    )
    assert run("proof", "--standing", ",", name).err == (
        "innofacts: error: --standing names no standing\n  hint: leave it out, or name one\n"
    )
    assert run("proof", "--source", "office", name) == run("proof", "--source", "office-2024", name)
    assert run("proof", "--source", "ofice", name).err.startswith('innofacts: error: no source has the id "ofice"\n')


def test_what_is_no_report_is_told_what_it_is(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(library(a="# drafted\n\n[source]\nid = 'a'\ntype = 'report'\npublisher = 'P'\n"))
    told = "a.toml: this is a fact file, and not a report or an article\n  hint: innofacts check checks fact files\n"
    for command in ("proof", "draft"):
        assert run(command, "a.toml") == (2, "", f"innofacts: error: {told}")
    (tmp_path / "b.adoc").write_text("[source]\n----\nid = 5 parks\n----\n")
    assert run("proof", tmp_path / "b.adoc").status == 0
    hint = "  hint: innofacts fetches nothing: save the page as a file, and name that\n"
    for command in (["proof"], ["draft"], ["import"], ["list", "--facts"], ["check"]):
        assert run(*command, "https://a.example/b.md").err.endswith(hint)
        assert hint not in run(*command, "b.md").err


def test_a_figure_without_a_fact_names_the_nearest(run, report):
    text = "Norway had more than 50 polar laboratories in 2019.\n"
    assert run("proof", report(text)).out == (
        'report.md:1:12: no fact: "more than 50 polar laboratories": no matching fact; nearest: more than 50 laboratories, 2023 (labs-2023)\n'
    )


FOREIGN = """Norwegen hatte 2023 mehr als 50 Labore, und sie kosteten 1,5 Mio. Euro.

| Land | Labore |
|---|---|
| Norwegen | 1.250 |
| Schweden | 1.350 |
| Total | 2.800 |

Nel 2023 la Norvegia aveva più di 50 laboratori polari.
"""


def test_german_is_read_and_a_language_that_is_not_read_is_named(run, report):
    assert run("proof", report(FOREIGN)) == (
        0,
        'report.md:1:21: no fact: "mehr als 50 Labore": no matching fact\n'
        'report.md:1:58: no fact: "1,5 Mio. Euro": no matching fact\n',
        "innofacts: report.md:9:1: 1 sentence in Italian was passed over; --language en reads the text as English\n"
        "innofacts: report.md: 2 figures: 2 no fact\n",
    )
    assert "1.25 + 1.35 = 2.6" in run("proof", "report.md", "--language", "en").out


def test_facts_that_are_only_drafted_are_counted(run, library, tmp_path, monkeypatch):
    draft = '\n[[fact]]\nid = "boats"\nclaim = "TODO: describe 5 whaling ships in your own words"\nfigure = "5 ships"\n'
    idea = draft.replace("boats", "idea").replace('figure = "5 ships"\n', "")
    monkeypatch.setenv("INNOFACTS_PATH", str(library(office=LIBRARY + draft + idea)))
    (tmp_path / "r.txt").write_text("Norway has 5 whaling ships.")
    status, _, said = run("proof", str(tmp_path / "r.txt"))
    assert (status, said.splitlines()[1]) == (
        0,
        "innofacts: 1 of 2 facts still has TODO for a claim, by which figures are matched; innofacts check lists them",
    )
    drafts = draft + draft.replace("boats", "ships")
    monkeypatch.setenv("INNOFACTS_PATH", str(library(office=LIBRARY + drafts)))
    assert "\ninnofacts: 2 of 3 facts still have TODO for a claim, by " in run("proof", str(tmp_path / "r.txt"))[2]


def test_a_library_that_has_nothing_for_a_report_is_named(run, report, library, monkeypatch):
    name = report("Norway had more than 50 polar laboratories in 2023.\n")
    none = "innofacts: there is no fact with a figure to check figures with: --standing leaves out all\n"
    said = "innofacts: report.md: 1 figure: 1 no fact\n"
    assert run("proof", "--standing", "opinion", name).err == said + none
    several = run("proof", "--standing", "opinion", "--as-of", "1900", name).err
    assert none.replace("--standing leaves", "--standing and --as-of leave") in several
    empty = library(none='[source]\nid = "a"\ntype = "report"\npublisher = "P"\n[[fact]]\nid = "b"\nclaim = "c"\n')
    assert run("proof", "--facts", empty / "none.toml", name).err == said + none.replace(
        "--standing leaves out all", "the library has none"
    )
    assert run("proof", name).err == "innofacts: report.md: 1 figure: 1 supported\n"
    monkeypatch.delenv("INNOFACTS_PATH")
    shipped = (
        "innofacts: no figure is about a fact of builtin, the shipped library; --facts names a library of your own\n"
    )
    assert run("proof", name).err == said + shipped
    assert run("proof", report("No figures here.\n")).err == "innofacts: report.md: no figures\n"
    assert run("proof", report("The company had 12 ships and 30 boats, 50 vessels in all.\n")).err.count(shipped)
    assert run("proof", report("China spent 3,335.71 billion yuan on R&D in 2023. It has 5 ships.\n")).err == (
        "innofacts: report.md: 2 figures: 1 no fact, 1 supported\n"
    )
