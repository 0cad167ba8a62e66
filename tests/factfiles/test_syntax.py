"""Tests of innofacts.factfiles.syntax: whatever tomli refuses is explained, each thing that it can say."""

import pytest
import tomli
from cases import cases
from hypothesis import given
from hypothesis import strategies as st

from innofacts.factfiles.positions import Position
from innofacts.factfiles.syntax import explain, parse, salvage

QUOTES = "close it with the quote that it begins with, or put it between three quotes"
PERIODS = "write 2023, 2012..2023, 2012.., 1950s, early 1950s, 2023-06, 2025-04-30, 2023-Q1, 2022-H2 or FY2022/23"
EQUALS = 'a key is followed by "=" and its value, and a text is written in quotes: claim = "..."'
BACKSLASH = "write \\\\ for a backslash, or put the text in single quotes, where it needs no escape"
ARRAY = 'commas separate the items of an array, and "]" ends it'
TABLE = 'commas separate the keys of a table, and "}" ends it'
HEADER = "a header is [source], [[fact]], [[series]] or [series.values]"
LINE = 'there is one key on a line, and a text is written in quotes: claim = "..."'
VALUE = 'a text is written in quotes: claim = "..."; numbers and days without them'
DAY = "there is no such day or time"

# The text with ¦ where it is wrong; what is said; the hint.
MISTAKES = {
    "¦* a": ("invalid statement", EQUALS),
    "a ¦: 1": ("expected '=' after a key in a key/value pair", EQUALS),
    "a. ¦= 1": ("invalid initial character for a key part", EQUALS),
    "a¦": ("expected '=' after a key in a key/value pair", EQUALS),
    "a¦\n\n": ("expected '=' after a key in a key/value pair", EQUALS),
    'a = "b" ¦c = 1': ("expected newline or end of document after a statement", LINE),
    "a = 80 ¦km # b": (
        "expected newline or end of document after a statement",
        'is it a text? Put it in quotes: a = "80 km"',
    ),
    "period = 2023¦-13": ("expected newline or end of document after a statement", PERIODS),
    "period = 2023¦-06": (
        "expected newline or end of document after a statement",
        'is it a text? Put it in quotes: period = "2023-06"',
    ),
    "a-b = ¦some text": ("invalid value", 'is it a text? Put it in quotes: a-b = "some text"'),
    f"a = ¦{'some ' * 100}": ("invalid value", VALUE),
    "a = [¦some]": ("invalid value", VALUE),
    "a =¦": ("invalid value", VALUE),
    "a =¦ \n\n \n": ("invalid value", VALUE),
    "a = ¦2023-02-30": ("invalid date or datetime", DAY),
    "a = 2023-02-03¦0": ("expected newline or end of document after a statement", LINE),
    "a = 25¦:00:00": ("expected newline or end of document after a statement", LINE),
    "a = 1¦,000": (
        "expected newline or end of document after a statement",
        'is it a text? Put it in quotes: a = "1,000"',
    ),
    "a = { b = 1,000¦, c = 1 }": ("expected '=' after a key in a key/value pair", "write the number without commas"),
    'a = [1 ¦"b"]': ("unclosed array", ARRAY),
    "a = [1,¦": ("invalid value", VALUE),
    "a = { b = 1¦\n": ("unclosed inline table", TABLE),
    'a = "b¦\nc = 1': ("text is not closed on its line", QUOTES),
    "a = 'b¦\nc = 'd'": ("text is not closed on its line", QUOTES),
    "a = ¦'b\nc = 1": ("text is never closed", QUOTES),
    'a = ¦"b': ("text is never closed", QUOTES),
    "a = ¦'b": ("text is never closed", QUOTES),
    "a = 'b' # '\nb = ¦'''c\n": ("text is never closed", QUOTES),
    'a = ¦"""b\\\n  ': ("text is never closed", QUOTES),
    'a = ¦"""b\nc = "d"\n\n': ("text is never closed", QUOTES),
    'a = "b"\nb = [\n  "c",\n  ¦"""d"]\n': ("text is never closed", QUOTES),
    "[a¦\n": ("expected ']' at the end of a table declaration", HEADER),
    "[[a¦]\n": ("expected ']]' at the end of an array declaration", HEADER),
    'a = "¦\\d"': ("unescaped '\\' in a string", BACKSLASH),
    'a = "¦\\Users"': ("invalid hex value", BACKSLASH),
    'a = "b¦\\ud800"': ("escaped character is not a Unicode scalar value", BACKSLASH),
    'a = "b¦\x1bc"': ("illegal character '\\x1b'", "leave it out"),
    "a = 'b¦\x1bc'": ("found invalid character '\\x1b'", "leave it out"),
    "# ¦\x07": ("found invalid character '\\x07'", "leave it out"),
    "a = ¦“b”": ("invalid value", 'quotes are straight in TOML: "..."'),
    "a = 1¦\rb = 2": (
        "expected newline or end of document after a statement",
        "a line ends with a line feed; save the file with the line ends of Unix or Windows",
    ),
    "a¦\xa0= 1": (
        "expected '=' after a key in a key/value pair",
        "this blank is U+00A0; write an ordinary one",
    ),
}


