"""Synonyms: the rows for search, the words that may replace each other in a sentence, and names for one thing."""

from innofacts.english.contrasts import ROWS
from innofacts.english.synonyms import INTERCHANGEABLE, SAME_THING, SYNONYMS


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


def test_a_row_of_interchangeable_words_has_several():
    assert min(map(len, INTERCHANGEABLE)) > 1
    assert min(map(len, SAME_THING)) > 1


def test_what_counts_the_same_thing_is_never_a_contrast():
    for row in SAME_THING:
        for contrast in ROWS:
            assert sum(not row.isdisjoint(group) for group in contrast.groups) < 2, (row, contrast)
