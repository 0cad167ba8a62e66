"""Standard error: messages about the results, whose severity is painted where colours are welcome."""

import pytest

from innofacts.output.streams import say


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
