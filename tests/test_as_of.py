"""`--as-of DATE`: in every command that reads facts, only what was public by that day counts."""

import json
import re

import pytest
from conftest import ARTICLE

from innofacts.api import open as open_library
from innofacts.errors import InnofactsError
from innofacts.index.index import Index

SOURCE = '[source]\nid = "{0}"\ntype = "report"\npublisher = "{0}"\nstanding = "official"\n{1}\n'
FACT = (
    '[[fact]]\nid = "{0}"\nclaim = "The town had {1} bridges in 2020."\nfigure = "{1} bridges"\nmeasure = "bridges"\n'
    'place = "Town"\nperiod = 2020\nnature = "flow"\n{2}\n'
)


@pytest.fixture
def town(library):
    """Return a library whose sources appeared on a day, in a month, in a year, in a retelling, and at an unknown time."""
    return library(
        day=SOURCE.format("day", "published = 2021-03-01") + FACT.format("on-day", 10, 'vintage = "preliminary"'),
        month=SOURCE.format("month", 'published = "2021-04"')
        + FACT.format("in-month", 12, 'vintage = "final"\nreplaces = ["on-day"]'),
        year=SOURCE.format("year", "published = 2021") + FACT.format("in-year", 12, 'see = ["never"]'),
        retold=SOURCE.format("retold", "reported = 2021-06-15") + FACT.format("by-day", 12, ""),
        undated=SOURCE.format("undated", "") + FACT.format("never", 12, ""),
    )


@pytest.mark.parametrize(
    ("day", "public"),
    [
        ("2021-02-28", []),
        ("2021-03-01", ["on-day"]),
        ("2021-04-29", ["on-day"]),
        ("2021-04-30", ["on-day", "in-month"]),
        ("2021-04", ["on-day", "in-month"]),
        ("2021-06-15", ["on-day", "in-month", "by-day"]),
        ("2021-12-30", ["on-day", "in-month", "by-day"]),
        ("2021", ["on-day", "in-month", "by-day", "in-year"]),
        ("9999-12-31", ["on-day", "in-month", "by-day", "in-year"]),
    ],
)
def test_a_fact_counts_from_the_last_day_on_which_its_source_may_have_appeared(run, town, day, public):
    for command in (("list",), ("search", "bridges"), ("export",), ("list", "bridges"), ("list", "measure:bridges")):
        result = run(*command, "--as-of", day, "-c", "id", "--no-header", "--facts", town)
        assert set(result.out.split()) == set(public), command
        assert result.status == (1 if command[0] == "search" and not public else 0)


def test_counts_limits_and_sheets_are_of_what_was_public(run, town):
    public = ("--as-of", "2021-04-30", "--facts", town)
    assert run("list", "--count", "source", *public).out == "source,count\nday,1\nmonth,1\n"
    assert run("list", "bridges", "-n", "1", "-s", "-published", "-c", "id", *public).out == "id\nin-month\n"
    assert run("search", "bridges", "-n", "1", "-c", "id", "--as-of", "2021-03", "--facts", town).out == "id\non-day\n"
    assert run("list", "bridges", "-n", "1", "-c", "id", "--as-of", "2021-03", "--facts", town).out == "id\non-day\n"


@pytest.mark.parametrize("day", ["junk", "2021-13", "2021-02-30", "2012..2023", "2021-H1", "FY2021/22", "today"])
@pytest.mark.parametrize("command", ["list", "search bridges", "show on-day", "compare on-day", "export"])
def test_what_is_no_date_is_an_error_that_says_what_would_be(run, town, command, day):
    assert run(*command.split(), "--as-of", day, "--facts", town) == (
        2,
        "",
        f'innofacts: error: --as-of does not take "{day}"\n'
        "  hint: it takes a date, such as 2024-03-01; a month or a year stands for its last day\n",
    )


def test_a_query_that_finds_only_later_facts_says_so(run, town):
    assert run("search", "bridges", "--as-of", "2020", "--facts", town) == (
        1,
        "",
        "innofacts: error: nothing found for bridges as of 2020-12-31\n"
        "  hint: without --as-of, 5 facts would be found\n",
    )
    told = "innofacts: nothing found as of 2020-12-31\n  hint: without --as-of, 5 facts would be found\n"
    assert run("list", "-c", "id", "--as-of", "2020", "--facts", town) == (0, "id\n", told)
    typed = run("search", "brigdes", "-c", "id", "--as-of", "2021-03-01", "--facts", town)
    assert (typed.status, typed.out) == (0, "id\non-day\n")


def test_a_fact_that_is_named_is_shown_and_compared_whenever_it_was_public(run, town):
    public = ("--as-of", "2020", "--facts", town)
    assert run("show", "never", "-c", "figure", *public).out == "12 bridges\n"
    assert run("show", "nev", "-c", "id", "-f", "csv", *public).out == "id\nnever\n"
    pair = json.loads(run("compare", "on-day", "in-year", "--json", *public).out)
    assert [(row["left"], row["right"], row["finding"]) for row in pair] == [("on-day", "in-year", "unconfirmed")]


def test_a_literal_is_read_as_ever(run):
    for day in ("2020", "2025-05-01"):
        (pair,) = json.loads(run("compare", "bri-joint-labs", "over 50 labs", "--as-of", day, "--json").out)
        assert pair["verdict"] == "supported"


