"""Labelled sentences for `proof`: how they are read, and how the answers to them are scored.

In tests/data/proof, each subject has a library of facts and a page of sentences. Every figure of a page is in braces,
with its verdict (S supported, M misquoted, C contradicted, E not established, N not comparable, O outdated, 0 no fact)
and the id of its fact. If several verdicts are given, each is right. `plain.txt` is a page of numbers that are not
figures.
"""

import re
import tomllib
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

import checkout  # noqa: F401 - before innofacts

from innofacts.compare.verdicts import NO_FACT, OUTDATED
from innofacts.features.library.indexed import EVERY_FACT, Among
from innofacts.index.files import locate
from innofacts.index.index import Index
from innofacts.index.opening import open_index
from innofacts.matching.matcher import Matcher
from innofacts.matching.matches import Match
from innofacts.matching.meant import likeliest
from innofacts.matching.reading import Reading
from innofacts.matching.subject import subject_of
from innofacts.proof.unlikely import is_unlikely, sentences_of
from innofacts.prose.figures import Mention, find_mentions
from innofacts.weighing.evidence import feature, prints_number
from innofacts.weighing.scoring import MODEL, Model
from innofacts.weighing.vetoes import may_be_weighed

DATA = Path(__file__).parent.parent / "tests" / "data" / "proof"

RULED = tuple(
    "charity climate courts culture disease education energy exports farming fisheries health hospitals housing labour "
    "lending libraries money railways rescue schools telecoms tourism trade transport waste water wind".split()
)
"""The subjects of the learning part for which the rules were made first: many of their sentences
swap one word of a fact."""
NATURAL = tuple(
    "adoption airquality allotments ambulances apples avalanches bakeries bakers beekeeping bees biketheft blood "
    "bowling bridges broadband buses cars cement chess childcare choirs cinemas coffee council cycling datacentres "
    "dogs drivers drydocks ferries film fire firecrews foodbanks funerals glaciers hairdressers hearing hospices "
    "hostels hotels huts juries kindergartens lamps laundries laundry lifeboats lighthouses lottery marathons media "
    "meters mining museums nightbus nurseries opticians orchestras parking passports pensions pharmacies "
    "picturehouses playgrounds police pools ports prisons recycling research rivers roads ropeways salmon sawmills "
    "scooters seamarks shelters shipyards shoes skiing solar stageschools startups steel surgery taxis tea tenants "
    "theatre toilets tolls trams universities vaccines viaducts vineyards weddings zoos".split()
)
"""The subjects of the learning part whose sentences many reporters may have written, as it came naturally. Their
authors knew neither the code nor other subjects."""
LEARNING = (*RULED, *NATURAL)
"""The subjects from which the weights are fitted, and which anyone may look at to improve the rules."""
NATURAL_JUDGING = tuple(
    "apprenticeships archives bloodservice bookshops canals canteens childminders creameries dairies dental "
    "drivingtests drought festivals fibre games gyms interpreters jabs learners lidos nursing olives organs postal "
    "postbank potatoes roofers rowing storks vets".split()
)
"""Likewise, of the judging part."""
JUDGING = (*"airport baltic clinic forest refugees sport wine".split(), *NATURAL_JUDGING)
"""The subjects that only measure the result: no weight, rule or word is chosen because of a sentence in them."""
FREE = ("disease", "exports", "fisheries", "hospitals", "lending", "railways", "schools", *NATURAL, *NATURAL_JUDGING)
"""The subjects whose sentences paraphrase their facts freely, as reporters do. Their authors knew neither the code nor
other subjects."""
SUBJECTS = tuple(sorted(LEARNING + JUDGING))
PLAIN = "plain"

VERDICTS = {
    "S": "supported",
    "M": "misquoted",
    "C": "contradicted",
    "E": "not established",
    "N": "not comparable",
    "O": OUTDATED,
    "0": NO_FACT,
}
_LABEL = re.compile(r"\{([^|{}]*)\|([^|]*)\|([^}]*)\}")


class Label(NamedTuple):
    """A figure in a sentence, and the right answer."""

    start: int
    end: int
    verdicts: tuple[str, ...]
    """Each of them is right."""
    fact: str
    """The id of the fact; empty if there is none."""

    @property
    def is_certain(self) -> bool:
        """Whether the label says which fact is meant, or that none is."""
        return bool(self.fact) != (NO_FACT in self.verdicts) and (bool(self.fact) or len(self.verdicts) == 1)

    def covers(self, mention: Mention) -> bool:
        """Return whether a figure that was found overlaps this one."""
        return mention.start < self.end and self.start < mention.end


