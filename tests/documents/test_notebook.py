"""Of a notebook the Markdown cells are read, each line of them with its cell."""

import json

import pytest

from innofacts.documents.document import NotReadable
from innofacts.documents.notebook import text_of_notebook

CELLS = [
    {"cell_type": "markdown", "source": ["# Labs\n", "80 labs"]},
    {"cell_type": "code", "source": "print(90)", "outputs": [{"text": "90"}]},
    {"cell_type": "raw", "source": "70"},
    {"cell_type": "markdown", "source": "60 labs\n\nand 50"},
]


def test_lines_of_markdown_cells_are_read():
    extract = text_of_notebook(json.dumps({"cells": CELLS, "nbformat": 4}).encode())
    assert extract.text == "# Labs\n80 labs\n\n60 labs\n\nand 50\n\n"
    assert [tuple(block) for block in extract.blocks] == [
        (0, "cell 1 line 1"),
        (7, "cell 1 line 2"),
        (16, "cell 4 line 1"),
        (24, "cell 4 line 2"),
        (25, "cell 4 line 3"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "this notebook is not valid JSON"),
        ("[" * 100_000, "this notebook is not valid JSON"),
        ("[]", "this JSON is not a notebook of Jupyter, or of a version before 4"),
        ('{"cells": [1]}', "this JSON is not a notebook of Jupyter, or of a version before 4"),
        ('{"worksheets": []}', "this JSON is not a notebook of Jupyter, or of a version before 4"),
    ],
)
def test_what_is_no_notebook_is_refused(text, told):
    with pytest.raises(NotReadable) as caught:
        text_of_notebook(text.encode())
    assert caught.value.message == told
