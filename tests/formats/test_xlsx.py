"""A workbook keeps types, digits, bounds and units, and no text in it is a formula."""

import errno
import importlib
import io
import shutil
import subprocess
import sys
from datetime import datetime

import pytest
from cases import cases

from innofacts.errors import InnofactsError, install_command
from innofacts.formats import find_format, render
from innofacts.formats import xlsx as writer
from innofacts.formats.words import visible_lines
from innofacts.table import (
    AMOUNT,
    BOOLEAN,
    DAY,
    DECIMAL,
    FIGURE,
    INTEGER,
    LIST,
    TEXT,
    URL,
    Column,
    FigureCell,
    Look,
    Table,
)


def bytes_of(table, **look):
    return b"".join(writer.render(table, Look(**look)))


def workbook_of(table, **look):
    openpyxl = pytest.importorskip("openpyxl")
    return openpyxl.load_workbook(io.BytesIO(bytes_of(table, **look)))


def cell_of(cell, kind):
    return workbook_of(Table((Column("a", "A", kind),), [(cell,)])).active["A2"]


def amount(**parts):
    fields = {"sign": "", "number": "", "decimals": "", "scale": "", "unit": "", "text": "in words"}
    return "\t".join(FigureCell(**fields | parts))


@cases(
    ("cell", "kind", "value", "look"),
    [
        ("3327.80", DECIMAL, 3327.8, "0.00"),
        ("3327800000000", DECIMAL, 3327800000000, "0"),
        ("-0.001", DECIMAL, -0.001, "0.000"),
        ("123456789.012345", DECIMAL, 123456789.012345, "0.000000"),
        ("1234567890.123456", DECIMAL, "1234567890.123456", "General"),
        ("1" + "0" * 30, DECIMAL, 1e30, "0"),
        ("0." + "0" * 30 + "1", DECIMAL, "0." + "0" * 30 + "1", "General"),
        ("1e5", DECIMAL, "1e5", "General"),
        (12, INTEGER, 12, "0"),
        (1234567890123456, INTEGER, "1234567890123456", "General"),
        ("true", BOOLEAN, True, "General"),
        ("false", BOOLEAN, False, "General"),
        ("maybe", BOOLEAN, "maybe", "General"),
        ("2025-04-30", DAY, datetime(2025, 4, 30), "yyyy-mm-dd"),  # noqa: DTZ001  # a workbook has no time zones
        ("1900-03-01", DAY, datetime(1900, 3, 1), "yyyy-mm-dd"),  # noqa: DTZ001  # a workbook has no time zones
        ("1900-02-28", DAY, "1900-02-28", "General"),
        ("2025-04", DAY, "2025-04", "General"),
        ("a; b", LIST, "a; b", "General"),
        ("007", TEXT, "007", "General"),
        ("=1+1", TEXT, "=1+1", "General"),
        ("http://example.org", TEXT, "http://example.org", "General"),
        ("a\r\nb\rc\x00\x1b\u202e", TEXT, "a\nb\\rc\\x00\\x1b\\u202e", "General"),
        ("  a ", TEXT, "  a ", "General"),
        ("> 80 countries", FIGURE, "> 80 countries", "General"),
        ("~ 2391", FIGURE, "~ 2391", "General"),
        ("2391.50", FIGURE, 2391.5, "0.00"),
        ("", TEXT, None, "General"),
        (None, DECIMAL, None, "General"),
    ],
)
def test_cells_have_types(cell, kind, value, look):
    got = cell_of(cell, kind)
    assert got.value == value
    assert type(got.value) is type(value) or isinstance(value, float)
    assert got.data_type != "f"
    assert got.number_format == look


@pytest.mark.parametrize(
    ("parts", "value", "look"),
    [
        ({"sign": ">", "number": "80", "decimals": "0", "unit": "countries"}, "in words", "General"),
        ({"sign": ">=", "number": "80", "decimals": "0", "unit": "countries"}, "in words", "General"),
        ({"sign": "<=", "number": "50", "decimals": "0", "unit": "people"}, "in words", "General"),
        (
            {"number": "3327800000000", "decimals": "1", "scale": "billion", "unit": "CNY"},
            3327800000000,
            '#,##0.0,,," billion CNY"',
        ),
        ({"number": "2.65", "decimals": "2", "unit": "%"}, 2.65, '#,##0.00" %"'),
        ({"sign": "~", "number": "1500", "scale": "thousand", "decimals": "1"}, 1500, '"about "#,##0.0," thousand"'),
        ({"sign": "<", "number": "-5.2", "decimals": "1", "unit": "pp"}, "in words", "General"),
        (
            {"sign": "~", "number": "-5.2", "decimals": "1", "unit": "pp"},
            -5.2,
            '"about "#,##0.0" pp";"about "\\-#,##0.0" pp"',
        ),
        ({"number": "-5.2", "decimals": "1", "unit": "pp"}, -5.2, '#,##0.0" pp"'),
        ({"number": "9", "unit": '3" pipes'}, "in words", "General"),
        ({"number": "7", "decimals": "0"}, 7, "#,##0"),
        ({"unit": "%"}, "in words", "General"),
        ({"number": "1234567890123456", "decimals": "0"}, "in words", "General"),
        ({"number": "1234", "decimals": "0", "scale": "thousand"}, "in words", "General"),
        ({"number": "1", "unit": "x" * 300}, "in words", "General"),
    ],
)
def test_amounts_stay_numbers_while_units_show_and_bounds_are_words(parts, value, look):
    got = cell_of(amount(**parts), AMOUNT)
    assert got.value == value
    assert got.number_format == look


