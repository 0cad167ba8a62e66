"""What a request selects, what to say if it finds nothing or has values without facts, and ids typed in part.

A light module.
"""

from innofacts.errors import InnofactsError, NothingFound, Unreadable, refusal
from innofacts.index.analysis import fold
from innofacts.index.query import ROW, Condition, Query
from innofacts.records import Record
from innofacts.requests import Request
from innofacts.showing import counted, quoted, shortened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.index.index import Index
    from innofacts.index.terms import Term
    from innofacts.search.suggestions import Suggestion

_MOST_CANDIDATES = 12


class Selection(Record):
    """The facts of a library that a request selects."""

    request: Request
    """What is asked: the order, the limit, the columns."""
    query: Query
    """What the terms and the ids of the request mean in the library, or what is looked for instead."""
    library: "Index"


def select(request: Request, index: "Index") -> Selection:
    """Return what a request selects; raises InnofactsError if a term is not in the grammar."""
    return Selection(request, _read_query(request, index), index)


def _read_query(request: Request, index: "Index") -> Query:
    query = Query()
    if request.terms:
        from innofacts.index.alternatives import query_of  # a list of all facts knows no words

        try:
            query = query_of(request.terms, index.lexicon(), possibly=request.possibly)
        except Unreadable as error:
            raise refusal(error, " ".join(request.terms)) from None
        query = _with_replaced(query, index)
    if request.ids:
        named = Condition(f"id IN ({', '.join('?' * len(request.ids))})", request.ids)
        query = query._replace(conditions=(*query.conditions, named), is_of_any_day=True)
    return query


def _with_replaced(query: Query, index: "Index") -> Query:
    """Return a query with a condition for `replaced:yes` or `replaced:no`, if it has such a term."""
    from innofacts.index.terms import KINDS, REPLACED, wants_replaced

    terms = [term for term in query.terms if KINDS.get(term.field) == REPLACED]
    if not terms:
        return query
    import json  # few queries have such a term

    from innofacts.compare.outdated import replaced

    source, parameters = index.matching(query)
    ids = [str(id_) for (id_,) in index.rows(f"SELECT id {source}", parameters)]
    found = json.dumps(replaced(ids, index))
    conditions = (
        Condition(f"id {'' if wants_replaced(term) else 'NOT '}IN (SELECT value FROM json_each(?))", (found,))
        for term in terms
    )
    return query._replace(conditions=(*query.conditions, *conditions))


def needs_a_remark(selection: Selection) -> bool:
    """Return whether `remarks` has something to say; unlike it, this loads only light modules."""
    return bool(_ampersand(selection) or _values_without_facts(selection))


def remarks(selection: Selection) -> list[str]:
    """Return what to say on a query that finds something: values of a field that no fact has, a lost ampersand."""
    said = [_ampersand(selection)]
    if without := _values_without_facts(selection):
        from innofacts.search import suggestions  # nearly every value has facts

        said.insert(0, suggestions.hint(without, selection.library, possibly=selection.request.possibly))
    return [remark for remark in said if remark]


def _values_without_facts(selection: Selection) -> "list[Term]":
    if not selection.query.several:
        return []
    from innofacts.index.alternatives import query_of_terms

    index, lexicon = selection.library, selection.library.lexicon()
    terms = [term._replace(negated=False) for term in selection.query.several]
    return [term for term in terms if not index.count(query_of_terms((term,), lexicon))]


def _ampersand(selection: Selection) -> str:
    """Return a hint if the query ends in one letter, as of `search R&D`, which a shell ends at the ampersand.

    It names the word of the library that begins with the letter and an ampersand; empty if there is none.
    """
    terms, index = selection.request.terms, selection.library
    words = terms[-1].split() if terms else []
    letter = words[-1] if words else ""
    if len(letter) != 1 or not (letter.isascii() and letter.isalpha()):
        return ""
    from innofacts.index.alternatives import is_function_word

    if is_function_word(letter):
        return ""
    beginning = f"{letter.lower()}&"
    found = f"SELECT rowid & {ROW} AS n FROM words WHERE words MATCH ? LIMIT {_MOST_LOOKED_AT}"
    texts = index.rows(f"SELECT claim, title, note FROM ({found}) JOIN fact USING (n)", (f'"{beginning}" *',))
    known = (word for row in texts for text in row if text for word in fold(str(text)).split())
    word = next((word for word in known if word.startswith(beginning)), "")
    return f"a shell ends the command at an & without quotes: write '{word.upper()}'" if word else ""


_MOST_LOOKED_AT = 50  # facts with such a word, as a rule in their claims


