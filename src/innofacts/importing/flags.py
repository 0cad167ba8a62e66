"""Flags of observations, as SDMX and Eurostat write them: what each does to a figure."""

import re
from functools import lru_cache
from typing import NamedTuple

PRELIMINARY, REVISED = "preliminary", "revised"


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


# Upper case: the code list of SDMX (CL_OBS_STATUS 2.2, https://sdmx.org/?page_id=3215). Lower case: Eurostat's flags.
_FLAGS = {
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
    "b": Flag(is_break=True),
    "c": Flag(is_missing=True, is_confidential=True),
    "d": Flag(note="the definition differs"),
    "e": Flag(about=True),
    "f": Flag(about=True, note="a forecast"),
    "i": Flag(about=True, note="imputed"),
    "m": Flag(is_missing=True),
    "n": Flag(note="not significant"),
    "p": Flag(vintage=PRELIMINARY),
    "r": Flag(vintage=REVISED),
    "s": Flag(about=True, note="an estimate of Eurostat"),
    "u": Flag(note="low reliability"),
    "z": Flag(is_missing=True),
}
# Words in columns of flags.
_WORDS = {
    "normal value": "A",
    "official figure": "A",
    "estimated value": "E",
    "estimated": "E",
    "estimate": "E",
    "provisional value": "P",
    "provisional": "P",
    "preliminary": "P",
    "revised": "R",
    "break": "B",
    "time series break": "B",
    "missing value": "M",
    "confidential": "Q",
    "forecast value": "F",
    "forecast": "F",
    **dict.fromkeys(("projection", "projected", "proj"), "F"),
    "est": "E",
    **dict.fromkeys(("prov", "prelim"), "P"),
    "rev": "R",
    "low reliability": "U",
}
_NORMAL = frozenset(("", "A", ":", "N/A", "nan"))


@lru_cache(maxsize=4096)
def read_flags(text: str) -> Flag:
    """Return what all flags in a cell say together: `bp`, `E;P`, `A: Normal value`; a flag not known is a note."""
    written = text.strip()
    if written in _NORMAL:
        return Flag()
    named = _WORDS.get(written.casefold())
    codes = (
        [named] if named else re.findall(r"[A-Za-z]", written) if _is_codes(written) else [written.partition(":")[0]]
    )
    flags = [_FLAGS.get(code) or Flag(note=f"flagged {code}") for code in codes]
    return Flag(
        any(flag.about for flag in flags),
        next((flag.vintage for flag in flags if flag.vintage), ""),
        any(flag.is_break for flag in flags),
        any(flag.is_missing for flag in flags),
        any(flag.is_confidential for flag in flags),
        ", ".join(dict.fromkeys(flag.note for flag in flags if flag.note)),
    )


def _is_codes(text: str) -> bool:
    """Return whether a text has only letters that are flags, one by one or in a row of small ones."""
    parts = re.split(r"[\s,;|]+", text)
    return all(part in _FLAGS or (part.islower() and set(part) <= set(_FLAGS)) for part in parts)