def test_what_replaced_a_claim_later_does_not_count(run, town):
    def found(day):
        (row,) = json.loads(run("compare", "id:on-day", "--json", "--as-of", day, "--facts", town).out)
        return row["finding"], row["print"]

    assert found("2021-04-29") == ("unconfirmed", "10 bridges")
    assert found("2021-04-30") == ("revised", "12 bridges")


def test_the_preliminary_figure_was_right_until_the_final_one(run):
    def card(day):
        shown = run("compare", "rd-expenditure-2023", "--as-of", day, "-f", "markdown").out.splitlines()
        return [line for line in shown if line.startswith(("| Finding", "| Print", "| Because"))]

    assert card("2024-03-01") == [
        "| Finding | confirmed |",
        "| Print | 3,327.8 billion CNY |",
        "| Because | National Bureau of Statistics of China (press) says the same |",
    ]
    assert card("2025-01-01") == [
        "| Finding | outdated |",
        "| Print | 3,335.71 billion CNY |",
        "| Because | replaced by 3,335.71 billion CNY, final since 2 October 2024, 210 days before the claim appeared |",
    ]


def test_no_claim_of_a_later_article_is_found(run):
    assert run("compare", ARTICLE, "--as-of", "2024-03-01") == (
        1,
        "",
        f"innofacts: error: nothing found for {ARTICLE} as of 2024-03-01\n"
        "  hint: without --as-of, 58 facts would be found\n",
    )


def test_a_report_is_proofread_with_what_was_public(run, town, tmp_path):
    report = tmp_path / "report.md"
    report.write_text("The town had 12 bridges in 2020.\n")
    verdicts = {
        day: json.loads(run("proof", report, "--json", "--as-of", day, "--facts", town).out)[0]["verdict"]
        for day in ("2020", "2021-03-01", "2021-04-30")
    }
    assert verdicts == {"2020": "no fact", "2021-03-01": "contradicted", "2021-04-30": "supported"}
    assert run("proof", report, "--as-of", "2021-04-30", "--facts", town).err == (
        f"innofacts: {report}: 1 figure: 1 supported\n"
        "innofacts: --as-of leaves out 1 fact of sources that have no date of publication\n"
    )
    assert run("proof", report, "--facts", town).err == f"innofacts: {report}: 1 figure: 1 supported\n"
    (dated := tmp_path / "dated.toml").write_text(
        '[source]\nid = "s"\ntype = "report"\npublisher = "P"\npublished = 2021-03-01\n\n'
        '[[fact]]\nid = "bridges"\nclaim = "The town had 12 bridges in 2020."\nfigure = "12 bridges"\nperiod = 2020\n'
    )
    all_dated = run("proof", report, "--as-of", "2021-04-30", "--facts", dated)
    assert all_dated.err == f"innofacts: {report}: 1 figure: 1 supported\n"


def test_a_marker_has_a_day_of_its_own_or_that_of_the_run(run, town, tmp_path):
    report = tmp_path / "report.md"
    marker = "<!-- innofacts list -c id --no-header{} -->\n<!-- /innofacts -->\n"
    cited = "Seen <!-- innofacts cite never --><!-- /innofacts --> there.\n\n<!-- innofacts cite --used -->\n<!-- /innofacts -->\n"
    report.write_text("\n".join((marker.format(""), marker.format(" --as-of 2021-03-01"), cited)))
    run("embed", report, "--as-of", "2021-04-30", "--facts", town)
    filled = re.sub(r"/innofacts \w+", "/innofacts", report.read_text())
    assert (
        filled
        == """\
<!-- innofacts list -c id --no-header -->

|  |
| --- |
| on-day |
| in-month |

<!-- /innofacts -->

<!-- innofacts list -c id --no-header --as-of 2021-03-01 -->

|  |
| --- |
| on-day |

<!-- /innofacts -->

Seen <!-- innofacts cite never -->undated, official.<!-- /innofacts --> there.

<!-- innofacts cite --used -->

- day, official, 1 March 2021.
- month, official, April 2021.
- undated, official.

<!-- /innofacts -->
"""
    )


def test_an_index_keeps_its_day_when_it_is_replaced(town):
    with open_library(town) as library, open_library(town) as other:
        index = library._index  # noqa: SLF001 - what the command line limits
        index.as_of = "2021-03-01"
        assert library.list().ids == ("on-day",)
        index.connection.close()  # replace() expects that
        index.replace(other._index.connection)  # noqa: SLF001 - as the command line does
        assert library.list("bridges").ids == ("on-day",)
        index.as_of = None
        assert len(library.list().ids) == 5


def test_a_hint_changes_nothing_that_other_threads_find(town, monkeypatch):
    seen, count = [], Index.count

    def counting(index, query):
        seen.append(library.list().ids)
        return count(index, query)

    with open_library(town, as_of="2021-03-01") as library:
        monkeypatch.setattr(Index, "count", counting)
        assert library.search("id:in-").hint == "without --as-of, 2 facts would be found"
        assert seen == [("on-day",)]


def test_reading_a_figure_changes_nothing_that_other_threads_find(town, monkeypatch):
    seen, rows = set(), Index.rows

    def read(index, sql, parameters=()):
        seen.add(index.as_of)
        return rows(index, sql, parameters)

    with open_library(town, as_of="2021-03-01") as library:
        monkeypatch.setattr(Index, "rows", read)
        with pytest.raises(InnofactsError, match='"11 bridges in 2019" is of a different time: never is of 2020'):
            library.compare("never", "11 bridges in 2019")
        assert seen == {"2021-03-01"}
