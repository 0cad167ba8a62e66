"""Values and tables as TOML: what is written is read as the same."""

import datetime as dt
import tomllib

from hypothesis import given
from hypothesis import strategies as st

from innofacts.factfiles.writing import table, toml
from innofacts.showing import is_hazardous

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = TEXTS | st.integers(-(2**63), 2**63 - 1) | st.dates()


@given(SCALARS | st.lists(TEXTS) | st.dictionaries(st.from_regex(r"[a-z]+", fullmatch=True), TEXTS | st.integers(0, 9)))
def test_a_value_is_read_as_it_was(value):
    text = toml(value)
    assert tomllib.loads(f"a = {text}") == {"a": value}
    assert not any(is_hazardous(character) for character in text)


def test_a_hazardous_character_is_written_as_an_escape():
    assert toml("a\u202eb\x1b\U000e0001") == '"a\\u202eb\\u001b\\U000e0001"'


def test_a_table_has_its_equals_signs_below_each_other():
    values = {
        "id": "a",
        "figure": "> 80 countries",
        "period": dt.date(2025, 5, 1),
        "topics": ["x", "y"],
        "at": {"start": 1, "printed": '"'},
    }
    assert table("[[fact]]", values) == (
        "[[fact]]\n"
        'id     = "a"\n'
        'figure = "> 80 countries"\n'
        "period = 2025-05-01\n"
        'topics = ["x", "y"]\n'
        'at     = { start = 1, printed = "\\"" }\n'
    )
    assert table("[x]", {}) == "[x]\n"
