"""Tests of innofacts.factfiles.fields: the tables of keys say what reading does."""

import re

import pytest
import tomli
from cases import cases

from innofacts.errors import Unreadable
from innofacts.factfiles import fields
from innofacts.factfiles.facts import Copy, Fact, Locator, Source
from innofacts.factfiles.kinds import MAX_INTEGER, SERIES_FIGURE, Context, Field, Kind, TomlNumber
from innofacts.factfiles.reading import read_file

TABLES = {
    name: table
    for name, table in vars(fields).items()
    if isinstance(table, tuple) and table and isinstance(table[0], Field)
}


def kinds(table=()):
    """Return all kinds of values, those within others too, by the key that has them."""
    found = {}

    def visit(name, kind):
        found[name] = kind
        for inner, part in (("item", kind.items), *zip(("key", "value"), kind.entries or (), strict=False)):
            if part:
                visit(f"{name}.{inner}", part)
        for field in kind.fields:
            visit(f"{name}.{field.name}", field.kind)

    for field in table or (*fields.FILE_FIELDS, *fields.SETTINGS_FIELDS):
        visit(field.name, field.kind)
    return found


def has_fields(kind):
    """Return whether a kind is a table or an array of tables, of which an example would be a whole one."""
    return dict in kind.types or bool(kind.items and kind.items.fields)


KINDS = kinds()
EXAMPLES = {name: kind for name, kind in KINDS.items() if "..." not in kind.example and not has_fields(kind)}


def test_there_are_tables_and_kinds():
    assert len(TABLES) >= 10
    assert len(KINDS) > 80
    assert len(EXAMPLES) > 30


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_a_table_names_each_key_once_and_says_what_it_is_about(table):
    names = [field.name for field in table]
    assert len(set(names)) == len(names)
    for field in table:
        assert re.fullmatch("[a-z_0-9]+", field.name)
        assert re.fullmatch(r"[^.\n]+[^.\s]", field.about)


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        (fields.SOURCE_FIELDS, Source),
        (fields.COPY_FIELDS, Copy),
        (fields.LOCATOR_FIELDS, Locator),
        (fields.FACT_FIELDS, Fact),
        (fields.SERIES_FACT_FIELDS, Fact),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_each_key_is_an_attribute_of_what_is_made_of_it(table, kind):
    assert all(hasattr(kind, field.name) for field in table)


def test_a_series_may_have_every_key_of_a_fact_except_figure_and_period():
    of_fact, of_series = ({field.name for field in table} for table in (fields.FACT_FIELDS, fields.SERIES_FIELDS))
    assert of_fact - of_series == {"figure", "period"}
    assert of_series - of_fact == {"unit", "values", "breaks"}


@cases("kind", EXAMPLES.values())
def test_an_example_of_a_kind_is_one(kind):
    value = tomli.loads(f"x = {kind.example}", parse_float=TomlNumber)["x"]
    assert type(value) in kind.types
    if kind.items:
        assert all(type(item) in kind.items.types for item in value)
    else:
        kind.read(value, Context())
    assert not kind.pattern or re.fullmatch(kind.pattern, value)
    assert not kind.choices or value in kind.choices


@cases("kind", KINDS.values())
def test_a_kind_has_a_name_with_an_article(kind):
    assert re.fullmatch(r"an? \w[\w -]*", kind.name)
    assert isinstance(kind, Kind)


PATTERNS = {name: kind for name, kind in KINDS.items() if kind.pattern}


@cases("kind", PATTERNS.values())
@cases(
    "text",
    [
        "x",
        "x y",
        "é",
        "2023",
        "07-01",
        "W01-1",
        "0701",
        "02-30",
        "en",
        "10.1000/182",
        "a;b",
        "https://x.y",
        "0" * 64,
        "A" * 64,
        "\n",
    ],
)
def test_what_is_read_matches_the_pattern_of_its_kind(kind, text):
    try:
        kind.read(text, Context())
    except Unreadable:
        return
    assert re.fullmatch(kind.pattern, text)


def test_bounds_on_numbers_are_those_that_are_told():
    at = '[source]\nid="s"\ntype="report"\npublisher="p"\n[[fact]]\nid="f"\nclaim="c"\nat={{start={}}}'
    for number, problems in ((0, 0), (-1, 1), (MAX_INTEGER, 0), (MAX_INTEGER + 1, 1)):
        assert len(read_file("x.toml", at.format(number).encode()).problems) == problems
    assert {kind.least for kind in KINDS.values() if kind.types == (int,)} == {0, 1}


UNITS = {
    "tonnes": None,
    "billion CNY": None,
    "CNY per USD": None,
    "%": None,
    "m²": None,
    "µm": None,
    "5 km": 0,
    "٣ km": 0,
    "±5 km": 0,
    "million": 0,
    "bn CNY": 0,
    "million billion CNY": 8,
    "people > 5": 7,
}


@pytest.mark.parametrize(("text", "offset"), UNITS.items())
def test_a_unit_is_what_can_stand_after_any_number(text, offset):
    if offset is None:
        assert fields.UNIT.read(text, Context()) == text
    else:
        with pytest.raises(Unreadable) as caught:
            fields.UNIT.read(text, Context())
        assert caught.value.offset == offset


VALUES = {
    "1.912": "1.912",
    "> 80": "> 80",
    "≥80": ">= 80",
    "3.30 billion": "3.30 billion",
    5: "5",
    -5: "-5",
    TomlNumber("1_000.50"): "1000.50",
    TomlNumber("+1.5"): "1.5",
    "1.9 %": 4,
    "1.9 billion yuan": 12,
    "5%": 1,
    "5 ‰": 2,
    "CNY 5": 0,
    "CNY 5 billion": 0,
    "$ 5": 0,
    TomlNumber("1e5"): 1,
}


@pytest.mark.parametrize(("written", "read"), VALUES.items(), ids=map(str, VALUES))
def test_a_value_of_a_series_is_a_figure_without_its_unit(written, read):
    if isinstance(read, str):
        assert SERIES_FIGURE.read(written, Context()) == read
    else:
        with pytest.raises(Unreadable) as caught:
            SERIES_FIGURE.read(written, Context())
        assert caught.value.offset == read
