"""Shares in words in a language other than English: two thirds of the guests, one guest in six."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from innofacts.languages.language import Grammar, any_of, compiled


class Share(NamedTuple):
    """A share in words."""

    start: int
    """The offset of its first word, without those of a bound."""
    end: int
    """The offset after its last word."""
    percent: Decimal
    """How much it is, with the digits that a reader would give."""
    exact: Decimal | None
    """The same with more digits, if it is rounded."""
    is_told: bool
    """Whether the words around it show that it is a share; else only a bound or a change may: rose by *a third*."""


class Shares:
    """The patterns of the shares of a language; `wholes` are its denominators by their words."""

    def __init__(self, grammar: Grammar) -> None:
        """Compile the patterns of a grammar."""
        self.wholes = _numbers(grammar.fractions)
        self._numbers = _numbers(grammar.counts) | _numbers(grammar.ordinals)
        counts = "|".join(_numbers(grammar.counts))
        halves, others = (
            "|".join(word for word, whole in self.wholes.items() if (whole == _TWO) == is_half)
            for is_half in (True, False)
        )
        self._fraction = compiled(
            rf"(?<![\w-])(?:(?P<few>{counts})\s+(?P<whole>{others})|(?P<half>{halves}))(?![\w-])"
            rf"(?=(?P<of>\s+(?:{any_of(grammar.of_fractions)})(?:(?<=['’])|(?!\w))(?!\s*(?:{grammar.no_wholes})(?!\w)))?)"
        )
        self._no_share = compiled(rf"(?<![\w-])(?:{any_of(grammar.no_shares)})\s+$")
        one_in = grammar.one_in.replace("{counts}", counts).replace("{ordinals}", "|".join(_numbers(grammar.ordinals)))
        self._one_in = compiled(rf"(?<![\w-]){one_in}")

    def within(self, text: str, start: int, end: int) -> Iterator[Share]:
        """Yield the shares between two offsets of a text."""
        for match in self._one_in.finditer(text, start, end):
            few, whole = (self._number(match.groupdict().get(name)) for name in ("few", "whole"))
            if 0 < few < whole:
                yield _share(match.span(), few, whole, is_told=True)
        for match in self._fraction.finditer(text, start, end):
            few, whole = self._number(match["few"]), self.wholes[(match["whole"] or match["half"]).lower()]
            if few < whole:
                is_part = self._no_share.search(text, max(start, match.start() - _WINDOW), match.start()) is not None
                yield _share(match.span(), few, whole, is_told=match["of"] is not None and not is_part)

    def _number(self, words: str | None) -> Decimal:
        """Return the number that a word or digits are; 1 for an article, or without any."""
        digits = Decimal(words) if words and words.isdecimal() else _ONE
        return self._numbers.get((words or "").lower(), digits)


_ONE, _TWO, _HUNDRED = Decimal(1), Decimal(2), Decimal(100)
_DIGITS = Decimal("0.001")
_WINDOW = 20  # characters before a fraction


def _share(span: tuple[int, int], few: Decimal, whole: Decimal, *, is_told: bool) -> Share:
    exact = (_HUNDRED * few / whole).quantize(_DIGITS).normalize()
    is_whole = exact == round(exact, 1)
    percent = Decimal(format(exact, "f")) if is_whole else Decimal(round(exact))
    return Share(*span, percent, None if is_whole else exact, is_told)


def _numbers(rows: Mapping[str, str]) -> dict[str, Decimal]:
    """Return the numbers of a table by their words."""
    return {word: Decimal(number) for number, words in rows.items() for word in words.split("|")}
