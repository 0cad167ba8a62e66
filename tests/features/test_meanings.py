"""What the words of a text may mean in a library."""

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from innofacts.english.contrasts import IMPLYING, ROWS, of_ages
from innofacts.english.paraphrases import INTERCHANGEABLE, SAME_THING
from innofacts.features.content import content
from innofacts.features.library.facts import Facts
from innofacts.features.meanings import Meanings, Stems, contrast_groups, interchangeable, with_implied
from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.values.units import read_unit

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
    words = content("Norway exported steel to Latvia and imported timber")
    assert stems.nouns(words, {"norway", "latvia"}) == ("steel", "timber")


def test_words_of_a_row_of_contrasts_have_groups():
    stems = Stems()
    ((row, groups),) = contrast_groups(stems.of(["road"])).items()
    assert contrast_groups(stems.of(["road", "rail"]))[row] > groups
    assert contrast_groups(stems.of(["teapot"])) == {}


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
    words = {word: meanings.word(word) for word in ("tourists", "inhabitants", "steel", "foreign")}
    assert [word for word, one in words.items() if one.is_group] == ["tourists"]
    assert [word for word, one in words.items() if one.is_anyone] == ["inhabitants"]


def test_a_name_of_light_words_has_no_meaning(meanings):
    assert meanings.of_name("The Of") == frozenset()


def test_longer_forms_come_from_the_words_of_the_library(library):
    with open_index(locate((str(library(office=LIBRARY)),))) as index:
        meanings = Meanings(index, Stems(), ["nationhood", "national", "natal"])
    assert meanings.expanded(["nation"]) & {"nation", "national", "nationhood", "natal"} == {"nation", "national"}


def test_an_inventory_is_of_no_inventions(library):
    with open_index(locate((str(library(office=LIBRARY)),))) as index:
        meanings = Meanings(index, Stems(), ["direct", "directori", "invent"])
    assert (meanings.expanded(["inventory"]), meanings.expanded(["direct"])) == ({"inventori"}, {"direct"})


# --- the tables of english, row by row -------------------------------------------------------------------------------


def _examples(name: str) -> list[tuple[str, str]]:
    """Return the pairs of claim and sentence in a file of tests/data."""
    lines = (Path(__file__).parent.parent / "data" / name).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(" | ")) for line in lines if line and not line.startswith("#")]


def test_each_row_of_interchangeable_words_has_an_example_that_needs_it():
    stems = Stems()
    examples = [tuple(map(stems.of_text, pair)) for pair in _examples("interchangeable.txt")]
    for row in INTERCHANGEABLE:
        words = frozenset().union(*map(stems.of_text, row))
        assert any((claim - sentence) & words and (sentence - claim) & words for claim, sentence in examples), row
    assert all((sentence - claim) & interchangeable(claim) for claim, sentence in examples)


def test_each_row_of_interchangeable_words_has_a_pair_that_no_other_row_has():
    stems = Stems()
    texts = [" ".join(words).split() for words in (*INTERCHANGEABLE, *(group for row in ROWS for group in row.groups))]
    stem = stems.each(word for words in texts for word in words)
    rows = [{stem[word] for word in words} for words in texts]
    pairs = Counter(pair for row in rows for pair in combinations(sorted(row), 2))
    for row, words in zip(rows, INTERCHANGEABLE, strict=False):
        assert any(pairs[pair] == 1 for pair in combinations(sorted(row), 2)), sorted(words)


def test_each_row_of_nouns_for_the_same_thing_has_an_example():
    counted = [{read_unit(text.split()[1]).key for text in pair} for pair in _examples("same_thing.txt")]
    for row in SAME_THING:
        assert any(len(nouns) == 2 and nouns <= {read_unit(noun).key for noun in row} for nouns in counted), row


def test_each_row_of_contrasts_has_an_example_in_which_it_tells_two_things_apart():
    stems = Stems()
    examples = [tuple(contrast_groups(stems.of_text(text)) for text in pair) for pair in _examples("contrasts.txt")]
    for number, row in enumerate(ROWS):
        assert any(
            number in claim and number in sentence and claim[number].isdisjoint(sentence[number])
            for claim, sentence in examples
        ), row.groups


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        ("412 nurseries", "412 places for children"),
        ("412 schools", "412 places for children and teenagers"),
        ("412 courses at colleges", "412 courses for young adults"),
        ("412 births", "412 women with babies"),
        ("412 apprentices", "412 young bakers"),
        ("412 playgrounds", "412 slides for children"),
        ("412 municipalities", "412 towns"),
    ],
)
def test_what_is_for_one_group_of_people_implies_it(claim, sentence):
    stems = Stems()
    said, implied = contrast_groups(stems.of_text(sentence)), contrast_groups(with_implied(stems.of_text(claim)))
    assert said.items() & contrast_groups(stems.of_text(claim)).items() == set()
    assert all(groups <= implied[row] for row, groups in said.items())


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("the share of under-25s", ["young"]),
        ("4 % were under the age of 18.", ["young", "child"]),
        ("4 % were under 40", []),
        ("4 % were over-65s", ["elderly"]),
        ("4 % were aged 65 and over", ["elderly"]),
        ("4 % were 40 years or older", []),
        ("4 % were above 75 in May", ["elderly"]),
        ("it stayed below 25 %, under 25.5 and over 80 euros", []),
    ],
)
def test_ages_name_groups_of_people(text, groups):
    assert of_ages(text) == groups


def test_each_row_of_what_implies_a_group_has_words_that_narrow():
    stems = Stems()
    narrowing = {row for row, contrast in enumerate(ROWS) if contrast.narrowing}
    assert len(IMPLYING) == 7
    assert all(contrast_groups(stems.of(groups)).keys() <= narrowing for _, groups in IMPLYING)
