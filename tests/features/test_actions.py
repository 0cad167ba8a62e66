"""What is done to the things that a figure counts."""

from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path

import pytest

from innofacts.english.actions import ACTIONS
from innofacts.features.actions import Action, roots_said
from innofacts.features.content import root
from innofacts.features.text.sentence import read_sentence
from innofacts.prose.figures import find_figures

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"

[[fact]]
id = "boats"
claim = "Orton had 412 boats in 2024."
figure = "412 boats"
place = "Orton"
period = 2024
"""
EXAMPLES = Path(__file__).parent.parent / "data" / "actions.txt"


@pytest.fixture
def action(facts) -> Callable[[str], Action | None]:
    """Return what gives what is done to the things that the last figure of a sentence counts."""
    return lambda text: read_sentence(text, find_figures(text)[-1], facts).action


def test_each_row_has_an_example_of_what_says_the_same_and_what_does_not(action):
    lines = EXAMPLES.read_text(encoding="utf-8").splitlines()
    examples = [line.split(" | ") for line in lines if not line.startswith("#")]
    for row, (sentence, same, other) in zip_longest(ACTIONS, examples):
        said = action(sentence)
        assert said, sentence
        assert root(said.verb) in {root(verb.partition("_")[0]) for verb in row[0]}, sentence
        assert not said.same.isdisjoint(roots_said(same, "")), sentence
        assert said.same.isdisjoint(roots_said(other, "")), sentence


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Orton sold 40 boats.", "sold"),
        ("Orton lent its poor neighbours 40 boats.", "lent"),
        ("By selling 40 boats Orton was saved.", "selling"),
        ("Orton had to scrap 40 boats.", "scrap"),
        ("Orton will scrap 40 boats.", ""),
        ("Boats sold in Orton: 40", "sold"),
        ("The number of boats sold in Orton was 40.", "sold"),
        ("The sold boats of Orton: 40", ""),
        ("Boats that Orton sold to others: 40", "sold"),
        ("Orton sold boats in 2024: 40", ""),
        ("Boats sold: 40", ""),
        ("40 sold boats were found again.", "found"),
        ("40 boats were found.", ""),
        ("Orton sold a total of 40 boats.", "sold"),
        ("In Orton 40 boats were sold.", "sold"),
        ("In Orton 40 boats in the old harbour were soon sold.", "sold"),
        ("In Orton 40 boats had vanished by May.", "vanished"),
        ("In Orton 40 boats closed to tourists were in the harbour.", ""),
        ("There were 40 boats closed to tourists in Orton.", "closed"),
        ("In Orton 40 shops closed for good.", "closed"),
        ("In Orton 40 boats went bust.", "bust"),
        ("In Orton 40 boats were late.", "late"),
        ("In Orton 40 boats came late.", ""),
        ("In Orton 40 bottles were empty.", "empty"),
        ("In Orton 40 bottles were emptied.", ""),
        ("In Orton 40 shops were open.", ""),
        ("In Orton 40 people were turned away.", "turned"),
        ("In Orton 40 people turned up.", ""),
        # the object of the verb is something else
        ("In Orton 40 people lent a hand.", ""),
        ("In Orton 40 shops opened their doors.", ""),
        ("Orton sold its port to 40 boats.", ""),
        ("Orton closed the year with 40 boats.", ""),
        ("The bank that bought Orton's port had 40 boats.", ""),
        ("The newly opened port had room for 40 boats.", ""),
        ("In the year in which the port closed, Orton had 40 boats.", ""),
        ("Orton had 40 boats when the port closed.", ""),
        ("Orton had 40 boats, sold its port and built a church.", ""),
        ("The bridge was opened 40 metres from here.", ""),
        ("A guest found 40 boats.", ""),
        # a share or its change
        ("Orton lost 40 % of its boats.", ""),
        ("In Orton 40 % of the boats were late.", ""),
        ("Orton counted 40 boats.", ""),
        ("Orton had 40 boats.", ""),
    ],
)
def test_a_verb_says_what_is_done_to_its_object_or_its_subject(action, sentence, verb):
    said = action(sentence)
    assert (said.verb if said else "") == verb
