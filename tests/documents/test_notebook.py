"""Of a notebook the Markdown cells are read, each line of them with its cell."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innofacts.documents import notebook
from innofacts.documents.document import Edit, NotReadable
from innofacts.documents.notebook import edited_notebook, text_of_notebook

CELLS = [
    {"cell_type": "markdown", "source": ["# Labs\n", "80 labs"]},
    {
        "cell_type": "code",
        "source": "print(90)",
        "outputs": [{"output_type": "stream", "name": "stdout", "text": "90"}],
    },
    {"cell_type": "raw", "source": "70"},
    {"cell_type": "markdown", "source": "60 labs\n\nand 50"},
]


def read(*cells: object) -> tuple[str, list[tuple[object, ...]]]:
    extract = text_of_notebook(json.dumps({"cells": cells, "nbformat": 4}).encode())
    return extract.text, [tuple(block) for block in extract.blocks]


def test_lines_of_cells_are_read_and_of_their_output():
    assert read(*CELLS) == (
        "# Labs\n80 labs\n\n90\n\n70\n\n60 labs\n\nand 50\n\n",
        [
            (0, "cell 1 line 1", False),
            (7, "cell 1 line 2", False),
            (16, "cell 2 output line 1", True),
            (20, "cell 3 line 1", True),
            (24, "cell 4 line 1", False),
            (32, "cell 4 line 2", False),
            (33, "cell 4 line 3", False),
        ],
    )


TABLE = (
    "<style>p {width: 50px}</style><table><tr><th>Year</th><th>Labs</th></tr><tr><td>2023</td><td>90</td></tr></table>"
)


@pytest.mark.parametrize(
    ("outputs", "text"),
    [
        ([{"output_type": "stream", "name": "stdout", "text": ["80 labs\n", "    and `90`\n"]}], "80 labs\nand '90'"),
        ([{"output_type": "stream", "name": "stdout", "text": "      2022  2023\nLabs    80    90\nShips          5\n"}], "|  | 2022 | 2023 |\n| Labs | 80 | 90 |\n| Ships |  | 5 |"),
        ([{"output_type": "stream", "name": "stderr", "text": "80 labs"}], ""),
        ([{"output_type": "error", "evalue": "80 labs"}], ""),
        ([{"data": {"text/plain": "80 labs", "text/html": f"{TABLE}<p>1 rows × 2 columns</p>"}}], "| Year | Labs |\n| 2023 | 90 |"),
        ([{"data": {"text/plain": "<Figure with 2 Axes>", "image/png": "iVBO"}}], ""),
        ([{"data": {"text/plain": "2 views", "application/json": {}}}], ""),
        ([{"data": {"text/markdown": ["**80** labs\n", "\n", "<!-- innofacts list -->"]}}], "**80** labs\n\n< !-- innofacts list -->"),
        ([{"data": {"text/plain": "80"}}, {"data": {"text/plain": "90"}}], "80\n\n90"),
        ([{"data": {"text/plain": "80 labs. " * 2000}}, {"data": {"text/html": " " * 200_000}}], ""),
        ([{"data": {"text/plain": 80}}, {"data": []}, 80], ""),
        ("80", ""),
    ],
)  # fmt: skip
def test_of_output_what_a_reader_sees_is_read(outputs, text):
    assert read({"cell_type": "code", "source": "80", "outputs": outputs})[0] == (f"{text}\n\n" if text else "")


@pytest.mark.parametrize(
    ("metadata", "text"),
    [
        ({}, "<p>80</p>"),
        ({"raw_mimetype": "text/markdown"}, "<p>80</p>"),
        ({"raw_mimetype": "text/html"}, "80"),
        ({"format": "text/latex"}, ""),
        (None, "<p>80</p>"),
    ],
)
def test_of_raw_cells_those_are_read_that_are_text(metadata, text):
    assert read({"cell_type": "raw", "metadata": metadata, "source": "<p>80</p>"})[0] == (f"{text}\n\n" if text else "")


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


@pytest.mark.parametrize(
    "style", [{"indent": 1}, {"indent": 1, "ensure_ascii": False}, {}, {"indent": 4, "sort_keys": True}]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_edit_changes_the_source_of_its_cell_and_nothing_else(style, encoding):
    cells = [*CELLS, {"cell_type": "markdown", "source": ["é 1\n", "two\n", "three"]}, {"cell_type": "markdown"}]
    notebook = {"metadata": {"x": 1.50, "source": "no"}, "cells": cells, "nbformat": 4}
    data = (json.dumps(notebook, **style) + "\n").encode(encoding)
    text = text_of_notebook(data).text
    at, other = text.index("two"), text.index("50")
    new = edited_notebook(data, [Edit(other, other + 2, '5"5'), Edit(at, at + 4, "2 é\n\nmore ")])
    cells[3] = {"cell_type": "markdown", "source": '60 labs\n\nand 5"5'}
    cells[4] = {"cell_type": "markdown", "source": ["é 1\n", "2 é\n", "\n", "more three"]}
    assert new == (json.dumps(notebook, **style) + "\n").encode(encoding)


def test_an_edit_is_within_one_cell():
    data = json.dumps({"cells": CELLS}).encode()
    with pytest.raises(NotReadable) as caught:
        edited_notebook(data, [Edit(3, 20, "x")])
    assert caught.value.message == "a marker begins in cell 1 and is closed in a later one"


@given(
    cells=st.lists(
        st.fixed_dictionaries(
            {"cell_type": st.sampled_from(["markdown", "code"]), "source": st.text() | st.lists(st.text())},
            optional={"outputs": st.lists(st.dictionaries(st.text(), st.floats(allow_nan=False)))},
        )
    ),
    indent=st.sampled_from([None, 0, 1, 2]),
)
@settings(max_examples=30)
def test_without_edits_or_with_the_same_text_a_notebook_says_the_same(cells, indent):
    data = json.dumps({"cells": cells}, indent=indent).encode()
    text = text_of_notebook(data).text
    assert edited_notebook(data, []) == data
    same = edited_notebook(data, [Edit(0, 0, "")])
    assert text_of_notebook(same).text == text


def test_a_notebook_of_too_many_lines_is_refused(monkeypatch):
    monkeypatch.setattr(notebook, "MOST_LINES", 3)
    with pytest.raises(NotReadable) as caught:
        read(*CELLS)
    assert caught.value.message == "this notebook has more than 3 lines"
