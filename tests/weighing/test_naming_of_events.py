"""Events said with a verb, or with a noun for any event: cases of theft, people who were buried."""

import pytest

LIBRARY = """
[source]
id = "constables"
type = "report"
publisher = "Office of Constables"

[[fact]]
id = "thefts"
claim = "The police of Vidland recorded 23,460 bicycle thefts in 2024."
figure = "23460 thefts"
measure = "bicycle thefts recorded by police"
place = "Vidland"
period = 2024
nature = "flow"

[[fact]]
id = "fires"
claim = "In 2024 the firemen of Vidland put out 1,234 fires in barns."
figure = "1234 fires"
measure = "fires in barns"
place = "Vidland"
period = 2024
nature = "flow"

[[fact]]
id = "burials"
claim = "Vidland had 7,310 burials in 2024."
figure = "7310 burials"
measure = "burials"
place = "Vidland"
period = 2024
nature = "flow"

[[fact]]
id = "cider"
claim = "Vidland sold 6,170 bottles of cider abroad in 2024."
figure = "6170 bottles"
measure = "bottles of cider sold abroad"
place = "Vidland"
period = 2024
nature = "flow"

[[fact]]
id = "claims"
claim = "Insurers in Vidland received 9,150 claims for stolen bicycles in 2024."
figure = "9150 claims"
measure = "insurance claims for stolen bicycles"
place = "Vidland"
period = 2024
nature = "flow"
""" + "".join(
    f"""
[[fact]]
id = "{id_}"
claim = "Vidland had {claim} in 2024."
figure = "{number} {id_}"
place = "Vidland"
period = 2024
nature = "flow"
"""
    for id_, number, claim in (
        ("sales", 4317, "4,317 house sales"),
        ("closures", 5329, "5,329 closures of old pubs"),
        ("replacements", 6341, "6,341 boiler replacements"),
        ("bankruptcies", 7451, "7,451 bankruptcies"),
        ("retirements", 2317, "2,317 retirements of judges"),
        ("arrivals", 8563, "8,563 refugee arrivals"),
        ("sinkings", 1427, "1,427 ship sinkings"),
        ("operations", 3539, "3,539 neutering operations"),
    )
)
LIBRARY += "".join(
    f"""
[[fact]]
id = "{id_}"
claim = "{claim} in 2024."
figure = "{number} {noun}"
place = "Vidland"
period = 2024
"""
    for id_, number, noun, claim in (
        ("evicted", 1637, "families", "In Vidland, courts evicted 1,637 families from flats"),
        ("finished", 2753, "barns", "The builders of Vidland completed 2,753 new barns"),
        ("refused", 3881, "visas", "3,881 visas were refused by Vidland"),
        ("organised", 4127, "porters", "The unions of Vidland organised 4,127 porters"),
    )
)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Bicycle theft fell in Vidland, with police logging 23,460 cases in 2024.", "supported thefts"),
        ("Police in Vidland took 23,460 reports of stolen bicycles in 2024.", "supported thefts"),
        ("Police in Vidland wrote up 23,460 incidents of bicycle theft in 2024.", "supported thefts"),
        ("In 2024, 23,460 bicycles were reported stolen in Vidland.", "supported thefts"),
        ("Bicycle theft rose in Vidland, with police logging 26,000 cases in 2024.", "contradicted thefts"),
        ("In 2024 there were 1,234 cases of fire in the barns of Vidland.", "supported fires"),
        ("In 2024, 7,310 people were buried in Vidland.", "supported burials"),
        ("In 2024, 7,310 people found their grave in Vidland.", "no fact"),
        # Something else happened, or to something else.
        ("In 2024 police in Vidland solved 23,460 cases of bicycle theft.", "misquoted thefts"),
        ("In 2024, 23,460 stolen bicycles were recovered in Vidland.", "no fact"),
        ("In 2024 police in Vidland looked into 23,460 cases.", "misquoted thefts"),
        ("In 2024 police in Vidland took 23,460 reports of stolen cars.", "no fact"),
        ("In 2024 police in Vidland looked into 23,460 cases of theft.", "misquoted thefts"),
        ("In 2024 papers in Vidland had 23,460 reports on bicycle theft.", "misquoted thefts"),
        ("In 2024 people in Vidland read 23,460 reports of bicycle theft.", "misquoted thefts"),
        ("In 2024, 23,460 bicycles were stolen in Harbour Street in Vidland.", "misquoted thefts"),
        ("In Harbour Street, 23,460 bicycles were stolen in 2024.", "misquoted thefts"),
        (
            "In 2024 police in Vidland, with its seat in Harbour Street, wrote up 23,460 bicycle thefts.",
            "supported thefts",
        ),
        ("In 2024 the police of Vidland wrote 23,460 reports.", "misquoted thefts"),
        ("In 2024, 7,310 people were born in Vidland.", "no fact"),
        ("In 2024, 7,310 people came to burials in Vidland.", "misquoted burials"),
        ("In 2024, 7,310 dogs were buried in Vidland.", "no fact"),
        ("In 2024 Vidland sold 6,170 cases of cider abroad.", "no fact"),
        ("In 2024 insurers in Vidland received 9,150 reports of stolen bicycles.", "misquoted claims"),
        ("In 2024, 1,234 people in Vidland had a fire in their barn.", "misquoted fires"),
    ],
)
def test_a_count_of_cases_or_of_those_to_whom_it_happened_is_one_of_the_event(verdicts, text, answer):
    assert verdicts(text) == [answer]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In 2024, 4,317 houses were sold in Vidland.", "supported sales"),
        ("In 2024, 4,317 homes changed hands in Vidland.", "supported sales"),
        ("In 2024, 5,329 pubs in Vidland shut their doors for good.", "supported closures"),
        ("In 2024, 6,341 boilers were replaced in Vidland.", "supported replacements"),
        ("In 2024, 7,451 firms in Vidland went bankrupt.", "supported bankruptcies"),
        ("In 2024, 2,317 judges retired in Vidland.", "supported retirements"),
        ("In 2024, 8,563 refugees arrived in Vidland.", "supported arrivals"),
        ("In 2024, 1,427 ships sank off Vidland.", "supported sinkings"),
        ("Vidland did 3,539 neuterings in 2024.", "supported operations"),
        # It may be said in words that no table has, but a different thing happened, or to something else.
        ("In 2024, 1,427 ships called at Vidland.", "no fact"),
        ("In 2024, 4,317 houses were for sale in Vidland.", "misquoted sales"),
        ("In 2024, 4,317 houses stood empty in Vidland.", "no fact"),
        ("In 2024, 4,317 boats were sold in Vidland.", "misquoted sales"),
        ("In 2024, 5,329 pubs in Vidland opened.", "no fact"),
        ("In 2024, 6,341 windows were replaced in Vidland.", "no fact"),
        ("In 2024, 6,341 boilers were inspected in Vidland.", "no fact"),
        ("In 2024, 7,451 firms were founded in Vidland.", "misquoted bankruptcies"),
        ("In 2024, 2,317 retired judges lived in Vidland.", "misquoted retirements"),
        ("In 2024, 2,317 clerks retired in Vidland.", "no fact"),
    ],
)
def test_things_are_counted_as_what_happened_to_them_if_the_text_says_so(verdicts, text, answer):
    assert verdicts(text) == [answer]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("There were 1,637 evictions in Vidland in 2024.", "supported evicted"),
        ("In 2024 Vidland saw 1,637 evictions from flats.", "supported evicted"),
        ("There were 1,673 evictions from flats in Vidland in 2024.", "contradicted evicted"),
        ("Vidland saw 2,753 barn completions in 2024.", "supported finished"),
        ("Vidland recorded 3,881 visa refusals in 2024.", "supported refused"),
        # of other things, or no event
        ("Vidland saw 2,753 road completions in 2024.", "misquoted finished"),
        ("There were 4,127 organisations in Vidland in 2024.", "no fact"),
    ],
)
def test_a_noun_may_say_what_was_done_to_the_things_of_a_fact(verdicts, text, answer):
    assert verdicts(text) == [answer]
