"""A unit or a noun phrase after a number, and what its words are."""

from collections.abc import Sequence
from typing import NamedTuple

from innofacts.english.inflection import is_plural
from innofacts.numbers.tokens import NAME, WORD, Token
from innofacts.patterns import regex


class Phrase(NamedTuple):
    """A unit or a noun phrase."""

    units: tuple[str, ...]
    """Its forms, the longest first: `invention patent applications`, `patent applications`, `applications`."""
    end: int
    """The token after it."""
    is_strong: bool
    """Whether the text can only be a unit: per cent, a currency, a unit of measure."""
    number: int = 0
    """A power of ten by which the number is to be shifted: -2 for basis points in percentage points."""


COUNTRIES = ("US", "UK", "EU", "UN")
"""Names that are words in small letters: us, not the US."""


def is_slash(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a token is a slash without a blank on either side."""
    around = tokens[at - 1 : at + 2]
    return tokens[at].text == "/" and len(around) > 2 and around[0].end + 1 == around[2].start


def is_verb(token: Token) -> bool:
    """Return whether a token looks like a past tense or a participle: sold, selling."""
    return token.lower.endswith(("ed", "ing")) and token.text.islower()


def is_plural_token(token: Token) -> bool:
    """Return whether a token is a plural, of a name of a model too: boats, A320s."""
    return (token.kind == WORD and is_plural(token.text)) or (
        token.kind == NAME and _MODELS.fullmatch(token.text) is not None
    )


_MODELS = regex(r"[A-Z][A-Za-z-]*\d[\da-z-]*s|[1-9](?!0s)\d{1,2}s")  # A320s, F-16s, Boeing 737s
