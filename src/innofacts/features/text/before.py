"""What the sentences before that of a figure say in its paragraph, and the last one of the paragraph above."""

from collections.abc import Iterator

from innofacts.features.library.facts import Facts
from innofacts.features.text.alone import sentence_alone
from innofacts.features.text.names import names_another
from innofacts.features.text.when import tells_when
from innofacts.features.text.where import names_another_subject, unknown_places
from innofacts.numbers.tokens import sentences
from innofacts.patterns import regex
from innofacts.prose.figures import Mention


def names_another_before(text: str, mention: Mention, facts: Facts) -> bool:
    """Return whether the figures of a paragraph, up to one, are of a name that no fact has: the port of Hamburg."""
    start = mention.sentence[0]
    told = (text[slice(*span)] for span in _sentences_before(text, start))
    is_about = any(names_another(words, facts) for words in told if any(map(str.isdigit, words)))
    return is_about or names_another_in_sentence(text, mention, facts)


def names_another_in_sentence(text: str, mention: Mention, facts: Facts) -> bool:
    """Return whether a sentence is about what no fact names before its figure, who gives the figure apart."""
    start, end = mention.sentence
    alone, _ = sentence_alone(text, start, end, facts)
    return names_another(alone[: mention.start - start], facts)


def places_told(text: str, mention: Mention, facts: Facts) -> frozenset[str] | None:
    """Return the places that the nearest sentence before in the paragraph names that names any; empty if none does.

    None if it names one that no fact has, or is about something with such a name.
    """
    for first, last in reversed([*_sentences_before(text, mention.sentence[0])]):
        earlier = text[first:last]
        if names_another_subject(earlier, facts) or unknown_places(earlier, mention, facts):
            return None
        if places := frozenset(facts.places(earlier)):
            return places
    return frozenset()


def sentence_before(text: str, mention: Mention) -> tuple[int, int]:
    """Return the span of the sentence before that of a figure in its paragraph; an empty one if there is none."""
    start = mention.sentence[0]
    *_, before = [(start, start), *_sentences_before(text, start)]
    return before


def sentence_above(text: str, mention: Mention) -> tuple[int, int]:
    """Return the span of the last sentence of the paragraph above that of a figure; an empty one if there is none.

    There is none if the sentence of the figure does not begin its own paragraph, and a heading is no sentence.
    """
    start = mention.sentence[0]
    above = max(text.rfind("\n\n", 0, start), 0)
    if text[above:start].strip():
        return start, start
    *_, last = [(start, start), *_sentences_before(text, above)]
    return last if _END_OF_SENTENCE.search(text, *last) else (start, start)


def sentence_of_that_time(text: str, mention: Mention) -> str:
    """Return the last sentence before the "that year" of a figure which names a time; empty if there is none.

    It is in the same paragraph or in the one above, and no heading comes between. It may be the beginning of its own.
    """
    referring = next((time for time in mention.times if time.shift and not time.shift.number), None)
    if referring is None:
        return ""
    start, end = mention.sentence
    if tells_when(text[start : referring.start]):
        return text[start : referring.start]
    own = [*_sentences_before(text, start)]
    first = mention._replace(sentence=(own[0][0] if own else start, end))
    told = (text[slice(*span)] for span in (*reversed(own), sentence_above(text, first)))
    return next(filter(tells_when, told), "")


_END_OF_SENTENCE = regex(r"[.!?][\"”’')]*\Z")


def _sentences_before(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences of a paragraph before that at an offset, unless they are far away."""
    return sentences(text, max(text.rfind("\n\n", 0, start) + 1, start - _FARTHEST_BEFORE, 0), start)


_FARTHEST_BEFORE = 600  # characters
