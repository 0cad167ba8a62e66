"""A fact's line of CSV is what the format writes of its cells."""

from hypothesis import given
from hypothesis import strategies as st

from innofacts.errors import is_formula
from innofacts.formats.csv import render
from innofacts.formats.table import Column, Page, Table
from innofacts.index.columns import COLUMNS
from innofacts.index.csv_lines import formulas_in, lines_of

TEXTS = st.none() | st.text("a\"',;\t\r\n =+-@\uff1d\udcff文") | st.text()
OF_NUMBERS = ("decimal", "integer", "boolean", "day")


def cells(column):
    return st.none() | st.integers() | st.decimals().map(str) if column.kind in OF_NUMBERS else TEXTS


ROWS = st.lists(st.tuples(*map(cells, COLUMNS)), min_size=1, max_size=4)


@given(ROWS)
def test_the_lines_are_those_of_the_format_and_so_are_the_formulas(rows):
    columns = list(zip(*rows, strict=True))
    warnings = []
    shown = [Column(column.name, column.heading, column.kind) for column in COLUMNS]
    page = Page(header=False, on_formula=lambda: warnings.append("formula"))
    written = "".join(render(Table(shown, rows), page)).encode(errors="backslashreplace")
    assert b"".join(lines_of(columns)) == written
    assert bool(warnings) == any(formulas_in(columns))


def test_a_formula_is_told_of_the_fact_that_has_it_and_not_of_a_number_below_nothing():
    blank = dict.fromkeys(column.name for column in COLUMNS)
    facts = [blank | {"low": "-5"}, blank | {"note": "=1+1", "low": "-5"}, blank | {"note": "-"}]
    assert is_formula("=1+1")
    assert formulas_in(list(zip(*(fact.values() for fact in facts), strict=True))) == [0, 1, 0]
