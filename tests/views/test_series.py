"""Series as one row: ids, claims, periods, the latest figure, and sparklines with gaps and breaks."""

import json

import pytest

from innofacts.formats import READERS
from innofacts.index.building import build
from innofacts.index.files import Location, Place
from innofacts.index.index import Index
from innofacts.index.store import Home
from innofacts.requests import Request, Style
from innofacts.views import series
from innofacts.views.queries import select
from innofacts.views.series import Point, sparkline
from innofacts.views.tables import how_many, view

LIBRARY = """
[source]
id        = "office"
type      = "dataset"
publisher = "Office"
published = 2024-05-01

[[fact]]
id     = "ships-2020"
claim  = "The port had 7 ships in 2020."
figure = "7 ships"
period = 2020

[[series]]
id     = "ships"
claim  = "Ships in the port."
unit   = "ships"
breaks = [2021]
values = { 2018 = "3", 2019 = "> 4", 2021 = "40", 2022 = "20" }

[[series]]
id     = "boats"
claim  = "Boats in the port, and ships"
unit   = "boats"
values = { 2022 = "5" }
"""


@pytest.fixture
def index(tmp_path):
    (tmp_path / "a.toml").write_text(LIBRARY, encoding="utf-8")
    location = Location((Place("library", str(tmp_path)),))
    with Index(build(Home(location)), location) as opened:
        yield opened


def rows(index, *terms, columns="id,claim,figure,period", trends=False, **asked):
    request = Request(terms, columns=tuple(columns.split(",")), **asked)
    return [tuple(row) for row in view(select(request, index), READERS, trends=trends).rows]


SHIPS = ("ships", "Ships in the port.", "20 ships (2022)", "2018..2022")


def test_a_series_is_one_row_with_its_periods_and_its_latest_figure(index):
    assert rows(index) == [
        ("ships-2020", "The port had 7 ships in 2020.", "7 ships", "2020"),
        SHIPS,
        ("boats@2022", "Boats in the port, and ships, 2022", "5 boats", "2022"),  # a single point is itself
    ]
    assert rows(index, columns="first_day,last_day,unit")[1] == ("2018-01-01", "2022-12-31", "ships")
    assert how_many(select(Request(), index), READERS) == 3
    assert how_many(select(Request(), index)) == 6


def test_the_figure_of_a_row_names_its_period_unless_a_sparkline_shows_it_as_the_last(index):
    shown = {"columns": "figure,unit"}
    assert rows(index, **shown)[:2] == [("7 ships", "ships"), ("20 ships (2022)", "ships")]
    assert rows(index, **shown, trends=True)[1] == ("20 ships (2022)", "ships")
    assert rows(index, columns="figure,period", trends=True)[1] == ("20 ships", "2018..2022 ▁▁·╎█▄")
    assert rows(index, **shown, style=Style(digits=1))[1] == ("20 ships (2022)", "ships")


def test_a_sparkline_follows_the_periods_where_it_is_wanted(index):
    assert rows(index, columns="period", trends=True)[1] == ("2018..2022 ▁▁·╎█▄",)


def test_a_query_narrows_the_points_of_a_row(index):
    assert rows(index, "ships", "figure:..10") == [
        ("ships-2020", "The port had 7 ships in 2020.", "7 ships", "2020"),
        ("ships@2018", "Ships in the port, 2018.", "3 ships", "2018"),
        ("boats@2022", "Boats in the port, and ships, 2022", "5 boats", "2022"),
    ]
    assert rows(index, "figure:20..")[0] == ("ships", "Ships in the port.", "20 ships (2022)", "2021..2022")


@pytest.mark.parametrize(
    ("terms", "asked"),
    [
        ((), {"points": True}),
        (("period:2018..2022",), {}),
        (("not:period:1999",), {}),
        (("id:ships@",), {}),
        ((), {"columns": "id,value"}),
        ((), {"columns": "id,period,low_open"}),
    ],
)
def test_points_are_rows_where_they_or_a_period_or_numbers_are_asked_for_the_oldest_first(index, terms, asked):
    shown = [row[0] for row in rows(index, *terms, **asked) if "ships@" in row[0]]
    assert shown == ["ships@2018", "ships@2019", "ships@2021", "ships@2022"]


def test_ties_in_the_ranking_never_scramble_the_points(index):
    for terms in (("ships", "port"), ("ships", "boats", "not:zebra")):
        ranked = [row[0] for row in view(select(Request(terms, columns=("id",), sort=("relevance",)), index)).rows]
        points = [id_ for id_ in ranked if id_.startswith("ships@")]
        assert points == sorted(points)


