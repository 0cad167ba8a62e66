"""Suggestions for a query that finds nothing: corrected typos, words left out, and figures that may be meant.

The terms with a field always hold. As few words as possible are left out, and a note says which query was answered.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from innofacts.english import stopwords
from innofacts.english.bounds import BOUNDS_BEFORE, LONGEST_BOUND
from innofacts.english.numerals import read_numeral
from innofacts.english.units import MEASURES
from innofacts.errors import Unreadable
from innofacts.factfiles.facts import Fact
from innofacts.index.alternatives import is_function_word, may_be_year, query_of_terms, some_of, unit_key
from innofacts.index.analysis import fold
from innofacts.index.index import Index
from innofacts.index.loading import recall
from innofacts.index.query import Query
from innofacts.index.ranges import may_mean, unit_of
from innofacts.index.terms import CHOICE, FIGURE, KINDS, PERIOD, VALUE_FIELDS, Term
from innofacts.records import Record
from innofacts.search import typos
from innofacts.search.typos import Vocabulary, is_number
from innofacts.showing import quoted, shortened, visible

_MOST_WORDS = typos.MOST_WORDS  # of the words that may be left out, the most frequent go first


class Suggestion(Record):
    """A query to answer in place of one that finds nothing."""

    query: Query
    """The query, which finds something."""
    note: str
    """The note for people: which words no fact has, and which facts are shown instead."""


def suggest(terms: Sequence[Term], index: Index, *, possibly: bool) -> Suggestion | None:
    """Return the query that may be meant by terms that find nothing; None if there is none."""
    vocabulary = Vocabulary(index, possibly=possibly)
    terms = list(_with_whole_numbers(terms))
    for other in _with_other_spaces(terms):
        if vocabulary.finds(other):
            read = next(term for term, instead in zip(terms, other, strict=False) if term != instead)
            notes = [_none_has_all(terms) if vocabulary.has(read) else _no_fact_has(read, ())]
            return _suggestion(notes, other, terms, vocabulary)
    bare = _without_bounds(terms)
    if bare != terms and vocabulary.finds(bare):
        return _suggestion([_none_has_all(terms)], bare, terms, vocabulary)
    terms = bare
    corrected, corrections = _corrected(terms, vocabulary)
    notes = corrections or [_none_has_all(terms)]
    corrected = _without_numbers_of_other_units(corrected, terms)
    meaningful = [term for term in corrected if not _is_stop_word(term)]
    if suggestion := _with_figures(terms, meaningful, notes, vocabulary):
        return suggestion
    if not meaningful:
        return None  # facts with "at" are no answer to "at Zzzz"
    for kept in (corrected, meaningful):
        if kept != list(terms) and vocabulary.finds(kept):
            asked = [term for term in terms if not _is_stop_word(term)]
            is_guess = len(kept) < len(asked) and _are_guesses(kept, terms)
            return None if is_guess else _suggestion(notes, kept, terms, vocabulary)
    return None if _are_guesses(meaningful, terms) else _most_of(meaningful, corrections, vocabulary)


def _are_guesses(kept: Sequence[Term], terms: Sequence[Term]) -> bool:
    """Return whether all of the words to search for are short ones that nobody typed: "novel price" for "Nobel prize".

    Facts with some of such words answer no question. A word with all of the letters that were typed is no guess.
    """
    typed = [sorted(term.text.lower()) for term in terms]
    return all(len(term.text) < typos.SHORTEST_SURE and sorted(term.text.lower()) not in typed for term in kept)


def _with_figures(
    terms: Sequence[Term], meaningful: Sequence[Term], notes: Sequence[str], vocabulary: Vocabulary
) -> Suggestion | None:
    """Return the query for facts that have the words and a figure that may be the number: 81 countries of `> 80`."""
    words = [term for term in meaningful if not is_number(term)]
    counts = {term: number for term in terms for number in [_count(term)] if number and not term.negated}
    numbers = list(counts.values())
    if not numbers or all(term.field or term.negated for term in words):
        return None
    figures = tuple(Term("figure", number, negated=False) for number in numbers)
    try:
        may_be = query_of_terms(figures, vocabulary.index.lexicon(), possibly=True).conditions
    except Unreadable:  # a number too large for a figure
        return None
    query = vocabulary.query(words)
    query = query._replace(terms=(*query.terms, *figures), conditions=(*query.conditions, *may_be))
    if not vocabulary.index.count(query):
        return None
    asked = [term for term in words if not term.negated]
    shown = f"showing {_joined(asked)} with a figure that may be {' and '.join(_written(term) for term in counts)}"
    return Suggestion(query, _sentence([*notes, shown]))


def _count(term: Term) -> str:
    """Return the number of a term as a figure; empty for a term that is not a number or may be a year.

    With a scale word it is a rounded one: 3,327.8 billion may be the 3.3 trillion of somebody else.
    """
    numeral = read_numeral(term.text.split()) if is_number(term) else None
    if numeral is None or may_be_year(term.text):
        return ""
    number = f"~ {numeral.number}" if numeral.words > 1 else numeral.number
    return f"{number} %" if "percent" in numeral.signs else number


def _written(term: Term) -> str:
    """Return the number of a term for a note, with a scale word in it as it was typed."""
    return term.text if " " in term.text else _count(term)


def _none_has_all(terms: Sequence[Term]) -> str:
    asked = [term for term in terms if not term.negated]
    return f"no fact has all of {_joined(asked)}"


def _corrected(terms: Sequence[Term], vocabulary: Vocabulary) -> tuple[list[Term], list[str]]:
    """Return the terms without typos and without words that no fact has, and a note on each of those.

    No terms at all if the value of a field has no correction, or if no word is left.
    """
    held = [term for term in terms if not term.negated and vocabulary.has(term) and not _is_stop_word(term)]
    corrected: list[Term] = []
    notes: list[str] = []
    for term in terms:
        kept, note = _kept(term, held, vocabulary)
        corrected += kept
        held += kept if len(kept) == 1 and kept != [term] else []
        notes += [note] if note else []
        if len(notes) == _MOST_WORDS or (term.field and not kept):
            return [], []
    if not vocabulary.finds(corrected):
        corrected = [term for term in corrected if not _is_alone(term, vocabulary)]
    has_words = any(not (term.field or term.negated) for term in corrected)
    return (corrected, notes) if has_words or all(term.field for term in terms) else ([], [])


def _without_numbers_of_other_units(kept: Sequence[Term], terms: Sequence[Term]) -> list[Term]:
    """Return the terms that are kept without a number whose unit of measurement is not: 12.5, of 12.5 km2.

    A figure of anything else with that number is no answer.
    """
    gone = [
        number
        for number, unit in pairwise(terms)
        if is_number(number) and not unit.field and fold(unit.text) in MEASURES and _is_gone(unit, kept)
    ]
    return [term for term in kept if term not in gone]


def _is_gone(unit: Term, kept: Sequence[Term]) -> bool:
    return unit not in kept and Term("unit", unit_key(unit.text), negated=False) not in kept


def _kept(term: Term, held: Sequence[Term], vocabulary: Vocabulary) -> tuple[list[Term], str]:
    """Return the terms to search for in place of one, and a note if no fact has it; the facts have those in `held`."""
    if term.negated or vocabulary.has(term):
        return [term], ""
    if parts := typos.parts(term, vocabulary):
        is_phrase = " " in term.text.strip()
        return parts, f"no fact has the phrase {_quoted(term)}" if is_phrase else _no_fact_has(term, ())
    if _is_alone(term, vocabulary):
        return [term], _no_fact_has(term, _as_value(term, vocabulary))
    if _is_stop_word(term):
        return [], ""
    values, key = _as_value(term, vocabulary), _known_unit(term, vocabulary)
    if not (values or key) and (correction := typos.correction(term, held, vocabulary)):
        return [term._replace(text=correction)], _no_fact_has(term, [correction])
    kept = [Term("unit", key, negated=False)] if key else []
    return kept, _no_fact_has(term, values or (() if key else typos.candidates(term, vocabulary)))


def _known_unit(term: Term, vocabulary: Vocabulary) -> str:
    """Return the key of the unit that a word without facts means, if figures have it: `ha`, of hectares."""
    return vocabulary.index.lexicon().known("unit", unit_key(term.text)) or "" if not term.field else ""


def _is_alone(term: Term, vocabulary: Vocabulary) -> bool:
    """Return whether facts have a term only as a part of a synonym: the "silk" of Silk Road."""
    is_word = not (term.field or term.negated)
    return is_word and vocabulary.is_of_synonyms(fold(term.text)) and not vocabulary.has(term)


def _with_whole_numbers(terms: Sequence[Term]) -> Iterator[Term]:
    """Yield the terms, with the words of one number as one term: `3.3278 trillion`."""
    at = 0
    while at < len(terms):
        end = next((n for n in range(at, len(terms)) if terms[n].field or terms[n].negated), len(terms))
        numeral = read_numeral([term.text for term in terms[at:end]])
        count = numeral.words if numeral else 1
        together = " ".join(term.text for term in terms[at : at + count])
        yield terms[at]._replace(text=together) if count > 1 else terms[at]
        at += count


def _suggestion(
    notes: Sequence[str], kept: Sequence[Term], terms: Sequence[Term], vocabulary: Vocabulary
) -> Suggestion:
    """Return the suggestion of some terms, with notes on the terms that were asked for.

    Words about how something is asked are not named, unless they were corrected: waiting list, for "waiting lsit".
    """
    asked = [term for term in kept if not term.negated]
    unnamed = [one for one in asked if _is_stop_word(one) and (one in terms or is_function_word(one.text))]
    asked = [term for term in asked if term not in unnamed] or asked
    shown = _joined(asked)
    if f"no fact has the phrase {shown}" in notes:  # else it would say the same words twice
        shown = "facts with all of its words"
    return Suggestion(vocabulary.query(kept), _sentence([*notes, f"showing {shown}"]))


def _sentence(parts: Sequence[str]) -> str:
    """Return some notes in one line, with a semicolon after each that is not a question."""
    text = ""
    for part in parts:
        text += ("" if not text else " " if text.endswith("?") else "; ") + part
    return text


def _without_bounds(terms: Sequence[Term]) -> list[Term]:
    """Return the terms without the words of a bound before a number: `80` for `at least 80`, which `> 80` answers."""
    kept: list[Term] = []
    for term in terms:
        if is_number(term) and not (term.field or term.negated):
            texts = tuple(fold(one.text) if not (one.field or one.negated) else "" for one in kept[-LONGEST_BOUND:])
            length = next((n for n in range(len(texts), 0, -1) if texts[-n:] in BOUNDS_BEFORE), 0)
            kept = kept[: len(kept) - length]
        kept.append(term)
    return kept


def _with_other_spaces(terms: Sequence[Term]) -> Iterator[list[Term]]:
    """Yield the terms with a space taken out, and with the value of a field ending later.

    The second is for `place:South Korea` without quotes, of which a shell makes two arguments. A value never ends
    earlier than its argument: `figure:>10 trillion USD` without its unit would find what was not asked for.
    """
    terms = list(terms)
    yield from typos.with_words_joined(terms)
    for at, term in enumerate(terms[:_MOST_WORDS]):
        if not term.field:
            continue
        after = at + 1
        while after < len(terms) and after - at <= _LONGEST_VALUE and not (terms[after].field or terms[after].negated):
            after += 1
            text = " ".join(one.text for one in terms[at:after])
            yield [*terms[:at], term._replace(text=text), *terms[after:]]


_LONGEST_VALUE = 5  # words


def _most_of(terms: Sequence[Term], corrections: Sequence[str], vocabulary: Vocabulary) -> Suggestion | None:
    """Return the query for the facts that have as many of the words as possible, with notes on the corrected ones.

    Facts with a word that is far rarer than all others come first, except for a number, which may count anything.
    """
    words = [term for term in dict.fromkeys(terms) if not (term.field or term.negated) and vocabulary.has(term)]
    rest = [term for term in terms if term.field or term.negated]
    counts = {term: vocabulary.count([term]) for term in words}
    rarest = sorted(words, key=counts.__getitem__)[:_MOST_WORDS]
    words = [term for term in words if term in rarest]
    rare = {one for one, next_ in pairwise(rarest[:2]) if counts[one] * _FAR_RARER <= counts[next_]}
    rare = {term for term in rare if not is_number(term)}
    for many in range(len(words) - 1, 0, -1):
        kept = [(rare.issubset(some), vocabulary.query([*some, *rest])) for some in combinations(words, many)]
        query = some_of([one for first, one in kept if first], [one for first, one in kept if not first])
        if vocabulary.index.count(query):
            texts = quoted(" ".join(term.text for term in terms if term in words))
            shown = f"no fact has all of {texts}; showing those that have {many} of the words"
            return Suggestion(query, _sentence([*corrections, shown]))
    return None


_FAR_RARER = 20  # times


def hint(terms: Sequence[Term], index: Index, *, possibly: bool) -> str:
    """Return a hint on each term that no fact has, or on all terms if each has facts."""
    vocabulary = Vocabulary(index)
    asked = [term for term in dict.fromkeys(_with_whole_numbers(terms)) if not term.negated]
    unknown = [term for term in asked if not vocabulary.has(term)]
    if not unknown:
        return "each term has facts of its own, but no fact has them all; leave one out" if len(asked) > 1 else ""
    hints = [_hint(term, vocabulary, possibly=possibly) for term in unknown[:_MOST_WORDS]]
    more = len(unknown) - len(hints)
    return _sentence([*hints, f"nor has any fact {more} more of the words"] if more else hints)


def _hint(term: Term, vocabulary: Vocabulary, *, possibly: bool) -> str:
    if KINDS.get(term.field) in (FIGURE, PERIOD):
        found = having_number(term.text, vocabulary.index) if KINDS[term.field] == FIGURE else None
        near = f"; near it is {found.called}" if found else ""
        if possibly or not Vocabulary(vocabulary.index, possibly=True).finds([term]):
            return f"no fact has {_quoted(term)}{near or _without_its_unit(term, vocabulary)}"
        return f"no fact surely matches {_quoted(term)}{near}; --possibly also shows facts that may match"
    compared = "" if term.field else _with_a_colon(term.text)
    choices = [compared] if compared else [*_as_value(term, vocabulary), *typos.candidates(term, vocabulary)]
    message = _no_fact_has(term, choices)
    if choices or term.field not in VALUE_FIELDS:
        return message
    column = _COLUMNS.get(term.field, term.field)
    return f"{message}; innofacts list --count {column} shows all values"


def _without_its_unit(term: Term, vocabulary: Vocabulary) -> str:
    """Return that no figure of the library has the unit of a range, as the end of a sentence; empty if one does."""
    unit = unit_of(term.text) if KINDS[term.field] == FIGURE else None
    known = vocabulary.index.lexicon().known
    if unit is None or not unit.key or any(known("unit", key) for key in (unit.key, *may_mean(unit.key))):
        return ""
    return f", and no figure is in {visible(unit.text)}; innofacts list --count unit shows all units"


def _as_value(term: Term, vocabulary: Vocabulary) -> list[str]:
    """Return terms with a field for a word that is a value of one: vintage:preliminary, standing:opinion."""
    if term.field:
        return []
    fields = (field for field, kind in KINDS.items() if kind == CHOICE)
    return [f"{field}:{term.text}" for field in fields if vocabulary.index.lexicon().known(field, term.text)]


def lacks_colon(terms: Iterable[Term]) -> bool:
    """Return whether a term is meant for a field, such as `figure>80`, as its hint says: nothing else is a guess."""
    return any(_with_a_colon(term.text) for term in terms if not term.field)


def _with_a_colon(text: str) -> str:
    """Return a term with its colon, figure:>80 for figure>80; empty for other texts."""
    for sign in (">=", "<=", ">", "<", "="):
        name, found, value = text.partition(sign)
        kind = KINDS.get(name.casefold().strip(), "") if value.strip() else ""
        if found and kind == PERIOD and sign != "=":
            return f"{name}:{value}.." if sign[0] == ">" else f"{name}:..{value}"
        if found and kind:
            return f"{name}:{value if sign == '=' else sign + value}"
    return ""


def having_number(figure: str, index: Index) -> Fact | None:
    """Return the first fact with the number of a figure that has its unit in words, whatever the bound; else None."""
    words = [Term("", word, negated=False) for word in figure.split()]
    words = _without_bounds(list(_with_whole_numbers(words)))
    vocabulary = Vocabulary(index)
    if len(words) == 1 or not (words and is_number(words[0]) and vocabulary.finds(words)):
        return None
    source, parameters = index.matching(vocabulary.query(words))
    ids = index.rows(f"SELECT id {source} AND figure IS NOT NULL ORDER BY n LIMIT 1", parameters)
    return next((fact for row in ids for fact in recall(index, [str(row[0])])), None)


_COLUMNS = {"topic": "topics"}  # of the fields whose column has a different name


def _no_fact_has(term: Term, choices: Iterable[str]) -> str:
    meant = " or ".join(map(quoted, choices))
    return f"no fact has {_quoted(term)}" + (f"; did you mean {meant}?" if meant else "")


def _is_stop_word(term: Term) -> bool:
    words = fold(term.text).split()
    is_name = term.text.isupper() and len(term.text) > 1  # the US
    is_of_questions = not is_name and all(word in stopwords.QUESTION for word in words)
    return not term.field and (is_function_word(term.text) or is_of_questions)


def _quoted(term: Term) -> str:
    return f"{term.field}:{quoted(term.text)}" if term.field else quoted(term.text)


_LONGEST_NOTE = 200  # characters of the terms with a field


def _joined(terms: Sequence[Term]) -> str:
    """Return terms as a user might type them."""
    if any(term.field for term in terms):
        return shortened(" ".join(map(_quoted, terms)), _LONGEST_NOTE)
    return quoted(" ".join(term.text for term in terms))
