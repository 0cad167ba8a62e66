"""What the claim of a series that was imported from a table names."""

from cases import cases

from innofacts.features.library.labels import label_of


@cases(
    ("claim", "measure", "label"),
    [
        ("Catches, Cod, Lund", "catches-cod", ("Catches", ("Cod",))),
        (
            "Thefts in Orton, by ward, Moped thefts, Elmside",
            "thefts-in-orton-by-ward-moped-thefts",
            ("Thefts", ("Moped thefts",)),
        ),
        ("Staff, Nurses, Women", "staff-nurses-women", ("Staff", ("Nurses", "Women"))),
        (
            "Deaths in road accidents, Men, Orton",
            "deaths-in-road-accidents-men",
            ("Deaths in road accidents", ("Men",)),
        ),
        ("Thefts in Orton, by ward, Elmside", "thefts-in-orton-by-ward", None),
        ("Catches, Lund", "catches", None),
        ("In 2024, ships from Lund caught cod.", "cod-catches", None),
    ],
)
def test_a_label_has_a_title_and_what_a_series_has_of_it(claim, measure, label):
    found = label_of(claim, measure)
    assert (found and (found.subject, found.members)) == label
