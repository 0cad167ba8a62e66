"""Numbers of several places together, or of a place without a part of it: neither is that of one place that is named."""

import pytest

LIBRARY = '[source]\nid = "ports-2024"\ntype = "report"\npublisher = "Office of Lund"\n' + "".join(
    f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\nfigure = "{figure}"\nmeasure = "{measure}"\nplace = "{place}"\n'
    f'period = 2024\nnature = "{nature}"\n'
    for id_, claim, figure, measure, place, nature in (
        ("orton", "Ferries carried 31,400 cars to Orton in 2024.", "31400 cars", "cars", "Orton", "flow"),
        ("velda", "Ferries carried 7,260 cars to Velda in 2024.", "7260 cars", "cars", "Velda", "flow"),
        ("lund", "The hotels of Lund had 5,830 rooms in 2024.", "5830 rooms", "rooms", "Lund", "stock"),
        (
            "town",
            "Some 1,900 of the hotel rooms of Lund were in Velda in 2024.",
            "~ 1900 rooms",
            "rooms",
            "Velda",
            "stock",
        ),
        ("big", "Landings, Orton", "6140 tonnes", "landings", "Orton", "flow"),
        ("small", "Landings, Velda", "2370 tonnes", "landings", "Velda", "flow"),
        ("late", "In Orton, 14.2 % of the ferries were late in 2024.", "14.2 %", "late ferries", "Orton", "share"),
        ("flat", "The rent of a flat in Orton was 940 EUR in 2024.", "940 EUR", "rent of a flat", "Orton", "rate"),
        ("fast", "Without Velda, the boats of Lund sold 610 passes in 2024.", "610 passes", "passes", "Lund", "flow"),
        (
            "sister",
            "Velda and Orton share 24 lighthouses since 2024.",
            "24 lighthouses",
            "lighthouses",
            "Velda",
            "stock",
        ),
    )
)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Ferries carried 38,660 cars to Orton and Velda in 2024.", "no fact"),
        ("In 2024 Orton and Velda had 38,660 cars carried by ferries.", "no fact"),
        ("Together, ferries to Orton and to Velda carried 38,660 cars in 2024.", "no fact"),
        ("Ferries carried 31,400 cars to Orton and Velda in 2024.", "misquoted orton"),
        ("In Orton and Velda together, 11 % of the ferries were late in 2024.", "no fact"),
        # each of them has some
        ("In Orton and Velda, 11 % of the ferries were late in 2024.", "contradicted late"),
        ("Ferries carried 31,400 cars to Orton and 7,260 to Velda in 2024.", "supported orton; supported velda"),
        ("Ferries carried 31,400 and 7,260 cars to Orton and Velda in 2024.", "supported orton; supported velda"),
        ("A flat cost 980 euros in rent in Orton and Velda in 2024.", "contradicted flat"),
        # the fact is of both, or the sentence of one
        ("Velda and Orton share 24 lighthouses.", "supported sister"),
        ("Ferries carried 31,800 cars to Orton in 2024.", "contradicted orton"),
        ("Ferries carried cars and vans to Orton, 31,800 cars in 2024.", "contradicted orton"),
    ],
)
def test_what_places_have_together_is_not_what_one_of_them_has(verdicts, text, answer):
    assert "; ".join(verdicts(text)) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Outside Velda, the hotels of Lund had 3,930 rooms in 2024.", "no fact"),
        ("In 2024, outside Velda, the hotels of Lund had 3,930 rooms.", "no fact"),
        ("Without Velda, the hotels of Lund had 3,930 rooms in 2024.", "no fact"),
        ("Excluding Marrow, the hotels of Lund had 5,100 rooms in 2024.", "no fact"),
        ("The hotels of Lund had 3,930 rooms in 2024, not counting Velda.", "no fact"),
        ("Excluding Velda, the hotels of Lund had 5,830 rooms in 2024.", "misquoted lund"),
        ("Without Velda, the boats of Lund sold 610 passes in 2024.", "supported fast"),
        ("Without Velda, the boats of Lund sold 690 passes in 2024.", "contradicted fast"),
        ("Without a doubt, the hotels of Lund had 3,930 rooms in 2024.", "contradicted lund"),
        ("Without Velda's help, the hotels of Lund had 5,830 rooms in 2024.", "supported lund"),
        ("The hotels of Lund had 3,930 rooms in 2024.", "contradicted lund"),
    ],
)
def test_a_place_without_a_part_of_it_is_not_all_of_it(verdicts, text, answer):
    assert "; ".join(verdicts(text)) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In 2024 there were 1,900 hotel rooms in Lund.", "contradicted lund"),
        ("In 2024 there were 5,830 hotel rooms in Lund.", "supported lund"),
        ("In 2024 there were some 1,900 hotel rooms in Velda.", "supported town"),
        ("Some 1,900 of the 5,830 hotel rooms of Lund were in Velda in 2024.", "supported town; supported lund"),
    ],
)
def test_the_fact_of_the_place_that_is_named_decides(verdicts, text, answer):
    assert "; ".join(verdicts(text)) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Vans and cars were taken by ferry: 31,400 cars to Velda in 2024.", "contradicted velda"),
        ("In 2024 Velda got 31,400 cars by ferry.", "contradicted velda"),
        ("In 2024 Velda got 7,260 cars by ferry.", "supported velda"),
        ("Fishing boats landed 6,140 tonnes of fish in Velda in 2024.", "contradicted small"),
        ("Fishing boats landed 2,370 tonnes of fish in Velda in 2024.", "supported small"),
        ("Fishing boats landed 6,140 tonnes of fish in Lund in 2024.", "no fact"),
        ("Lorries carried 6,140 tonnes of salt to Velda in 2024.", "no fact"),
        ("In 2024 Velda exported 31,400 tonnes of slate.", "no fact"),
        ("In 2024 Velda got 40 cars by ferry.", "no fact"),
    ],
)
def test_the_number_of_another_place_is_wrong_for_the_one_that_is_named(verdicts, text, answer):
    assert "; ".join(verdicts(text)) == answer
