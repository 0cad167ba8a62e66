"""Series of tables, whose claims are the title of the table, a row of it and a place: what a sentence may call them."""

from cases import cases

SERIES = """
[[series]]
id = "{id}"
claim = "{claim}"
unit = "{unit}"
measure = "{measure}"
place = "{place}"
[series.values]
2023 = "{before}"
2024 = "{now}"
"""
_OFFENCES = "Recorded offences in Orton, by ward"


def _series(title: str, row: str, place: str, unit: str, before: int, now: int) -> str:
    measure = "-".join(f"{title} {row}".lower().replace(",", "").split())
    claim, id_ = f"{title}, {row}, {place}", f"{row}-{place}".lower().replace(" ", "-")
    return SERIES.format(id=id_, claim=claim, unit=unit, measure=measure, place=place, before=before, now=now)


LIBRARY = '[source]\nid = "tables"\ntype = "dataset"\npublisher = "Office"\n' + "".join(
    (
        _series(_OFFENCES, "Robberies", "Westbrook", "offences", 471, 438),
        _series(_OFFENCES, "Robberies", "Elmside", "offences", 264, 275),
        _series(_OFFENCES, "Moped thefts", "Westbrook", "offences", 152, 186),
        _series(_OFFENCES, "Moped thefts", "Elmside", "offences", 712, 945),
        _series("Registered vehicles", "Lorries", "Lund", "vehicles", 5310, 5460),
        _series("Pupils", "Primary schools", "Lund", "pupils", 6240, 6370),
    )
)


@cases(
    ("text", "verdict"),
    [
        ("In 2024 police recorded 438 robberies in Westbrook.", "supported robberies-westbrook@2024"),
        ("In 2024 police recorded 483 robberies in Westbrook.", "contradicted robberies-westbrook@2024"),
        ("There were 186 moped thefts in Westbrook in 2024.", "supported moped-thefts-westbrook@2024"),
        ("Moped thefts in Westbrook rose to 168 in 2024.", "contradicted moped-thefts-westbrook@2024"),
        ("Robberies in Elmside, a ward of Orton, rose to 257 in 2024.", "contradicted robberies-elmside@2024"),
        ("Police recorded 945 robberies in Elmside in 2024.", "contradicted robberies-elmside@2024"),  # but thefts
        ("Police recorded 945 frauds in Elmside in 2024.", "no fact"),
        ("Police recorded 954 robberies in Elmside in 2024.", "no fact"),
        ("There were 5,640 lorries in Lund in 2024.", "contradicted lorries-lund@2024"),
        ("There were 6,370 pupils at the primary schools of Lund in 2024.", "supported primary-schools-lund@2024"),
        ("There were 6,370 primary schools in Lund in 2024.", "no fact"),  # of whose pupils the row is
        ("There were 168 car thefts in Westbrook in 2024.", "no fact"),
        ("In 2024 police recorded 745 offences in Westbrook.", "no fact"),  # of any kind
        ("There were 9,100 vehicles in Lund in 2024.", "no fact"),
    ],
)
def test_a_row_of_a_table_of_offences_counts_what_it_names(verdicts, text, verdict):
    assert verdicts(text) == [verdict]
