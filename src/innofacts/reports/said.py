"""What a sentence says of one of its figures: its words, and the place, the time and the whole that it names."""

import re
from collections.abc import Sequence

from innofacts.library.pairing import LASTING
from innofacts.library.places import place_of
from innofacts.prose.figures import Mention
from innofacts.prose.nouns import is_plural
from innofacts.prose.times import Time
from innofacts.prose.wording import CHANGES, FALLS, FUNCTION_WORDS
from innofacts.reports.content import AGENTS, content, is_negated, is_verb, labels, words_of_places
from innofacts.reports.known import Candidate, Known
from innofacts.reports.measures import is_money
from innofacts.values.periods import Period
from innofacts.values.units import RANK, read_unit

_PEOPLE = frozenset(
    "people person inhabitant inhabitants citizen citizens population respondents total residents those".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’&][^\W\d_]+)*")
_WHOLE = re.compile(
    r"\s+(?:of|on|for|into)\s+(?:(?:the|its|their|all|these|those|our|a|an|world|such)\s+)*([^.,;:()|]{1,60})"
)
_NAME = r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*"
_UNKNOWN_PLACE = re.compile(rf"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s+(?:the\s+)?({_NAME})")
_NAME_WITHIN = re.compile(rf"(?<=[\w,]\s)({_NAME})")
_OF_WHICH = re.compile(r"\bof\s(?:which|whom|them|these|those|that)\b")
# A word that begins a sentence may be the name of a place where a verb follows: "Lagos had", "Tromsø received".
_SUBJECT = re.compile(
    r"\s*([A-Z][\w’-]*[a-z])(?=\s(?:has|had|have|is|was|were|will|would|can|could|also|spent|sold|bought|made|built|sent|paid|"
    r"took|got|won|lost|led|met|saw|held|kept|left|grew|rose|fell|[a-z]+ed)\b)"
)
_OWNER = re.compile(r"\b([A-Z][a-z]+)['’]s\s(?=[a-z])")  # Riga's port
_NO_PLACES = (
    FUNCTION_WORDS
    | CHANGES
    | frozenset(
        """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday q1 q2 q3 q4 fy h1 h2 nearly almost roughly exactly half two three four five six
    seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
    country government state region city report today yesterday women men children people nature farmers
    """.split()
    )
)
_CHANGING = CHANGES - {"up", "down"}  # made up
_FALLING = FALLS - {"down", "less", "fewer", "lower"}
_FIGURE = re.compile(r"\d")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\b")
_WORLD = "world"
_WORLDWIDE = frozenset(("worldwide", "globally", "globe"))


