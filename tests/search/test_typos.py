"""Slips of the hand: what was meant by a word mistyped, and by blanks left out or put in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import terms as terms_of

from innofacts.index.building import build
from innofacts.index.files import Location, Place
from innofacts.index.index import Index
from innofacts.index.terms import Term
from innofacts.search import typos
from innofacts.search.looking import Look
from innofacts.search.typos import meant, parts, suggestions, without_a_blank

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
def look(tmp_path_factory):
    folder = tmp_path_factory.mktemp("library")
    (folder / "a.toml").write_text(FACTS, encoding="utf-8")
    location = Location((Place("library", str(folder)),))
    with Index(build(location, "", ""), location) as index:
        yield Look(index)


def whole(typed: str) -> Term:
    """Return the term of a word, of what stands in quotes, of a number or of a field with its value."""
    terms = terms_of(typed)
    return terms[0] if len(terms) == 1 else Term("", typed, negated=False)


@pytest.mark.parametrize(
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
        # words of which only synonyms know
        ("labratory", "laboratory"),
        ("lbas", "labs"),
        ("raliways", "railways"),
        ("sceintists", None),  # whom no fact has
        ("silk", None),  # which is no slip: Silk Road
        ("silks", None),
        # short words: nearly everything is near, but for what has the same letters
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
def test_what_was_meant_by_a_word(look, typed, intended):
    assert meant(whole(typed), (), look) == intended


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
def test_of_words_as_near_one_is_meant_that_alone_goes_with_the_others(look, typed, beside, intended):
    assert meant(Term("", typed, negated=False), terms_of(beside), look) == intended


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
def test_what_a_word_may_have_been_meant_for(look, typed, likely):
    assert list(suggestions(whole(typed), look)) == likely


def test_ids_are_not_gone_through_where_too_many_begin_so(look, monkeypatch):
    monkeypatch.setattr(typos, "_MOST_IDS", 0)
    assert meant(Term("id", "patnets", negated=False), (), look) is None


@pytest.mark.parametrize(
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
        ("laboratoriess", ""),  # one slip away from a word
        ("abcabcabcabcabcabcabcabcabcabc", ""),
        ("jointlaboratories" * 2, ""),
        ("topic:sciencediplomacy", ""),
        ("-", ""),
    ],
)
def test_the_words_of_what_holds_several(look, typed, words):
    assert " ".join(part.text for part in parts(whole(typed), look)) == words


def test_words_that_follow_each_other_may_be_one():
    terms = terms_of("super computing", "topic:rail", "way", "not:a", "b", "5G", "net")
    assert [[term.text for term in other] for other in without_a_blank(terms)] == [
        ["supercomputing", "rail", "way", "a", "b", "5G", "net"]
    ]
    assert len(list(without_a_blank(terms_of("a b c d e f g h i j k l")))) == typos.MOST_WORDS - 1


@given(st.text(st.sampled_from("patensiklwr9 -"), max_size=20))
def test_whatever_is_typed_what_was_meant_is_something_else_that_some_fact_has(look, typed):
    term = Term("", typed, negated=False)
    if not look.knows(term):
        text = meant(term, (), look)
        assert text is None or (text != typed and look.knows(term._replace(text=text)))
        words = parts(term, look)
        assert not words or (len(words) > 1 and look.finds(words))
