"""Workbooks and Parquet: typed cells as text, merged headings, formulas, and the sheet that is read."""

import datetime as dt
import re
import sys
import zipfile
from pathlib import Path

import duckdb
import openpyxl
import pytest
import xlsxwriter

from innofacts.errors import install_command
from innofacts.importing.sheets import workbooks
from innofacts.importing.sheets.shown import shown_cells


@pytest.fixture
def workbook(tmp_path):
    """Return what writes rows of cells into the sheets of a workbook."""

    def workbook(merged=(), **sheets):
        path = tmp_path / "table.xlsx"
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
            for cells in merged:
                sheet.merge_cells(cells)
        book.save(path)
        return path

    return workbook


def test_numbers_have_their_shortest_form(imported, workbook):
    rows = [
        ["country", "year", "value"],
        ["China", 2020, 1.5],
        ["China", 2021, 0.1234567890123456],
        ["China", 2022, 3],
        ["China", 2023, 1e20],
        ["China", 2024, None],
        ["China", 2025, "#N/A"],
    ]
    found = imported(workbook(Data=rows))
    assert found.said.startswith('table.xlsx: one value a row, sheet "Data"\n')
    assert found.series == {
        "table-cn": {"2020": "1.5", "2021": "0.1234567890123456", "2022": "3", "2023": "100000000000000000000"}
    }
    assert "1 of 4 values have 13 digits or more, as results of arithmetic have: --digits 6 rounds them\n" in found.said


def test_days_are_days(imported, workbook):
    rows = [["country", "date", "value"], ["China", dt.date(2020, 1, 31), 1], ["China", dt.datetime(2021, 1, 31), 2]]  # noqa: DTZ001 - a cell has no time zone
    assert imported(workbook(Data=rows)).series == {"table-cn": {"2020-01-31": "1", "2021-01-31": "2"}}
    rows[1][1] = dt.datetime(2020, 1, 31, 12, 30)  # noqa: DTZ001 - a cell has no time zone
    assert 'error: row 2: "2020-01-31 12:30:00" is not a period\n' in imported(workbook(Data=rows)).said


def test_merged_headings_belong_to_each_column_below(imported, workbook):
    rows = [["country", "men", None, "women", None], [None, 2020, 2021, 2020, 2021], ["China", 1, 2, 3, 4]]
    found = imported(workbook(merged=("B1:C1", "D1:E1", "H1:I1"), Data=rows))
    assert found.series == {"men-cn": {"2020": "1", "2021": "2"}, "women-cn": {"2020": "3", "2021": "4"}}


def test_merged_cells_may_be_wider_than_the_table(imported, workbook):
    rows = [["GDP of the world"], ["country", "year", "value"], ["China", 2020, 1]]
    found = imported(workbook(merged=("A1:F1",), Data=rows))
    assert found.series == {"gdp-of-the-world-cn": {"2020": "1"}}


def test_a_footnote_in_merged_cells_is_a_note(imported, workbook):
    rows = [["country", "year", "value"], ["China", 2020, "5*"], [], ["* without towns"]]
    found = imported(workbook(merged=("A4:C4",), Data=rows))
    assert found.series == {"table-cn": {"2020": "5"}}
    assert found.heads[0]["note"] == "Without towns: 2020."


def test_the_first_sheet_that_is_not_empty_is_read_or_the_one_named(imported, workbook):
    path = workbook(
        Empty=[],
        One=[["country", "year", "value"], ["China", 2020, 1]],
        Two=[["country", "year", "value"], ["China", 2020, 2]],
    )
    found = imported(path)
    assert 'sheet "One" ("Two" not read; see --sheet)' in found.said
    assert found.series == {"table-cn": {"2020": "1"}}
    assert imported(path, "--sheet", "Two").series == {"table-cn": {"2020": "2"}}
    assert (
        imported(path, "--sheet", "Tow").said
        == 'error: unknown sheet "Tow"\n  hint: did you mean "Two"? the sheets are Empty, One, Two\n'
    )
    assert (
        imported(path, "--sheet", "Empty").said
        == 'error: table.xlsx: sheet "Empty" ("One", "Two" not read; see --sheet) is empty\n'
    )


