"""The text of the pages of a PDF, and what is said of one that has none."""

import os
import sys

import pytest
from fpdf import FPDF

from innofacts.documents.cells import tables_in
from innofacts.documents.files import read_copy
from innofacts.errors import InnofactsError, install_command


def pdf(path, *pages, password=""):
    made = FPDF()
    made.set_font("helvetica", size=12)
    if password:
        made.set_encryption("owner", password)
    for page in pages:
        made.add_page()
        if page:
            made.multi_cell(0, text=page)
    made.output(str(path))


def test_of_a_pdf_the_text_of_its_pages(tmp_path):
    pdf(tmp_path / "a.pdf", "More than 80 countries signed.", "", "The second page.")
    copy = read_copy(str(tmp_path / "a.pdf"))
    assert copy.text == "More than 80 countries signed.\n\nThe second page."
    assert [copy.block(copy.text.index(word)).name for word in ("countries", "second")] == ["page 1", "page 3"]
    assert copy.place(copy.text.index("second")) == (2, 5)
    assert not copy.has_lines
    os.rename(tmp_path / "a.pdf", tmp_path / "a")
    assert read_copy(str(tmp_path / "a")).text == copy.text


def test_a_heading_a_paragraph_and_a_table_of_a_page_are_apart(tmp_path):
    paragraphs = (
        "Harbours\nThe harbours of the coast took in 412 ships in the spring, of which most came\n"
        "from the north, and some with cargo.",
        "In the summer the wind turned, and nobody counted.",
        "Ships by harbour\nHarbour 2023 2024\nEast 31 42\nWest 17 19",
        "No ship was turned away, although the pilots were on strike for most of the year\nof the storm.",
    )
    pdf(tmp_path / "a.pdf", "\n".join(paragraphs))
    copy = read_copy(str(tmp_path / "a.pdf"))
    heading, _, text = paragraphs[0].partition("\n")
    assert copy.text.split("\n\n") == [heading, text, *paragraphs[1:]]
    assert {copy.block(copy.text.index(word)).name for word in ("412", "turned away")} == {"page 1"}


def test_a_word_that_the_end_of_a_line_divides_is_whole(tmp_path):
    lines = "The ferries took 4.76 million passen-\ngers, and 12 long-\nterm guests.", "Long-term guests pay."
    pdf(tmp_path / "a.pdf", *lines)
    assert read_copy(str(tmp_path / "a.pdf")).text == (
        "The ferries took 4.76 million passengers,\nand 12 long-term\nguests.\n\nLong-term guests pay."
    )


def placed(path, *words):
    """Write a PDF with words at places: millimetres from the left and from the top."""
    made = FPDF()
    made.set_font("helvetica", size=11)
    made.add_page()
    for x, y, text in words:
        made.text(x, y, text)
    made.output(str(path))


LABEL = ((20, 20, "Ferries of the"), (20, 25, "north (ships)"))


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ((*LABEL, (80, 20, "31"), (120, 20, "42")), "Ferries of the north (ships)\t31\t42"),
        ((*LABEL, (80, 22.5, "31"), (120, 22.5, "42")), "Ferries of the north (ships)\t31\t42"),
        ((*LABEL, (80, 25, "31"), (120, 25, "42")), "Ferries of the\nnorth (ships)\t31\t42"),
        ((*LABEL, (40, 20, "31")), "Ferries of the\nnorth (ships)\n31"),  # over the words of the label
        ((*LABEL, (80, 15, "31")), "Ferries of the\nnorth (ships)\n31"),
        ((*((20, 20 + 5 * n, "a") for n in range(8)), (80, 20, "31")), "\n".join("aaaaaaaa") + "\n\n31"),
        (((20, 20, "Ferries"), (80, 24, "31 ships")), "Ferries\n31 ships"),
        (((20, 20, "Ferries"), (34, 20, " "), (36, 20, "sailed")), "Ferries sailed"),
        (((20, 20, "North"), (60, 20, "thousand"), (60, 25, "ships"), (120, 20, "31")), "North\tthousand ships\t31"),
        (((20, 20, "Towns"), (20, 30, "North"), (60, 30, "East"), (20, 35, "and"), (120, 30, "31")), "Towns\n\nNorth\tEast\nand\n31"),
        (((20, 20, "Ships"), (80, 20, "2022"), (120, 20, "2023"), (20, 30, "East"), (121, 30, "42")), "Ships\t2022\t2023\nEast\t\t42"),
        (((20, 20, "Ships"), (80, 20, "2022"), (20, 30, "East"), (121, 30, "42")), "Ships\t2022\nEast\t42"),
        (((20, 20, "1."), (30, 20, "East had 42 ships."), (20, 30, "We are"), (35, 30, "here.")), "1. East had 42 ships.\nWe are here."),
    ],
)  # fmt: skip
def test_words_that_are_far_apart_on_a_line_are_cells(tmp_path, words, text):
    placed(tmp_path / "a.pdf", *words)
    assert read_copy(str(tmp_path / "a.pdf")).text == text


def test_no_figure_goes_on_behind_the_end_of_a_row(tmp_path):
    rows = (("Cod", "tonnes", "12", "15"), ("Ferries of Vik", "ships", "31", "42"), ("Rail", "km", "4", "5"))
    placed(
        tmp_path / "a.pdf",
        *((20 + 40 * n, 20 + 10 * m, one) for m, row in enumerate(rows) for n, one in enumerate(row)),
    )
    copy = read_copy(str(tmp_path / "a.pdf"))
    running = copy.running(copy.markup())
    (table,) = tables_in(copy, running, copy.markup())
    assert [[cell.text for cell in row] for row in table.rows] == [[""] * 4, *map(list, rows)]


def test_the_mark_of_a_note_is_raised(tmp_path):
    made = FPDF()
    made.set_font("helvetica", size=12)
    made.add_page()
    for text, position in (("Of 3,327.8", "LINE"), ("1", "SUP"), (" labs in 2023,", "LINE"), ("2, 3", "SUP")):
        made.char_vpos = position  # which raises without another height
        made.write(text=text)
    made.char_vpos = "LINE"
    made.write(text=" 5 km")
    made.char_vpos = "SUP"
    made.write(text="2")
    made.output(str(tmp_path / "a.pdf"))
    assert read_copy(str(tmp_path / "a.pdf")).text == "Of 3,327.8¹ labs in 2023,², ³ 5 km²"


def told(name):
    with pytest.raises(InnofactsError) as error:
        read_copy(str(name))
    return error.value.message, error.value.hint


def test_a_pdf_that_cannot_be_read_is_named(tmp_path):
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.4 and nothing more")
    assert told(tmp_path / "x.pdf")[0].startswith(f"{tmp_path}/x.pdf: this PDF cannot be read: ")
    pdf(tmp_path / "empty.pdf", "")
    assert told(tmp_path / "empty.pdf") == (f"{tmp_path}/empty.pdf: this PDF has no text", "it may be a picture of one")
    pdf(tmp_path / "locked.pdf", "80 labs", password="secret")  # noqa: S106 - of a test
    assert told(tmp_path / "locked.pdf") == (
        f"{tmp_path}/locked.pdf: this PDF is encrypted",
        "save it without a password",
    )


def test_without_pypdf_the_extra_is_named(tmp_path, monkeypatch):
    pdf(tmp_path / "a.pdf", "A page.")
    monkeypatch.setitem(sys.modules, "pypdf", None)
    assert told(tmp_path / "a.pdf") == (f"{tmp_path}/a.pdf: reading PDF needs pypdf", install_command("pdf"))
