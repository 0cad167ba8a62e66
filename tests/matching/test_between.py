"""How much something changed between two times that each have a fact, where no fact gives the change itself."""

from cases import cases

FACT = """
[[fact]]
id = "{id}-{year}"
claim = "{claim}"
figure = "{figure}"
period = {period}
{more}
"""


def fact(id_: str, year: int, claim: str, figure: str, **more: str) -> str:
    fields = {"place": "Lund", **more}
    period = fields.pop("period", str(year))
    lines = "\n".join(f'{name} = "{value}"' for name, value in fields.items())
    return FACT.format(id=id_, year=year, claim=claim, figure=figure, period=period, more=lines)


LIBRARY = '[source]\nid = "office-2025"\ntype = "report"\npublisher = "Office"\n' + "".join(
    (
        # without a measure: the claims differ in their numbers alone
        *(
            fact("fare", year, f"The average taxi fare in Lund was {euros} euros in {year}.", f"{euros} EUR")
            for year, euros in ((2014, "10.40"), (2023, "15.60"), (2024, "16.20"))
        ),
        *(
            fact(
                *("cabs", year, f"At the end of {year} there were {cabs} taxis in Lund.", f"{cabs} taxis"),
                period=f"{year}-12-31",
            )
            for year, cabs in ((2019, 1430), (2024, 1287))
        ),
        *(
            fact(
                "share", year, f"{share} % of the taxis in Lund were electric in {year}.", f"{share} %", nature="share"
            )
            for year, share in ((2022, 12.4), (2024, 19.9))
        ),
        fact("rides", 2023, "Taxis in Lund had over 900,000 riders in 2023.", "> 900000 riders", measure="taxi-riders"),
        fact("rides", 2024, "Some 990,000 rode by taxi in Lund in 2024.", "~ 990000 riders", measure="taxi-riders"),
        fact("waste", 2022, "Households in Lund threw away 4,120 tonnes of waste in 2022.", "4120 tonnes"),
        fact("waste", 2024, "Households in Lund threw away 5,150 tonnes of waste in 2024.", "5150 tonnes"),
        fact("burnt", 2022, "In 2022, 1,010 tonnes of household waste were burnt for heat in Lund.", "1010 tonnes"),
        fact("burnt", 2024, "In 2024, 1,111 tonnes of household waste were burnt for heat in Lund.", "1111 tonnes"),
        fact("ranks", 0, "Lund has 31 taxi ranks.", "31 ranks").replace("period = 0", ""),
        fact("licences", 2023, "The council of Lund granted 80 new licences in 2023.", "80 licences"),
        fact("licences", 2024, "The council of Lund granted 96 new licences in 2024.", "96 licences"),
        fact(
            *("early", 2024, "By a first count, the council of Lund granted 88 new licences in 2024.", "88 licences"),
            vintage="preliminary",
        ),
    )
)


