"""What numbers are of others in a language other than English: 13 der 16 Länder, doppelt so hoch wie 1990."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from innofacts.languages.language import Grammar, any_of, compiled, plain, turned


class Multiple(NamedTuple):
    """How many times something else a thing is."""

    start: int
    """The offset of its first character, without the words of a bound."""
    end: int
    """The offset after it, before the words for what it is a multiple of."""
    number: Decimal
    """How many times."""


class Wholes:
    """The patterns of a language for parts of wholes, and for multiples."""

    def __init__(self, grammar: Grammar) -> None:
        """Compile the patterns of a grammar."""
        self._of_the, self._of_some = grammar.of_the.split("|"), grammar.of_some.split("|")
        counts = any_of(*grammar.counts.values())
        self._behind = compiled(rf"\s+(?:{any_of(grammar.of_the, grammar.of_some)})\s+(?:\d|(?:{counts})\s)")
        self._factors = turned(grammar.factors)
        factors, times = any_of(*self._factors), any_of(grammar.units["times"])
        self._multiple = compiled(
            rf"(?<![\w.,-])(?P<factor>{factors}|(?P<digits>\d{{1,3}}(?:[.,]\d{{1,2}})?)[\s-]?(?:{times}))\s+{grammar.as_many}"
        )

    def is_before(self, text: str, position: int, end: int) -> bool:
        """Return whether a number that ends at an offset is followed by that of its whole."""
        return self._behind.match(text, position, end) is not None

    def is_between(self, words: str) -> bool:
        """Return whether the words between two numbers say that the first is a part of the second."""
        return plain(words) in (*self._of_the, *self._of_some)

    def is_share(self, words: str, whole: Decimal) -> bool:
        """Return whether such words may tell a share: neun von zehn Gästen, 3 von 100 Gästen."""
        return plain(words) in self._of_some and (whole <= _MOST_OF_A_SHARE or whole in _HUNDREDS)

    def multiples(self, text: str, start: int, end: int) -> Iterator[Multiple]:
        """Yield the multiples between two offsets of a text."""
        for match in self._multiple.finditer(text, start, end):
            number = self._factors.get(plain(match["factor"])) or match["digits"].replace(",", ".")
            yield Multiple(match.start(), match.end("factor"), Decimal(number))


_MOST_OF_A_SHARE = 10
_HUNDREDS = frozenset(map(Decimal, (100, 1000)))
