"""Regular expressions that are compiled when they are first used.

The rooms that read text have over a thousand, and a page of text needs some two hundred: to compile all takes longer
than to read the page. What is made of other texts at run time is used at once, and `re.compile` makes it.
"""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AnyStr

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Regex:
    """What is compiled once anything but its pattern is asked for."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> "Any":
        if name.startswith("__"):
            raise AttributeError(name)  # of a copy that has no pattern yet
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def not_behind(words: str) -> str:
    """Return the pattern of a place that is right behind none of some words: a "plan" that is not "the plan"."""
    return "".join(rf"(?<!\b{word}\s)" for word in words.split())


def regex(pattern: "AnyStr", flags: int = 0) -> "re.Pattern[AnyStr]":
    """Return what `re.compile` gives, except that a mistake in the pattern is raised at its first use."""
    return _Regex(pattern, flags)  # type: ignore[return-value]  # it has the methods of one
