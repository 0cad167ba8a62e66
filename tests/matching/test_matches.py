"""A figure that a bound leaves open, and that an exact figure of the same thing rules out."""

import json

import pytest

SOURCE = """
[source]
id = "{id}-2024"
type = "report"
publisher = "{id}"
standing = "{standing}"

[[fact]]
id = "{id}"
claim = "Norway had {figure} at the end of {period}."
figure = "{stated}"
measure = "lighthouses"
place = "NO"
period = {period}
nature = "stock"
{more}
"""


def source(
    id_: str, figure: str, stated: str, *, standing: str = "secondary", period: int = 2023, more: str = ""
) -> str:
    return SOURCE.format(id=id_, figure=figure, stated=stated, standing=standing, period=period, more=more)


BOUND = source("board", "more than 200 lighthouses", "> 200 lighthouses", standing="official")
TEXT = "Norway had 260 lighthouses at the end of 2023.\n"


@pytest.mark.parametrize(
    ("other", "text", "fact", "verdict"),
    [
        (source("gazette", "212 lighthouses", "212 lighthouses"), TEXT, "gazette", "contradicted"),
        (source("gazette", "212 lighthouses", "212 lighthouses"), TEXT.replace("260", "212"), "gazette", "supported"),
        (source("gazette", "212 lighthouses", "212 lighthouses"), TEXT.replace("260", "more than 200"), "board", "supported"),
        (source("gazette", "212 lighthouses", "212 lighthouses"), TEXT.replace("260", "150"), "board", "contradicted"),
        (source("gazette", "260 lighthouses", "260 lighthouses"), TEXT, "gazette", "supported"),
        # an opinion, a different year, scope, unit or basis
        (source("gazette", "212 lighthouses", "212 lighthouses", standing="opinion"), TEXT, "board", "not established"),
        (source("gazette", "212 lighthouses", "212 lighthouses", period=2021), TEXT, "board", "not established"),
        (source("gazette", "212 lighthouses", "212 lighthouses", more='scope = "manned"'), TEXT, "board", "not established"),
        # which leaves it open too, or is no part of what the other says
        (source("gazette", "more than 220 lighthouses", "> 220 lighthouses"), TEXT, "board", "not established"),
        (source("gazette", "180 lighthouses", "180 lighthouses"), TEXT, "board", "not established"),
    ],
)  # fmt: skip
def test_the_more_exact_fact_of_the_same_time_decides(run, library, tmp_path, other, text, fact, verdict):
    (tmp_path / "r.md").write_text(text)
    rows = json.loads(run("proof", tmp_path / "r.md", "--json", "--facts", library(a=BOUND, b=other)).out)
    assert [(row["fact"], row["verdict"]) for row in rows] == [(fact, verdict)]
