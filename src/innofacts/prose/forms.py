"""Forms: patterns of which a sentence is tried only by those that may match, and what is read of a match."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")


class Forms(Generic[Meaning]):
    """Patterns, each with its signs: strings of which every match has one. To look for these is ten times as quick.

    A sign in small letters is looked for in any case, one with capitals as it is. A blank in a sign, which is written
    as _, is for any white space.
    """

    def __init__(self, rows: Sequence[tuple[str, str, Meaning]]) -> None:
        """Take the signs of each pattern, empty if any text may match, the pattern, and what it means."""
        self._rows = [(pattern, meaning) for _, pattern, meaning in rows]
        self._compiled: dict[int, re.Pattern[str]] = {}  # to compile all of them takes longer than to read a page
        self._always = frozenset(number for number, (signs, _, _) in enumerate(rows) if not signs)
        with_sign: dict[str, list[int]] = defaultdict(list)
        for number, (signs, _, _) in enumerate(rows):
            for sign in signs.split():
                with_sign[sign.replace("_", " ")].append(number)
        self._folded = [row for row in with_sign.items() if row[0] == row[0].lower()]
        self._written = [row for row in with_sign.items() if row[0] != row[0].lower()]

    def matches(self, text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], Meaning]]:
        """Yield the matches between two offsets of a text, pattern by pattern, each with what its pattern means."""
        for number in sorted(self._that_may_match(" ".join(text[start:end].split()))):
            pattern, meaning = self._rows[number]
            if number not in self._compiled:
                self._compiled[number] = re.compile(pattern)
            for match in self._compiled[number].finditer(text, start, end):
                yield match, meaning

    def _that_may_match(self, text: str) -> frozenset[int]:
        """Return the numbers of the patterns that may match in a text."""
        folded = text.casefold()
        found = [numbers for sign, numbers in self._folded if sign in folded]
        found += [numbers for sign, numbers in self._written if sign in text]
        return self._always.union(*found)
