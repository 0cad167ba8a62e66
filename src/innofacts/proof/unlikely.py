"""Which numbers of a report are passed over, since they are probably not figures and no fact is about them."""

from collections.abc import Container, Iterable

from innofacts.compare.verdicts import MISQUOTED, NO_FACT, OUTDATED, SUPPORTED
from innofacts.matching.matches import Match
from innofacts.numbers.exclusions import AGE, PASSING
from innofacts.prose.doubts import ELIDED, FACTOR, FEW, ORDINAL, SUPERLATIVE, TAKEN
from innofacts.prose.figures import Mention


def sentences_with_facts(matches: Iterable[tuple[Mention, Match]]) -> frozenset[tuple[int, int]]:
    """Return the sentences that have a figure with a fact, each by where it begins and ends."""
    return frozenset(mention.sentence for mention, match in matches if match.fact)


def is_unlikely(mention: Mention, match: Match, with_facts: Container[tuple[int, int]]) -> bool:
    """Return whether a number is passed over since it may not be a figure, and no fact is about it.

    A small number of things, one that leaves out its noun, and how long something took are figures: "six cups a day".
    What only says of which kind things are is not one, as in 40 two-litre bottles, nor is a limit, as in "answered
    within eight minutes". A rank or a multiple is one at a time that is named, and beside a figure with a fact.
    """
    is_kind = mention.doubt == FEW and "-" in mention.printed
    is_limit = mention.doubt == TAKEN and mention.figure.bound == "<="
    is_figure = mention.doubt in (ELIDED, FEW, TAKEN) and not (is_kind or is_limit)
    is_dated = mention.sentence in with_facts or any(time.period for time in mention.times)
    is_told = is_figure or (mention.doubt in (FACTOR, ORDINAL) and is_dated)
    is_without = match.verdict == NO_FACT and bool(mention.doubt) and not is_told
    return is_without or is_in_passing(mention, match)


def is_in_passing(mention: Mention, match: Match) -> bool:
    """Return whether a text mentions a quantity only in passing: an age, "the best", what is not a fact's number."""
    if mention.doubt == SUPERLATIVE:
        return match.verdict == NO_FACT
    return mention.doubt == PASSING and (mention.kind == AGE or match.verdict not in _WITH_ITS_NUMBER)


_WITH_ITS_NUMBER = (SUPPORTED, OUTDATED, MISQUOTED)
