"""Names in a text that may be places, though no list has them: after "in", before a verb, or with its kind behind."""

from collections.abc import Iterator

from innofacts.english import stopwords
from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.currencies import CODES
from innofacts.english.inflection import is_plural
from innofacts.english.numerals import COUNTS, SCALES
from innofacts.english.places import KINDS_OF_PLACES, NEWSPAPERS, NO_PLACES, STREETS
from innofacts.english.speakers import AGENTS, MEDIA, NOT_ALWAYS_PERSONS, SPEAKERS
from innofacts.english.wording import CHANGES
from innofacts.features.library.facts import Facts
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention

NAME = r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*"
"""The pattern of a name of one word or more."""
_UNKNOWN_PLACE = regex(  # "the county" is blank by now
    rf"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Ww]ithin)\s+(?:the\s+)?(?:(?:(?:district|parish|village)\s)?\s*of\s+)?({NAME})"
)


def unknown_names(mention: Mention, text: str, facts: Facts) -> list[str]:
    """Return the names in a clause that may be places which no list has: after "in", and as its subject."""
    start, end = mention.clause
    found = names_after_in(mention, text)
    subject = _SUBJECT.match(text, start, mention.start)
    if subject and not is_plural(subject[1]) and not is_noun(subject[1], facts):
        found.append(subject[1])
    found += _OWNER.findall(text, start, end)
    return list(filter(may_be_place, found))


# A word that begins a sentence may be the name of a place where a verb follows: "Lagos had", "Tromsø received".
_SUBJECT = regex(
    r"\s*([A-Z][\w’-]*[a-z])(?=\s(?:has|had|have|is|was|were|will|would|can|could|also|spent|sold|bought|made|built|sent|paid|"
    r"took|got|won|lost|led|met|saw|held|kept|left|grew|rose|fell|[a-z]+ed)\b)"
)
_OWNER = regex(r"\b(?<!Mr\s)(?<!Ms\s)(?<!Dr\s)(?<!Mrs\s)([A-Z][a-z]+)['’]s\s(?=[a-z])")  # Riga's port


def unknown_before(mention: Mention, text: str, leading: str) -> list[str]:
    """Return the names before the first figure of a sentence that may be places: those of its later figures too."""
    start = mention.sentence[0]
    return names_after_in(mention._replace(clause=(start, start + len(leading))), text)


def names_within(text: str, mention: Mention, end: int) -> Iterator[str]:
    """Yield the names in the clause of a figure up to an end that may be places: no paper, form or person."""
    for match in _NAME_WITHIN.finditer(text, mention.clause[0], end):
        title = _TITLE.search(text, mention.clause[0], match.start())
        until = mention.start if match.end() < mention.start else end  # the figure is no number of a name
        is_titled = title is not None and not (title[1] in stopwords.PROSE or title[1] in KINDS_OF_PLACES)
        if may_be_place(match[1]) and not (is_titled or _NUMBER_OR_AGE.match(text, match.end(), until)):
            yield match[1]


_NAME_WITHIN = regex(rf"(?<=[\w,]\s)({NAME})")
# What the name of a person, a paper or a form has before or after it: shot by Eva Lund (44), the tabloid Noon 12, her
# successor, Eva Lund.
_PERSONS = "|".join(sorted(SPEAKERS - NOT_ALWAYS_PERSONS))
_OF_A_PERSON = "|".join(sorted((*NOT_ALWAYS_PERSONS, "predecessor", "successor")))
_TITLE = regex(rf"\b(?:by|the\s([a-z]+)|(?:{_PERSONS}),?|(?:[Hh]is|[Hh]er|[Mm]y)\s(?:{_OF_A_PERSON}),?)\s\Z")
_NUMBER_OR_AGE = regex(r"\s\d|\s\(\d\d\)|,\s\d\d,")


def is_noun(name: str, facts: Facts) -> bool:
    """Return whether a word at the beginning of a sentence is one that facts or tables of words have: crime."""
    word = facts.meanings.word(name.lower())
    return word.is_known or bool(word.others)


def names_another(text: str, facts: Facts) -> bool:
    """Return whether a clause of a text begins with what is of a name that no fact has: the port of Hamburg.

    A name elsewhere may be that of a person, a feast or a paper.
    """
    names = (found[1] for found in _OF_A_NAME.finditer(text))
    return any(
        may_be_place(name) and not (facts.places(name) or name in facts.sources.words or is_noun(name, facts))
        for name in names
    )


_OF_A_NAME = regex(r"(?:\A|[.!?,;]\s)\W*(?:[\w’'-]+\s){0,5}?[a-z]+\sof\s([A-Z][\w-]*[a-z])\b")


def names_after_in(mention: Mention, text: str) -> list[str]:
    """Return the names in a clause that follow "in" or the like, or that end like Greene County."""
    matches = (found for place in _NAMED_PLACES for found in place.finditer(text, *mention.clause))
    found = [match[1] for match in matches if not _NUMBERED.match(text, match.end(), mention.sentence[1])]
    return [name for name in (name.removesuffix("'s").removesuffix("’s") for name in found) if may_be_place(name)]


_NAMED_PLACES = (
    _UNKNOWN_PLACE,
    Form("neighbo", rf"\b[Nn]eighbou?ring\s({NAME})"),
    Form(
        "county city province district prefecture borough canton",
        rf"({NAME}\s(?:County|City|Province|District|Prefecture|Borough|Canton))\b",
    ),
)
_NUMBERED = regex(r"\s(?:\d|[A-HJ-Z]\b(?!['’-]|\.\s))")  # in Room 214, in Block C; not: in Lund J. Orr


def may_be_place(name: str) -> bool:
    """Return whether a name may be that of a place: not the Bureau, the Lund Courier, Harbour Street, Mr Orton."""
    own = name.casefold().removesuffix("'s").removesuffix("’s")  # the Bureau's count
    words = own.split()  # the Lund Council may be where Lund is
    is_money = name in CODES  # in USD
    return not is_money and words[0] not in _NO_PLACES and words[-1] not in _NO_LAST and not any(map(str.isdigit, name))


_NO_LAST = MEDIA | NEWSPAPERS | STREETS
_NO_PLACES = (
    stopwords.PROSE | CHANGES | MONTHS.keys() | frozenset(WEEKDAYS) | COUNTS.keys() | SCALES.keys() | AGENTS | NO_PLACES
)
