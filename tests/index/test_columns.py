"""Each column once: its name, its kind, and how a fact gives it."""

import pytest
from cases import cases

from innofacts import table
from innofacts.factfiles.reading import read_file
from innofacts.index.columns import COLUMNS, SOURCE_COLUMNS, find_column

FILE = """
[source]
id        = "yearbook-2024"
type      = "report"
title     = "Yearbook"
authors   = ["Li, Wei", "Statistics Office"]
publisher = "Statistics Press"
container = "Series"
published = "2024-02"
url       = "https://example.org/yearbook#top"
doi       = "10.1234/abc"
accessed  = 2026-11-24
language  = "en"
license   = "CC0-1.0"
standing  = "official"

[[fact]]
id       = "full"
claim    = "Spending on research."
figure   = "3327.80 billion CNY"
measure  = "rd-expenditure"
place    = "CN"
period   = "2012..2023"
nature   = "flow"
basis    = "current prices"
vintage  = "preliminary"
scope    = "all sectors"
topics   = ["funding", "research"]
part_of  = "bare"
replaces = ["old", "bare"]
by       = "Minister of Science"
says     = "trend"
note     = "A note."
at       = { paragraph = 3, start = 1137, end = 1230, printed = "3327.8 billion RMB" }
quote    = "Spending rose to a new high"
"""
BARE = """
[source]
id        = "s"
type      = "report"
publisher = "Office"

[[fact]]
id    = "bare"
claim = "Bare."
"""
FIGURE = BARE + 'figure = "{}"\n'


def cells(text: str) -> dict[str, object]:
    (fact,) = read_file("library/a.toml", text.encode()).facts
    return {column.name: column.of(fact) for column in COLUMNS}


def test_a_fact_with_everything_fills_every_column():
    assert cells(FILE) == {
        "id": "full",
        "claim": "Spending on research.",
        "figure": "3,327.80 billion CNY",
        "written": "3327.80 billion CNY",
        "bound": None,
        "value": "3327800000000",
        "low": "3327795000000",
        "high": "3327805000000",
        "low_open": "false",
        "high_open": "true",
        "whole": "false",
        "unit": "CNY",
        "measure": "rd-expenditure",
        "place": "CN",
        "period": "2012..2023",
        "first_day": "2012-01-01",
        "last_day": "2023-12-31",
        "nature": "flow",
        "basis": "current prices",
        "vintage": "preliminary",
        "scope": "all sectors",
        "by": "Minister of Science",
        "standing": "official",
        "source": "yearbook-2024",
        "title": "Yearbook",
        "publisher": "Statistics Press",
        "published": "2024-02",
        "url": "https://example.org/yearbook#top",
        "link": "https://example.org/yearbook#:~:text=Spending%20rose%20to%20a%20new%20high",
        "paragraph": 3,
        "start": 1137,
        "end": 1230,
        "topics": "funding; research",
        "part_of": "bare",
        "series": None,
        "replaces": "old; bare",
        "says": "trend",
        "note": "A note.",
        "file": "library/a.toml",
        "line": 17,
    }


def test_a_fact_with_nothing_leaves_nearly_every_column_empty():
    assert {name: cell for name, cell in cells(BARE).items() if cell is not None} == {
        "id": "bare",
        "claim": "Bare.",
        "by": "Office",
        "source": "s",
        "publisher": "Office",
        "file": "library/a.toml",
        "line": 7,
    }


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        # figure, bound, value, low, high, low_open, high_open, unit
        ("> 80 countries", ("more than 80 countries", ">", None, "80", None, "true", "true", "countries")),
        (">= 81 countries", ("at least 81 countries", ">=", None, "81", None, "false", "true", "countries")),
        ("< 80 countries", ("fewer than 80 countries", "<", None, "0", "80", "false", "true", "countries")),
        ("<= 50000 CNY", ("at most 50,000 CNY", "<=", None, None, "50000", "true", "false", "CNY")),
        ("~ 50 labs", ("about 50 labs", "~", "50", "40", "60", "false", "false", "labs")),
        ("~< 60 %", ("nearly 60 %", "~<", None, "50", "60", "false", "true", "%")),
        ("~> 60 %", ("a little over 60 %", "~>", None, "60", "70", "true", "false", "%")),
        ("= 80 %", ("exactly 80 %", "=", "80", "80", "80", "false", "false", "%")),
        ("100 ± 0.50 km", ("100 ± 0.50 km", "±", "100", "99.5", "100.5", "false", "false", "km")),
        ("40..50 labs", ("40 to 50 labs", "..", None, "40", "50", "false", "false", "labs")),
        ("1.678 million km", ("1.678 million km", None, "1678000", "1677500", "1678500", "false", "true", "km")),
        ("-2.50 pp", ("-2.50 pp", None, "-2.50", "-2.505", "-2.495", "true", "false", "pp")),
    ],
)  # fmt: skip
def test_a_figure_is_told_in_words_and_as_an_interval(figure, expected):
    names = ("figure", "bound", "value", "low", "high", "low_open", "high_open", "unit")
    row = cells(FIGURE.format(figure))
    assert tuple(row[name] for name in names) == expected


def test_a_source_fills_its_columns():
    source = read_file("a.toml", FILE.encode()).source
    assert {column.name: column.of(source) for column in SOURCE_COLUMNS} == {
        "id": "yearbook-2024",
        "type": "report",
        "title": "Yearbook",
        "authors": "Li, Wei; Statistics Office",
        "publisher": "Statistics Press",
        "container": "Series",
        "published": "2024-02",
        "standing": "official",
        "url": "https://example.org/yearbook#top",
        "doi": "10.1234/abc",
        "accessed": "2026-11-24",
        "language": "en",
        "license": "CC0-1.0",
    }
    bare = read_file("a.toml", BARE.encode()).source
    assert {column.name: cell for column in SOURCE_COLUMNS if (cell := column.of(bare)) is not None} == {
        "id": "s",
        "type": "report",
        "publisher": "Office",
    }


def test_columns_stand_in_the_order_that_users_see():
    assert [column.name for column in COLUMNS] == (
        "id claim figure written bound value low high low_open high_open whole unit measure place period first_day "
        "last_day nature basis vintage scope by standing source title publisher published url link paragraph start end "
        "topics part_of series replaces says note file line"
    ).split()


@cases("column", [*COLUMNS, *SOURCE_COLUMNS])
def test_a_column_is_of_a_kind_that_formats_know_and_says_what_it_is(column):
    kinds = {value for name, value in vars(table).items() if name.isupper() and isinstance(value, str)}
    assert column.kind in kinds - {table.LIST_SEPARATOR}
    assert column.about
    assert column.heading.replace(" ", "_").replace("Licence", "license").lower() == column.name


def test_a_column_is_found_by_its_whole_name():
    assert find_column("claim") is COLUMNS[1]
    assert [find_column(name) for name in ("", "Claim", "clai", "doi")] == [None] * 4


def test_figures_sort_within_their_unit():
    assert [column.name for column in COLUMNS if column.is_figure] == ["figure", "written", "value", "low", "high"]