class Answer(NamedTuple):
    """What proof says about a labelled figure."""

    printed: str
    text: str
    label: Label
    match: Match | None
    """None if no figure was found."""

    @property
    def is_right(self) -> bool:
        """Whether the verdict is right, and the fact too if the label names one."""
        if self.match is None or self.match.verdict not in self.label.verdicts:
            return False
        return not self.label.fact or self.match.fact in (self.label.fact, None)

    @property
    def is_supported(self) -> bool:
        """Whether the figure is called supported, rightly or wrongly."""
        return self.match is not None and self.match.verdict == VERDICTS["S"]

    def __str__(self) -> str:
        return f"{self.printed} in {self.text}: {self.match}"


class Alarm(NamedTuple):
    """A number that was taken for a figure, though it is not labelled as one."""

    printed: str
    text: str


class Scores(NamedTuple):
    """How many of the answers are right."""

    figures: int
    right: int
    supported: int
    """Figures called supported."""
    wrongly_supported: int
    alarms: int
    matched_elsewhere: int
    """Figures for which the libraries of other subjects have a fact, nearly all of them wrongly."""
    supported_elsewhere: int
    """Figures called supported by the libraries of other subjects, all of them wrongly."""

    def __str__(self) -> str:
        return (
            f"{self.right} of {self.figures} verdicts right; "
            f"{self.supported - self.wrongly_supported} of {self.supported} supported right; "
            f"{self.matched_elsewhere} matched, {self.supported_elsewhere} supported by other libraries; "
            f"{self.alarms} numbers flagged that are not figures"
        )


def total(scores: Sequence[Scores]) -> Scores:
    """Return the sum of some scores."""
    return Scores(*map(sum, zip(*scores, strict=True)))


class Example(NamedTuple):
    """A figure of a sentence and a fact that it may be about."""

    subject: str
    is_printed: bool
    """Whether the figure prints the number of the fact."""
    features: dict[str, float]
    is_meant: bool


@cache
def sentences(page: str) -> tuple[tuple[str, tuple[Label, ...]], ...]:
    """Return the sentences of a page without the braces, each with its labels."""
    return tuple(map(labelled, lines_of(page)))


def lines_of(page: str) -> list[str]:
    """Return the lines of a page with the braces."""
    return (DATA / f"{page}.txt").read_text(encoding="utf-8").splitlines()


def labelled(line: str) -> tuple[str, tuple[Label, ...]]:
    """Return a line of a page without its braces, and its labels."""
    text, marks = unbraced(line, _LABEL)
    return text, tuple(
        Label(start, end, tuple(VERDICTS[sign] for sign in mark[2].split("/")), mark[3]) for start, end, mark in marks
    )


def unbraced(text: str, label: re.Pattern[str]) -> tuple[str, list[tuple[int, int, re.Match[str]]]]:
    """Return a text with what its labels print, their first group, in their place; and the span and match of each."""
    plain, found, position = "", [], 0
    for match in label.finditer(text):
        plain += text[position : match.start()] + match[1]
        found.append((len(plain) - len(match[1]), len(plain), match))
        position = match.end()
    return plain + text[position:], found


class Page(NamedTuple):
    """A page whose sentences a matcher has read, to be answered with one model after another."""

    subject: str
    matcher: Matcher
    sentences: list[tuple[str, tuple[Label, ...], list[tuple[Mention, Reading]]]]

    def answers(self, model: Model = MODEL) -> tuple[list[Answer], list[Alarm]]:
        """Return the answers to the labelled figures, and the numbers that were taken for figures."""
        self.matcher.decider.weigh_with(model)
        self.matcher.begin()
        matched = [self._matched(text, readings) for text, _, readings in self.sentences]
        if subject := subject_of([match for matches in matched for _, match in matches], self.matcher.facts):
            self.matcher.begin(subject)  # which says more of figures without a fact, as in `proofread`
            for n, (text, _, readings) in enumerate(self.sentences):
                if any(match.fact is None for _, match in matched[n]):
                    matched[n] = self._matched(text, readings)
        found: list[Answer] = []
        alarms: list[Alarm] = []
        for (text, labels, _), matches in zip(self.sentences, matched, strict=True):
            told = sentences_of(matches)
            shown = [(mention, match) for mention, match in matches if not is_unlikely(mention, match, told)]
            for label in labels:
                match = next((match for mention, match in shown if label.covers(mention)), None)
                found.append(Answer(text[label.start : label.end], text, label, match))
            figures = [mention for mention, _ in shown if not any(label.covers(mention) for label in labels)]
            alarms += [Alarm(mention.printed, text) for mention in figures]
        return found, alarms

    def _matched(self, text: str, readings: Iterable[tuple[Mention, Reading]]) -> list[tuple[Mention, Match]]:
        """Return the match of each figure of a sentence."""
        return [(mention, self.matcher.answer(reading, text)) for mention, reading in readings]


