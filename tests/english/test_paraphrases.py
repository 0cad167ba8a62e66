"""Paraphrases: words that replace each other, phrases, and nouns for one thing; the examples are tested in `proof`."""

from innofacts.english.contrasts import ROWS
from innofacts.english.paraphrases import INTERCHANGEABLE, PHRASES, SAME_THING


def test_a_row_of_interchangeable_words_has_several():
    assert min(map(len, INTERCHANGEABLE)) > 1
    assert min(map(len, SAME_THING)) > 1


def test_no_row_appears_twice():
    for rows in (INTERCHANGEABLE, SAME_THING, [phrase for phrase, _ in PHRASES]):
        assert len(set(rows)) == len(rows)


def test_what_counts_the_same_thing_is_never_a_contrast():
    for row in SAME_THING:
        for contrast in ROWS:
            assert sum(not row.isdisjoint(group) for group in contrast.groups) < 2, (row, contrast)
