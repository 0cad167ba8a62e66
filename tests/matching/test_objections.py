"""What the text around a figure says against a fact: it is of a part, a level, another year or the whole world."""

from pathlib import Path

import pytest

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.matching.matcher import Matcher
from innofacts.prose.figures import find_mentions

LIBRARY = """
[source]
id = "orton-2025"
type = "report"
publisher = "Office of Orton"
published = 2026-06-10

[[fact]]
id = "pupils"
claim = "The Hill School had 84 pupils in 2025."
figure = "84 pupils"
measure = "pupils of the Hill School"
place = "Orton"
period = 2025
nature = "stock"

[[fact]]
id = "staff"
claim = "The brewery of Orton employed 410 people in 2025."
figure = "410 people"
measure = "employees of the brewery"
place = "Orton"
period = 2025
nature = "stock"

[[fact]]
id = "admitted"
claim = "The hospital of Orton admitted 5,120 patients in 2025."
figure = "5120 patients"
measure = "patients admitted to hospital"
place = "Orton"
period = 2025
nature = "flow"

[[fact]]
id = "overrun"
claim = "The Orton tram line cost some 40 million euros more than was budgeted."
figure = "~ 40 million EUR"
measure = "cost of the Orton tram line above its budget"
place = "Orton"
period = 2024

[[fact]]
id = "loans"
claim = "The library of Orton lent 1,088.6 thousand items in 2025."
figure = "1088.6 thousand loans"
measure = "loans of the library"
place = "Orton"
period = 2025
nature = "flow"

[[fact]]
id = "trams-2025"
claim = "The trams of Orton carried 48.3 million passengers in 2025."
figure = "48.3 million passengers"
measure = "passengers of the trams"
place = "Orton"
period = 2025
nature = "flow"

[[fact]]
id = "patents-world"
claim = "Inventors filed 3.55 million patent applications worldwide in 2023."
figure = "3.55 million applications"
measure = "patent applications filed"
place = "world"
period = 2023
nature = "flow"

[[fact]]
id = "patents-cn"
claim = "China filed 1.64 million patent applications in 2023."
figure = "1.64 million applications"
measure = "patent applications filed"
place = "CN"
period = 2023
nature = "flow"

[[fact]]
id = "spent-cn"
claim = "China spent 3,336 billion yuan on medicine in 2023, by the final count."
figure = "3336 billion CNY"
measure = "expenditure on medicine"
place = "CN"
period = 2023
nature = "flow"

[[fact]]
id = "tests-cn"
claim = "China spent 412 billion yuan on medicine tests in 2023, by the final count."
figure = "412 billion CNY"
measure = "expenditure on medicine tests"
place = "CN"
period = 2023
nature = "flow"

[[fact]]
id = "increase-cn"
claim = "China's expenditure on medicine was 257.42 billion yuan higher in 2023 than in 2022."
figure = "257.42 billion CNY"
measure = "increase of expenditure on medicine"
place = "CN"
period = 2023
nature = "change"
"""


def told(matcher: Matcher, text: str) -> list[str]:
    """Return the verdict on each figure of a text with the fact, if it has one."""
    matcher.begin()
    matches = [matcher.match(mention, text) for mention in find_mentions(text)]
    return [f"{match.verdict} {match.fact}" if match.fact else match.verdict for match in matches]


