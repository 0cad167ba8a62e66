"""What a rank is by, in a sentence and in a claim."""

import pytest

from innofacts.features.criteria import criterion_of, end_of_rank, says_criterion
from innofacts.features.meanings import Stems

STEMS = Stems()


@pytest.mark.parametrize(
    ("sentence", "criterion"),
    [
        ("Orton came sixth by number of data centres.", (("datacent",), False)),
        ("Orton was sixth for the sheer size of its parks in 2024.", (("size",), False)),
        ("In terms of park area per inhabitant Orton was sixth.", (("area",), True)),
        ("By benches per head, Orton was sixth.", (("bench",), True)),
        ("For every inhabitant, Orton was sixth by number of benches.", (("bench",), True)),
        (
            "Measured by the value of ships on order, Orton closed as number four in Europe last year.",
            (("ship", "order"), False),
        ),
        ("Orton was ranked sixth by the Parks Board.", None),
        ("Orton was sixth for the second year.", None),
        ("Orton was sixth by far.", None),
    ],
)
def test_a_sentence_says_by_what_amount_a_rank_is(sentence, criterion):
    assert says_criterion(sentence, STEMS) == criterion


@pytest.mark.parametrize(
    ("claim", "measure", "criterion"),
    [
        ("Orton ranked sixth by park area per inhabitant in 2024.", "", (("area",), True)),
        ("Orton ranked sixth for theatre tickets sold.", "", (("ticket",), False)),
        ("Orton had the sixth longest river.", "rank by length of the river", (("long",), False)),
        ("Orton ranked sixth by number of parks.", "", (("park",), False)),
        ("Orton ranked sixth by container throughput.", "", (("contain",), False)),
        ("Orton was sixth.", "rank by throughput", None),
        ("Orton was sixth for the second time.", "rank in the index", None),
    ],
)
def test_a_claim_or_its_measure_says_what_its_rank_is_by(claim, measure, criterion):
    assert criterion_of(claim, measure, STEMS) == criterion


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("the seventh lowest rate", -1),
        ("the seventh-highest rate", 1),
        ("the 14th largest port", 1),
        ("third from the bottom", -1),
        ("third from last", -1),
        ("second from the top", 1),
        ("in the second year it was seventh lowest", -1),
        ("the fifth worst rate of road deaths", 1),
        ("the fifth best rate of unemployment", -1),
        ("the fifth worst rate of employment", 0),  # which may be the lowest
        ("the fifth safest roads", 0),
        ("seventh among the lowest", 0),
        ("seventh by rate", 0),
    ],
)
def test_a_rank_counts_from_the_highest_or_from_the_lowest(text, end):
    assert end_of_rank(text) == end
