"""Figures of other people or other halves of a whole, however alike the words are: guards, and not prisoners."""

import pytest

LIBRARY = """
[source]
id = "halmark-2024"
type = "report"
publisher = "Office of Halmark"
published = 2025-05-20

[[fact]]
id = "women"
claim = "Women were 5.3 % of the prisoners in Halmark at the end of 2024."
figure = "5.3 %"
measure = "share of women among prisoners"
place = "Halmark"
period = 2024-12-31
nature = "share"

[[fact]]
id = "pay"
claim = "Bakers at Orvik Bakeries earned 14.20 euros an hour in 2024."
figure = "14.20 EUR per hour"
measure = "pay of bakers"
place = "Orvik Bakeries"
period = 2024
nature = "rate"

[[fact]]
id = "bakers"
claim = "At the end of 2024, 37 % of the bakers at Orvik Bakeries were women."
figure = "37 %"
measure = "share of women among bakers"
place = "Orvik Bakeries"
period = 2024-12-31
nature = "share"

[[fact]]
id = "unsold"
claim = "3.8 % of the bread of Orvik Bakeries was unsold in 2024."
figure = "3.8 %"
measure = "unsold bread"
place = "Orvik Bakeries"
period = 2024
nature = "share"

[[fact]]
id = "assaults"
claim = "There were 1,041 assaults in the jails of Halmark in 2024."
figure = "1041 assaults"
measure = "assaults"
place = "Halmark"
period = 2024
nature = "flow"

[[fact]]
id = "range"
claim = "The light of Skerry can be seen for 26 nautical miles."
figure = "26 nautical miles"
measure = "range"
place = "Skerry"
period = 2024
nature = "stock"

[[fact]]
id = "cats"
claim = "The shelters of Halmark took in 27,315 cats in 2024."
figure = "27315 cats"
measure = "cats taken in by shelters"
place = "Halmark"
period = 2024
nature = "flow"

[[fact]]
id = "ships"
claim = "Ships of 512,000 compensated gross tonnes were built in Halmark in 2024."
figure = "512000 compensated gross tonnes"
measure = "ships built"
place = "Halmark"
period = 2024
nature = "flow"

[[fact]]
id = "spending"
claim = "Municipalities in Halmark spent 15.3 million euros on parks in 2024."
figure = "15.3 million EUR"
measure = "spending on parks"
place = "Halmark"
period = 2024
nature = "flow"
"""


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("At the end of 2024, 36 % of the prison officers in Halmark were women.", "no fact"),
        ("At the end of 2024, 9.4 % of the prisoners in Halmark were women.", "contradicted women"),
        ("At the end of 2024, 9.4 % of the inmates in Halmark were women.", "contradicted women"),
        ("At the end of 2024, 61 % of the staff at Orvik Bakeries were women.", "no fact"),
        ("Apprentices at Orvik Bakeries earned 9.10 euros an hour in 2024.", "no fact"),
        ("Drivers at Orvik Bakeries earned 14.20 euros an hour in 2024.", "no fact"),
        ("Bakers at Orvik Bakeries earned 9.10 euros an hour in 2024.", "contradicted pay"),
        ("Guards were the victims of 1,041 assaults in the jails of Halmark in 2024.", "no fact"),
        ("The jails of Halmark suffered 1,041 assaults in 2024.", "supported assaults"),
    ],
)
def test_what_is_said_of_other_people_is_not_held_against_a_fact(rows, sentence, verdict):
    (row,) = rows(sentence)
    assert " ".join(filter(None, (row["verdict"], row["fact"]))) == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("At the end of 2024, 94.7 % of the prisoners in Halmark were men.", "supported women"),
        ("At the end of 2024, men were 63 % of the bakers at Orvik Bakeries.", "supported bakers"),
        ("In 2024, 96.2 % of the bread of Orvik Bakeries was sold.", "supported unsold"),
        ("In 2024, 8.3 % of the bread of Orvik Bakeries was unsold.", "contradicted unsold"),
        ("In 2024, 8.3 % of the bread of Orvik Bakeries was sold.", "no fact"),
        ("In 2024, 1.2 % of the cakes of Orvik Bakeries were unsold.", "no fact"),
    ],
)
def test_one_of_two_halves_is_the_rest_of_the_other(rows, sentence, verdict):
    (row,) = rows(sentence)
    assert " ".join(filter(None, (row["verdict"], row["fact"]))) == verdict


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Skerry stands 26 nautical miles from the nearest harbour.", "no fact"),
        ("Skerry is 24 nautical miles away from Lund.", "no fact"),
        ("The light of Skerry can be seen for 26 nautical miles.", "supported range"),
        # A word for something else is of another figure where the number is that of the fact.
        ("In 2024 the shelters of Halmark took in 27,315 cats, next to 18,640 dogs.", "supported cats"),
        ("In 2024 the shelters of Halmark took in 27,351 cats, and 18,640 dogs.", "contradicted cats"),
        ("The shelters of Halmark took in 27,315 dogs in 2024.", "misquoted cats"),
        ("Ships of 512,000 CGT were built in Halmark in 2024.", "supported ships"),
        ("Ships of 512,000 GT were built in Halmark in 2024.", "misquoted ships"),
        ("Nationwide some 29,400 cats were taken in by shelters in 2024, and not just in Halmark.", "no fact"),
        # All towns and villages are municipalities.
        ("The towns and villages of Halmark spent 15.3 million euros on parks in 2024.", "supported spending"),
        ("The villages of Halmark spent 15.3 million euros on parks in 2024.", "no fact"),
        ("Town halls in Halmark spent 15.3 million euros on parks in 2024.", "supported spending"),
    ],
)
def test_a_word_of_a_row_has_to_be_of_the_figure(rows, sentence, verdict):
    row = rows(sentence)[0]
    assert " ".join(filter(None, (row["verdict"], row["fact"]))) == verdict
