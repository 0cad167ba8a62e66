"""Queries: the words that people type, to terms, to SQL over the index; a light module (DESIGN 7).

A query is a list of terms that must all hold. Words and phrases, and the fields that hold words, are looked up in a
full-text index (FTS5: stemmed, case and accents folded); closed vocabularies, units, periods and figures by column.
"""

from innofacts.errors import Unreadable, did_you_mean, quoted
from innofacts.records import Record
from innofacts.values.spelling import fold_spelling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

# The columns of the full-text index, each with its weight in the ranking (BM25).
WORD_COLUMNS = (
    ("claim", 10.0),
    ("topic", 6.0),
    ("id", 4.0),
    ("measure", 4.0),
    ("unit", 3.0),
    ("place", 3.0),
    ("basis", 2.0),
    ("scope", 2.0),
    ("says", 2.0),
    ("source", 1.0),
    ("quote", 1.0),
    ("note", 1.0),
)

# The tokenizer of the full-text index. It gets folded words and need only part them at blanks, so it takes everything
# else for letters: its own tables are those of Unicode 6.1, which lack the scripts and letters of a decade and a half.
TOKENIZER = "porter unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"

MAX_TERMS = 500
"""The most terms of a query; SQLite takes no more than a thousand conditions."""


class Field(Record):
    """A field that a term may name: `place:CN`."""

    name: str
    """The name before the colon."""
    kind: str
    """WORDS, CHOICE, UNIT, PERIOD, FIGURE or ID: how its values are looked up."""
    about: str
    """What it takes, for help and messages."""


WORDS = "words"  # by whole value if some fact has it, else by words
CHOICE = "choice"  # by whole value
UNIT = "unit"  # by the key that synonyms share
PERIOD = "period"  # wholly inside
FIGURE = "figure"  # surely inside
ID = "id"  # by beginning

FIELDS = (
    Field("topic", WORDS, "topic:patents"),
    Field("source", WORDS, "source:iol"),
    Field("place", WORDS, "place:CN"),
    Field("measure", WORDS, "measure:rd-expenditure"),
    Field("unit", UNIT, "unit:countries"),
    Field("period", PERIOD, "period:2012..2023"),
    Field("figure", FIGURE, "figure:80.."),
    Field("nature", CHOICE, "nature:stock"),
    Field("basis", WORDS, "basis:headcount"),
    Field("vintage", CHOICE, "vintage:final"),
    Field("standing", CHOICE, "standing:opinion"),
    Field("says", WORDS, "says:superlative"),
    Field("id", ID, "id:rd-"),
)
_FIELDS = {field.name: field for field in FIELDS}


class Term(Record):
    """One thing that a fact must, or must not, have."""

    field: str
    """The field it names; empty for words anywhere."""
    text: str
    """What is looked for there; several words are a phrase."""
    negated: bool
    """Whether facts that have it are left out."""


class Condition(Record):
    """A part of a WHERE clause with its parameters."""

    sql: str
    """The SQL, with a question mark for each parameter."""
    parameters: tuple[str | int, ...]
    """The parameters, in order."""
    possibly: "Condition | None" = None
    """What holds where the condition cannot be told but may hold; None where it can always be told."""


class Query(Record):
    """A query, ready for the index."""

    terms: tuple[Term, ...]
    """The terms as parsed."""
    match: str
    """The expression of the full-text index for all words that must be there; empty for none."""
    conditions: tuple[Condition, ...]
    """Everything else that must hold."""
    surely: tuple[Condition, ...] = ()
    """What holds in addition where a fact is surely, and not only possibly, what is asked for."""


def parse_terms(arguments: tuple[str, ...]) -> tuple[Term, ...]:
    """Return the terms of a query, an argument at a time (DESIGN 6).

    Raises Unreadable for an argument that is empty, not UTF-8 or one too many, for an unknown field and for a field
    without a value.
    """
    terms: list[Term] = []
    for argument in arguments:
        rest = argument.strip()
        if any("\ud800" <= c <= "\udfff" for c in rest):
            raise Unreadable(f"{quoted(argument)} is not UTF-8", hint="type it in a terminal that is set to UTF-8")
        negated = rest[:4].lower() == "not:"
        if negated:
            rest = rest[4:].lstrip()
        if not rest.strip('" '):
            message = f"{quoted(argument)} says not what it leaves out" if negated else "a term of the query is empty"
            raise Unreadable(message, hint="write not:word or not:field:value" if negated else "write a word")
        name, colon, value = rest.partition(":")
        if colon and _is_name(name):
            terms.append(Term(_field(name, argument).name, _field_value(name, value), negated))
        else:
            terms += [Term("", words, negated) for words in _words_and_phrases(rest)]
    if len(terms) > MAX_TERMS:
        raise Unreadable(f"the query has {len(terms)} terms, and {MAX_TERMS} are the most", hint="leave some out")
    return tuple(terms)


def _is_name(text: str) -> bool:
    return text.isascii() and text.replace("_", "a").replace("-", "a").isalpha()


def _field(name: str, argument: str) -> Field:
    field = _FIELDS.get(name.lower())
    if field is None:
        hint = did_you_mean(name, _FIELDS) or f"the fields are {', '.join(_FIELDS)}"
        raise Unreadable(f"unknown field {quoted(name)} in {quoted(argument)}", hint=hint)
    return field


def _field_value(name: str, value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1].strip()
    if not value:
        raise Unreadable(f'the field "{name}:" has no value', hint=f"write {_FIELDS[name.lower()].about}")
    return value