def told_by(library: Path, text: str) -> list[str]:
    """Return the same, by the facts of a library of its own."""
    with open_index(locate((str(library),))) as index:
        return told(Matcher(index), text)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Mole, a stop on the Orton tram line, cost 67 million euros in 2024.", "no fact"),
        ("The Orton tram line cost 640 million euros.", "no fact"),
        ("The Orton tram line cost more than 60 million euros.", "no fact"),
        ("The Orton tram line cost 40 million euros.", "no fact"),  # by chance
        ("The Orton tram line cost 60 million euros more than was budgeted.", "contradicted overrun"),
        ("The Orton tram line cost about 40 million euros more than was budgeted.", "supported overrun"),
        ("The Orton tram line went 60 million euros over budget.", "contradicted overrun"),
        ("The Orton tram line exceeded its budget by 60 million euros.", "contradicted overrun"),
        ("The Orton tram line cost the town 60 million euros extra.", "contradicted overrun"),
        (
            "China's expenditure on medicine was 257.42 billion yuan higher in 2023 than in 2022.",
            "supported increase-cn",
        ),
        ("China's expenditure on medicine rose by 290 billion yuan in 2023.", "contradicted increase-cn"),
        ("China's expenditure on medicine was 257.42 billion yuan in 2023.", "misquoted increase-cn"),
    ],
)
def test_by_how_much_more_there_is_is_no_level(matcher, text, verdict):
    assert told(matcher, text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("China spent 481 billion dollars on medicine in 2023.", "not comparable spent-cn"),
        ("China spent 3,436 billion yuan on medicine in 2023.", "contradicted spent-cn"),
    ],
)
def test_a_number_in_another_currency_is_not_close(matcher, text, verdict):
    assert told(matcher, text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The library of Orton recorded 1,088,600 loans in 2025.", "supported loans"),
        ("The library of Orton bought 1,088,600 books in 2025.", "misquoted loans"),
        ("The library of Orton recorded 1,088,600 visits in 2025.", "misquoted loans"),
    ],
)
def test_a_verb_may_say_what_is_counted(matcher, text, verdict):
    assert told(matcher, text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2024 the trams carried 44.3 million passengers, and a year later 48.3 million.", "supported trams-2025"),
        ("In 2024 the trams carried 44.3 million passengers, and two years later 49.3 million.", "no fact"),
        ("In 2024 the buses of Orton carried 44.3 million passengers, and in 2025 49.3 million.", "no fact"),
        ("In 2024 the night trams of Orton carried 44.3 million passengers, and in 2025 49.3 million.", "no fact"),
        ("In 2024 the trams of Orton carried 44.3 million passengers to the sea, and in 2025 49.3 million.", "no fact"),
        ("The trams of Orton planned to carry 44.3 million passengers in 2024, and in 2025 49.3 million.", "no fact"),
        ("In May 2024 the trams of Orton carried 44.3 million passengers, and a year later 49.3 million.", "no fact"),
        ("In 2024 the trams of Orton carried 44.3 million passengers, and in 2025 49.3 million rode buses.", "no fact"),
        ("In 2024 the trams of Selby carried 44.3 million passengers, and a year later 49.3 million.", "no fact"),
    ],
)
def test_a_later_number_may_be_of_the_first_thing_at_another_time(matcher, text, verdict):
    assert told(matcher, text) == ["no fact", verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The staff of the brewery of Orton numbered 460 people in 2025.", "contradicted staff"),
        ("The union demands 460 people for the brewery of Orton.", "no fact"),
        ("The brewery of Orton wanted 460 people in 2025.", "no fact"),
        ("The brewery of Orton asked for another 460 people in 2025.", "no fact"),
        ("The Hill School sought a total of 95 pupils in 2025.", "no fact"),
        ("The brewery of Orton should have had 460 people in 2025.", "no fact"),
        ("The brewery of Orton needed 460 people in 2025.", "no fact"),
        ("The brewery of Orton needed 410 people in 2025.", "supported staff"),
        ("It should be noted that the brewery of Orton employed 460 people in 2025.", "contradicted staff"),
        ("The Hill School, which seeks more rooms, had 95 pupils in 2025.", "contradicted pupils"),
        ("The brewery of Orton, where the union wants more pay, employed 460 people in 2025.", "contradicted staff"),
    ],
)
def test_what_somebody_wants_is_not_what_there_is(matcher, text, verdict):
    assert told(matcher, text) == [verdict]


def test_what_is_said_between_may_be_what_a_later_number_is_of(matcher):
    text = (
        "In 2024 the trams carried 44.3 million passengers, 40.3 million of them adults, and a year later 41.3 million."
    )
    assert told(matcher, text) == ["no fact", "no fact", "no fact"]


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        (
            "China filed 1.64 million patent applications in 2023, half of the 3.55 million filed worldwide.",
            ["supported patents-cn", "no fact", "supported patents-world"],
        ),
        (
            "In 2023, China accounted for almost half of the 3.75 million patent applications filed around the world.",
            ["no fact", "contradicted patents-world"],
        ),
        (
            "Of the 3.55 million patent applications filed worldwide in 2023, China filed 1.64 million.",
            ["supported patents-world", "supported patents-cn"],
        ),
        ("China filed 1.74 million patent applications worldwide in 2023.", ["contradicted patents-cn"]),
        ("China leads the world with 1.74 million patent applications filed in 2023.", ["contradicted patents-cn"]),
        (
            "Most of the 1.74 million patent applications that China filed in 2023 were for use worldwide.",
            ["contradicted patents-cn"],
        ),
        (
            "China was proud of the 1.74 million patent applications filed in 2023, and of its firms worldwide.",
            ["contradicted patents-cn"],
        ),
    ],
)
def test_all_of_which_a_part_is_named_may_be_worldwide(matcher, text, verdicts):
    assert told(matcher, text) == verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The brewery of Orton cut its staff to 380 employees, from 410 in 2025.", ["no fact", "supported staff"]),
        ("The brewery of Orton employed 380 people, compared with the 410 of 2025.", ["no fact", "supported staff"]),
        ("The brewery of Orton employed 380 people, fewer than the 410 of 2025.", ["no fact", "supported staff"]),
        (
            "The hospital of Orton admitted 4,900 patients. In 2025 it had been 5,120.",
            ["no fact", "supported admitted"],
        ),
        ("The brewery of Orton employed 380 people in 2025.", ["contradicted staff"]),
        ("The brewery of Orton employed 380 people, from 402 in 2025.", ["contradicted staff", "no fact"]),
    ],
)
def test_a_figure_is_not_held_against_the_fact_with_which_the_text_compares_it(matcher, text, expected):
    assert told(matcher, text) == expected


