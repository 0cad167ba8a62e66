"""Numbers of what a sentence singles out: things, people, places and times that the fact does not speak of."""

import pytest
from making import of_orton

FACTS = (
    (
        "stay",
        "Guests stayed in the hostels of Orton for 3.4 nights on average in 2024.",
        "3.4 nights",
        "length of stay in hostels",
        "flow",
    ),
    (
        "beds",
        "On average 71.6 % of the hostel beds of Orton were taken in 2024.",
        "71.6 %",
        "use of hostel beds",
        "share",
    ),
    ("rides", "The funiculars of Orton made 48,200 rides in 2024.", "48200 rides", "rides of funiculars", "flow"),
    ("wait", "The median wait for a new knee in Orton was 83 days in 2024.", "83 days", "wait for a knee", "flow"),
    (
        "cost",
        "The funiculars of Orton cost 6.27 million EUR in 2024.",
        "6.27 million EUR",
        "cost of funiculars",
        "flow",
    ),
    ("power", "Orton Chairlifts used 21.8 GWh of electricity in 2024.", "21.8 GWh", "use of electricity", "flow"),
    ("aid", "Orton paid 9.4 million EUR in farm aid in 2024.", "9.4 million EUR", "farm aid", "flow"),
    (
        "answers",
        "Calls to the hotline of Orton were answered after 36 seconds on average in 2024.",
        "36 seconds",
        "answers",
        "flow",
    ),
    ("waste", "In 2024, 38.7 % of household waste in Orton was composted.", "38.7 %", "share composted", "share"),
)
LIBRARY = of_orton(FACTS)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        # a phrase ahead, of things, people or places
        ("In mountain huts, guests stayed in the hostels of Orton for 2.1 nights on average in 2024.", "no fact"),
        ("In 2024, among cyclists, guests stayed in the hostels of Orton for 1.6 nights on average.", "no fact"),
        ("On the islands, 84 % of the hostel beds of Orton were taken in 2024.", "no fact"),
        ("For a family with a dog, the median wait for a new knee in Orton was 41 days in 2024.", "no fact"),
        ("Of the hostel beds with a view in Orton in 2024, 93 % were taken on average.", "no fact"),
        ("On slopes without snow the funiculars of Orton made 9,100 rides in 2024.", "no fact"),
        # and nothing of another clause
        (
            "In mountain huts, rain is rare; guests stayed in the hostels of Orton for 2.1 nights in 2024.",
            "contradicted stay",
        ),
        # which says nothing of which they are
        ("In fact, 84 % of the hostel beds of Orton were taken in 2024.", "contradicted beds"),
        ("In round numbers, 84 % of the hostel beds of Orton were taken in 2024.", "contradicted beds"),
        ("On its website, the funiculars of Orton made 59,100 rides in 2024.", "contradicted rides"),
        ("In a long article, the funiculars of Orton made 59,100 rides in 2024.", "contradicted rides"),
        ("At the market, the funiculars of Orton made 59,100 rides in 2024.", "contradicted rides"),
        ("In hostels, guests stayed in Orton for 2.1 nights on average in 2024.", "contradicted stay"),
        # beside the subject
        ("A wait with a private insurer for a new knee in Orton was 41 days in 2024.", "no fact"),
        (
            "Guests travelling without children stayed in the hostels of Orton for 2.1 nights on average in 2024.",
            "no fact",
        ),
        ("Guests had stayed in the hostels of Orton for 2.1 nights on average in 2024.", "contradicted stay"),
        (
            "It rained a lot, and guests stayed in the hostels of Orton for 2.1 nights on average in 2024.",
            "contradicted stay",
        ),
        # what alone was so many, or made up so many
        ("Oil alone cost the funiculars of Orton 1.3 million euros in 2024.", "no fact"),
        ("Skiers accounted for 12,400 of the rides that the funiculars of Orton made in 2024.", "no fact"),
        # what the sentence begins with and points to
        ("Student rooms are popular, with 97 % of their hostel beds in Orton taken in 2024.", "no fact"),
        ("Student rooms are popular, and 97 % of the hostel beds in Orton were taken in 2024.", "contradicted beds"),
        # of a kind, with an aside behind it, or with what was done to it
        ("Freight funiculars, which carry no people, made 3,100 rides in Orton in 2024.", "no fact"),
        ("Funiculars, which carry no freight, made 59,100 rides in Orton in 2024.", "contradicted rides"),
        ("Heated funiculars made 3,100 rides in Orton in 2024.", "no fact"),
        ("Private patients waited a median of 41 days for a new knee in Orton in 2024.", "no fact"),
        ("Patients waited a median of 41 days for a new knee in Orton in 2024.", "contradicted wait"),
        # what is added to what is added
        ("Orton paid 2.3 million euros in farm aid for orchards in 2024.", "no fact"),
        ("Orton paid 2.3 million euros in farm aid in 2024.", "contradicted aid"),
        # what something has
        ("The workshops of Orton Chairlifts used 3.6 GWh of electricity in 2024.", "no fact"),
        ("Orton Chairlifts used 3.6 GWh of electricity in 2024.", "contradicted power"),
        # of some days
        (
            "On Friday evenings calls to the hotline of Orton were answered after 52 seconds on average in 2024.",
            "no fact",
        ),
        ("On Christmas Eve 2024 calls to the hotline of Orton were answered after 95 seconds on average.", "no fact"),
        ("Calls to the hotline of Orton were answered after 52 seconds on average in 2024.", "contradicted answers"),
        # where they are
        ("About one in nine of the hostel beds of Orton, counted in 2024, was in Lund.", "no fact"),
        ("About one in nine of the hostel beds of Orton was taken in 2024.", "contradicted beds"),
        # within what time
        ("Within ten days, 12 % of those who needed a new knee in Orton had it in 2024.", "no fact"),
        # whose whole it is a share of
        ("Hotels in Orton composted just 12 per cent of their waste in 2024.", "no fact"),
        ("In 2024, village schools composted 12 per cent of their waste in Orton.", "no fact"),
        ("Households in Orton composted just 12 per cent of their waste in 2024.", "contradicted waste"),
        ("Orton composted just 12 per cent of its household waste in 2024.", "contradicted waste"),
        # a median
        ("Half of all who got a new knee in Orton in 2024 had it within 83 days.", "supported wait"),
    ],
)
def test_what_is_singled_out_has_a_number_of_its_own(verdict_on, text, answer):
    assert verdict_on(text) == answer
