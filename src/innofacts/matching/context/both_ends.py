"""Both ends of a range, which a sentence may give apart: by 1.2 metres in places, and by 3.5 metres at worst."""

from innofacts.compare.comparability import is_same_unit
from innofacts.english.bounds import END_OF_RANGE
from innofacts.english.wording import CHANGES
from innofacts.features.content import content
from innofacts.features.library.candidates import Candidate
from innofacts.matching.context.going_on import is_ruled_out
from innofacts.matching.decider import Decider
from innofacts.matching.judgements import Judgements
from innofacts.matching.matches import Match, Matching
from innofacts.matching.reading import InText
from innofacts.patterns import regex
from innofacts.prose.figures import Mention, find_mentions
from innofacts.weighing.figures.fitting import fit


class BothEnds:
    """Finds the fact with a range of which a figure gives one end, and its sentence the other."""

    def __init__(self, decider: Decider, judgements: Judgements, matching: Matching) -> None:
        """Take what reads a sentence, and what judges and makes a match."""
        self._facts = decider.facts
        self._decider, self._judgements, self._matching = decider, judgements, matching

    def of(self, here: InText, match: Match) -> Match | None:
        """Return the match with a range, if a sentence gives its two ends apart, one of them in this figure.

        The cliff moved by 1.2 metres in places, and by 3.5 metres at worst.
        """
        fact = match.meant
        whole, own = self._judgements.fact(fact).stated().figure if fact else None, here.mention
        if fact is None or whole is None or not whole.is_range:
            return None
        beside = find_mentions(here.text, *own.sentence)
        others = (one for one in beside if self._is_other_end(own, one, fact, here.text))
        told = [here.sentence, *(self._decider.read(one, here.text).sentence for one in others)]
        figures = (fit(one, fact) for one in told if not is_ruled_out(one, fact))
        single = (figure for figure in figures if figure and not figure.is_range)
        ends = {figure.base_number for figure in single if is_same_unit(figure.unit, whole.unit)}
        if not {whole.base_number, whole.base_second} <= ends:
            return None
        of_range = self._matching.about(here.sentence, [(fact, whole)])
        return of_range._replace(reason=f"{of_range.reason}; the text has both ends")

    def _is_other_end(self, own: Mention, one: Mention, fact: Candidate, text: str) -> bool:
        """Return whether two figures of a sentence are the ends of one range: some took two years, others 40 months.

        No word between or behind them is unknown to the fact. What fell from 40 to 24 months is no range: it had one,
        and then the other.
        """
        first, last = sorted((own, one), key=lambda mention: mention.start)
        if first.end > last.start or _CHANGING.search(text, own.sentence[0], first.start):
            return False
        between, behind = text[first.end : last.start], _MARK.split(text[last.end : own.sentence[1]])[0]
        is_span = bool(_SPANNING.search(text, own.sentence[0], first.start)) and between in (" and ", " to ")
        is_end = is_span or last.figure.bound in _LIMITS or _END.search(_JOINED.split(between)[-1])
        if not (is_end or _END.match(behind.lstrip())):
            return False
        words = content(_END.sub("", f"{between} {behind}"))
        known = fact.words | fact.place_words
        return all(word.isdigit() or not known.isdisjoint(self._facts.stems.of([word])) for word in words)


_CHANGING = regex(rf"(?i)\b(?:{'|'.join(sorted(CHANGES))})\b.*\sfrom\s\Z")
_END = regex(f"(?i){END_OF_RANGE}")
_JOINED = regex(r"[,;]\s|\s(?:and|or|but|to)\s")
_MARK = regex(r"[,.;:!?]")
_SPANNING = regex(r"(?i)\b(?:between|from)\s\Z")  # two years and 40 months
_LIMITS = ("<=", ">=")  # as long as 40 months
