"""Terms become alternatives, and alternatives become a query: expressions of the full-text index, and SQL conditions.

A query is a list of terms that must all hold (see `terms`). Words, numbers, and the fields that hold words are looked
up in the full-text index (FTS5: stemmed, case and accents folded); ids, periods and figures are compared by column.

A word has several alternatives: the word itself, its synonyms, the place that it names, and for a number the figures
that print it or may be it. An alternative counts from some zone and some width on. The facts that match in the first
zone and with the smallest width are the best answers, so each pair of a zone and a width is a tier of the ranking.

A light module.
"""

from itertools import pairwise

from innofacts.english import stopwords
from innofacts.english.cardinals import may_be_numeral
from innofacts.english.inflection import VERBS, plural, singular
from innofacts.errors import Unreadable
from innofacts.index.analysis import fold, number_words, value_word
from innofacts.index.query import EQUIVALENT, EXACT, FOUND, NEAR, WIDTHS, Condition, Lexicon, Query, Tier
from innofacts.index.terms import (
    CHOICE,
    ID,
    KINDS,
    REPLACED,
    UNIT,
    WORDS,
    YES_OR_NO,
    Term,
    parse_terms,
)
from innofacts.records import Record
from innofacts.showing import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from innofacts.english.numerals import Numeral

    Word = tuple["Alternative", ...]
    """The alternatives of one thing that a fact must have: a word, a phrase, a number, a name of several words."""

# The columns in which words are looked for, the best zone first.
_ZONES = ("claim", "{claim topic id measure unit place basis says value}", "")
_CLAIM, _SUBJECT, _ANYWHERE = range(len(_ZONES))
_RANKS = len(_ZONES) * WIDTHS
_VALUE = "value"


class Alternative(Record):
    """One way in which a fact may match a word of a query."""

    expression: str
    """The expression of the full-text index, without columns."""
    width: int = EXACT
    """The smallest width at which it counts."""
    zone: int = _CLAIM
    """The first zone, as an index of _ZONES, in which it counts."""
    column: str = ""
    """The only column that may have it; empty for all columns of the zone."""


# --- terms become a query ------------------------------------------------------------------------------------------


def query_of(arguments: tuple[str, ...], lexicon: Lexicon, *, possibly: bool = False) -> Query:
    """Return the query that arguments of the command line make.

    The query finds the facts that surely match, with `possibly` those that may match as well. Raises Unreadable for an
    argument that is not in the grammar; its offset is into the arguments joined by spaces.
    """
    return _query(parse_terms(arguments), lexicon, possibly=possibly)


def query_of_terms(terms: tuple[Term, ...], lexicon: Lexicon, *, possibly: bool = False) -> Query:
    """Return the query that terms make; raises Unreadable for a value that its field does not take."""
    return _query([(term, 0) for term in terms], lexicon, possibly=possibly)


class _Filters(Record):
    """What the terms of a query ask for besides words: fields, and what a fact must not have."""

    required: tuple[str, ...]
    """Expressions of the full-text index that must match."""
    excluded: tuple[str, ...]
    """Expressions that must not."""
    conditions: tuple[Condition, ...]
    """Conditions that must hold."""
    surely: tuple[Condition, ...]
    """Those of them that hold for a fact that surely is an answer, where others hold for one that may be."""
    several: tuple[Term, ...]
    """A term for each value of a field that has several."""


def _filters(placed: "Iterable[tuple[Term, int]]", lexicon: Lexicon, *, possibly: bool) -> _Filters:
    """Return what terms ask for besides words, each given with its offset in what was typed."""
    required: dict[str, None] = {}
    excluded: dict[str, None] = {}
    conditions: list[Condition] = []
    surely: list[Condition] = []
    several: list[Term] = []
    for term, offset in placed:
        if KINDS.get(term.field) == REPLACED:  # views.queries has the condition for it
            refuse_other_than_yes_or_no(term, offset)
            continue
        values = values_of(term, lexicon)
        several += values if len(values) > 1 else ()
        found = _filter_of_several(values, offset, lexicon) if len(values) > 1 else _filter(term, offset, lexicon)
        if not isinstance(found, Condition):
            (excluded if term.negated else required)[found] = None
            continue
        sure, possible = sure_and_possible(found, negated=term.negated)
        conditions.append(possible if possibly else sure)
        if possibly and found.possibly:
            surely.append(sure)
    return _Filters(tuple(required), tuple(excluded), tuple(conditions), tuple(surely), tuple(several))


