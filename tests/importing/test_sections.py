"""Rows that are about a row above them: sections whose labels repeat, and "of which" something."""

import openpyxl
import pytest

MEN_AND_WOMEN = "Jobs by sex,,\n,2022,2023\nAll,26,29\n{}North,1,2\nSouth,3,4\n{}North,5,6\nSouth,7,8\n"


@pytest.mark.parametrize("headings", [("Men,,\n", "Women,,\n"), ("Men:,,\n", "Women:,,\n"), ("Men\n", " Women \n")])
def test_labels_that_repeat_are_told_apart_by_the_headings_of_their_sections(imported, headings):
    found = imported(MEN_AND_WOMEN.format(*headings) + "Source: Office,,\n1) Without the army.,,\n")
    assert found.series == {
        "jobs-by-sex": {"2022": "26", "2023": "29"},
        "jobs-by-sex-men-north": {"2022": "1", "2023": "2"},
        "jobs-by-sex-men-south": {"2022": "3", "2023": "4"},
        "jobs-by-sex-women-north": {"2022": "5", "2023": "6"},
        "jobs-by-sex-women-south": {"2022": "7", "2023": "8"},
    }
    assert [one["claim"] for one in found.heads][:2] == ["Jobs by sex", "Jobs by sex, Men, North"]
    assert "without a value" not in found.said
    assert "columns: place: column 1\n" in found.said


def test_items_in_sections_are_measures_with_the_unit_of_the_table(imported):
    found = imported("Item,2023\nExports,\nFood,1\nOil,2\nImports,\nFood,3\nOil,4\nUnit: million EUR,\n", unit="")
    assert [(one["id"], one["claim"], one["unit"]) for one in found.heads] == [
        ("exports-food", "Exports, Food", "million EUR"),
        ("exports-oil", "Exports, Oil", "million EUR"),
        ("imports-food", "Imports, Food", "million EUR"),
        ("imports-oil", "Imports, Oil", "million EUR"),
    ]


def test_sections_of_a_table_of_one_period(imported):
    table = "2023,Boats,Crews\nSea,,\nNorth,1,2\nSouth,3,4\nLakes,,\nNorth,5,6\nSouth,7,8\n"
    assert imported(table).series == {
        "boats-sea-north": {"2023": "1"},
        "crews-sea-north": {"2023": "2"},
        "boats-sea-south": {"2023": "3"},
        "crews-sea-south": {"2023": "4"},
        "boats-lakes-north": {"2023": "5"},
        "crews-lakes-north": {"2023": "6"},
        "boats-lakes-south": {"2023": "7"},
        "crews-lakes-south": {"2023": "8"},
    }
    assert imported(table.replace("Boats", "Visitors (p)")).said.endswith("remove one of the rows\n")  # keeps its note


def test_sections_of_a_workbook_whose_headings_are_merged(imported, tmp_path):
    book = openpyxl.Workbook()
    for row in (["Region", 2022, 2023], ["Men"], ["North", 1, 2], ["Women"], ["North", 3, 4]):
        book.active.append(row)
    book.active.merge_cells("A2:C2")
    book.active.merge_cells("A4:C4")
    book.save(tmp_path / "table.xlsx")
    assert imported(tmp_path / "table.xlsx").series == {
        "men-north": {"2022": "1", "2023": "2"},
        "women-north": {"2022": "3", "2023": "4"},
    }


@pytest.mark.parametrize(
    "rows",
    [
        "Men,,\nNorth,1,2\nSouth,3,4\nWomen,,\nNorth,5,6\nSouth,7,8\nTotal,9,10\n",  # of women, or of all?
        "Men,,\nNorth,1,2\nWomen,,\nNorth,5,6\nSouth,7,8\n",
        "Men,,\nNorth,1,2\nMen,,\nNorth,5,6\n",
        "Men,,\n\nNorth,1,2\nWomen,,\n\nNorth,5,6\n",
        "North,1,2\nWomen,,\nNorth,5,6\n",
    ],
)
def test_sections_that_are_in_doubt_are_refused(imported, rows):
    found = imported(f"Region,2022,2023\n{rows}")
    assert "two values for North, 2022: " in found.said
    assert found.status == 2


def test_a_row_without_values_among_labels_that_are_all_different_is_no_heading(imported):
    found = imported("Town,2022,2023\nVik,1,2\nTarn,,\nAsk,3,4\n")
    assert found.series == {"table-vik": {"2022": "1", "2023": "2"}, "table-ask": {"2022": "3", "2023": "4"}}
    assert "1 place without a value, left out: Tarn\n" in found.said


def test_a_part_has_the_label_of_the_row_that_it_is_a_part_of(imported):
    rows = "Supply (TJ),9\n  of which: coal,1\n Of which gas (GJ),2\nExports (TJ),4\nof which coal,3\n"
    found = imported(f"Item,2023\n{rows}of whom: nobody,\n", unit="")
    assert [(one["claim"], one["unit"]) for one in found.heads] == [
        ("Supply", "TJ"),
        ("Supply, of which coal", "TJ"),
        ("Supply, of which gas", "GJ"),
        ("Exports", "TJ"),
        ("Exports, of which coal", "TJ"),
    ]
    found = imported("Item;2023\ndavon Bier;1\nGetränke;9\ndavon: Wein;2\ndarunter Sekt;1\nSpeisen;8\ndont pain;3\n")
    assert list(found.series) == [
        "davon-bier",
        "getranke",
        "getranke-davon-wein",
        "getranke-darunter-sekt",
        "speisen",
        "speisen-dont-pain",
    ]


def test_a_part_has_the_heading_of_the_column_that_it_is_a_part_of(imported):
    table = "Year,Staff (people),of which women,  thereof  men,Pay (EUR)\n2021,44,20,24,12.5\n2022,47,21,26,13.5\n"
    found = imported(table, unit="")
    assert [(head["claim"], head["unit"]) for head in found.heads] == [
        ("Staff", "people"),
        ("Staff, of which women", "people"),
        ("Staff, thereof men", "people"),
        ("Pay", "EUR"),
    ]
    assert found.series["staff-people"] == {"2021": "44", "2022": "47"}


@pytest.mark.parametrize(
    ("table", "claim"),
    [
        ("Year,of which women\n2021,20\n2022,21\n", "of which women"),  # of what, nothing says
        ("country,year,value,remark\nKenya,2021,20,of which 3 are old\nKenya,2022,21,\n", "Table, Kenya"),
        ("Region,2022,of which women,2023,of which women\nNorth,1,2,3,4\n", "Table, North"),
    ],
)
def test_what_says_of_which_without_a_heading_before_it_stays(imported, table, claim):
    heads = imported(table, "--title", "Table").heads
    assert [head["claim"] for head in heads] == [claim]
