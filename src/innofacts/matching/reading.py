"""A sentence with the facts that it may be about, and what is compared of the two, each computed once; and its text."""

from collections.abc import Container, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.text.before import sentence_before
from innofacts.features.text.sentence import Statement
from innofacts.matching.citations import Cited
from innofacts.matching.subject import TextSubject
from innofacts.prose.figures import Mention
from innofacts.values.figures import Figure
from innofacts.weighing.conflicts import has_conflict
from innofacts.weighing.figures.fitting import fit
from innofacts.weighing.figures.units_given import UnitCache
from innofacts.weighing.scoring import Features, Model, Scored, with_scores, word_features


class Reading:
    """A sentence with the facts that it may be about."""

    def __init__(self, sentence: Statement, facts: Facts, wordings: set[int], times: Container[int]) -> None:
        """Take the wordings of the facts that share words, time and place with the sentence, and their times."""
        self.sentence = sentence
        self.wordings = wordings
        self._facts, self._times = facts, times
        self._units = UnitCache()
        self._figures = dict[int, Figure | None]()
        self._features: dict[int, Features] = {}  # by wording
        self._candidates: dict[int, list[Candidate]] = {}  # likewise

    def words(self, wording: int) -> Features:
        """Return the features of the words of a wording."""
        if wording not in self._features:
            self._features[wording] = word_features(self.sentence, self._facts.wording(wording))
        return self._features[wording]

    def candidates(self, wordings: Iterable[int]) -> list[Candidate]:
        """Return the facts of some wordings that have no conflict with the sentence, in library order."""
        return sorted((one for wording in wordings for one in self._of_wording(wording)), key=attrgetter("n"))

    def all_of(self, wordings: Iterable[int]) -> Iterator[Candidate]:
        """Yield the facts of some wordings that are of no other time than the sentence, also those with a conflict."""
        for wording in wordings:
            yield from map(self._facts.candidate, self._facts.at(wording, self._times))

    def _of_wording(self, wording: int) -> list[Candidate]:
        if wording not in self._candidates:
            numbers = self._facts.at(wording, self._times)
            first = self._facts.candidate(numbers[0])
            conflicts = has_conflict(self.sentence, first)
            self._candidates[wording] = [] if conflicts else list(map(self._facts.candidate, numbers))
        return self._candidates[wording]

    def scored(self, candidate: Candidate, model: Model) -> Scored | None:
        """Return a candidate with the figure of the sentence and its scores; None if it counts something else."""
        if candidate.n not in self._figures:
            self._figures[candidate.n] = fit(self.sentence, candidate, self._units)
        figure = self._figures[candidate.n]
        if figure is None:
            return None
        return with_scores(candidate, figure, self.words(candidate.wording), model)


class InText(NamedTuple):
    """A figure in its text, and what is known of it apart from its own words."""

    reading: Reading
    text: str
    before: Sequence[Candidate]
    """The facts of the figures before it in its sentence."""
    cited: Cited
    """What its sentence cites."""
    subject: TextSubject | None
    """What the text is about; None if that is uncertain, or not yet known."""

    @property
    def sentence(self) -> Statement:
        """What its sentence says."""
        return self.reading.sentence

    @property
    def mention(self) -> Mention:
        """The figure itself."""
        return self.reading.sentence.mention

    @property
    def said(self) -> str:
        """The words of its sentence."""
        return self.text[slice(*self.mention.sentence)]

    @property
    def said_before(self) -> str:
        """The words of the sentence before in its paragraph; empty if there is none."""
        return self.text[slice(*sentence_before(self.text, self.mention))]
