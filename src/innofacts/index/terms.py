"""The query language: what people type, as terms; a light module.

A query is a list of terms that must all hold. Each argument is one term with a field, such as `place:CN`, or is split
into words; `not:` before either leaves out the facts that have it (docs/reference.md).
"""

from innofacts.errors import Unreadable
from innofacts.index.analysis import fold
from innofacts.records import Record
from innofacts.showing import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


MAX_TERMS = 500
"""The most terms of a query; SQLite takes no more than a thousand conditions."""
MAX_TERM = 32_768
"""The most characters of a term; SQLite looks for a phrase in a time that grows with the square of its length."""


class TermField(Record):
    """A field that a term may name: `place:CN`."""

    name: str
    """The name before the colon."""
    kind: str
    """How its values are looked up: WORDS, CHOICE, UNIT, PERIOD, FIGURE, REPLACED or ID."""
    about: str
    """An example, for help and messages."""


WORDS = "words"  # by the whole value if a fact has it, else by words
CHOICE = "choice"  # by the whole value
UNIT = "unit"  # by the key that all spellings of a unit share
PERIOD = "period"  # by days: the period of the fact is inside
FIGURE = "figure"  # by interval: the figure of the fact is surely inside
REPLACED = "replaced"  # by whether a newer fact replaces it, which the index does not know
ID = "id"  # by its beginning

FIELDS = (
    TermField("topic", WORDS, "topic:patents"),
    TermField("source", WORDS, "source:iol"),
    TermField("place", WORDS, "place:CN"),
    TermField("measure", WORDS, "measure:rd-expenditure"),
    TermField("unit", UNIT, "unit:countries"),
    TermField("period", PERIOD, "period:2012..2023"),
    TermField("figure", FIGURE, "figure:80.."),
    TermField("nature", CHOICE, "nature:stock"),
    TermField("basis", WORDS, "basis:headcount"),
    TermField("vintage", CHOICE, "vintage:final"),
    TermField("replaced", REPLACED, "replaced:no"),
    TermField("standing", CHOICE, "standing:opinion"),
    TermField("says", WORDS, "says:superlative"),
    TermField("id", ID, "id:rd-"),
)
_FIELDS = {field.name: field for field in FIELDS}
KINDS = {field.name: field.kind for field in FIELDS}
"""The kinds of the fields by their names."""
VALUE_FIELDS = tuple(field.name for field in FIELDS if field.kind in (WORDS, CHOICE, UNIT))
"""The fields whose whole values the index keeps as words of the `value` column."""

# What people call the fields, for a hint.
_OTHER_NAMES = {
    "author": "source",
    "by": "source",
    "country": "place",
    "currency": "unit",
    "date": "period",
    "number": "figure",
    "outdated": "replaced",
    "publisher": "source",
    "region": "place",
    "tag": "topic",
    "type": "nature",
    "value": "figure",
    "when": "period",
    "where": "place",
    "who": "source",
    "year": "period",
}


class Term(Record):
    """One thing that a fact must have, or must not have if the term is negated."""

    field: str
    """The name of the field; empty for words anywhere."""
    text: str
    """The word, phrase or value of the field."""
    negated: bool
    """Whether the query leaves out the facts that have the term."""


YES_OR_NO = ("yes", "no")
"""The values of a field that is REPLACED."""


def wants_replaced(term: Term) -> bool:
    """Return whether a term with a field that is REPLACED finds the facts that were replaced, and not the others."""
    return (term.text.casefold() == YES_OR_NO[0]) != term.negated


def parse_terms(arguments: tuple[str, ...]) -> list[tuple[Term, int]]:
    """Return the terms of a query, each with the offset of its text in the arguments joined by spaces.

    Raises Unreadable for an argument that is empty, not UTF-8 or one too many, for an unknown field and for a field
    without a value; its offset is into the arguments joined by spaces, too.
    """
    found: list[tuple[Term, int]] = []
    start = 0
    for argument in arguments:
        found += _terms_of(argument, start)
        start += len(argument) + 1
    # A text without letters and digits is ignored next to other terms; alone, it finds nothing.
    meaningful = [(term, at) for term, at in found if term.field or term.negated or fold(term.text)]
    found = meaningful if any(not term.negated for term, _ in meaningful) else found
    if len(found) > MAX_TERMS:
        message = f"the query has {len(found)} terms; at most {MAX_TERMS} are allowed"
        raise Unreadable(message, offset=found[MAX_TERMS][1], hint="leave some out")
    for term, at in found:
        if len(term.text) > MAX_TERM:
            message = f"a term of the query has {len(term.text):,} characters; at most {MAX_TERM:,} are allowed"
            raise Unreadable(message, offset=at, hint="ask for a few of its words")
    return found


