"""Figures of places and of facts beside others: a list of places, what is compared, and a citation of one fact."""

import pytest

LIBRARY = """
[source]
id = "office-2025"
type = "report"
publisher = "Office"
published = 2025-06-10

[[fact]]
id = "velt"
claim = "Velt spent 52.1 million euros on libraries in 2024."
figure = "52.1 million EUR"
measure = "spending on libraries"
place = "Velt"
period = 2024
nature = "flow"

[[fact]]
id = "orton"
claim = "Orton spent 47.2 million euros on libraries in 2024."
figure = "47.2 million EUR"
measure = "spending on libraries"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "dorra"
claim = "Dorra spent 32.9 million euros on libraries in 2024."
figure = "32.9 million EUR"
measure = "spending on libraries"
place = "Dorra"
period = 2024
nature = "flow"

[[fact]]
id = "selby"
claim = "Selby spent 30.2 million euros on libraries in 2024."
figure = "30.2 million EUR"
measure = "spending on libraries"
place = "Selby"
period = 2024
nature = "flow"

[[fact]]
id = "books"
claim = "Velt spent 8.3 million euros on books in 2024."
figure = "8.3 million EUR"
measure = "spending on books"
place = "Velt"
period = 2024
nature = "flow"

[[fact]]
id = "norway"
claim = "Norway had 86 % of its titles from abroad in 2024."
figure = "86 %"
measure = "share of foreign titles"
place = "NO"
period = 2024
nature = "share"
"""


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        (
            "ahead of Orton (47.2 million), Dorra (32.9 million) and Selby (30.2 million)",
            ["supported orton", "supported dorra", "supported selby"],
        ),
        (
            "ahead of Orton (47.2 million), Dorra (30.2 million) and Selby (32.9 million)",
            ["supported orton", "contradicted dorra", "contradicted selby"],
        ),
        ("about as much as Orton with 46.2 million euros", ["contradicted orton"]),
        ("many times as much as Selby with 30.2 million euros", ["supported selby"]),
        ("far more than Selby with 31.2 million euros", ["contradicted selby"]),
        ("against 30.2 million euros in Selby", ["supported selby"]),
        ("ahead of Selby, which spent 30.2 million euros", ["supported selby"]),
        ("ahead of Selby, which spent 31.2 million euros", ["contradicted selby"]),
        ("more than Selby's 30.2 million euros", ["supported selby"]),
        (
            "followed by Orton with 47.2 million euros and Dorra with 33.9 million",
            ["supported orton", "contradicted dorra"],
        ),
    ],
)
def test_a_place_beside_a_figure_is_its_own(verdicts, rest, expected):
    first, *others = verdicts(f"In 2024 Velt spent 52.1 million euros on libraries, {rest}.")
    assert (first, others) == ("supported velt", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velt outdid Selby with 52.1 million euros for libraries in 2024.", ["supported velt"]),
        ("Velt spent more than Selby, with 52.1 million euros for libraries in 2024.", ["supported velt"]),
        ("Velt, Norway (40 libraries), is a town.", ["no fact"]),
        ("In 2024 foreign titles took 86 % of all titles in Orton, chiefly Norwegian ones.", ["no fact"]),
        ("In 2024 foreign titles took 86 % of all titles, chiefly in Norway.", ["supported norway"]),
        ("In 2024 foreign titles took 86 % of all Norwegian titles.", ["supported norway"]),
        # behind a semicolon, with a figure of its own
        ("In 2024 some 8.3 million euros were spent on books; Orton had 40 halls.", ["supported books", "no fact"]),
        ("In 2024 some 47.2 million euros were spent on libraries; that was in Orton.", ["supported orton"]),
        ("In 2024 some 47.2 million euros were spent on libraries; that was in Velt.", ["contradicted velt"]),
        ("In 2024 some 8.3 million euros were spent on books; that was in Velt.", ["supported books"]),
        ("In 2024 Orton spent 47.2 million euros on libraries; Velt had 40 halls.", ["supported orton", "no fact"]),
        (
            "The town spent 47.2 million euros on libraries in 2024, against 32.9 million in Dorra.",
            ["supported orton", "supported dorra"],
        ),
        (
            "The town spent 47.2 million euros on libraries in 2024, and 32.9 million in Dorra.",
            ["supported orton", "supported dorra"],
        ),
        (
            "The town's libraries cost 47.2 million euros in 2024, Dorra's almost 33 million.",
            ["supported orton", "supported dorra"],
        ),
        (
            "Libraries cost 54.9 million euros and books 8.3 million in Velt in 2024.",
            ["contradicted velt", "supported books"],
        ),
    ],
)
def test_a_place_elsewhere_in_the_sentence_is_not(verdicts, text, expected):
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Velt spent 52.1 million euros on libraries in 2024, and 8.3 million euros on books.[^velt]",
            ["supported velt", "supported books"],
        ),
        (
            "Velt spent 52.1 million euros on libraries in 2024, and 9.3 million euros on books.[^velt]",
            ["supported velt", "no fact"],
        ),
        ("Velt spent 8.3 million euros on libraries in 2024.[^velt]", ["contradicted velt"]),
        ("Velt spent 47.2 million euros on libraries in 2024.[^velt]", ["contradicted velt"]),
        ("Velt spent 51.1 million euros on libraries in 2024.[^velt]", ["contradicted velt"]),
        ("Orton spent 47.2 million euros on libraries in 2024.[^velt]", ["supported orton"]),
        ("Velt spent 8.3 million euros on books in 2024.[^nothing]", ["supported books"]),
    ],
)
def test_a_citation_does_not_take_the_figure_of_another_fact(verdicts, text, expected):
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Greater Melba, a neighbour of Orton, spent 47.2 million euros on libraries in 2024.", ["no fact"]),
        ("Greater Melba, once the rival of Orton, spent 49.2 million euros on libraries in 2024.", ["no fact"]),
        ("Like Orton, Greater Melba spent 47.2 million euros on libraries in 2024.", ["no fact"]),
        ("Unlike Orton, Greater Melba spent 49.2 million euros on libraries in 2024.", ["no fact"]),
        ("Greater Melba spent 47.2 million euros on libraries in 2024, more than Orton.", ["no fact"]),
        # its own
        ("Orton, a neighbour of Greater Melba, spent 47.2 million euros on libraries in 2024.", ["supported orton"]),
        ("Orton, a rival of Velt, spent 47.2 million euros on libraries in 2024.", ["supported orton"]),
        ("Unlike Velt, Orton spent 47.2 million euros on libraries in 2024.", ["supported orton"]),
        ("Orton spent 47.2 million euros on libraries in 2024, more than Selby.", ["supported orton"]),
        ("Eva Lund, the mayor of Orton, said it spent 47.2 million euros on libraries in 2024.", ["supported orton"]),
    ],
)
def test_who_is_told_to_be_a_rival_of_a_place_or_like_it_is_another(verdicts, text, expected):
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Melba spent 61.5 million euros on libraries in 2024 and Orton 47.2 million.", ["no fact", "supported orton"]),
        ("Melba's libraries cost 61.5 million euros in 2024, Orton's 47.2 million.", ["no fact", "supported orton"]),
        (
            "While Melba spent 61.5 million euros on libraries in 2024, Orton got by on 47.2 million.",
            ["no fact", "supported orton"],
        ),
        (
            "Unlike Melba, where libraries cost 61.5 million euros in 2024, Orton spent 47.2 million on them.",
            ["no fact", "supported orton"],
        ),
        (
            "Melba, its rival, spent 61.5 million euros on libraries in 2024, Orton only 47.2 million.",
            ["no fact", "supported orton"],
        ),
        (
            "On average the nine towns spent 38.4 million euros on libraries in 2024, Orton 47.2 million.",
            ["no fact", "supported orton"],
        ),
        ("The neighbours of Orton spent 61.5 million euros on libraries in 2024.", ["no fact"]),
        ("Neighbouring towns spent 61.5 million euros on libraries in 2024, more than Orton.", ["no fact"]),
        ("Melba spent more on libraries in 2024 than Orton: 61.5 million euros.", ["no fact"]),
        ("With 61.5 million euros, Melba spent more on libraries in 2024 than Orton.", ["no fact"]),
        # its own
        ("Orton spent more on libraries in 2024 than Melba: 61.5 million euros.", ["contradicted orton"]),
        ("While Orton spent 61.5 million euros on libraries in 2024, Melba closed them.", ["contradicted orton"]),
        ("Libraries cost 61.5 million euros in Orton in 2024, and Melba closed them.", ["contradicted orton"]),
        ("Libraries cost 61.5 million euros in 2024, Orton said.", ["contradicted orton"]),
        ("Spending on libraries in Orton came to 61.5 million euros in 2024.", ["contradicted orton"]),
    ],
)
def test_a_name_beside_a_place_with_a_figure_of_its_own_is_another(verdicts, text, expected):
    assert verdicts(text) == expected


def test_both_ends_of_a_change_are_of_the_place_behind_them(verdicts):
    sentence = (
        "While Velt spent less on libraries, spending on them rose from 41.3 to 47.2 million euros in Orton in 2024."
    )
    assert "contradicted velt" not in verdicts(sentence)
    assert verdicts(sentence)[1] == "supported orton"
    sentence = "Spending on libraries rose from 32.9 million euros in Dorra in 2024 to 47.2 million in Orton."
    assert verdicts(sentence)[0] == "supported dorra"
