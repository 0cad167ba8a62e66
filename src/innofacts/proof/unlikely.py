"""Which numbers of a report are passed over, since they are probably not figures and no fact is about them."""

from collections.abc import Collection, Container
from typing import NamedTuple

from innofacts.compare.verdicts import MISQUOTED, NO_FACT, OUTDATED, SUPPORTED
from innofacts.matching.matches import Match
from innofacts.numbers.exclusions import AGE, PASSING
from innofacts.prose.doubts import ELIDED, FACTOR, FEW, ORDINAL, SUPERLATIVE, TAKEN
from innofacts.prose.figures import Mention


class Sentences(NamedTuple):
    """The sentences of a text that surely speak of figures, each by where it begins and ends."""

    with_facts: Container[tuple[int, int]]
    """Those that have a figure with a fact."""
    with_figures: Container[tuple[int, int]]
    """Those that have a number which is a figure beyond doubt."""


def sentences_of(matches: Collection[tuple[Mention, Match]]) -> Sentences:
    """Return the sentences that surely speak of figures."""
    return Sentences(
        frozenset(mention.sentence for mention, match in matches if match.fact),
        frozenset(mention.sentence for mention, _ in matches if not mention.doubt),
    )


def is_unlikely(mention: Mention, match: Match, sentences: Sentences) -> bool:
    """Return whether a number is passed over since it may not be a figure, and no fact is about it.

    A small number of things, one that leaves out its noun, and how long something took are figures: "six cups a day".
    Two or three things are so only beside another figure: "it has two towns, and 340 schools", but not "in three ways".
    What only says of which kind things are is none, as in 40 two-litre bottles, nor is a limit, as in "answered within
    eight minutes". A rank or a multiple is one at a time that is named, and beside a figure with a fact.
    """
    is_few = mention.doubt == FEW
    is_counted = is_few and (mention.figure.number > _TRIO or mention.sentence in sentences.with_figures)
    is_figure = (is_counted and "-" not in mention.printed) or mention.doubt == ELIDED
    is_figure |= mention.doubt == TAKEN and mention.figure.bound != "<="
    is_dated = mention.sentence in sentences.with_facts or any(time.period for time in mention.times)
    is_told = is_figure or (mention.doubt in (FACTOR, ORDINAL) and is_dated)
    is_without = match.verdict == NO_FACT and bool(mention.doubt) and not is_told
    return is_without or is_in_passing(mention, match)


_TRIO = 3  # of things, which are seldom counted: two lads, three ways


def is_in_passing(mention: Mention, match: Match) -> bool:
    """Return whether a text mentions a quantity only in passing: an age, "the best", what is not a fact's number."""
    if mention.doubt == SUPERLATIVE:
        return match.verdict == NO_FACT
    return mention.doubt == PASSING and (mention.kind == AGE or match.verdict not in _WITH_ITS_NUMBER)


_WITH_ITS_NUMBER = (SUPPORTED, OUTDATED, MISQUOTED)
