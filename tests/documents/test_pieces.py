"""What a report is made of takes no longer to find the more of it is left open, and is the same."""

import pytest

from innofacts.documents import pieces
from innofacts.documents.scanning import MARKUP, Piece

MANY = 100_000  # with a search to the end of the text for each, each of these would take an hour


@pytest.mark.parametrize(
    ("scan", "opener"),
    [
        (pieces.plain, "<!-- "),
        (pieces.markdown, "<!-- "),
        (pieces.markdown, "<!--\n\n"),
        (pieces.markdown, "<code "),
        (pieces.html, "<!-- "),
        (pieces.html, "<code <pre "),
    ],
)
def test_an_opener_without_a_closer_is_no_piece(scan, opener):
    assert list(scan(opener * MANY)) == []


@pytest.mark.parametrize(
    ("scan", "opener", "start", "end"),
    [
        (pieces.mdx, "{/* ", 2, 3),  # an asterisk
        (pieces.html, "<code>", 0, 6),
        (pieces.markdown, "<pre>", 0, 5),
        (pieces.latex, r"\begin{verbatim}", 0, 16),
        (pieces.latex, r"\documentclass ", 0, 14),
    ],
)
def test_an_opener_without_a_closer_may_be_markup_by_itself(scan, opener, start, end):
    assert list(scan(opener * MANY)) == [
        Piece(MARKUP, n + start, n + end) for n in range(0, MANY * len(opener), len(opener))
    ]


def test_ticks_of_a_thousand_lengths_close_none_of_one_another():
    assert list(pieces.markdown(" ".join("`" * count for count in range(1, 1_000)))) == []
