"""Queries: the words that people type, to terms, to SQL over the index; a light module (DESIGN 7).

A query is a list of terms that must all hold. Words and phrases, and the fields that hold words, are looked up in a
full-text index (FTS5: stemmed, case and accents folded); closed vocabularies, units, periods and figures by column.
"""

from innofacts.english.spelling import may_be_numeral
from innofacts.errors import Unreadable
from innofacts.index.analysis import fold, number_words, value_word
from innofacts.index.terms import CHOICE, ID, KINDS, UNIT, WORDS, Condition, Term, parse_terms
from innofacts.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from innofacts.english.numerals import Numeral

# The columns of the full-text index, each with its weight in the ranking (BM25). `value` holds what is found but not
# read: the whole values of fields and the numbers, a word each, so that one index answers for all of them, and years.
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
    ("value", 0.0),
)

_CLAIM = "claim"
_SUBJECT = "{claim topic id measure unit place basis says value}"
_ANYWHERE = ""

# How widely a group of words is taken: as it is, with what means the same and the intervals that hold a number, and
# with the limits that a number is near.
_NARROW, _WIDE, _WIDEST = 0, 1, 2
WIDTHS = 3
"""How many ranks of tiers each place has."""

AGE_SHIFT = 41
"""Where in a row's number of the full-text index the age of its source begins: `(age << 41) | n`.

So rows come out of the index newest first, and `n` is `rowid & ROW`.
"""
ROW = (1 << AGE_SHIFT) - 1
"""What remains of the row's number of the full-text index for `fact.n`, the fact's place in the library."""
FILE_SHIFT = 20
"""How many bits count the facts of a file: the number of a fact without them is that of its file."""
MAX_RANKED = 3000
"""The most matches that are ranked by BM25, which takes a microsecond for each; beyond, the newest come first."""

FUNCTION_WORDS = frozenset(
    "a about all am an and any are as at be been but by can could did do does for from get give given had has have "
    "how i if in into is it its many me more most much my no not number of on one or our out over shall should so "
    "some such than that the their them then there these they this those to under up very was we were what when "
    "where whether which who whom whose why will with would you your".split()
)
"""Words of questions and between others: beside words that tell more they need not be there. IT is a name."""


class Tier(Record):
    """How well a fact answers the words of a query, by where it has them."""

    rank: int
    """The place (0 the claim, 1 what it is about, 2 anywhere) times WIDTHS, and how widely words are taken there."""
    expression: str
    """The expression of the full-text index for the facts of this tier and some of those before it."""


class Query(Record):
    """A query, ready for the index."""

    terms: tuple[Term, ...]
    """The terms as parsed."""
    match: str
    """The expression of the full-text index for all that must be there; empty for none."""
    conditions: tuple[Condition, ...]
    """Everything else that must hold."""
    surely: tuple[Condition, ...] = ()
    """What holds in addition where a fact is surely, and not only possibly, what is asked for."""
    tiers: tuple[Tier, ...] = ()
    """The tiers of the answers, the best first; together they are all of `match`. None where no words are asked for."""
    own: tuple[str, ...] = ()
    """The expressions, a word each, for the facts that claim the very word; none where no other word means the same."""
    called: tuple[str | None, str | None] = (None, None)
    """The measure and the place whose whole names are asked for, where the library has any."""
    shown: tuple[str, ...] = ()
    """The phrases, folded, that stand out in what is found."""
    numbers: tuple[str, ...] = ()
    """The numbers that do, as `gauging` has them."""


class Lexicon(Record):
    """What the library knows of words; an index gives it."""

    known: "Callable[[str, str], str | None]"
    """Return the value of a field that is meant by a text, as the library has it; None where no fact has that."""
    also: "Callable[[str], tuple[str, ...]]"
    """Return the folded phrases that mean the same as a folded phrase."""
    called: "Callable[[Sequence[str]], tuple[str | None, str | None]]"
    """Return the measure, and the place, that is called as one of some folded phrases; None for each that is not."""


