"""A progress bar on standard error for work that takes more than a second."""

import os
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

_PATIENCE = 1.0  # seconds before the bar appears
_BETWEEN = 0.1  # seconds between two updates
_BAR = 30  # cells
_WHAT = {"reading": "reading the fact files", "embedding": "filling the markers", "proofreading": "reading the figures"}


class Progress:
    """A bar that is redrawn while work goes on, and then removed."""

    def __init__(self, stream: "TextIO", clock: "Callable[[], float]" = monotonic) -> None:
        """Take the stream that shows the bar if it is a terminal, and what gives the time in seconds."""
        self._stream, self._clock, self._process = stream, clock, os.getpid()
        self._next = clock() + _PATIENCE
        self._width = 0

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show that `done` of `total` steps are done; shows nothing if the stream is not a terminal.

        Nor does a copy of the process show anything: the bar belongs to one.
        """
        now = self._clock()
        if now < self._next or not total or not self._stream.isatty() or os.getpid() != self._process:
            return
        self._next = now + _BETWEEN
        full = _BAR * done // total
        self._show(f"innofacts: {_WHAT[what]} [{'#' * full}{'.' * (_BAR - full)}] {100 * done // total} %")

    def end(self) -> None:
        """Remove the bar."""
        if self._width:
            self._show("")  # spaces over the bar,
            self._show("")  # and back to the start of the line

    def _show(self, line: str) -> None:
        try:
            print(f"\r{line:{self._width}}", end="", file=self._stream, flush=True)
        except OSError:
            pass  # the work does not need the bar
        self._width = len(line)
