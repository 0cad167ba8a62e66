"""Numbers that are of something else in the place and the time of a fact, or that say which number they are."""

import pytest

from innofacts.prose.figures import find_mentions

LIBRARY = """
[source]
id = "velt-2025"
type = "report"
publisher = "Office of Velt"
published = 2025-06-10

[[fact]]
id = "chess"
claim = "42 % of the pupils of Velt played chess in 2024."
figure = "42 %"
measure = "share of pupils who play chess"
place = "Velt"
period = 2024
nature = "share"

[[fact]]
id = "swimmers"
claim = "68 % of the pupils of Velt were taught to swim in 2024."
figure = "68 %"
measure = "share of pupils taught to swim"
place = "Velt"
period = 2024
nature = "share"

[[fact]]
id = "crashes"
claim = "134 crashes were reported on the tracks of Velt in 2024."
figure = "134 crashes"
measure = "crashes on tracks"
place = "Velt"
period = 2024
nature = "flow"

[[fact]]
id = "staff"
claim = "The brewery Halm employed 5,230 people at the end of 2024."
figure = "5230 people"
measure = "employees of Halm"
place = "Velt"
period = 2024-12-31
nature = "stock"

[[fact]]
id = "rise"
claim = "The number of crashes in Velt rose by 9.5 % in 2024."
figure = "9.5 %"
measure = "rise in crashes"
place = "Velt"
period = 2024
nature = "change"

[[fact]]
id = "rain"
claim = "It rained on 131 days in Velt in 2024."
figure = "131 days"
measure = "days with rain"
place = "Velt"
period = 2024
nature = "flow"

[[fact]]
id = "boats"
claim = "83,000 electric boats were sold in Velt in 2024."
figure = "83000 boats"
measure = "electric boats sold"
place = "Velt"
period = 2024
nature = "flow"

[[fact]]
id = "graduates"
claim = "51,300 people finished school in Velt in 2024."
figure = "51300 people"
measure = "people who finished school"
place = "Velt"
period = 2024
nature = "flow"

[[fact]]
id = "rank"
claim = "Orrin had the third most crashes per thousand inhabitants of all cities of Velt in 2024."
figure = "3 rank"
measure = "rank by crashes per thousand inhabitants"
place = "Orrin"
period = 2024
nature = "rank"
scope = "cities of Velt, most crashes first"
"""


@pytest.fixture
def verdicts(matcher):
    """Return what gives the verdict on each figure of a text, and its fact."""

    def of(text: str) -> list[str]:
        matcher.begin()
        matches = [matcher.match(mention, text) for mention in find_mentions(text)]
        return [f"{match.verdict} {match.fact or ''}".strip() for match in matches]

    return of


@pytest.mark.parametrize(
    "text",
    [
        "In Velt, in 2024 68 were taught to swim.",
        "In 2024, 68 were taught to swim in Velt.",
        "In 2024, 71 were taught to swim in Velt.",
        "So far 42 have played chess in Velt, the school said of its pupils.",
        "The Office of Velt counted its pupils in 2024: 42 had played chess.",
    ],
)
def test_a_bare_count_is_no_share(verdicts, text):
    assert verdicts(text) == ["no fact"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of every 100 pupils in Velt in 2024, 68 were taught to swim.", ["supported swimmers"]),
        (
            "The share of pupils taught to swim in Velt was 68 compared with 51 in 2014.",
            ["supported swimmers", "no fact"],
        ),
        ("In 2024, 134 were reported on the tracks of Velt, the police said of crashes.", ["supported crashes"]),
    ],
)
def test_a_number_of_a_hundred_or_beside_a_share_may_be_one(verdicts, text, expected):
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Divorces in Velt in 2024: 5,230.",
        "Divorces in Velt came to 5,230 in 2024.",
        "Divorces in Velt numbered 51,300 in 2024.",
        "In 2024, fires in Velt came to 134.",
        "Bankruptcies, Velt, 2024: 134.",
        "The share of vegetarians in Velt was 42 per cent in 2024.",
        "Vegetarians in Velt: 42 per cent in 2024.",
        "Rents in Velt rose by 9.5 per cent in 2024.",
        "In 2024 the lifts of Velt stood still on 131 days.",
    ],
)
def test_the_number_of_something_else_is_none_of_a_fact_with_no_word_of_it(verdicts, text):
    assert verdicts(text) == ["no fact"]


def test_a_share_of_what_other_facts_are_about_is_none_of_this_one(verdicts):
    text = "Of 83,000 electric boats sold in Velt in 2024, 42 per cent were foreign. The other 58 per cent were not."
    assert verdicts(text) == ["supported boats", "no fact", "no fact"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Crashes in Velt in 2024: 134.", ["supported crashes"]),
        ("Collisions on the tracks of Velt in 2024: 134.", ["supported crashes"]),
        ("Reporters counted 134 crashes in Velt in 2024.", ["supported crashes"]),
        ("Velt in 2024: 9.5 per cent more crashes.", ["supported rise"]),
    ],
)
def test_one_word_of_the_fact_is_enough_with_its_number(verdicts, text, expected):
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund ranks third among the cities of Velt by crashes.", "no fact"),
        ("Lund was third among the cities of Velt in 2024 by crashes per thousand inhabitants.", "no fact"),
        ("Orrin ranks third among the cities of Velt by crashes per thousand inhabitants.", "supported rank"),
        ("The city of Orrin was third among the cities of Velt by crashes in 2024.", "supported rank"),
    ],
)
def test_a_rank_is_of_the_one_that_the_sentence_names(verdicts, text, expected):
    assert verdicts(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The first estimate of those who finished school in Velt in 2024 was 50,100; the final number was 51,300.",
            ["not established graduates", "supported graduates"],
        ),
        ("50,100 people finished school in Velt in 2024.", ["contradicted graduates"]),
    ],
)
def test_a_first_estimate_is_not_held_against_a_later_number(verdicts, text, expected):
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two thirds of the pupils in Velt in 2024, or 68 per cent, were taught to swim.", ["supported swimmers"] * 2),
        ("Two thirds (68 per cent) of the pupils in Velt in 2024 were taught to swim.", ["supported swimmers"] * 2),
        (
            "A quarter of the pupils in Velt in 2024, or 68 per cent, were taught to swim.",
            ["no fact", "supported swimmers"],
        ),
        ("Two thirds of the pupils in Velt in 2024 were taught to swim.", ["supported swimmers"]),
        ("Three quarters of the pupils in Velt in 2024 were taught to swim.", ["contradicted swimmers"]),
        ("In 2024, two thirds of the pupils who had begun in Velt came from the island.", ["no fact"]),
        ("In 2024 Velt had new pupils, two thirds of them from the islands.", ["no fact"]),
        ("One pupil in two in Velt in 2024 was taught to swim.", ["contradicted swimmers"]),
    ],
)
def test_a_share_in_words_that_is_restated_is_rounded(verdicts, text, expected):
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Half of the 134 crashes at night on the tracks of Velt in 2024 were grave.",
            ["no fact", "misquoted crashes"],
        ),
        ("The 134 crashes on the tracks of Velt in 2024 happened at night.", ["misquoted crashes"]),
        ("Half of the 83,000 boats in Velt in 2024 were stolen from stations.", ["no fact", "misquoted boats"]),
    ],
)
def test_what_is_said_of_a_share_does_not_narrow_its_whole(verdicts, text, expected):
    assert verdicts(text) == expected
