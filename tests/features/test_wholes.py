"""What was done to the whole that a share is of."""

import pytest

from innofacts.features.meanings import Stems
from innofacts.features.wholes import done_in_claim, done_to_whole
from innofacts.prose.figures import find_mentions

STEMS = Stems()


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("Of the bikes stolen in Orton, 58 % were found.", ["steal"]),
        ("58 % of the bikes stolen in Orton were found.", ["steal"]),
        ("Orton sold 58 % of the bikes stolen.", ["steal"]),
        ("58 % of the bikes were stolen.", []),
        ("Of the flats 4 % burned.", []),
        ("58 % of the stolen bikes that were found were sold.", []),
        ("58 % of the thefts recorded in Orton were solved.", []),
        ("Orton had 58 bikes of those stolen.", []),
    ],
)
def test_a_sentence_says_what_was_done_to_the_whole(text, done):
    assert [action.verb for action in done_to_whole(text, find_mentions(text)[0])] == done


@pytest.mark.parametrize(
    ("claim", "verb"),
    [
        ("Of the stolen bikes recovered in Orton, 58 % were sold.", "recovered"),
        ("Orton found 58 % of the bikes stolen.", "steal"),
        ("58 % of the bikes were found.", None),
        ("58 % of bikes", None),
        ("Orton has 58 bikes.", None),
    ],
)
def test_a_claim_says_what_was_done_to_the_whole_last(claim, verb):
    action = done_in_claim(claim, STEMS)
    assert (action and action.verb) == verb
