"""Spelling correction of query terms: mistyped words, and spaces that are missing or in the wrong place."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import pairwise

from innofacts.english import stopwords
from innofacts.english.inflection import plural, singular
from innofacts.english.numerals import read_numeral
from innofacts.errors import Unreadable
from innofacts.index.alternatives import query_of_terms, unit_key
from innofacts.index.analysis import fold, plain_words
from innofacts.index.index import Index
from innofacts.index.query import Query
from innofacts.index.terms import CHOICE, FIGURE, KINDS, PERIOD, UNIT, WORDS, Term
from innofacts.search.stems import stemmer
from innofacts.suggesting import nearest

MOST_WORDS = 8
"""The most words of a query that are checked for typos."""
SHORTEST_SURE = 6
"""The fewest letters of a word that is surely mistyped: its first letter may be the wrong one."""

_SHORTEST_TYPO = 4  # letters; almost any word is near a shorter one,
_SHORTEST_SWAP = 3  # except a word with the same letters
_MOST_NEAR = 8  # candidates among which the other terms must decide
_ID_BEGINNING = 2  # characters at the beginning of an id, where typos are rare,
_MOST_IDS = 20_000  # and the most ids with that beginning that are compared, some dozen microseconds each
_SHORTEST_PART, _LONGEST_RUN = 3, 30  # letters of a word without a space next to it, and of all such words together
_MOST_PARTS, _MOST_RUNS = 4, 20  # the most words without spaces, and the most ways to split them that are tried

_BEGINS = "BETWEEN ?1 AND ?1 || char(1114111)"
"""SQL for a text that begins with the first parameter."""


# --- the words of a library ----------------------------------------------------------------------------------------


def is_number(term: Term) -> bool:
    """Return whether the whole term is one number, in any spelling."""
    words = term.text.split()
    numeral = None if term.field else read_numeral(words)
    return numeral is not None and numeral.words == len(words)


class Vocabulary:
    """The words of the facts in an index and of its synonyms; each is looked up once."""

    def __init__(self, index: Index, *, possibly: bool = False) -> None:
        """Look words up in an index; with `possibly`, facts that may or may not match a term count as well."""
        self.index = index
        self._possibly = possibly
        self._stems = stemmer()
        self.has = cache(self._has)
        self.has_form = cache(self._has_form)

    def query(self, terms: Iterable[Term]) -> Query:
        """Return the query of some terms."""
        return query_of_terms(tuple(terms), self.index.lexicon(), possibly=self._possibly)

    def count(self, terms: Iterable[Term]) -> int:
        """Return the number of facts that have all of the terms."""
        return self.index.count(self.query(terms))

    def finds(self, terms: Sequence[Term]) -> bool:
        """Return whether a fact has all of the terms; no fact has terms that are all negated or not in the grammar."""
        try:
            return any(not term.negated for term in terms) and self.count(terms) > 0
        except Unreadable:
            return False

    def _has(self, term: Term) -> bool:
        """Return whether a fact has a term or a synonym of it."""
        source, parameters = self.index.matching(self.query([term]))
        return self.index.one(f"SELECT 1 {source} LIMIT 1", parameters) is not None

    def has_word(self, word: str) -> bool:
        """Return whether a fact has a word or a synonym of it."""
        return self.has(Term("", word, negated=False))

    def _has_form(self, word: str) -> bool:
        """Return whether a fact, or a phrase of the synonyms, has a word in exactly this form."""
        sql = "SELECT 1 FROM word WHERE word = ?"
        return self.is_of_synonyms(word) or self.index.one(sql, (word,)) is not None

    def is_of_synonyms(self, word: str) -> bool:
        """Return whether a phrase of the synonyms has a folded word or its singular."""
        return not self._of_synonyms.isdisjoint((word, singular(word)))

    @cached_property
    def _of_synonyms(self) -> frozenset[str]:
        rows = self.index.rows("SELECT words FROM synonym")
        return frozenset(word for row in rows for word in str(row[0]).split() if word.isalpha())

    @cached_property
    def forms_of_synonyms(self) -> list[str]:
        """The words of the phrases of the synonyms, and their plurals."""
        return [form for word in sorted(self._of_synonyms) for form in (word, plural(word))]

    def without_other_forms(self, words: Sequence[str]) -> list[str]:
        """Return the first of all words with one stem: of innovation, innovator and innovate only the first."""
        stems = self._stems(words)
        firsts: dict[str, str] = {}
        for word in words:
            firsts.setdefault(stems[word], word)
        return list(firsts.values())


# --- mistyped words ------------------------------------------------------------------------------------------------


def correction(term: Term, held: Sequence[Term], vocabulary: Vocabulary) -> str | None:
    """Return the corrected text of a term: the one candidate that is nearer than the others; None without one.

    Of several candidates that are as near, the one is taken that alone has facts together with the terms in `held`.
    """
    text = term.text
    if term.field and len(text) < _SHORTEST_TYPO:
        return None
    changed = False
    for word, choices in _choices(term, vocabulary):
        found = _near(word, choices)
        if not term.field:
            known = vocabulary.without_other_forms([other for other in found if vocabulary.has_word(other)])
            if len(known) != 1 and held:
                known = vocabulary.without_other_forms(_found_with(held, found, vocabulary))
            found = known
        if len(found) != 1:
            return None
        text, changed = found[0] if term.field else text.lower().replace(word.lower(), found[0], 1), True
    return text if changed else None


def candidates(term: Term, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the words, or the values of its field, that a term without facts may be a typo of."""
    for text, choices in _choices(term, vocabulary):
        near = ([one for one in nearest(text, some) if term.field or vocabulary.has_word(one)] for some in choices)
        yield from next(filter(None, near), ())