NO_LEXICON = Lexicon(lambda _field, _value: None, lambda _words: (), lambda _names: (None, None))


class _Group(Record):
    """One or more terms that are looked for as one: a word, a phrase, a number, a name that has synonyms."""

    own: str
    """The expression for the words as they were asked for."""
    also: tuple[str, ...] = ()
    """The phrases that mean the same."""
    printed: tuple[str, ...] = ()
    """The words of the `value` column for a number that a figure prints."""
    held: tuple[str, ...] = ()
    """Those for the intervals that hold the number, and for what it is a rounding of."""
    near: tuple[str, ...] = ()
    """Those for the limits that allow the number and are near it."""
    parts: "tuple[_Group, ...]" = ()
    """The groups of the single words of a name, which have synonyms of their own."""


def query_of(arguments: tuple[str, ...], lexicon: Lexicon, *, possibly: bool = False) -> Query:
    """Return the query that the arguments make.

    The query finds what is surely so, with `possibly` also what cannot be told. Raises Unreadable where an argument is
    not in the grammar, with the place of it in the arguments joined by blanks.
    """
    return _query(parse_terms(arguments), lexicon, possibly=possibly)


def query_of_terms(terms: tuple[Term, ...], lexicon: Lexicon, *, possibly: bool = False) -> Query:
    """Return the query that terms make; raises Unreadable where a value is not what its field takes."""
    return _query([(term, 0) for term in terms], lexicon, possibly=possibly)


def _query(placed: "Sequence[tuple[Term, int]]", lexicon: Lexicon, *, possibly: bool) -> Query:
    terms = tuple(term for term, _ in placed)
    filters: list[str] = []
    without: list[str] = []
    conditions: list[Condition] = []
    surely: list[Condition] = []
    for term, place in placed:
        if not (term.field or term.negated) and fold(term.text):
            continue  # one of the words, which are looked at together
        expression, condition = _filter(term, place, lexicon)
        if condition is not None:
            strict = _strict(condition, term)
            if possibly and condition.possibly:
                surely.append(strict)
                strict = _lenient(condition, term)
            conditions.append(strict)
        else:
            (without if term.negated else filters).append(expression)
    groups = _groups(terms, lexicon)
    if without and not (groups or filters):
        # FTS5 has no NOT without something before it.
        conditions.append(Condition(f"n NOT IN ({FOUND})", (" OR ".join(without),)))
        without = []
    tiers = tuple(Tier(rank, _joined(words, filters, without)) for rank, words in _tiers(groups))
    match = tiers[-1].expression if tiers else _joined([], filters, without)
    every = [one for group in groups for one in (group, *group.parts)]
    phrases = dict.fromkeys(phrase for group in every for phrase in (*_phrases(group.own), *group.also))
    shown = [phrase for phrase in phrases if phrase not in FUNCTION_WORDS] or list(phrases)
    numbers = tuple(mark for group in groups for mark in (*group.printed, *group.held))
    has_others = len(groups) > 1 and any(one.also or one.held for one in every)
    own = tuple(_expression(group, _CLAIM, _NARROW) for group in groups[:_MOST_TOLD]) if has_others else ()
    called = lexicon.called([phrase for phrase in phrases if phrase.replace(" ", "").isalpha()])
    return Query(terms, match, tuple(conditions), tuple(surely), tiers, own, called, tuple(shown), numbers)


_MOST_TOLD = 8  # words of a query, since each is a question of its own


FOUND = f"SELECT rowid & {ROW} FROM words WHERE words MATCH ?"
"""The places in the library of the facts that an expression finds, in SQL."""


def _joined(words: list[str], filters: list[str], without: list[str]) -> str:
    """Return the expression for all of the words and filters, and none of the others."""
    expression = " AND ".join([*words, *dict.fromkeys(filters)])
    return f"({expression}) NOT ({' OR '.join(dict.fromkeys(without))})" if without and expression else expression


