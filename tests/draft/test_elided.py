"""Numbers without a noun, which a draft has if the text before says what they count: she bought six eggs, broke two."""

import pytest

from innofacts.documents.document import Document
from innofacts.draft.drafting import drafts
from innofacts.values.periods import parse_period

PUBLISHED = parse_period("2025-03-14")


def drafted(text):
    """Return what is drafted of a text: the print, the figure and its period, `-` for none."""
    found = drafts(Document("a.txt", text), PUBLISHED)
    return [f"{draft.printed} | {draft.figure} | {draft.period or '-'}" for draft in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She bought six eggs in May, broke two and gave four away.",
            [
                "six eggs | 6 eggs | 2024-05",
                "two | 2 eggs | 2024-05",
                "four | 4 eggs | 2024-05",
            ],
        ),
        (
            "In May 130 posts were vacant, in tiling (41), glazing (32) and brewing (17).",
            [
                "130 posts | 130 posts | 2024-05",
                "41 | 41 posts | 2024-05",
                "32 | 32 posts | 2024-05",
                "17 | 17 posts | 2024-05",
            ],
        ),
        (
            "It asked farms (93), mills (412) and the like. It is seen in cells (42) and in mice (43), or in rats (60).",
            ["93 | 93 farms | -", "412 | 412 mills | -"],
        ),
        (
            "In 2019 the island had 19 schools. By 2023 there were two.",
            ["19 schools | 19 schools | 2019", "two | 2 schools | 2023"],
        ),
        (
            "In 2024 twelve huts burnt down, after five in 2023 and seven in 2022.",
            ["twelve huts | 12 huts | 2024", "five | 5 huts | 2023", "seven | 7 huts | 2022"],
        ),
        (
            "Twelve of the 15 mills are safe. The other three, and the surviving nine in Osby, are not.",
            [
                "Twelve | 12 mills | -",
                "15 mills | 15 mills | -",
                "three | 3 mills | -",
                "nine | 9 mills | -",
            ],
        ),
        (
            "In 2024 the port lent 480 bikes, more than in 2023, when 290 were lent, or in 2022, when 200 had been.",
            [
                "480 bikes | 480 bikes | 2024",
                "290 | 290 bikes | 2023",
                "200 | 200 bikes | 2022",
            ],
        ),
        (
            "In 2024 they gave 9 lessons a week. Now they are glad to do 4.",
            ["9 lessons a week | 9 lessons per week | 2024", "4 | 4 lessons per week | 2025-03-14"],
        ),
        (
            "We had 30 boats in 2021. Today it's 14.",
            ["30 boats | 30 boats | 2021", "14 | 14 boats | 2025-03-14"],
        ),
        (
            "In 2024 43 per cent of spruces were ill, while the beech, at 39, did a little better.",
            ["43 per cent | 43 % | 2024", "39 | 39 % | 2024"],
        ),
        ("In 2023 Osby had 40 boats. Its mayor drives a Volvo, 240.", ["40 boats | 40 boats | 2023"]),
        (
            "In 2023 Osby had 40 boats. The lottery gave 3, 12 and 17.",  # the 12 is no figure
            ["40 boats | 40 boats | 2023", "3 | 3 boats | 2023", "17 | 17 boats | 2023"],
        ),
        (
            "In 2023 Osby had 40 boats, Sund 44 and the newcomer, Corrie, 17.",
            ["40 boats | 40 boats | 2023", "44 | 44 boats | 2023", "17 | 17 boats | 2023"],
        ),
        (
            "In 2022 Osby had 40 boats, and in 2023, 44; of these, 12 were new.",
            ["40 boats | 40 boats | 2022", "44 | 44 boats | 2023", "12 | 12 boats | 2023"],
        ),
        (
            "In 2024 Osby had 40 nurses and Sund, with a tenth of the people, 17.",
            [
                "40 nurses | 40 nurses | 2024",
                "a tenth | 10 % | 2024",
                "17 | 17 nurses | 2024",
            ],
        ),
        (
            "In 2023 a tenth of the water was lost. Now it is a fifth, and in Osby perhaps half.",
            ["a tenth | 10 % | 2023", "a fifth | 20 % | 2025-03-14", "perhaps half | ~ 50 % | 2025-03-14"],
        ),
        (
            "Four in five can be sold. In a bad one, maybe half. The sum is a third too small, and the town and the "
            "state gave a fifth each.",
            ["Four in five | 80 % | -", "half | ~ 50 % | -", "a third | 33 % | -", "a fifth | 20 % | -"],
        ),
        (
            "In 2024 the hall cost 40 million euros, a third over budget. Guests were a tenth short of the 900 of 2019. "
            "Bikes were a third down on 2018.",
            [
                "40 million euros | 40 million EUR | 2024",
                "a third | 33 % | 2024",
                "a tenth | 10 % | 2024",
                "900 | 900 guests | 2019",
                "a third | 33 % | 2024",
            ],
        ),
    ],
)
def test_a_number_counts_what_the_text_before_names(text, expected):
    assert drafted(text) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The bar opens at seven, and by eight it is full.",
        "They came home at three in the morning.",
        "The girl, who is five, and her brother, nine, were there.",
        "She lives in room four, behind gate three.",
        "They read chapter five and page ten.",
        "He counted to ten, and they split into three.",
        "She came on as number nine.",
        "It was one of the top ten.",
        "They were seen by the two and by these three.",
        "He turned nine.",
        "They saw Mg(ClO4)2, the planes {111} and cells of TRA-1–60.",
        "Motion 23 was put by guide 7 from hut 31, bus 9.",
        "He sat in cell 12, bed 9. They came by road 23, on highway 9.",
        "A two-thirds majority was needed. A second day was held in May, and a third is planned.",
    ],
)
def test_an_age_an_hour_a_label_or_a_part_of_a_word_counts_nothing_of_what_was_named(words):
    assert drafted(f"The 40 guides met in 2024. {words}") == ["40 guides | 40 guides | 2024"]


@pytest.mark.parametrize(
    "text",
    ["She ate three, and he had four.", "It takes nine to pull it.", '"Seventy-one," she said. "Give me five."'],
)
def test_a_number_of_nothing_that_was_named_is_not_drafted(text):
    assert drafted(text) == []


def test_a_number_in_digits_counts_nothing_of_another_paragraph():
    text = "The port counted 480 thefts in 2024.\n\nIn 2022, when 290 were lent, it was fewer than now."
    assert drafted(text) == ["480 thefts | 480 thefts | 2024"]


def test_what_follows_does_not_go_on_about_such_a_number():
    text = (
        "The line had 19 halts in 1993.\n\nFrom June it will serve eleven, and it is the third-busiest of all. Across "
        "the land, 1.34 million people rode last year, according to figures of Monday. That was 8 per cent more than "
        "in 2023."
    )
    assert drafted(text) == [
        "19 halts | 19 halts | 1993",
        "eleven | 11 halts | 2025-06..",
        "third-busiest | 3 rank | -",
        "1.34 million people | 1.34 million people | 2024",
        "8 per cent | 8 % | 2024",
    ]


def test_a_bare_number_in_a_sentence_about_a_rate_is_of_the_same():
    text = "Beans cost $40 a tonne in May; in June they went for 35."
    assert drafted(text) == ["$40 a tonne | 40 $ per tonne | 2024-05", "35 | 35 $ per tonne | 2024-06"]
