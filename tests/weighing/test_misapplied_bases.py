"""Numbers of facts that a sentence gives on another basis or for one of the kinds of a scope: by weight, of freight."""

import pytest

LIBRARY = """
[source]
id = "port-2024"
type = "report"
publisher = "Port of Orton"
published = 2025-02-01

[[fact]]
id = "containers"
claim = "The port of Orton handled 412000 containers in 2024."
figure = "412000 containers"
measure = "containers handled"
place = "Orton"
period = 2024
nature = "flow"
scope = "loaded and empty containers"

[[fact]]
id = "cranes"
claim = "In 2024, 11.4 % of the cranes of Orton were in need of repair."
figure = "11.4 %"
measure = "share of cranes in need of repair"
place = "Orton"
period = 2024
nature = "share"
basis = "number of cranes"

[[fact]]
id = "nights"
claim = "Sailors spent 43800 nights in the hostels of Orton in 2024."
figure = "43800 nights"
measure = "nights spent by sailors in hostels"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "backlog"
claim = "The cost of outstanding repairs to the quays of Orton was about 87 million EUR at the end of 2024."
figure = "~ 87 million EUR"
measure = "cost of outstanding repairs"
place = "Orton"
period = 2024
nature = "stock"

[[fact]]
id = "dredging-early"
claim = "According to preliminary figures, Orton spent 23.6 million EUR on dredging in 2024."
figure = "23.6 million EUR"
measure = "spending on dredging"
place = "Orton"
period = 2024
nature = "flow"
basis = "current prices"
vintage = "preliminary"

[[fact]]
id = "dredging"
claim = "Orton spent 24.1 million EUR on dredging in 2024."
figure = "24.1 million EUR"
measure = "spending on dredging"
place = "Orton"
period = 2024
nature = "flow"
basis = "current prices"
vintage = "final"
replaces = ["dredging-early"]

[[fact]]
id = "toll"
claim = "The toll for a passenger car on the Orton Bridge was 6.80 EUR in 2024."
figure = "6.80 EUR"
measure = "toll for a passenger car"
place = "Orton Bridge"
period = 2024
nature = "rate"

[[fact]]
id = "burglaries"
claim = "In 2024 there were 5210 burglaries in Orton."
figure = "5210 burglaries"
measure = "burglaries"
place = "Orton"
period = 2024
nature = "flow"
basis = "police and insurance records"

[[fact]]
id = "heat"
claim = "In 2024, 412 people died due to heat in Orton."
figure = "412 people"
measure = "deaths due to heat"
place = "Orton"
period = 2024
nature = "flow"

[[fact]]
id = "ropes"
claim = "Orton was third among the exporters of rope by value in 2024."
figure = "3 rank"
measure = "rank among exporters of rope by value"
place = "Orton"
period = 2024
nature = "stock"
basis = "value"
"""


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("By value, Orton was third among the exporters of rope in 2024.", "supported ropes"),
        ("Orton was third among the exporters of rope in 2024.", "supported ropes"),
        ("By value, Orton was second among the exporters of rope in 2024.", "contradicted ropes"),
        ("By weight, Orton was third among the exporters of rope in 2024.", "not comparable ropes"),
        ("By number, Orton was third among the exporters of rope in 2024.", "not comparable ropes"),
        ("By weight, Orton was second among the exporters of rope in 2024.", "not comparable ropes"),
    ],
)
def test_a_rank_by_weight_is_not_one_by_value(verdicts, text, verdict):
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The port of Orton handled 412,000 empty containers in 2024.", "misquoted containers"),
        ("The port of Orton handled 412,000 loaded containers in 2024.", "misquoted containers"),
        ("The port of Orton handled 265,000 loaded containers in 2024.", "no fact"),
        ("The port of Orton handled 265,000 containers in 2024.", "contradicted containers"),
        ("The port of Orton handled 412,000 loaded and empty containers in 2024.", "supported containers"),
        ("In 2024, loaded and empty, 412,000 containers passed through the port of Orton.", "supported containers"),
        ("The port of Orton handled 412,000 containers in 2024, loaded and empty ones.", "supported containers"),
        ("The port of Orton handled 412,000 containers in 2024, empty ones included.", "supported containers"),
        # what was counted from two records
        ("In 2024 there were 5,210 police cases of burglary in Orton.", "supported burglaries"),
    ],
)
def test_one_of_the_kinds_of_a_scope_is_not_all_of_them(verdicts, text, verdict):
    assert verdicts(text) == [verdict]


