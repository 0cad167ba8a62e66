"""What a query that finds nothing may have meant: slips of the hand, and words that a question has and no fact.

Fields always hold; only words are left out, as few as may be, and whoever asks is told.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import combinations, pairwise

from innofacts.errors import Unreadable, nearest, quoted, visible
from innofacts.library.index import Index
from innofacts.library.searching import (
    CHOICE,
    FIELDS,
    FIGURE,
    FUNCTION_WORDS,
    PERIOD,
    UNIT,
    VALUE_FIELDS,
    WORDS,
    Query,
    Term,
    fold,
    is_function_word,
    plain_words,
    query_of_terms,
    some_of,
    unit_key,
)
from innofacts.records import Record
from innofacts.values.numerals import read_numeral

_KINDS = {field.name: field.kind for field in FIELDS}
_MOST_WORDS = 8
"""The most words that are looked at when some are to be left out, or to be corrected; the most frequent go first."""

_QUESTION_WORDS = frozenset(
    "also amount article author being claim claims current currently data doing done fact facts figure figures find "
    "happen happened having her his just latest let list may might now other please really said say says she show "
    "statistic statistics tell total us yes".split()
)
"""Words that say how something is asked and not what: in a question they need not be in the answer."""
_SHORTEST_SLIP = 4  # letters; with fewer, nearly everything is near,
_SHORTEST_SWAP = 3  # but for what has the same letters
_SHORTEST_PART, _LONGEST_RUN = 3, 30  # letters of a word that runs into another, and of all that run together,
_MOST_PARTS, _MOST_RUNS = 4, 20  # the words that they may be, and in how many ways
_SURE = 2  # characters at the beginning of an id, where a slip is seldom,
_MOST_IDS = 20_000  # and how many ids that begin so are gone through: some dozen microseconds each


_BEGINS = "BETWEEN ?1 AND ?1 || char(1114111)"
"""What holds, in SQL, of a text that begins with the first parameter."""


class Guess(Record):
    """A query in place of one that finds nothing."""

    query: Query
    """What finds something."""
    note: str
    """What is shown instead of what, for people."""


def guess(terms: Sequence[Term], index: Index, *, possibly: bool) -> Guess | None:
    """Return the query that may have been meant, None where nothing comes near."""
    look = _Look(index, possibly=possibly)
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


def _with_figures(terms: Sequence[Term], telling: Sequence[Term], said: Sequence[str], look: "_Look") -> Guess | None:
    """Return the query for facts whose figure may be the number that is asked for among words: 81 countries of > 80."""
    words = [term for term in telling if not _is_number(term)]
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
    numeral = read_numeral(term.text.split()) if _is_number(term) else None
    if numeral is None or (term.text.isdigit() and len(term.text) == _YEAR):
        return ""
    return f"{numeral.number} %" if "percent" in numeral.signs else numeral.number


_YEAR = 4  # digits


def _none_has_all(terms: Sequence[Term]) -> str:
    asked = [term for term in terms if not term.negated]
    return visible(f"no fact has all of {_joined(asked)}")


def _corrected(terms: Sequence[Term], look: "_Look") -> tuple[list[Term], list[str]]:
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
        elif parts := _parts(term, look) or _run_together(term, look):
            corrected += parts
            said.append(_no_fact_has(term, ()))
        elif not term.field and fold(term.text) in look.of_synonyms:
            corrected.append(term)
            alone.append(term)
            said.append(_no_fact_has(term, ()))
        elif term.field or not _is_stop_word(term):
            meant = _meant(term, held, look)
            said.append(_no_fact_has(term, [meant] if meant else _suggestions(term, look)))
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


def _is_number(term: Term) -> bool:
    words = term.text.split()
    numeral = None if term.field else read_numeral(words)
    return numeral is not None and numeral.words == len(words)


def _parts(term: Term, look: "_Look") -> list[Term]:
    """Return the words of a phrase, or of what hyphens join, where some fact has each of them."""
    parts = [Term("", word, negated=False) for word in fold(term.text).split()]
    return (
        parts
        if not (term.field or _is_number(term)) and 1 < len(parts) <= _MOST_WORDS and all(map(look.knows, parts))
        else []
    )


def _run_together(term: Term, look: "_Look") -> list[Term]:
    """Return the words of what lacks the blanks between them, where some fact has them all: `jointlabs`, `9centres`.

    What is one slip away from a word is rather that.
    """
    text = "" if term.field else fold(term.text)
    letters = text.lstrip("0123456789")
    if not letters.isalpha() or len(text) > _LONGEST_RUN or (letters == text and _near(text, look.near(text), most=1)):
        return []
    digits = [text.removesuffix(letters)] if letters != text else []
    runs = list(_words_of_run(letters, look, _MOST_PARTS))
    runs += [[letters]] if digits else []
    # The more parts there are and the less even they are, the more likely they are words by accident.
    runs.sort(key=lambda words: (len(words), -min(map(len, words))))
    for words in runs[:_MOST_RUNS]:
        terms = [Term("", word, negated=False) for word in digits + words]
        if look.finds(terms):
            return terms
    return []


def _words_of_run(text: str, look: "_Look", most: int) -> Iterator[list[str]]:
    """Give the ways to part a text into no more than so many words, and no fewer than two."""
    for end in range(1, len(text)) if most > 1 else ():
        first, rest = text[:end], text[end:]
        if look.has_word(first):
            if look.has_word(rest):
                yield [first, rest]
            yield from ([first, *words] for words in _words_of_run(rest, look, most - 1))


def _guess(said: Sequence[str], kept: Sequence[Term], look: "_Look") -> Guess:
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
    for at, (left, right) in enumerate(pairwise(terms[:_MOST_WORDS])):
        if not any(term.field or term.negated or not term.text.isalpha() for term in (left, right)):
            yield [*terms[:at], left._replace(text=left.text + right.text), *terms[at + 2 :]]
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


def _most_of(terms: Sequence[Term], look: "_Look") -> Guess | None:
    """Return the query for the facts that have as many of the words as any.

    A word that far fewer facts have than any other tells the most; not so a number, which may count anything.
    """
    words = [term for term in dict.fromkeys(terms) if not (term.field or term.negated) and look.knows(term)]
    rest = [term for term in terms if term.field or term.negated]
    counts = {term: look.count([term]) for term in words}
    rarest = sorted(words, key=counts.__getitem__)[:_MOST_WORDS]
    words = [term for term in words if term in rarest]
    rare = {one for one, next_ in pairwise(rarest[:2]) if counts[one] * _FAR_FEWER <= counts[next_]}
    rare = {term for term in rare if not _is_number(term)}
    for many in range(len(words) - 1, 0, -1):
        kept = [(rare.issubset(some), look.query([*some, *rest])) for some in combinations(words, many)]
        query = some_of([one for tells, one in kept if tells], [one for tells, one in kept if not tells])
        if look.index.count(query):
            texts = quoted(" ".join(term.text for term in terms if term in words))
            return Guess(query, visible(f"no fact has all of {texts}; showing those that have {many} of the words"))
    return None


_FAR_FEWER = 20  # times


class _Look:
    """What an index says of terms, each asked once."""

    def __init__(self, index: Index, *, possibly: bool = False) -> None:
        self.index = index
        self._possibly = possibly
        self.knows = cache(self._knows)
        self.has_word = cache(self._has_word)

    def _knows(self, term: Term) -> bool:
        source, parameters = self.index.matching(self.query([term]))
        return self.index.one(f"SELECT 1 {source} LIMIT 1", parameters) is not None

    @cached_property
    def of_synonyms(self) -> frozenset[str]:
        """The words that synonyms are made of, folded."""
        rows = self.index.rows("SELECT words FROM synonym")
        return frozenset(word for row in rows for word in str(row[0]).split() if word.isalpha())

    @cached_property
    def forms_of_synonyms(self) -> list[str]:
        """Those words and their plurals, which may be what was typed with a slip."""
        return [form for word in sorted(self.of_synonyms) for form in (word, _plural(word))]

    def knows_word(self, word: str) -> bool:
        """Tell whether any fact has a word, or what means the same."""
        return self.knows(Term("", word, negated=False))

    def _has_word(self, word: str) -> bool:
        """Tell whether a word of some letters is one of a fact or of synonyms, or stands between others."""
        if len(word) < _SHORTEST_PART or word in FUNCTION_WORDS:
            return len(word) > 1 and word in FUNCTION_WORDS
        return (
            not self.of_synonyms.isdisjoint((word, _singular(word)))
            or self.index.one("SELECT 1 FROM word WHERE word = ?", (word,)) is not None
        )

    def near(self, word: str) -> tuple[list[str], ...]:
        """Return what a word that no fact has may be a slip of: the words of facts, then those of synonyms.

        Nothing where the word is one of synonyms itself, and so no slip, or too short.
        """
        if not self.of_synonyms.isdisjoint((word, _singular(word))):
            return ()
        # A slip seldom changes how long a word is by more than two letters; or the word is not finished.
        sql = f"SELECT word FROM word WHERE abs(length(word) - ?2) <= 2 OR (word {_BEGINS}) ORDER BY count DESC, word"
        of_facts = [str(row[0]) for row in self.index.rows(sql, (word, len(word)))]
        found = [
            [other for other in choices if other not in FUNCTION_WORDS]
            for choices in (of_facts, map(_singular, of_facts), self.forms_of_synonyms)
        ]
        if len(word) < _SHORTEST_SLIP:
            found = [[other for other in choices if sorted(other) == sorted(word)] for choices in found]
        return tuple(found)

    def query(self, terms: Iterable[Term]) -> Query:
        """Return the query of some terms."""
        return query_of_terms(tuple(terms), self.index.lexicon(), possibly=self._possibly)

    def finds(self, terms: Sequence[Term]) -> bool:
        """Tell whether any fact has all of the terms, if they are in the grammar and not all are negated."""
        try:
            return any(not term.negated for term in terms) and self.count(terms) > 0
        except Unreadable:
            return False

    def count(self, terms: Iterable[Term]) -> int:
        """Return how many facts have all of the terms."""
        return self.index.count(self.query(terms))


def hint(terms: Sequence[Term], index: Index, *, possibly: bool) -> str:
    """Return what can be said of each term that no fact has, or of all where each has facts of its own."""
    look = _Look(index)
    asked = [term for term in dict.fromkeys(_with_whole_numbers(terms)) if not term.negated]
    unknown = [term for term in asked if not look.knows(term)]
    if not unknown:
        return "each term has facts of its own, but none has them all; leave one out" if len(asked) > 1 else ""
    said = [_hint(term, look, possibly=possibly) for term in unknown[:_MOST_WORDS]]
    more = len(unknown) - len(said)
    return _told([*said, f"nor has any {more} more of the words"] if more else said)


def _hint(term: Term, look: "_Look", *, possibly: bool) -> str:
    if _KINDS.get(term.field) in (FIGURE, PERIOD) and not possibly:
        return visible(f"no fact is surely {_quoted(term)}; --possibly also finds what cannot be told")
    meant = list(_suggestions(term, look))
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


def _suggestions(term: Term, look: "_Look") -> Iterator[str]:
    """Give what a word, or a value of a field, that no fact has may be a slip of."""
    for text, choices in _choices(term, look):
        near = ([one for one in nearest(text, some) if term.field or look.knows_word(one)] for some in choices)
        yield from next(filter(None, near), ())


def _choices(term: Term, look: "_Look") -> Iterator[tuple[str, tuple[list[str], ...]]]:
    """Give each text of a term that may have a slip in it with what may have been meant, the likelier choices first."""
    kind = _KINDS.get(term.field, "")
    if kind in (FIGURE, PERIOD) or _is_number(term):
        return  # a number is as good as another
    if kind in (WORDS, CHOICE, UNIT):
        rows = look.index.rows("SELECT value FROM vocabulary WHERE field = ? ORDER BY count DESC, value", (term.field,))
        values = [str(row[0]) for row in rows]
        if len(term.text) >= _SHORTEST_SLIP:
            sql = "SELECT name FROM alias NATURAL JOIN vocabulary WHERE field = ? ORDER BY name"
            values += [str(row[0]) for row in look.index.rows(sql, (term.field,))]
        yield unit_key(term.text) if kind == UNIT else term.text, (values,)
    elif kind:
        sql = f"SELECT id FROM fact WHERE id {_BEGINS} ORDER BY id LIMIT ?2"
        ids = [str(row[0]) for row in look.index.rows(sql, (term.text[:_SURE], _MOST_IDS + 1))]
        yield term.text, (ids if len(ids) <= _MOST_IDS else [],)
    else:
        for word in plain_words(term.text)[:_MOST_WORDS]:
            if len(word) >= _SHORTEST_SWAP and not look.knows_word(word):
                yield word, look.near(word)


def _singular(word: str) -> str:
    """Return the singular that a word would have, if it were a plural."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _plural(word: str) -> str:
    """Return the plural that a word would have, if it were a noun."""
    if word.endswith("y") and word[-2:-1] not in {*"aeiou"}:
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def _meant(term: Term, held: Sequence[Term], look: "_Look") -> str | None:
    """Return what the text of a term was meant to be: what is nearer than all else; None where nothing is.

    Of words that are as near, one is meant if it alone goes with the other terms that hold.
    """
    text = term.text
    if term.field and len(text) < _SHORTEST_SLIP:
        return None
    changed = False
    for word, choices in _choices(term, look):
        found = _near(word, choices)
        if not term.field:
            alone = [other for other in found if look.knows_word(other)]
            found = alone if len(alone) == 1 else _going_with(held, found, look) if held else alone
        if len(found) != 1:
            return None
        text, changed = found[0] if term.field else text.lower().replace(word.lower(), found[0], 1), True
    return text if changed else None


