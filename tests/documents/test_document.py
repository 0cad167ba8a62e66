"""A document says where each of its characters is, by line and column or by the name of its block."""

import pytest
from office import p, word, writer

from innofacts.documents.document import Block, Document
from innofacts.documents.files import read_document


def test_a_problem_has_its_place_and_line():
    report = Document("r.md", "one\r\ntwo é three\r\n")
    assert report.place(0) == (1, 1)
    assert str(report.problem(report.text.index("three"), "this is wrong", "say so")) == (
        "r.md:2:7: this is wrong\n  2 | two é three\n    |       ^\n  hint: say so"
    )
    assert str(Document("-", "x").problem(0, "wrong")) == "<stdin>:1:1: wrong\n  1 | x\n    | ^"


def test_a_document_without_lines_names_its_blocks():
    text = "One.\n\n| a | 5 |\n| b | 6 |\n\nTwo."
    blocks = (Block(0, "paragraph 1"), Block(6, "table 1 row 1"), Block(16, "table 1 row 2"), Block(27, "paragraph 3"))
    report = Document("r.docx", text, blocks=blocks)
    found = [(report.block(text.index(sign)).name, *report.place(text.index(sign))) for sign in ("O", "5", "6", "T")]
    assert found == [
        ("paragraph 1", 1, 1),
        ("table 1 row 1", 2, 7),
        ("table 1 row 2", 2, 17),
        ("paragraph 3", 3, 1),
    ]
    assert str(report.problem(text.index("6"), "this is wrong")) == "r.docx: table 1 row 2: this is wrong"


@pytest.mark.parametrize(
    ("name", "data", "given", "found"),
    [
        ("a.md", word(p("80 labs")), "", "office"),
        ("a.docx", word(p("80 labs")), "html", "office"),
        ("a.odt", writer("<text:p>80 labs</text:p>"), "", "office"),
        ("a.ipynb", b'{"cells": [{"cell_type": "markdown", "source": "80 labs"}]}', "", "markdown"),
        ("a.txt", b"80 labs", "html", "html"),
    ],
)
def test_the_syntax_of_a_document_is_that_of_its_kind(tmp_path, name, data, given, found):
    (tmp_path / name).write_bytes(data)
    assert read_document(str(tmp_path / name)).markup(given).name == found