def test_a_sheet_without_periods_is_named_with_those_that_may_have_them(imported, workbook):
    found = imported(workbook(Cover=[["Labour market"], ["Contact: office"]], One=[["country", "2020"], ["China", 1]]))
    assert found.said == (
        'error: table.xlsx: no column of periods was found in sheet "Cover" ("One" not read; see --sheet), and no periods in a row of headings\n'
        "  hint: name another sheet with --sheet; or if the table is here, name it with --period-column, or say with --period which all"
        " values are of; the columns are Labour market\n"
    )


def test_a_table_that_begins_further_down_and_right(imported, workbook):
    rows = [[], [], [None, "country", "year", "value"], [None, "China", 2020, True], [None, "China", 2021, 5]]
    assert 'error: row 4: "true" is not a figure\n' in imported(workbook(Data=rows)).said
    rows[3][3] = 4
    assert imported(workbook(Data=rows)).series == {"table-cn": {"2020": "4", "2021": "5"}}


def test_a_percentage_is_what_the_cell_shows(imported, tmp_path):
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Notes").write(0, 0, 5)
        sheet = book.add_worksheet("Data")
        formats = [book.add_format({"num_format": code}) for code in ("0%", "0.00%", '0.0" %"', "[>9]0.0%;0 %")]
        sheet.write_row(0, 0, ["country", "year", *"abcd"])
        for row, values in enumerate([(0.25, 0.5, 12.5, 0.07), (3, 0.0825, 50, 1.005)], 1):
            sheet.write_row(row, 0, ["China", 2020 + row])
            for column, (value, shown) in enumerate(zip(values, formats, strict=True), 2):
                sheet.write(row, column, value, shown)
        sheet.write_blank(1, 30, None, formats[0])
        sheet.write_blank(4, 2, None, formats[0])
    assert imported(path, "--sheet", "Data", unit="%").series == {
        "a-cn": {"2021": "25", "2022": "300"},
        "b-cn": {"2021": "50.00", "2022": "8.25"},
        "c-cn": {"2021": "12.5", "2022": "50.0"},
        "d-cn": {"2021": "7", "2022": "100.5"},
    }
    # --unit is that of the others.
    assert [head["unit"] for head in imported(path, "--sheet", "Data").heads] == ["%", "%", "points", "%"]


def test_money_is_in_the_currency_that_the_cell_shows(imported, tmp_path):
    path = tmp_path / "table.xlsx"
    codes = ('#,##0 "€"', "[$£-809]#,##0.00", "[$CHF] 0", '"US$"0.0', "$#,##0", '0 "kg"', "[$-407]0.00", "General")
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Library", "Cost per loan"])
        sheet.write_row(0, 0, ["country", "year", *"abcdefgh"])
        sheet.write_row(1, 0, ["China", 2024])
        for column, code in enumerate(codes, 2):
            sheet.write(1, column, 3.5, book.add_format({"num_format": code}))
    found = imported(path)
    units = ["EUR", "GBP", "CHF", "USD", "$", "points", "points", "points"]
    assert [head["unit"] for head in found.heads] == units
    assert found.series["b-cn"] == {"2024": "3.50"}
    one = [(0, 0, "Libraries 2024"), (1, 0, "Library"), (1, 1, "Cost per loan"), (2, 0, "North"), (2, 1, 3.2)]
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for row, column, value in one:
            sheet.write(row, column, value, book.add_format({"num_format": codes[1]}) if value == 3.2 else None)
    found = imported(path, unit="")
    assert [(head["claim"], head["unit"]) for head in found.heads] == [("Libraries, Cost per loan, North", "GBP")]


def test_zeros_at_the_end_are_what_the_cell_shows(imported, tmp_path):
    path = tmp_path / "table.xlsx"
    codes = ("0.00", "#,##0.0_);(#,##0.0)", '"€"0.000', "General", "0.0,", "0.0#", "0.00E+00", "0.00;-0", "0.0??")
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        formats = [book.add_format({"num_format": code}) for code in codes]
        sheet.write_row(0, 0, ["country", "year", *"abcdefghi"])
        for row, value in enumerate((2.4, 1205, -3.14159), 1):
            sheet.write(row, 0, "China", formats[0])
            sheet.write(row, 1, 2020 + row, formats[0])
            for column, shown in enumerate(formats, 2):
                sheet.write(row, column, value, shown)
    found = imported(path)
    as_they_are = {"2021": "2.4", "2022": "1205", "2023": "-3.14159"}
    assert found.series == {
        "a-cn": {"2021": "2.40", "2022": "1205.00", "2023": "-3.14159"},
        "b-cn": {"2021": "2.4", "2022": "1205.0", "2023": "-3.14159"},
        "c-cn": {"2021": "2.400", "2022": "1205.000", "2023": "-3.14159"},
        **{f"{name}-cn": as_they_are for name in "defghi"},
    }


