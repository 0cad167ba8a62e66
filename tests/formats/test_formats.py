"""Each row of FORMATS has a writer that writes every legal table, and no reader's format lets anything hazardous by."""

import pytest

from innofacts.formats import CHARTS, FORMATS, MISTAKES, READERS, find_format, format_of_suffix, render
from innofacts.showing import is_hazardous
from innofacts.table import Column, Look, Table

# Charts and mistakes ask for columns of their own; test_svg and test_mistakes have their tables.
EACH = pytest.mark.parametrize(
    "form", [f for f in FORMATS if f.audience not in (CHARTS, MISTAKES)], ids=lambda form: form.name
)
READERS_ONLY = [form for form in FORMATS if form.audience == READERS]
LOOKS = (Look(), Look(header=False), Look(width=40), Look(width=100, colour=True, terminal=True))


@EACH
@pytest.mark.parametrize("look", LOOKS)
def test_tables_of_any_shape_can_be_written(form, look, plain, nasty, card):
    short = nasty._replace(rows=[row for row in nasty.rows if len(row[1]) < 1000])
    for table in (plain, short, card):
        for rows in ((), table.rows[:1], table.rows):
            pieces = list(render(table._replace(rows=iter(rows)), form, look))
            assert {type(piece) for piece in pieces} <= {bytes if form.name == "xlsx" else str}


@pytest.mark.parametrize(
    ("name", "written"),
    [
        *((name, "") for name in ("table", "csv", "tsv", "asciidoc", "jira", "mediawiki", "textile", "org")),
        ("json", "[\n  {}\n]\n"),
        ("jsonl", "{}\n"),
        ("markdown", "|  |\n|  |\n|  |\n"),
        ("rst", ".. list-table::\n   :header-rows: 1\n\n   *\n   *\n"),
    ],
)
def test_a_row_without_columns_is_as_empty_as_the_format_allows(name, written):
    assert "".join(render(Table((), ((),)), find_format(name), Look())) == written


@pytest.mark.parametrize("form", READERS_ONLY, ids=lambda form: form.name)
def test_readers_see_what_is_hazardous(form, nasty, written):
    text = written(nasty._replace(caption="a\x1b[2Jb\u202ec"), form.name, width=80)
    assert {character for character in set(text) if is_hazardous(character)} == {"\n"}
    # Each escapes the backslash in its own way; what follows it stays.
    assert "x1b" in text
    assert "u202e" in text


@EACH
def test_the_same_table_gives_the_same_bytes(form, plain):
    look = Look(width=60, colour=True)
    assert list(render(plain, form, look)) == list(render(plain, form, look))


def test_formats_are_found_by_name_and_by_suffix():
    assert [find_format(form.name) for form in FORMATS] == list(FORMATS)
    assert find_format("docx") is None
    assert format_of_suffix("a.b/Report.MD").name == "markdown"
    assert format_of_suffix("report") is None
    suffixes = [suffix for form in FORMATS for suffix in form.suffixes]
    assert len(suffixes) == len(set(suffixes))


@pytest.mark.parametrize("name", ["csv", "json", "jsonl", "markdown", "html", "latex", "rst"])
def test_rows_are_written_as_they_come(name):
    """A table of any length is in memory only in part: long before the last row is asked for, text is there."""
    asked = []

    def rows():
        for number in range(5000):
            asked.append(number)
            yield (str(number),)

    pieces = iter(render(Table((Column("id", "Id"),), rows()), find_format(name), Look()))
    text = ""
    while "100" not in text:
        text += next(pieces)
    assert len(asked) < 1000
