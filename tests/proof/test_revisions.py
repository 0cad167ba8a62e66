"""Corrections are written into texts."""

from office import p, word

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


def test_a_word_file_is_not_corrected_and_nothing_is_written(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = "Norway had 50 polar laboratories in 2023."
    (tmp_path / "report.docx").write_bytes(old := word(p(text)))
    (tmp_path / "report.txt").write_text(text)
    said = 'misquoted: "50 polar laboratories": the source says more than 50 laboratories: "more than" was left out (labs)\n'
    assert run("proof", "--fix", "report.txt", "report.docx", "--facts", library(office=LIBRARY)) == (
        2,
        f"report.txt:1:12: {said}report.docx: paragraph 1: {said}",
        "innofacts: report.txt: 1 figure: 1 misquoted\n"
        "innofacts: report.docx: 1 figure: 1 misquoted\n"
        "innofacts: error: report.docx: --fix writes into texts only\n"
        "  hint: change the figures by hand; nothing was written\n",
    )
    assert (tmp_path / "report.docx").read_bytes() == old
    assert (tmp_path / "report.txt").read_text() == text
