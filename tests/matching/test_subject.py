"""What a text is about: figures that have a fact only since the text gives other facts of its source."""

from string import ascii_uppercase

import pytest

from innofacts.matching.matches import NO_MATCH
from innofacts.matching.subject import TextSubject, subject_of

LIBRARY = """
[source]
id = "ferries-2024"
type = "report"
title = "Ferries of Marland 2024"
publisher = "Ports Office"
published = 2025-02-01

[[fact]]
id = "passengers-2024"
claim = "The ferries of Marland carried 21.4 million passengers in 2024."
figure = "21.4 million passengers"
measure = "ferry passengers"
place = "Marland"
period = 2024
nature = "flow"

[[fact]]
id = "passengers-2023"
claim = "The ferries of Marland carried 20.6 million passengers in 2023."
figure = "20.6 million passengers"
measure = "ferry passengers"
place = "Marland"
period = 2023
nature = "flow"

[[fact]]
id = "fleet-2024"
claim = "Marland had 87 ferries at the end of 2024."
figure = "87 ferries"
measure = "ferries"
place = "Marland"
period = "2024-12-31"
nature = "stock"

[[fact]]
id = "cancelled-2024"
claim = "Operators in Marland cancelled 4,120 sailings in 2024."
figure = "4120 sailings"
measure = "cancelled sailings"
place = "Marland"
period = 2024
nature = "flow"

[[fact]]
id = "cancelled-2023"
claim = "Operators in Marland cancelled 3,560 sailings in 2023."
figure = "3560 sailings"
measure = "cancelled sailings"
place = "Marland"
period = 2023
nature = "flow"

[[fact]]
id = "punctual-2024"
claim = "In Marland, 91.3 % of sailings left on time in 2024."
figure = "91.3 %"
measure = "share of sailings on time"
place = "Marland"
period = 2024
nature = "share"

[[fact]]
id = "debt-2024"
claim = "Net debt of the ferry company was 11.3 million euros at the end of 2024."
figure = "11.3 million EUR"
measure = "net debt"
place = "NO"
period = "2024-12-31"
nature = "stock"

[[fact]]
id = "cars-arden-2024"
claim = "The port of Arden handled 913,000 cars in 2024."
figure = "913000 cars"
measure = "cars handled"
place = "Arden"
period = 2024
nature = "flow"

[[fact]]
id = "world-sailings"
claim = "Ferries of all lines were late on 14.2 % of all sailings at night in 2024."
figure = "14.2 %"
measure = "late sailings at night"
place = "World"
period = 2024
nature = "share"

[[fact]]
id = "staff-arden-2024"
claim = "The port of Arden employed 310 people in 2024."
figure = "310 people"
measure = "employees of the port"
place = "Arden"
period = 2024
nature = "stock"
"""
LEADING = (
    "The ferries of Marland carried 21.4 million passengers in 2024. At the end of 2024, Marland had 87 ferries.\n\n"
)
"""What makes a text one about the source."""


def verdicts(rows):
    return [(row["verdict"], row["fact"]) for row in rows[2:]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 2024, too many sailings never happened: 4,120 of them.", ("supported", "cancelled-2024")),
        ("Last year, too many sailings never happened: 4,120 of them.", ("supported", "cancelled-2024")),
        ("Too many sailings never happened that year: 4,120 of them.", ("supported", "cancelled-2024")),
        ("In 2024 storms, ice and fog spoiled 4,120 sailings.", ("supported", "cancelled-2024")),
        ("Across the network, 91.3 % of sailings got away on time in 2024.", ("supported", "punctual-2024")),
    ],
)
def test_a_text_need_not_name_its_place_or_the_thing_again(told, sentence, expected):
    assert verdicts(told(LEADING + sentence)) == [expected]
    assert told(sentence)[0]["verdict"] == "no fact"


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2024, too many sailings never happened in Norway: 4,120 of them.",
        "In 2022, too many sailings never happened: 4,120 of them.",
        "A year earlier, too many sailings never happened: 4,120 of them.",  # of a year that is not named
        "In 2024, too many pensions never came: 4,120 of them.",
        "In 2024 storms, ice and fog spoiled 4,120 pensions.",
        "Operators in the port delayed 4,120 sailings in 2024.",  # it repeats the claim, with a word of its own
        "The ministry paid out 4,120 in 2024.",  # nothing in common
        "At Skerry Rock, 91.3 % of sailings left on time in 2024.",
        "Norway is another matter. Less than 80 % of sailings left on time in 2024.",
        "In winter, less than 80 % of sailings left on time in 2024.",
        "In 2024, too many sailings of Norrvik never happened: 4,120 of them.",
        "Most of the 40 ships of Norrvik lay still in 2024. Too many sailings never happened that year: 4,120 of them.",
        "The 40 ships of Norrvik are old. Too many sailings never happened: 4,120 of them.",
        "The 40 ships of Marla are old. Too many sailings never happened: 4,120 of them.",  # no word of the title
    ],
)
def test_what_says_something_else_has_no_fact_in_any_text(told, sentence):
    assert verdicts(told(LEADING + sentence))[-1][0] == "no fact"