@cases(
    ("text", "expected"),
    [
        ("The average taxi fare in Lund rose by 56 % between 2014 and 2024.", ["supported fare-2024"]),
        ("Between 2014 and 2024, the average taxi fare in Lund rose by 46 %.", ["contradicted fare-2024"]),
        ("From 2014 to 2024, taxi fares in Lund rose by more than half on average.", ["supported fare-2024"]),
        ("The average taxi fare in Lund fell by 56 % between 2014 and 2024.", ["misquoted fare-2024"]),
        ("The average taxi fare in Lund doubled between 2014 and 2024.", ["contradicted fare-2024"]),
        ("In 2024 the average taxi fare in Lund was three times as high as in 2014.", ["contradicted fare-2024"]),
        ("In 2024 the average taxi fare in Lund was 3.8 % higher than a year earlier.", ["supported fare-2024"]),
        ("In 2024 the average taxi fare in Lund was 8.3 % higher than a year earlier.", ["contradicted fare-2024"]),
        ("The average taxi fare in Lund rose by 0.60 euros between 2023 and 2024.", ["supported fare-2024"]),
        ("The number of taxis in Lund fell by 143 from 2019 to 2024.", ["supported cabs-2024"]),
        ("The number of taxis in Lund fell by a tenth from 2019 to 2024.", ["supported cabs-2024"]),
        ("The number of taxis in Lund fell by 243 from 2019 to 2024.", ["contradicted cabs-2024"]),
        ("There were 143 fewer taxis in Lund at the end of 2024 than in 2019.", ["supported cabs-2024"]),
        ("There were 243 fewer taxis in Lund at the end of 2024 than in 2019.", ["contradicted cabs-2024"]),
        ("There were 143 more taxis in Lund at the end of 2024 than in 2019.", ["misquoted cabs-2024"]),
        ("The number of taxis in Lund fell by a tenth in the five years to 2024.", ["supported cabs-2024"]),
        ("The number of taxis in Lund fell by a fifth in the five years to 2024.", ["contradicted cabs-2024"]),
        # of a unit that need not be told, and of the fact with all its words
        ("Household waste in Lund rose by a quarter between 2022 and 2024.", ["supported waste-2024"]),
        ("Household waste in Lund rose by a third between 2022 and 2024.", ["contradicted waste-2024"]),
        ("Between 2022 and 2024 household waste in Lund rose by 800 tonnes.", ["contradicted waste-2024"]),
        ("The household waste burnt for heat in Lund rose by a tenth between 2022 and 2024.", ["supported burnt-2024"]),
        # most often since the year before
        ("The average taxi fare in Lund rose by 3.8 % in 2024.", ["supported fare-2024"]),
        ("The average taxi fare in Lund rose by 3.8 % in 2024, to 16.20 euros.", ["supported fare-2024"] * 2),
        # of the level that the sentence gives
        (
            "In 2024 the average taxi fare in Lund was 16.20 euros, 56 % more than in 2014.",
            ["supported fare-2024", "supported fare-2024"],
        ),
        (
            "In 2024 the average taxi fare in Lund was 16.20 euros, 65 % more than in 2014.",
            ["supported fare-2024", "contradicted fare-2024"],
        ),
        ("At the end of 2024 Lund had 1,287 taxis, 143 fewer than in 2019.", ["supported cabs-2024"] * 2),
        ("The share of electric taxis in Lund rose by 7.5 points between 2022 and 2024.", ["supported share-2024"]),
        ("The share of electric taxis in Lund rose by 5.7 points between 2022 and 2024.", ["contradicted share-2024"]),
    ],
)
def test_a_change_is_held_against_the_facts_of_both_times(verdicts, text, expected):
    assert verdicts(text) == expected


@cases(
    "text",
    [
        # of something else, or of something narrower
        "Bus fares in Lund rose by 46 % between 2014 and 2024.",
        "The average taxi fare in Malmö rose by 46 % between 2014 and 2024.",
        "The average taxi fare for students in Lund rose by 46 % between 2014 and 2024.",
        "The number of taxi drivers in Lund fell by 243 from 2019 to 2024.",
        "The number of taxi ranks in Lund rose by 12 from 2019 to 2024.",
        "There were 243 fewer taxi drivers in Lund in 2024 than in 2019.",
        "There were 243 fewer taxis in Lund at the end of 2024 than buses.",
        "Food waste in Lund rose by a third between 2022 and 2024.",
        "Household waste per person in Lund rose by a third between 2022 and 2024.",
        # of which a time has no fact, or is not told
        "The average taxi fare in Lund rose by 46 % between 2013 and 2024.",
        "The average taxi fare in Lund rose by 46 % from 2014 to 2022.",
        "The average taxi fare in Lund rose by 46 %.",
        "In March 2024 the average taxi fare in Lund was 8.3 % higher than a year earlier.",
        "In the first quarter of 2024 the average taxi fare in Lund was 8.3 % higher than a year earlier.",
        "Between March 2014 and June 2024, the average taxi fare in Lund rose by 46 %.",
        "In the summer of 2024 the average taxi fare in Lund was 8.3 % higher than a year earlier.",
        "The average taxi fare in Lund rose by 8.3 % in 2024.",
        "The average taxi fare in Lund rose by 9 % in 2024, after 4 % in 2023.",
        # so much a year, how often, one of several changes, or not what came of it
        "Between 2014 and 2024 the average taxi fare in Lund rose by 4.5 % a year.",
        "Between 2014 and 2024 the average taxi fare in Lund rose by an average of 4.5 %.",
        "The average taxi fare in Lund was raised by 10 % five times between 2014 and 2024.",
        "The average taxi fare in Lund rose twice as fast as wages between 2014 and 2024.",
        "The number of taxis in Lund fell by 200 at first, then rose again by 57 between 2019 and 2024.",
        "The average taxi fare in Lund was expected to rise by 70 % between 2014 and 2024.",
        "The average taxi fare in Lund rose by 12 % in real terms between 2014 and 2024.",
        "Between 2014 and 2024 the lowest taxi fare in Lund rose by 20 %.",
        # which may be in points or per cent of what it was
        "The share of electric taxis in Lund rose by 9 % between 2022 and 2024.",
        # about 990,000 of over 900,000 may be 2 % more
        "From 2023 to 2024 the number of taxi riders in Lund rose by 2 %.",
    ],
)
def test_a_change_of_something_else_or_of_another_time_has_no_fact(verdicts, text):
    assert {verdict for verdict in verdicts(text) if verdict != "supported licences-2023"} == {"no fact"}