def _terms_of(argument: str, start: int) -> list[tuple[Term, int]]:
    """Return the terms of an argument; `start` is its offset in the query."""
    broken = next((place for place, c in enumerate(argument) if "\ud800" <= c <= "\udfff"), None)
    if broken is not None:
        hint = "type it in a terminal that is set to UTF-8"
        raise Unreadable(f"{quoted(argument)} is not UTF-8", offset=start + broken, hint=hint)
    begin = 0
    found = []
    for end in [*_later_fields(argument), len(argument)]:
        if argument[begin:end].strip().lower() != "not:" or end == len(argument):
            found += _terms_of_part(argument[begin:end], start + begin)
            begin = end
    return found


def _later_fields(argument: str) -> list[int]:
    """Return the offset of each field, or `not:`, that comes after other words of an argument."""
    if ":" not in argument:
        return []
    return [
        place
        for words, place, in_quotes in _pieces(argument)
        if place and not in_quotes and argument[place - 1].isspace()
        for name, colon, _ in [words.partition(":")]
        if colon and (name.lower() in _FIELDS or name.lower() == "not") and argument[:place].strip()
    ]


def _terms_of_part(text: str, start: int) -> list[tuple[Term, int]]:
    """Return the terms of a text that is one field with its value, or words; `start` is its offset in the query."""
    rest = text.strip()
    at = start + len(text) - len(text.lstrip())
    negated = rest[:4].lower() == "not:"
    if negated:
        at += len(rest) - len(rest[4:].lstrip())
        rest = rest[4:].lstrip()
    if not rest.strip('" '):
        message = '"not:" needs a word after it' if negated else "a term of the query is empty"
        raise Unreadable(message, offset=at, hint="write not:word or not:field:value" if negated else "write a word")
    name, colon, value = rest.partition(":")
    if colon and _is_name(name):
        field = _field(name, text, at)
        at += len(name) + 1
        value_text = _field_value(field, value, name, at)
        return [(Term(field.name, value_text, negated), at + value.index(value_text))]
    return [(Term("", words, negated), at + place) for words, place in _words_and_phrases(rest)]


def _is_name(text: str) -> bool:
    return text.isascii() and text.replace("_", "a").replace("-", "a").isalpha()


def _field(name: str, argument: str, at: int) -> TermField:
    field = _FIELDS.get(name.lower())
    if field is None:
        from innofacts.suggesting import did_you_mean  # only a mistake needs it

        meant = _OTHER_NAMES.get(name.lower().removesuffix("s"))
        hint = f'did you mean "{meant}"?' if meant else did_you_mean(name, _FIELDS)
        hint = hint or f"the fields are {', '.join(_FIELDS)}"
        raise Unreadable(f"unknown field {quoted(name)} in {quoted(argument)}", offset=at, hint=hint)
    return field


def _field_value(field: TermField, value: str, name: str, at: int) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1].strip()
    if not value:
        raise Unreadable(f'the field "{name}:" has no value', offset=at, hint=f"write {field.about}")
    return value


def _words_and_phrases(text: str) -> list[tuple[str, int]]:
    """Return the words and quoted phrases of a text, each with its offset.

    Those without letters and digits are left out, unless the text has no others.
    """
    return [(piece, place) for piece, place, _ in _pieces(text) if fold(piece)] or [(text, 0)]


def _pieces(text: str) -> "Iterator[tuple[str, int, bool]]":
    """Yield each word and each quoted phrase of a text, with its offset and whether it is quoted."""
    parts = text.split('"')
    at = 0
    for number, part in enumerate(parts):
        inside = number % 2 == 1 and number < len(parts) - 1
        place = 0
        for piece in [part.strip()] if inside else part.split():
            place = part.index(piece, place)
            yield piece, at + place, inside
            place += len(piece)
        at += len(part) + 1