def test_excel_gets_no_more_number_formats_than_it_can_take():
    rows = [(amount(number="1", unit=f"unit {number}"), "0.5") for number in range(300)]
    sheet = workbook_of(Table((Column("a", "A", AMOUNT), Column("b", "B", DECIMAL)), rows)).active
    assert [type(sheet.cell(2, column).value) for column in (1, 2)] == [int, float]
    assert [type(sheet.cell(301, column).value) for column in (1, 2)] == [str, float]
    assert len({cell.number_format for row in sheet.iter_rows() for cell in row}) < 160


def test_only_web_addresses_within_limits_are_links():
    texts = [
        "https://example.org/a?b=c&d#:~:text=e,f",
        "javascript:alert(1)",
        "internal:Sheet2!A1",
        "external:c:\\x",
        "mailto:me@example.org",
        "https://example.org/" + "a" * 2100,
        "https://example.org/#" + "a" * 2100,
    ]
    sheet = workbook_of(Table((Column("a", "A", URL),), [(text,) for text in texts])).active
    assert [sheet.cell(row, 1).value for row in range(2, 9)] == texts
    links = [sheet.cell(row, 1).hyperlink for row in range(2, 9)]
    assert (links[0].target, links[0].location) == ("https://example.org/a?b=c&d", ":~:text=e,f")
    assert links[1:] == [None] * 6


def test_links_beyond_the_limit_are_text(monkeypatch):
    monkeypatch.setattr(writer, "_LINKS", 2)
    sheet = workbook_of(Table((Column("a", "A", URL),), [("https://example.org/",)] * 3)).active
    assert [bool(sheet.cell(row, 1).hyperlink) for row in (2, 3, 4)] == [True, True, False]
    assert sheet["A4"].value == "https://example.org/"


def test_the_sheet_has_a_frozen_header_and_id_a_filter_and_wide_columns(plain):
    book = workbook_of(plain)
    sheet = book.active
    assert book.sheetnames == ["Facts"]
    assert [cell.value for cell in sheet[1]] == ["Id", "Claim", "Figure", "Topics", "Address"]
    assert sheet["A1"].font.bold
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == "A1:E4"
    widths = [sheet.column_dimensions[letter].width for letter in "ABCDE"]
    assert [round(width) for width in widths] == [22, 63, 22, 15, 34]
    assert sheet["B2"].alignment.wrap_text
    assert (sheet["C2"].alignment.horizontal, sheet["C2"].alignment.indent) == ("right", 1)
    assert not sheet["A2"].alignment.wrap_text


def test_a_sheet_prints_its_leading_columns_on_landscape_pages_with_the_heading(plain):
    sheet = workbook_of(plain._replace(leading=3)).active
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (True, 0)
    assert (sheet.print_title_rows, sheet.print_area) == ("$1:$1", "'Facts'!$A$1:$C$4")
    assert not workbook_of(plain).active.print_area


def test_cards_and_tables_without_header_have_neither(card, plain):
    for table, look in ((card, {}), (plain, {"header": False})):
        sheet = workbook_of(table, **look).active
        assert sheet.freeze_panes is None
        assert sheet.auto_filter.ref is None
        assert sheet["A1"].value == table.rows[0][0]


def test_companions_get_sheets_of_their_own(plain):
    columns = (Column("id", "Id"),)
    others = [
        Table(columns, [("x",)]),
        Table(columns, (), "sources"),
        Table(columns, (), "History"),
        Table(columns, (), "[:]"),
    ]
    book = workbook_of(plain._replace(caption="", companions=others))
    assert book.sheetnames == ["Facts", "Sources", "sources 2", "History 2", "2"]
    assert book["Sources"]["A2"].value == "x"