def refuse_other_than_yes_or_no(term: Term, offset: int) -> None:
    """Raise Unreadable for a value of a field that is REPLACED which is neither yes nor no."""
    if term.text.casefold() not in YES_OR_NO:
        message, hint = f"{quoted(term.text)} is neither yes nor no", f"write {term.field}:no"
        raise Unreadable(message, offset=offset, hint=hint)


def _query(placed: "Sequence[tuple[Term, int]]", lexicon: Lexicon, *, possibly: bool) -> Query:
    """Return the query of terms, each with its offset in what was typed."""
    terms = tuple(term for term, _ in placed)
    words = _words(terms, lexicon)  # which are taken together, and all else one by one
    filters = _filters((one for one in placed if not _is_word(one[0])), lexicon, possibly=possibly)
    required, excluded, conditions = filters.required, filters.excluded, filters.conditions
    alternatives = [alternative for word in words for alternative in word]
    phrases = _phrases(one.expression for one in alternatives if not one.column)
    has_synonyms = len(words) > 1 and any(one.width == EQUIVALENT for one in alternatives)
    called = lexicon.called(_names(words, phrases))
    words = _with_measure(words, called[0])
    if excluded and not (words or required):
        # FTS5 has no NOT without an expression before it.
        conditions = (*conditions, Condition(f"n NOT IN ({FOUND})", (" OR ".join(excluded),)))
        excluded = ()
    tiers = tuple(Tier(rank, _all([*expressions, *required], excluded)) for rank, expressions in _tiers(words))
    return Query(
        terms,
        match=tiers[-1].expression if tiers else _all(required, excluded),
        conditions=conditions,
        surely=filters.surely,
        tiers=tiers,
        own=tuple(_any(word, _ZONES[_CLAIM], EXACT) for word in words[:_MOST_OWN]) if has_synonyms else (),
        called=called,
        nouns=_nouns(words),
        shown=tuple(phrase for phrase in phrases if phrase not in stopwords.QUERY) or phrases,
        numbers=_phrases(one.expression for one in alternatives if one.column),
        several=filters.several,
    )


def _nouns(words: "list[Word]") -> str:
    asked = [noun for noun in _phrases(word[0].expression for word in words) if noun.isalpha()]
    forms = [form for noun in asked for form in (noun, singular(noun), plural(noun))]
    forms += [f"{singular(noun)}-" for noun in asked if singular(noun) != noun]
    return f" {' '.join(dict.fromkeys(forms))} " if forms else ""


_MOST_OWN = 8  # each costs a look-up of its own
_MOST_PAIRS = 400  # looked up in one go: with the phrases they are parameters that every SQLite takes


def _is_word(term: Term) -> bool:
    return not (term.field or term.negated) and fold(term.text) != ""


def values_of(term: Term, lexicon: Lexicon) -> tuple[Term, ...]:
    """Return a term for each value of `standing:official,dataset`; only the term itself if it has one value."""
    is_list = KINDS.get(term.field) in (WORDS, CHOICE, UNIT, ID) and "," in term.text
    values = [value.strip() for value in term.text.split(",")] if is_list else []
    if not all(values) or len(values) <= 1 or lexicon.known(term.field, term.text) is not None:
        return (term,)
    return tuple(term._replace(text=value) for value in values)


