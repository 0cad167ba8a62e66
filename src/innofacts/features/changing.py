"""What the clause of a figure says of a change: 40 more boats than in 2019, the fall to 40, the decline was 3 %."""

from typing import NamedTuple

from innofacts.english.wording import CHANGES, FALLS, RISES
from innofacts.patterns import regex
from innofacts.prose.figures import Mention


class Change(NamedTuple):
    """What the clause of a figure says of a change."""

    is_said: bool
    """Whether it says that something changed."""
    is_fall: bool
    """Whether it has a word for a fall."""
    is_difference: bool
    """Whether the figure is how many more there are than elsewhere or at another time: 40 more boats than in 2019."""
    is_outcome: bool
    """Whether something is said to have changed to the figure: fell to 40."""
    direction: int
    """In which way that was: 1 if it has risen, -1 if it has fallen, else 0."""


def change_of(mention: Mention, words: frozenset[str], ahead: str, behind: str) -> Change:
    """Return what the words of a clause say of a change, and its sentence `ahead` of the figure and `behind` it."""
    outcome = _CHANGED_TO.search(ahead)
    return Change(
        is_said=bool(mention.change) or not words.isdisjoint(_CHANGING),
        is_fall=not words.isdisjoint(_FALLING),
        is_difference=bool(_MORE.search(mention.printed) and _THAN.match(behind)),
        is_outcome=outcome is not None,
        direction=(outcome["verb"] in RISES) - (outcome["verb"] in FALLS) if outcome else 0,
    )


_CHANGED_TO = regex(rf"\b(?P<verb>{'|'.join(sorted(CHANGES))})\s(?:(?:[a-z]+ly|back|again|further)\s)?to\s\Z")
_MORE = regex(r"(?<!\bor)\s(?:more|fewer|less)\s(?!than\b)")
_THAN = regex(r"[^,;:]*?\sthan\s")
_CHANGING = CHANGES - {"up", "down"}  # made up
_FALLING = FALLS - {"down", "less", "fewer", "lower"}