@contextmanager
def read_page(page: str, libraries: Iterable[str]) -> Iterator[Page]:
    """Read the sentences of a page, to be matched with the facts of some libraries together."""
    with index_of(libraries) as index:
        yield page_in(index, page)


def index_of(libraries: Iterable[str]) -> AbstractContextManager[Index]:
    """Open the libraries of some subjects as one."""
    return open_index(locate(tuple(str(DATA / f"{name}.toml") for name in libraries)))


def page_in(index: Index, page: str, among: Among = EVERY_FACT) -> Page:
    """Read the sentences of a page, to be matched with the facts of an open index, or those `among` them."""
    return page_of(Matcher(index, among=among), page, sentences(page))


def page_of(matcher: Matcher, subject: str, sentences: Iterable[tuple[str, tuple[Label, ...]]]) -> Page:
    """Read labelled sentences, to be matched with the facts of a matcher."""
    read = [
        (text, labels, [(mention, matcher.decider.read(mention, text)) for mention in _mentions(text)])
        for text, labels in sentences
    ]
    return Page(subject, matcher, read)


_mentions = cache(find_mentions)  # of a sentence that is held against one library after another


def sources_but(subjects: Container[str]) -> Among:
    """Return the facts of all subjects but some."""
    return Among(sources=[source_of(name) for name in SUBJECTS if name not in subjects])


@cache
def source_of(subject: str) -> str:
    """Return the id of the source of a subject's library."""
    return tomllib.loads((DATA / f"{subject}.toml").read_text(encoding="utf-8"))["source"]["id"]


class Corpus:
    """Pages read with the libraries of their own and of all other subjects, and the page of other numbers."""

    def __init__(self, subjects: Iterable[str], stack: ExitStack) -> None:
        """Read the pages; `stack` closes the libraries."""
        self._own = [stack.enter_context(read_page(subject, [subject])) for subject in subjects]
        self._plain = stack.enter_context(read_page(PLAIN, SUBJECTS))
        self._elsewhere = [
            stack.enter_context(read_page(subject, [other for other in SUBJECTS if other != subject]))
            for subject in subjects
        ]

    def scores(self, model: Model = MODEL) -> tuple[Scores, list[Answer]]:
        """Return the scores with a model, and all answers."""
        pages = [page.answers(model) for page in self._own]
        answers = [answer for found, _ in pages for answer in found]
        elsewhere = [answer for page in self._elsewhere for answer in page.answers(model)[0]]
        supported = [answer for answer in answers if answer.is_supported]
        scores = Scores(
            figures=len(answers),
            right=sum(answer.is_right for answer in answers),
            supported=len(supported),
            wrongly_supported=sum(not answer.is_right for answer in supported),
            alarms=sum(len(alarms) for _, alarms in (*pages, self._plain.answers(model))),
            matched_elsewhere=sum(answer.match is not None and answer.match.fact is not None for answer in elsewhere),
            supported_elsewhere=sum(answer.is_supported for answer in elsewhere),
        )
        return scores, answers

    def examples(self, names: Sequence[str]) -> list[Example]:
        """Return the labelled pairs of a figure and a fact, with the features of some names.

        Of other subjects, all facts whose number a figure prints, and the likeliest other one; none of them is meant.
        """
        own = (example for page in self._own for example in _examples(page, names, is_own=True))
        elsewhere = (example for page in self._elsewhere for example in _examples(page, names, is_own=False))
        return [*own, *elsewhere]


def _examples(page: Page, names: Sequence[str], *, is_own: bool) -> Iterator[Example]:
    for _, labels, readings in page.sentences:
        for mention, reading in readings:
            label = next((label for label in labels if label.covers(mention)), None)
            if label is None or (is_own and not label.is_certain):
                continue
            may_be = page.matcher.decider.may_be_meant(reading)
            scored = [one for one in may_be if may_be_weighed(reading.sentence, one)]
            meant = page.matcher.facts.of_id(label.fact) if is_own else None
            first = likeliest(one for one in scored if not prints_number(reading.sentence, one))
            for one in scored:
                if is_own or one is first or prints_number(reading.sentence, one):
                    features = {name: feature(reading.sentence, one, name) for name in names}
                    fact = one.candidate
                    is_meant = meant is not None and (fact.measure, fact.place) == (meant.measure, meant.place)
                    yield Example(page.subject, prints_number(reading.sentence, one), features, is_meant)
