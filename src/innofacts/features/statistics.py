"""Which of many values a number is: the highest or the lowest of them, their average, their median or their total."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from innofacts.english.boundaries import CLAUSE_ENDS_AND_RELATIVES, clause_around
from innofacts.english.ranks import HIGHEST, LOWEST
from innofacts.features.content import content
from innofacts.features.meanings import Stems
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention

HIGH, LOW, AVERAGE, MEDIAN, TOTAL = "highest", "lowest", "average", "median", "total"
_HIGHEST, _LOWEST = ("|".join(sorted(words - {"most", "least"})) for words in (HIGHEST, LOWEST))
# "The most" and "the least" need a word before them: at most 40, most of the ships.
_WHOSE = r"(?:(?<=the\s)|(?<=its\s)|(?<=their\s)|(?<=['’]s\s))"
_NOT_SECOND = r"(?<!second[\s-])(?<!third[\s-])(?<!fourth[\s-])(?<!\d(?:st|nd|rd|th)[\s-])"
# Of what: tickets, of "the highest season tickets in Lund".
_OF = r"(?=(?P<of>(?:[\s-](?!(?:in|of|at|for|was|is|were|are|and|or)\b)(?-i:[a-z]+)){1,3}))"
# Not above average, nor the average resident, who stands for each.
_NO_RESIDENT = r"(?!\s(?-i:[A-Z])|\s(?:person|resident|citizen|adult)\b)"
_AVERAGE = (
    rf"(?<!above\s)(?<!below\s)(?<!than\s)averag(?:es|ed|ing|e{_NO_RESIDENT})"
    r"|(?<=the\s)mean(?=\s[a-z])"
)
_STATISTICS = Form(
    f"{' '.join(sorted((HIGHEST | LOWEST) - {'most', 'least'}))} maximum minimum most least "
    "averag mean median total combined aggregate all",
    rf"(?i)\b{_NOT_SECOND}"
    rf"(?:(?P<highest>{_HIGHEST}|maximum|{_WHOSE}most\s[a-z]+)|(?P<lowest>{_LOWEST}|minimum|{_WHOSE}least\s[a-z]+))"
    rf"{_OF}|\b(?P<average>{_AVERAGE})\b|\b(?P<median>median)\b|\b(?P<total>total|combined|aggregate|in\sall)\b",
)


class Statistic(NamedTuple):
    """Which of many values a number is."""

    kind: str
    """HIGH, LOW, AVERAGE, MEDIAN or TOTAL."""
    of: frozenset[str]
    """The stems of the words behind a superlative, of one of which it is: tickets; empty for those of all values."""


def statistics_of(text: str, mention: Mention) -> tuple[Statistic, ...]:
    """Return which of many values a figure is, as its clause says."""
    start, end = clause_around(text, mention.sentence, mention[:2], CLAUSE_ENDS_AND_RELATIVES)
    lead = _LEAD.match(text, mention.sentence[0], start)
    return statistics_in(f"{lead[0] if lead else ''}{text[start:end]}")


_LEAD = regex(r"\W*(?:On\saverage|In\sall|In\stotal),")


@lru_cache(maxsize=4096)  # the facts that many sentences may be about are the same
def statistics_in(text: str) -> tuple[Statistic, ...]:
    """Return which of many values the number of a text is."""
    return tuple(_statistics(text))


def _statistics(text: str) -> Iterator[Statistic]:
    for found in _STATISTICS.finditer(text):
        kind = found.lastgroup if found.lastgroup != "of" else HIGH if found["highest"] else LOW
        yield Statistic(kind or "", Stems().of(content(found["of"] or "")))