def _choices(term: Term, vocabulary: Vocabulary) -> Iterator[tuple[str, tuple[list[str], ...]]]:
    """Yield each text of a term that may have a typo, with lists of likely corrections, the likelier list first."""
    kind = KINDS.get(term.field, "")
    index = vocabulary.index
    if kind in (FIGURE, PERIOD) or is_number(term):
        return  # any other number is as likely
    if kind in (WORDS, CHOICE, UNIT):
        rows = index.rows("SELECT value FROM vocabulary WHERE field = ? ORDER BY count DESC, value", (term.field,))
        values = [str(row[0]) for row in rows]
        if len(term.text) >= _SHORTEST_TYPO:
            sql = "SELECT name FROM alias NATURAL JOIN vocabulary WHERE field = ? ORDER BY name"
            values += [str(row[0]) for row in index.rows(sql, (term.field,))]
        yield unit_key(term.text) if kind == UNIT else term.text, (values,)
    elif kind:
        sql = f"SELECT id FROM fact WHERE id {_BEGINS} ORDER BY id LIMIT ?2"
        ids = [str(row[0]) for row in index.rows(sql, (term.text[:_ID_BEGINNING], _MOST_IDS + 1))]
        yield term.text, (ids if len(ids) <= _MOST_IDS else [],)
    else:
        for word in plain_words(term.text)[:MOST_WORDS]:
            if len(word) >= _SHORTEST_SWAP and not vocabulary.has_word(word):
                yield word, _words_like(word, vocabulary)


def _words_like(word: str, vocabulary: Vocabulary) -> tuple[list[str], ...]:
    """Return what a word without facts may be a typo of: words of facts, their singulars, then words of synonyms.

    Empty for a word of the synonyms, which is not a typo.
    """
    if vocabulary.is_of_synonyms(word):
        return ()
    # A typo seldom changes the length of a word by more than two letters; or the rest of the word is missing.
    sql = f"SELECT word FROM word WHERE abs(length(word) - ?2) <= 2 OR (word {_BEGINS}) ORDER BY count DESC, word"
    of_facts = [str(row[0]) for row in vocabulary.index.rows(sql, (word, len(word)))]
    found = [
        [other for other in choices if other not in stopwords.QUERY]
        for choices in (of_facts, map(singular, of_facts), vocabulary.forms_of_synonyms)
    ]
    if len(word) < _SHORTEST_TYPO:
        found = [[other for other in choices if sorted(other) == sorted(word)] for choices in found]
    return tuple(found)


def _found_with(held: Sequence[Term], words: Iterable[str], vocabulary: Vocabulary) -> list[str]:
    """Return the words that a fact has together with the terms in `held`."""
    return [word for word in words if vocabulary.finds([*held, Term("", word, negated=False)])]


