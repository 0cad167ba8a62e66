"""The score of a fact for a sentence: a weighted sum of named features."""

import pytest

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.matching.matcher import Matcher
from innofacts.prose.figures import find_mentions
from innofacts.weighing.scoring import MODEL, score, word_features

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
"""


@pytest.fixture
def features(matcher):
    """Return a function that gives the features of the figure in a sentence and the fact."""

    def features(text: str) -> dict[str, float]:
        (mention,) = find_mentions(text)
        reading = matcher.decider.read(mention, text)
        (candidate,) = reading.candidates(reading.wordings)
        return reading.scored(candidate, matcher.decider.model).features

    return features


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
def test_a_sentence_differs_from_the_claim_in_named_features(features, text, differences):
    same = dict.fromkeys(("measure", "claim", "either"), 1.0) | dict.fromkeys(("noun", "own_place"), True)
    same |= {"strange": 0, "other_topic": False, "no_subject": False, "other_whole": False, "closeness": 4}
    assert features(text) == pytest.approx(same | differences, abs=0.001)


@pytest.mark.parametrize(("said", "claim"), [("had 31 kiosks", 1), ("had 31 kiosks in parks", 0), ("had 31 huts", 0)])
def test_a_claim_that_only_counts_things_is_said_by_their_noun_alone(library, said, claim):
    kiosks = LIBRARY.partition("[[fact]]")[0] + (
        '[[fact]]\nid = "kiosks"\nclaim = "Lisbon had 31 kiosks in 2023."\nfigure = "31 kiosks"\n'
        'measure = "kiosks"\nplace = "Lisbon"\nperiod = 2023\nnature = "stock"\n'
    )
    text = f"Lisbon {said} in 2023."
    with open_index(locate((str(library(office=kiosks)),))) as index:
        matcher = Matcher(index)
        reading = matcher.decider.read(find_mentions(text)[0], text)
        fact = matcher.facts.of_id("kiosks")
        assert word_features(reading.sentence, fact)["claim"] == claim


def test_every_feature_has_a_weight_and_every_weight_a_feature(features):
    assert features("In Lisbon, shops sold 4,812 bottles of sparkling wine in 2023.").keys() == MODEL.weights.keys()


def test_a_score_is_a_weighted_sum():
    model = MODEL._replace(weights={"measure": 1.4, "strange": -0.8, "closeness": 0.6})
    assert score({"measure": 0.5, "strange": 2, "closeness": 4}, model) == 1.5
    assert score({}, model) == 0
