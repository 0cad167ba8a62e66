"""Who gives a figure: the opposition claims, the mayor said."""

import pytest

from innofacts.features.text.accounts import find_account, is_said


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The opposition claimed that the town spent @ on roads.", True),
        ("Critics say the town spent @ on roads.", True),
        ("The town spent @ on roads, the mayor said.", True),
        ('"The town spent @ on roads", said the mayor.', True),
        ("Ida Moor insists the yard built @.", True),
        ("The town spent @, claims the blog.", True),
        ("The town spent @ on roads.", False),
        ("The mayor added that the town spent @ on roads.", True),
        ("Ferries carried many, and buses added @.", False),
        ("Of all claims @ were paid in 2023.", False),
        ("The 2023 report counts @ for roads.", False),
        ("The insurer paid @ claims in 2023.", False),
        ("The office said nothing; the town spent @ on roads.", False),
        ("The state spent @ on roads.", False),
        ("The ferry, which sank in 1999, carried @ people.", False),
    ],
)
def test_a_figure_may_be_what_somebody_says(sentence, expected):
    at = sentence.index("@")
    assert is_said(sentence.replace("@", "4"), at, at + 1) == expected


def test_what_is_told_of_a_ship_is_not_told_of_who_gives_a_figure():
    text = "The ferry, which sank in 1999, carried 40 people."
    at = text.index("40")
    assert find_account(text, (0, len(text)), (at, at + 2), -1) is None


def test_what_is_added_is_given_by_nobody():
    text = "Ferries carried 900 people, and buses added 40."
    at = text.index("40")
    clause = (text.index(", and"), len(text))
    assert find_account(text, clause, (at, at + 2), text.index("900")) is None
