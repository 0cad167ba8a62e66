"""Which fact of a library a figure in a text is about, with what the text has said before, and the verdict on it."""

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NO_FACT
from innofacts.english.countries import name_of
from innofacts.features.library.candidates import Candidate
from innofacts.features.library.facts import Facts
from innofacts.features.library.indexed import EVERY_FACT, Among
from innofacts.features.text.sentence import Statement, read_sentence
from innofacts.index.index import Index
from innofacts.matching.citations import NOTHING, Cited
from innofacts.matching.context.accounts import Accounts
from innofacts.matching.context.between import BetweenTimes
from innofacts.matching.context.both_ends import BothEnds
from innofacts.matching.context.continuations import Continuations
from innofacts.matching.context.objections import Objections
from innofacts.matching.context.points import InPoints
from innofacts.matching.context.told import Told
from innofacts.matching.context.verdicts import Verdicts
from innofacts.matching.context.within import WithinSubject
from innofacts.matching.decider import Decider
from innofacts.matching.explanations import CITED, MARKED, OF_BEFORE, OF_SUBJECT, in_common, why_not, worth_telling
from innofacts.matching.judgements import Judgements
from innofacts.matching.matches import AGREEING, NO_MATCH, Match, Matching
from innofacts.matching.nearest import nearest
from innofacts.matching.reading import InText, Reading
from innofacts.matching.subject import TextSubject
from innofacts.prose.figures import Mention
from innofacts.weighing.evidence import is_misprint
from innofacts.weighing.figures.fitting import in_unit
from innofacts.weighing.figures.signs import with_sign
from innofacts.weighing.others.places import is_elsewhere
from innofacts.weighing.scoring import MODEL, Model