@cases(("text", "said"), MISTAKES.items())
def test_a_mistake_is_explained_where_it_stands(text, said):
    offset, text = text.index("¦"), text.replace("¦", "")
    with pytest.raises(tomli.TOMLDecodeError) as caught:
        tomli.loads(text)
    place, message, hint = explain(text, caught.value.msg, caught.value.pos)
    line = text[:offset].count("\n") + 1
    assert (message.removeprefix("this is not TOML: "), hint) == said
    assert place == Position(line, offset - (text.rfind("\n", 0, offset) + 1) + 1)


TAKEN = {
    "a = 1\n¦a = 2": '"a" is given twice, first on line 1 (remove one of them)',
    "a = { b = 1, ¦b = 2 }": '"b" is given twice, first on line 1 (remove one of them)',
    "[a]\n[¦a]": '"a" is given twice, first on line 1 (remove one of them)',
    "[fact]\n[¦fact]": '"fact" is given twice, first on line 1 (several are written [[fact]])',
    "[series]\n\n[¦series]": '"series" is given twice, first on line 1 (several are written [[series]])',
    "[series.values]\n[series.¦values]": '"values" is given twice, first on line 1 (remove one of them)',
    "fact = 1\n[[¦fact]]": '"fact" is given twice, first on line 1 (several are written [[fact]])',
    "a = 1\na.¦b = 2": '"b" does not go with what is above it (remove one of them)',
    "a = {}\n[a.¦b]": '"b" does not go with what is above it (remove one of them)',
}


@pytest.mark.parametrize(("text", "said"), TAKEN.items(), ids=map(repr, TAKEN))
def test_a_key_too_many_is_told_with_where_it_was_before(text, said):
    offset, text = text.index("¦"), text.replace("¦", "")
    with pytest.raises(tomli.TOMLDecodeError) as caught:
        tomli.loads(text)
    place, message, hint = explain(text, caught.value.msg, caught.value.pos)
    assert f"{message} ({hint})" == said
    assert place == Position(text[:offset].count("\n") + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1)


def test_a_message_that_is_not_known_is_passed_on():
    assert explain("[a]", "Something new", 0) == (Position(1, 1), "this is not TOML: something new", "")


# --- the tables that are TOML by themselves ---