def _near(word: str, choices: Iterable[Sequence[str]], *, most: int = 3) -> list[str]:
    """Return the choices with the fewest edits, up to `most`; of a word and its plural the likelier one.

    One letter in five may be wrong: with more, a word of eight is as likely a different one, unicorns and not unions.
    The "s" of a plural counts for none. The first letter is seldom wrong: if it is, that must be the only edit in a
    word that is not short.
    """
    choices, forms = list(choices), dict.fromkeys((word, word.removesuffix("s")))
    most = min(most, max(1, len(word) // 5))
    for edits in range(1, most + 1):
        for some in choices:
            near = [choice for form in forms for choice in nearest(form, some, most=_MOST_NEAR, edits=edits)]
            found = [choice for choice in near if _begins_alike(word, choice)]
            if not found and edits == 1 and len(word) >= SHORTEST_SURE:
                found = near
            if found:
                return list({choice.casefold().removesuffix("s"): choice for choice in reversed(found)}.values())[::-1]
    return []


def _begins_alike(word: str, choice: str) -> bool:
    """Return whether two words have the same first letter, or their first two letters swapped."""
    word, choice = word.casefold(), choice.casefold()
    return word[:1] == choice[:1] or word[:2] == choice[1::-1]


# --- spaces --------------------------------------------------------------------------------------------------------


def with_words_joined(terms: Sequence[Term]) -> Iterator[list[Term]]:
    """Yield the terms with two neighbouring words written as one: `super computing`, `rail way`."""
    for at, (left, right) in enumerate(pairwise(terms[:MOST_WORDS])):
        if not any(term.field or term.negated or not term.text.isalpha() for term in (left, right)):
            yield [*terms[:at], left._replace(text=left.text + right.text), *terms[at + 2 :]]


def parts(term: Term, vocabulary: Vocabulary) -> list[Term]:
    """Return the words of a term without facts, if it is several words that have facts; else nothing.

    They are joined by hyphens, or are a phrase in quotes, or have no spaces between them.
    """
    return _of_phrase(term, vocabulary) or _without_spaces(term, vocabulary)


def _of_phrase(term: Term, vocabulary: Vocabulary) -> list[Term]:
    words = [Term("", word, negated=False) for word in fold(term.text).split()]
    are_words = not (term.field or is_number(term)) and 1 < len(words) <= MOST_WORDS
    return words if are_words and all(map(vocabulary.has, words)) else []


def _without_spaces(term: Term, vocabulary: Vocabulary) -> list[Term]:
    """Return the words of `jointlabs` or `9centres`, if a fact has them all; a text one edit from a word is a typo."""
    text = "" if term.field else fold(term.text)
    letters = text.lstrip("0123456789")
    if not letters.isalpha() or len(text) > _LONGEST_RUN:
        return []
    if letters == text and _near(text, _words_like(text, vocabulary), most=1):
        return []
    digits = [text.removesuffix(letters)] if letters != text else []
    runs = list(_splits(letters, vocabulary, _MOST_PARTS))
    runs += [[letters]] if digits else []
    # Many words, or words of very different length, are more likely to be words by accident.
    runs.sort(key=lambda words: (len(words), -min(map(len, words))))
    for words in runs[:_MOST_RUNS]:
        terms = [Term("", word, negated=False) for word in digits + words]
        if vocabulary.finds(terms):
            return terms
    return []


def _splits(text: str, vocabulary: Vocabulary, most: int) -> Iterator[list[str]]:
    """Yield the ways to split a text into at least two words, and at most `most`."""
    for end in range(1, len(text)) if most > 1 else ():
        first, rest = text[:end], text[end:]
        if _may_be_part(first, vocabulary):
            if _may_be_part(rest, vocabulary):
                yield [first, rest]
            yield from ([first, *words] for words in _splits(rest, vocabulary, most - 1))


def _may_be_part(word: str, vocabulary: Vocabulary) -> bool:
    """Return whether a text may be one of several words without spaces: a function word, or a word of some letters."""
    if len(word) < _SHORTEST_PART or word in stopwords.QUERY:
        return len(word) > 1 and word in stopwords.QUERY
    return vocabulary.has_form(word)