@pytest.mark.parametrize("limit", [0, 1, 2, 3, 9])
def test_a_limit_counts_rows_and_not_points(index, limit):
    every = rows(index)
    assert rows(index, limit=limit) == every[:limit]


def test_a_row_is_sorted_by_the_figure_that_it_shows(index):
    assert [row[0] for row in rows(index, sort=("figure",))] == ["ships-2020", "ships", "boats@2022"]
    assert [row[0] for row in rows(index, sort=("-period",))][:2] in (["ships", "boats@2022"], ["boats@2022", "ships"])
    assert [row[0] for row in rows(index, sort=("-value",))] == ["ships", "ships-2020", "boats@2022"]


def test_machines_get_points(run, tmp_path):
    (tmp_path / "a.toml").write_text(LIBRARY, encoding="utf-8")
    assert len(json.loads(run("list", "--facts", tmp_path, "--json").out)) == 6
    assert run("list", "--facts", tmp_path, "-f", "markdown", "-c", "id").out.count("\n") == 2 + 3
    assert run("list", "--facts", tmp_path, "-f", "markdown", "-c", "id", "--points").out.count("\n") == 2 + 6
    assert run("export", "--facts", tmp_path, "-f", "markdown", "-c", "id").out.count("\n") == 2 + 3
    assert "▁" not in run("list", "--facts", tmp_path, "-f", "markdown").out
    assert "▁" in run("list", "--facts", tmp_path, "-f", "table").out


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ((), "ships-2020 ships@2018 ships@2019 ships@2021 ships@2022 boats@2022"),
        (("-n", "3"), "ships-2020 ships@2022 ships@2021"),
        (("-n", "3", "--points"), "ships-2020 ships@2018 ships@2019"),
        (("id:ships@", "-n", "1"), "ships@2022"),
    ],
)
def test_a_program_that_searches_for_so_many_rows_gets_the_latest_points(run, tmp_path, asked, ids):
    (tmp_path / "a.toml").write_text(LIBRARY, encoding="utf-8")
    printed = run("search", "ships", "--facts", tmp_path, "-c", "id", "--no-header", *asked).out
    assert printed.split() == ids.split()


def line(values: dict[str, str], breaks: list[int | str] | None = None) -> str:
    record = json.dumps({"breaks": breaks or []})
    days = {period: f"{period}-01-01" if len(period) == 4 else f"{period}-01" for period in values}
    return sparkline([Point(n, "x", p, days[p], v, record) for n, (p, v) in enumerate(values.items())])


@pytest.mark.parametrize(
    ("values", "breaks", "shown"),
    [
        ({"2000": "1", "2001": "2"}, [], "▁█"),
        ({"2000": "2", "2001": "1"}, [], "█▁"),
        ({"2000": "5", "2001": "5", "2002": "5"}, [], "▄▄▄"),
        ({"2000": "-3", "2001": "0", "2002": "3"}, [], "▁▅█"),
        ({"2000": "1", "2001": "2", "2004": "3"}, [], "▁▅··█"),
        ({"2000": "1", "2001": "1", "2002": "3"}, [2002], "▁▁╎█"),
        ({"2000": "1", "2001": "1", "2002": "3"}, [2000], "▁▁█"),  # nothing is before the break
        ({"2000": "1", "2001": "1", "2004": "3"}, [2002], "▁▁··╎█"),
        ({"2000": "1", "2001": "1"}, ["no period"], "▄▄"),
        ({"2020-01": "1", "2020-02": "2", "2020-03": "3"}, [], "▁▅█"),
        ({str(year): str(year) for year in range(1960, 2020)}, [], "▁▂▂▃▄▄▅▅▆▇▇█"),
        ({"1950": "1", "1990": "2", "1991": "3"}, [], "▁··········█"),
        ({"2000": "1e30", "2001": "3"}, [], "█▁"),
    ],
)
def test_a_sparkline_shows_numbers_gaps_and_breaks(values, breaks, shown):
    assert line(values, breaks) == shown


def test_a_library_without_series_is_asked_as_before(tmp_path):
    (tmp_path / "a.toml").write_text(LIBRARY.partition("[[series]]")[0], encoding="utf-8")
    location = Location((Place("library", str(tmp_path)),))
    with Index(build(Home(location)), location) as index:
        assert not series.has_series(index)
        assert len(rows(index)) == 1
