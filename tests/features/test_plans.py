"""What somebody planned, budgeted or foresaw is not what came of it."""

import pytest
from cases import cases

from innofacts.features.text.plans import is_intended, is_planned, speaks_of_plans, speaks_of_wishes


def of_a_plan(sentence):
    """Return whether the figure of a sentence, for which it has "@", is of a plan."""
    at = sentence.index("@")
    return is_planned(sentence, (0, len(sentence)), (at, at + 1), len(sentence))


@cases(
    "sentence",
    [
        "The council had planned to spend @ on roads.",
        "The budget for 2024 was @.",
        "The budget was about @.",
        "A budget of @ was agreed.",
        "Building could cost @ if wages rise.",
        "The airport expected to handle @ that year.",
        "The plan foresaw @.",
        "The city budgeted @ for roads.",
        "The bridge was supposed to cost @.",
        "@ were budgeted for roads in 2024.",
        "@ had originally been planned.",
        "Against a target of @, it built 400.",
        "Without the dam the valley would have had @.",
        "With @ in the budget for roads, it could begin.",
        "The union demands @.",
        "The town asked for another @.",
        "Campaigners were pressing for a total of @.",
        "The ward needed @.",
        "The ship needs a crew of @.",
        "The club wants a course @.",
        "The club wants the course on the hill to be @.",
        "The ward should have had @.",
        "The ward ought to have a total of @.",
        "From 2027 the fee is to be @.",
        "From 2027 the fee is to rise to @.",
        "In 2027 the fee is to be raised to @.",
        "The theatre's planned takings were @.",
        "The theatre had expected takings of @.",
        "The takings planned for 2024 were @.",
        "The theatre had hoped for takings of @.",
        "The theatre had counted on @.",
        "The mine had asked the state for a loan of @.",
        "The town asked the bus company to run @.",
        "The law requires the zoo to keep @.",
        "The zoo was required to keep @.",
        "The owners wanted the mine to produce @.",
        "The mine could have produced @.",
    ],
)
def test_a_plan_is_known_by_its_words_before_the_figure_or_behind_it(sentence):
    assert of_a_plan(sentence)


@cases(
    "sentence",
    [
        "The council spent @, more than it had planned.",
        "Night care was to be had at @.",
        "A plaque is to celebrate the @.",
        "In May visitors could choose among @.",
        "Patients could expect to wait @.",
        "More than planned: the council spent @.",
        "The harbour, as planned, handled @.",
        "The long-planned harbour handled @.",
        "With more guests than expected it took @.",
        "Sales were higher than forecast at @.",
        "The fleet was due for repair and had @.",
        "The town planned a bridge and built @.",
        "In May the mine produced @.",
        "The forecast was wrong: the mine produced @.",
        "@ were sold, which was not planned.",
        "The hospital that had been planned for years has @.",
        "Demand came to @.",
        "The town wanted to be safe and had @.",
        "The inspector asked the council, which had @.",
        "The call centre handled @.",
        "Whoever needs help called one of @.",
        "Anyone who wanted a ticket paid @.",
        "If you want a room @.",
        "The ward needed a nurse for its @.",
        "One should know that the ward had @.",
        "It should be noted the ward had @.",
        "The ward should be proud of its @.",
        "The ward, which should have closed, had @.",
        "The town asked its guests to stay and sold @.",
        "Guests who asked the town for help bought @.",
        "The mine was able to produce @.",
        "The state helped the mine to produce @.",
        "The state asked for proof before it lent the mine @.",
        "Ovens were scrapped, which the mayor calls a scheme for @.",
        "To mend the roof would have taken @.",
    ],
)
def test_what_came_of_a_plan_is_none(sentence):
    assert not of_a_plan(sentence)


@pytest.mark.parametrize(("need", "expected"), [("95 beds", True), ("95 days", False), ("a few hours", False)])
def test_what_was_needed_is_a_wish_but_for_a_time_which_it_took(need, expected):
    sentence = f"The hospital needed {need}."
    at = sentence.index(need)
    assert is_planned(sentence, (0, len(sentence)), (at, at + len(need)), len(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The council planned to spend @.", True),
        ("The airport is expected to handle @.", True),
        ("The club had hoped for @.", True),
        ("The club has planned @.", True),
        ("The club has plans for @.", True),
        ("The club has, as planned, @.", False),
        ("The club has more than planned @.", False),
        ("The club was aiming at @.", True),
        ("Guests who hoped to see the palace waited @.", False),
        ("The council spent @, more than it had planned to.", False),
        ("The council, which had planned to save, spent @.", False),
        ("The council aimed high and spent @.", False),
        ("The budget for 2024 was @.", False),
        ("Parents wanted @.", True),
        ("The union asked @.", True),
        ("Campaigners called for another @.", True),
        ("The inspector asked for help and counted @.", False),
    ],
)
def test_what_somebody_means_to_reach_has_a_verb_that_says_so(sentence, expected):
    at = sentence.index("@")
    assert is_intended(sentence, (0, len(sentence)), (at, at + 1)) == expected


@pytest.mark.parametrize(
    ("claim", "expected"), [("The city budgeted 3 million for roads.", True), ("The city spent 3 million.", False)]
)
def test_a_claim_about_a_plan_has_a_word_for_it(claim, expected):
    assert speaks_of_plans(claim) == expected


def test_a_claim_may_speak_of_a_wish():
    assert speaks_of_wishes("The union demanded 40 beds in 2024.")
    assert speaks_of_wishes("In 2024 the union asked 40 nurses.")
    assert not speaks_of_wishes("The hospital had 40 beds in 2024.")
    assert not speaks_of_wishes("In 2024 the so-called Old Tom took in 40 asylum seekers under pressure.")


@pytest.mark.parametrize(
    ("sentence", "figure", "expected"),
    [
        ("Bakers asked for 4 dollars on average for a loaf.", "4 dollars", False),
        ("Bakers asked for $4 for each loaf.", "$4", False),
        ("The council asked €1,480.", "€1,480", False),
        ("The zoo asked its guests for 4 dollars a day.", "4 dollars a day", False),
        ("The council asked ₹1,480.", "₹1,480", False),
        ("Bakers asked for 4 million dollars on Monday.", "4 million dollars", True),
        ("Bakers asked for 4 ovens for a village.", "4 ovens", True),
    ],
)
def test_what_is_asked_for_a_thing_is_its_price(sentence, figure, expected):
    at = sentence.index(figure)
    span = (at, at + len(figure))
    assert is_planned(sentence, (0, len(sentence)), span, len(sentence)) == expected
    assert is_intended(sentence, (0, len(sentence)), span) == expected
