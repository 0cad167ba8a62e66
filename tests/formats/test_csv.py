"""CSV is exact for programs, legible on a terminal, and tame in a spreadsheet."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.errors import InnofactsError
from innofacts.formats.csv import EXCEL_LOCALES, formulas, render
from innofacts.formats.csv_lines import line_of
from innofacts.showing import is_hazardous
from innofacts.table import AMOUNT, BOOLEAN, DAY, DECIMAL, ID, INTEGER, TEXT, Column, Look, Table

CELLS = st.none() | st.text(st.characters(exclude_categories=["Cs"])) | st.text("a\"',;\t\r\n ") | st.integers()


def read(text, delimiter=","):
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def table_of(*cells, kind=TEXT):
    return Table((Column("a", "A", kind),), [(cell,) for cell in cells])


def text_of(table, dialect="csv", **look):
    return "".join(render(table, Look(**look), dialect))


@given(st.lists(st.tuples(CELLS, CELLS)), st.sampled_from([("csv", ","), ("tsv", "\t")]), st.booleans())
def test_a_strict_reader_gets_back_each_cell(rows, dialect, header):
    table = Table((Column("a", "A"), Column("b", "B")), rows)
    got = read(text_of(table, dialect[0], header=header), dialect[1])
    assert got == [["a", "b"]] * header + [["" if cell is None else str(cell) for cell in row] for row in rows]


@given(st.lists(CELLS, min_size=2, max_size=4))
def test_a_line_is_quoted_as_in_a_table_and_says_whether_it_has_a_formula(cells):
    table = Table([Column(f"c{n}", "C") for n in range(len(cells))], [cells])
    warned = []
    assert line_of(cells) + "\n" == text_of(table, header=False, on_formula=lambda: warned.append(True))
    assert formulas([[cell] for cell in cells if not isinstance(cell, int)], 1) == [bool(warned)]
    assert ",".join(line_of([cell]) for cell in cells) == line_of(cells)


def test_formulas_are_found_row_by_row():
    assert formulas([["=a", None, "-", "b"], ["a-", "@b", "", None]], 4) == [True, True, False, False]
    assert formulas([], 2) == [False, False]


@given(
    st.lists(st.lists(CELLS, min_size=3, max_size=3)),
    st.integers(1, 3),
    st.sampled_from([("csv", "", ",", "\n"), ("tsv", "", "\t", "\n"), ("csv", "de", ";", "\r\n")]),
)
def test_cells_are_quoted_as_pythons_own_writer_quotes_them(rows, width, dialect):
    name, excel, delimiter, line_end = dialect
    rows = [[f"'{cell}" if excel and looks_like_a_formula(cell) else cell for cell in row[:width]] for row in rows]
    columns = [Column(f"c{n}", "C") for n in range(width)]
    # The line end of both kinds makes the writer of every Python quote a lone carriage return too.
    lines = []
    for row in rows:
        buffer = io.StringIO(newline="")
        csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n").writerow(row)
        lines.append(buffer.getvalue()[:-2] + line_end)
    assert text_of(Table(columns, rows), name, header=False, excel=excel) == "\ufeff" * bool(excel) + "".join(lines)


def looks_like_a_formula(cell):
    return isinstance(cell, str) and len(cell) > 1 and cell[0] in "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"


@given(st.lists(st.tuples(CELLS, CELLS)))
def test_a_reader_of_the_spreadsheets_text_gets_back_each_cell_but_for_the_guard(rows):
    table = Table((Column("a", "A"), Column("b", "B")), rows)
    got = read(text_of(table, excel="en").removeprefix("\ufeff"))[1:]
    wanted = [["" if cell is None else str(cell) for cell in row] for row in rows]
    assert len(got) == len(wanted)
    for cells in zip(got, wanted, strict=True):
        for cell, original in zip(*cells, strict=True):
            assert cell in (original, "'" + original)


def test_the_text_is_rfc_4180_with_lf(plain, golden):
    golden("plain.csv", text_of(plain))
    golden("plain.tsv", text_of(plain, "tsv"))


def test_lone_carriage_returns_are_quoted():
    assert text_of(table_of("a\rb", "c\r\nd", "e\nf", "g")) == 'a\n"a\rb"\n"c\r\nd"\n"e\nf"\ng\n'


def test_cells_keep_every_digit_and_blank():
    assert text_of(table_of("0007.50", "  a ", "", 1678000, "1E5")) == 'a\n0007.50\n  a \n""\n1678000\n1E5\n'


def test_an_amount_is_given_in_words():
    assert (
        text_of(table_of(">\t80\t0\t\tcountries\tmore than 80 countries", kind=AMOUNT)) == "a\nmore than 80 countries\n"
    )


def test_rows_come_in_pieces_of_a_hundred():
    pieces = list(render(table_of(*range(1200)), Look()))
    assert len(pieces) == 12
    assert "".join(pieces) == "a\n" + "".join(f"{number}\n" for number in range(1200))


def test_a_terminal_gets_line_breaks_and_nothing_else_that_acts(nasty):
    text = text_of(nasty, terminal=True)
    assert {character for character in text if is_hazardous(character)} == {"\n"}
    assert text_of(table_of("a\x1b[2J\nb\r\nc\td", None), terminal=True) == 'a\n"a\\x1b[2J\nb\nc\\td"\n""\n'


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en", '\ufeffid,value\r\na;b,1234.50\r\n"c,d",-0.5\r\n'),
        ("de", '\ufeffid;value\r\n"a;b";1234,50\r\nc,d;-0,5\r\n'),
        ("fr", '\ufeffid;value\r\n"a;b";1234,50\r\nc,d;-0,5\r\n'),
    ],
)
def test_spreadsheets_get_the_marks_of_their_language(locale, expected):
    table = Table((Column("id", "Id", ID), Column("value", "Value", DECIMAL)), [("a;b", "1234.50"), ("c,d", "-0.5")])
    assert text_of(table, excel=locale) == expected


def test_tabs_stay_tabs_for_a_spreadsheet():
    table = Table((Column("a", "A"), Column("b", "B", DECIMAL)), [("x", "0.5")])
    assert text_of(table, "tsv", excel="de") == "\ufeffa\tb\r\nx\t0,5\r\n"


def test_an_empty_text_for_a_spreadsheet_still_says_its_encoding():
    assert text_of(table_of(), excel="en", header=False) == "\ufeff"
    assert text_of(table_of(), header=False) == ""


def test_an_unknown_spreadsheet_is_refused_with_the_ones_there_are():
    with pytest.raises(InnofactsError) as caught:
        text_of(table_of(), excel="dee")
    assert caught.value.message == 'unknown locale "dee"'
    assert caught.value.hint == "--excel takes en, de, fr"
    assert [locale.name for locale in EXCEL_LOCALES] == ["en", "de", "fr"]


FORMULAS = (
    "=1+1",
    "+1",
    "-1+1",
    "-5 people",
    "-1 %%",
    "@x",
    "\tx",
    "\rx",
    "\nx",
    "\uff1d1",
    "\uff0b1",
    "\uff0d1",
    "\uff20x",
)
NO_FORMULAS = ("", "=", "-", "-1", "-12.5 %", "-1,234.50%", ">80", " =1", "'=1", "a=1", None, -1)


def tells_of_a_formula(table):
    told = []
    text_of(table, on_formula=lambda: told.append(True))
    return told == [True]


@pytest.mark.parametrize("cell", FORMULAS)
def test_a_text_cell_that_begins_a_formula_is_guarded(cell):
    assert read(text_of(table_of(cell), excel="en").removeprefix("\ufeff")) == [["a"], ["'" + cell]]
    assert tells_of_a_formula(table_of("plain", cell))


@pytest.mark.parametrize("cell", NO_FORMULAS)
def test_other_cells_are_not(cell):
    assert text_of(table_of(cell), excel="en") == "\ufeff" + text_of(table_of(cell)).replace("\n", "\r\n")
    assert not tells_of_a_formula(table_of("plain", cell))


@pytest.mark.parametrize("kind", [DECIMAL, INTEGER, BOOLEAN, DAY])
def test_numbers_and_days_are_no_text(kind):
    assert text_of(table_of("-5", kind=kind), excel="en") == "\ufeffa\r\n-5\r\n"
    assert not tells_of_a_formula(table_of("-5", kind=kind))


def test_plain_csv_is_never_altered():
    assert text_of(table_of("=1+1")) == "a\n=1+1\n"
