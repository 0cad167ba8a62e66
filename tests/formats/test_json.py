"""JSON gives back each text as it was, and shows a terminal nothing that it would act upon."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.formats.json import quoted, quoted_for_terminal, render
from innofacts.showing import is_hazardous
from innofacts.table import AMOUNT, BOOLEAN, DECIMAL, ID, INTEGER, LIST, Column, Look, Table

ANY_TEXT = st.text(st.characters())  # lone surrogates too, which file names may hold


def text_of(table, dialect="json", **look):
    return "".join(render(table, Look(**look), dialect))


def one(cell, kind):
    return json.loads(text_of(Table((Column("a", "A", kind),), [(cell,)]), "jsonl"))["a"]


@given(ANY_TEXT)
def test_a_text_comes_back_as_it_was(text):
    assert json.loads(quoted(text)) == text
    assert json.loads(quoted_for_terminal(text)) == text
    assert json.loads(quoted(text).encode()) == text


@given(ANY_TEXT)
def test_a_terminal_sees_nothing_hazardous(text):
    assert not any(map(is_hazardous, quoted_for_terminal(text)))


@given(st.lists(st.tuples(st.none() | ANY_TEXT, st.none() | st.integers())), st.booleans())
def test_tables_come_back_as_they_were(rows, terminal):
    table = Table((Column("a", "A"), Column('b"', "B", INTEGER)), rows)
    objects = [{"a": a, 'b"': b} for a, b in rows]
    assert json.loads(text_of(table, terminal=terminal)) == objects
    lines = text_of(table, "jsonl", terminal=terminal).splitlines() if all(a is None for a, _ in rows) else None
    if lines is not None:
        assert [json.loads(line) for line in lines] == objects


def test_nasty_tables_come_back_as_they_were(nasty):
    plain = json.loads(text_of(nasty))
    assert [row["claim"] for row in plain] == [row[1] for row in nasty.rows]
    assert json.loads(text_of(nasty, terminal=True)) == plain
    assert [json.loads(line) for line in text_of(nasty, "jsonl").split("\n")[:-1]] == plain
    assert {c for c in text_of(nasty, terminal=True) if is_hazardous(c)} == {"\n"}


def test_the_layout_is_an_object_a_line(plain, golden):
    golden("plain.json", text_of(plain))
    golden("plain.jsonl", text_of(plain, "jsonl"))


def test_empty_tables_are_empty_arrays(plain):
    assert text_of(plain._replace(rows=())) == "[]\n"
    assert text_of(plain._replace(rows=()), "jsonl") == ""


def test_long_tables_come_in_pieces():
    table = Table((Column("a", "A", INTEGER),), [(number,) for number in range(1200)])
    assert len(list(render(table, Look()))) == 4
    assert [row["a"] for row in json.loads(text_of(table))] == list(range(1200))
    assert text_of(table, "jsonl") == "".join(f'{{"a": {number}}}\n' for number in range(1200))


@pytest.mark.parametrize(
    ("cell", "kind", "value"),
    [
        (None, ID, None),
        (None, BOOLEAN, None),
        ("true", BOOLEAN, True),
        ("false", BOOLEAN, False),
        ("maybe", BOOLEAN, "maybe"),
        (None, INTEGER, None),
        (12, INTEGER, 12),
        ("12", INTEGER, 12),
        (None, DECIMAL, None),
        ("3327.80", DECIMAL, "3327.80"),
        (2023, ID, "2023"),
        (None, LIST, []),
        ("", LIST, []),
        ("funding", LIST, ["funding"]),
        ("funding; R&D", LIST, ["funding", "R&D"]),
        (">\t80\t0\t\tcountries\tmore than 80", AMOUNT, "more than 80"),
    ],
)
def test_each_kind_has_its_type(cell, kind, value):
    assert one(cell, kind) == value
    assert type(one(cell, kind)) is type(value)


def test_escapes_are_pairs_beyond_the_basic_plane():
    assert quoted_for_terminal("\U000e0041é\x7f") == '"\\udb40\\udc41é\\u007f"'
    assert quoted("\udcff\x7f\n") == '"\\udcff\x7f\\n"'
