"""A query as a filter in SQL, for the columns of `facts.parquet`: the same facts as the command line finds."""

from collections.abc import Iterable, Mapping

from innofacts.errors import InnofactsError, Unreadable, refusal
from innofacts.index.alternatives import (
    condition_of,
    refuse_other_than_yes_or_no,
    sure_and_possible,
    unit_key,
    values_of,
)
from innofacts.index.index import Index
from innofacts.index.query import Condition
from innofacts.index.terms import CHOICE, KINDS, REPLACED, UNIT, WORDS, Term, parse_terms, wants_replaced
from innofacts.showing import quoted

# The columns of the fields that are compared by their whole values, where the names differ; those that are lists.
_COLUMNS = {"topic": "topics", "unit": "unit_key"}
_LISTS = ("topics",)


def refuse_with_sql(given: Mapping[str, object]) -> None:
    """Raise InnofactsError for an option that is given, by its name, and says how a table is to look."""
    name = next((option for option, value in given.items() if value), "")
    if name:
        raise InnofactsError(f"{name} is for tables, and --sql prints a filter", hint="leave one of them out")


def filter_of(terms: tuple[str, ...], index: Index, *, possibly: bool) -> str:
    """Return the condition of a WHERE clause that finds the facts of the terms; with `possibly` also what may match.

    Raises InnofactsError for words, which only the full-text index of the library finds.
    """
    try:
        found = [_condition(term, offset, index, possibly=possibly) for term, offset in parse_terms(terms)]
    except Unreadable as error:
        raise refusal(error, " ".join(terms)) from None
    if index.as_of is not None:
        found.append(Condition("public_by <= ?", (index.as_of,)))
    return " AND ".join(map(_with_values, found)) or "TRUE"


def _condition(term: Term, offset: int, index: Index, *, possibly: bool) -> Condition:
    """Return the condition for a term, which may list several values."""
    if KINDS.get(term.field) == REPLACED:  # by a view of datasets.sql
        refuse_other_than_yes_or_no(term, offset)
        return Condition(f"id {'NOT ' if wants_replaced(term) else ''}IN (SELECT id FROM current_facts)", ())
    several = [_one(one, offset, index) for one in values_of(term, index.lexicon())]
    found = several[0] if len(several) == 1 else _either(several)
    return sure_and_possible(found, negated=term.negated)[possibly]


def _one(term: Term, offset: int, index: Index) -> Condition:
    kind = KINDS.get(term.field, "")
    if kind in (WORDS, CHOICE, UNIT):
        text = unit_key(term.text) if kind == UNIT else term.text
        known = index.lexicon().known(term.field, text)
        if known is not None:
            return _either([_value(term.field, value) for value in index.spellings(term.field, known)])
    if kind in ("", WORDS):
        hint = "name fields with values that facts have: innofacts list --count topics lists those of one"
        if not term.field:
            raise InnofactsError(f"{quoted(term.text)} looks for words, which SQL cannot find", hint=hint)
        what, field = quoted(f"{term.field}:{term.text}"), _COLUMNS.get(term.field, term.field)
        message = f"no fact has the value {what}, so that it looks for words, which SQL cannot find"
        raise InnofactsError(message, hint=f"innofacts list --count {field} lists the values")
    return condition_of(term, offset)


def _value(field: str, value: str) -> Condition:
    column = _COLUMNS.get(field, field)
    return Condition(f"array_contains({column}, ?)" if column in _LISTS else f"{column} = ?", (value,))


def _either(conditions: Iterable[Condition]) -> Condition:
    first, *others = conditions
    if not others:
        return first
    sql = " OR ".join(one.sql for one in (first, *others))
    return Condition(f"({sql})", tuple(parameter for one in (first, *others) for parameter in one.parameters))


def _with_values(condition: Condition) -> str:
    """Return the SQL of a condition with its parameters in place of the question marks."""
    pieces = condition.sql.split("?")
    literals = [
        f"'{value.replace(chr(39), chr(39) * 2)}'" if isinstance(value, str) else str(value)
        for value in condition.parameters
    ]
    return pieces[0] + "".join(literal + piece for literal, piece in zip(literals, pieces[1:], strict=True))
