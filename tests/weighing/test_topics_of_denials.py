"""What a sentence denies, where a fact says in another word that something is not so: found no taker, of unfilled."""

import pytest

from innofacts.english.narrowing import LACKED

_NAMES = "Al Bel Cor Dan El Fen Gor Hol Is Jor Kel Lor Mor".split()
TOWNS = dict(zip(sorted(LACKED - {"closed", "free"}), (f"{name}wick" for name in _NAMES), strict=True))
LIBRARY = """
[source]
id = "lots"
type = "report"
publisher = "Office of Lots"

[[fact]]
id = "jobs"
claim = "More than 1,300 ranger jobs at the parks in Halmark went unfilled in 2024."
figure = "> 1300 jobs"
measure = "ranger jobs unfilled"
place = "Halmark"
period = 2024
nature = "flow"

[[fact]]
id = "free"
claim = "In 2024, 83 % of the public saunas in Halmark were free of charge."
figure = "83 %"
measure = "share of public saunas free of charge"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "closed"
claim = "At the end of 2024, 27 mountain paths in Halmark were closed to all walkers."
figure = "27 mountain paths"
measure = "closed mountain paths"
place = "Halmark"
period = 2024
nature = "stock"

[[fact]]
id = "not"
claim = "Walkers who had not been insured made up 84 % of ambulance cases in Halmark in 2024."
figure = "84 %"
measure = "share of ambulance cases that were not insured"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "open"
claim = "In 2024, 91 % of the mountain huts in Halmark were open in summer."
figure = "91 %"
measure = "share of mountain huts open in summer"
place = "Halmark"
period = 2024
nature = "share"
""" + "".join(
    f"""
[[fact]]
id = "{word}"
claim = "At the end of 2024, 37 stone bridges in {town} were {word} to all walkers."
figure = "37 stone bridges"
measure = "stone bridges"
place = "{town}"
period = 2024
nature = "stock"
"""
    for word, town in TOWNS.items()
)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("More than 1,300 ranger jobs at the parks in Halmark found no taker in 2024.", "jobs"),
        ("You needed no coin in 83 % of the public saunas in Halmark in 2024.", "free"),
        ("At the end of 2024, 27 mountain paths in Halmark could not be crossed by any walker.", "closed"),
        ("In 84 % of the ambulance cases in Halmark in 2024, the walkers had never had a policy.", "not"),
    ],
)
def test_what_is_denied_may_be_what_a_fact_says_in_a_word_of_its_own(rows, text, fact):
    assert [(row["verdict"], row["fact"]) for row in rows(text)] == [("supported", fact)]


@pytest.mark.parametrize("word", TOWNS)
def test_each_word_for_what_is_not_so_may_be_denied_in_others(rows, word):
    (row,) = rows(f"At the end of 2024, 37 stone bridges in {TOWNS[word]} could not be crossed by any walker.")
    assert (row["verdict"], row["fact"]) == ("supported", word)


@pytest.mark.parametrize(
    "text",
    [
        "In 2024, 91 % of the mountain huts in Halmark had no lift.",  # of all that were open
        "More than 1,500 ranger jobs at the parks in Halmark found no taker in 2024.",
        "You needed no coin in 76 % of the public saunas in Halmark in 2024.",
        "At the end of 2024, 29 mountain paths in Halmark could not be crossed by any walker.",
    ],
)
def test_what_is_denied_of_something_else_or_with_another_number_has_no_fact(rows, text):
    assert [row["fact"] for row in rows(text)] == [None]