@pytest.mark.parametrize(
    "sentence",
    [
        "More than 91.3 % of sailings were full in 2024.",
        "Nearly 91.3 % of sailings had a cook in 2024.",
    ],
)
def test_what_may_be_said_of_something_else_is_not_misquoted(told, sentence):
    assert verdicts(told(LEADING + sentence)) == [("no fact", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Almost 3,560 sailings went to the islands that year.",
        "In 2024 smugglers gave up and cancelled 5,200 sailings.",
    ],
)
def test_what_is_wrongly_contradicted_by_its_chance(told, sentence):
    """Known: a reader would say that the fact is not meant, or that it is uncertain."""
    assert verdicts(told(LEADING + sentence))[-1] == ("contradicted", "cancelled-2024")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2024 operators gave up and cancelled 5,200 sailings.", ("contradicted", "cancelled-2024")),
        ("Arden had a quiet year. In 2024 the port handled 940,000 cars.", ("contradicted", "cars-arden-2024")),
        (
            "Arden had a quiet year. The port counts its cars. It handled 940,000 in 2024.",
            ("contradicted", "cars-arden-2024"),
        ),
        ("Arden had a quiet year. Last year the port handled 913,000 cars.", ("supported", "cars-arden-2024")),
        ("Less than 80 % of sailings left on time in 2024.", ("contradicted", "punctual-2024")),
        # The paragraph has come to another place, or to several.
        ("Norway had a bad year. In 2024 operators gave up and cancelled 5,200 sailings.", ("no fact", None)),
        ("Ruvonia had a bad year. In 2024 operators gave up and cancelled 5,200 sailings.", ("no fact", None)),
        ("In Ruvonia it stormed. In 2024 operators gave up and cancelled 5,200 sailings.", ("no fact", None)),
        (
            "Ruvonia is next door. It is poor. In 2024 operators gave up and cancelled 5,200 sailings.",
            ("no fact", None),
        ),
        ("The ports of Ruvonia are small. In 2024 the port handled 940,000 cars.", ("no fact", None)),
        # It gives a figure that somebody gives, or of something else.
        (
            "Operators in Marland cancelled 4,120 sailings in 2024; a flyer speaks of 61.",
            ("contradicted", "cancelled-2024"),
        ),
        ("In 2024 operators shipped 21,000 tonnes of wool.", ("no fact", None)),
    ],
)
def test_a_sentence_without_a_place_is_about_that_of_its_paragraph_or_else_of_the_text(told, text, expected):
    assert verdicts(told(LEADING + text))[-1] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Operators cancelled 4,120 sailings nationwide in 2024.", ("supported", "cancelled-2024")),
        ("In 2024, 5,200 sailings were cancelled across the country.", ("contradicted", "cancelled-2024")),
        ("The country's ferries carried 30 million passengers in 2024.", ("contradicted", "passengers-2024")),
        ("Arden had 12 of the country's 87 ferries at the end of 2024.", ("supported", "fleet-2024")),
        (
            "ARDEN, 12 May — The country's ferries carried 21.4 million passengers in 2024.",
            ("supported", "passengers-2024"),
        ),
        ("Last year, 91.3 % of the country's sailings left on time.", ("supported", "punctual-2024")),
        ("The national total was 87 ferries at the end of 2024, 12 of them in Arden.", ("supported", "fleet-2024")),
        ("ARDEN, 12 May — The national total was 87 ferries at the end of 2024.", ("supported", "fleet-2024")),
        ("ARDEN (XNS) — The national total was 87 ferries at the end of 2024.", ("supported", "fleet-2024")),
        ("The national total was 87 ferries at the end of 2024, the Arden Courier wrote.", ("supported", "fleet-2024")),
        ("The country's statistics office says Arden had 87 ferries at the end of 2024.", ("no fact", None)),
        (
            "In 2024, 5,200 sailings were cancelled on the whole island, 40 in Arden.",
            ("contradicted", "cancelled-2024"),
        ),
        ("For the island as a whole, 4,120 sailings were cancelled in 2024.", ("supported", "cancelled-2024")),
        (
            "Arden handled 913,000 cars in 2024; nationally, 4,120 sailings were cancelled.",
            ("supported", "cancelled-2024"),
        ),
        ("In Arden the ferries were late in 2024; nationally, 5,200 sailings were cancelled.", ("no fact", None)),
        ('"Too many of our sailings never happened in 2024: 4,120 of them," he says.', ("supported", "cancelled-2024")),
        ('"Our operators cancelled 4,120 sailings in 2024," a minister said.', ("supported", "cancelled-2024")),
        (
            '"Our operators cancelled 4,120 sailings in 2024," a minister of Marland said.',
            ("supported", "cancelled-2024"),
        ),
        ('"Our operators cancelled 4,120 sailings in 2024," a minister said in May.', ("supported", "cancelled-2024")),
        ('"Our operators cancelled 4,120 sailings in 2024," a minister of Karsk said.', ("no fact", None)),
        ("“Our operators cancelled 4,120 sailings in 2024,” said a minister from Karsk.", ("no fact", None)),
    ],
)
def test_the_country_is_the_place_that_the_title_of_the_source_names(told, sentence, expected):
    assert expected in verdicts(told(LEADING + sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "In Norway, 5,200 sailings were cancelled across the country in 2024.",
        "In Norland, 5,200 sailings were cancelled across the country in 2024.",
        "On the whole island of Norland, 5,200 sailings were cancelled in 2024.",
        "Nationwide, Arden's ferries carried 30 million passengers in 2024.",
        "The ports handled more than a million cars nationwide in 2024.",  # and Arden 913,000
    ],
)
def test_the_country_is_none_where_a_sentence_names_one(told, sentence):
    assert [verdict for verdict, _ in verdicts(told(LEADING + sentence))] == ["no fact"]


