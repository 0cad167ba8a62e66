"""Changes of what has just been said: it had 40 boats in 2024, 3 % more than in 2023; their number had risen by 3 %."""

from functools import cache
from typing import NamedTuple

from innofacts.english.boundaries import MARKS, clause_end
from innofacts.english.inflection import VERBS
from innofacts.english.wording import COMPARING
from innofacts.features.content import content, is_verb
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.meanings import Stems
from innofacts.features.text.sentence import Statement
from innofacts.features.text.when import YEARS, When
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.periods import Period
from innofacts.values.units import read_unit
from innofacts.weighing.others.places import is_elsewhere
from innofacts.weighing.others.times import is_at_other_time

_HEADS = frozenset("list force count roll stock".split())  # of waitlist, workforce, headcount; but ways are no railways


class Referring(NamedTuple):
    """What the clause of a change says, if its subject only refers to what has been said."""

    words: frozenset[str]
    """The stems of its words, apart from verbs and those that compare."""
    is_by_noun: bool
    """Whether it is a noun that refers, or what was said as a whole, so that it is no one who acts: it grew by 3 %."""
    years: frozenset[int]
    """The years that it names behind the figure, or before its subject, since or than which something has changed."""

    def is_about(self, meant: Candidate) -> bool:
        """Return whether a fact has all its words, or compounds of them: the list, for a waitlist."""
        compounds = {said for said in self.words & _HEADS if any(word.endswith(said) for word in meant.words)}
        return self.words - compounds <= meant.words


def referring(mention: Mention, text: str, stems: Stems) -> Referring | None:
    """Return what the clause of a change in percent or points says; None if it names its own subject, or none."""
    if not mention.change or not mention.units or not read_unit(mention.units[0]).is_percentage:
        return None
    lead = text[mention.clause[0] : mention.start]
    is_alone = mention.clause[0] > mention.sentence[0] and _ALONE.fullmatch(lead) is not None  # 40, 3 % more
    subject = _SUBJECT.match(lead)
    if subject is None and not is_alone:
        return None
    behind = text[mention.end : clause_end(text, mention.sentence, mention.end, MARKS)]
    said = content(f"{lead[subject.start('subject') :] if subject else ''} {behind}")
    words = (word for word in said if not (is_verb(word) or word in VERBS or word in COMPARING or word in _AMOUNTING))
    before = lead[: subject.start("subject")] if subject else ""
    years = frozenset(map(int, YEARS.findall(f"{before} {behind}")))
    is_by_noun = subject is None or subject["subject"].lower() not in _ACTING
    return Referring(stems.of(words), is_by_noun, years)


_AMOUNTING = frozenset("amounts comes came makes represents equals marks".split())
_SUBJECT = regex(
    r"(?i)[\s,;:–—-]*(?:(?:and|but|or|while|though|although)\s)?"
    r"(?:(?:measured|compared|set)\s(?:against|with|to)\s[^,;:]{1,30},\s)?"  # compared with 2023, this was 3 % more
    r"(?P<subject>(?:it|they|that|this|these|those|which)(?=\s(?:is|was|are|were|has|had|have|means|meant|[a-z]+ed|grew|rose|fell"
    rf"|{'|'.join(sorted(_AMOUNTING))})\b)"
    r"|(?:the|its|their|that|this|these|those)\s[a-z])"
)
_ALONE = regex(r"[\s,(–—-]*(?:or|up|down)?\s*")
_ACTING = frozenset(("it", "they"))


class Changes:
    """The facts of a library that say how much something has changed."""

    def __init__(self, facts: Facts) -> None:
        """Take all facts of the library."""
        self._facts = facts
        self._times_in = cache(self._times_of_year)

    def of(self, meant: Candidate) -> list[Candidate]:
        """Return the facts that say how the number of a fact has changed up to its time, at the same place."""
        periods = self._times_in(_year_of(meant.period)) if meant.period else frozenset[int]()
        of_times, place = self._facts.of_times(periods), frozenset((meant.place,))
        allowed = of_times & self._facts.of_places(place, place) if meant.place else of_times
        wordings = self._facts.sharing(_words_of_measure(meant), (), allowed)
        numbers = (n for wording in sorted(wordings) for n in self._facts.at(wording, periods))
        return [one for one in map(self._facts.candidate, numbers) if _is_change_of(one, meant)]

    def _times_of_year(self, year: int) -> frozenset[int]:
        """Return the numbers of the times that end in a year, of facts that say how much something changed."""
        firsts = ((time, self._facts.candidate(n)) for time, n in enumerate(self._facts.times))
        changes = ((time, one.period) for time, one in firsts if one.nature == "change")
        return frozenset(time for time, period in changes if period and _year_of(period) == year)


def _is_change_of(one: Candidate, meant: Candidate) -> bool:
    """Return whether a fact of a change is about what another one gives, at the same place."""
    words, theirs = _words_of_measure(one) - _origins(), _words_of_measure(meant)
    return one.place == meant.place and words <= meant.words and theirs - meant.unit_stems <= one.words


def _words_of_measure(fact: Candidate) -> frozenset[str]:
    """Return the stems of the words of a measure; of the claim if there is no measure."""
    return frozenset(fact.measure_words or fact.claim_words)


@cache
def _origins() -> frozenset[str]:
    """Return the stems of words for the time from which a change counts: growth over the previous year."""
    return Stems().of("previous preceding prior earlier".split())


def _year_of(period: Period) -> int:
    """Return the year in which a period ends, or begins if it is open."""
    return (period.last or period.first).year


def may_be_its_change(said: Referring, sentence: Statement, one: Candidate, meant: Candidate) -> bool:
    """Return whether neither time nor place of a sentence rules out the change of what the fact before is about.

    Its own time may be that of the fact before, and it may name the one from which the change counts: since 2023.
    """
    year = _year_of(one.period) if one.period else 0
    from_then = {year - 1, one.base_year or year - 1}
    named = (time for time in sentence.when.periods if time != meant.period)
    periods = tuple(time for time in named if not (time.last is None and time.first.year in from_then))
    when = When(periods, is_relative=False, years=sentence.when.years)
    is_then = said.years <= {year, *from_then} and not is_at_other_time(when, one)
    return is_then and not is_elsewhere(sentence, one)
