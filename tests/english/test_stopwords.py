"""Stop words: one base, and what each use adds to it."""

from innofacts.english import stopwords


def test_each_selection_has_the_base_that_it_builds_on():
    assert stopwords.GRAMMAR < stopwords.CLAIM
    assert stopwords.GRAMMAR < stopwords.BASE
    for selection in (stopwords.QUERY, stopwords.PROSE, stopwords.TITLE):
        assert selection > stopwords.BASE


def test_a_denial_is_never_left_out_of_a_claim():
    assert stopwords.CLAIM.isdisjoint(("not", "no", "never", "neither", "without"))


def test_words_of_questions_do_not_end_a_noun_phrase():
    assert {"many", "much", "number", "whether"} <= stopwords.QUERY - stopwords.PROSE
    assert {"across", "nationwide", "per"} <= stopwords.PROSE - stopwords.QUERY
