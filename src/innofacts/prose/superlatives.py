"""First places that superlatives say: has the highest share, is Norway's most visited museum."""

from collections.abc import Iterator
from itertools import pairwise

from innofacts.english.function_words import BEING, CLAUSES, HAVING, MODALS
from innofacts.english.inflection import is_past
from innofacts.english.ranks import SUPERLATIVES
from innofacts.numbers.context import Sentence
from innofacts.prose.doubts import SUPERLATIVE
from innofacts.prose.quantity import Quantity
from innofacts.prose.ranks import Rank, quantity_of


def superlatives(sentence: Sentence) -> list[Quantity]:
    """Return the first places that superlatives say, which few would give as a figure: has the highest share."""
    return [quantity_of(sentence, rank)._replace(doubt=SUPERLATIVE) for rank in _first_places(sentence)]


def _first_places(sentence: Sentence) -> Iterator[Rank]:
    """Yield the first places that superlatives say: has the highest share, is Norway's most visited museum."""
    for at, token in enumerate(sentence.tokens):
        if token.lower not in _FIRST or sentence.word(at + 1) in _OVER_TIME:
            continue
        before = sentence.before(at)
        is_one = before == "the" or before.endswith("'s")
        if is_one and _is_of_its_subject(sentence, at) and not _is_among_others(sentence, at):
            yield Rank(1, at - (before == "the"), at + 1 + (token.lower == "most"))


def _is_of_its_subject(sentence: Sentence, at: int) -> bool:
    """Return whether a superlative is what the subject is or has, and not the subject: the largest of them sank."""
    words = [token.lower for token in sentence.tokens[:at]][-_LONGEST_SUBJECT:]
    owner = words[-_LONGEST_OWNER:]
    words = words[: -owner[::-1].index("the") - 1] if "the" in owner else words[:-1]  # is the world's largest
    *before, verb = [word for word in words if not word.endswith("ly")] or [""]
    if verb == ",":  # Norway, the largest of them
        return bool(before) and at < _LONGEST_SUBJECT and _NO_SUBJECT.isdisjoint(before)
    return (verb in _HAVING or is_past(verb)) and before[-1:] != ["that"] and _UNSURE.isdisjoint(before[-2:])


def _is_among_others(sentence: Sentence, at: int) -> bool:
    """Return whether a superlative is one of all times, or the sentence goes on with others: ahead of Norway."""
    behind = sentence.tokens[at:]
    is_of_two = any(one.lower in _JOINING and other.text[0].isupper() for one, other in pairwise(behind))
    return is_of_two or any(one.lower in _EVER or one.lower in _LEADING for one in behind)


_UNSURE = MODALS | {"soon"}  # may soon have the largest
_JOINING = CLAUSES | {"than", "before"}  # and Norway ranked fifth
_LEADING = frozenset("ahead followed beating overtaking".split())
# The smallest may be the tenth of ten.
_FIRST = SUPERLATIVES - frozenset("smallest lowest poorest worst least weakest slowest fewest".split())
_LONGEST_SUBJECT = 12  # tokens
_LONGEST_OWNER = 3  # tokens: the world's
_HAVING = BEING | HAVING | {"been", "as", "became", "remains"}
# In Norway, the largest of them sank; unlike Norway, the largest of them.
_NO_SUBJECT = frozenset("in at on by for from of with among unlike like behind despite after before since and".split())
_OVER_TIME = frozenset(
    ("", *"recent rank ranking place position result score level total value year month day".split())
)
_EVER = frozenset("ever yet since record far date history months years decade decades century".split())  # on record