def _filter_of_several(terms: "Iterable[Term]", offset: int, lexicon: Lexicon) -> str | Condition:
    """Return the expression, or else the condition, for the facts that have one of several values of a field."""
    found = [_filter(term, offset, lexicon) for term in terms]
    expressions = [one for one in found if not isinstance(one, Condition)]
    conditions = [one for one in found if isinstance(one, Condition)]
    if expressions:  # a condition next to them is of a value that no fact has
        return f"({' OR '.join(expressions)})"
    sql = " OR ".join(one.sql for one in conditions)
    return Condition(f"({sql})", tuple(parameter for one in conditions for parameter in one.parameters))


def _filter(term: Term, offset: int, lexicon: Lexicon) -> str | Condition:
    """Return the expression of the full-text index for a term with a field or a negated one, else its condition."""
    kind = KINDS.get(term.field, "")
    if kind in (WORDS, CHOICE, UNIT):
        text = unit_key(term.text) if kind == UNIT else term.text
        value = lexicon.known(term.field, text)
        if value is not None:
            return f"{_VALUE} : {_quoted(value_word(term.field, value))}"
    if kind in ("", WORDS) and (folded := fold(term.text)):
        return _any(_synonyms(folded, lexicon) if kind else (Alternative(_quoted(folded)),), term.field, EQUIVALENT)
    return condition_of(term, offset)


def condition_of(term: Term, offset: int) -> Condition:
    """Return the condition for a term, in SQL that other engines know too; a value of a field is one that no fact has.

    Raises Unreadable for what is not a period or a figure; `offset` is that of the term in what was typed.
    """
    kind = KINDS.get(term.field, "")
    if kind == ID:
        return Condition("lower(substr(id, 1, ?)) = lower(?)", (len(term.text), term.text))
    if kind in ("", WORDS, CHOICE, UNIT):
        return Condition("FALSE", ())  # no fact has it
    from innofacts.index import ranges  # heavy: only figures, periods and units need the values

    try:
        return ranges.condition(kind, term.text)
    except Unreadable as error:
        raise Unreadable(error.message, offset=offset + error.offset, hint=error.hint) from None


def unit_key(text: str) -> str:
    """Return the key that all spellings of a unit share."""
    from innofacts.values.units import read_unit  # heavy

    return read_unit(text).key


def sure_and_possible(condition: Condition, *, negated: bool) -> tuple[Condition, Condition]:
    """Return the condition for the facts that surely match, and the condition for those that possibly do."""
    possible = condition.possibly or condition
    return (_negation(possible), _negation(condition)) if negated else (condition, possible)


def _negation(condition: Condition) -> Condition:
    return Condition(f"NOT coalesce({condition.sql}, FALSE)", condition.parameters)


# --- words become alternatives -------------------------------------------------------------------------------------


def _words(terms: tuple[Term, ...], lexicon: Lexicon) -> "list[Word]":
    """Return the words, numbers and names that a fact must have, from the terms without a field.

    In each run of words the longest number or name comes first. Function words count only if there is nothing else.
    """
    runs: list[list[str]] = [[]]
    for term in terms:
        if _is_word(term):
            runs[-1].append(term.text)
        else:
            runs.append([])
    meaningful: list[Word] = []
    function: list[Word] = []
    for run in runs:
        at = 0
        while at < len(run):
            count, words = _longest(run[at:], lexicon)
            (function if count == 1 and is_function_word(run[at]) else meaningful).extend(words)
            at += count
    return list(dict.fromkeys(meaningful or function))


def is_function_word(text: str) -> bool:
    """Return whether a text is one of `stopwords.QUERY`, and no abbreviation in capitals."""
    return not (text.isupper() and len(text) > 1) and all(word in stopwords.QUERY for word in fold(text).split())


def _longest(run: list[str], lexicon: Lexicon) -> "tuple[int, list[Word]]":
    """Return how many words at the beginning of a run make up a number or a name, and the terms for it."""
    phrase = run[0].split()  # several words in quotes are one term
    texts = phrase if len(phrase) > 1 else run
    if may_be_numeral(texts[0]):
        from innofacts.english.numerals import read_numeral  # most queries have no number

        numeral = read_numeral(texts)
        if numeral and (texts is run or numeral.words == len(texts)):
            words = [_number(texts[: numeral.words], numeral), *(_synonyms(sign, lexicon) for sign in numeral.signs)]
            return numeral.words if texts is run else 1, words
    folded = [fold(word) for word in run[:_LONGEST_NAME]]
    for count in range(len(folded), 1, -1):
        synonyms = _synonyms(" ".join(folded[:count]), lexicon)[1:]
        if synonyms:
            return count, [_name(folded[:count], synonyms, lexicon)]
    return 1, [_synonyms(folded[0], lexicon)]


