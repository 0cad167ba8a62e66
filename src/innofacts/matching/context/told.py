"""What the sentences before a figure tell: the facts of their figures, each by itself."""

from collections.abc import Sequence
from functools import lru_cache

from innofacts.features.library.candidates import Candidate
from innofacts.features.text.before import sentence_before
from innofacts.matching.decider import Decider
from innofacts.prose.figures import Mention, find_mentions

_MOST_SENTENCES = 5


class Told:
    """Finds the facts that the sentences before a figure are about."""

    def __init__(self, decider: Decider) -> None:
        """Take what decides on each figure alone."""
        self._decider = decider
        self.in_sentence = lru_cache(maxsize=1)(self._in_sentence)  # several rules ask, one after another

    def _in_sentence(self, text: str, start: int, end: int) -> Sequence[Candidate]:
        """Return the facts of the figures in a sentence."""
        matches = (self._decider.decide(self._decider.read(one, text)) for one in find_mentions(text, start, end))
        return [match.meant for match in matches if match.meant]

    def before(self, mention: Mention, text: str) -> Sequence[Candidate]:
        """Return the facts of the figures in the sentence before that of a figure."""
        return self.in_sentence(text, *sentence_before(text, mention))

    def above(self, mention: Mention, text: str) -> Sequence[Candidate]:
        """Return the facts of the nearest sentence before that gives any, if all up to it have numbers."""
        for _ in range(_MOST_SENTENCES):
            first, last = sentence_before(text, mention)
            if told := self.in_sentence(text, first, last):
                return told
            if not any(map(str.isdigit, text[first:last])):
                break
            mention = mention._replace(sentence=(first, last))
        return ()