def _words_and_phrases(text: str) -> list[str]:
    """Split at white space, but keep together what stands between double quotes.

    What has neither letter nor digit is left out, but for a text that has nothing else: no fact has that.
    """
    parts = text.split('"')
    found: list[str] = []
    for number, part in enumerate(parts):
        inside = number % 2 == 1 and number < len(parts) - 1
        found += [part.strip()] if inside else part.split()
    return [part for part in found if fold(part)] or [text]


class _Letters(dict[int, str]):
    """How characters are folded, for str.translate; what a character is, is looked up when it is first met.

    Letters, digits and marks stay; Chinese and Japanese characters become a word each, so that any run of them is
    found as a phrase; what is invisible goes, apostrophes become plain, and all else parts words.
    """

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded_letter(chr(code))
        return folded


def _folded_letter(character: str) -> str:
    if character in "'‘’ʼ":
        return "'"
    if character.isascii():
        return character if character.isalnum() else " "
    from unicodedata import category  # 0.2 ms, which most queries need not spend

    kind = category(character)
    if kind[0] in "LMN":
        return f" {character} " if _is_ideograph(character) else character
    return "" if kind == "Cf" else " "


_LETTERS = _Letters()


def fold(text: str) -> str:
    """Return the words of a text as the full-text index keeps them: one spelling, one case, one space between.

    Accents stay, and so do endings: the tokenizer of the index folds them. Empty where there is no letter or digit.
    """
    if text.isascii():
        text = text.lower().translate(_LETTERS)
    else:
        from unicodedata import normalize

        # Compatibility characters are what they stand for: CO₂ is CO2, ﬁ is fi, full-width ＡＢＣ is abc.
        text = normalize("NFKC", text.translate(_LETTERS))
        text = normalize("NFKC", text.casefold()).translate(_LETTERS)
    return " ".join(filter(None, map(_FOLDED.__getitem__, text.split())))


class _Folded(dict[str, str]):
    """The keys of the words that were met last; functools, whose lru_cache does the same, costs 1.9 ms (driver)."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_FOLDED:
            self.clear()
        self[word] = folded = _fold_word(word)
        return folded


_MOST_FOLDED = 65536
_FOLDED = _Folded()


def _fold_word(word: str) -> str:
    """Return the key of a word: without a possessive, and in two where an apostrophe stands within."""
    parts = word.strip("'").removesuffix("'s").split("'")
    return " ".join(fold_spelling(part) for part in parts if any(c.isalnum() for c in part))


def _is_ideograph(character: str) -> bool:
    return (
        "\u3040" <= character <= "\u30ff"
        or "\u3400" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
    )


def plain_words(text: str) -> list[str]:
    """Return the words of a text as they are written but in lower case, for suggestions."""
    words = "".join(c if c.isalnum() else " " for c in text.lower()).split()
    return [word for word in words if len(word) > 1 and not word.isdigit()]


def phrase(text: str) -> str:
    """Return a text as a phrase of the full-text index's own query language; empty where it holds no word."""
    folded = fold(text)
    return f'"{folded}"' if folded else ""


def query_of(arguments: tuple[str, ...], known: "Callable[[str, str], bool]", *, possibly: bool = False) -> Query:
    """Return the query that the arguments make.

    `known(field, value)` tells whether some fact has that very value; a field of words is then looked up by it. The
    query finds what is surely so, with `possibly` also what cannot be told. Raises Unreadable where an argument is not
    in the grammar.
    """
    return query_of_terms(parse_terms(arguments), known, possibly=possibly)


def query_of_terms(terms: tuple[Term, ...], known: "Callable[[str, str], bool]", *, possibly: bool = False) -> Query:
    """Return the query that terms make; raises Unreadable where a value is not what its field takes."""
    matches: list[str] = []
    conditions: list[Condition] = []
    surely: list[Condition] = []
    for term in terms:
        condition = _condition(term, known)
        expression = phrase(term.text) if condition is None else ""
        if condition is None and not expression:
            condition = _NOWHERE
        if condition is not None:
            strict = _strict(condition, term)
            if possibly and condition.possibly:
                surely.append(strict)
                strict = _lenient(condition, term)
            conditions.append(strict)
            continue
        if term.field:
            expression = f"{term.field} : {expression}"
        if term.negated:
            conditions.append(_negation(Condition("n IN (SELECT rowid FROM words WHERE words MATCH ?)", (expression,))))
        else:
            matches.append(expression)
    return Query(terms, " AND ".join(matches), tuple(conditions), tuple(surely))


def _strict(condition: Condition, term: Term) -> Condition:
    """Return the condition for what surely is, or surely is not, so."""
    return _negation(condition.possibly or condition) if term.negated else condition


def _lenient(condition: Condition, term: Term) -> Condition:
    """Return the condition for what is, or is not, so as far as can be told."""
    assert condition.possibly is not None
    return _negation(condition) if term.negated else condition.possibly


_NOWHERE = Condition("0", ())


def _negation(condition: Condition) -> Condition:
    return Condition(f"NOT coalesce({condition.sql}, 0)", condition.parameters)


def _condition(term: Term, known: "Callable[[str, str], bool]") -> Condition | None:
    """Return the condition on columns that a term makes, None where it is one for the full-text index."""
    if not term.field:
        return None
    kind = _FIELDS[term.field].kind
    if kind == WORDS:
        if not known(term.field, term.text):
            return None
        sql = "n IN (SELECT n FROM vocabulary WHERE field = ? AND value = ? COLLATE NOCASE)"
        return Condition(sql, (term.field, term.text))
    if kind == CHOICE:
        return Condition(f'"{term.field}" = ? COLLATE NOCASE', (term.text,))
    if kind == ID:
        return Condition("substr(id, 1, ?) = ? COLLATE NOCASE", (len(term.text), term.text))
    from innofacts.library import ranges  # heavy: only figures, periods and units need the values

    return ranges.condition(kind, term.text)
