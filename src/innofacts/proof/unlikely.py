"""Which numbers of a report are passed over, since they are probably not figures and no fact is about them."""

from collections.abc import Collection, Container
from typing import NamedTuple

from innofacts.compare.verdicts import MISQUOTED, NO_FACT, OUTDATED, SUPPORTED
from innofacts.matching.matches import Match
from innofacts.numbers.exclusions import AGE, PASSING
from innofacts.prose.doubts import ELIDED, FACTOR, FEW, MOST_FEW, ORDINAL, SUPERLATIVE, TAKEN
from innofacts.prose.figures import Mention
from innofacts.prose.kinds import COUNT


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

    A small number, one that leaves out its noun, a rank, a multiple or how long something took is one in a sentence
    that has a figure with a fact. One that leaves out its noun, and a small number of more than two things, is one
    beside any figure: "three mills" is one in "The wood comes from three mills and cost €7,800". A small one that only
    says of which kind things are is not: 40 two-litre bottles. At a time that is named, what took more than twelve days
    is one everywhere, as is a rank or a multiple.
    """
    is_long = mention.doubt == TAKEN and mention.figure.base_number > MOST_FEW
    is_dated = any(time.period for time in mention.times) and (is_long or mention.doubt in (FACTOR, ORDINAL))
    is_kind = mention.doubt == FEW and "-" in mention.printed
    is_some = mention.doubt in (ELIDED, FEW, ORDINAL, TAKEN, FACTOR) and not is_kind
    is_counted = mention.doubt == FEW and mention.kind == COUNT and mention.figure.number > _PAIR
    is_beside = (mention.doubt == ELIDED or is_counted) and mention.sentence in sentences.with_figures
    is_told = is_dated or (is_some and (is_beside or mention.sentence in sentences.with_facts))
    is_limit = mention.doubt == TAKEN and mention.figure.bound == "<="  # reached within 8 minutes
    is_without = match.verdict == NO_FACT and (is_limit or not is_told)
    return is_in_passing(mention, match) or (is_without and bool(mention.doubt))


_PAIR = 2  # of things, which are seldom counted: two lads


def is_in_passing(mention: Mention, match: Match) -> bool:
    """Return whether a text mentions a quantity only in passing: an age, "the best", what is not a fact's number."""
    if mention.doubt == SUPERLATIVE:
        return match.verdict == NO_FACT
    return mention.doubt == PASSING and (mention.kind == AGE or match.verdict not in _WITH_ITS_NUMBER)


_WITH_ITS_NUMBER = (SUPPORTED, OUTDATED, MISQUOTED)
