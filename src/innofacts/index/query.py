"""Queries: expressions of the full-text index, conditions in SQL, and the order of the answers; a light module.

Terms become a query in `alternatives`; a list of all facts needs only this module.
"""

from innofacts.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from innofacts.index.terms import Term

# --- the full-text index -------------------------------------------------------------------------------------------

# The columns of the full-text index, each with its weight in the ranking (BM25). `value` holds whole values of fields,
# number terms and years, each as one word, so that one index finds all of them; it has no part in the ranking.
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

AGE_SHIFT = 41
"""The bit at which the age of the source begins in the rowid of the full-text index: `(age << 41) | n`.

So the index returns the newest rows first. `n` is `fact.n`, the position of the fact in the library.
"""
ROW = (1 << AGE_SHIFT) - 1
"""The mask of `n` in the rowid of the full-text index."""
FILE_SHIFT = 20
"""The number of low bits of `n` that number the facts of one file; the bits above are the number of the file."""
MAX_RANKED = 3000
"""The most matches that are ranked by BM25, which takes a microsecond for each; beyond, the newest come first."""

FOUND = f"SELECT rowid & {ROW} FROM words WHERE words MATCH ?"
"""SQL for the `n` of the facts that an expression finds."""

# --- what a query is -----------------------------------------------------------------------------------------------

EXACT, EQUIVALENT, NEAR = 0, 1, 2
"""How widely words are taken.

EXACT is the words themselves and the number as printed. EQUIVALENT adds synonyms, and the intervals that hold the
number. NEAR adds the limits, such as `> 80`, that the number satisfies closely.
"""
WIDTHS = 3


class Condition(Record):
    """A condition of a WHERE clause, with its parameters."""

    sql: str
    """The SQL, with a question mark for each parameter."""
    parameters: tuple[str | int, ...]
    """The parameters, in order."""
    possibly: "Condition | None" = None
    """The condition for all facts that match or may match; None if each fact either matches or does not."""


class Tier(Record):
    """The facts that have the words of a query in one zone or a better one, and at one width or a smaller one."""

    rank: int
    """The zone (see `alternatives`) times WIDTHS, plus the width."""
    expression: str
    """The expression of the full-text index that finds the facts."""


class Query(Record):
    """A query, ready for the index."""

    terms: "tuple[Term, ...]" = ()
    """The terms as parsed."""
    match: str = ""
    """The expression of the full-text index for all that a fact must have there; empty for none."""
    conditions: tuple[Condition, ...] = ()
    """Everything else that must hold."""
    surely: tuple[Condition, ...] = ()
    """The conditions that also hold for a fact that surely, and not only possibly, is an answer."""
    tiers: tuple[Tier, ...] = ()
    """The tiers of the answers, the best first; the last one finds all of `match`. Empty without words."""
    own: tuple[str, ...] = ()
    """An expression per word for the facts whose claim has that very word; empty where no word has a synonym."""
    called: tuple[str | None, str | None] = (None, None)
    """The measure and the place of the library whose whole names are among the words."""
    nouns: str = ""
    """The words as asked, in the singular and the plural, with a space around each: a figure may count these.

    A plural also appears as the beginning of a compound: "patent-" of patent-applications.
    """
    shown: tuple[str, ...] = ()
    """The folded phrases to highlight."""
    numbers: tuple[str, ...] = ()
    """The number terms to highlight, as words of the `value` column."""
    several: "tuple[Term, ...]" = ()
    """A term for each value of a field that has several: `standing:official,dataset`."""
    is_of_any_day: bool = False
    """Whether it also finds facts after the day that the index is as of, as one does that names facts by their ids."""


class Lexicon(Record):
    """What the library knows of words; an index provides it."""

    known: "Callable[[str, str], str | None]"
    """Return the value of a field that a text means, as the library writes it; None if no fact has it."""
    also: "Callable[[str], tuple[str, ...]]"
    """Return the synonyms of a folded phrase, folded."""
    place: "Callable[[str], str | None]"
    """Return the place that a folded phrase names, such as `BS` for "bahamas"; None if no fact has it."""
    called: "Callable[[Sequence[str]], tuple[str | None, str | None]]"
    """Return the measure and the place whose names are among some folded phrases; None for one that is not named."""


def any_but(expression: str, others: "Sequence[str]") -> str:
    """Return the expression for the facts that one expression finds and none of the others."""
    return f"({expression}) NOT ({' OR '.join(f'({other})' for other in others)})" if others else expression


# --- the order of the answers -------------------------------------------------------------------------------------