@pytest.mark.parametrize(
    ("code", "series"),
    [
        ('0"p"', {"a-preliminary": {"2022": "1250"}}),
        ('#,##0" p"', {"a-preliminary": {"2022": "1250"}}),
        ('#,##0" p";-#,##0" p"', {"a-preliminary": {"2022": "1250"}}),
        ("0.0\\ \\p", {"a-preliminary": {"2022": "1250.0"}}),
        ('0"(r)"_)', {"a-revised": {"2022": "1250"}}),
        ('0"¹"', {"a": {"2022": "1250"}}),
        ('0" m"', {"a": {"2022": "1250"}}),
        ('0" kr."', {"a": {"2022": "1250"}}),
        ('"p "0', {"a": {"2022": "1250"}}),
        ('0;-0" p"', {"a": {"2022": "1250"}}),
    ],
)
def test_a_mark_that_the_format_of_a_cell_writes_is_one_of_its_value(imported, tmp_path, code, series):
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["year", "a"])
        sheet.write(1, 0, 2022)
        sheet.write(1, 1, 1250, book.add_format({"num_format": code}))
        sheet.write(3, 0, "p = provisional; r = revised; m = men")
    found = imported(path)
    assert found.series == series
    assert found.heads[0].get("note") == ("Marked 1 in the table: 2022." if "¹" in code else None)


@pytest.mark.parametrize("code", ['0"p"', '#,##0" p"', '0" (p)"', '0"r"'])
@pytest.mark.parametrize("said", ["Fares in pence", "r = revised; p = provisional"])
def test_a_letter_that_no_footnote_explains_is_no_mark(imported, tmp_path, code, said):
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet, shown = book.add_worksheet(), book.add_format({"num_format": code})
        sheet.write(0, 0, said)
        sheet.write_row(1, 0, ["Town", "2022", "2023"])
        for row, name in enumerate(("Keldby", "Molsund"), 2):
            sheet.write(row, 0, name)
            sheet.write_row(row, 1, [120, 125], shown)
    vintage = None if "pence" in said else "revised" if "r" in code else "preliminary"
    heads = imported(path, "--place-column", "Town", unit="pence").heads
    assert [head.get("vintage") for head in heads] == [vintage] * 2


def test_pupils_with_zeros_are_counted(imported, tmp_path):
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        shown = book.add_format({"num_format": "0.0"})
        book.add_worksheet().write_row(0, 0, ["Region", "Month", "Pupils"])
        book.worksheets()[0].write_row(1, 0, ["North", 5, 1200], shown)
        book.worksheets()[0].write_row(2, 0, ["North", 6, 1201], shown)
        book.worksheets()[0].write_column(0, 3, ["Year", 2023, 2023], shown)
    found = imported(path, unit="")
    assert found.series == {"pupils-north": {"2023-05": "1200.0", "2023-06": "1201.0"}}
    assert found.heads[0]["unit"] == "pupils"


@pytest.mark.parametrize(
    ("code", "series"),
    [
        ("mmm-yy", {"2023-01": "1", "2023-02": "2"}),
        ("[$-407]mmmm\\ yyyy;@", {"2023-01": "1", "2023-02": "2"}),
        ("mm/yyyy", {"2023-01": "1", "2023-02": "2"}),
        ("d-mmm", {"2023-01-01": "1", "2023-02-28": "2"}),
        ("yyyy-mm-dd", {"2023-01-01": "1", "2023-02-28": "2"}),
        ("m/d/yy h:mm", {"2023-01-01": "1", "2023-02-28": "2"}),
    ],
)
@pytest.mark.parametrize("is_across", [True, False])
def test_a_day_that_is_shown_as_a_month_is_a_month(imported, tmp_path, code, series, is_across):
    path = tmp_path / "table.xlsx"
    table = [["country", "date", "value"], ["China", dt.date(2023, 1, 1), 1], ["China", dt.date(2023, 2, 28), 2]]
    if is_across:
        table = [["country", dt.date(2023, 1, 1), dt.date(2023, 2, 28)], ["China", 1, 2]]
    with xlsxwriter.Workbook(path) as book:
        sheet, shown = book.add_worksheet(), book.add_format({"num_format": code})
        for number, row in enumerate(table):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell, shown if isinstance(cell, dt.date) else None)
    assert imported(path).series == {"table-cn": series}


