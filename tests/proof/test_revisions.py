"""Corrections are written into texts."""

import json

import pytest
from fpdf import FPDF
from office import p, r, word, writer

from innofacts.documents.document import Document, Edit, applied, narrowed
from innofacts.documents.files import read_document
from innofacts.matching.matches import Match
from innofacts.proof.corrections import Correction
from innofacts.proof.reading import Proof
from innofacts.proof.revisions import edits
from innofacts.prose.figures import find_mentions

LIBRARY = """
[source]
id = "office"
type = "report"
publisher = "Office"

[[fact]]
id = "labs"
claim = "Norway had more than 50 polar laboratories in 2023."
figure = "> 50 laboratories"
measure = "polar-laboratories"
place = "NO"
period = 2023
nature = "stock"
"""


TEXT = "Norway had 50 polar laboratories in 2023."
RIGHT = "Norway had more than 50 polar laboratories in 2023."
SAID = (
    'misquoted: "50 polar laboratories": the source says more than 50 laboratories: "more than" was left out (labs)\n'
)
FIXED = (
    'corrected: "50 polar laboratories" → "more than 50 polar laboratories": the source says more than 50 laboratories: '
    '"more than" was left out (labs)\n'
)


@pytest.mark.parametrize(("name", "data"), [("r.docx", word(p(TEXT))), ("r.odt", writer(f"<text:p>{TEXT}</text:p>"))])
def test_an_office_document_gets_tracked_changes_once(run, library, tmp_path, monkeypatch, name, data):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(data)
    command = ("proof", "--fix", name, "--facts", library(office=LIBRARY))
    assert run(*command) == (
        0,
        f"{name}: paragraph 1: {FIXED}",
        f"innofacts: {name}: 1 figure: 1 misquoted\ninnofacts: {name}: corrected 1 figure with tracked changes\n",
    )
    once = (tmp_path / name).read_bytes()
    assert read_document(name).text == RIGHT
    assert run(*command) == (0, "", f"innofacts: {name}: 1 figure: 1 supported\n")
    assert (tmp_path / name).read_bytes() == once


