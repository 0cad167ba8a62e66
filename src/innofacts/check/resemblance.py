"""Which part of a copy a lost passage may have become: the sentences that have most of its words."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from innofacts.english.stopwords import GRAMMAR
from innofacts.numbers.tokens import sentences
from innofacts.patterns import regex

_WORD = regex(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_FEWEST = 2  # words that say something, without which all words count


class Sentences:
    """The sentences of a text with their words, without those of the passages that were found."""

    def __init__(self, text: str, found: Iterable[tuple[int, int]]) -> None:
        self.spans = [*sentences(text)]
        self._having: dict[str, list[int]] = defaultdict(list)
        self._words = []
        rest = list(text)
        for start, end in found:
            rest[start:end] = " " * (end - start)
        blanked = "".join(rest)
        for number, (start, end) in enumerate(self.spans):
            words = _words(blanked[start:end])
            self._words.append(len(words))
            for word in words:
                self._having[word].append(number)

    def resembling(self, passage: str) -> tuple[int, int] | None:
        """Return the span of as many sentences as a passage has, with more than half of its words; None if none has.

        Of several, those with the most of its words, and then those with the fewest others.
        """
        words = _words(passage)
        telling = words - GRAMMAR
        words = telling if len(telling) >= _FEWEST else words
        last = len([*sentences(passage)]) - 1
        shared: Counter[int] = Counter()
        for word in words:
            firsts = {first for number in self._having[word] for first in range(max(0, number - last), number + 1)}
            shared.update(firsts)
        if 2 * max(shared.values(), default=0) <= len(words):
            return None
        first = max(shared, key=lambda first: (shared[first], -sum(self._words[first : first + last + 1]), -first))
        return self.spans[first][0], self.spans[first : first + last + 1][-1][1]


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))
