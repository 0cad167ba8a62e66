"""Short numbers that count nothing, and so may be of anything in the place and the time of a fact."""

import pytest

from innofacts.prose.figures import find_mentions

_FACT = """
[[fact]]
id = "{0}"
claim = "In 2023 the port of Velt had {1} {0}."
figure = "{1} {0}"
measure = "{0} of the port"
place = "Velt"
period = 2023
nature = "stock"
"""
LIBRARY = '[source]\nid = "port-2024"\ntype = "report"\npublisher = "Port of Velt"\npublished = 2024-06-10\n' + "".join(
    _FACT.format(*row) for row in (("lighthouses", 9), ("cranes", 38), ("warehouses", 912), ("pilots", 64))
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023 the port of Velt had 9.", "no fact"),
        ("In 2023 the port of Velt had 38.", "no fact"),
        ("In 2023 the port of Velt had 9 lighthouses.", "supported lighthouses"),
        ("Of lighthouses, the port of Velt had 9 in 2023.", "supported lighthouses"),
        ("In 2023 the port of Velt had 912.", "supported warehouses"),  # which two things hardly share by chance
        ("In 2023 lighthouses were many. The port of Velt had 9.", "supported lighthouses"),
    ],
)
def test_a_short_number_that_counts_nothing_needs_a_word_for_what_a_fact_counts(matcher, text, expected):
    matcher.begin()
    found = [matcher.match(mention, text) for mention in find_mentions(text)]
    assert [f"{match.verdict} {match.fact or ''}".strip() for match in found] == [expected]
