"""Of which row and which column of a table a figure is: totals, parts, groups of rows, parts of a year."""

import json

import pytest

LIBRARY = """
[source]
id = "health-2024"
type = "report"
title = "Health in Orland in 2023"
publisher = "Health Office"
published = 2024-09-12

[[fact]]
id = "nurses"
claim = "The hospitals of Orland employed 31,200 nurses in 2023."
figure = "31200 nurses"
measure = "nurses"
place = "Orland"
period = 2023
nature = "stock"

[[fact]]
id = "staff"
claim = "The hospitals of Orland had 52,800 employees in 2023."
figure = "52800 employees"
measure = "hospital-staff"
place = "Orland"
period = 2023
nature = "stock"

[[fact]]
id = "births"
claim = "In 2023, 61,400 children were born in Orland."
figure = "61400 births"
measure = "births"
place = "Orland"
period = 2023
nature = "flow"

[[fact]]
id = "births-in-december"
claim = "In December 2023, 4,870 children were born in Orland."
figure = "4870 births"
measure = "births"
place = "Orland"
period = "2023-12"
nature = "flow"

[[fact]]
id = "wheat"
claim = "Farmers in Orland harvested 2.4 million tonnes of wheat in 2023."
figure = "2.4 million tonnes"
measure = "wheat-harvest"
place = "Orland"
period = 2023
nature = "flow"

[[fact]]
id = "cars"
claim = "There were 1,240,000 cars in Orland at the end of 2023."
figure = "1240000 cars"
measure = "cars"
place = "Orland"
period = 2023-12-31
nature = "stock"

[[fact]]
id = "exports"
claim = "Norway exported goods worth 172 billion euros in 2023."
figure = "172 billion EUR"
measure = "exports"
place = "NO"
period = 2023
nature = "flow"
"""
NO = "no fact"


def table(caption: str, *rows: str) -> str:
    """Return a table in Markdown with a caption, given its rows with semicolons between the cells."""
    head, *body = (f"| {row.replace(';', ' |')} |" for row in rows)
    return "\n".join((caption, "", head, "|---" * (head.count("|") - 1) + "|", *body, ""))


@pytest.fixture
def found(rows):
    """Return what gives the verdict and the fact of each figure of a table."""

    def found(*lines: str) -> list[str]:
        read = rows(table(*lines), "r.md")
        return [" ".join(filter(None, (row["verdict"], row["fact"]))) for row in read]

    return found


HARVEST = ("Harvest in Orland, 2023 (million tonnes)", "Crop; Harvest", "Wheat; 2.4", "Rye; 1.4")


@pytest.mark.parametrize("total", ["Total", "All", "Sum", "Total harvest", "Altogether"])
def test_a_total_of_several_rows_is_none_of_them(found, total):
    assert found(*HARVEST, f"{total}; 3.8") == ["supported wheat", NO, NO]
    assert found(*HARVEST, f"{total}; 2.4") == ["supported wheat", NO, NO]


def test_a_total_of_several_columns_is_none_of_them(found):
    caption = "Harvest in Orland, 2023 (million tonnes)"
    assert found(caption, "; Wheat; Rye; Total", "Harvest; 2.4; 1.4; 3.8") == ["supported wheat", NO, NO]
    births = found("Births in 2023", "Region; Births", "Orland; 61,400", "Velmark; 20,000", "Total; 81,400")
    assert births == ["supported births", NO, NO]


def test_a_total_of_groups_and_of_years_is_neither_of_one_group_nor_of_one_year(found):
    rows = "Orland; Births; 61,400", "Orland; Nurses in hospitals; 31,200", "Total; Births; 81,400"
    assert found("Report", "Region; Measure; 2023", *rows) == ["supported births", "supported nurses", NO]
    assert found("Births in Orland", "; 2022; 2023; Total", "Births; 63,900; 64,100; 128,000") == [
        NO,
        "contradicted births",
        NO,
    ]


def test_a_single_name_below_an_empty_corner_is_no_heading(found):
    rows = "Medical staff;", "Nurses; 32,100", "Doctors; 9,100", "Total medical staff; 41,200"
    assert found("Hospitals of Orland", "; 2023", *rows) == ["contradicted nurses", NO, NO]


def test_a_total_of_what_a_fact_counts_may_contradict_it(found):
    lines = ("Hospital employees in Orland, 2023", "Sex; Employees", "Men; 12,500", "Women; 45,700", "All; 58,200")
    assert found(*lines) == [NO, NO, "contradicted staff"]
    wrong = ("Harvest in Orland, 2023 (million tonnes)", "Crop; Harvest", "Wheat; 2.1", "Rye; 1.4", "Total; 3.5")
    assert found(*wrong) == ["contradicted wheat", NO, NO]


