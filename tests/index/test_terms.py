"""The query language: what is typed, as terms."""

import pytest
from making import terms as terms_of

from innofacts.index.query import WORD_COLUMNS
from innofacts.index.terms import FIELDS, Term, parse_terms

TERMS = [
    (
        ('Joint "joint labs"', "not:place:CN", "not:x y"),
        [("", "Joint"), ("", "joint labs"), ("not place", "CN"), ("not ", "x"), ("not ", "y")],
    ),
    (("joint labs topic:science policy",), [("", "joint"), ("", "labs"), ("topic", "science policy")]),
    (("topic:science policy place:CN labs",), [("topic", "science policy"), ("place", "CN labs")]),
    (
        ("not:joint labs topic:x NOT:topic: a b",),
        [("not ", "joint"), ("not ", "labs"), ("topic", "x"), ("not topic", "a b")],
    ),
    (("topic:x not:labs",), [("topic", "x"), ("not ", "labs")]),
    (("not: place:CN not: not",), [("not place", "CN"), ("not ", "not")]),
    (("topic:a:b", "topic:x 12:30 a:b"), [("topic", "a:b"), ("topic", "x 12:30 a:b")]),
    (('place:"a topic:b" topic:"c',), [("place", "a topic:b"), ("topic", '"c')]),
    (('"joint"place:CN',), [("", "joint"), ("", "place:CN")]),
    (("labs\u00a0place:CN\ttopic:x",), [("", "labs"), ("place", "CN"), ("topic", "x")]),
    (("joint PLACE: CN ",), [("", "joint"), ("PLACE", "CN")]),
    (('"a place:CN" place:"a b"',), [("", "a place:CN"), ("place", "a b")]),
    (('a "place:CN',), [("", "a"), ("", "place:CN")]),
    (("see http://example.org",), [("", "see"), ("", "http://example.org")]),
    (("R & D", "&", "–"), [("", "R"), ("", "D")]),
    (("&", "–"), [("", "&"), ("", "–")]),
    (("&", "not:labs"), [("", "&"), ("not ", "labs")]),
    (("&", "place:CN"), [("place", "CN")]),
]


@pytest.mark.parametrize(("arguments", "expected"), TERMS)
def test_terms_are_data(arguments, expected):
    terms = tuple(Term(f.removeprefix("not ").lower(), text, f.startswith("not ")) for f, text in expected)
    assert terms_of(*arguments) == terms


def test_each_term_has_its_place_in_the_arguments_joined_by_blanks():
    assert parse_terms(("joint labs", "not:place: CN  topic:x")) == [
        (Term("", "joint", negated=False), 0),
        (Term("", "labs", negated=False), 6),
        (Term("place", "CN", negated=True), 22),
        (Term("topic", "x", negated=False), 32),
    ]


def test_fields_are_those_of_the_grammar_and_those_of_words_are_in_the_full_text_index():
    assert [field.name for field in FIELDS] == (
        "topic source place measure unit period figure nature basis vintage replaced standing says id".split()
    )
    columns = [name for name, _ in WORD_COLUMNS]
    assert [field.name for field in FIELDS if field.kind == "words" and field.name not in columns] == []
    assert all(field.about.startswith(f"{field.name}:") for field in FIELDS)