class Matcher:
    """Finds the facts of a library that the figures of a text are about, one figure after another."""

    def __init__(self, index: Index, model: Model = MODEL, *, among: Among = EVERY_FACT) -> None:
        """Read the facts of an open index, or those `among` them. `model` holds the weights of the features."""
        self._index = index
        self.facts = Facts(index, among)
        self._judgements = Judgements(index, self.facts)
        self._matching = Matching(self.facts, self._judgements)
        self.decider = Decider(self.facts, self._matching, model)
        told = Told(self.decider)
        self._objections = Objections(self.decider, told, self._judgements)
        self._accounts = Accounts(self.decider, told, self._matching)
        self._continuations = Continuations(self.decider, told, self._matching, self._objections, self._accounts)
        self._both_ends = BothEnds(self.decider, self._judgements, self._matching)
        self._in_points = InPoints(self.decider, self._judgements)
        self._between_times = BetweenTimes(self.decider, self._judgements)
        self.within = WithinSubject(self.decider)
        self._verdicts = Verdicts(self.facts, self._judgements)
        self._before: tuple[str, tuple[int, int], tuple[Candidate, ...]]
        """The text and the sentence of the last figure with a fact, and the facts in the sentence so far."""
        self.begin()

    def prepare(self, text: str) -> None:
        """Look up the words of a text in one batch, before its figures are matched."""
        self.facts.stems.prepare([text])

    def begin(self, subject: TextSubject | None = None) -> None:
        """Begin a text, of which no sentence has been read; `subject` is what it is about, if that is known."""
        self._before = "", (0, 0), ()
        self._subject = subject

    def match(self, mention: Mention, text: str, *, named: str = "", cited: Cited = NOTHING) -> Match:
        """Return the fact that a figure of a text is about, and the verdict on it.

        `named` is the id of a fact that a marker gives for the figure. The facts that the sentence cites, or whose
        source it cites, come first.
        """
        if named:
            return self._match_named(read_sentence(text, mention, self.facts), named)
        reading = self.decider.read(mention, text)
        sentence, match = reading.sentence, self.answer(reading, text, cited)
        if meant := match.meant:
            way = CITED if cited.includes(meant) else match.why
            if way in (OF_BEFORE, OF_SUBJECT) and match.verdict not in AGREEING:
                match = match._replace(reason=f"{match.reason}; {way}")
            why = "; ".join(filter(None, (way, in_common(sentence, meant, self.facts))))
            return match._replace(why=why, says_more=self._says_more(reading, match))
        near = nearest(sentence, self.facts)
        if near is None:
            return match._replace(reason=": ".join(filter(None, (match.reason, worth_telling(match.why)))))
        ruled_out = match.why or why_not(reading, near, self.decider.model)
        told = ", but ".join(filter(None, (self._in_words(near, sentence), worth_telling(ruled_out))))
        return match._replace(
            reason=f"{match.reason}; nearest: {told}",
            why=f"{near.id}: {in_common(sentence, near, self.facts)}; but {ruled_out}",
        )

    def _says_more(self, reading: Reading, match: Match) -> bool:
        """Return whether the sentence of a figure has a topic that the fact which contradicts it lacks.

        It may be of something else then, unless its number is a misprint: nurses earned 3,150 a month, where all who
        work earned 3,420.
        """
        fact = match.meant if match.verdict == CONTRADICTED else None
        one = reading.scored(fact, self.decider.model) if fact else None
        return one is not None and one.features.strange > 0 and not is_misprint(reading.sentence, one)

    def _match_named(self, sentence: Statement, id_: str) -> Match:
        candidate, own = self.facts.of_id(id_), sentence.mention.figure
        if candidate is None:
            left_out = self._index.rows("SELECT 1 FROM main.fact WHERE id = ? AND figure IS NOT NULL", (id_,))
            why = (
                "which is left out of the facts to check with"
                if any(left_out)
                else "of which the library has no figure"
            )
            return Match(id_, NO_FACT, f"the marker names {id_}, {why}")
        figure = with_sign(sentence, candidate, in_unit(sentence, candidate) or own)
        return self._matching.as_of_then(sentence, self._matching.of(candidate, figure or own))._replace(why=MARKED)

    def answer(self, reading: Reading, text: str, cited: Cited = NOTHING) -> Match:
        """Return the fact that a figure that was read in a text is about, with what its sentence has said before."""
        mention = reading.sentence.mention
        before = self._before[2] if self._before[:2] == (text, mention.sentence) else ()
        here = InText(reading, text, before, cited, self._subject)
        match = self._match_in_its_sentence(here)
        match = self._objections.to_any(here, self._continuations.at_time_told(here, match) or match)
        if match.verdict == MISQUOTED:
            match = self._both_ends.of(here, match) or match
        if match.meant:
            self._before = text, mention.sentence, (*before, match.meant)
        return self._between_times.on(here, self._in_points.on(here, self._verdicts.on(here, match)))

    def _match_in_its_sentence(self, here: InText) -> Match:
        """Return the match of a figure by itself, else by what the text has said before, else by what it is about.

        A figure that somebody gives is first of all one for what the sentence has been about.
        """
        if rest := self._continuations.of_others(here):
            return rest
        sentence = here.sentence
        if sentence.is_account and (self._accounts.of(here) or not (here.before or sentence.units)):
            match = NO_MATCH  # a bare number that somebody gives for what no fact is about
        else:
            match = self.decider.decide(here.reading, here.cited, here.before)
            match = self._objections.to_its_words(here, match)
        if match.fact:
            return self._continuations.better(here, match) or match
        return self._continuations.match(here) or self.within.match(here) or match

    def _in_words(self, near: Candidate, sentence: Statement) -> str:
        """Return the figure of a fact with its time, and with its place if the sentence names a different one."""
        fact = self._judgements.fact(near)
        place = name_of(fact.place) if fact.place and is_elsewhere(sentence, near) else ""
        when = f"{fact.period}" if fact.period else ""
        return f"{', '.join(filter(None, (fact.stated().figure.words(), place, when)))} ({fact.id})"
