"""What a sentence says of one of its figures: its words, and the place, the time and the whole that it names."""

import re
from functools import cached_property

from innofacts.english.countries import place_of
from innofacts.english.wording import CHANGES, FALLS, FUNCTION_WORDS
from innofacts.proof.candidates import Candidate
from innofacts.proof.content import (
    AGENTS,
    before_first_figure,
    content,
    is_negated,
    is_verb,
    labels,
    words_of_places,
)
from innofacts.proof.facts import Known
from innofacts.proof.meanings import Word
from innofacts.proof.measures import head, plain_unit
from innofacts.proof.when import when
from innofacts.proof.where import Where
from innofacts.prose.figures import Mention
from innofacts.prose.nouns import is_plural
from innofacts.values.units import RANK, Unit, read_unit

_WORD = re.compile(r"[^\W\d_]+(?:[-'’&][^\W\d_]+)*")
_WHOLE = re.compile(
    r"\s+(?:of|on|for|into)\s+(?:(?:the|its|their|all|these|those|our|a|an|world|such)\s+)*([^.,;:()|]{1,60})"
)
_OF_WHICH = re.compile(r"\bof\s(?:which|whom|them|these|those|that)\b")
_CHANGING = CHANGES - {"up", "down"}  # made up
_FALLING = FALLS - {"down", "less", "fewer", "lower"}


