"""The score of a fact for a sentence, and the evidence that this is about it: weighted sums of named features."""

import pytest

from innofacts.compare.verdicts import CONTRADICTED, NOT_COMPARABLE
from innofacts.prose.figures import find_mentions
from innofacts.weighing.evidence import (
    FEATURES,
    evidence,
    feature,
    is_misprint,
    is_rounded,
    prints_number,
)
from innofacts.weighing.reasons import DIFFERING
from innofacts.weighing.scoring import MODEL, Features, score, word_features
from innofacts.weighing.vetoes import may_be_weighed, veto

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"

[[fact]]
id = "wine-2023"
claim = "Shops in Lisbon sold 4,812 bottles of sparkling wine in 2023."
figure = "4812 bottles"
measure = "sparkling-wine-sales"
place = "Lisbon"
period = 2023
nature = "flow"

[[fact]]
id = "people-2023"
claim = "Lisbon had 567,131 people in 2023."
figure = "567131 people"
measure = "population"
place = "Lisbon"
period = 2023
nature = "stock"

[[fact]]
id = "pupils-2023"
claim = "In 2023, 43 % of the pupils in Lisbon walked to school."
figure = "43 %"
measure = "pupils-who-walk"
place = "Lisbon"
period = 2023
nature = "share"

[[fact]]
id = "dockers-2023"
claim = "Lisbon hired 43 dockers in 2023."
figure = "43 dockers"
measure = "dockers-hired"
place = "Lisbon"
period = 2023
nature = "flow"

[[fact]]
id = "corks"
claim = "Lisbon exported 9,370 tonnes of corks from 2019 to 2023."
figure = "9370 tonnes"
measure = "cork-exports"
place = "Lisbon"
period = "2019..2023"
nature = "cumulative"

[[fact]]
id = "ticket"
claim = "A ticket for the zoo in Lisbon cost 12 euros in 2023."
figure = "12 EUR"
measure = "price-of-a-ticket"
place = "Lisbon"
period = 2023

