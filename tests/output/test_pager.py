"""The pager: a real terminal, with pagers that say that they were used."""

import pytest

LONG = ("list", "-n", "30", "-c", "id")
SHORT = ("list", "-n", "3", "-c", "id")
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
    assert terminal(*LONG, PAGER='cat > /dev/null; echo "$LESS $LV"').out == "FRX -c\n"
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
