"""What is read line by line is what tomli reads, and whatever is not plain is left to it."""

from datetime import date

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from innofacts.factfiles.canonical import read_tables


def read(text):
    return read_tables(text, tomli.loads)


def test_a_fact_file_as_nearly_all_are_written():
    text = """\
# a comment
[source]
id        = "s"
published = 2025-04-30

[[fact]]
id = "one"
at = { start = 1, printed = "a, b = c", end = 20 }
topics = ["x", "y, z"]

[[series]]
id = "two"
breaks = [2009, 2012]
[series.values]
2000 = "0.893"
2001 = "0.9"
"""
    data, lines = read(text)
    assert data == tomli.loads(text)
    assert lines == {
        ("fact", 0): 6,
        ("series", 0): 11,
        ("series", 0, "values", "2000"): 15,
        ("series", 0, "values", "2001"): 16,
    }


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0", 0),
        ("2025", 2025),
        ("true", True),
        ("2024-02-29", date(2024, 2, 29)),
        ('"> 80 countries"', "> 80 countries"),
        ("[]", []),
        ("{}", {}),
        # these by tomli alone
        ('"a \\"word\\""', 'a "word"'),
        ("1_000", 1000),
        ("-7", -7),
        ("'literal'", "literal"),
        ("2024-02-29 # a comment", date(2024, 2, 29)),
    ],
)
def test_a_value_is_read_as_tomli_reads_it(value, expected):
    data, _ = read(f"x = {value}\n")
    assert data == {"x": expected}
    assert type(data["x"]) is type(expected)


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\nx = 2\n",  # twice
        "[a]\n[a]\n",
        "x = [\n1]\n",  # over a line
        'x = """\n"""\n',
        "x = 20a5-04-30\n",  # like a day
        "x = 2025-02-30\n",
        "x = 007\n",
        "x = { a = 1 b = 2 }\n",
        'x = { a = "1" 2 }\n',
        'x = ["a" "b"]\n',
        "[a.b.c]\n",
        "[[a]]\n[b.c]\n",
        "x = 1\n[[x]]\n",
        "x\n",
        "x = 1\x00\n",
    ],
)
def test_what_is_not_plain_is_left_to_tomli(text):
    assert read(text) is None


_PIECES = st.sampled_from(
    ("a", "b", '"', "'", " ", "=", ",", "{", "}", "[", "]", ".", "\\", "#", "\t", "1", "2025-04-30", "1-1", "_", "é")
)
_LINES = st.one_of(
    st.sampled_from(("[a]", "[[a]]", "[a.b]", "[[b]]", "[b.a]", "a = 1", 'b = "x"', "a = { b = 1 }", "b = [1, 2]", "")),
    st.lists(_PIECES, max_size=12).map("".join),
    st.lists(_PIECES, max_size=8).map(lambda pieces: f"a = {''.join(pieces)}"),
)


@given(st.lists(_LINES, max_size=6).map("\n".join))
def test_nothing_is_read_otherwise_than_tomli_reads_it(text):
    found = read(text)
    if found is not None:
        assert found[0] == tomli.loads(text)
