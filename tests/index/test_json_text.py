"""What the index holds as text is JSON as Python's own `json` reads and writes it."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.index.json_text import read, written

SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.text('"\\\n\t\x00\x7f/é\u2028😀'))
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner), st.lists(inner).map(tuple), st.dictionaries(st.text(), inner)),
    max_leaves=20,
)


@given(VALUES)
def test_it_is_what_json_writes_and_reads(value):
    text = json.dumps(value, ensure_ascii=False)
    assert written(value) == text
    assert repr(read(text)) == repr(json.loads(text))


def test_a_day_becomes_text():
    table = {"published": date(2025, 4, 30), "at": {"paragraph": 3}, "topics": ["a", "b"], "copy": True, "n": None}
    text = '{"published": "2025-04-30", "at": {"paragraph": 3}, "topics": ["a", "b"], "copy": true, "n": null}'
    assert written(table) == text
    assert read(text) == table | {"published": "2025-04-30"}


@pytest.mark.parametrize("text", ["0.5", "[1e3]", "NaN", '{"a": -Infinity}'])
def test_no_number_becomes_a_float(text):
    with pytest.raises(ValueError, match=r"^numbers of facts are texts or whole: "):
        read(text)


@pytest.mark.parametrize("text", ["", "[", '"a', "x", "{1: 2}"])
def test_what_was_not_written_is_refused(text):
    with pytest.raises((ValueError, StopIteration)):
        read(text)