def test_the_reason_says_that_the_scope_has_both_kinds(told):
    (row,) = told("The port of Orton handled 412,000 empty containers in 2024.")
    assert row["reason"] == "the source gives this for both kinds"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Measured by lifting power rather than by number, 9 % of the cranes of Orton were in need of repair in 2024.",
            "not comparable cranes",
        ),
        (
            "Measured by jib length rather than by number, 9 % of the cranes of Orton were in need of repair in 2024.",
            "not comparable cranes",
        ),
        (
            "By jib length, and not by number, 9 % of the cranes of Orton were in need of repair in 2024.",
            "not comparable cranes",
        ),
        ("Measured by area, 11.4 % of the cranes of Orton were in need of repair in 2024.", "not comparable cranes"),
        ("Measured by number, 9 % of the cranes of Orton were in need of repair in 2024.", "contradicted cranes"),
        (
            "Measured by their number, 11.4 % of the cranes of Orton were in need of repair in 2024.",
            "supported cranes",
        ),
        ("In 2024, 11.4 % of the cranes of Orton by number were in need of repair.", "supported cranes"),
        ("In the harbour area, 11.4 % of the cranes of Orton were in need of repair in 2024.", "supported cranes"),
        ("Repair by area: in 2024, 9 % of the cranes of Orton were in need of repair.", "contradicted cranes"),
    ],
)
def test_a_share_by_area_or_length_is_not_one_by_number(verdicts, text, verdict):
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Some 43,800 sailors stayed in the hostels of Orton in 2024.", "misquoted nights"),
        ("Sailors spent 43,800 nights in the hostels of Orton in 2024.", "supported nights"),
        ("Sailors had 43,800 overnight stays in the hostels of Orton in 2024.", "supported nights"),
    ],
)
def test_who_does_it_is_not_what_a_measure_counts(verdicts, text, verdict):
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Making good all outstanding repairs to the quays of Orton at the end of 2024 would have cost about €87 million.",
            "supported backlog",
        ),
        (
            "Making good all outstanding repairs to the quays of Orton at the end of 2024 would have cost about €52 million.",
            "contradicted backlog",
        ),
        ("In 2024 Orton would have spent €24.1 million on dredging if it had rained.", "misquoted dredging"),
        ("In 2024 Orton spent €24.1 million on dredging, and would have spent more.", "supported dredging"),
        # what is due to heat has been so
        (
            "Without the warnings, heat would have killed 412 people in Orton in 2024.",
            "misquoted heat",
        ),
        # outstanding repairs of something else
        (
            "In 2024 the repairs to the roads of Orton that were overdue would have cost about €87 million.",
            "misquoted backlog",
        ),
    ],
)
def test_what_all_that_is_to_be_done_would_have_cost_is_its_cost(verdicts, text, verdict):
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("At constant 2015 prices Orton spent €19.7 million on dredging in 2024.", "not comparable dredging"),
        ("At current prices Orton spent €24.1 million on dredging in 2024.", "supported dredging"),
        ("At current prices Orton spent €23.6 million on dredging in 2024.", "outdated dredging-early"),
    ],
)
def test_what_is_on_another_basis_is_held_against_the_fact_of_now(verdicts, text, verdict):
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("A family car paid €6.80 on the Orton Bridge in 2024.", "supported toll"),
        ("A family car paid €7.60 on the Orton Bridge in 2024.", "contradicted toll"),
        ("A family ticket for a car cost €6.80 on the Orton Bridge in 2024.", "no fact"),
        ("A hybrid car paid €6.80 on the Orton Bridge in 2024.", "no fact"),
    ],
)
def test_a_kind_of_which_a_phrase_says_the_same_is_none(verdicts, text, verdict):
    assert verdicts(text) == [verdict]