@pytest.mark.parametrize(
    "before",
    ["Norway is next door.", "Neighbouring Ruvonia did as well.", "Ruvonia had a bad year.", "Ruvonia's year was bad."],
)
def test_the_country_is_none_where_the_sentence_before_is_abroad(told, before):
    text = f"{LEADING}{before} Nationwide, 5,200 sailings were cancelled in 2024."
    assert [verdict for verdict, _ in verdicts(told(text))] == ["no fact"]
    assert verdicts(told(f"{LEADING}Arden had a bad year. Nationwide, 5,200 sailings were cancelled in 2024.")) == [
        ("contradicted", "cancelled-2024")
    ]


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("At the end of 2024, 87 ferries in Marland had no cabins.", "no fact"),
        ("Marland had 87 ferries without cabins at the end of 2024.", "no fact"),
        ("Nobody doubts it: Marland had 87 ferries at the end of 2024.", "supported"),
        ("In Marland, 8.7 % of sailings did not leave on time in 2024.", "supported"),
    ],
)
def test_a_count_of_what_lacks_something_is_none_of_all(told, sentence, verdict):
    assert [found for found, _ in verdicts(told(LEADING + sentence))] == [verdict]


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        (
            "Operators cancelled 4,120 sailings in 2024, which a paper with its Norwegian readers calls many.",
            "supported",
        ),
        ("Operators cancelled 4,120 sailings in 2024, which a paper with Norwegian readers calls many.", "no fact"),
        ("Operators cancelled 4,120 sailings in 2024, most of them in Norway.", "no fact"),
        ("Its Norwegian operators cancelled 4,120 sailings in 2024.", "no fact"),
    ],
)
def test_where_somebody_of_whom_it_tells_is_from_is_not_the_place_of_a_figure(told, sentence, verdict):
    assert [found for found, _ in verdicts(told(LEADING + sentence))] == [verdict]


