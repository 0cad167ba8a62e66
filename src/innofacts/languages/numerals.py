"""Numbers as a language other than English writes them, in digits, in words, or in both, and their values."""

import re
from collections.abc import Container
from decimal import Decimal

from innofacts.languages.bounds import not_below_zero
from innofacts.languages.language import NEVER, WINDOW, Grammar, any_of, compiled, plain, turned
from innofacts.languages.units import DIGITS
from innofacts.patterns import regex
from innofacts.values.grammar import MAX_DIGITS

OF_WARMTH = "degrees"
"""The unit of temperatures."""
_AMOUNT = regex(r"\d[\d.,]*\s?(?P<unit>[^\W\d]*)\s+\Z")


class Numerals:
    """The numbers of a language."""

    def __init__(self, grammar: Grammar, no_nouns: Container[str]) -> None:
        """Compile the pattern; `no_nouns` are words that no number counts."""
        self._no_nouns = no_nouns
        self.counts = turned(grammar.counts) | turned(grammar.more_counts)
        """The words for numbers, each with its value."""
        degrees = any_of(grammar.units[OF_WARMTH])
        below_zero = r"\d" if grammar.is_minus_a_sign else rf"\d+(?:,\d+)?\s?(?:°|{degrees})"
        minus = rf"{not_below_zero(grammar)}(?:{grammar.minus})\s+(?={below_zero})"
        self.pattern = compiled(
            rf"(?<![\w.,:/])(?<![^\W\d_][-‐‑]){_in_thousands(grammar)}"
            rf"|(?<![\w.,:/])(?<![^\W\d_][-‐‑])(?P<minus>(?<![^\s(<>=])[-−]|(?<!\w){minus})?(?P<digits>{DIGITS})(?![.,:/]?\d)"
            rf"|(?<![\w-])(?P<count>{any_of(*self.counts)})(?=\s+[^\W\d_])"
        )

    def count(self, word: str) -> Decimal:
        """Return the value of a word for a number."""
        return Decimal(self.counts[plain(word)])

    def value(self, match: re.Match[str]) -> Decimal | None:
        """Return the value of a number, with a comma before the fraction; None for a code."""
        if match["count"]:
            return self.count(match["count"])
        if match["thousands"] or match["rest"]:
            return self._of_words_and_digits(match)
        digits = match["digits"]
        whole, comma, fraction = digits.rpartition(",") if digits.count(",") == 1 else (digits, "", "")
        if not comma and re.fullmatch(r"\d+\.(?!\d{3}\Z)\d+", digits):
            whole, comma, fraction = digits.partition(".")
        written = re.sub(r"\D", "", whole) + (f".{fraction}" if comma else "")
        if len(written) > MAX_DIGITS or (written[0] == "0" and written[1:2].isdigit()):
            return None  # a code, such as 0901
        return -Decimal(written) if match["minus"] and not self._is_subtracted(match) else Decimal(written)

    def _of_words_and_digits(self, match: re.Match[str]) -> Decimal:
        """Return the value of a number with words between its digits: 4 mil 755, mil 755, 2 millones 300 mil."""
        thousands = match["thousands"] or match["many"] or "1"
        parts = (match["millions"] or "0", thousands, (match["rest"] or "0").strip())
        millions, thousands, rest = (self.counts.get(plain(part), part) for part in parts)
        return (Decimal(millions) * 1000 + Decimal(thousands)) * 1000 + Decimal(rest)

    def _is_subtracted(self, match: re.Match[str]) -> bool:
        """Return whether the amount behind a word for minus is taken from one before it: 900 Euro minus 30 Euro."""
        start = match.start()
        before = _AMOUNT.search(match.string, max(0, start - WINDOW), start) if match["minus"][0].isalpha() else None
        return before is not None and before["unit"].lower() not in self._no_nouns  # von 5 auf minus 3 Grad


def _in_thousands(grammar: Grammar) -> str:
    """Return a pattern for numbers with words between their digits: 4 mil 755, mil 755, 2 millones 300 mil."""
    number = rf"\d{{1,3}}|{any_of(*grammar.counts.values(), *grammar.more_counts.values())}"
    thousand, rest = re.escape(grammar.thousand) or NEVER, r"\s+\d{1,3}(?![.,:/-]?\d)"
    millions = (
        rf"(?P<millions>{number})\s+(?:{any_of(grammar.millions) or NEVER})\s+(?P<thousands>{number})\s+{thousand}\b"
    )
    return rf"(?:{millions}|(?:(?P<many>{number})\s+)?{thousand}\b(?={rest}))(?P<rest>{rest})?"
