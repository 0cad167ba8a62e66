"""Colours of verdicts and severities, in tables, lines and messages."""

import pytest

from innofacts.formats.colours import COLOURS, painted_word
from innofacts.formats.mistakes import MISTAKE_COLUMNS, Mistake, render
from innofacts.formats.terminal import render as render_table
from innofacts.table import Column, Look, Table


def test_only_words_of_the_table_have_a_colour():
    assert painted_word("error") == "\x1b[1;31merror\x1b[0m"
    assert painted_word("supported") == "\x1b[1;32msupported\x1b[0m"
    assert painted_word("errors") == "errors"


@pytest.mark.parametrize("word", COLOURS)
def test_a_cell_with_such_a_word_has_its_colour_side_by_side_and_in_blocks(word):
    table = Table(
        (Column("id", "Id", "id"), Column("verdict", "Verdict"), Column("more", "More")), [("x", word, "a " * 40)]
    )
    for width in (100, 30):
        assert f";{COLOURS[word]}m{word.split()[0]}" in "".join(render_table(table, Look(width=width, colour=True)))
        assert "\x1b" not in "".join(render_table(table, Look(width=width)))


FOUND = Mistake("a.toml", 3, 1, "error", "words", "one two three four five six", hint="write seven eight nine ten")


def lines(look: Look, found: Mistake = FOUND) -> str:
    return "".join(render(Table(MISTAKE_COLUMNS, [found]), look, "lines"))


def test_lines_are_broken_at_spaces_and_their_severity_has_a_colour():
    assert (
        lines(Look()) == "a.toml:3:1: error: one two three four five six [words]\n  hint: write seven eight nine ten\n"
    )
    assert lines(Look(width=30)) == (
        "a.toml:3:1: error: one two\n    three four five six\n    [words]\n  hint: write seven eight nine\n    ten\n"
    )
    assert lines(Look(colour=True)).startswith("a.toml:3:1: \x1b[1;31merror\x1b[0m: one")
    long = FOUND._replace(label="misquoted", message="x" * 50)
    assert lines(Look(width=30, colour=True), long).startswith(
        "a.toml:3:1: \x1b[1;31mmisquoted\x1b[0m:\n    " + "x" * 50
    )


def test_messages_have_colour_on_a_terminal_that_takes_it(program, broken):
    for more, coloured in (({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)):
        assert ("\x1b[1;31merror\x1b[0m: " in program("show", "nothing", **more).err) is coloured
        warned = program("list", "--facts", broken, "--allow-problems", **more).err
        assert ("\x1b[1;33mwarning\x1b[0m: " in warned) is coloured
