"""What a sentence says of fewer things, of other people, of what is lacking or of another span than a fact."""

import pytest

LIBRARY = """
[source]
id = "skell-2024"
type = "report"
title = "Skell in figures 2024"
publisher = "Office of Skell"
published = 2025-03-20
""" + "".join(
    f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\nfigure = "{figure}"\nmeasure = "{measure}"\nplace = "Skell"\n'
    f'period = {period}\nnature = "{nature}"\n'
    for id_, claim, figure, measure, period, nature in (
        ("buses", "Skell had 412 buses at the end of 2024.", "412 buses", "buses", "2024-12-31", "stock"),
        ("drivers", "Skell had 1,263 drivers at the end of 2024.", "1263 drivers", "drivers", "2024-12-31", "stock"),
        (
            "women",
            "17.4 % of the drivers of Skell were women at the end of 2024.",
            "17.4 %",
            "share of women among drivers",
            "2024-12-31",
            "share",
        ),
        (
            "pay",
            "Drivers in Skell earned 17.60 euros per hour in 2024.",
            "17.60 EUR per hour",
            "pay of drivers",
            "2024",
            "stock",
        ),
        (
            "gifts",
            "The hospital of Skell received 284 letters from patients in 2024.",
            "284 letters",
            "letters from patients",
            "2024",
            "flow",
        ),
        (
            "answers",
            "In 2024, 64 % of the complaints in Skell were answered within two weeks.",
            "64 %",
            "answered complaints",
            "2024",
            "share",
        ),
        (
            "profit",
            "The port of Skell made a profit before tax of 6.3 million euros in 2024.",
            "6.3 million EUR",
            "profit of the port",
            "2024",
            "flow",
        ),
        (
            "sales",
            "Sales of the mills of Skell came to 118.4 million euros in 2024.",
            "118.4 million EUR",
            "sales of the mills",
            "2024",
            "flow",
        ),
        ("fires", "Three buses burned in Skell in 2024.", "3 fires", "bus fires", "2024", "flow"),
        ("route", "The route of Skell is 31 nautical miles long.", "31 nautical miles", "length", "2024", "stock"),
        ("hours", "The pool of Skell was open for 2,870 hours in 2024.", "2870 hours", "hours", "2024", "flow"),
        ("halls", "There were 2,310 beds in the hospital of Skell in 2024.", "2310 beds", "beds", "2024", "stock"),
        (
            "nights",
            "There were 1,974 patients in the hospital of Skell in 2024.",
            "1974 patients",
            "ill",
            "2024",
            "stock",
        ),
    )
)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("At the end of 2024, 96 buses of Skell stood in a depot on the hill.", "no fact"),
        ("At the end of 2024, 96 buses of Skell were more than ten years old.", "no fact"),
        ("At the end of 2024, 396 buses of Skell stood in a depot on the hill.", "contradicted buses"),
        ("At the end of 2024, 214 buses were in use in Skell.", "contradicted buses"),
        ("At the end of 2024 Skell had 214 buses that stood on the hill.", "no fact"),
        ("At the end of 2024, 412 buses were in use in Skell.", "supported buses"),
    ],
)
def test_fewer_things_of_which_something_else_is_said_are_some_of_them(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("At the end of 2024 Skell lacked 140 drivers.", "no fact"),
        ("At the end of 2024 Skell was 140 drivers short.", "no fact"),
        ("Skell had a shortage of 1,263 drivers at the end of 2024.", "no fact"),
        ("At the end of 2024, 140 drivers were missing in Skell.", "no fact"),
        ("In short, Skell had 1,263 drivers at the end of 2024.", "supported drivers"),
        ("At the end of 2024 Skell had 1,140 drivers.", "contradicted drivers"),
    ],
)
def test_those_who_are_lacking_are_none_of_those_who_are_there(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Apprentices in Skell earned 9.40 euros an hour in 2024.", "no fact"),
        ("Teachers in Skell earned 17.60 euros an hour in 2024.", "no fact"),
        ("Drivers in Skell earned 15.60 euros an hour in 2024.", "contradicted pay"),
        ("Drivers in Skell earned 17.60 euros an hour in 2024.", "supported pay"),
        ("At the end of 2024, 31 % of the teachers of Skell were women.", "no fact"),
        ("At the end of 2024, 31 % of the drivers of Skell were women.", "contradicted women"),
        ("In 2024 the hospital of Skell received 284 letters from visitors.", "misquoted gifts"),
        ("In 2024 the hospital of Skell received 284 letters from patients.", "supported gifts"),
    ],
)
def test_what_is_said_of_other_people_is_nothing_of_those_of_a_fact(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("At the end of 2024, 22 % of the drivers of Skell were under thirty.", "no fact"),
        ("At the end of 2024, 17.4 % of the drivers of Skell were under thirty.", "no fact"),
    ],
)
def test_a_share_of_a_group_says_nothing_of_an_age(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In 2024, 64 % of the complaints in Skell were answered within three weeks.", "misquoted answers"),
        ("In 2024, 64 % of the complaints in Skell were answered within a month.", "misquoted answers"),
        ("In 2024, 64 % of the complaints in Skell were answered within 14 hours.", "misquoted answers"),
        ("In 2024, 64 % of the complaints in Skell were answered after two weeks.", "misquoted answers"),
        ("In 2024, 64 % of the complaints in Skell waited longer than two weeks.", "no fact"),
        ("In 2024, 83 % of the complaints in Skell were answered within three weeks.", "no fact"),
        ("In 2024, 29 % of the complaints in Skell were answered within 24 hours.", "no fact"),
        ("In 2024, 29 % of the complaints in Skell were answered only after two weeks.", "no fact"),
        # within that time, or without a word of any
        ("In 2024, 58 % of the complaints in Skell were answered within two weeks.", "contradicted answers"),
        ("In 2024, 64 % of the complaints in Skell were answered within 14 days.", "supported answers"),
        ("In 2024, 64 % of the complaints in Skell were answered.", "supported answers"),
    ],
)
def test_what_is_done_within_another_time_is_something_else(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The port of Skell made an operating profit of 7.1 million euros in 2024.", "no fact"),
        ("The port of Skell made a profit of 7.1 million euros in 2024.", "contradicted profit"),
        ("In 2024 the mills of Skell borrowed 12 million euros.", "no fact"),
        ("In 2024 the sales of the mills of Skell came to 112.4 million euros.", "contradicted sales"),
    ],
)
def test_another_kind_of_money_is_not_that_of_a_fact(verdict_on, text, answer):
    assert verdict_on(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Three drivers died in Skell in 2024.", "no fact"),
        ("Three buses caught fire in Skell in 2024.", "supported fires"),
        ("The route of Skell is 31 miles long.", "misquoted route"),
        ("The route of Skell is 57 kilometres long.", "supported route"),
        ("On average, 390 buses ran in Skell in 2024.", "no fact"),
        ("There were 1,974 beds in the hospital of Skell in 2024.", "contradicted halls"),
    ],
)
def test_a_number_of_one_noun_or_measure_is_not_that_of_another(verdict_on, text, answer):
    assert verdict_on(text) == answer
