"""The text of the pages of a PDF, and what is said of one that has none."""

import os
import sys

import pytest
from fpdf import FPDF

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
    assert told(tmp_path / "a.pdf") == (f"{tmp_path}/a.pdf: to read PDF takes pypdf", install_command("pdf"))
