"""The names of places and organisations that only a library knows, whole and short."""

import pytest

from innofacts.features.places import LocalPlaces, namesake_at_head, namesakes

PLACES = [
    "vandel cinemas",
    "vandel grand",
    "rosa picture houses",
    "tolbrook league",
    "upper marn cooperative",
    "port isel museum",
    "grey heron hostel",
    "ketter islands",
    "kenya bank",
    "dovey bank",
    "national archive",
    "coal board",
    "brask",
    "orra river system",
    "port lorn marathon",
    "fell half marathon",
    "tarn university hospital",
    "orvane bridge",
    "kaldrey",
    "NO",
]


@pytest.fixture(scope="module")
def places() -> LocalPlaces:
    return LocalPlaces(PLACES, {}, {}, {"coal", "archive", "tarn"}.__contains__, {"coal", "archive"}.__contains__)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Vandel Cinemas sold 3 million tickets.", ["vandel cinemas"]),
        ("Vandel sold 3 million tickets, Rosa two.", ["vandel cinemas", "rosa picture houses"]),
        ("Vandel sold 3 million; Rosa's seats, and those at Rosa, stayed empty.", ["vandel cinemas", *("rosa picture houses",) * 2]),
        ("In December Vandel sold 3 million tickets.", ["vandel cinemas"]),
        ("The Vandel Grand has 40 seats.", ["vandel grand"]),
        ("The League's towns recycle more; at the Bank 40 people work.", ["tolbrook league"]),
        ("The Port Isel museum and its neighbour, Port Isel, open late.", ["port isel museum"] * 2),
        ("Grey Heron had 40 guests.", ["grey heron hostel"]),
        ("In Ketter 400 people live.", ["ketter islands"]),
        ("Six Braskians came.", ["brask"]),
        ("Orvane's traffic grew, as did that on the Orvane Bridge.", ["orvane bridge"] * 2),
        ("Kaldreyan salmon sells well on the Kaldrian coast.", ["kaldrey"]),
        ("Port Lorn had 40 runners, Fell's half 20 and the Lorn Marathon 60.", ["port lorn marathon", "fell half marathon", "port lorn marathon"]),
        ("The Fell Half had 40 runners.", ["fell half marathon"]),
        ("Tarn did 40 operations.", ["tarn university hospital"]),  # which others compare themselves with
        ("The Orra system has 40 weirs, the River Orra 12, the Orra river 9 and the Orra 7.", ["orra river system"] * 4),
        ("The Orra Valley has 40 weirs, and the River 12.", []),
    ],
)  # fmt: skip
def test_a_name_may_be_short_where_its_end_says_what_kind_of_thing_it_is(places, text, named):
    assert [place for _, place in places.in_text(text)] == named


@pytest.mark.parametrize(
    "text",
    [
        "A rosa blooms at the league.",  # in lower case
        "Eva Rosa lives in Vandel Road.",  # part of a different name
        "Vandel council met in Rosa.",  # of the town
        "In Port Lorn 40 people live.",
        "In Orvane 40 people live, and on the Orvane Road nine.",
        "Kenya and Upper Marn, Port and National have names of their own, as has Coal.",
        "The Bank may be either of two.",
        "The League of Nations had 41 towns.",
    ],
)
def test_a_word_of_a_name_is_none_where_it_may_be_of_something_else(places, text):
    assert [place for _, place in places.in_text(text) if place != "upper marn cooperative"] == []


@pytest.mark.parametrize(
    ("place", "before", "sentence", "may_be"),
    [
        ("port isel museum", "", "Port Isel had 900 guests.", True),
        ("port isel museum", "", "Port Isel had 900 guests, and its museums are old.", False),
        ("port isel museum", "", "The Museum had 900 guests.", True),
        ("port isel museum", "The Port Isel Museum is old. ", "The Museum had 900 guests.", False),
        ("tolbrook league", "Leeds has a league. ", "The League has 40 towns.", True),
        ("tolbrook league", "", "The League has 40 towns.", False),
        ("tolbrook league", "", "Tolbrook has 40 towns.", False),  # no site of a town
        ("tolbrook league", "", "It has 40 towns.", False),
        ("brask", "", "Six Braskians came.", False),
        ("tarn university hospital", "", "Tarn had 900 guests.", True),
        ("tarn university hospital", "", "Tarn had 900 guests, its hospital 40.", False),
        ("tarn university hospital", "A hospital has burnt down. ", "Tarn had 900 guests.", False),
        ("fell half marathon", "", "The Fell Half had 900 guests.", True),
    ],
)
def test_a_short_name_may_be_of_another_place_where_nothing_says_the_rest(places, place, before, sentence, may_be):
    text = f"{before}{sentence} The Port Isel Museum and the Tolbrook League come too late."
    assert places.may_be_other(place, text, len(before), len(before) + len(sentence)) is may_be


@pytest.mark.parametrize(
    ("clause", "claim", "may_be"),
    [
        ("The National League had", "The Premier League of Norway had 20 clubs.", False),
        ("In 2023 the National League of Norway had", "The Premier League of Norway had 20 clubs.", False),
        ("In the 2024 season, the National League had", "The Premier League of Norway had 20 clubs.", False),
        ("During the spring, the Premier League had", "The Premier League of Norway had 20 clubs.", True),
        ("The Premier Football League had", "The Premier League of Norway had 20 clubs.", True),
        ("The Technical University of Lund had", "Lund University had 20 deans.", True),
        ("Last Sunday Orton Zoo had", "Orton Bay Zoo had 20 bears.", True),
        ("The Orton Art Museum had", "The Orton Railway Museum had 20 guests.", False),
        ("The Royal Orton Railway Museum had", "The Orton Railway Museum had 20 guests.", True),
        ("The Simm tunnel had", "The Orton Base Tunnel had 20 guards.", False),
        ("In 2023 the Orton road tunnel had", "The Orton Base Tunnel had 20 guards.", False),
        ("The Orton base tunnel had", "The Orton Base Tunnel had 20 guards.", True),
        ("The Orton tunnel had", "The Orton Base Tunnel had 20 guards.", True),
    ],
)
def test_a_name_at_the_head_of_a_clause_may_be_that_of_a_different_one_of_its_kind(clause, claim, may_be):
    name, (other,) = namesake_at_head(clause), namesakes(claim)
    assert name is not None
    assert name.kind == other.kind
    assert name.may_be(other) is may_be


@pytest.mark.parametrize(
    "clause",
    [
        "Behind Velda University, Lund had",
        "Lund, larger than Velda Zoo, had",
        "Norway\u2019s league had",
        "In Lund 40 came to the Velda Zoo",
        "At Lund, larger than Velda Zoo, we had",
        "In Lund, where the Velda Zoo had",
        "The Zoo had",
        "The Lund of old markets had",
        "The old Lund tunnel had",
    ],
)
def test_a_name_elsewhere_in_a_clause_says_nothing_of_whom_it_is_about(clause):
    assert namesake_at_head(clause) is None


def test_who_may_be_of_two_places_is_of_the_one_whose_name_goes_on_longer():
    stems = ("korven", "velmar", "sarnol", "tarsen", "morav", "estal", "caldor", "ostrel")
    found = LocalPlaces(
        {form for stem in stems for form in (stem, f"{stem}a")}, {}, {}, lambda _: False, lambda _: False
    )
    for stem in stems:
        name = f"{stem}ans"
        assert found.in_text(f"{name.capitalize()} bought 40 boats.") == [(name, f"{stem}a")]