_LONGEST_NAME = 5  # words that a name with synonyms may have


def _synonyms(phrase: str, lexicon: Lexicon) -> "Word":
    """Return the alternatives of a folded word or phrase: itself, its synonyms, and the place that it names."""
    alternatives = [Alternative(_quoted(phrase))]
    alternatives += [Alternative(_quoted(synonym), EQUIVALENT) for synonym in lexicon.also(phrase)]
    if place := lexicon.place(phrase):
        alternatives.append(Alternative(_quoted(value_word("place", place)), EQUIVALENT, _SUBJECT, _VALUE))
    return tuple(alternatives)


def _name(words: list[str], synonyms: "Word", lexicon: Lexicon) -> "Word":
    """Return the alternatives of a name of several words: these, its synonyms, and the synonyms of each word."""
    parts = [_synonyms(word, lexicon) for word in words]
    alternatives = [Alternative(f"({_all(map(_quoted, words))})"), *synonyms]
    if any(len(part) > 1 for part in parts):
        alternatives.append(Alternative(f"({_all(_any(part, '', EQUIVALENT) for part in parts)})", EQUIVALENT))
    return tuple(alternatives)


def _number(texts: list[str], numeral: "Numeral") -> "Word":
    """Return the alternatives of a number: its spellings, and the figures that print it, may be it or are near it."""
    from innofacts.english.numerals import spelled
    from innofacts.index.number_terms import holding, limits_near, printed, rounding_to  # only where there is a number

    number = numeral.number
    spellings = [*([] if numeral.signs else [fold(" ".join(texts))]), *spelled(number)]
    if number.isdigit():  # 2,653,997 is how a person says the 2,653,997.0 of a table in millions
        spellings += [f"{number}.0", f"{number}.00"]
    # The interval of a figure is not compared with a year.
    is_year = len(texts) == 1 and may_be_year(texts[0])
    held = [] if is_year else [*holding(number)]
    if len(texts) > 1 or "." in texts[0] or number.endswith(_ROUND):
        held += rounding_to(number)
    near = [] if is_year else [*limits_near(number)]
    figures = ((EXACT, _SUBJECT, [printed(number)]), (EQUIVALENT, _ANYWHERE, held), (NEAR, _ANYWHERE, near))
    return (
        Alternative(_either(dict.fromkeys(spellings))),
        *(Alternative(_either(number_words(terms)), width, zone, _VALUE) for width, zone, terms in figures if terms),
    )


def may_be_year(text: str) -> bool:
    """Return whether a number of a query is more likely a year than a count."""
    return len(text) == _YEAR and text.isdigit() and _FIRST_YEAR <= text <= _LAST_YEAR


_YEAR = 4  # digits
_FIRST_YEAR, _LAST_YEAR = "1600", "2199"
_ROUND = "000"  # the end of a count that is read as rounded


# --- alternatives become expressions -------------------------------------------------------------------------------


def _tiers(words: "list[Word]") -> "Iterator[tuple[int, list[str]]]":
    """Yield the rank of each tier that differs from the one before, with an expression for every word."""
    before: list[str] = []
    for zone, columns in enumerate(_ZONES):
        for width in range(WIDTHS):
            expressions = [_any(word, columns, width, zone) for word in words]
            if expressions != before:
                yield WIDTHS * zone + width, expressions
            before = expressions


def _any(word: "Word", columns: str, width: int, zone: int = _CLAIM) -> str:
    """Return the expression for the facts that have a word in some columns, by any alternative that counts."""
    counting = [one for one in word if one.width <= width and one.zone <= zone]
    return f"({' OR '.join(_within(one.column or columns, one.expression) for one in counting)})"


