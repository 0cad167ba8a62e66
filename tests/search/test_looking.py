"""What an index says of terms, each asked once."""

import pytest
from making import terms as terms_of

from innofacts.index.building import build
from innofacts.index.files import Location, Place
from innofacts.index.index import Index
from innofacts.index.terms import Term
from innofacts.search.looking import Look, is_number, plural
from innofacts.values.units import singular

FACTS = """
[source]
id        = "office"
type      = "report"
publisher = "Office"

[[fact]]
id      = "labs"
claim   = "Laboratories of innovation were built."
figure  = "> 50 laboratories"
"""


@pytest.fixture
def index(library):
    location = Location((Place("library", str(library(a=FACTS))),))
    with Index(build(location, "", ""), location) as index:
        yield index


@pytest.fixture
def look(index):
    return Look(index)


@pytest.mark.parametrize(
    ("typed", "known"),
    [("laboratory", True), ("labs", True), ("lbas", False), ("unit:laboratories", True), ("unit:labs", False)],
)
def test_a_term_is_known_where_a_fact_has_it_or_what_means_the_same(look, typed, known):
    (term,) = terms_of(typed)
    assert look.knows(term) == known


def test_a_word_is_had_in_this_very_form_by_a_fact_or_by_synonyms(look):
    words = "laboratories laboratory labs built building railways silk xyzzy".split()
    assert [word for word in words if look.has_word(word)] == "laboratories laboratory labs built railways silk".split()
    assert [word for word in words if look.knows_word(word)] == "laboratories laboratory labs built building".split()
    assert look.is_of_synonyms("silk")
    assert {"silk", "railway", "railways"} <= set(look.forms_of_synonyms)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (("innovation", "built"), True),
        (("innovation", "not:built"), False),
        (("not:xyzzy",), False),  # all are negated
        (("figure:50..",), True),
        (("figure:60..",), False),
        (("figure:x",), False),  # which is not in the grammar
        ((), False),
    ],
)
def test_terms_find_something(look, typed, found):
    terms = terms_of(*typed)
    assert look.finds(terms) == found


def test_what_cannot_be_told_is_looked_for_too(index):
    terms = terms_of("figure:60..")
    assert Look(index).count(terms) == 0
    assert Look(index, possibly=True).count(terms) == 1


def test_words_with_one_stem_are_one_to_the_index(look):
    words = ["innovator", "innovation", "built", "innovate", "building"]
    assert look.apart(words) == ["innovator", "built", "building"]
    assert look.apart([]) == []


@pytest.mark.parametrize(
    ("typed", "number"),
    [("9", True), ("nine million", True), ("9 labs", False), ("labs", False), ("one", False)],
)
def test_a_number_is_one_in_any_spelling(typed, number):
    assert is_number(Term("", typed, negated=False)) == number
    assert not is_number(Term("figure", typed, negated=False))


@pytest.mark.parametrize(
    ("one", "several"),
    [("lab", "labs"), ("laboratory", "laboratories"), ("box", "boxes"), ("day", "days"), ("branch", "branches")],
)
def test_one_and_several(one, several):
    assert plural(one) == several
    assert singular(several) == one