def test_a_day_that_is_shown_as_a_year_is_a_year(imported, tmp_path):
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet, shown = book.add_worksheet(), book.add_format({"num_format": "yyyy"})
        sheet.write_row(0, 0, ["country", "date", "value"])
        for row, (cell, value) in enumerate([(dt.date(2023, 12, 31), 1), ("2024", 2)], 1):
            sheet.write(row, 0, "China")
            sheet.write(row, 1, cell, shown)
            sheet.write(row, 2, value)
    assert imported(path).series == {"table-cn": {"2023": "1", "2024": "2"}}


@pytest.mark.slow
def test_percentages_in_many_rows_whose_cells_do_not_say_where_they_are(imported, tmp_path):
    path = tmp_path / "plain.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet, share = book.add_worksheet("Data"), book.add_format({"num_format": "0.0%"})
        sheet.write_row(0, 0, ["place", "year", "value"])
        for row in range(1, 2001):
            sheet.write_row(row, 0, [f"Place {row}", 2020])
            sheet.write(row, 2, row / 1000, share if row % 2 else None)
    bare = tmp_path / "table.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(bare, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = re.sub(rb' r="[A-Z]*\d+"', b"", data)
            new.writestr(name, data)
    for file in (path, bare):
        values = imported(file, unit="%").series
        shares = [next(iter(one.values())) for one in values.values()]
        assert shares[:4] == ["0.1", "0.002", "0.3", "0.004"]
        assert shares[-2:] == ["199.9", "2"]


def test_formulas_give_their_values(imported, tmp_path):
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Data")
        sheet.write_row(0, 0, ["country", "year", "value"])
        sheet.write_row(1, 0, ["China", 2020])
        sheet.write_formula(1, 2, "=1+1", value=2)
    assert imported(path).series == {"table-cn": {"2020": "2"}}
    book = openpyxl.Workbook()  # which writes formulas without results
    for row in [["country", "year", "value"], ["China", 2020, 1], ["China", 2021, "=C2+1"], ["China", 2022, '=""']]:
        book.active.append(row)
    book.active["C3"].number_format = "0.00"
    book.save(path)
    assert 'error: row 3: "a formula that no spreadsheet program has computed" is not a figure\n' in imported(path).said
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/worksheets/sheet1.xml"
    for old, new in ((b"<f>C2+1</f><v></v>", b"<f>C2+1</f><v>2</v>"), (b'<c r="C4"><f>', b'<c r="C4" t="str"><f>')):
        parts[name] = parts[name].replace(b"<v />", b"<v></v>").replace(old, new)
    with zipfile.ZipFile(path, "w") as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    found = imported(path)
    assert found.series == {"table-cn": {"2020": "1", "2021": "2.00"}}
    assert "left out: 1 missing\n" in found.said


def opendocument(path, sheets):
    """Write rows of cells (kind, other attributes, text) and attributes of rows into the sheets of an ODS file."""
    cell = '<table:table-cell office:value-type="{}" {}><text:p>{}</text:p></table:table-cell>'
    tables = ""
    for name, rows in sheets.items():
        lines = (
            f"<table:table-row {more}>{''.join(cell.format(*one) for one in row)}</table:table-row>"
            for more, row in rows
        )
        tables += f'<table:table table:name="{name}">{"".join(lines)}</table:table>'
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>'
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        file.writestr("content.xml", content)
        file.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


HEADINGS = ("", [("string", "", "country"), ("string", "", "year"), ("string", "", "value")])


def test_opendocument(imported, tmp_path):
    row = [("string", "", "China"), ("float", 'office:value="2020"', "2020"), ("float", 'office:value="1.25"', "1.25")]
    path = opendocument(tmp_path / "table.ods", {"Data": [HEADINGS, ("", row)]})
    assert imported(path).series == {"table-cn": {"2020": "1.25"}}