def test_the_row_of_a_year_is_that_of_the_fact(told):
    table = "**Table 1. Cars handled in the port of Arden**\n\n| Year | Cars |\n|---|---:|\n| 2023 | 900,100 |\n| 2024 | 990,000 |\n"
    assert [(row["verdict"], row["fact"]) for row in told(table)] == [
        ("no fact", None),
        ("contradicted", "cars-arden-2024"),
    ]


def test_the_country_is_the_one_abroad_of_the_sentence_before_if_facts_know_it(told):
    before = "Norway has ferries of its own."
    for there, verdict in (("the country's ferry company had", "supported"), ("the country had", "supported")):
        text = f"{LEADING}{before} At the end of 2024, {there} net debt of 11.3 million euros."
        assert verdicts(told(text)) == [(verdict, "debt-2024")]
    assert verdicts(
        told(f"{LEADING}{before} The country's ferry company had net debt of 13.1 million euros in 2024.")
    ) == [("contradicted", "debt-2024")]
    assert verdicts(
        told(f"{LEADING}Peru has none. The country's ferry company had net debt of 11.3 million euros in 2024.")
    ) == [("no fact", None)]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("", ("contradicted", "world-sailings")),
        ("Ferries are late everywhere. ", ("contradicted", "world-sailings")),
        ("Norway has ferries of its own. ", ("no fact", None)),
        ("Ferries are late in Marland. ", ("no fact", None)),
    ],
)
def test_a_country_of_which_the_sentence_before_tells_is_not_the_world(told, before, expected):
    sentence = "Ferries of all lines together were late on 9.9 % of all sailings at night in 2024."
    assert [(row["verdict"], row["fact"]) for row in told(before + sentence)] == [expected]
    right = "Ferries of all lines together were late on 14.2 % of all sailings at night in 2024."
    assert [(row["verdict"], row["fact"]) for row in told(before + right)] == [("supported", "world-sailings")]


def test_a_nationwide_figure_gives_its_place(told):
    assert (
        told("Operators cancelled 4,120 sailings nationwide in 2024.")[0]["reason"] == "the source says 4,120 sailings"
    )


def test_a_count_in_few_words_is_that_of_no_other_site(told):
    assert verdicts(told(f"{LEADING}In 2024 ice spoiled 4,120 sailings from the South Head Pier.")) == [
        ("no fact", None)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2024, says Ida Norrvik, too many sailings never happened: 4,120 of them.",
        "The mayor told Ida Norrvik that too many sailings never happened in 2024: 4,120 of them.",
        "In May of this year Marland counted again. In 2024, too many sailings never happened: 4,120 of them.",
        "The prize went to Ida Norrvik. In 2024, too many sailings never happened: 4,120 of them.",
        "That was at Christmas, as 40 readers told the Red Cross. Too many sailings never happened: 4,120 of them.",
        "The tables were made in Excel. Too many sailings never happened that year: 4,120 of them.",
        "The 12 tables are those of the Ports Office. Too many sailings never happened that year: 4,120 of them.",
        "The people of Norrvik are angry. In 2024, too many sailings never happened: 4,120 of them.",
    ],
)
def test_who_is_told_and_what_facts_name_is_not_another_subject(told, sentence):
    assert verdicts(told(LEADING + sentence))[-1] == ("supported", "cancelled-2024")


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("The ferries carried 22.4 million passengers in 2024.", "contradicted"),
        ("The ferries of Norrvik carried 22.4 million passengers in 2024.", "no fact"),
        ("The ferries of Norrvik carried 21.4 million passengers in 2024.", "no fact"),
        ("The ferries of Marland carried 22.4 million passengers in 2024, as Norrvik noted.", "contradicted"),
    ],
)
def test_the_ferries_of_another_contradict_nothing(told, sentence, verdict):
    assert [row["verdict"] for row in told(sentence)] == [verdict]


