"""What the environment says about a terminal."""

import pytest

from innofacts.output.terminal import columns_asked, has_links, terminal_height, terminal_width


def test_the_environment_says_whether_a_terminal_has_links():
    assert has_links({"FORCE_HYPERLINK": "1"})
    assert not has_links({"FORCE_HYPERLINK": "0", "WT_SESSION": "x"})
    assert has_links({"KONSOLE_VERSION": "220401"})
    assert has_links({"VTE_VERSION": "5000"})
    assert has_links({"VTE_VERSION": "007600"})
    assert not has_links({"VTE_VERSION": "4600", "TERM": "xterm-256color"})
    assert not has_links({"VTE_VERSION": "7" * 5000})


@pytest.mark.parametrize(("given", "size"), [("100", 100), ("0100", 100), ("10000", 10000)])
def test_a_size_that_is_asked_for_is_taken(monkeypatch, given, size):
    for name in ("COLUMNS", "LINES"):
        monkeypatch.setenv(name, given)
    assert (columns_asked(), terminal_width(), terminal_height()) == (size, size, size)


@pytest.mark.parametrize("given", ["", "0", "-80", "10001", "9" * 5000, "80x", "٨٠", "²"])
def test_a_size_that_is_not_sensible_is_left_to_the_terminal(monkeypatch, given):
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.delenv("LINES", raising=False)
    own = (terminal_width(), terminal_height())
    for name in ("COLUMNS", "LINES"):
        monkeypatch.setenv(name, given)
    assert columns_asked() is None
    assert (terminal_width(), terminal_height()) == own
