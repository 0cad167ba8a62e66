"""What a share is of, what is told of it, and what was done to it."""

import pytest

from innofacts.features.wholes import done_in_claim, done_to_whole, noun_of_whole, told_of_whole
from innofacts.prose.figures import find_mentions


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
    action = done_in_claim(claim)
    assert (action and action.verb) == verb


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("9 % of the pupils of Riga", ["pupils"]),
        ("9 %) of the pupils of Riga", ["pupils"]),
        ("9 %). Of the pupils of Riga", []),
        ("9 % of the town's bus fleet", ["bus", "fleet"]),
        ("9 % of the singers' posts", ["singers", "posts"]),
        ("9 % of the paid posts for singers", ["pay", "posts"]),
        ("9 % of nationwide sailings", ["sailings"]),
        ("9 % of research spending in 2024", ["spending"]),
        ("9 % of the pupils reading it", ["pupils"]),
        ("9 % of its farmland organic in 2024", ["farmland"]),
        ("9 % of its ferries electric in 2024", ["ferries"]),
        ("9 % of the budget in 2024", ["budget"]),
        ("9 % of the money spent", []),
        ("9 % of it spent", []),
        ("9 % of those who sing songs", []),
        ("9 % of those whose boats sank", []),
        ("9 % in Riga", []),
    ],
)
def test_what_a_share_is_of(text, nouns):
    assert noun_of_whole(text, len("9 %")) == nouns


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("9 % of its farmland organic in 2024", ["organic"]),
        ("9 % of its steep public farmland organic in 2024", ["steep", "public", "organic"]),
        ("9 % of its ferries electric in 2024", ["electric"]),
        ("9 % of its organic farmland in 2024", []),
        ("9 % of its farmland was organic", []),
        ("9 % of the luxury budget", []),
        ("9 % in Riga", []),
    ],
)
def test_what_a_phrase_without_a_verb_tells_of_what_a_share_is_of(text, told):
    assert told_of_whole(text, len("9 %")) == told
