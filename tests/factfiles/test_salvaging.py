"""Of a text that is not TOML the tables that are stay where they are, and of the others each says what is wrong."""

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from innofacts.factfiles.salvaging import salvage

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
    assert salvage(table, tomli.loads) == (table, [])


@pytest.mark.parametrize(("table", "offset"), BAD)
def test_of_a_bad_table_only_the_ends_of_its_lines_stay(table, offset):
    left, [refused] = salvage(table, tomli.loads)
    assert left == "\n" * table.count("\n")
    assert (refused.start, refused.line, refused.text, refused.error.pos) == (0, 0, table, offset)


@pytest.mark.parametrize("table", OPEN)
@pytest.mark.parametrize("after", GOOD[:3])
def test_what_is_never_closed_spoils_nothing_below_it(table, after):
    left, [refused] = salvage(table + after, tomli.loads)
    assert left == "\n" * table.count("\n") + after
    assert refused.text == table


@given(st.lists(st.one_of(st.sampled_from(GOOD), st.sampled_from(BAD).map(lambda row: row[0]))))
def test_each_table_stands_by_itself(tables):
    bad = [table for table, _ in BAD]
    left, refused = salvage("".join(tables), tomli.loads)
    assert left == "".join("\n" * table.count("\n") if table in bad else table for table in tables)
    assert [row.text for row in refused] == [table for table in tables if table in bad]
    for row in refused:
        before = "".join(tables)[: row.start]
        assert row.line == before.count("\n")


@given(st.text(alphabet="[]sf=\"'\n .#{},1", max_size=60))
def test_any_text_keeps_its_lines_and_what_is_left_is_sound(text):
    left, refused = salvage(text, tomli.loads)
    assert left.count("\n") == text.count("\n")
    for row in refused:
        assert text[row.start :].startswith(row.text)
        with pytest.raises(tomli.TOMLDecodeError):
            tomli.loads(row.text)


def test_after_a_hundred_bad_tables_nothing_more_is_told():
    left, refused = salvage("[[fact]]\nid = \n" * 150, tomli.loads)
    assert (len(refused), left) == (100, "\n" * 200)
