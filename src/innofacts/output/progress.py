"""How far something is that takes its time: a line on standard error, for whoever watches it."""

import sys
from time import monotonic

_PATIENCE = 1.0  # seconds, in which nobody wonders
_BETWEEN = 0.1  # seconds between two looks
_BAR = 30  # cells
_WHAT = {
    "reading": "reading the fact files",
    "embedding": "filling the markers",
    "proofreading": "reading the figures",
}


class Progress:
    """A bar that is drawn over itself as long as something goes on, and then taken away."""

    def __init__(self) -> None:
        """Begin to count the time."""
        self._next = monotonic() + _PATIENCE
        self._width = 0

    def __call__(self, what: str, done: int, total: int) -> None:
        """Tell that so much of something is done; where nobody watches, nothing is shown."""
        now = monotonic()
        if now < self._next or not total or not _is_watched():
            return
        self._next = now + _BETWEEN
        full = _BAR * done // total
        self._show(f"innofacts: {_WHAT[what]} [{'#' * full}{'.' * (_BAR - full)}] {100 * done // total} %")

    def end(self) -> None:
        """Take the bar away."""
        if self._width:
            self._show("")  # blanks over it,
            self._show("")  # and back to where it began

    def _show(self, line: str) -> None:
        try:
            print(f"\r{line:{self._width}}", end="", file=sys.stderr, flush=True)
        except OSError:
            pass  # what is made is as good when nobody sees it come
        self._width = len(line)


def _is_watched() -> bool:
    return sys.stderr.isatty()
