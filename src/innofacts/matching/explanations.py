"""Why a fact is taken for the one that a figure is about, or why the nearest one is not: for people who ask."""

from innofacts.features.content import content, words_of_places
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.text.sentence import Statement
from innofacts.matching.reading import Reading
from innofacts.weighing.closeness import has_number
from innofacts.weighing.conflicts import CONFLICTS, ELSEWHERE, has_other_basis
from innofacts.weighing.evidence import may_be_of_time, prints_number
from innofacts.weighing.others.times import is_at_other_time
from innofacts.weighing.reasons import BY_WORDS, DIFFERING, DIFFERING_IN_NUMBER, SUPPORTING, WEIGHED
from innofacts.weighing.scoring import Model, Scored
from innofacts.weighing.vetoes import veto

CITED = "the text cites it"
MARKED = "the marker names it"
OF_SUBJECT = "the text gives other facts of its source"
OF_BEFORE = "the text before says what it is about"
PLANNED = "the text speaks of a plan"
OF_OTHER_YEAR = "the text is about a different year"
UNNAMED = "the text is about something that no fact names"


_ELSEWHEN = "the text is about a different time"
_TOO_LITTLE = "there is too little else in common"
_ANYTHING_ELSE = "the text counts something else"
# What the nearest fact itself shows, by its time, place and unit, or what says no more than that there is no fact.
_EVIDENT = (_ELSEWHEN, ELSEWHERE.because, _TOO_LITTLE, _ANYTHING_ELSE, PLANNED, UNNAMED)


def worth_telling(because: str) -> str:
    """Return why a figure has no fact if the report of it does not show that; empty if it does."""
    return "" if because in _EVIDENT else because


def in_common(sentence: Statement, candidate: Candidate, facts: Facts) -> str:
    """Return what a sentence shares with a fact: "in common: the number; the words boats, harbour"."""
    covered = sentence.covered(candidate.words)
    of_places = words_of_places(candidate.claim)
    others = (word for word in dict.fromkeys(content(candidate.claim)) if word not in of_places)
    words = [word for word in others if _is_said(word, covered, candidate, facts)]
    is_then = bool(sentence.when.periods) and candidate.period is not None
    shared = (
        ("the number", has_number(sentence.mention.figure, candidate)),
        (f"the word{'s' * (len(words) > 1)} {', '.join(words)}", bool(words)),
        ("the place", not sentence.where.places.isdisjoint(candidate.places)),
        ("the time", is_then and not is_at_other_time(sentence.when, candidate)),
        ("the unit", candidate.unit.key in sentence.unit_keys or sentence.noun.key == candidate.noun.key != ""),
    )
    found = "; ".join(text for text, is_shared in shared if is_shared)
    return f"in common: {found}" if found else "nothing in common"


def _is_said(word: str, covered: frozenset[str], candidate: Candidate, facts: Facts) -> bool:
    """Return whether a sentence that covers some stems has a word of a claim, apart from its place."""
    stems = facts.stems.of([word]) & candidate.words
    return not stems.isdisjoint(covered - candidate.place_words)


def why_not(reading: Reading, candidate: Candidate, model: Model) -> str:
    """Return why a fact is not the one that a sentence means, in words: "the text is about a different time"."""
    sentence = reading.sentence
    if is_at_other_time(sentence.when, candidate):
        return _ELSEWHEN
    if found := next((row for row in CONFLICTS if row.speaks(sentence, candidate)), None):
        return found.because
    if has_other_basis(sentence, candidate):
        return "the text counts on a different basis"
    one = reading.scored(candidate, model)
    return _why_not_by_figure(sentence, one, model) if one else _ANYTHING_ELSE


def _why_not_by_figure(sentence: Statement, one: Scored, model: Model) -> str:
    """Return why a fact whose figure that of a sentence may be is not meant."""
    is_it = prints_number(sentence, one)
    by_words = (BY_WORDS, SUPPORTING) if is_it else (DIFFERING_IN_NUMBER, DIFFERING)
    for asked in (*by_words, WEIGHED) if one.score >= model.enough else (WEIGHED,):
        if found := veto(sentence, one, asked):
            return found.because
    return _TOO_LITTLE if may_be_of_time(sentence, one) else "the text does not say when"