def test_a_percentage_of_opendocument_is_what_the_cell_shows(imported, tmp_path):
    share = ("percentage", 'office:value="0.255"', "25.5%")
    plain = ("float", 'office:value="0.5"', "0.5")
    both = ("percentage", 'office:value="0.4" table:number-columns-repeated="2"', "40%")
    years = [("float", f'office:value="{year}"', str(year)) for year in range(2020, 2100)]
    rows = [("", [("string", "", "China"), year, share if n % 2 else plain]) for n, year in enumerate(years)]
    headings = ("", [("string", "", "country"), ("string", "", "year"), *(("string", "", name) for name in "abc")])
    repeated = ('table:number-rows-repeated="2"', [("string", "", "France"), years[0], both, share])
    path = opendocument(
        tmp_path / "table.ods",
        {"Notes": [("", [share, share])], "Data": [HEADINGS, *rows], "More": [headings, repeated]},
    )
    assert list(imported(path, "--sheet", "Data", unit="%").series["table-cn"].values())[:3] == ["0.5", "25.5", "0.5"]
    found = imported(path, "--sheet", "More", unit="%")
    assert found.series == {"a-fr": {"2020": "40"}, "b-fr": {"2020": "40"}, "c-fr": {"2020": "25.5"}}
    assert "3 rows repeated a row above" in found.said


def test_a_workbook_in_a_format_of_its_own_has_no_percentages(tmp_path):
    path = tmp_path / "table.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    assert list(shown_cells(str(path), "Data")) == []


def test_parquet(imported, tmp_path):
    path = tmp_path / "table.parquet"
    duckdb.sql(
        f"COPY (SELECT * FROM (VALUES ('China', 2020, 1.50::DECIMAL(10,2)), ('China', 2021, NULL)) t(country, year, value)) TO '{path}' (FORMAT parquet)"
    )
    found = imported(path)
    assert found.said.startswith("table.parquet: one value a row, Parquet\n")
    assert found.series == {"table-cn": {"2020": "1.50"}}


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.xlsx", b"PK, cut off", "error: a.xlsx: the file is cut off, or is not a zip archive\n"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0 old",
            "error: a.xlsx: this file is encrypted, or in the format of Excel before 2007\n",
        ),
        ("a.xlsx", b"a,b", "error: a.xlsx: this is not a workbook\n  hint: the name of a text with commas or tabs"),
        ("a.ods", b"", "error: a.ods: the file is empty\n"),
        ("a.parquet", b"damaged", "error: a.parquet: this Parquet file cannot be read: "),
    ],
)
def test_a_damaged_file_is_one_sentence(imported, name, content, said):
    found = imported(content, name=name)
    assert found.said.startswith(said)
    assert "Traceback" not in found.said


@pytest.mark.parametrize(
    ("part", "old", "new", "said"),
    [
        ("xl/worksheets/sheet1.xml", b"</sheetData>", b"</sheetData><a b='1' b='2'/>", "duplicate attribute: "),
        ("xl/styles.xml", b"</styleSheet>", b"<&></styleSheet>", "not well-formed"),
    ],
)
def test_a_damaged_part_that_shows_how_cells_look_is_one_sentence(imported, tmp_path, part, old, new, said):
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(tmp_path / "whole.xlsx") as book:
        book.add_worksheet("Data").write_row(0, 0, ["country", "year", "value"])
        book.worksheets()[0].write_row(1, 0, ["China", 2020, 1], book.add_format({"num_format": "0.0"}))
    with zipfile.ZipFile(tmp_path / "whole.xlsx") as whole, zipfile.ZipFile(path, "w") as damaged:
        for name in whole.namelist():
            content = whole.read(name)
            assert name != part or old in content
            damaged.writestr(name, content.replace(old, new) if name == part else content)
    found = imported(path, "--sheet", "Data")
    assert found.said.startswith(f"error: table.xlsx: this workbook cannot be read: {said}")
    assert found.said.endswith("  hint: save it again in a spreadsheet program, or the sheet as CSV\n")


def test_a_workbook_of_opendocument_with_a_password(imported, tmp_path):
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>")
        archive.writestr("content.xml", b"\x00\x01")
    assert imported(path).said == "error: a.ods: this file is encrypted\n  hint: save it without a password\n"


