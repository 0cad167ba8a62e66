"""Forms of words: irregular verbs, words made from others, singulars and plurals."""

import pytest

from innofacts.english.inflection import FAMILIES, FORMS, PASTS, VERBS, is_past, is_plural, plural, singular


@pytest.mark.parametrize(
    ("form", "word"),
    [("caught", "catch"), ("written", "write"), ("begun", "begin"), ("women", "woman"), ("children", "child")],
)
def test_an_irregular_form_is_that_of_its_word(form, word):
    assert FORMS[form] == FAMILIES[form] == word


@pytest.mark.parametrize("form", ["fell", "found", "rose", "left", "won", "shot", "people"])
def test_a_form_that_is_also_another_word_is_not_searched_as_the_verb(form):
    assert form not in FORMS


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("deaths", "die"),
        ("sales", "sell"),
        ("height", "high"),
        ("people", "person"),
        ("payments", "pay"),
        ("midwives", "midwife"),
    ],
)
def test_words_of_one_family_have_one_representative(word, verb):
    assert FAMILIES[word] == verb


def test_adjectives_and_nouns_are_not_verbs():
    assert {"catch", "die", "sell", "spend"} <= VERBS
    assert VERBS.isdisjoint(("high", "birth", "house", "life", "light", "pay", "wide"))


def test_nouns_made_from_verbs_are_no_past_forms():
    assert {"flew", "paid", "sold"} <= PASTS
    assert PASTS.isdisjoint(("sales", "losses", "payments", "children"))


def test_no_form_is_in_two_rows():
    tables = [FORMS, FAMILIES]
    assert all(form not in FAMILIES.values() or FAMILIES[form] == form for form in FORMS)
    assert all(word not in table for table in tables for word in table.values())


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("countries", "country"),
        ("women", "woman"),
        ("policemen", "policeman"),
        ("analyses", "analysis"),
        ("matrices", "matrix"),
        ("cedis", "cedi"),
        ("wolves", "wolf"),
        ("boxes", "box"),
        ("viruses", "virus"),
        ("houses", "house"),
        ("species", "species"),
        ("bus", "bus"),
        ("gas", "gas"),
    ],
)
def test_a_plural_has_its_singular(many, one):
    assert singular(many) == one
    assert singular(one) == one


@pytest.mark.parametrize(
    ("one", "many"),
    [("country", "countries"), ("key", "keys"), ("box", "boxes"), ("church", "churches"), ("dog", "dogs")],
)
def test_a_noun_has_its_regular_plural(one, many):
    assert plural(one) == many


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        ("countries", True),
        ("Policemen", True),
        ("man-hours", True),
        ("sheep", True),
        ("kroner", True),
        ("nuclei", True),
        ("country", False),
        ("analysis", False),
        ("business", False),
        ("always", False),
        ("China’s", False),
        ("us", False),
    ],
)
def test_what_looks_like_a_plural(word, is_one):
    assert is_plural(word) is is_one


@pytest.mark.parametrize(
    "word", ["sold", "resold", "overspent", "withstood", "repaid", "outgrew", "overcame", "wept", "closed"]
)
def test_the_past_forms_of_verbs(word):
    assert is_past(word)


@pytest.mark.parametrize(
    "word", ["outbound", "resent", "output", "underway", "need", "overtime", "upshot", "underfelt", "outlaw"]
)
def test_what_looks_like_a_past_form(word):
    assert not is_past(word)