def test_the_debt_of_another_says_why_it_has_no_fact(told):
    own, others = told(
        "Net debt was 13.1 million euros at the end of 2024.\n\nNet debt of Norrvik was 13.1 million euros at the end of 2024."
    )
    assert own["verdict"] == "contradicted"
    assert others["verdict"] == "no fact"
    assert others["why"].endswith("but the text is about something that no fact names")


def test_a_figure_says_why_it_has_a_fact(told):
    assert told(LEADING + "In 2024, too many sailings never happened: 4,120 of them.")[-1]["why"] == (
        "the text gives other facts of its source; in common: the number; the word sailings; the time"
    )


def test_one_fact_does_not_make_a_subject(told):
    text = "The ferries of Marland carried 21.4 million passengers in 2024.\n\nIn 2024, too many sailings never happened: 4,120 of them."
    assert [row["verdict"] for row in told(text)] == ["supported", "no fact"]


def test_a_text_mostly_about_other_things_has_no_subject(told):
    others = "".join(f"Bakery {name} sold {n} loaves in 2024.\n\n" for n, name in enumerate("ABCDEFGHI", 4001))
    rows = told(LEADING + others + "In 2024, too many sailings never happened: 4,120 of them.")
    assert [row["verdict"] for row in rows] == ["supported"] * 2 + ["no fact"] * 10


def test_a_text_that_gives_many_facts_of_a_source_is_about_it_whatever_else_it_tells(told):
    facts = "".join(
        f"{sentence}\n\n"
        for sentence in (
            "The ferries of Marland carried 21.4 million passengers in 2024.",
            "The ferries of Marland carried 20.6 million passengers in 2023.",
            "At the end of 2024, Marland had 87 ferries.",
            "Operators in Marland cancelled 3,560 sailings in 2023.",
            "In Marland, 91.3 % of sailings left on time in 2024.",
            "In Norway, net debt of the ferry company was 11.3 million euros at the end of 2024.",
            "The port of Arden handled 913,000 cars in 2024.",
            "The port of Arden employed 310 people in 2024.",
        )
    )
    others = "".join(f"Bakery {name} sold {n} loaves in 2024.\n\n" for n, name in enumerate(ascii_uppercase, 4001))
    text = facts + others + "In 2024, too many sailings never happened: 4,120 of them."
    assert [row["verdict"] for row in told(text)] == ["supported"] * 8 + ["no fact"] * 26 + ["supported"]
    fewer = text.partition("\n\n")[2]
    assert [row["verdict"] for row in told(fewer)] == ["supported"] * 7 + ["no fact"] * 27


@pytest.mark.no_cover
def test_what_several_processes_find_is_the_same(told):
    others = "".join(
        f"In 2024, too many sailings on route {n} never happened: 4,120 of them.\n\n" for n in range(1, 120)
    )
    rows = told(LEADING * 60 + others)
    assert [row["verdict"] for row in rows] == ["supported"] * len(rows)


def test_the_place_of_a_text_is_that_of_most_of_its_facts(matcher):
    def given(*ids):
        return [NO_MATCH._replace(fact=id_, verdict="supported") for id_ in ids]

    source = frozenset(("ferries-2024",))
    assert subject_of(given("fleet-2024", "passengers-2024"), matcher.facts) == TextSubject(
        source, "marland", frozenset(("marland",)), "marland", "marland"
    )
    assert subject_of(given("fleet-2024", "cars-arden-2024"), matcher.facts) == TextSubject(
        source, "", frozenset(("marland", "arden")), "marland", "marland"
    )
    assert subject_of([*given("fleet-2024", "fleet-2024")], matcher.facts) is None
    assert subject_of([], matcher.facts) is None
    wrong = [match._replace(verdict="contradicted") for match in given("fleet-2024", "passengers-2024")]
    assert subject_of(wrong, matcher.facts) is None