@cases(
    ("text", "reason"),
    [
        (
            "The average taxi fare in Lund rose by 46 % between 2014 and 2024.",
            "the source says 10.40 EUR for 2014 (fare-2014) and 16.20 EUR for 2024: a rise of 55.8 %",
        ),
        (
            "The average taxi fare in Lund fell by 56 % between 2014 and 2024.",
            "the source says 10.40 EUR for 2014 (fare-2014) and 16.20 EUR for 2024: a rise of 55.8 %, not a fall",
        ),
        (
            "The average taxi fare in Lund doubled between 2014 and 2024.",
            "the source says 10.40 EUR for 2014 (fare-2014) and 16.20 EUR for 2024: 1.6 times as much",
        ),
        (
            "The number of taxis in Lund fell by 243 from 2019 to 2024.",
            "the source says 1,430 taxis for 2019-12-31 (cabs-2019) and 1,287 taxis for 2024-12-31: a fall of 143 taxis",
        ),
        (
            "From 2023 to 2024 the number of taxi riders in Lund rose by 80 %.",
            "the source says more than 900,000 riders for 2023 (rides-2023) and about 990,000 riders for 2024: < +11.2 %",
        ),
        (
            "The share of electric taxis in Lund rose by 5.7 points between 2022 and 2024.",
            "the source says 12.4 % for 2022 (share-2022) and 19.9 % for 2024: a rise of 7.5 pp",
        ),
    ],
)
def test_a_wrong_change_is_told_with_what_it_comes_from(told, text, reason):
    assert [row["reason"] for row in told(text)] == [reason]


@cases(
    ("text", "expected"),
    [
        ("The average taxi fare in Lund rose to 16.20 euros in 2024.", "supported fare-2024"),
        ("The average taxi fare in Lund fell to 16.20 euros in 2024.", "misquoted fare-2024"),
        ("The number of taxis in Lund rose between 2019 and 2024, to 1,287.", "misquoted cabs-2024"),
        ("The number of taxis in Lund shrank to 1,287 between 2019 and 2024.", "supported cabs-2024"),
        ("Between 2019 and 2024, Lund's taxi ranks shrank to 31 ranks.", "supported ranks-0"),
    ],
)
def test_a_level_has_changed_in_the_way_that_facts_without_a_measure_say(verdicts, text, expected):
    assert verdicts(text) == [expected]


@cases(
    ("text", "expected"),
    [
        ("The average taxi fare in Lund rose in 2024 from 15.60 euros to 16.20 euros.", ["supported"] * 2),
        ("The average taxi fare in Lund rose to 16.20 euros in 2024 from 15.60 euros in 2023.", ["supported"] * 2),
        # the numbers of both years, each for the other
        ("The average taxi fare in Lund fell to 15.60 euros in 2024 from 16.20 euros in 2023.", ["contradicted"] * 2),
        ("The average taxi fare in Lund fell in 2024 from 16.20 euros to 15.60 euros.", ["no fact", "contradicted"]),
        # compared with the number of the fact, at a time that is not told
        ("The average taxi fare in Lund fell to 15.90 euros, from 16.20 euros in 2024.", ["no fact", "supported"]),
    ],
)
def test_the_levels_of_two_times_are_held_each_against_its_own_fact(verdicts, text, expected):
    assert [one.partition(" ")[0] if one != "no fact" else one for one in verdicts(text)] == expected
