"""Who says something: "according to the ministry", ", a union said". It does not say what a figure is about."""

import re
from collections.abc import Callable

_SAYING = (
    r"(?:say|says|said|argues?|argued|claims?|claimed|complains?|complained|insists?|insisted|reckons?|reckoned|"
    r"estimates?|estimated|reports?|reported|notes?|noted|warns?|warned|adds?|added|announces?|announced|believes?|"
    r"believed|writes?|wrote|stated|states|told\s[^,.;:]{1,50}?)"
)
_WHO = r"[^,.;:()\d]{1,80}?"
_SPEAKERS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\A\W*(?:According\sto|As\sreported\sby|In\sthe\swords\sof)\s[^.;:\d]{1,80}?,(?=\s)",
        rf"\A\W*{_WHO}\s{_SAYING}\sthat\s",
        # The Rail Office had first put the number at
        rf"\A\W*{_WHO}\s(?:ha[sd]\s)?(?:first\s|initially\s|originally\s)?puts?\s(?=[^.;:]*\bat\b)",
        rf",\s{_WHO}\s{_SAYING}(?:,|\W*\Z)",
        r",?\saccording\sto\s[^,.;:\d]{1,80}(?=[,.;:]|\W*\Z)",
    )
)


def without_speakers(sentence: str, is_needed: Callable[[str], bool]) -> str:
    """Return a sentence with blanks for who says it, so that all offsets stay.

    What `is_needed` is left: a place, if the rest of the sentence names none.
    """
    for pattern in _SPEAKERS:
        if found := pattern.search(sentence):
            rest = f"{sentence[: found.start()]}{' ' * len(found[0])}{sentence[found.end() :]}"
            if is_needed(rest) or not is_needed(found[0]):
                sentence = rest
    return sentence
