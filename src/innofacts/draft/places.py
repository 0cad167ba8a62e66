"""Which places a sentence names that are not those of a figure: others, those left out, the world."""

from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.countries import place_of
from innofacts.english.currencies import CODES
from innofacts.english.places import THE_WORLD
from innofacts.patterns import regex

_LONGEST_LEAD = 50  # characters


def is_left_out(text: str, start: int, name: int) -> bool:
    """Return whether the name of a place at an offset is of where something is not, given the offset of its sentence.

    Exports outside the EU; apart from Norway, 40 states; dearer than one from Norway; bears, brought from Norway.
    """
    return _NOT_THERE.search(text, max(start, name - _LONGEST_LEAD), name) is not None


_NOT_THERE = regex(
    r"(?i)\b(?:outside(?:\sof)?|beyond|(?:apart|aside)\sfrom|except(?:\s(?:for|in))?|excluding|besides|other\sthan"
    r"|(?:than|unlike|against)\s(?:one|ones|that|those)\s(?:from|in|of)"
    r"|(?:(?:re)?introduced|imported|brought|shipped|flown|smuggled|descended|transferred)\sfrom)\s(?:the\s)?\Z"
)


def is_one_of_two(text: str, name: tuple[int, int], place: str) -> bool:
    """Return whether a name is one of two places together, of which a figure may be: in Peru and north Chile."""
    after, before = _AND_ONE.match(text, name[1]), _ONE_AND.search(text, max(0, name[0] - _LONGEST_LEAD), name[0])
    return any(found and place_of(found["other"]) not in ("", place) for found in (after, before))


_PART = r"(?:the\s|(?:north|south|east|west)(?:ern)?\s|central\s|parts\sof\s)*"
_CAPITALS = r"(?P<other>[A-Z][\w’-]*[a-z](?:\s[A-Z][\w’-]*[a-z])?)"
_AND_ONE = regex(rf"\s(?:and|or)\s(?:in\s)?{_PART}{_CAPITALS}(?!['’]s)")
_ONE_AND = regex(rf"\b(?:in|across)\s{_PART}{_CAPITALS}\s(?:and|or)\s(?:in\s)?{_PART}\Z")


def is_of_world(text: str, start: int, figure: int) -> bool:
    """Return whether words before a figure say that it is that of the world: against a world average of 40."""
    return _OF_THE_WORLD.search(text, max(start, figure - _LONGEST_LEAD), figure) is not None


_OF_THE_WORLD = regex(
    rf"(?i)\b(?:{THE_WORLD}|international)\s(?:average|mean|median|norm|total|figure|rate)\b[^,;:.\d]*\Z"
)


def is_elsewhere(sentence: str) -> bool:
    """Return whether a sentence names what may be another place: in Orton; but not: in May, for NOK 9 million."""
    return any(found[1].lower() not in _NO_PLACES and found[1] not in CODES for found in _ELSEWHERE.finditer(sentence))


_ELSEWHERE = regex(r"(?:\b(?:in|at|from|across|near|of|for)|\A\W*(?:In|At|From|Across|Near))\s(?:the\s)?([A-Z]\w*)")
_NO_PLACES = frozenset((*MONTHS, *WEEKDAYS, *"q1 q2 q3 q4 h1 h2 fy".split()))