GOOD = (
    '[source]\nid = "a"\n',
    '[[fact]]\nclaim = "b" # [[fact]]\n\n',
    '[[series]]\n[series.values]\n2012 = "1"\n',
    '[[fact]]\nnote = """\n[[fact]]\nid =\n"""\n',
    "[[fact]]\nnote = '''\n[source]\n[[fact]]\n'''\n",
    '[[fact]]\ntopics = [\n[\n"a"\n]\n]\n',
    "[[fact]]\ntopics = [\n1,\n[2]\n]\n",
    "[[fact]] # one\n",
)
BAD = (  # with the offset of what is wrong
    ("[[fact]]\nid = \n", 14),
    ('[[fact]]\nid = "a\n', 16),
    ("[[fact]]\nid = 1\nid = 2\n", 22),
    ('[[series]]\nunit = m\n[series.values]\n2012 = "1"\n', 18),
    ('[[fact]]\nnote = """\n[[fact]]\nid =\n"""\nid = 80 km\n', 46),
    ("[[fact]]\nid = \nnote = '''\n[[fact]]\n'''\n", 14),
)
OPEN = ("[[fact]]\nnote = [\n", '[[fact]]\nnote = """\n', "[[fact]]\nid = {\n")


@pytest.mark.parametrize("table", GOOD)
def test_a_good_table_stays(table):
    assert salvage(table) == (table, [])


@pytest.mark.parametrize(("table", "offset"), BAD)
def test_of_a_bad_table_only_the_ends_of_its_lines_stay(table, offset):
    left, [refused] = salvage(table)
    assert left == "\n" * table.count("\n")
    assert (refused.start, refused.line, refused.text, refused.error.pos) == (0, 0, table, offset)


@pytest.mark.parametrize("table", OPEN)
@pytest.mark.parametrize("after", GOOD[:3])
def test_what_is_never_closed_spoils_nothing_below_it(table, after):
    left, [refused] = salvage(table + after)
    assert left == "\n" * table.count("\n") + after
    assert refused.text == table


@given(st.lists(st.one_of(st.sampled_from(GOOD), st.sampled_from(BAD).map(lambda row: row[0]))))
def test_each_table_stands_by_itself(tables):
    bad = [table for table, _ in BAD]
    left, refused = salvage("".join(tables))
    assert left == "".join("\n" * table.count("\n") if table in bad else table for table in tables)
    assert [row.text for row in refused] == [table for table in tables if table in bad]
    for row in refused:
        before = "".join(tables)[: row.start]
        assert row.line == before.count("\n")


@given(st.text(alphabet="[]sf=\"'\n .#{},1", max_size=60))
def test_any_text_keeps_its_lines_and_what_is_left_is_sound(text):
    left, refused = salvage(text)
    assert left.count("\n") == text.count("\n")
    for row in refused:
        assert text[row.start :].startswith(row.text)
        with pytest.raises(tomli.TOMLDecodeError):
            tomli.loads(row.text)


def test_after_many_bad_tables_the_rest_is_not_read_and_a_problem_says_where_that_begins():
    text = "[[fact]]\nid = \n" * 150
    left, refused = salvage(text)
    assert (len(refused), left) == (99, "\n" * 198)
    *_, last = parse("a.toml", text.encode()).problems.in_order()
    assert (last.line, last.column, last.message, last.hint) == (
        199,
        0,
        "the file is not read from here on: 99 tables above are not TOML",
        "fix these first; 102 lines follow",
    )
    assert len(parse("a.toml", ("[[fact]]\nid = \n" * 99).encode()).problems.in_order()) == 99


OTHERS = "a fact file is a text named *.toml; innofacts import makes one of a table, and innofacts draft of an article"


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("calls.csv", "port,year,calls\nVik,2023,40\n", ("this is not a fact file", OTHERS)),
        ("a.md", "---\ntitle: Vik\n---\n", ("this is not a fact file", OTHERS)),
        (
            "facts",
            "[source]\nid = x\n",
            ("this is not TOML: invalid value", 'is it a text? Put it in quotes: id = "x"'),
        ),
        ("a.TOML", "id = x\n", ("this is not TOML: invalid value", 'is it a text? Put it in quotes: id = "x"')),
    ],
)
def test_a_table_or_a_text_is_no_fact_file(name, text, told):
    [problem] = parse(name, text.encode()).problems.in_order()
    assert (problem.message, problem.hint) == told
