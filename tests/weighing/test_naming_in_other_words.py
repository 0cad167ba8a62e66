"""What a sentence says in quite other words than a fact, and means the same; and what only looks alike."""

from cases import cases

LIBRARY = """
[source]
id = "office-2025"
type = "report"
publisher = "Office"

[[fact]]
id = "power"
claim = "Norland generated 31,760 GWh of electricity in 2024."
figure = "31760 GWh"
measure = "electricity-generation"
place = "Norland"
period = 2024
nature = "flow"

[[fact]]
id = "wind"
claim = "Wind farms in Norland generated 9,840 GWh of electricity in 2024."
figure = "9840 GWh"
measure = "wind-generation"
place = "Norland"
period = 2024
nature = "flow"
part_of = "power"

[[fact]]
id = "price"
claim = "Households in Norland paid 0.318 euros per kWh for electricity in 2024."
figure = "0.318 EUR per kWh"
measure = "household-electricity-price"
place = "Norland"
period = 2024
nature = "rate"

[[fact]]
id = "pay"
claim = "The median pay of workers in Norland was 2,870 euros a month in 2024."
figure = "2870 EUR per month"
measure = "median-pay"
place = "Norland"
period = 2024
nature = "rate"

[[fact]]
id = "posts"
claim = "The schools of Norland had 18,400 full-time equivalents in 2024."
figure = "18400 FTE"
measure = "school-staff"
place = "Norland"
period = 2024
nature = "stock"

[[fact]]
id = "trams"
claim = "At the end of 2024 the tram fleet of Norland had 164 trams."
figure = "164 trams"
measure = "tram-fleet"
place = "Norland"
period = 2024-12-31
nature = "stock"
"""


@cases(
    ("text", "expected"),
    [
        ("Power plants in Norland produced 31,760 gigawatt hours in 2024.", "supported power"),
        ("Power plants in Norland produced 37,160 gigawatt hours in 2024.", "contradicted power"),
        ("Wind power plants in Norland produced 31,760 gigawatt hours in 2024.", "misquoted power"),
        ("In 2024 a household in Norland paid 0.318 euros per kilowatt hour for electricity.", "supported price"),
        ("In 2024 a household in Norland paid 31.8 cents a kilowatt hour for electricity.", "supported price"),
        ("In 2024 a household in Norland paid 38.1 cents a kilowatt hour for electricity.", "contradicted price"),
        ("In 2024 a household in Norland paid 0.318 euros per hour for electricity.", "misquoted price"),
        ("In 2024 the schools of Norland had the equivalent of 18,400 full-time workers.", "supported posts"),
        ("In 2024 the schools of Norland had the equivalent of 18,400 full-time teachers.", "misquoted posts"),
        ("In 2024 the schools of Norland had 18,400 full-time workers.", "misquoted posts"),
        ("At the end of 2024 the tram company of Norland ran 164 vehicles.", "supported trams"),
        ("At the end of 2024 the tram fleet of Norland had 146 vehicles.", "contradicted trams"),
        ("At the end of 2024, 164 vehicles were parked in Norland.", "no fact"),
    ],
)
def test_other_words_may_say_the_same(verdicts, text, expected):
    assert verdicts(text) == [expected]


@cases(
    ("text", "expected"),
    [
        ("Half of the workers in Norland had less than 2,870 euros a month in 2024.", "supported pay"),
        ("Every second worker in Norland was paid more than 2,870 euros a month in 2024.", "supported pay"),
        ("Half of the workers in Norland had less than 2,780 euros a month in 2024.", "contradicted pay"),
        ("A third of the workers in Norland had less than 2,870 euros a month in 2024.", "misquoted pay"),
        ("Workers in Norland had less than 2,870 euros a month in 2024.", "misquoted pay"),
    ],
)
def test_half_of_all_are_below_a_median(verdicts, text, expected):
    assert verdicts(text)[-1] == expected


def test_a_figure_is_quoted_in_the_unit_of_the_text(told):
    (row,) = told("Norland generated 31.8 TWh of electricity in 2024.")
    assert row["reason"] == 'the source says 31,760 GWh, which implies "31.8 TWh"'
    (row,) = told("Norland generated 38.1 TWh of electricity in 2024.")
    assert row["reason"] == 'the source says 31,760 GWh, which rules out "38.1 TWh"'