class Said:
    """What a sentence says of one of its figures, each part of it found when it is asked for."""

    def __init__(self, mention: Mention, text: str, known: Known) -> None:
        """Take a figure of a text, and the library that tells what its words mean."""
        self.mention = mention
        self._text = text
        self._known = known
        self.when = when(mention.times)
        self._covered: dict[int, frozenset[str]] = {}
        self._coverage: dict[int, tuple[float, float]] = {}

    # --- which part of the sentence speaks of the figure -----------------------------------------------------------

    @cached_property
    def _besides(self) -> tuple[str, str]:
        """What stands before the figure in its clause, and what behind it."""
        start, end = self.mention.clause
        return self._text[start : self.mention.start], self._text[self.mention.end : end]

    @cached_property
    def _own(self) -> str:
        """The clause with the unit in place of the figure, and so without "close to" or "per cent"."""
        before, behind = self._besides
        return " ".join((before, max(self.mention.units, key=len, default=""), behind))

    @cached_property
    def _own_content(self) -> list[str]:
        return content(self._own)

    @cached_property
    def _counted_content(self) -> frozenset[str]:
        return frozenset(content(" ".join(self.mention.units)))

    @cached_property
    def _is_whole(self) -> bool:
        """Whether the clause tells by itself what the figure is of, beside a place and what is counted."""
        start, end = self.mention.clause
        aside = words_of_places(self._text[start:end]) | self._counted_content
        told = {word.removesuffix("s") for word in aside}
        is_told = any(word.removesuffix("s") not in told for word in self._own_content)
        return is_told and not _OF_WHICH.search(self._text, start, end)

    @cached_property
    def _lead(self) -> str:
        """What stands before the first figure of the sentence and is said of this one, too."""
        before = self._text[self.mention.sentence[0] : self.mention.clause[0]]
        return before_first_figure(before).rpartition(";")[2] if self._is_whole else ""

    @cached_property
    def told(self) -> str:
        """What is said of the figure, in words."""
        return f"{self._lead} {self._own}"

    @cached_property
    def _content(self) -> list[str]:
        """The words that are said of the figure: "against 1.7 % in Ghana" is of what the sentence spoke of before."""
        start, end = self.mention.sentence
        return [*content(self._lead), *self._own_content] if self._is_whole else content(self._text[start:end])

    # --- its words -------------------------------------------------------------------------------------------------

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of what is said, and of all that means the same."""
        return self._known.meanings.expanded(self._content)

    @cached_property
    def plain(self) -> frozenset[str]:
        """The stems of what is said, and no others."""
        return self._known.stems.of(self._content)

    @cached_property
    def words(self) -> list[Word]:
        """Each word that is said, with what it may mean."""
        return list(map(self._known.meanings.word, dict.fromkeys(self._content)))

    @cached_property
    def telling(self) -> list[Word]:
        """The words that tell what the figure is of: no places, not what is counted, nor who does it."""
        start, end = self.mention.sentence
        aside = words_of_places(self._text[start:end]) | self._counted_content | AGENTS
        words = [word for word in self._content if word not in aside] if self._is_whole else []
        return list(map(self._known.meanings.word, words))

    @cached_property
    def whole(self) -> frozenset[str]:
        """The stems of the noun that a share or a measure is of, and of all that means the same; empty without one."""
        return self._known.meanings.expanded(_whole_of(self.mention, self._text))

    @cached_property
    def units(self) -> list[Unit]:
        """Its unit in longer and shorter forms; empty where it is not said."""
        return list(map(plain_unit, self.mention.units))

    @cached_property
    def noun(self) -> str:
        """What it counts, in one word; empty where that is not said."""
        return head(self.units[-1].text) if self.units else ""

    def covered(self, one: Candidate) -> frozenset[str]:
        """Return the stems of what the sentence says, and of what may stand for words of it that the fact has not.

        Beds are those of a hotel or of a hospital: where the fact has them they tell nothing of which.
        """
        if one.n not in self._covered:
            others = (word.others for word in self.words if word.meanings.isdisjoint(one.words))
            self._covered[one.n] = self.stems.union(*others)
        return self._covered[one.n]

    def coverage(self, one: Candidate) -> tuple[float, float]:
        """Return which share of the words of a fact's measure the sentence has, by weight, and which of its claim's."""
        if one.n not in self._coverage:
            self._coverage[one.n] = self._known.coverage(one, self.covered(one))
        return self._coverage[one.n]

    # --- where it is said to be, and what tells it from others -----------------------------------------------------

    @cached_property
    def raw(self) -> frozenset[str]:
        """The words of the clause, and of what stands before the first figure, as they are but in lower case."""
        before = before_first_figure(self._text[self.mention.sentence[0] : self.mention.clause[0]])
        return self._raw_own | frozenset(_WORD.findall(before.lower()))

    @cached_property
    def _raw_own(self) -> frozenset[str]:
        """Those of the clause."""
        start, end = self.mention.clause
        return frozenset(_WORD.findall(self._text[start:end].lower()))

    @cached_property
    def where(self) -> Where:
        """The places that it is said of."""
        return Where(self.mention, self._text, self._known, self.raw)

    @cached_property
    def has_change(self) -> bool:
        """Whether it says that something changed."""
        return bool(self.mention.change) or not self._raw_own.isdisjoint(_CHANGING)

    @cached_property
    def has_fall(self) -> bool:
        """Whether it has a word of falling."""
        return not self._raw_own.isdisjoint(_FALLING)

    @cached_property
    def denied(self) -> frozenset[str]:
        """The stems of what is denied by "un" or "non", and not said besides: paid, by unpaid."""
        denied = {
            word.removeprefix("un").removeprefix("non-") for word in self._raw_own if word.startswith(("un", "non-"))
        }
        return self._known.stems.of(denied) - self.plain

    @cached_property
    def labels(self) -> frozenset[str]:
        """The names made of capitals and digits in the clause: 4G."""
        return labels(" ".join(self._besides))

    @cached_property
    def is_negated(self) -> bool:
        """Whether the clause says that something is not so."""
        return is_negated(" ".join(self._besides))

    @cached_property
    def own_groups(self) -> dict[int, frozenset[int]]:
        """The rows of contrasts that words of the clause are of, each with the groups."""
        return self._known.stems.groups(self._known.stems.of(self._own_content))

    @cached_property
    def groups(self) -> dict[int, frozenset[int]]:
        """Those of all that is said, the clause going first."""
        return {**self._known.stems.groups(self.plain), **self.own_groups}

    @cached_property
    def counted_groups(self) -> dict[int, frozenset[int]]:
        """Those of what is counted."""
        is_counted = self.mention.units and " per " not in self.mention.units[0]
        return self._known.stems.groups(self._known.stems.of(self._counted_content)) if is_counted else {}


def _whole_of(mention: Mention, text: str) -> list[str]:
    """Return the noun that a share or a measure is of: of the pupils, of wheat; nothing where none is named."""
    if not mention.units or read_unit(mention.units[0]).kind == RANK:
        return []
    match = _WHOLE.match(text, mention.end)
    if match is None:
        return []
    words: list[str] = []
    for word in _WORD.findall(match[1]):
        if words and (word.lower() in FUNCTION_WORDS or is_plural(words[-1])):
            break
        if place_of(word):
            if not words and word.endswith(("s", "n")) and not word.endswith(("'s", "’s")):
                return []  # of Kenyans
        elif words and is_verb(word):
            break
        else:
            words.append(word)
    return content(" ".join(words))[-1:]
