"""Synonyms: the rows for search."""

from pathlib import Path

import pytest
from making import NO_LEXICON

import innofacts
from innofacts.english.synonyms import GENERAL, SYNONYMS
from innofacts.index.alternatives import query_of
from innofacts.index.analysis import fold
from innofacts.index.files import Location, Place
from innofacts.index.opening import open_index
from innofacts.search.stems import Stemmer

_LINES = (Path(__file__).parent.parent / "data" / "synonyms.txt").read_text(encoding="utf-8").splitlines()
EXAMPLES = [tuple(line.split(" | ")) for line in _LINES if line and not line.startswith("#")]
"""A query, and a claim that it finds."""
_STEMS = Stemmer()
_SOURCE = '[source]\nid = "s"\ntype = "report"\ntitle = "T"\npublisher = "Office"\npublished = 2025\n'


def test_each_row_for_search_has_an_example_with_one_phrase_in_the_query_and_another_in_the_claim():
    texts = [(_stemmed(query), _stemmed(claim)) for query, claim in EXAMPLES]
    for row in GENERAL:
        phrases = {*map(_stemmed, row.split("|"))}
        assert any(
            one != other and one in query and other in claim
            for query, claim in texts
            for one in phrases
            for other in phrases
        ), row


def _stemmed(text: str) -> str:
    words = fold(text).split()
    return f" {' '.join(map(_STEMS(words).get, words))} "


@pytest.fixture(scope="module")
def claims(tmp_path_factory):
    """Return a library of the claims of the examples, whose ids are their numbers."""
    facts = tmp_path_factory.mktemp("claims")
    tables = (f'\n[[fact]]\nid = "c{n}"\nclaim = "{claim}"\n' for n, (_, claim) in enumerate(EXAMPLES))
    (facts / "claims.toml").write_text("".join([_SOURCE, *tables]), encoding="utf-8")
    return facts


def test_the_query_of_each_example_finds_its_claim(claims):
    with innofacts.open(claims) as library:
        found = {query: [fact.claim for fact in library.search(query)] for query, _ in EXAMPLES}
    assert [(query, claim) for query, claim in EXAMPLES if claim not in found[query]] == []


def test_no_query_of_an_example_finds_its_claim_without_synonyms(claims):
    index = open_index(Location((Place(str(claims), str(claims)),)))
    for query, claim in EXAMPLES:
        source, parameters = index.matching(query_of((query,), NO_LEXICON))
        found = [row[0] for row in index.rows(f"SELECT claim {source}", parameters)]
        assert claim not in found, query
    index.close()


def test_each_row_has_several_phrases_none_of_them_twice():
    for row in SYNONYMS:
        phrases = [phrase.strip() for phrase in row.split("|")]
        assert len(phrases) > 1
        assert len(set(phrases)) == len(phrases), row


def test_ordinals_have_their_digits_as_synonyms():
    assert {"first | 1st", "second | 2nd", "third | 3rd", "eleventh | 11th", "twenty-first | 21st"} <= set(SYNONYMS)
    assert {"thirtieth | 30th", "ninety-ninth | 99th"} <= set(SYNONYMS)


def test_names_of_countries_and_currencies_are_synonyms():
    assert {"denmark | danish | dane", "africa | african", "euro | eur", "swiss franc | chf"} <= set(SYNONYMS)
    words = [phrase.strip() for row in SYNONYMS for phrase in row.split("|")]
    assert {"us", "try", "€"}.isdisjoint(words)