def find_id(beginning: str, index: "Index", what: str = "fact") -> str:
    """Return the id of a fact or source that equals `beginning`, or the only id that begins with it.

    The id of a series, or a beginning that only a series has, names its latest value. Raises InnofactsError with the
    candidates if no id or several ids begin with it.
    """
    if not beginning.strip():
        options = "--count source" if what == "source" else "-c id"
        raise InnofactsError("the id is empty", hint=f"innofacts list {options} lists the ids")
    table = "main.fact" if what == "fact" else what  # a fact that is named is found whenever it was public
    if not beginning.isascii():  # ids are ASCII, and SQLite cannot take a lone surrogate
        found = []
    elif index.one(f"SELECT 1 FROM {table} WHERE id = ?", (beginning,)):
        return beginning
    elif what == "fact" and (latest := _latest_of_series(beginning, index)):
        return latest
    else:
        name = "coalesce(series, id)" if what == "fact" and "@" not in beginning else "id"
        sql = f"SELECT {name} FROM {table} WHERE substr(id, 1, ?) = ? GROUP BY 1 ORDER BY min(n)"
        found = [str(row[0]) for row in index.rows(sql, (len(beginning), beginning))]
    if len(found) == 1:
        return _latest_of_series(found[0], index) or found[0] if what == "fact" else found[0]
    if found:
        some = ", ".join(found[:_MOST_CANDIDATES]) + (", ..." if len(found) > _MOST_CANDIDATES else "")
        raise InnofactsError(f"{len(found)} ids begin with {quoted(beginning)}", hint=f"it may be {some}")
    if what == "fact" and beginning.isascii() and index.one("SELECT 1 FROM source WHERE id = ?", (beginning,)):
        hint = f"it is a source: innofacts list source:{beginning} lists its facts, cite --source {beginning} cites it"
    elif what == "source" and beginning.isascii() and index.one("SELECT 1 FROM main.fact WHERE id = ?", (beginning,)):
        hint = f"it is a fact: innofacts cite {beginning} cites it"
    else:
        ids = [str(row[0]) for row in index.rows(f"SELECT id FROM {table} ORDER BY n")]
        from innofacts.suggesting import did_you_mean  # only a mistake needs it

        way = "list --count source lists the sources" if what == "source" else "search finds facts by their words"
        hint = did_you_mean(beginning, ids) or f"innofacts {way}"
    raise InnofactsError(f"no {what} has the id {quoted(beginning)}", hint=hint)


def remarks_on_series(beginning: str, id_: str) -> list[str]:
    """Return what to say of the id that a beginning names: if that names a series, it is the latest value of it."""
    series, at, _ = id_.partition("@")
    return [f"{series} is a series, and {id_} is its latest value"] if at and "@" not in beginning else []


def _latest_of_series(series: str, index: "Index") -> str:
    """Return the id of the latest value of a series; empty if there is no series with that id."""
    # "A" follows "@": a look-up in the index of ids.
    sql = "SELECT id FROM main.fact WHERE of_series AND id > ? AND id < ? ORDER BY first_day DESC, n DESC LIMIT 1"
    return str(index.one(sql, (f"{series}@", f"{series}A")) or "")


def suggest(selection: Selection) -> "Suggestion | None":
    """Return a guess at what a request that finds nothing was meant to find, or None if there is none."""
    from innofacts.search import suggestions  # needed only if nothing is found

    if selection.request.ids or _later(selection) or suggestions.lacks_colon(selection.query.terms):
        return None
    return suggestions.suggest(selection.query.terms, selection.library, possibly=selection.request.possibly)


_LONGEST_QUERY = 200  # characters of a query in a message


def nothing_found(selection: Selection) -> NothingFound:
    """Return the error for a query that finds nothing; its hint names similar words of the library."""
    from innofacts.search import suggestions  # likewise

    request, query, index = selection
    asked = shortened(" ".join(map(str.strip, request.terms)), _LONGEST_QUERY)
    of = f" for {asked}" if asked else ""
    if later := _later(selection):
        hint = f"without --as-of, {counted(later, 'fact')} would be found"
        return NothingFound(f"nothing found{of} as of {index.as_of}", hint=hint)
    if not asked:
        return NothingFound("the library has no facts", hint="innofacts draft and import make some")
    hint = suggestions.hint(query.terms, index, possibly=request.possibly)
    hint = "; ".join(filter(None, [hint, _ampersand(selection)]))
    return NothingFound(f"nothing found{of}", hint=hint)


def _later(selection: Selection) -> int:
    """Return how many facts match a request that were not public by the day that the index is as of."""
    if selection.library.as_of is None:
        return 0
    # The index is left as it is: other threads may be asking it.
    return selection.library.count(selection.query._replace(is_of_any_day=True))
