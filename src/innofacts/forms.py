"""Forms: patterns that few texts match, each with its signs: strings of which every match has one.

A pattern is tried only on texts that have one of its signs, which is ten times as quick as trying it on all, and is
compiled when the first such text comes. A sign in small letters is looked for in any case.

To ignore the case takes a pattern two to eight times as long. One that does is therefore tried only on texts that it
matches when both are in small letters.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from sys import maxsize
from typing import Generic, TypeVar

from innofacts.patterns import regex

Meaning = TypeVar("Meaning")

_IGNORING_CASE = "(?i)"


def _small(pattern: str) -> re.Pattern[str] | None:
    """Return what matches a text in small letters if a pattern matches the text; None if only the pattern can say.

    It cannot be said of a part with capitals, nor of what is before the text, which is alone.
    """
    is_small = pattern.startswith(_IGNORING_CASE) and "(?-i:" not in pattern and "(?<=" not in pattern
    return regex(pattern.removeprefix(_IGNORING_CASE)) if is_small else None


class Form:
    """One pattern with its signs, which are in small letters and have no blanks; without any, each text may match."""

    def __init__(self, signs: str, pattern: str) -> None:
        """Take the signs, with blanks between them, and the pattern."""
        self.pattern = pattern
        self._compiled, self._small = regex(pattern), _small(pattern)
        self.signs = list[str]()
        for sign in sorted(signs.split(), key=len):
            if not any(one in sign for one in self.signs):
                self.signs.append(sign)

    def _may_match(self, text: str) -> bool:
        folded = text.casefold()
        for sign in self.signs:  # which `any` would take twice as long for
            if sign in folded:
                break
        else:
            if self.signs:
                return False
        return self._small is None or self._small.search(folded) is not None

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first match between two offsets of a text; None without one."""
        return self._compiled.search(text, start, end) if self._may_match(text[start:end]) else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Return the matches between two offsets of a text, in order."""
        return self._compiled.finditer(text, start, end) if self._may_match(text[start:end]) else iter(())

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return a text with something instead of each match."""
        return self._compiled.sub(instead, text) if self._may_match(text) else text


class Forms(Generic[Meaning]):
    """Patterns with their signs, and what each means.

    A sign with capitals is looked for as it is written. A blank in a sign, which is written as _, is for any white
    space.
    """

    def __init__(self, rows: Sequence[tuple[str, str, Meaning]]) -> None:
        """Take the signs of each pattern, empty if any text may match, the pattern, and what it means."""
        self.rows = rows
        self._compiled = [(regex(pattern), _small(pattern)) for _, pattern, _ in rows]
        self._always = frozenset(number for number, (signs, _, _) in enumerate(rows) if not signs)
        with_sign: dict[str, list[int]] = defaultdict(list)
        for number, (signs, _, _) in enumerate(rows):
            for sign in signs.split():
                with_sign[sign.replace("_", " ")].append(number)
        self._folded = [row for row in with_sign.items() if row[0] == row[0].lower()]
        self._written = [row for row in with_sign.items() if row[0] != row[0].lower()]

    def matches(self, text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], Meaning]]:
        """Yield the matches between two offsets of a text, pattern by pattern, each with what its pattern means."""
        for pattern, meaning in self.likely(text[start:end]):
            for match in pattern.finditer(text, start, end):
                yield match, meaning

    def likely(self, text: str) -> list[tuple[re.Pattern[str], Meaning]]:
        """Return the patterns that a text may match, each with what it means."""
        folded, found = text.casefold(), []
        for number in sorted(self._with_a_sign(" ".join(text.split()))):
            pattern, small = self._compiled[number]
            if small is None or small.search(folded):
                found.append((pattern, self.rows[number][-1]))
        return found

    def _with_a_sign(self, text: str) -> frozenset[int]:
        """Return the numbers of the patterns of which a text has a sign."""
        folded = text.casefold()
        found = [numbers for sign, numbers in self._folded if sign in folded]
        found += [numbers for sign, numbers in self._written if sign in text]
        return self._always.union(*found)