def _within(columns: str, expression: str) -> str:
    return f"{columns} : {expression}" if columns else expression


def _quoted(phrase: str) -> str:
    phrase = phrase.replace('"', '""')
    return f'"{phrase}"'


def _either(phrases: "Iterable[str]") -> str:
    return f"({' OR '.join(map(_quoted, phrases))})"


def _phrases(expressions: "Iterable[str]") -> tuple[str, ...]:
    """Return the phrases of expressions, each once; folded phrases have no quotes in them."""
    return tuple(dict.fromkeys(phrase for expression in expressions for phrase in expression.split('"')[1::2]))


def _names(words: "Sequence[Word]", phrases: "Sequence[str]") -> list[str]:
    """Return what a query may call a measure or a place: two words next to each other as a measure, and its phrases.

    Who asks for R&D spending, or what a country spends on R&D, means R&D expenditure: the measure `rd-expenditure`.
    """
    each = [[one.replace("&", "") for one in _phrases(a.expression for a in word if not a.column)] for word in words]
    pairs = [f"{a}-{b}" for ours, theirs in pairwise(each) for a in ours for b in theirs]
    pairs += [f"{b}-{a}" for ours, theirs in pairwise(each) if ours[0] in VERBS for a in ours for b in theirs]
    measures = (pair.replace(" ", "-") for pair in pairs[:_MOST_PAIRS])
    return [name for name in (*measures, *phrases) if name.replace(" ", "").replace("-", "").isalpha()]


def _with_measure(words: "Sequence[Word]", measure: str | None) -> "list[Word]":
    """Return words, of which those that name a measure are in every fact of it, whichever synonym its claim has.

    For "R&D spending" a claim about R&D expenditure is as good as one about what was spent on R&D.
    """
    if measure is None:
        return [*words]
    own = Alternative(_quoted(value_word("measure", measure)), column=_VALUE)
    return [(*word, own) if _is_in_name(word, measure) else word for word in words]


def _is_in_name(word: "Word", measure: str) -> bool:
    phrases = _phrases(one.expression.replace("&", "") for one in word if not one.column)
    return any(f"-{phrase.replace(' ', '-')}-" in f"-{measure.casefold()}-" for phrase in phrases)


def _all(expressions: "Iterable[str]", excluded: "Collection[str]" = ()) -> str:
    """Return the expression for the facts that match all expressions and none of the excluded ones."""
    expression = " AND ".join(expressions)
    return f"({expression}) NOT ({' OR '.join(excluded)})" if excluded and expression else expression


# --- several queries become one ------------------------------------------------------------------------------------


def some_of(queries: "Sequence[Query]", others: "Sequence[Query]") -> Query:
    """Return the query for the facts that any of several queries finds; those that only `others` find come last.

    The queries, of which there is at least one, differ only in their words.
    """
    later = [
        one._replace(tiers=tuple(Tier(tier.rank + _RANKS, tier.expression) for tier in one.tiers)) for one in others
    ]
    every = [*queries, *later]
    ranks = sorted({tier.rank for query in every for tier in query.tiers})
    return queries[0]._replace(
        match=_either_of(query.match for query in every),
        tiers=tuple(Tier(rank, _either_of(_up_to(rank, query.tiers) for query in every)) for rank in ranks),
        own=(),
        called=(None, None),
        nouns="",
        shown=tuple(dict.fromkeys(phrase for query in every for phrase in query.shown)),
        numbers=tuple(dict.fromkeys(number for query in every for number in query.numbers)),
    )


def _either_of(expressions: "Iterable[str]") -> str:
    return " OR ".join(f"({expression})" for expression in expressions if expression)


def _up_to(rank: int, tiers: "Sequence[Tier]") -> str:
    """Return the expression of the last tier up to a rank; empty if all tiers are beyond it."""
    return next((tier.expression for tier in reversed(tiers) if tier.rank <= rank), "")
