"""The weights of sums: each has the name of its form."""

from innofacts.arithmetic.relation import FORMS
from innofacts.arithmetic.suspects.weights import WEIGHTS


def test_each_weight_is_in_the_column_of_its_form():
    assert {*WEIGHTS[""]} == {"all", *FORMS}
