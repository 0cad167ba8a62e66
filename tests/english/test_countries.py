"""Names of countries, their people and regions, in every form that a sentence may have them in."""

import pytest
from cases import cases

from innofacts.english.countries import CODES, CODES_OF_THREE, LONGEST, NAMES, canonical, demonyms, name_of, place_of


@cases(
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
        ("Americas", "americas"),
        ("Bahamas", "BS"),
        ("the Bahamas", "BS"),
        ("Sao Tome and Principe", "ST"),
        ("St Kitts and Nevis", "KN"),
        ("Equatorial Guinea", "GQ"),
        ("Jersey", "JE"),
        ("New Jersey", "new-jersey"),
        ("Atlantis", ""),
        ("", ""),
    ],
)
def test_a_name_stands_for_a_place(name, code):
    assert place_of(name) == code


@pytest.mark.parametrize(
    ("place", "code"),
    [("KE", "KE"), ("Kenya", "KE"), ("World", "world"), ("Belt and Road countries", "belt and road countries"), ("EU", "EU"), ("UK", "GB")],
)  # fmt: skip
def test_the_place_of_a_fact_is_written_as_names_are(place, code):
    assert canonical(place) == code


def test_every_code_of_the_standard_has_a_name():
    """ISO 3166-1 has 249 codes; EU and XK are in use next to them."""
    assert len(CODES - {"EU", "XK"}) == 249
    assert set(NAMES.values()) >= CODES
    assert {code for code in CODES if len(code) == 2 and code.isalpha() and code.isupper()} == CODES


@pytest.mark.parametrize(("three", "code"), [("CHN", "CN"), ("NAM", "NA"), ("GBR", "GB"), ("XKX", "XK"), ("EUU", "EU")])
def test_a_code_of_three_letters_has_its_code_of_two(three, code):
    assert CODES_OF_THREE[three] == code
    assert sorted(CODES_OF_THREE.values()) == sorted(CODES)
    assert all(len(three) == 3 and three.isalpha() and three.isupper() for three in CODES_OF_THREE)


def test_no_name_has_more_words_than_are_looked_at():
    assert all(len(name.split()) <= LONGEST[name.split()[0]] for name in NAMES)
    assert LONGEST["kenya"] == 1
    assert LONGEST["united"] == 5


@pytest.mark.parametrize(("place", "name"), [("CN", "China"), ("GB", "United Kingdom"), ("Lisbon", "Lisbon"), ("", "")])
def test_a_code_is_shown_as_the_name_of_the_country(place, name):
    assert name_of(place) == name


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("orania", "oranian"),
        ("boroland", "borolander borolandic borolandish"),
        ("tessaly", "tessalian tessalyan"),
        ("norange", "norangian norangese"),
        ("chicago", "chicagoan chicagan"),
        ("senegal", "senegalese senegali"),
        ("kaldrey", "kaldreyan"),
        ("tarrow", "tarrovian"),
    ],
)
def test_people_are_called_after_their_place_by_any_ending(name, people):
    assert set(people.split()) <= set(demonyms(name))


@pytest.mark.parametrize("name", ["port", "hill district", ""])
def test_short_names_and_names_of_several_words_have_no_people_called_after_them(name):
    assert demonyms(name) == []
