"""Why a figure is about a fact, or not about the nearest one, as `proof --json` says it."""

from itertools import permutations

import pytest

from innofacts.matching.context.objections import Objections
from innofacts.weighing.conflicts import CONFLICTS
from innofacts.weighing.misapplied import MISAPPLIED
from innofacts.weighing.vetoes import VETOES

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"

[[fact]]
id = "labs"
claim = "Norway had 55 polar laboratories in 2022."
figure = "55 laboratories"
measure = "polar-laboratories"
place = "NO"
period = 2022
nature = "stock"

[[fact]]
id = "staff"
claim = "Norway's polar laboratories employed 4,812 researchers in 2022, by headcount."
figure = "4812 researchers"
measure = "polar-researchers"
basis = "headcount"
place = "NO"
period = 2022
nature = "stock"
"""


@pytest.fixture
def why(told):
    """Return what gives the fact of each figure of a text, and why."""
    return lambda text: [(row["fact"], row["why"]) for row in told(text)]


@pytest.mark.parametrize(
    ("text", "fact", "expected"),
    [
        ("Norway had 55 polar laboratories in 2022.", "labs", "in common: the number; the words polar, laboratories; the place; the time; the unit"),
        ("Norway had 70 polar laboratories.", "labs", "in common: the words polar, laboratories; the place; the unit"),
        ("In 2022, Norway closed 55 laboratories.", "labs", "in common: the number; the word laboratories; the place; the time; the unit"),
        ("Norway had 55 polar laboratories in 2022 [@office-2024].", "labs", "the text cites it; in common: the number; the words polar, laboratories; the place; the time; the unit"),
    ],
)  # fmt: skip
def test_what_a_figure_has_in_common_with_its_fact_is_why_it_is_about_it(why, text, fact, expected):
    assert why(text) == [(fact, expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway had 55 polar laboratories in 2019.", "labs: in common: the number; the words polar, laboratories; the place; the unit; but the text is about a different time"),
        ("Sweden had 55 polar laboratories in 2022.", "labs: in common: the number; the words polar, laboratories; the time; the unit; but the text is about a different place"),
        ("Norway did not have 55 polar laboratories in 2022.", "labs: in common: the number; the words polar, laboratories; the place; the time; the unit; but only one of the two says that something is not so"),
        ("Norway's polar laboratories grew by 55 laboratories in 2022.", "labs: in common: the number; the words polar, laboratories; the place; the time; the unit; but the text counts something else"),
        ("In 2022 Norway's laboratories bought 4,812 books for their students and guests.", "staff: in common: the number; the word laboratories; the place; the time; but the text says that something else was done"),
        ("In 2022 Norway's laboratories had 4,812 books for their students and guests.", "staff: in common: the number; the word laboratories; the place; the time; but there is too little else in common"),
        ("There were 4,812 researchers per year.", "staff: in common: the number; the word researchers; the unit; but the text does not name the place"),
        ("There were 4,812 researchers in full-time equivalents.", "staff: in common: the number; the word researchers; the unit; but the text counts on a different basis"),
        ("Apart from Bergen, Norway had 70 polar laboratories in 2022.", "labs: in common: the words polar, laboratories; the place; the time; the unit; but the text adds something or leaves it out"),
        ("It employed 70 researchers in the polar laboratories there.", "staff: in common: the words polar, laboratories, employed, researchers; the unit; but the text leaves open where and when"),
        ("There were 70 seals, 2 of them ill.", None),
    ],
)  # fmt: skip
def test_what_speaks_against_the_nearest_fact_is_why_a_figure_is_not_about_it(why, text, expected):
    assert why(text)[0] == (None, expected)


def test_a_later_figure_is_about_what_the_text_has_said_before(why):
    (_, first), (fact, later) = why("Norway had 55 polar laboratories in 2022, or 40, as a leaflet says.")
    assert first == "in common: the number; the words polar, laboratories; the place; the time; the unit"
    assert (fact, later) == (
        "labs",
        "the text before says what it is about; in common: the words polar, laboratories; the place",
    )


def test_a_number_is_not_that_of_a_fact_of_which_the_text_has_given_one(why):
    *_, (fact, reason) = why("Norway had 55 polar laboratories in 2022 and 57 polar laboratories in that year.")
    assert fact is None
    assert reason == (
        "labs: in common: the words polar, laboratories; the place; the time; the unit; "
        "but the text has given a number of the same thing before"
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        # what the nearest fact shows needs no words: its time, its place, its unit
        ("Norway had 55 polar laboratories in 2019.", "no matching fact; nearest: 55 laboratories, 2022 (labs)"),
        ("Sweden had 55 polar laboratories in 2022.", "no matching fact; nearest: 55 laboratories, Norway, 2022 (labs)"),
        ("There were 70 seals, 2 of them ill.", "no matching fact"),
        ("Norway did not have 55 polar laboratories in 2022.", "no matching fact; nearest: 55 laboratories, 2022 (labs), but only one of the two says that something is not so"),
        ("There were 4,812 researchers in full-time equivalents.", "no matching fact; nearest: 4,812 researchers, 2022 (staff), but the text counts on a different basis"),
        ("In 2022 Norway planned to have 61 polar laboratories.", "no fact gives what was planned or expected; nearest: 55 laboratories, 2022 (labs)"),
        ("Norway had 55 polar laboratories in 2022, or 40, as a leaflet says.", 'the source says 55 laboratories, which rules out "40"; the text before says what it is about'),
        ("Norway had 70 polar laboratories in 2022.", 'the source says 55 laboratories, which rules out "70 laboratories"'),
    ],
)  # fmt: skip
def test_the_report_says_why_where_the_numbers_do_not_show_it(told, text, reason):
    assert told(text)[-1 if "leaflet" in text else 0]["reason"] == reason


def test_a_phrase_is_that_of_one_reason_alone():
    rows = (*CONFLICTS, *VETOES, *Objections.TO_ITS_WORDS, *Objections.TO_ANY)
    phrases = [row.because for row in rows]
    assert [(one, other) for one, other in permutations(phrases, 2) if one in other] == []


def test_a_way_to_give_a_number_is_that_of_one_reason_alone():
    ways = [row.gives for row in MISAPPLIED]
    assert len({*ways}) == len(ways) > 0
