"""Tables whose columns are apart by blanks or tabs, as they are printed, with the cells that have no number."""

import pytest

from innofacts.documents.cells import cell_figures
from innofacts.documents.columns import columns_in, with_bars
from innofacts.documents.document import Document

PRINTED = """\
Farms of Vik

  Crop, 2023 harvest                  2022      2023
  -------------------------------- ------- ---------
  Oats (tonnes)                      1,204     1,310
  Barley (tonnes)                                887
  Rye, from 2020 on (tonnes)           n/a        65
  Farms                              412
  -------------------------------- ------- ---------
Hops     3
"""


def _rows(text):
    found = list(columns_in(text))
    for rows in found:
        assert all(len(row) == len(rows[0]) for row in rows)
        assert all(text[cell.start : cell.end] == cell.text for row in rows for cell in row)
    return [" / ".join(" | ".join(cell.text for cell in row) for row in rows) for rows in found]


def test_a_number_is_in_the_column_that_it_is_below():
    assert _rows(PRINTED) == [
        "Crop, 2023 harvest | 2022 | 2023 / Oats (tonnes) | 1,204 | 1,310 / Barley (tonnes) |  | 887"
        " / Rye, from 2020 on (tonnes) | n/a | 65 / Farms | 412 | ",
        " |  / Hops | 3",
    ]
    document = Document("a.txt", PRINTED)
    shown = [(one.mention.printed, one.headings, one.unit) for one in cell_figures(document, document.prose)]
    assert shown == [
        ("1,204", "Oats (tonnes) 2022", "tonnes"),
        ("1,310", "Oats (tonnes) 2023", "tonnes"),
        ("887", "Barley (tonnes) 2023", "tonnes"),
        ("65", "Rye, from 2020 on (tonnes) 2023", "tonnes"),
        ("412", "Farms 2022", "farms"),
        ("3", "Hops", "hops"),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("               2022  2023\nOats (t)        12    15\nRye (t)               9\n", [" | 2022 | 2023 / Oats (t) | 12 | 15 / Rye (t) |  | 9"]),
        ("               2022  2023\nOats (t)              15\n", [" | 2022 | 2023 / Oats (t) |  | 15"]),
        ("Crop\t2022\t2023\nOats\t12\t15\nRye\t\t9\n", ["Crop | 2022 | 2023 / Oats | 12 | 15 / Rye |  | 9"]),
        ("It rained in the spring.\nOats   12\n", [" |  / Oats | 12"]),  # a line above it is not above its column
        ("Oats   12\nRye   9   8\n", [" |  / Oats | 12", " |  |  / Rye | 9 | 8"]),
        ("        A     B\nOats    12    15\nRye        9\n", [" | A | B / Oats | 12 | 15", " |  / Rye | 9"]),
        ("        A     B\nOats    12    15\nRye     9     8     7\n", [" | A | B / Oats | 12 | 15", " |  |  |  / Rye | 9 | 8 | 7"]),
        ("They had 5.   12 cows\nIn 2023 they had   12\nOats fell by   3 % in May\n", []),
        ("Year   2022   2023\n2022   2023\nOats 12 15\n" + "Oats " * 100 + "  12\n", []),
        ("2021   12\n2022   15\n", [" |  / 2021 | 12 / 2022 | 15"]),
        ("Farms of   Vik\nOats   t   12   15\nRye    t        9\n", [" |  |  |  / Oats | t | 12 | 15 / Rye | t |  | 9"]),
        ("Oats   n/a   -\nRye   ...\n", []),
        ("", []),
    ],
)  # fmt: skip
def test_a_line_of_a_label_and_numbers_is_a_row(text, rows):
    assert _rows(text) == rows


def test_what_code_prints_has_bars():
    frame = "    Crop  2022  2023\n0   Oats    12    15\n1  R|ye   NaN     9\n\nCrop\nOats    12\nRye      9\nName: t, dtype: int64\n"
    assert with_bars(frame) == (
        "|  | Crop | 2022 | 2023 |\n| 0 | Oats | 12 | 15 |\n| 1 | R/ye | NaN | 9 |\n\n"
        "Crop\n| Oats | 12 |\n| Rye | 9 |\nName: t, dtype: int64\n"
    )
    ruled = "Crop    2022\n----  ------\nOats      12\n"
    assert with_bars(ruled) == "| Crop | 2022 |\n|---|---|\n| Oats | 12 |\n"
