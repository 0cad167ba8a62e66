"""What the words of a text may mean in a library."""

import pytest

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.proof.facts import Facts
from innofacts.proof.meanings import Meanings, Stems

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"

[[fact]]
id = "trains"
claim = "Occupancy of high-speed rail was 70 % in Norway."
figure = "70 %"
"""
SETTINGS = """
[synonyms]
HSR = "high-speed rail"
"""


@pytest.fixture
def meanings(library):
    """Return the meanings in a library with a synonym."""
    path = library(office=LIBRARY)
    (path / "library.toml").write_text(SETTINGS)
    with open_index(locate((str(path),))) as index:
        yield Facts(index).meanings


def test_stems_are_the_same_for_all_forms_of_a_word():
    stems = Stems()
    assert stems.of(["exports", "exported", "exporting"]) == stems.of(["export"])
    assert stems.of_text("The exports of 2023 rose in May") == {"export"}
    assert stems.nouns("Norway exported steel to Latvia and imported timber") == ("steel", "timber")


def test_words_of_a_row_of_contrasts_have_groups():
    stems = Stems()
    ((row, groups),) = stems.groups(stems.of(["road"])).items()
    assert stems.groups(stems.of(["road", "rail"]))[row] > groups
    assert stems.groups(stems.of(["teapot"])) == {}


def test_a_word_has_synonyms_longer_forms_and_words_used_instead(meanings):
    assert "high speed rail" in meanings.synonyms(["hsr"])
    assert meanings.synonyms(["teapot"]) == ()
    assert {"speed", "rail"} <= meanings.expanded(["hsr"])
    assert {"hsr"} <= meanings.expanded(["high", "speed", "rail"])
    occupied = meanings.word("occupied")
    assert "occup" in occupied.meanings
    assert occupied.is_verb
    homes = meanings.word("homes")
    assert "dwele" in homes.others
    assert not homes.is_verb


def test_people_are_a_group_or_anyone(meanings):
    words = {word: meanings.word(word) for word in ("tourists", "inhabitants", "steel")}
    assert [word for word, one in words.items() if one.is_group] == ["tourists"]
    assert [word for word, one in words.items() if one.is_anyone] == ["inhabitants"]


def test_a_name_of_light_words_has_no_meaning(meanings):
    assert meanings.of_name("The Of") == frozenset()


def test_longer_forms_come_from_the_words_of_the_library(library):
    with open_index(locate((str(library(office=LIBRARY)),))) as index:
        meanings = Meanings(index, Stems(), ["nationhood", "national", "natal"])
    assert meanings.expanded(["nation"]) & {"nation", "national", "nationhood", "natal"} == {"nation", "national"}
