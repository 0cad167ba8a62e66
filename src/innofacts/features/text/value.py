"""What kind of value a figure is: a limit, a maximum, an average or a rank, a profit or a loss, a width."""

from typing import NamedTuple

from innofacts.english.ranks import HIGHEST
from innofacts.features.criteria import NOT_RANKED, Ranked, ranked
from innofacts.features.limits import Limit, limits_of
from innofacts.features.meanings import Stems
from innofacts.features.measures import extent_beside, side_beside, side_of
from innofacts.features.statistics import Statistic, statistics_of
from innofacts.features.text.maxima import Most, most_of
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import RANK


class Value(NamedTuple):
    """What kind of value a figure is."""

    rank: Ranked
    limits: tuple[Limit, ...]
    """On which side of which numbers the things are that it is of: farms with less than 5 hectares."""
    most: Most
    statistics: tuple[Statistic, ...]
    """Which of many values it is: the highest season ticket, an average."""
    side: int
    """Which side of an account it is on: 1 of a profit, -1 of a loss, else 0."""
    side_beside: int
    """Which side it is on by the noun next to it alone: 1, -1 or 0."""
    extent: str
    """What the length is that it gives, as the word next to it says: wide; empty if it gives none."""
    are_ahead: bool
    """Whether it counts all that are ahead of what its sentence is about: only two towns had more."""


def value_of(text: str, mention: Mention, words: frozenset[str], stems: Stems) -> Value:
    """Return what kind of value a figure of a text is, given the words around it."""
    start, end = mention.sentence
    ahead, behind = text[start : mention.start], text[mention.end : end]
    is_rank = mention.figure.unit.kind == RANK
    figure = mention.start - start, mention.end - start
    return Value(
        rank=ranked(text[start:end], figure, stems) if is_rank else NOT_RANKED,
        limits=limits_of(text, mention),
        most=most_of(text, mention),
        statistics=statistics_of(text, mention),
        side=side_of(ahead, behind, words),
        side_beside=side_beside(ahead, behind),
        extent=extent_beside(ahead, behind),
        are_ahead=text.endswith((" only ", "Only "), start, mention.start) and _AHEAD.match(behind) is not None,
    )


# Only two towns in the north had a larger share of old homes than Orton; only two are larger; but not two larger towns.
_MORE = "|".join(("more", *sorted(f"{word[:-2]}r" for word in HIGHEST if word.endswith("est"))))
_AHEAD = regex(rf"(?:\s[^\W\d_][\w’'-]*){{1,6}}?\s(?:{_MORE})\b[^.;:,]*?(?:\sthan\s|(?=[.;:]|\Z))")
