"""What the facts of a library say of their figures."""

from decimal import Decimal

from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.proof.facts import Facts

FACTS = """
[source]
id = "app"
type = "report"
publisher = "Office"

[[fact]]
id = "accounts"
claim = "The app has 4 to 5 million users."
figure = "5000000 accounts"
"""


def test_a_claim_with_a_range_gives_a_name_to_the_number_at_its_high_end(library):
    with open_index(locate((str(library(app=FACTS)),))) as index:
        assert Facts(index).candidates[0].printed.names == {"user"}


def test_words_that_too_many_facts_have_say_nothing_of_which_is_near(library):
    common = FACTS + '\n[[fact]]\nid = "towns"\nclaim = "The app has users in many towns."\nfigure = "300 towns"\n'
    with open_index(locate((str(library(app=common)),))) as index:
        facts = Facts(index)
        words = facts.candidates[0].claim_words.keys() & facts.candidates[1].claim_words.keys()
        near = {most: {each.id for each in facts.near(Decimal(300), words, most)} for most in (2, 100)}
    assert near == {2: {"towns"}, 100: {"accounts", "towns"}}
