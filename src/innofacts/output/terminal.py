"""The terminal: how wide and high it is, and whether it shows links."""

import os
import sys
from collections.abc import Mapping

from innofacts.output import width_of
from innofacts.requests import whole_number

_WIDEST = _HIGHEST = 10_000
_LINES = 24  # of a terminal that does not say how many it has
_WITH_LINKS = ("kitty", "foot", "alacritty", "contour", "ghostty")  # parts of TERM
_PROGRAMS_WITH_LINKS = ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "mintty")  # TERM_PROGRAM
_VTE = (5000, 999_999)  # from VTE 0.50, on which GNOME Terminal and others are built


def has_links(environment: Mapping[str, str]) -> bool:
    """Return whether the terminal shows links (OSC 8), judged by the environment; FORCE_HYPERLINK decides.

    https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda names the terminals.
    """
    if forced := environment.get("FORCE_HYPERLINK"):
        return forced != "0"
    version = environment.get("VTE_VERSION", "")
    return (
        environment.get("TERM_PROGRAM") in _PROGRAMS_WITH_LINKS
        or whole_number(version, *_VTE) is not None
        or any(name in environment for name in ("WT_SESSION", "KONSOLE_VERSION", "DOMTERM"))
        or any(name in environment.get("TERM", "") for name in _WITH_LINKS)
    )


def terminal_width() -> int:
    """Return the width of the terminal: COLUMNS if it is a sensible number, else the width it reports, else 80."""
    return columns_asked() or width_of(sys.stdout)


def columns_asked() -> int | None:
    """Return the width that COLUMNS asks for, also for a table in a pipe; None if it is not a sensible number."""
    return whole_number(os.environ.get("COLUMNS", ""), 1, _WIDEST)


def terminal_height() -> int:
    """Return the lines of the terminal: LINES if it is a sensible number, else those that it reports, else 24."""
    if lines := whole_number(os.environ.get("LINES", ""), 1, _HIGHEST):
        return lines
    try:
        return os.get_terminal_size(sys.stdout.fileno()).lines or _LINES
    except (OSError, ValueError):
        return _LINES