[[fact]]
id = "kiosks"
claim = "Lisbon had 31 kiosks in 2023."
figure = "31 kiosks"
measure = "kiosks"
place = "Lisbon"
period = 2023
nature = "stock"
"""


@pytest.fixture
def pair(matcher):
    """Return a function that gives what the last figure of a sentence says, and the fact with an id that it may be."""

    def pair(text: str, fact: str):
        reading = matcher.decider.read(find_mentions(text)[-1], text)
        return reading.sentence, next(one for one in matcher.decider.may_be_meant(reading) if one.candidate.id == fact)

    return pair


@pytest.mark.parametrize(
    ("text", "differences"),
    [
        ("In Lisbon, shops sold 4,812 bottles of sparkling wine in 2023.", {}),
        ("Shops sold 4,812 bottles of sparkling wine in 2023.", {"own_place": False}),
        ("In Lisbon, shops sold 4,812 containers of sparkling wine in 2023.", {}),
        ("In Lisbon, shops sold 4,800 bottles of sparkling wine in 2023.", {"closeness": 2}),
        ("In Lisbon, shops sold 9 bottles of sparkling wine in 2023.", {"closeness": -0.798}),
        ("In Lisbon, shops sold 4,812 bottles of red wine in 2023.", {"measure": 3 / 4, "claim": 5 / 6, "either": 5 / 6}),
        ("Divers in Lisbon sold 4,812 bottles of sparkling wine in 2023.", {"claim": 2 / 3, "strange": 1, "other_topic": True, "no_subject": True}),
        ("In Lisbon, shops had sparkling wine and sold 4,812 bottles of beer in 2023.", {"other_whole": True}),
    ],
)  # fmt: skip
def test_a_sentence_differs_from_the_claim_in_named_features(pair, text, differences):
    same = dict.fromkeys(("measure", "claim", "either"), 1.0) | dict.fromkeys(("noun", "own_place"), True)
    same |= {"strange": 0, "other_topic": False, "no_subject": False, "other_whole": False, "closeness": 4}
    assert pair(text, "wine-2023")[1].features._asdict() == pytest.approx(same | differences, abs=0.001)


@pytest.mark.parametrize(("said", "claim"), [("had 31 kiosks", 1), ("had 31 kiosks in parks", 0), ("had 31 huts", 0)])
def test_a_claim_that_only_counts_things_is_said_by_their_noun_alone(matcher, said, claim):
    text = f"Lisbon {said} in 2023."
    reading = matcher.decider.read(find_mentions(text)[0], text)
    assert word_features(reading.sentence, matcher.facts.of_id("kiosks")).claim == claim


def test_every_feature_has_a_weight_and_every_weight_a_feature(pair):
    _, one = pair("In Lisbon, shops sold 4,812 bottles of sparkling wine in 2023.", "wine-2023")
    assert one.features._fields == tuple(MODEL.weights)


def test_a_score_is_a_weighted_sum():
    model = MODEL._replace(
        weights=dict.fromkeys(Features._fields, 0) | {"measure": 1.4, "strange": -0.8, "closeness": 0.6}
    )
    nothing = Features(*[0] * len(Features._fields))
    assert score(nothing._replace(measure=0.5, strange=2, closeness=4), model) == 1.5
    assert score(nothing, model) == 0


@pytest.mark.parametrize(
    ("number", "is_it", "is_nearly_it", "is_misprinted"),
    [
        ("4,812", True, False, False),
        ("4,800", True, True, False),
        ("4,821", True, False, True),
        ("8,412", True, False, True),
        ("4.812 million", True, False, True),
        ("48,120", True, False, True),
        ("481.2", True, False, True),
        ("48,000", False, False, False),
        ("5,212", False, False, False),
        ("9", False, False, False),
    ],
)
def test_a_figure_prints_a_number_also_rounded_or_misprinted(pair, number, is_it, is_nearly_it, is_misprinted):
    both = sentence, one = pair(f"In Lisbon, shops sold {number} bottles of sparkling wine in 2023.", "wine-2023")
    assert (prints_number(*both), is_rounded(one), is_misprint(sentence, one)) == (is_it, is_nearly_it, is_misprinted)


@pytest.mark.parametrize(
    ("said", "number", "is_misprinted"),
    [
        ("On one Friday of 2023, shops in Lisbon sold", "481.2", False),
        ("In 2023 alone, shops in Lisbon sold", "481.2", False),
        ("Kiosks in the shops of Lisbon sold in 2023", "481.2", False),
        ("Kiosks in the shops of Lisbon sold in 2023", "4.812 million", True),
        ("In all of 2023, shops in Lisbon sold", "481.2", True),
    ],
)
def test_a_tenth_of_a_number_is_no_misprint_where_a_sentence_says_more_than_the_fact(pair, said, number, is_misprinted):
    assert is_misprint(*pair(f"{said} {number} bottles of sparkling wine.", "wine-2023")) is is_misprinted


@pytest.mark.parametrize(
    ("text", "fact", "expected"),
    [
        ("In Lisbon, shops sold 4,812 bottles of sparkling wine in 2023.", "wine-2023", True),
        ("In Lisbon, 4,812 bottles of wine were emptied.", "wine-2023", True),
        ("In Lisbon, 2,950 bottles of wine were sold in 2023.", "wine-2023", True),
        ("In Lisbon, 2,950 bottles of wine were emptied in 2023.", "wine-2023", False),
        ("In Lisbon, 2,950 bottles of wine were emptied.", "wine-2023", False),
        ("Shops sold 4,812 bottles of sparkling wine in 2023.", "wine-2023", False),
        ("In Lisbon, shops sold 2,950 plastic bottles of sparkling wine in 2023.", "wine-2023", False),
        ("In Lisbon, shops sold 4,812 plastic bottles of sparkling wine in 2023.", "wine-2023", True),  # so misquoted
        ("Divers in Lisbon sold 4,812 bottles of sparkling wine in 2023.", "wine-2023", False),
        ("In 2023, 43 % of the teachers in Lisbon walked to school.", "pupils-2023", False),
        ("In 2023, 567,131 people in Lisbon slept badly.", "people-2023", False),
        ("In 2023, there were 567,131 people in Lisbon.", "people-2023", True),
        ("Lisbon exported 9,370 tonnes of corks in 2023.", "corks", False),
        ("Lisbon exported 9,370 tonnes of corks from 2019 to 2023.", "corks", True),
        ("In 2023, 43 % of the pupils in Lisbon walked to school, to the dismay of drivers.", "pupils-2023", True),
        ("In 2023, students who walked to school were 43 % of the pupils in Lisbon.", "pupils-2023", True),
        ("In 2023, nurses in Lisbon saw 43 % of the pupils walk to school.", "pupils-2023", True),
        ("In 2023, 43 % of the boys among the pupils in Lisbon walked to school.", "pupils-2023", False),
        ("In 2023, nurses in Lisbon found that 43 % walked to school.", "pupils-2023", False),
    ],
)
def test_evidence_is_asked_only_where_place_time_and_whole_fit(pair, text, fact, expected):
    assert may_be_weighed(*pair(text, fact)) is expected


def test_the_year_of_another_figure_counts_for_a_number_that_is_printed(pair):
    sentence, one = pair("Shops in Lisbon sold 4,812 bottles of sparkling wine.", "wine-2023")
    years = (0, 2023, 2019)
    assert [may_be_weighed(sentence._replace(only_year=year), one) for year in years] == [True, True, False]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [({}, False), ({"strange": 1}, True), ({"claim": 0.4}, True)],
)
def test_a_short_number_without_a_unit_may_be_of_anything(pair, changes, expected):
    sentence, one = pair("Lisbon hired 43 dockers in 2023.", "dockers-2023")
    strange = one._replace(features=one.features._replace(**{"claim": 0, "strange": 2} | changes))
    assert may_be_weighed(sentence, strange)
    assert may_be_weighed(sentence._replace(units=()), strange) is expected


@pytest.mark.parametrize(
    ("text", "differences"),
    [
        ("Shops in Lisbon sold 4,812 bottles of sparkling wine in 2023.", {}),
        ("In Lisbon, shops sold over 4,812 bottles of sparkling wine in 2023.", {}),
        (
            "Shops in Lisbon sold 4,812 bottles of red wine in 2023.",
            {"shared": 3, "absent": 0.25, "swapped": 0.833},
        ),
        (
            "Shops in Lisbon sold 4,812 bottles of sparkling wine to tourists in 2023.",
            {"one_strange": 0.923},
        ),
    ],
)
def test_features_tell_a_sentence_from_the_claim(pair, text, differences):
    sentence, one = pair(text, "wine-2023")
    same = {"always": 1, "shared": 4, "topic": 1, "first": 1}
    found = {name: round(feature(sentence, one, name), 3) for name in FEATURES}
    assert {name: value for name, value in found.items() if value} == same | differences


@pytest.mark.parametrize(("number", "is_misprinted"), [("34", True), ("43", False), ("33", False), ("4", False)])
def test_two_digits_that_are_swapped_are_a_misprint(pair, number, is_misprinted):
    assert (
        is_misprint(*pair(f"In 2023, {number} % of the pupils in Lisbon walked to school.", "pupils-2023"))
        is is_misprinted
    )


def test_evidence_is_a_weighted_sum_of_all_features(pair):
    sentence, one = pair("In Lisbon, shops sold 4,812 bottles of sparkling wine in 2023.", "wine-2023")
    assert evidence(sentence, one, {"always": -2.5, "either": 3, "first": 0.25}) == 0.75
    assert set(FEATURES) <= {*MODEL.same_number, *MODEL.other_number}


@pytest.mark.parametrize(("number", "expected"), [("4 in ten", False), ("43 %", True)])
def test_a_round_share_without_a_word_of_the_fact_may_be_of_anything(pair, number, expected):
    sentence, one = pair(f"In 2023, {number} pupils in Lisbon walked to school.", "pupils-2023")
    assert may_be_weighed(sentence, one)
    assert may_be_weighed(sentence, one._replace(features=one.features._replace(either=0))) is expected


@pytest.mark.parametrize(
    ("text", "fact", "verdict", "because"),
    [
        ("Lisbon had 12 people in 2023.", "people-2023", CONTRADICTED, "the text gives a number far off, and says more"),
        ("Lisbon had 540,000 people in 2023.", "people-2023", CONTRADICTED, None),
        ("A ticket for the zoo in Lisbon cost $14 in 2023.", "ticket", NOT_COMPARABLE, None),
        ("Shops sold 4,812 litres of wine.", "wine-2023", NOT_COMPARABLE, "the text has a different unit, and says less or more"),
    ],
)  # fmt: skip
def test_a_different_figure_may_be_of_something_else(pair, text, fact, verdict, because):
    found = veto(*pair(text, fact), DIFFERING, verdict)
    assert (found and found.because) == because
