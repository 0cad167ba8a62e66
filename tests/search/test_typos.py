"""Spelling correction: what is meant by a mistyped word, and by spaces left out or put in."""

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st
from making import terms as terms_of

from innofacts.english.inflection import singular
from innofacts.index.building import build
from innofacts.index.files import Location, Place
from innofacts.index.index import Index
from innofacts.index.store import Home
from innofacts.index.terms import Term
from innofacts.search import typos
from innofacts.search.typos import Vocabulary, candidates, correction, is_number, parts, plural, with_words_joined

FACTS = """
[source]
id        = "office"
type      = "report"
publisher = "Office"

[[fact]]
id      = "labs"
claim   = "Joint laboratories were built in South Korea."
figure  = "9 laboratories"
place   = "KR"
topics  = ["science diplomacy"]

[[fact]]
id      = "patents"
claim   = "Patents were filed, and patents were granted."
figure  = "1678000 applications"
period  = 2023
nature  = "flow"
topics  = ["patents"]

[[fact]]
id      = "rail"
claim   = "Rail is faster than a satellite, and innovators and innovation innovate."
topics  = ["science"]

[[fact]]
id      = "twins"
claim   = "A parking car, a marking."

[[fact]]
id      = "bark"
claim   = "A barking dog."
"""


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory):
    folder = tmp_path_factory.mktemp("library")
    (folder / "a.toml").write_text(FACTS, encoding="utf-8")
    location = Location((Place("library", str(folder)),))
    with Index(build(Home(location)), location) as index:
        yield Vocabulary(index)


def whole(typed: str) -> Term:
    """Return the term of a word, of what stands in quotes, of a number or of a field with its value."""
    terms = terms_of(typed)
    return terms[0] if len(terms) == 1 else Term("", typed, negated=False)


# --- the words of a library ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "known"),
    [("laboratory", True), ("labs", True), ("lbas", False), ("unit:laboratories", True), ("unit:labs", False)],
)
def test_a_vocabulary_has_a_term_that_a_fact_has_or_a_synonym_of_it(vocabulary, typed, known):
    (term,) = terms_of(typed)
    assert vocabulary.has(term) == known


def test_a_form_of_a_word_is_that_of_a_fact_or_of_synonyms(vocabulary):
    words = "laboratories laboratory labs built building trains silk xyzzy".split()
    forms = [word for word in words if vocabulary.has_form(word)]
    assert forms == "laboratories laboratory labs built trains silk".split()
    assert [
        word for word in words if vocabulary.has_word(word)
    ] == "laboratories laboratory labs built building trains".split()
    assert vocabulary.is_of_synonyms("silk")
    assert {"silk", "railway", "railways"} <= set(vocabulary.forms_of_synonyms)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (("joint", "built"), True),
        (("joint", "not:built"), False),
        (("not:xyzzy",), False),  # all are negated
        (("figure:50..",), True),
        (("figure:2000000..",), False),
        (("figure:x",), False),  # not in the grammar
        ((), False),
    ],
)
def test_terms_find_something(vocabulary, typed, found):
    assert vocabulary.finds(terms_of(*typed)) == found


def test_facts_that_may_match_count_if_asked_for(vocabulary):
    terms = terms_of("figure:1677900..")
    assert vocabulary.count(terms) == 0
    assert Vocabulary(vocabulary.index, possibly=True).count(terms) == 1


def test_of_words_with_one_stem_the_first_is_kept(vocabulary):
    words = ["innovator", "innovation", "built", "innovate", "building"]
    assert vocabulary.without_other_forms(words) == ["innovator", "built", "building"]
    assert vocabulary.without_other_forms([]) == []


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


# --- typos ---------------------------------------------------------------------------------------------------------