def test_a_row_above_or_below_a_total_is_a_part_unless_it_names_the_fact(found):
    caption = "Staff of the hospitals in Orland, 2023"
    parts = "Doctors; 21,600", "Other staff; 31,200"
    assert found(caption, "Group; Staff", *parts, "Total; 52,800") == [NO, NO, "supported staff"]
    assert found(caption, "Group; Staff", "Total; 52,800", *parts) == ["supported staff", NO, NO]
    named = found(caption, "Group; Number", "Doctors; 21,600", "Nurses; 32,100", "Total; 53,700")
    assert named[1] == "contradicted nurses"
    columns = found(caption, "; Office staff; Other staff; Total", "Number; 21,600; 31,200; 52,800")
    assert columns == [NO, NO, "supported staff"]


def test_a_row_beside_one_that_has_the_figure_of_a_fact_is_of_something_else(found):
    lines = ("Vehicles in Orland at the end of 2023", "Kind; Number", "Cars; 1,240,000", "Lorries; 210,000")
    assert found(*lines, "Total; 1,450,000") == ["supported cars", NO, NO]
    assert found(*lines[:2], "Total; 1,420,000") == ["contradicted cars"]


@pytest.mark.parametrize(
    ("year", "months", "fact"),
    [
        ("", "Q1 2023; Q2 to Q4 2023; Year 2023", "births"),
        ("2023", "Q1; Q2 to Q4; Year", "births"),
        ("2023", "First half; Second half; Total", "births"),
        ("2023", "First nine months; Q4; Year", "births"),
        ("2023", "January–November; December; Year", "births"),
    ],
)
def test_a_column_of_a_part_of_the_year_is_not_of_the_year(found, year, months, fact):
    is_december = "contradicted births-in-december" if "December" in months else NO
    caption = f"Births in Orland{year and f', {year}'}"
    assert found(caption, f"; {months}", "Births; 56,620; 4,780; 61,400") == [NO, is_december, f"supported {fact}"]


def test_a_month_in_a_row_has_the_year_of_its_column(found):
    rows = "December; 4,900; 4,870", "May; 5,300; 5,100", "Year; 63,900; 61,400"
    months = [NO, "supported births-in-december", NO, NO, NO, "supported births"]
    assert found("Births in Orland", "Month; 2022; 2023", *rows) == months
    unknown = found("Births in Orland", "Month; Births", "May to June; 9,900", "July; 5,200", "Year; 64,100")
    assert unknown == [NO, NO, "contradicted births"]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Goods (billion euros); 2023", ("Norway;", "Sweden;")),
        ("; 2023", ("**Norway**;", "**Sweden**;")),
        ("Goods (billion euros) ; 2023", ("Norway", "Sweden")),
        ("Goods (billion euros) ; 2023", ("Norway; Norway", "Sweden; Sweden")),
    ],
)
def test_a_row_with_a_name_alone_is_the_place_of_those_below(found, head, names):
    norway, sweden = names
    exports = "Exports of goods (billion euros); "
    rows = norway, f"{exports}127", "Imports (billion euros); 90", sweden, f"{exports}172", "Total (billion euros); 299"
    assert found("Trade", head, *rows) == ["contradicted exports", NO, NO, NO]


def test_a_row_with_a_name_alone_may_be_a_year_and_in_a_group(found):
    months = "2022;", "December; 4,950", "2023;", "December; 4,780", "Year; 64,100"
    wrong = ["contradicted births-in-december", "contradicted births"]
    assert found("Births in Orland", "; Births", *months) == [NO, *wrong]
    exports = "Exports of goods (billion euros); 127"
    rows = (
        "Orland;",
        "Health;",
        "Births; 61,400",
        "Traffic;",
        "Cars at year-end; 1,420,000",
        "Norway;",
        "Trade;",
        exports,
    )
    assert found("Report", "Measure; 2023", *rows) == ["supported births", "contradicted cars", "contradicted exports"]


def test_a_row_that_only_lacks_its_numbers_names_no_group(found):
    assert found("Births in Orland", "Month; 2023", "May;", "June; 5,000", "Year; 61,400") == [NO, "supported births"]
    rows = "Births in Orland; 64,100", "Deaths in Orland;", "Nurses of hospitals in Orland; 32,100"
    assert found("Report", "Measure; 2023", *rows) == ["contradicted births", "contradicted nurses"]