class Said:
    """What a sentence says of one of its figures."""

    def __init__(self, mention: Mention, text: str, known: Known) -> None:
        """Take a figure of a text, and the library that tells what its words mean."""
        self.mention = mention
        start, end = mention.sentence
        clause_start, clause_end = mention.clause
        besides = text[clause_start : mention.start], text[mention.end : clause_end]
        own_words = content(
            " ".join((besides[0], max(mention.units, key=len, default=""), besides[1]))
        )  # and no "close to", "per cent"
        own_places = words_of_places(text[clause_start:clause_end])
        counted = set(content(" ".join(mention.units)))
        told = {word.removesuffix("s") for word in own_places | counted}
        is_whole = any(word.removesuffix("s") not in told for word in own_words)
        is_whole = is_whole and not _OF_WHICH.search(text, clause_start, clause_end)
        if is_whole:  # noqa: SIM108 - the reasons stand beside the cases
            # Of what was said before only what comes ahead of the first figure is said of this one, too.
            words = [*content(_lead(text[start:clause_start])), *own_words]
        else:
            words = content(text[start:end])  # "against 1.7 % in Ghana": of what the sentence spoke of before
        lead = _lead(text[start:clause_start]) if is_whole else ""
        self.told = " ".join((lead, besides[0], max(mention.units, key=len, default=""), besides[1]))
        self.stems = known.expanded(words)
        self.plain = known.stems(words)
        self.own = known.stems(own_words)
        placed = words_of_places(text[start:end])
        aside = placed | counted | AGENTS
        telling = [word for word in words if word not in aside] if is_whole else []
        every = {word: known.word(word) for word in words}
        self.words = list(every.values())
        self.telling = [every[word] for word in telling]
        self.counted = known.stems(counted) if mention.units and " per " not in mention.units[0] else frozenset()
        self.people = known.stems(_PEOPLE)
        self.own_groups = known.groups(self.own)
        self.groups = {**known.groups(self.plain), **self.own_groups}
        self.all_groups = known.groups(self.stems)
        self.counted_groups = known.groups(self.counted)
        self.places = _places_near(mention, text, known)
        countries = frozenset(place for place in self.places if place.isupper())
        self._countries = countries or self.places  # "the longest in Europe" is said of a country
        self._covered: dict[int, frozenset[str]] = {}
        self._periods: dict[str, str | None] = {}
        raw = frozenset(_WORD.findall(text[clause_start:clause_end].lower()))
        self.raw = raw | frozenset(_WORD.findall(_before_first_figure(text[start:clause_start]).lower()))
        self.has_change = bool(mention.change) or bool(raw & _CHANGING)
        self.has_fall = bool(raw & _FALLING)
        self.is_worldwide = not self.places and not self.raw.isdisjoint(_WORLDWIDE)
        denied = {word.removeprefix("un").removeprefix("non-") for word in raw if word.startswith(("un", "non-"))}
        self.denied = known.stems(denied) - self.plain
        self.labels, self.is_negated = labels(" ".join(besides)), is_negated(" ".join(besides))
        self.whole = known.expanded(_whole_of(mention, text))
        unknown = [] if self.places else _unknown_names(mention, text)
        self._unknown = [(name, known.expanded(content(name))) for name in unknown]
        within = [] if self.places else _NAME_WITHIN.findall(text, clause_start, clause_end)
        self._names = [(name, known.expanded(content(name))) for name in within if content(name)]

    def fits_place(self, one: Candidate) -> bool:
        """Tell whether the sentence names no other place than the fact does."""
        if self.is_worldwide and one.place.isupper():
            return False
        if not self.places:
            is_named_otherwise = one.place and not one.place.isupper() and one.place != _WORLD
            names = [*self._unknown, *(self._names if is_named_otherwise else ())]
            return all(meanings & (one.words | one.place_words) for _, meanings in names)
        if self._countries <= one.names:
            return True
        # Lisbon is in whichever country the sentence says, as long as the fact itself names none.
        return one.place in self.places and not any(name.isupper() for name in one.names)

    def fits_period(self, one: Candidate) -> str | None:
        """Return a note on the time that the sentence leaves out, empty for none; None where it names another time."""
        if one.time not in self._periods:
            self._periods[one.time] = _fits_period(one, self.mention.times)
        return self._periods[one.time]

    def covered(self, one: Candidate) -> frozenset[str]:
        """Return the stems of what the sentence says, and of what may stand for words of it that the fact has not.

        Beds are those of a hotel or of a hospital: where the fact has them they tell nothing of which.
        """
        if one.n not in self._covered:
            others = (word.others for word in self.words if word.meanings.isdisjoint(one.words))
            self._covered[one.n] = self.stems.union(*others)
        return self._covered[one.n]

    def place_note(self, one: Candidate, place: str) -> str:
        """Return that the sentence leaves out the place, as the fact calls it; empty where it does not."""
        is_left_out = one.place and not self.places and one.place != _WORLD
        return f"no place is named, and the fact is of {place}" if is_left_out else ""


def _lead(text: str) -> str:
    """Return what stands before the first figure of a sentence and is said of the others, too."""
    return _before_first_figure(text).rpartition(";")[2]


def _before_first_figure(text: str) -> str:
    """Return what stands before the first number that is no year."""
    for match in _FIGURE.finditer(text):
        if not _YEAR.match(text, match.start()):
            return text[: match.start()]
    return text


