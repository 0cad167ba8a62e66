"""Where a figure is said to be, held against the places of a fact."""

import re
from collections.abc import Set as AbstractSet

from innofacts.english.wording import CHANGES, FUNCTION_WORDS
from innofacts.proof.candidates import Candidate
from innofacts.proof.content import before_first_figure, content
from innofacts.proof.facts import Known
from innofacts.proof.measures import is_money
from innofacts.prose.figures import Mention
from innofacts.prose.nouns import is_plural
from innofacts.values.units import read_unit

_WORLD = "world"
_WORLDWIDE = frozenset(("worldwide", "globally", "globe"))
_NAME = r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*"
_UNKNOWN_PLACE = re.compile(rf"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s+(?:the\s+)?({_NAME})")
_NAME_WITHIN = re.compile(rf"(?<=[\w,]\s)({_NAME})")
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
_IN_A_ROW = re.compile(
    r"[$€£¥]?\d[\d.,]*(?:\s?(?:%|[a-z]+(?:\scent)?))?(?:(?:,\s(?:and\s)?|\sand\s)[$€£¥]?\d[\d.,]*(?:\s?(?:%|[a-z]+(?:\scent)?))?)+"
)
_NUMBER = re.compile(r"(?<![\d.,])\d[\d.,]*")


class Where:
    """The places that a figure is said of."""

    def __init__(self, mention: Mention, text: str, known: Known, words: AbstractSet[str]) -> None:
        """Take a figure of a text, the library that knows places, and the words near the figure in lower case."""
        self.places = _places_near(mention, text, known)
        countries = frozenset(place for place in self.places if place.isupper())
        self._told_apart = countries or self.places  # "the longest in Europe" is said of a country
        self._is_worldwide = not self.places and not words.isdisjoint(_WORLDWIDE)
        names = [] if self.places else _unknown_names(mention, text)
        self._unknown = [known.meanings.expanded(content(name)) for name in names]
        within = [] if self.places else _NAME_WITHIN.findall(text, *mention.clause)
        self._names = [known.meanings.expanded(content(name)) for name in within if content(name)]

    def fits(self, one: Candidate) -> bool:
        """Tell whether no other place is named than a fact names, too."""
        if self.places:
            # Lisbon is in whichever country the sentence says, as long as the fact itself names none.
            is_of_own_place = one.place in self.places and not any(name.isupper() for name in one.names)
            return self._told_apart <= one.names or is_of_own_place
        if self._is_worldwide and one.place.isupper():
            return False
        is_of_another = one.place and not one.place.isupper() and one.place != _WORLD
        names = (*self._unknown, *(self._names if is_of_another else ()))
        return not any(meanings.isdisjoint(one.words) and meanings.isdisjoint(one.place_words) for meanings in names)

    def note(self, one: Candidate, place: str) -> str:
        """Return that the place of a fact, as the fact calls it, is left out; empty where it is not."""
        is_left_out = one.place and not self.places and one.place != _WORLD
        return f"no place is named, and the fact is of {place}" if is_left_out else ""


def _places_near(mention: Mention, text: str, known: Known) -> frozenset[str]:
    """Return the places that a figure is said of: of its clause, else before the first figure, else the next one."""
    start, end = mention.clause
    inner = "" if mention.units and is_money(read_unit(mention.units[0])) else mention.printed
    within = " ".join((text[start : mention.start], inner, text[mention.end : end]))
    leading = before_first_figure(text[mention.sentence[0] : start])
    rest = text[end : mention.sentence[1]]
    own = known.places(within) or known.places(leading)
    return frozenset(_in_turn(mention, text, own) or known.places(rest)[:1])


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