# Whether a fact only mentions the nouns of a query: it has no figure, or one of something else. For "researchers" the
# measures are researchers, highly-cited-researchers and researchers-per-million, but not basic-research-expenditure,
# which has the same stem; for "patents" they include patent-applications.
_OF_NOUNS = " OR ".join(f"instr(nouns, {noun})" for noun in ("first_noun", "counted_noun", "last_noun"))
_MENTION = f"figure IS NULL OR NOT coalesce({_OF_NOUNS}, 0)"
_WHOLE = "PARTITION BY CASE WHEN of_series THEN substr(id, 1, instr(id, '@')) ELSE n END"
_THING = "PARTITION BY coalesce(measure, n), place"
_NOT_CALLED = "(figure IS NULL OR measure IS NOT called_measure)"
_OTHER_PLACE = "coalesce(place <> called_place, 1)"
_DERIVED = "coalesce(nature, '') IN ('change', 'share', 'rank', 'rate')"
_ALONE = f"of_series AND count(*) OVER ({_WHOLE}) = 1"
_LAST_DAY = "CASE WHEN last_day <= date('now') THEN last_day ELSE '0' END"  # not of targets, nor of what has no time
_PRELIMINARY = "vintage IS 'preliminary'"  # if there is a final figure, it is of the same measure, place and day
_AGE = f"({_PRELIMINARY}) - (vintage IS 'revised')"  # the newest of one day first


def _keys(query: Query, of_series: str) -> "Iterator[str]":
    """Yield the first keys of the order; `of_series` is the SQL that says if a fact comes behind single facts."""
    measure, _ = query.called
    if measure:
        yield f"{_NOT_CALLED} AND (standing IS NOT 'opinion' OR tier / {WIDTHS} > 1)"
    yield f"tier / {WIDTHS}"
    yield _MENTION
    number = f" OR {_PRELIMINARY}" if query.numbers else ""
    yield f"standing IS NOT 'opinion'{number} OR (figure IS NULL AND tier / {WIDTHS} > 1)"
    yield of_series


def _rank(query: Query) -> str:
    """Return the SQL for how well a fact answers by itself, beside its score."""
    _, place = query.called
    # A claim lacks fewer than 64 words of a query (alternatives._MOST_OWN), and a score is far from a thousand.
    return f"((tier * 64 + others{f' + {_OTHER_PLACE}' if place else ''}) * 2 + ({_DERIVED})) * 1000"


def _better(query: Query) -> "Iterator[str]":
    """Yield the keys for one thing before another."""
    measure, place = query.called
    if measure and not place:
        # The place of most answers to a query for a measure comes before others, and a whole before its parts: China,
        # province.
        yield f"min({_rank(query)}) OVER ({_THING})"
        yield "-sum(NOT of_series) OVER (PARTITION BY place)"
        yield f"min(part_of IS NOT NULL) OVER ({_THING})"
    yield f"min({_rank(query)} + score) OVER ({_THING})"


def _latest_first(last_day: str) -> str:
    return f"-replace({last_day}, '-', '')"


def ranked_by(query: Query) -> tuple[str, ...]:
    """Return the ORDER BY of relevance, in terms of the columns of `Index.ranked`.

    Figures of the very measure that the words name come first, with the claims; then the zone that has the words. A
    figure of the nouns of a query comes before a mere mention of them; claims before the figures to check them with,
    unless they are preliminary and the query names a year or another number, or have no figure and the words in a note;
    and single facts before the long series. What is of one measure and place stays together, the latest first, and what
    is preliminary behind what is final, which is behind what is revised. One thing comes before another if a fact of it
    has the words themselves and not synonyms, or the place that the words name, or if it is a figure and not its
    change, its share or its rank; else, if the words name a measure but no place, if more of the answers are of its
    place, or if it is a whole and no part.
    """
    best, *others = _better(query)
    # The points of a series differ only in numbers: they stay in order.
    key = f"CASE WHEN of_series THEN {_rank(query)} ELSE {best} END"
    single = (f"CASE WHEN NOT of_series THEN {key} END" for key in (*others, _latest_first(_LAST_DAY)))
    of_a_year = any(number.startswith("=") for number in query.numbers)  # or any other number: points of one period
    age = _AGE if of_a_year else f"CASE WHEN of_series THEN {_PRELIMINARY} ELSE {_AGE} END"
    return (*_keys(query, "of_series"), key, *single, age)


TIES = (f"min(n) OVER ({_WHOLE})", "first_day")
"""The last keys of `series_ranked_by`, which are never reversed."""


def series_ranked_by(query: Query) -> tuple[str, ...]:
    """Return the order of `ranked_by` for readers, for whom a series is one row among the single facts."""
    latest = _latest_first(f"max({_LAST_DAY}) OVER ({_WHOLE})")
    return (*_keys(query, _ALONE), *_better(query), latest, _AGE, *TIES)


def ranked_by_with_latest(query: Query) -> tuple[str, ...]:
    """Return the order of `ranked_by` for programs that limit the rows: the latest points of a series come first."""
    first, _ = TIES
    return (*ranked_by(query), first, _latest_first(_LAST_DAY))


TIERED = ("tier", "newest")
"""The order of more facts than BM25 can rank quickly, by `Index.tiered`."""