COUNTRIES = """
[source]
id = "spending-2025"
type = "dataset"
publisher = "Organisation of Statistics"
published = 2026-06-10

[[fact]]
id = "firms-ch"
claim = "Firms paid for 65.8 % of research in Switzerland in 2024."
figure = "65.8 %"
measure = "share of firms in research"
place = "CH"
period = 2024
nature = "share"

[[fact]]
id = "firms-at"
claim = "Firms paid for 51.2 % of research in Austria in 2024."
figure = "51.2 %"
measure = "share of firms in research"
place = "AT"
period = 2024
nature = "share"

[[fact]]
id = "firms-world"
claim = "Firms paid for 61.4 % of research worldwide in 2024."
figure = "61.4 %"
measure = "share of firms in research"
place = "World"
period = 2024
nature = "share"

[[fact]]
id = "refusals-ch"
claim = "The courts of Switzerland refused 153,060 appeals in 2024."
figure = "153060 appeals"
measure = "appeals refused"
place = "CH"
period = 2024
nature = "flow"
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # which country?
        ("Firms paid for 58 % of research in 2024.", ["no fact"]),
        ("Research was dear in Estmark. Firms paid for 58 % of research in 2024.", ["no fact"]),
        ("Firms paid for 58 % of the country's research in 2024.", ["no fact"]),
        ("Firms paid for just over 61 % of research in 2024, a union says.", ["no fact"]),
        ("Firms paid for 58 % of research in Switzerland in 2024.", ["contradicted firms-ch"]),
        ("Worldwide, firms paid for 58 % of research in 2024.", ["contradicted firms-world"]),
        ("Research is dear in Switzerland. Firms paid for 58 % of it in 2024.", ["contradicted firms-ch"]),
        ("Research is dear in Switzerland. Firms paid for 66 % of all research.", ["supported firms-ch"]),
        ("Firms paid for 65.8 % of research in 2024.", ["supported firms-ch"]),
        ("Abroad, research is dear. Studies rose to 4,300, of which two-thirds went to Switzerland.", ["no fact"] * 2),
        ("Globally firms paid for 61 % of research in 2024.", ["supported firms-world"]),
        ("The world's firms paid for 61 % of research in 2024.", ["supported firms-world"]),
        ("Firms paid for 58 % of research across the world in 2024.", ["contradicted firms-world"]),
        ("Firms paid for 61.4 % of research in 2024.", ["supported firms-world"]),
        # a number a day, of anything
        ("Nearly 13,000 people turned up there, or about 420 a day.", ["no fact", "no fact"]),
        ("The courts of Switzerland refused about 420 appeals a day in 2024.", ["supported refusals-ch"]),
        ("Swiss courts refuse appeals: some 420 a day in 2024.", ["supported refusals-ch"]),
    ],
)
def test_a_number_without_a_place_is_not_held_against_one_country_of_many(library, text, expected):
    assert told_by(library(a=COUNTRIES), text) == expected


KORVENIA = """
[source]
id = "korvenia-2025"
type = "report"
title = "Statistical yearbook of Korvenia 2025"
published = 2026-06-10

[[fact]]
id = "women"
claim = "In Korvenia women were 34 % of all finishers of marathons in 2024."
figure = "34 %"
measure = "women among finishers of marathons"
place = "Korvenia"
period = 2024
nature = "share"

[[fact]]
id = "fees"
claim = "The fee for a marathon in Korvenia averaged 62 euros in 2024."
figure = "62 EUR"
measure = "fee for a marathon"
place = "Korvenia"
period = 2024
nature = "rate"