def any_but(expression: str, others: "Sequence[str]") -> str:
    """Return the expression for what one finds and none of the others does."""
    return f"({expression}) NOT ({' OR '.join(f'({other})' for other in others)})" if others else expression


def _quoted_phrase(words: str) -> str:
    words = words.replace('"', '""')
    return f'"{words}"'


def some_of(queries: "Sequence[Query]", others: "Sequence[Query]" = ()) -> Query:
    """Return the query for what any of several finds that differ in their words alone; what `others` find comes after.

    At least one of `queries` there must be.
    """
    behind = [
        one._replace(tiers=tuple(Tier(tier.rank + _RANKS, tier.expression) for tier in one.tiers)) for one in others
    ]
    every = [*queries, *behind]
    ranks = sorted({tier.rank for query in every for tier in query.tiers})
    tiers = tuple(Tier(rank, _any(_up_to(rank, query.tiers) for query in every)) for rank in ranks)
    shown = tuple(dict.fromkeys(phrase for query in every for phrase in query.shown))
    numbers = tuple(mark for query in every for mark in query.numbers)
    match = _any(query.match for query in every)
    return queries[0]._replace(match=match, tiers=tiers, own=(), called=(None, None), shown=shown, numbers=numbers)


_RANKS = 3 * WIDTHS  # of tiers, since there are three places


def _any(expressions: "Iterable[str]") -> str:
    return " OR ".join(f"({expression})" for expression in expressions if expression)


def _up_to(rank: int, tiers: "Sequence[Tier]") -> str:
    """Return the expression of the last tier up to a rank; empty where all are beyond."""
    return next((tier.expression for tier in reversed(tiers) if tier.rank <= rank), "")


def _phrases(expression: str) -> list[str]:
    return expression.split('"')[1::2]


def _tiers(groups: "list[_Group]") -> "Iterator[tuple[int, list[str]]]":
    """Give the tiers that differ, the best first, each with an expression for every group."""
    if not groups:
        return
    before: list[str] = []
    for place, columns in enumerate((_CLAIM, _SUBJECT, _ANYWHERE)):
        for width in (_NARROW, _WIDE, _WIDEST):
            words = [_expression(group, columns, width) for group in groups]
            if words != before:
                yield WIDTHS * place + width, words
            before = words


def _expression(group: _Group, columns: str, width: int) -> str:
    """Return the expression for a group in some columns, so widely taken."""
    text = " OR ".join([group.own, *(map(_quoted_phrase, group.also) if width else ())])
    if width and any(part.also for part in group.parts):
        text += f" OR ({' AND '.join(_expression(part, _ANYWHERE, width) for part in group.parts)})"
    if columns:
        text = f"{columns} : ({text})"
    marks = group.printed if columns != _CLAIM else ()
    if columns == _ANYWHERE:
        marks += (group.held if width >= _WIDE else ()) + (group.near if width >= _WIDEST else ())
    if marks:
        text = f"{text} OR value : ({' OR '.join(map(_quoted_phrase, number_words(marks)))})"
    return f"({text})"


def _groups(terms: tuple[Term, ...], lexicon: Lexicon) -> "list[_Group]":
    """Return the groups of all words that must be there: in each run of them the longest number or name first."""
    words = [term.text if not (term.field or term.negated) and fold(term.text) else "" for term in terms]
    telling: list[_Group] = []
    others: list[_Group] = []
    at = 0
    while at < len(words):
        if not words[at]:
            at += 1
            continue
        end = words.index("", at) if "" in words[at:] else len(words)
        while at < end:
            count, groups = _longest(words[at:end], lexicon)
            (others if count == 1 and is_function_word(words[at]) else telling).extend(groups)
            at += count
    return list(dict.fromkeys(telling or others))


def is_function_word(text: str) -> bool:
    """Tell whether what is typed is a word of FUNCTION_WORDS, and no abbreviation in capitals."""
    return not (text.isupper() and len(text) > 1) and all(word in FUNCTION_WORDS for word in fold(text).split())


