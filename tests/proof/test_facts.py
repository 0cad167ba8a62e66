"""What the facts of a library say of their figures."""

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
