"""News sentences by authors who know nothing of the program: how many of their quantities are read rightly."""

import pytest
from prose_corpus import DATA, score, sentences
from scores import assert_reached

PAGES = sorted(DATA.glob("*.txt"))


def test_there_are_sentences():
    assert sum(len(list(sentences(page))) for page in PAGES) >= 300


def test_quantities_of_news_keep_their_values_and_bounds():
    scores = score(PAGES)
    assert_reached("news that only measures: F1 of values", scores.value)
    assert_reached("news that only measures: F1 of values with their bounds", scores.bound)


SENTENCES = """\
Some 40 boats came, three more than in 2019.
    Some 40 boats | ~ 40 boats
    three | 3 boats
No one came.
A third of the boats carried 20 to 30 tonnes.
    A third | 33.3 %
    20 to 30 tonnes | 20..30 tonnes
More than 80 boats came.
    80 boats | 80 boats
"""


def test_a_score_counts_values_and_bounds(tmp_path):
    page = tmp_path / "a.txt"
    page.write_text(SENTENCES)
    assert str(score([page])) == (
        "5 quantities, 5 read, 5 with their value, 4 also with their bound: F1 100.0 and 80.0"
    )


def test_a_label_has_to_be_in_its_sentence(tmp_path):
    page = tmp_path / "a.txt"
    page.write_text("Some 40 boats came.\n    Some 50 boats | ~ 50 boats\n")
    with pytest.raises(ValueError, match="substring not found"):
        score([page])
