"""Flags of observations, as SDMX and Eurostat write them: what each does to a figure."""

import re
from functools import lru_cache
from typing import NamedTuple

from innofacts.factfiles.facts import PRELIMINARY, REVISED
from innofacts.patterns import regex


class Flag(NamedTuple):
    """What a flag says about a value."""

    about: bool = False
    """Whether the figure is an estimate, which `~` says."""
    vintage: str = ""
    """The vintage of the figure."""
    is_break: bool = False
    """Whether the definition changes with the period."""
    is_missing: bool = False
    """Whether there is no figure."""
    is_confidential: bool = False
    """Whether the figure exists and is not public."""
    note: str = ""
    """What it says to readers, if none of the above does."""


# The code list of SDMX (CL_OBS_STATUS 2.2, https://sdmx.org/?page_id=3215).
_OF_SDMX = {
    "A": Flag(),
    "B": Flag(is_break=True),
    "D": Flag(note="the definition differs"),
    "E": Flag(about=True),
    "F": Flag(about=True, note="a forecast"),
    "G": Flag(note="an experimental value"),
    "H": Flag(is_missing=True),
    "I": Flag(about=True, note="imputed"),
    "J": Flag(note="derogation"),
    "K": Flag(note="included in a different category"),
    "L": Flag(is_missing=True),
    "M": Flag(is_missing=True),
    "N": Flag(note="not significant"),
    "O": Flag(is_missing=True),
    "P": Flag(vintage=PRELIMINARY),
    "Q": Flag(is_missing=True, is_confidential=True),
    "R": Flag(vintage=REVISED),
    "S": Flag(note="affected by a strike or another special event"),
    "T": Flag(note="a time series with a break"),
    "U": Flag(note="low reliability"),
    "V": Flag(note="unvalidated"),
    "W": Flag(note="includes data of a different category"),
    "X": Flag(note="a trend or adjusted value"),
    "Y": Flag(note="a category with an exception"),
}
# Lower case: Eurostat's flags, most of which mean the same.
_FLAGS = {
    **_OF_SDMX,
    **{letter.lower(): _OF_SDMX[letter] for letter in "BDEFIMNPRU"},
    "c": Flag(is_missing=True, is_confidential=True),
    "s": Flag(about=True, note="an estimate of Eurostat"),
    "z": Flag(is_missing=True),
}
# Words in columns of flags.
_NAMES = {
    "A": "normal value|official figure",
    "B": "break|time series break",
    "E": "estimated value|estimated|estimate|est",
    "F": "forecast value|forecast|projection|projected|proj",
    "M": "missing value",
    "P": "provisional value|provisional|preliminary|prov|prelim",
    "Q": "confidential",
    "R": "revised|rev",
    "U": "low reliability",
}
_WORDS = {name: letter for letter, names in _NAMES.items() for name in names.split("|")}
_NORMAL = frozenset(("", "A", ":", "N/A", "nan"))


_FLAG_IN_WORDS = regex(
    r"(?i)(?:(?P<P>provisional|preliminary|vorläufig(?:e[rs]?)?|provisoires?|provisionale?s?)|(?P<R>revised|revidiert(?:e[rs]?)?)"
    r"|(?P<E>estimate[ds]?|geschätzt|schätzung(?:en)?|estimations?)|(?P<F>forecasts?|projections?|prognosen?|prévisions?))"
    r"(?: (?:data|figures?|values?|results?|estimates?|ergebnis(?:se)?|daten|werte?|zahlen|zahl))?"
)


def flag_in_words(footnote: str) -> Flag | None:
    """Return the flag that a footnote says in words, and nothing else: Preliminary figures, Vorläufiges Ergebnis."""
    found = _FLAG_IN_WORDS.fullmatch(footnote)
    return _FLAGS[next(name for name, word in found.groupdict().items() if word)] if found else None


@lru_cache(maxsize=4096)
def read_flags(text: str) -> Flag:
    """Return what all flags in a cell say together: `bp`, `E;P`, `A: Normal value`; a flag not known is a note."""
    written = text.strip()
    if written in _NORMAL:
        return Flag()
    named = _WORDS.get(written.casefold())
    codes = (
        [named] if named else re.findall(r"[A-Za-z]", written) if are_flags(written) else [written.partition(":")[0]]
    )
    flags = [_FLAGS.get(code) or Flag(note=f"flagged {code}") for code in codes]
    return Flag(
        about=any(flag.about for flag in flags),
        vintage=next((flag.vintage for flag in flags if flag.vintage), ""),
        is_break=any(flag.is_break for flag in flags),
        is_missing=any(flag.is_missing for flag in flags),
        is_confidential=any(flag.is_confidential for flag in flags),
        note=", ".join(dict.fromkeys(flag.note for flag in flags if flag.note)),
    )


def is_empty_or_vintage(text: str) -> bool:
    """Return whether a text is empty, or is only an estimate, provisional, revised or a forecast: e, p, Provisional.

    Other letters next to a value may be marks of footnotes: a, b, c.
    """
    written = text.strip()
    return not written or _WORDS.get(written.casefold(), written.upper()) in {*"EFPR"}


def are_flags(text: str) -> bool:
    """Return whether a text has only letters that are flags, one by one or in a row of small ones; perhaps none."""
    parts = re.split(r"[\s,;|]+", text.strip())
    return parts == [""] or all(part in _FLAGS or (part.islower() and set(part) <= set(_FLAGS)) for part in parts)
