"""Which figure replaces which, and when a figure was public."""

import pytest
from making import make, rows

from innofacts.compare.replacements import (
    days_between,
    in_days,
    is_same_publisher,
    replacements,
    status,
    superseding,
    was_public,
)
from innofacts.factfiles.facts import Source

OLD = make("9 centres", id="old", vintage="preliminary")
NEW = make("10 centres", id="new", vintage="final")
NEWEST = make("11 centres", id="newest", vintage="revised")


def ids(facts):
    return [fact.id for fact in facts]


def test_a_later_vintage_replaces_and_the_last_comes_first():
    assert ids(replacements(OLD, [OLD, NEW, NEWEST])) == ["newest", "new"]
    assert ids(replacements(NEW, [OLD, NEW, NEWEST])) == ["newest"]
    assert replacements(NEWEST, [OLD, NEW, NEWEST]) == []


@pytest.mark.parametrize(
    "stated",
    [
        {"measure": "others"},
        {"place": "US"},
        {"period": 2022},
        {"basis": "FTE"},
        {"figure": "9 parks"},
        {"vintage": None},
    ],
)
def test_a_later_vintage_replaces_only_the_same_thing(stated):
    old = OLD._replace(basis="headcount")
    other = make(**{"figure": "10 centres", "id": "new", "vintage": "final", "basis": "headcount", **stated})
    assert replacements(old, [other]) == []


def test_a_figure_replaces_those_that_it_names_whatever_they_are():
    named = make("5 parks", id="new", measure="parks", replaces=("old",))
    assert ids(replacements(OLD, [named])) == ["new"]
    assert superseding(named, OLD) is named
    assert superseding(OLD, named) is named
    assert superseding(OLD, make("10 centres", id="other")) is None


def test_a_vintage_of_a_different_publisher_replaces_nothing():
    elsewhere = NEW._replace(source=NEW.source._replace(publisher="Bureau"))
    assert replacements(OLD, [elsewhere]) == []
    assert ids(replacements(OLD, [elsewhere._replace(replaces=("old",))])) == ["new"]


def test_a_replaced_number_that_a_different_source_repeats_is_replaced_too():
    paper = Source("paper", "report", publisher="Paper")
    for vintage, replaced in (("", True), ("preliminary", True), ("final", False)):
        repeated = OLD._replace(id="repeated", source=paper, vintage=vintage)
        assert ids(replacements(repeated, [OLD, NEW])) == (["new"] if replaced else [])
    assert replacements(make("8 centres", id="other")._replace(source=paper), [OLD, NEW]) == []
    assert replacements(make("> 9 centres", id="other")._replace(source=paper), [OLD, NEW]) == []


def test_a_publisher_may_be_an_author_of_the_other_source():
    one, other = (
        Source("a", "report", publisher="Office"),
        Source("b", "report", authors=("office",), publisher="Paper"),
    )
    assert is_same_publisher(one, other)
    assert not is_same_publisher(one, Source("c", "report", publisher="Paper"))
    assert not is_same_publisher(Source("d", "report"), Source("e", "report"))


PUBLIC = """
figure     | claim      | public | days
2024-10-02 | 2025-04-30 | yes    | 210
2025-04-30 | 2025-04-30 | yes    | 0
2025-05-01 | 2025-04-30 | no     | -1
2025-04    | 2025-04-30 | yes    | null
2025-04    | 2025-04-29 | no     | null
2024       | 2025       | yes    | null
2025       | 2025-04-30 | no     | null
"""


@pytest.mark.parametrize(("figure", "claim", "public", "days"), rows(PUBLIC))
def test_public_is_by_the_end_of_the_day_the_month_or_the_year(figure, claim, public, days):
    one, other = make("9 centres", published=figure), make("9 centres", published=claim)
    assert was_public(one, other) is (public == "yes")
    assert str(days_between(one, other)) == days.replace("null", "None")


def test_a_source_without_a_date_is_never_public_before_anything():
    dated, undated = make("9 centres", published="2024-10-02"), make("9 centres")
    assert not was_public(undated, dated)
    assert not was_public(dated, undated)
    assert (status(dated), status(undated), status(NEW)) == ("public since 2 October 2024", "", "final")


def test_days_in_words():
    assert [in_days(count) for count in (0, 1, 1932)] == ["0 days", "1 day", "1,932 days"]