@pytest.mark.parametrize(
    ("caption", "name"),
    [
        ("a/b\\c*d?e:f[g]", "a b c d e f g"),
        ("'quoted'", "quoted"),
        ("x" * 40, "x" * 31),
        ("\U0001f600" * 20, "\U0001f600" * 15),
        ("esc\x1b", "esc x1b"),
    ],
)
def test_sheets_have_names_that_excel_allows(caption, name):
    assert workbook_of(Table((Column("a", "A"),), (), caption)).sheetnames == [name]


def test_the_same_table_gives_the_same_bytes(nasty):
    table = nasty._replace(rows=nasty.rows[:20])
    assert bytes_of(table) == bytes_of(table)


def test_nasty_texts_come_back(nasty_texts):
    sheet = workbook_of(Table((Column("a", "A"),), [(text,) for text in nasty_texts])).active
    for row, text in enumerate(nasty_texts, 2):
        # openpyxl leaves the escape of what looks like an escape, which Excel and LibreOffice read.
        got = str(sheet.cell(row, 1).value).replace("_x005F_", "_")
        assert got == "\n".join(visible_lines(text))
        assert sheet.cell(row, 1).data_type == "s"


def test_a_text_too_long_for_a_cell_is_refused():
    table = Table((Column("claim", "Claim"),), [("x",), ("y" * 32_768,)])
    with pytest.raises(InnofactsError) as caught:
        bytes_of(table)
    assert caught.value.message == (
        "row 3, column claim: a cell of Excel holds 32,767 characters, and this text has more"
    )
    assert caught.value.hint == "choose csv, or leave the column out with -c"
    assert len(cell_of("y" * 32_767, TEXT).value) == 32_767


def test_more_rows_than_a_sheet_holds_are_refused(monkeypatch):
    monkeypatch.setattr(writer, "_ROWS", 3)
    table = Table((Column("a", "A"),), [("x",)] * 3)
    with pytest.raises(InnofactsError, match="a sheet holds 2 rows, and there are more"):
        bytes_of(table)
    assert len(list(workbook_of(table, header=False).active.rows)) == 3


def test_without_xlsxwriter_the_extra_is_named(monkeypatch, plain):
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    monkeypatch.delitem(sys.modules, "innofacts.formats.xlsx")
    with pytest.raises(InnofactsError) as caught:
        list(render(plain, find_format("xlsx"), Look()))
    assert (caught.value.message, caught.value.hint) == ("a workbook needs XlsxWriter", install_command("xlsx"))
    monkeypatch.undo()
    importlib.import_module("innofacts.formats.xlsx")


@pytest.mark.slow
def test_libreoffice_shows_figures_as_printed(tmp_path):
    if not (shutil.which("soffice") and shutil.which("pdftotext")):
        pytest.skip("LibreOffice or pdftotext is not installed")
    cells = {
        amount(
            sign=">", number="80", decimals="0", unit="countries", text="more than 80 countries"
        ): "more than 80 countries",
        amount(sign="~", number="80", decimals="0", unit="countries"): "about 80 countries",
        amount(number="3327800000000", decimals="1", scale="billion", unit="CNY"): "3,327.8 billion CNY",
        amount(number="8.10", decimals="2", unit="%"): "8.10 %",
        amount(sign="~", number="-5.2", decimals="1", unit="pp"): "about -5.2 pp",
        amount(number="9", unit='3" pipes', text='9 3" pipes'): '9 3" pipes',
    }
    table = Table((Column("a", "Amount", AMOUNT), Column("b", "Text")), [(cell, "=1+1") for cell in cells])
    (tmp_path / "facts.xlsx").write_bytes(bytes_of(table))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), "facts.xlsx"]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    command = ["pdftotext", "-layout", "facts.pdf", "-"]
    shown = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    lines = [" ".join(line.split()) for line in shown.split("\n") if line.strip()]
    assert lines[1:7] == [f"{text} =1+1" for text in cells.values()]


@pytest.mark.parametrize("wrap", [lambda error: error, writer.FileCreateError])
def test_where_there_is_no_room_for_its_rows_the_folder_is_named(monkeypatch, wrap):
    def close(workbook):
        real(workbook)
        raise wrap(OSError(errno.ENOSPC, "No space left on device"))

    monkeypatch.setattr(writer, "gettempdir", lambda: "/scratch\x1b")
    real = writer.Workbook.close
    monkeypatch.setattr(writer.Workbook, "close", close)
    with pytest.raises(InnofactsError) as raised:
        list(writer.render(Table((Column("id", "Id", TEXT),), (("a",),)), Look()))
    message, hint = (
        "a workbook takes room in /scratch\\x1b: No space left on device",
        "let TMPDIR name a folder that has room",
    )
    assert (raised.value.message, raised.value.hint) == (message, hint)