def _longest(words: list[str], lexicon: Lexicon) -> "tuple[int, list[_Group]]":
    """Return the groups that the longest number, the longest name or else the first word makes, and how many words."""
    together = words[0].split()  # what quotes make one term
    said = together if len(together) > 1 else words
    if may_be_numeral(said[0]):
        from innofacts.english.numerals import read_numeral  # only where there may be a number

        numeral = read_numeral(said)
        if numeral and (said is words or numeral.words == len(said)):
            groups = _number_groups(said[: numeral.words], numeral, lexicon)
            return numeral.words if said is words else 1, groups
    folded = [fold(word) for word in words[:_LONGEST_NAME]]
    also = ((count, lexicon.also(" ".join(folded[:count]))) for count in range(len(folded), 0, -1))
    count, others = next((found for found in also if found[1]), (1, ()))
    if count == 1:
        return 1, [_Group(_quoted_phrase(folded[0]), others)]
    parts = tuple(_Group(_quoted_phrase(word), lexicon.also(word)) for word in folded[:count])
    return count, [_Group(f"({' AND '.join(part.own for part in parts)})", others, (), (), (), parts)]


_LONGEST_NAME = 5  # words that a name with synonyms may have


def _number_groups(words: list[str], numeral: "Numeral", lexicon: Lexicon) -> "list[_Group]":
    """Return the group of a number, in any spelling, and those of the signs that are written onto it."""
    from innofacts.english.numerals import spelled
    from innofacts.index.number_terms import holding, limits_near, printed, rounding_to  # only where there is a number

    number = numeral.number
    written = [] if numeral.signs else [fold(" ".join(words))]
    own = " OR ".join(map(_quoted_phrase, dict.fromkeys([*written, *spelled(number)])))
    # No figure's interval is to be held against a year.
    is_year = len(words) == 1 and may_be_year(words[0])
    held = () if is_year else tuple(holding(number))
    near = () if is_year else tuple(limits_near(number))
    if len(words) > 1 or "." in words[0] or number.endswith(_ROUND):
        held += tuple(rounding_to(number))
    group = _Group(f"({own})", (), (printed(number),), held, near)
    return [group, *(_Group(_quoted_phrase(sign), lexicon.also(sign)) for sign in numeral.signs)]


def may_be_year(text: str) -> bool:
    """Tell whether a number of a query is rather a year of what is counted than a count."""
    return len(text) == _YEAR and text.isdigit() and _FIRST_YEAR <= text <= _LAST_YEAR


_YEAR = 4  # digits
_FIRST_YEAR, _LAST_YEAR = "1600", "2199"
_ROUND = "000"  # as counts end that are taken for rounded


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


def _filter(term: Term, place: int, lexicon: Lexicon) -> "tuple[str, Condition | None]":
    """Return the expression of the full-text index that a term makes, or the condition on columns."""
    kind = KINDS.get(term.field, "")
    if kind in (WORDS, CHOICE, UNIT):
        text = unit_key(term.text) if kind == UNIT else term.text
        value = lexicon.known(term.field, text)
        if value is not None:
            return f"value : {_quoted_phrase(value_word(term.field, value))}", None
    if kind in ("", WORDS):
        folded = fold(term.text)
        if not folded:
            return "", _NOWHERE
        group = _Group(_quoted_phrase(folded), lexicon.also(folded) if kind else ())
        return _expression(group, term.field, _WIDE), None
    if kind == ID:
        return "", Condition("substr(id, 1, ?) = ? COLLATE NOCASE", (len(term.text), term.text))
    if kind in (CHOICE, UNIT):
        return "", _NOWHERE
    from innofacts.index import ranges  # heavy: only figures, periods and units need the values

    try:
        return "", ranges.condition(kind, term.text)
    except Unreadable as error:
        raise Unreadable(error.message, offset=place + error.offset, hint=error.hint) from None


def unit_key(text: str) -> str:
    """Return the key that all spellings of a unit share."""
    from innofacts.values.units import read_unit  # heavy

    return read_unit(text).key