def test_of_several_reports_a_pdf_is_left_and_the_others_are_corrected(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in (("b.pdf", TEXT), ("c.pdf", RIGHT)):
        made = FPDF()
        made.set_font("helvetica", size=12)
        made.add_page()
        made.multi_cell(0, text=text)
        made.output(name)
    (tmp_path / "a.docx").write_bytes(word(p(TEXT)))
    status, _, said = run("proof", "--fix", "a.docx", "b.pdf", "--facts", library(office=LIBRARY))
    assert (status, read_document("a.docx").text, read_document("b.pdf").text) == (1, RIGHT, TEXT)
    assert "b.pdf: 1 figure to be corrected by hand, in what this file was made from\n" in said
    alone = run("proof", "--fix", "b.pdf", "--facts", library(office=LIBRARY))
    assert (alone.status, "innofacts does not write into .pdf files" in alone.err) == (2, True)
    shown = run("proof", "--diff", "b.pdf", "--facts", library(office=LIBRARY))
    assert (shown.status, shown.out) == (1, "")  # a patch of it, nothing can apply
    assert "b.pdf: 1 figure to be corrected by hand, in what this file was made from\n" in shown.err
    right = run("proof", "--diff", "c.pdf", "--facts", library(office=LIBRARY))
    assert right == (0, "", "innofacts: c.pdf: 1 figure: 1 supported\n")


def test_what_was_wrong_with_the_sum_of_a_figure_is_settled_with_it(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    exact = LIBRARY.replace('"> 50 l', '"50 l').replace("more than ", "")
    (tmp_path / "r.md").write_text(
        "Norway had 20 polar laboratories in the north and 30 in the south, a total of 60 polar laboratories in 2023.\n"
    )
    status, lines, remarks = run("proof", "--fix", "r.md", "--facts", library(office=exact))
    assert [line.split(": ")[1] for line in lines.splitlines()] == ["corrected", "arithmetic", "no fact", "no fact"]
    assert (status, remarks.splitlines()[-1]) == (0, "innofacts: r.md: corrected 1 figure")


@pytest.mark.parametrize("values", [(50, 60), (60, 50)])
def test_that_a_text_gives_another_value_too_is_not_said_where_a_fact_shows_one_to_be_wrong(
    run, library, tmp_path, monkeypatch, values
):
    monkeypatch.chdir(tmp_path)
    exact = LIBRARY.replace('"> 50 l', '"50 l').replace("more than ", "")
    given = "Norway had {} polar laboratories in 2023.\n\nNorway had {} polar laboratories in 2023.\n\n".format(*values)
    (tmp_path / "r.md").write_text(f"{given}Norway had 705 harbours in 2023.\n\nNorway had 750 harbours in 2023.\n")
    found = [line.split(": ")[1:3] for line in run("proof", "r.md", "--facts", library(office=exact)).out.splitlines()]
    assert found == [
        ["contradicted", '"60 polar laboratories"'],
        ["arithmetic", '"750"'],
        ["no fact", '"705 harbours"'],
    ]


def test_of_all_figures_those_that_are_still_wrong_are_counted(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.md").write_text(f"{TEXT}\n\nNorway had at most ten polar laboratories in 2023.\n\n{RIGHT}\n")
    assert run("proof", "--fix", "r.md", "--facts", library(office=LIBRARY)) == (
        1,
        f"r.md:1:12: {FIXED}"
        'r.md:3:12: contradicted: "at most ten polar laboratories": the source says more than 50 laboratories, which rules out'
        ' "at most 10 laboratories" (labs); left to you: a figure too far off for a slip\n',
        "innofacts: r.md: 3 figures: 1 contradicted, 1 misquoted, 1 supported\n"
        "innofacts: r.md: left to you: 1 too far off for a slip\n"
        "innofacts: r.md: corrected 1 figure\n"
        "innofacts: error: 1 of 3 figures is still wrong\n",
    )


def test_annotations_of_a_corrected_report_offer_nothing(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.md").write_text(TEXT)
    log = run("proof", "--fix", "r.md", "-f", "sarif", "--facts", library(office=LIBRARY)).out
    (result,) = json.loads(log)["runs"][0]["results"]
    assert (result["ruleId"], result["level"], "fixes" in result) == ("misquoted", "note", False)
    assert result["message"]["text"] == FIXED.removeprefix("corrected: ").rstrip()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_a_text_keeps_its_encoding_and_its_line_ends(run, library, tmp_path, monkeypatch, encoding, end):
    monkeypatch.chdir(tmp_path)
    mark = "\ufeff" if encoding == "utf-16-le" else ""
    (tmp_path / "r.md").write_bytes(f"{mark}A café.{end * 2}{TEXT}{end}".encode(encoding))
    status, lines, _ = run("proof", "--fix", "r.md", "--facts", library(office=LIBRARY))
    assert (status, lines) == (0, f"r.md:3:12: {FIXED}")
    assert (tmp_path / "r.md").read_bytes() == f"{mark}A café.{end * 2}{RIGHT}{end}".encode(encoding)


def test_a_notebook_is_corrected_in_its_cell(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    cell = '{{"cells": [{{"cell_type": "markdown", "metadata": {{}}, "source": ["{}"]}}]}}'.format
    (tmp_path / "r.ipynb").write_text(cell(TEXT))
    assert run("proof", "--fix", "r.ipynb", "--facts", library(office=LIBRARY)).status == 0
    assert (tmp_path / "r.ipynb").read_text() == cell(RIGHT)


def test_what_the_code_of_a_notebook_has_printed_is_checked_and_left_to_the_code(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    outputs = [{"output_type": "stream", "name": "stdout", "text": f"{TEXT}\nThey read 712 books.\n"}]
    notebook = json.dumps({"cells": [{"cell_type": "code", "source": "", "outputs": outputs}]})
    (tmp_path / "r.ipynb").write_text(notebook)
    assert run("proof", "--fix", "r.ipynb", "--facts", library(office=LIBRARY)) == (
        1,
        f"r.ipynb: cell 1 output line 1: {SAID[:-1]}; left to you: a figure that code has printed\n",
        "innofacts: r.ipynb: 1 figure: 1 misquoted; passed over: 1 without a fact in what code has printed\n"
        "innofacts: r.ipynb: left to you: 1 that code has printed\n"
        "innofacts: error: 1 of 1 figure is wrong\n",
    )
    assert (tmp_path / "r.ipynb").read_text() == notebook


def test_what_code_has_printed_is_no_sum_that_may_be_wrong(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = "The mill has 40 looms and 30 lathes, 80 machines in all.\n"
    outputs = [{"output_type": "stream", "name": "stdout", "text": text}]
    cells = [{"cell_type": "code", "source": "", "outputs": outputs}, {"cell_type": "markdown", "source": text}]
    (tmp_path / "r.ipynb").write_text(json.dumps({"cells": cells}))
    found = run("proof", "r.ipynb", "--facts", library(office=LIBRARY)).out.splitlines()
    assert [line for line in found if "arithmetic" in line] == [
        'r.ipynb: cell 2 line 1: arithmetic: "80": 40 + 30 = 70'
    ]


NEWER = """
[[fact]]
id = "labs-old"
claim = "Norway had 44 polar laboratories in 2023, by the preliminary count."
figure = "44 laboratories"
measure = "polar-laboratories"
place = "NO"
period = 2023
nature = "stock"
vintage = "preliminary"
"""


def test_what_a_marker_shows_is_left_to_the_marker(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    marker = "<!-- innofacts show {} -c figure -->{}<!-- /innofacts 01234567 -->".format
    old, stale = marker("labs-old", "44 laboratories"), marker("labs", "50 laboratories")
    right = marker("labs", "more than 50 laboratories")
    (tmp_path / "r.md").write_text(text := f"Norway had {old} in 2023.\n\nIt had {stale}.\n\nIt had {right}.\n")
    library_ = library(office=LIBRARY.replace('nature = "stock"', 'nature = "stock"\nvintage = "final"') + NEWER)
    status, out, err = run("proof", "--fix", "r.md", "--facts", library_)
    assert status == 1
    first, second = out.splitlines()
    assert first.endswith(" (labs-old); left to you: a figure of a marker, which is to name the newer fact")
    assert second.endswith(" (labs); left to you: a figure of a marker, which embed fills anew")
    left = "left to you: 1 of a marker, which is to name the newer fact, 1 of a marker, which embed fills anew"
    assert f"innofacts: r.md: {left}\n" in err
    assert (tmp_path / "r.md").read_text() == text


def test_what_tracked_changes_cannot_change_is_named(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = writer("<text:p>Norway had at<text:s/>most 50 polar laboratories in 2023.</text:p>")
    (tmp_path / "r.odt").write_bytes(data)
    assert run("proof", "--fix", "r.odt", "--facts", library(office=LIBRARY)) == (
        1,
        'r.odt: paragraph 1: contradicted: "at most 50 polar laboratories": the source says more than 50 laboratories, '
        'not "at most 50 laboratories": the bound is the other way round (labs); to be corrected by hand\n',
        "innofacts: r.odt: 1 figure: 1 contradicted\n"
        "innofacts: r.odt: corrected 0 figures, 1 to be corrected by hand, since it is not plain text there\n"
        "innofacts: error: 1 of 1 figure is wrong\n",
    )
    assert (tmp_path / "r.odt").read_bytes() == data


def test_where_one_report_cannot_be_changed_nothing_is_written(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.docx").write_bytes(old := word(p(TEXT), _xmlsignatures__s="<x/>"))
    (tmp_path / "r.txt").write_text(TEXT)
    assert run("proof", "--fix", "r.txt", "r.docx", "--facts", library(office=LIBRARY)) == (
        2,
        f"r.txt:1:12: {SAID}r.docx: paragraph 1: {SAID}",
        "innofacts: r.txt: 1 figure: 1 misquoted\n"
        "innofacts: r.docx: 1 figure: 1 misquoted\n"
        "innofacts: error: r.docx: this file is signed, and a change would break the signature\n"
        "  hint: save a copy without it\n",
    )
    assert (tmp_path / "r.docx").read_bytes() == old
    assert (tmp_path / "r.txt").read_text() == TEXT


def test_markup_around_a_figure_stays(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.md").write_text("Norway had **50** _polar_\nlaboratories in 2023.")
    assert run("proof", "--fix", "r.md", "--facts", library(office=LIBRARY)).status == 0
    assert (tmp_path / "r.md").read_text() == "Norway had **more than 50** _polar_\nlaboratories in 2023."


def test_of_two_corrections_of_the_same_words_only_the_first_is_made():
    report = Document("report.txt", "We had 50 labs and 60 ships.")
    labs, ships = find_mentions(report.text)
    match = Match("labs", "misquoted", "")
    figures = [
        Proof("report.txt", 1, mention.start + 1, mention, match, correction=Correction(correction, correction))
        for mention, correction in ((labs, "80 labs"), (labs, "90 labs"), (ships, "70 ships"))
    ]
    assert applied(report.text, edits(figures)) == "We had 80 labs and 70 ships."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("r.md", "Norway had **50** *polar laboratories* in 2023.\n"),
        ("r.html", "<p>Norway had 50<span class='c5'>&nbsp;polar</span> <b>laboratories</b> in 2023.</p>\n"),
        ("r.tex", "Norway had \\textbf{50}~polar labora\u00adtories in 2023.\n"),
    ],
)
def test_a_correction_is_shown_without_the_markup_in_it(run, library, tmp_path, monkeypatch, name, text):
    monkeypatch.setenv("INNOFACTS_PATH", str(library(office=LIBRARY)))
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text(text)
    new = "more than 50 polar laboratories"
    shown = run("proof", name, "-f", "github").out
    assert shown.endswith(f"; suggestion: {new}\n")
    sarif = json.loads(run("proof", name, "-f", "sarif").out)
    assert sarif["runs"][0]["results"][0]["fixes"][0]["description"] == {"text": f"write {new}"}
    assert f'corrected: "50 polar laboratories" → "{new}": the source' in run("proof", name, "--fix").out


@pytest.mark.parametrize(
    ("old", "new", "narrow"),
    [
        ("12.4-mile", "11.4-mile", (0, 4, "11.4")),
        ("the 12.4‑mile", "the 11.4‑mile", (4, 8, "11.4")),
        ("12-mile", "12-kilometre", (0, 7, "12-kilometre")),
        ("12-mile", "more than 12-mile", (0, 0, "more than ")),
        ("12.4 miles", "11.4 miles", (0, 4, "11.4")),
        ("2023-24", "2022-24", (0, 7, "2022-24")),  # a number is no word
        ("51\u2028new labs", "52\u2028new labs", (0, 2, "52")),
        ("the\t51\u2028labs", "the\tabout 52\u2028labs", (4, 6, "about 52")),
        ("51\u2028labs", "more than 51\u2028labs", (0, 0, "more than ")),
    ],
)
def test_only_words_that_change_are_changed(old, new, narrow):
    assert narrowed(Edit(0, len(old), new), old) == narrow


def test_a_number_before_a_no_break_hyphen_is_corrected_by_a_tracked_change(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    track = LIBRARY.replace(
        "Norway had more than 50 polar laboratories in 2023.", "The track of Norway is 50 miles long."
    )
    track = track.replace('figure = "> 50 laboratories"\nmeasure = "polar-laboratories"', 'figure = "50 miles"')
    track = track.replace("period = 2023\n", "")
    hyphen = r("The 51") + "<w:r><w:noBreakHyphen/></w:r>" + r("mile track of Norway is long.")
    (tmp_path / "r.docx").write_bytes(word(p(hyphen)))
    status, _, said = run("proof", "--fix", "r.docx", "--facts", library(office=track))
    assert (status, said.splitlines()[-1]) == (0, "innofacts: r.docx: corrected 1 figure with tracked changes")
    assert read_document("r.docx").text == "The 50‑mile track of Norway is long."
