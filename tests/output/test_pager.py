"""The pager: a real terminal, or a run that takes its output for one, with pagers that say that they were used."""

import os
import pty
import signal
import sys
import termios

import pytest

from innofacts.output.pager import page

LONG = ("list", "-n", "30", "-c", "id")
SHORT = ("list", "-n", "3", "-c", "id")
IDS = ["deck-reshapes-landscape", "deck-drives-economy", "revolution-changes-industry"]  # of the short list
PAGER = "sed 's/^/> /'"


def paged(result) -> bool:
    assert (result.status, result.err) == (0, "")
    lines = result.out.splitlines()
    assert {line.startswith("> ") for line in lines} in ({True}, {False})
    return lines[0].startswith("> ")


def test_output_longer_than_the_screen_goes_through_the_pager(terminal):
    assert paged(terminal(*LONG, PAGER=PAGER))
    assert not paged(terminal(*SHORT, PAGER=PAGER))
    assert not paged(terminal(*LONG, PAGER=PAGER, LINES="50"))
    assert paged(terminal(*SHORT, PAGER=PAGER, LINES="4"))


@pytest.mark.parametrize("option", [("--no-pager", *LONG), (*LONG, "--no-pager")])
def test_no_pager_may_come_anywhere(terminal, option):
    assert not paged(terminal(*option, PAGER=PAGER))


@pytest.mark.parametrize("pager", ["", "cat", "  ", "no-such-pager -x"])
def test_a_pager_that_is_none_is_not_missed(terminal, pager):
    result = terminal(*LONG, PAGER=pager)
    assert (result.status, result.err) == (0, "")
    assert result.out.count("\n") == 32


def test_the_pager_gets_the_settings_that_git_gives_it(terminal):
    assert terminal(*LONG, PAGER='cat > /dev/null; echo "$LESS $LV"').out == "RX -c\n"
    assert terminal(*LONG, PAGER='cat > /dev/null; echo "$LESS"', LESS="R").out == "R\n"


def test_leaving_the_pager_early_is_no_error(terminal):
    result = terminal("list", "--points", "-n", "0", PAGER="head -1")
    assert (result.status, result.err) == (0, "")
    assert result.out.count("\n") == 1


def test_a_pipe_has_no_pager(program):
    assert "> " not in program(*LONG, PAGER=PAGER, LINES="4").out


def test_the_pager_is_used_by_check_too(terminal, broken):
    result = terminal("check", broken, PAGER=PAGER, LINES="3", NO_COLOR="1")
    assert result.out.startswith("> ")


# --- in this process ------------------------------------------------------------------------------------------------


@pytest.fixture
def shown(run, on_terminal, monkeypatch):  # noqa: ARG001 - whose output is taken for a terminal
    """Return what lists three ids and gives the lines that appear, with some pager and some height of the screen."""

    def shown(*options, **environment):
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        result = run(*options, *SHORT)
        assert (result.status, result.err) == (0, "")
        return [line.rstrip() for line in result.out.splitlines()]

    return shown


def test_only_what_is_longer_than_the_screen_is_paged(shown):
    whole = shown(PAGER="cat")
    assert [line for line in whole if line in IDS] == IDS
    assert shown(PAGER=PAGER, LINES="3") == [f"> {line}".rstrip() for line in whole]
    assert shown(PAGER=PAGER, LINES="20") == whole
    assert shown("--no-pager", LINES="3") == whole
    assert shown(PAGER="no-such-pager -x") == whole


@pytest.mark.parametrize("lines", ["", "0", "many"])
def test_a_height_that_is_none_is_that_of_the_terminal_or_24(shown, lines):
    whole = shown(PAGER="cat", LINES=lines)
    assert len(whole) < 22
    assert shown(PAGER=PAGER) == whole


@pytest.mark.parametrize(("height", "is_too_low"), [(6, True), (7, False), (0, False)])
def test_the_terminal_says_how_high_it_is(monkeypatch, capfdbinary, height, is_too_low):
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (height, 80))
    with os.fdopen(ours, "rb", buffering=0) as screen, os.fdopen(theirs, "w") as terminal:
        with monkeypatch.context() as changed:
            changed.setattr(sys, "stdout", terminal)
            changed.setenv("PAGER", PAGER)
            page(b"line\n" for _ in range(5))
        through_pager = capfdbinary.readouterr().out  # the pager has the standard output of the process
        directly = b"" if is_too_low else screen.read(100)
    assert (through_pager, directly) == ((b"> line\n" * 5, b"") if is_too_low else (b"", b"line\r\n" * 5))


def test_a_pager_that_is_left_early_ends_the_writing(monkeypatch, capfdbinary):
    monkeypatch.setenv("PAGER", "head -1")
    before = signal.getsignal(signal.SIGINT)
    page(b"line\n" * 1000 for _ in range(1000))
    assert capfdbinary.readouterr() == (b"line\n", b"")
    assert signal.getsignal(signal.SIGINT) is before
