"""The kinds of quantities, with an example of each; `test_figures` says that all in the corpora have one."""

import pytest

from innofacts.prose.doubts import UNCLAIMED
from innofacts.prose.figures import find_figures, find_mentions
from innofacts.prose.kinds import (
    AGE,
    COUNT,
    DURATION,
    MEASURE,
    MONEY,
    MULTIPLE,
    NUMBER,
    POINTS,
    RANK,
    RATE_PER,
    SHARE,
    TEMPERATURE,
)


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("It sold 80 boats for $5.6 billion.", [COUNT, MONEY]),
        ("It rose by 2.3 percentage points to 41 %.", [POINTS, SHARE]),
        ("The line is 300 km long and has towers of 40 metres.", [MEASURE, MEASURE]),
        ("It was 40 °C at noon, and minus 3 degrees in a cold night.", [TEMPERATURE, TEMPERATURE]),
        ("The ramp has a slope of 3 degrees.", [MEASURE]),
        ("Oil cost $40 a barrel, and 12 people per 1,000 households fell ill.", [RATE_PER, RATE_PER]),
        ("It has three times as many rooms, after an 18-fold rise and 2.5 times last.", [MULTIPLE, MULTIPLE, MULTIPLE]),
        (
            "Sales more than doubled, to twice as many; they met 40 times, twice a year, and he doubled up.",
            [MULTIPLE, MULTIPLE, COUNT, RATE_PER],
        ),
        ("It ranked 11th.", [RANK]),
        ("The mean age is 42.3 years, and most are over 65 years old.", [AGE, AGE]),
        ("The journey took 28 minutes, and the break 3 hrs.", [DURATION, DURATION]),
        ("The star is 4.2 light-years away.", [MEASURE]),
        ("The dam made 38 gigawatt-hours in 30 school-days and 300 nurse-hours.", [MEASURE, DURATION, MEASURE]),
        ("It made 14 terawatt hours, and the level rose by 3.5 parts per million.", [MEASURE, MEASURE]),
        ("A flat costs 11 times average pay, and three times its price in 2010.", [MULTIPLE, MULTIPLE]),
        ("It had 900 guest nights and 40 sitting days in 12 working days.", [COUNT, COUNT, DURATION]),
        ("The index stood at 30.5 in May.", [NUMBER]),
    ],
)
def test_a_quantity_has_the_kind_that_its_unit_and_its_sentence_give(sentence, kinds):
    assert [mention.kind for mention in find_mentions(sentence)] == kinds


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("The MP, aged 52, met 40 adults.", [("52", "52 years", AGE), ("40 adults", "40 adults", COUNT)]),
        ("Mary Jones, 45, met men aged 35 to 55.", [("45", "45 years", AGE), ("35 to 55", "35..55 years", AGE)]),
        ("Adults aged 70 or over paid.", [("70 or over", ">= 70 years", AGE)]),
        ("Of the guests, some were aged 10 and under.", [("10 and under", "<= 10 years", AGE)]),
        ("She said that many of them were 65 or older.", [("65 or older", ">= 65 years", AGE)]),
        ("An 8-month-old calf and a 12-year-old boy slept.", [("8-month-old", "8 months", AGE), ("12-year-old", "12 years", AGE)]),
        ("A 90 day old bill lay there.", [("90 day old", "90 days", AGE)]),
        ("Children under five years got it.", [("under five years", "< 5 years", AGE)]),
        ("It is open in the next two years.", [("two years", "2 years", DURATION)]),
        ("The odds were 2.3 (95 % CI).", [("2.3", "2.3", NUMBER), ("95 %", "95 %", SHARE)]),
    ],
)  # fmt: skip
def test_quantities_that_no_one_would_claim_are_named_too(sentence, read):
    mentions = find_mentions(sentence)
    assert [(mention.printed, str(mention.figure), mention.kind) for mention in mentions] == read
    figures = find_figures(sentence)
    assert figures == [mention for mention in mentions if mention.doubt not in UNCLAIMED]
    assert len(figures) < len(mentions)