[[fact]]
id = "runners"
claim = "In Korvenia 18,930 runners finished a marathon in 2024."
figure = "18930 runners"
measure = "finishers of marathons"
place = "Korvenia"
period = 2024
nature = "flow"
"""
SARNHOLT = (
    KORVENIA.replace("korvenia", "sarnholt")
    .replace("Korvenia", "Sarnholt")
    .replace('id = "', 'id = "s-')
    .replace("18,930", "1")
)


@pytest.mark.parametrize(
    ("text", "alone", "expected"),
    [
        ("The fee for a marathon averaged 70 euros.", ["contradicted fees"], ["no fact"]),
        ("Women were 34 % of all finishers of marathons.", ["supported women"], ["no fact"]),  # of which?
        ("18,930 runners finished a marathon.", ["supported runners"], ["supported runners"]),
    ],
)
def test_a_number_without_place_and_time_is_of_no_country_of_several(library, text, alone, expected):
    assert told_by(library(a=KORVENIA), text) == alone
    assert told_by(library(a=KORVENIA, b=SARNHOLT), text) == expected


KESTREL = """
[source]
id = "kestrel-2025"
type = "report"
publisher = "Office of Kestrel"
published = 2025-03-10

[[fact]]
id = "rent"
claim = "Median monthly rent, Kestrel, 2024"
figure = "1087 EUR"
measure = "median monthly rent"
place = "Kestrel"
period = 2024

[[fact]]
id = "freight"
claim = "The ports of Kestrel are to handle 50 million tonnes of freight in 2025."
figure = "50 million tonnes"
measure = "freight"
place = "Kestrel"
period = 2025
note = "A forecast."
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The median rent in Kestrel was €1,087 a month in 2024.", "supported rent"),
        ("The median rent in Kestrel was €1,120 a month in 2024.", "contradicted rent"),
        ("The ports of Kestrel are expected to handle 52 million tonnes of freight in 2025.", "contradicted freight"),
    ],
)
def test_a_forecast_contradicts_no_outcome_and_a_monthly_rent_is_one_a_month(library, text, expected):
    assert told_by(library(a=KESTREL), text) == [expected]


# --- numbers of other facts of the time and the place ----------------------------------------------------------------

BESIDE = """
[source]
id = "orton-2025"
type = "report"
publisher = "Office of Orton"
published = 2026-06-10

[[fact]]
id = "water"
claim = "Greenhouses accounted for 14.2 % of Orton's water consumption in 2025."
figure = "14.2 %"
measure = "share of greenhouses in water consumption"
place = "Orton"
period = 2025
nature = "share"

[[fact]]
id = "rain"
claim = "72 % of the water consumed by greenhouses in Orton in 2025 was rain from their own roofs."
figure = "72 %"
measure = "share of rain in the water of greenhouses"
place = "Orton"
period = 2025
nature = "share"

# Of other things, so that the words of the two weigh what they do in a library.
[[fact]]
id = "mills"
claim = "Orton had 1,386 mills in 2025."
figure = "1386 mills"
measure = "mills"
place = "Orton"
period = 2025
nature = "stock"

[[fact]]
id = "choirs"
claim = "Orton had 152 choirs in 2025."
figure = "152 choirs"
measure = "choirs"
place = "Orton"
period = 2025
nature = "stock"

[[fact]]
id = "piers"
claim = "Orton had 140 piers in 2025."
figure = "140 piers"
measure = "piers"
place = "Orton"
period = 2025
nature = "stock"
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 72 % of the water used by Orton's greenhouses in 2025 came free of charge.", "no fact"),
        ("Some 64 % of the water used by Orton's greenhouses in 2025 came free of charge.", "contradicted water"),
        ("Over 70 % of the water used by Orton's greenhouses in 2025 came free of charge.", "contradicted water"),
    ],
)
def test_the_number_of_a_fact_beside_contradicts_none(library, text, expected):
    assert told_by(library(beside=BESIDE), text) == [expected]


HARVEST = """
[source]
id = "farms-2024"
type = "report"
publisher = "Office"

[[fact]]
id = "wheat"
claim = "Farmers in Orland harvested 2.4 million tonnes of wheat in 2023."
figure = "2.4 million tonnes"
measure = "wheat-harvest"
place = "Orland"
period = 2023
nature = "flow"
"""
GRAIN = "In 2023 farmers in Orland harvested 3.8 million tonnes of grain."
WHEAT = "In 2023 farmers in Orland harvested 2.4 million tonnes of wheat."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{GRAIN} {WHEAT}", ["no fact", "supported wheat"]),
        (f"{WHEAT} {GRAIN}", ["supported wheat", "no fact"]),
        (f"{WHEAT.replace('2.4', '2.6')} {WHEAT}", ["contradicted wheat", "supported wheat"]),
    ],
)
def test_the_number_of_a_fact_in_the_next_sentence_may_be_of_a_part(library, text, expected):
    assert told_by(library(farms=HARVEST), text) == expected
