"""What an index says of the terms of a query, each asked once, for whoever guesses what was meant."""

from collections.abc import Iterable, Sequence
from functools import cache, cached_property

from innofacts.english.numerals import read_numeral
from innofacts.errors import Unreadable
from innofacts.index.index import Index
from innofacts.index.query import Query, query_of_terms
from innofacts.index.terms import Term
from innofacts.search.stems import Stemmer
from innofacts.values.units import singular


def is_number(term: Term) -> bool:
    """Tell whether all of a term is one number, in any spelling."""
    words = term.text.split()
    numeral = None if term.field else read_numeral(words)
    return numeral is not None and numeral.words == len(words)


class Look:
    """What an index says of terms, each asked once."""

    def __init__(self, index: Index, *, possibly: bool = False) -> None:
        """Look into an index, with `possibly` also for what cannot be told."""
        self.index = index
        self._possibly = possibly
        self._stems = Stemmer()
        self.knows = cache(self._knows)
        self.has_word = cache(self._has_word)

    def query(self, terms: Iterable[Term]) -> Query:
        """Return the query of some terms."""
        return query_of_terms(tuple(terms), self.index.lexicon(), possibly=self._possibly)

    def count(self, terms: Iterable[Term]) -> int:
        """Return how many facts have all of the terms."""
        return self.index.count(self.query(terms))

    def finds(self, terms: Sequence[Term]) -> bool:
        """Tell whether any fact has all of the terms, if they are in the grammar and not all are negated."""
        try:
            return any(not term.negated for term in terms) and self.count(terms) > 0
        except Unreadable:
            return False

    def _knows(self, term: Term) -> bool:
        """Tell whether any fact has a term, or what means the same."""
        source, parameters = self.index.matching(self.query([term]))
        return self.index.one(f"SELECT 1 {source} LIMIT 1", parameters) is not None

    def knows_word(self, word: str) -> bool:
        """Tell whether any fact has a word, or what means the same."""
        return self.knows(Term("", word, negated=False))

    def _has_word(self, word: str) -> bool:
        """Tell whether a word is one of a fact, in this very form, or of synonyms."""
        sql = "SELECT 1 FROM word WHERE word = ?"
        return self.is_of_synonyms(word) or self.index.one(sql, (word,)) is not None

    def is_of_synonyms(self, word: str) -> bool:
        """Tell whether a folded word, or what it is the plural of, is one that synonyms are made of."""
        return not self._of_synonyms.isdisjoint((word, singular(word)))

    @cached_property
    def _of_synonyms(self) -> frozenset[str]:
        rows = self.index.rows("SELECT words FROM synonym")
        return frozenset(word for row in rows for word in str(row[0]).split() if word.isalpha())

    @cached_property
    def forms_of_synonyms(self) -> list[str]:
        """The words that synonyms are made of and their plurals, which may be what was typed with a slip."""
        return [form for word in sorted(self._of_synonyms) for form in (word, plural(word))]

    def apart(self, words: Sequence[str]) -> list[str]:
        """Return the first of each of some words that are one to the index: innovation, innovator and innovate are."""
        stems = self._stems(words)
        firsts: dict[str, str] = {}
        for word in words:
            firsts.setdefault(stems[word], word)
        return list(firsts.values())


def plural(word: str) -> str:
    """Return the plural that a word would have, if it were a noun."""
    if word.endswith("y") and word[-2:-1] not in {*"aeiou"}:
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")