PAGE = """\
<p>Report</p><table><tr><th>Measure</th><th>2022</th><th>2023</th></tr>
<tr><td>Births in Orland</td><td>63,900</td><td>61,400</td></tr><tr><th colspan="3">Orland</th></tr>
<tr><td>Nurses in hospitals</td><td>30,000</td><td>32,100</td></tr><tr><th colspan="3">Velmark</th></tr>
<tr><td>Nurses in hospitals</td><td>30,000</td><td>32,100</td></tr></table>
"""
PAPER = r"""
\begin{tabular}{lrr} \toprule Measure & 2022 & 2023 \\ \midrule
Births in Orland & 63,900 & 61,400 \\ \midrule \multicolumn{3}{l}{\textbf{Orland}} \\ \cmidrule(lr){1-3}
Nurses in hospitals & 30,000 & 32,100 \\ \addlinespace[2pt] \multicolumn{3}{l}{Velmark} \\
Nurses in hospitals & 30,000 & 32,100 \\ \bottomrule \end{tabular}
"""


@pytest.mark.parametrize(("name", "text"), [("r.html", PAGE), ("r.tex", PAPER)])
def test_a_cell_over_all_columns_names_a_group_wherever_it_is(rows, name, text):
    read = [(row["verdict"], row["fact"]) for row in rows(text, name) if row["verdict"] != NO]
    assert read == [("supported", "births"), ("contradicted", "nurses")]


PRINTED = """\
Measure                                    2022     2023
Births, Orland                            63900    64100
Nurses in hospitals, Orland               30000    32100
"""
RULED = """\
Report

  Measure                                         2022     2023
  ----------------------------------------------- -------- --------
  Births, Orland                                  63,900   64,100
  Nurses in hospitals, Orland                              32,100
"""


def test_lines_that_code_has_printed_and_those_below_a_rule_are_a_table(rows):
    printed = {"output_type": "stream", "name": "stdout", "text": PRINTED}
    cells = [{"cell_type": "code", "metadata": {}, "source": "", "outputs": [printed]}]
    book = json.dumps({"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": cells})
    for name, text in (("r.ipynb", book), ("r.txt", RULED)):
        read = [(row["printed"], row["fact"]) for row in rows(text, name) if row["verdict"] == "contradicted"]
        assert [(number.replace(",", ""), fact) for number, fact in read] == [("64100", "births"), ("32100", "nurses")]


def test_the_heading_of_the_labels_may_give_the_place_and_the_year(found):
    nurses = "Nurses in hospitals; 32,100"
    assert found("Report", "Orland; 2023", "Births; 64,100", nurses) == ["contradicted births", "contradicted nurses"]
    assert found("Report", "Norway; 2023", "Births; 64,100", nurses) == [NO, NO]
    assert found("Report", "Measure (2023); Orland", nurses) == ["contradicted nurses"]
    assert found("Report", "Measure (2022); Orland", nurses) == [NO]
    assert found("Hospitals in Orland, 2022", "Measure (2023); Value", nurses) == ["contradicted nurses"]


@pytest.mark.parametrize(
    "caption",
    ["Key figures", "Key Figures", "Births by year", "Spending, by year", "Nurses in numbers", "Selected Indicators"],
)
def test_a_common_noun_is_no_place_because_it_begins_a_caption(found, caption):
    assert found(caption, "Measure; 2023", "Nurses in hospitals; 32,100") == ["contradicted nurses"]


@pytest.mark.parametrize("caption", ["Lund by year", "Key figures, Lund", "Old Orton, in numbers", "Nursling by year"])
def test_another_first_word_may_be_a_place(found, caption):
    assert found(caption, "Measure; 2023", "Nurses in hospitals; 32,100") == [NO]


def test_a_caption_by_year_leaves_it_to_the_rows_what_they_count(found):
    lines = "Place; Measure; 2022; 2023", "Orland; Nurses; 30,000; 32,100", "; Cars; ; 1,240,000"
    assert found("Cars and nurses by year", *lines) == [NO, "contradicted nurses", "supported cars"]


def test_a_sum_that_is_right_stays_right(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    lines = ("Staff of hospitals in Orland, 2023", "Group; Number", "Nurses; 32,100", "Others; 21,600")
    path, folder = tmp_path / "r.md", library(health=LIBRARY)
    for total in ("53,700", "52,800"):
        path.write_text(table(*lines, f"Total; {total}"))
        assert run("proof", "--fix", "r.md", "--facts", folder).err.endswith("corrected 2 figures\n") == (
            total == "53,700"
        )
        assert path.read_text() == table(*lines, "Total; 52,800").replace("32,100", "31,200")