def _places_near(mention: Mention, text: str, known: Known) -> frozenset[str]:
    """Return the places that a figure is said of: of its clause, else before the first figure, else the next one."""
    start, end = mention.clause
    inner = "" if mention.units and is_money(read_unit(mention.units[0])) else mention.printed
    within = " ".join((text[start : mention.start], inner, text[mention.end : end]))
    leading = _before_first_figure(text[mention.sentence[0] : start])
    rest = text[end : mention.sentence[1]]
    own = known.places(within) or known.places(leading)
    return frozenset(_in_turn(mention, text, own) or known.places(rest)[:1])


_IN_A_ROW = re.compile(
    r"[$€£¥]?\d[\d.,]*(?:\s?(?:%|[a-z]+(?:\scent)?))?(?:(?:,\s(?:and\s)?|\sand\s)[$€£¥]?\d[\d.,]*(?:\s?(?:%|[a-z]+(?:\scent)?))?)+"
)
_NUMBER = re.compile(r"(?<![\d.,])\d[\d.,]*")


def _in_turn(mention: Mention, text: str, places: list[str]) -> list[str]:
    """Return the place of a figure in a row of as many as there are places: Latvia and Estonia spend 3 % and 4 %."""
    rows = _IN_A_ROW.finditer(text, *mention.sentence) if len(places) > 1 else ()
    for row in (row for row in rows if " and " in row[0]):
        numbers = [number.start() for number in _NUMBER.finditer(text, *row.span())]
        if len(numbers) == len(places) and row.start() <= mention.end and mention.start < row.end():
            return [place for place, start in zip(places, numbers, strict=True) if mention.start <= start < mention.end]
    return places


def _unknown_names(mention: Mention, text: str) -> list[str]:
    """Return the names in a clause that may be places which no list has: after "in", and as its subject."""
    start, end = mention.clause
    found = [match[1].removesuffix("'s").removesuffix("’s") for match in _UNKNOWN_PLACE.finditer(text, start, end)]
    subject = _SUBJECT.match(text, start, mention.start)
    if subject and not is_plural(subject[1]):
        found.append(subject[1])
    found += _OWNER.findall(text, start, end)
    return [name for name in found if name.partition(" ")[0].casefold() not in _NO_PLACES]


def _whole_of(mention: Mention, text: str) -> list[str]:
    """Return the noun that a share or a measure is of: of the pupils, of wheat; nothing where none is named."""
    if not mention.units:
        return []
    unit = read_unit(mention.units[0])
    if unit.kind == RANK:
        return []
    match = _WHOLE.match(text, mention.end)
    if match is None:
        return []
    words: list[str] = []
    for word in _WORD.findall(match[1]):
        if word.lower() in FUNCTION_WORDS and words:
            break
        if place_of(word):
            if word.endswith(("s", "n")) and not words and not word.endswith(("'s", "’s")):
                return []  # of Kenyans
            continue
        if words and is_verb(word):
            break
        words.append(word)
        if word.lower().endswith("s") and not word.lower().endswith(("ss", "'s", "’s", "us", "is")):
            break
    return content(" ".join(words))[-1:]


def _fits_period(one: Candidate, times: Sequence[Time]) -> str | None:
    """Return a note on the time that the sentence leaves out, empty for none; None where it names another time."""
    if one.period is None:
        return ""
    periods = [time.period for time in times if time.period]
    if periods:
        return "" if any(_is_same_time(one.nature, one.period, period) for period in periods) else None
    if any(time.years for time in times):
        return None  # "five years earlier" than what is not said
    return f"no time is named, and the fact is of {one.period}"


def _is_same_time(nature: str, fact: Period, said: Period) -> bool:
    """Tell whether a period is that of a fact, given how its figure behaves in time."""
    if fact.first == said.first and fact.last == said.last:
        return True
    if nature in LASTING:
        return fact.overlaps(said)
    if said.interpreted or said.text.startswith("FY"):
        return fact.within(said) or fact.first.year == said.first.year
    if said.last is None:
        return fact.first == said.first
    is_growth = ".." in said.text and said.last == fact.last and said.first.year == fact.first.year - 1
    is_end = said.within(fact) and said.last == fact.last
    is_day = said.first == said.last
    # "from 2019 to 2020" for the growth of 2020, "at the end of 2023" for a share of 2023
    return is_growth or (is_end and is_day) if nature == "change" else is_end and nature in ("share", "")
