"""Numbers of one direction that a sentence gives for the opposite one: exports, for imports."""

from cases import cases

LIBRARY = """
[source]
id = "office-2025"
type = "report"
publisher = "Office"

[[fact]]
id = "wool"
claim = "Lund imported 3,240 tonnes of wool in 2024."
figure = "3240 tonnes"
measure = "wool-imports"
place = "Lund"
period = 2024
nature = "flow"

[[fact]]
id = "guests"
claim = "The airport of Lund had 41,800 arrivals in 2024."
figure = "41800 arrivals"
measure = "airport-arrivals"
place = "Lund"
period = 2024
nature = "flow"

[[fact]]
id = "leavers"
claim = "The airport of Lund had 43,900 departures in 2024."
figure = "43900 departures"
measure = "airport-departures"
place = "Lund"
period = 2024
nature = "flow"

[[fact]]
id = "surplus"
claim = "The port of Lund had a surplus of 23.7 million euros in 2024."
figure = "23.7 million EUR"
measure = "port-surplus"
place = "Lund"
period = 2024
nature = "flow"

[[fact]]
id = "earned"
claim = "The ferry line of Lund earned a profit of 31.4 million euros in 2024."
figure = "31.4 million EUR"
measure = "ferry-profit"
place = "Lund"
period = 2024
nature = "flow"
"""
_OPPOSITE = "the source gives this for the opposite direction"


@cases(
    ("text", "verdict", "reason"),
    [
        ("Lund exported 3,240 tonnes of wool in 2024.", "misquoted", _OPPOSITE),
        ("Exports of wool from Lund came to 3,240 tonnes in 2024.", "misquoted", _OPPOSITE),
        (
            "The port of Lund had a deficit of 23.7 million euros in 2024.",
            "misquoted",
            "the source gives this as a surplus",
        ),
        (
            "The ferry line of Lund made a loss of 31.4 million euros in 2024.",
            "misquoted",
            "the source gives this as a profit",
        ),
        ("The airport of Lund had 41,800 departures in 2024.", "contradicted", ""),  # of which there is a fact
        ("Lund imported 3,240 tonnes of wool in 2024.", "supported", ""),
        ("Lund exported 3,420 tonnes of wool in 2024.", "no fact", ""),
        ("Lund exported 3,240 tonnes of fish in 2024.", "no fact", ""),
        ("Lund produced 3,240 tonnes of wool in 2024.", "no fact", ""),
    ],
)
def test_what_goes_out_is_not_what_comes_in(told, text, verdict, reason):
    (row,) = told(text)
    assert (row["verdict"], row["reason"][: len(reason)]) == (verdict, reason)
