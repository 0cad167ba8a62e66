"""The bar: only for who watches, only after a second, over itself, and gone at the end."""

import io
import os

import pytest

from innofacts.output.progress import Progress


class Watched(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        """Say that it is one."""
        return True


class Clock:
    """The time, which a test may change."""

    now = 100.0

    def __call__(self) -> float:
        """Return it in seconds."""
        return self.now


def test_a_bar_is_drawn_over_itself_and_taken_away():
    watched, clock = Watched(), Clock()
    bar = Progress(watched, clock)
    bar("reading", 1, 8)  # at once, which nobody would see
    clock.now += 1
    bar("reading", 2, 8)
    bar("reading", 3, 8)  # so soon again that nobody could read it
    clock.now += 1
    bar("proofreading", 8, 8)
    bar.end()
    reading = f"innofacts: reading the fact files [{'#' * 7}{'.' * 23}] 25 %"
    figures = f"innofacts: reading the figures [{'#' * 30}] 100 %"
    width = max(len(reading), len(figures))
    assert watched.getvalue() == f"\r{reading}\r{figures:{width}}\r{' ' * len(figures)}\r"


def test_what_is_done_within_a_second_shows_nothing():
    watched, clock = Watched(), Clock()
    bar = Progress(watched, clock)
    clock.now += 0.9
    bar("embedding", 3, 4)
    bar.end()
    assert watched.getvalue() == ""


def test_nothing_is_shown_without_a_terminal():
    stream, clock = io.StringIO(), Clock()
    bar = Progress(stream, clock)
    clock.now += 5
    bar("embedding", 3, 4)
    bar.end()
    assert stream.getvalue() == ""


def test_a_copy_of_the_process_draws_nothing(monkeypatch):
    watched, clock = Watched(), Clock()
    bar = Progress(watched, clock)
    clock.now += 5
    monkeypatch.setattr(os, "getpid", lambda: 0)
    bar("proofreading", 3, 4)
    bar.end()
    assert watched.getvalue() == ""


def test_a_closed_terminal_raises_no_error():
    tried = []

    class Gone(Watched):
        def write(self, text):
            tried.append(text)
            raise OSError

    clock = Clock()
    bar = Progress(Gone(), clock)
    clock.now += 5
    bar("reading", 3, 4)
    bar.end()
    assert len(tried) == 3  # the bar, and twice to remove it


@pytest.mark.parametrize("what", ["reading", "embedding", "proofreading"])
def test_each_kind_of_long_work_has_a_name(what):
    watched, clock = Watched(), Clock()
    bar = Progress(watched, clock)
    clock.now += 5
    bar(what, 1, 2)
    assert watched.getvalue().endswith("] 50 %")