@cases(
    ("typed", "intended"),
    [
        # a letter left out, put in, replaced or swapped
        ("satelite", "satellite"),
        ("patnets", "patents"),
        ("patebt", "patent"),
        ("patentsy", "patents"),
        ("rial", "rail"),
        ("Joint-Labratories", "joint-laboratories"),
        ('"joint labratories"', "joint laboratories"),
        # the first letter is seldom wrong: where it is, nothing else may be, in a word of some length
        ("aptents", "patents"),
        ("oatents", "patents"),
        ("fail", None),
        ("sail", None),
        # two letters may be wrong in a word of ten: a shorter one is as likely a different word
        ("innovactoin", "innovation"),
        ("sateeliet", None),
        ("patentee", None),
        ("satelites", "satellite"),
        # words of which only synonyms know
        ("labratory", "laboratory"),
        ("lbas", "labs"),
        ("raliways", "railways"),
        ("sceintists", None),  # whom no fact has
        ("silk", None),  # which is no typo: Silk Road
        ("silks", None),
        # short words: nearly everything is near, except words with the same letters
        ("rai", None),
        ("AKR", None),
        ("alb", "lab"),
        # the same to the index, though there are two as near
        ("innovaton", "innovation"),
        # three are as near
        ("larking", None),
        # numbers are as good as one another
        ("9000000", None),
        ("nine million", None),
        ("xyzzy", None),
        # fields
        ("topic:patnets", "patents"),
        ("topic:xyzzy", None),
        ("topic:pa", None),
        ("nature:flwo", "flow"),
        ("nature:flw", None),
        ("unit:aplications", "application"),
        ("id:patnets", "patents"),
        ("id:xatents", None),
        ("place:Suoth Korea", "south korea"),
        ("place:XX", None),
        ("figure:81", None),
        ("period:1999", None),
    ],
)
def test_what_was_meant_by_a_word(vocabulary, typed, intended):
    assert correction(whole(typed), (), vocabulary) == intended


@pytest.mark.parametrize(
    ("typed", "beside", "intended"),
    [
        ("larking", "dog", "barking"),
        ("larking", "car", None),  # two go with it
        ("larking", "patents", None),
        ("feled", "patents", "filed"),
        ("sceintists", "joint", None),
    ],
)
def test_of_equally_near_words_the_one_that_alone_has_facts_with_the_others_is_meant(
    vocabulary, typed, beside, intended
):
    assert correction(Term("", typed, negated=False), terms_of(beside), vocabulary) == intended


@pytest.mark.parametrize(
    ("typed", "likely"),
    [
        ("patnets", ["patents"]),
        ("larking", ["barking", "marking", "parking"]),
        ("rai", []),
        ("unit:aplications", ["application"]),
        ("9000000", []),
        ("figure:81", []),
        ("xyzzy", []),
    ],
)
def test_what_a_word_may_have_been_meant_for(vocabulary, typed, likely):
    assert list(candidates(whole(typed), vocabulary)) == likely


def test_ids_are_not_gone_through_where_too_many_begin_so(vocabulary, monkeypatch):
    monkeypatch.setattr(typos, "_MOST_IDS", 0)
    assert correction(Term("id", "patnets", negated=False), (), vocabulary) is None


@cases(
    ("typed", "words"),
    [
        # hyphens, and the quotes of a phrase
        ("patents-granted", "patents granted"),
        ('"filed were"', "filed were"),
        ("patents-xyzzy", ""),
        ("patents", ""),
        ('"9 million"', ""),  # a number is one word
        # words that run together
        ("jointlaboratories", "joint laboratories"),
        ("jointlabs", "joint labs"),
        ("9laboratories", "9 laboratories"),
        ("1678000applications", "1678000 applications"),
        ("wherejointlaboratorieswere", "where joint laboratories were"),
        ("fasterthansatellite", "faster than satellite"),
        ("9to5", ""),
        ("9xyzzy", ""),
        ("howandwhere", ""),  # which says nothing
        ("jointpatents", ""),  # no fact has both
        ("laboratoriess", ""),  # one edit from a word
        ("abcabcabcabcabcabcabcabcabcabc", ""),
        ("jointlaboratories" * 2, ""),
        ("topic:sciencediplomacy", ""),
        ("-", ""),
    ],
)
def test_the_words_of_what_holds_several(vocabulary, typed, words):
    assert " ".join(part.text for part in parts(whole(typed), vocabulary)) == words


def test_words_that_follow_each_other_may_be_one():
    terms = terms_of("super computing", "topic:rail", "way", "not:a", "b", "5G", "net")
    assert [[term.text for term in other] for other in with_words_joined(terms)] == [
        ["supercomputing", "rail", "way", "a", "b", "5G", "net"]
    ]
    assert len(list(with_words_joined(terms_of("a b c d e f g h i j k l")))) == typos.MOST_WORDS - 1


@given(st.text(st.sampled_from("patensiklwr9"), max_size=20))
def test_whatever_is_typed_facts_have_its_correction_and_its_parts(vocabulary, typed):
    term = Term("", typed, negated=False)
    if not vocabulary.has(term):
        text = correction(term, (), vocabulary)
        assert text is None or (text != typed and vocabulary.has(term._replace(text=text)))
        words = parts(term, vocabulary)
        assert not words or (len(words) > 1 and vocabulary.finds(words))
