"""Standard error: messages about the results, whose severity is painted where colours are welcome."""

import io
import os
import pty
import termios

import pytest

from innofacts.output import fitted, say


@pytest.mark.parametrize(
    ("colours", "message", "said"),
    [
        ({"FORCE_COLOR": "1"}, "warning: torn: twice", "innofacts: \x1b[1;33mwarning\x1b[0m: torn: twice\n"),
        ({"FORCE_COLOR": "1"}, "3 facts", "innofacts: 3 facts\n"),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, "warning: torn", "innofacts: warning: torn\n"),
        ({}, "warning: torn", "innofacts: warning: torn\n"),
    ],
)
def test_a_warning_is_painted_where_colours_are_welcome(monkeypatch, capsys, colours, message, said):
    for name, value in colours.items():
        monkeypatch.setenv(name, value)
    say(message)
    assert capsys.readouterr() == ("", said)


LINES = [
    "innofacts: error: a-fact-2023: the figure is not one",
    "  12 | figure = 'a long line of a file, with a caret below its cause'",
    "     |           ^",
    "  hint: it may be one-fact-of-2023, or-the-other-fact-of-2024",
]


def test_lines_of_a_message_are_broken_at_spaces_on_a_terminal():
    ours, theirs = pty.openpty()
    with os.fdopen(ours), os.fdopen(theirs, "w") as terminal:
        termios.tcsetwinsize(theirs, (24, 34))
        assert fitted(LINES, terminal) == [
            "innofacts: error: a-fact-2023: the",
            "    figure is not one",
            "  12 | figure = 'a long line of a file, with a caret below its cause'",
            "     |           ^",
            "  hint: it may be",
            "    one-fact-of-2023,",
            "    or-the-other-fact-of-2024",
        ]
        termios.tcsetwinsize(theirs, (24, 0))
        assert fitted(LINES, terminal) == LINES
    assert fitted(LINES, io.StringIO()) == LINES


def test_a_terminal_without_a_size_has_80_columns():
    class Screen(io.StringIO):
        def isatty(self):
            return True

    long = "innofacts: " + "word " * 20
    assert [len(line) for line in fitted([long], Screen())] == [80, 33]