def test_an_empty_workbook(imported, workbook):
    assert imported(workbook(Data=[])).said == "error: table.xlsx: all sheets are empty\n"


def test_a_sheet_is_named_of_workbooks_only(imported):
    assert (
        imported("country,year,value\nChina,2020,1\n", "--sheet", "A").said
        == "error: --sheet is for workbooks, and table.csv is none\n  hint: leave it out\n"
    )


@pytest.mark.parametrize(
    ("module", "name", "extra"), [("python_calamine", "a.xlsx", "import"), ("duckdb", "a.parquet", "parquet")]
)
def test_without_its_extra_a_file_is_refused(imported, monkeypatch, module, name, extra):
    monkeypatch.setitem(sys.modules, module, None)
    for ours in ("workbooks", "parquet"):
        monkeypatch.delitem(sys.modules, f"innofacts.importing.sheets.{ours}", raising=False)
    assert imported(b"x", name=name).said.endswith(f"  hint: {install_command(extra)}\n")


def test_a_device_is_not_read(run):
    said = "innofacts: error: /dev/zero: this is not a regular file\n  hint: save it as a file\n"
    assert run("import", "/dev/zero").err == said
    said = "innofacts: error: import reads a table more than once, and so not from standard input\n  hint: save it as a file\n"
    assert run("import", "-").err == said
    assert run("import", "/dev").err == "innofacts: error: /dev: this is a folder\n  hint: name the table in it\n"


# --- workbooks that are made to exhaust the memory, or to lead elsewhere ---------------------------------------------


def rewritten(path: Path, old: str, new: str) -> Path:
    """Return a workbook whose first sheet has a different text in its XML."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/worksheets/sheet1.xml"
    assert old.encode() in parts[name]
    parts[name] = parts[name].replace(old.encode(), new.encode(), 1)
    with zipfile.ZipFile(path, "w") as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    return path


ROWS = [["country", "year", "value"], ["China", 2020, 5]]
TOO_LARGE = (
    "error: table.xlsx: the sheets of this workbook are too large to be read\n"
    "  hint: delete empty rows and columns, or save the sheet as CSV\n"
)


def test_a_cell_in_the_last_row_and_column_does_not_end_the_program(imported, workbook):
    path = rewritten(
        workbook(A=ROWS), "</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )
    assert imported(path) == ({}, [], {}, TOO_LARGE, 2)


def test_cells_merged_down_to_the_last_row_are_those_of_the_table(imported, workbook):
    merged = '</sheetData><mergeCells><mergeCell ref="A1:A1"/><mergeCell ref="E9:XFD1048576"/></mergeCells>'
    path = rewritten(workbook(A=ROWS), "</sheetData>", merged)
    assert imported(path).series == {"table-cn": {"2020": "5"}}


def test_cells_merged_again_and_again_are_refused(imported, workbook):
    again = '<mergeCell ref="A1:C2"/>' * 200_000
    path = rewritten(workbook(A=ROWS), "</sheetData>", f"</sheetData><mergeCells>{again}</mergeCells>")
    said = 'error: sheet "A" has too many merged cells\n  hint: save the sheet as CSV\n'
    assert imported(path) == ({}, [], {}, said, 2)


def test_entities_are_not_expanded(imported, workbook):
    path = rewritten(workbook(A=ROWS), "<worksheet", '<!DOCTYPE x [<!ENTITY a "7">]><worksheet')
    assert imported(rewritten(path, "<v>5</v>", "<v>&a;</v>")).said.endswith(
        "error: nothing to import\n  hint: no row has a period and a value\n"
    )


def test_a_sheet_whose_entities_calamine_refuses_is_one_sentence(imported, workbook):
    path = rewritten(workbook(A=ROWS), "<worksheet", '<!DOCTYPE x [<!ENTITY a "7">]><worksheet')
    path = rewritten(path, "</row>", '<c r="D1" t="inlineStr"><is><t>&a;</t></is></c></row>')
    said = "error: table.xlsx: this workbook cannot be read: at 0..0: unrecognized entity `&a;`\n"
    said += "  hint: save it again in a spreadsheet program, or the sheet as CSV\n"
    assert imported(path) == ({}, [], {}, said, 2)


def test_a_workbook_of_before_2007_is_no_damaged_archive(tmp_path):
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert workbooks.of_package(str(path)) is None
