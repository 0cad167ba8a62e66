"""Verdicts on figures, with what has replaced the fact that they are held against."""

import json

import pytest

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"
published = 2024-03-01

[[fact]]
id = "ferries-2023"
claim = "Ferries of Norway carried 38.1 million passengers in 2023."
figure = "38.1 million passengers"
measure = "ferry-passengers"
place = "NO"
period = 2023
nature = "flow"
part_of = "{whole}"

[[fact]]
id = "boats-2023"
claim = "Boats of all kinds carried 52.6 million people in Norway in 2023."
figure = "52.6 million people"
measure = "boat-travel"
place = "NO"
period = 2023
nature = "flow"
replaces = ["ferries-2023"]
"""


@pytest.mark.parametrize(
    ("whole", "reason"),
    [
        (
            "boats-2023",
            "replaced by boats-2023: print 52.6 million people, public since 1 March 2024, cite Office",
        ),
        ("", "the source says 38.1 million passengers"),
    ],
)
def test_what_a_fact_is_a_part_of_may_have_replaced_it(run, library, tmp_path, whole, reason):
    """What replaces a fact is mostly of its measure; beside those its whole and its parts are asked."""
    text = LIBRARY.replace('part_of = "{whole}"', f'part_of = "{whole}"' if whole else "")
    (tmp_path / "report.txt").write_text("Ferries of Norway carried 38.1 million passengers in 2023.")
    rows = json.loads(run("proof", tmp_path / "report.txt", "--facts", library(office=text), "-f", "json").out)
    assert [(row["fact"], row["verdict"], row["reason"]) for row in rows] == [
        ("ferries-2023", "outdated" if whole else "supported", reason)
    ]
