"""What a query that finds nothing may have meant: slips of the hand, and words that a question has and no fact.

Fields always hold; only words are left out, as few as may be, and whoever asks is told.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from innofacts.english.numerals import read_numeral
from innofacts.errors import Unreadable
from innofacts.index.analysis import fold
from innofacts.index.index import Index
from innofacts.index.query import (
    Query,
    is_function_word,
    may_be_year,
    query_of_terms,
    some_of,
)
from innofacts.index.terms import FIGURE, KINDS, PERIOD, VALUE_FIELDS, Term
from innofacts.records import Record
from innofacts.search import typos
from innofacts.search.looking import Look, is_number
from innofacts.showing import quoted, visible

_MOST_WORDS = typos.MOST_WORDS  # of those to be left out, the most frequent go first
_QUESTION_WORDS = frozenset(
    "also amount article author being claim claims current currently data doing done fact facts figure figures find "
    "happen happened having her his just latest let list may might now other please really said say says she show "
    "statistic statistics tell total us yes".split()
)
"""Words that say how something is asked and not what: in a question they need not be in the answer."""


class Guess(Record):
    """A query in place of one that finds nothing."""

    query: Query
    """What finds something."""
    note: str
    """What is shown instead of what, for people."""


def guess(terms: Sequence[Term], index: Index, *, possibly: bool) -> Guess | None:
    """Return the query that may have been meant, None where nothing comes near."""
    look = Look(index, possibly=possibly)
    terms = list(_with_whole_numbers(terms))
    for other in _read_otherwise(terms):
        if look.finds(other):
            read = next(term for term, instead in zip(terms, other, strict=False) if term != instead)
            return _guess([_none_has_all(terms) if look.knows(read) else _no_fact_has(read, ())], other, look)
    corrected, said = _corrected(terms, look)
    said = said or [_none_has_all(terms)]
    telling = [term for term in corrected if not _is_stop_word(term)]
    if meant := _with_figures(terms, telling, said, look):
        return meant
    for kept in (corrected, telling):
        if kept != list(terms) and look.finds(kept):
            return _guess(said, kept, look)
    return _most_of(telling or corrected, look)


def _with_figures(terms: Sequence[Term], telling: Sequence[Term], said: Sequence[str], look: Look) -> Guess | None:
    """Return the query for facts whose figure may be the number that is asked for among words: 81 countries of > 80."""
    words = [term for term in telling if not is_number(term)]
    numbers = [number for term in terms for number in [_count(term)] if number and not term.negated]
    if not numbers or all(term.field or term.negated for term in words):
        return None
    figures = tuple(Term("figure", number, negated=False) for number in numbers)
    try:
        may_be = query_of_terms(figures, look.index.lexicon(), possibly=True).conditions
    except Unreadable:  # a number beyond those that figures have
        return None
    query = look.query(words)
    query = query._replace(terms=(*query.terms, *figures), conditions=(*query.conditions, *may_be))
    if not look.index.count(query):
        return None
    asked = [term for term in words if not term.negated]
    shown = f"showing {visible(_joined(asked))} with a figure that may be {' and '.join(numbers)}"
    return Guess(query, _told([*said, shown]))


def _count(term: Term) -> str:
    """Return the number that a term is, as a figure; empty for what is none, and for what may be a year."""
    numeral = read_numeral(term.text.split()) if is_number(term) else None
    if numeral is None or may_be_year(term.text):
        return ""
    return f"{numeral.number} %" if "percent" in numeral.signs else numeral.number


def _none_has_all(terms: Sequence[Term]) -> str:
    asked = [term for term in terms if not term.negated]
    return visible(f"no fact has all of {_joined(asked)}")


def _corrected(terms: Sequence[Term], look: Look) -> tuple[list[Term], list[str]]:
    """Return the terms without slips and without words that no fact has, and what is to be told of those.

    No terms at all where a field has a value that nothing comes near, or where no word is left to hold on to.
    """
    held = [term for term in terms if not term.negated and look.knows(term) and not _is_stop_word(term)]
    corrected: list[Term] = []
    alone: list[Term] = []  # what only several words that mean something together have: the "silk" of Silk Road
    said: list[str] = []
    for term in terms:
        if term.negated or look.knows(term):
            corrected.append(term)
        elif parts := typos.parts(term, look):
            corrected += parts
            said.append(_no_fact_has(term, ()))
        elif not term.field and look.is_of_synonyms(fold(term.text)):
            corrected.append(term)
            alone.append(term)
            said.append(_no_fact_has(term, ()))
        elif term.field or not _is_stop_word(term):
            meant = typos.meant(term, held, look)
            said.append(_no_fact_has(term, [meant] if meant else typos.suggestions(term, look)))
            corrected += [term._replace(text=meant)] if meant else []
            held += corrected[-1:] if meant else []
            if term.field and not meant:
                return [], []
        if len(said) == _MOST_WORDS:
            return [], []
    if alone and not look.finds(corrected):
        corrected = [term for term in corrected if term not in alone]
    is_held = any(not (term.field or term.negated) for term in corrected)
    return (corrected, said) if is_held or all(term.field for term in terms) else ([], [])


def _with_whole_numbers(terms: Sequence[Term]) -> Iterator[Term]:
    """Give the terms, those together that are one number: `3.3278 trillion`."""
    at = 0
    while at < len(terms):
        end = next((n for n in range(at, len(terms)) if terms[n].field or terms[n].negated), len(terms))
        numeral = read_numeral([term.text for term in terms[at:end]])
        count = numeral.words if numeral else 1
        together = " ".join(term.text for term in terms[at : at + count])
        yield terms[at]._replace(text=together) if count > 1 else terms[at]
        at += count


def _guess(said: Sequence[str], kept: Sequence[Term], look: Look) -> Guess:
    """Return the guess that some terms are meant, and say so after what is wrong with those asked for."""
    asked = [term for term in kept if not term.negated]
    asked = [term for term in asked if not _is_stop_word(term)] or asked
    return Guess(look.query(kept), _told([*said, f"showing {visible(_joined(asked))}"]))


def _told(parts: Sequence[str]) -> str:
    """Return what is to be told in one line, parted by semicolons but for what ends in a question mark."""
    told = ""
    for part in parts:
        told += ("" if not told else " " if told.endswith("?") else "; ") + part
    return told


def _read_otherwise(terms: Sequence[Term]) -> Iterator[list[Term]]:
    """Give the terms as they are if blanks part what they should not: `super computing`, `place:South Korea`.

    A shell parts an argument at its blanks, unless they are in quotes: then all of it belongs to the field. So the
    value of a field is also taken to end further on, or earlier.
    """
    terms = list(terms)
    yield from typos.without_a_blank(terms)
    for at, term in enumerate(terms[:_MOST_WORDS]):
        if not term.field:
            continue
        behind = at + 1
        while (
            behind < len(terms) and behind - at <= _LONGEST_VALUE and not (terms[behind].field or terms[behind].negated)
        ):
            behind += 1
            text = " ".join(one.text for one in terms[at:behind])
            yield [*terms[:at], term._replace(text=text), *terms[behind:]]
        words = term.text.split()
        ends = range(min(len(words), _LONGEST_VALUE) - 1, 0, -1) if len(words) <= _MOST_WORDS else ()
        for end in ends:
            rest = [Term("", word, term.negated) for word in words[end:]]
            yield [*terms[:at], term._replace(text=" ".join(words[:end])), *rest, *terms[at + 1 :]]


_LONGEST_VALUE = 5  # words


def _most_of(terms: Sequence[Term], look: Look) -> Guess | None:
    """Return the query for the facts that have as many of the words as any.

    A word that far fewer facts have than any other tells the most; not so a number, which may count anything.
    """
    words = [term for term in dict.fromkeys(terms) if not (term.field or term.negated) and look.knows(term)]
    rest = [term for term in terms if term.field or term.negated]
    counts = {term: look.count([term]) for term in words}
    rarest = sorted(words, key=counts.__getitem__)[:_MOST_WORDS]
    words = [term for term in words if term in rarest]
    rare = {one for one, next_ in pairwise(rarest[:2]) if counts[one] * _FAR_FEWER <= counts[next_]}
    rare = {term for term in rare if not is_number(term)}
    for many in range(len(words) - 1, 0, -1):
        kept = [(rare.issubset(some), look.query([*some, *rest])) for some in combinations(words, many)]
        query = some_of([one for tells, one in kept if tells], [one for tells, one in kept if not tells])
        if look.index.count(query):
            texts = quoted(" ".join(term.text for term in terms if term in words))
            return Guess(query, visible(f"no fact has all of {texts}; showing those that have {many} of the words"))
    return None


_FAR_FEWER = 20  # times


def hint(terms: Sequence[Term], index: Index, *, possibly: bool) -> str:
    """Return what can be said of each term that no fact has, or of all where each has facts of its own."""
    look = Look(index)
    asked = [term for term in dict.fromkeys(_with_whole_numbers(terms)) if not term.negated]
    unknown = [term for term in asked if not look.knows(term)]
    if not unknown:
        return "each term has facts of its own, but none has them all; leave one out" if len(asked) > 1 else ""
    said = [_hint(term, look, possibly=possibly) for term in unknown[:_MOST_WORDS]]
    more = len(unknown) - len(said)
    return _told([*said, f"nor has any {more} more of the words"] if more else said)


def _hint(term: Term, look: Look, *, possibly: bool) -> str:
    if KINDS.get(term.field) in (FIGURE, PERIOD) and not possibly:
        return visible(f"no fact is surely {_quoted(term)}; --possibly also finds what cannot be told")
    meant = list(typos.suggestions(term, look))
    said = _no_fact_has(term, meant)
    if meant or term.field not in VALUE_FIELDS:
        return said
    column = _COLUMNS.get(term.field, term.field)
    return f"{said}; innofacts list --count {column} tells which there are"


_COLUMNS = {"topic": "topics"}  # of a field, where that is not called as the field is


def _no_fact_has(term: Term, meant: Iterable[str]) -> str:
    choices = " or ".join(visible(f'"{text}"') for text in meant)
    return f"no fact has {visible(_quoted(term))}" + (f"; did you mean {choices}?" if choices else "")


def _is_stop_word(term: Term) -> bool:
    words = fold(term.text).split()
    return not term.field and (is_function_word(term.text) or all(word in _QUESTION_WORDS for word in words))


def _quoted(term: Term) -> str:
    return f"{term.field}:{quoted(term.text)}" if term.field else quoted(term.text)


def _joined(terms: Sequence[Term]) -> str:
    """Return terms as they might be asked for."""
    if any(term.field for term in terms):
        return " ".join(map(_quoted, terms))
    return quoted(" ".join(term.text for term in terms))
