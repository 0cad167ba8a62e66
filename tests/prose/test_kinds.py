"""The kinds of quantities: one example of each, and that all figures of the corpora have one."""

from pathlib import Path

import pytest

from innofacts.prose.figures import find_mentions
from innofacts.prose.kinds import (
    AGE,
    COUNT,
    DURATION,
    KINDS,
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
        ("They met 40 times.", [COUNT]),
        ("It ranked 11th.", [RANK]),
        ("The mean age is 42.3 years, and most are over 65 years old.", [AGE, AGE]),
        ("The journey took 28 minutes.", [DURATION]),
        ("The star is 4.2 light-years away.", [MEASURE]),
        ("The index stood at 30.5 in May.", [NUMBER]),
    ],
)
def test_a_quantity_has_the_kind_that_its_unit_and_its_sentence_give(sentence, kinds):
    assert [mention.kind for mention in find_mentions(sentence)] == kinds


def test_all_quantities_have_a_kind():
    for path in (Path(__file__).parent.parent / "data" / "prose").glob("*.txt"):
        for mention in find_mentions(path.read_text(encoding="utf-8")):
            assert mention.kind in KINDS, mention.printed