def _going_with(held: Sequence[Term], words: Iterable[str], look: "_Look") -> list[str]:
    """Return the words that some fact has together with all that is asked for besides."""
    return [word for word in words if look.finds([*held, Term("", word, negated=False)])]


def _near(word: str, choices: Iterable[Sequence[str]], *, most: int = 3) -> list[str]:
    """Return the choices that are nearest, within so many edits; of a word and its plural the likelier one.

    The first letter is seldom wrong: where it is, that must be the only slip in a word that is not short.
    """
    choices = list(choices)
    most = min(most, max(1, len(word) // 4))
    for edits in range(1, most + 1):
        for some in choices:
            near = nearest(word, some, most=_MOST_NEAR, edits=edits)
            found = [choice for choice in near if _begins_alike(word, choice)]
            if not found and edits == 1 and len(word) >= _SHORTEST_SURE:
                found = list(near)
            if found:
                return list({choice.casefold().removesuffix("s"): choice for choice in reversed(found)}.values())[::-1]
    return []


def _begins_alike(word: str, choice: str) -> bool:
    """Tell whether two words have the same first letter, or the first two the other way round."""
    word, choice = word.casefold(), choice.casefold()
    return word[:1] == choice[:1] or word[:2] == choice[1::-1]


_MOST_NEAR = 8  # words among which others must tell
_SHORTEST_SURE = 6  # letters that are enough where even the first is wrong
