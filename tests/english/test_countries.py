"""Names of countries, of their people and of regions, in whatever form a sentence has them."""

import pytest

from innofacts.english.countries import LONGEST, NAMES, canonical, place_of


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kenya", "KE"),
        ("KENYA", "KE"),
        ("Kenya's", "KE"),
        ("Kenya’s", "KE"),
        ("Kenyan", "KE"),
        ("Kenyans", "KE"),
        ("Kenyans'", "KE"),
        ("United States", "US"),
        ("U.S.", "US"),
        ("the Netherlands", "NL"),
        ("South African", "ZA"),
        ("Latin America", "latin-america"),
        ("Atlantis", ""),
        ("", ""),
    ],
)
def test_a_name_stands_for_a_place(name, code):
    assert place_of(name) == code


@pytest.mark.parametrize(
    ("place", "told"),
    [("KE", "KE"), ("Kenya", "KE"), ("World", "world"), ("Belt and Road countries", "belt and road countries"), ("EU", "EU")],
)  # fmt: skip
def test_the_place_of_a_fact_is_told_as_names_are(place, told):
    assert canonical(place) == told


def test_no_name_has_more_words_than_are_looked_at():
    assert max(len(name.split()) for name in NAMES) == LONGEST
