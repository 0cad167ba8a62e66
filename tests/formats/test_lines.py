"""Lines of CSV that are ready are written as they are."""

import pytest

from innofacts.formats.lines import render
from innofacts.formats.table import Column, Page, Table

LINES = [(b'a,"1,5"\n', 0), (b"=b,\n", 1)]


@pytest.mark.parametrize(
    ("rows", "header", "text"),
    [
        (LINES, True, 'a,b\na,"1,5"\n=b,\n'),
        (LINES[:1], False, 'a,"1,5"\n'),
        ([], True, "a,b\n"),
        ([], False, ""),
    ],
)
def test_lines_that_are_ready_are_written_as_they_are(rows, header, text):
    warnings = []
    table = Table((Column("a", "A"), Column("b", "B")), rows, is_lines=True)
    page = Page(header=header, on_formula=lambda: warnings.append("formula"))
    pieces = render(table, page)
    assert "".join(piece if isinstance(piece, str) else piece.decode() for piece in pieces) == text
    assert len(warnings) == (rows == LINES)
