"""A fact as a card: everything that is known of it, and what its figure and its period mean."""

import pytest

from innofacts.factfiles.reading import read_file
from innofacts.table import Column
from innofacts.views.card import card

SOURCE = """
[source]
id        = "yearbook-2024"
type      = "report"
title     = "Yearbook"
authors   = ["Li, Wei", "Statistics Office"]
publisher = "Statistics Press"
published = "2024-02"
standing  = "official"
url       = "https://example.org/yearbook#top"
"""
OPINION = """
[source]
id       = "cui-2025"
type     = "article-newspaper"
authors  = ["Cui, Yan"]
standing = "opinion"
"""
BARE = '[[fact]]\nid = "x"\nclaim = "Claim."\n'


def rows(text: str) -> dict[str, str]:
    (fact,) = read_file("facts/a.toml", text.encode()).facts
    return dict(card(fact).rows)


def test_a_card_tells_all_of_a_fact():
    text = (
        SOURCE
        + BARE
        + """
figure   = "3327.80 billion CNY"
measure  = "rd-expenditure"
place    = "CN"
period   = "2012..2023"
nature   = "flow"
basis    = "current prices"
vintage  = "preliminary"
scope    = "all sectors"
topics   = ["funding", "research"]
part_of  = "whole"
replaces = ["old", "older"]
by       = "Minister of Science"
says     = "trend"
note     = "A note."
at       = { paragraph = 3, start = 1137, end = 1230, printed = "3327.8 billion RMB" }
quote    = "Spending rose to a new high"
see      = ["other"]
"""
    )
    (fact,) = read_file("facts/a.toml", text.encode()).facts
    table = card(fact)
    assert (table.columns, table.caption, table.header) == (
        (Column("field", "Field"), Column("value", "Value")),
        "x",
        False,
    )
    assert table.rows == (
        ("Claim", "Claim."),
        ("Figure", "3,327.80 billion CNY"),
        ("Meaning", "at least 3,327.795 and less than 3,327.805 billion CNY"),
        ("Interval", "[3327795000000, 3327805000000) CNY"),
        ("Says", "trend"),
        ("Measure", "rd-expenditure"),
        ("Place", "CN"),
        ("Period", "2012..2023 (2012-01-01 to 2023-12-31)"),
        ("Nature", "flow"),
        ("Basis", "current prices"),
        ("Vintage", "preliminary"),
        ("Scope", "all sectors"),
        ("Part of", "whole"),
        ("Replaces", "old, older"),
        ("See", "other"),
        ("Said by", "Minister of Science (official)"),
        ("Source", "yearbook-2024, Yearbook, Statistics Press, 2024-02"),
        ("URL", "https://example.org/yearbook#top"),
        ("Position", 'paragraph 3, characters 1137 to 1230, printed "3327.8 billion RMB"'),
        ("Quote", "Spending rose to a new high"),
        ("Link", "https://example.org/yearbook#:~:text=Spending%20rose%20to%20a%20new%20high"),
        ("Topics", "funding, research"),
        ("Note", "A note."),
        ("File", "facts/a.toml:11"),
    )


def test_a_card_leaves_out_empty_fields():
    assert rows(OPINION + BARE) == {
        "Claim": "Claim.",
        "Said by": "Yan Cui (opinion)",
        "Source": "cui-2025",
        "File": "facts/a.toml:7",
    }


def test_a_source_known_from_a_retelling_says_so():
    assert rows(OPINION + "reported = 2025-05-01\n" + BARE)["Source"] == "cui-2025, reported 2025-05-01"


def test_a_source_without_a_name_has_a_standing_all_the_same():
    assert rows(OPINION.replace('authors  = ["Cui, Yan"]', "") + BARE)["Said by"] == "(opinion)"
    assert "Said by" not in rows('[source]\nid = "s"\ntype = "report"\n' + BARE)


@pytest.mark.parametrize(
    ("figure", "words", "meaning", "interval"),
    [
        ("> 80 countries", "more than 80 countries", "at least 81 countries", "(80, ∞) countries"),
        (">= 81 countries", "at least 81 countries", "at least 81 countries", "[81, ∞) countries"),
        ("< 80 countries", "fewer than 80 countries", "at most 79 countries", "[0, 80) countries"),
        ("<= 50000 people", "at most 50,000 people", "at most 50,000 people", "[0, 50000] people"),
        ("~ 50 labs", "about 50 labs", "at least 40 and at most 60 labs", "[40, 60] labs"),
        ("~< 60 %", "nearly 60 %", "at least 50 and less than 60 %", "[50, 60) %"),
        ("~> 3 USD", "a little over 3 USD", "more than 3 and at most 3.6 USD", "(3, 3.6] USD"),
        ("= 80 %", "exactly 80 %", "exactly 80 %", "[80, 80] %"),
        ("9 laboratories", "9 laboratories", "exactly 9 laboratories", "[9, 9] laboratories"),
        ("100 ± 5 km", "100 ± 5 km", "at least 95 and at most 105 km", "[95, 105] km"),
        ("40..50 labs", "40 to 50 labs", "at least 40 and at most 50 labs", "[40, 50] labs"),
        ("-2.5 pp", "-2.5 pp", "more than -2.55 and at most -2.45 pp", "(-2.55, -2.45] pp"),
    ],
)  # fmt: skip
def test_a_card_tells_what_a_figure_means(figure, words, meaning, interval):
    found = rows(OPINION + BARE + f'figure = "{figure}"\n')
    assert (found["Figure"], found["Meaning"], found["Interval"]) == (words, meaning, interval)
    assert "Unit" not in found


def test_a_card_says_what_a_unit_leaves_open():
    assert rows(OPINION + BARE + 'figure = "5 million $"\n') == {
        "Claim": "Claim.",
        "Figure": "5 million $",
        "Meaning": "at least 4.875 and less than 5.125 million $",
        "Interval": "[4875000, 5125000) $",
        "Unit": "some dollar: the currency is not named",
        "Said by": "Yan Cui (opinion)",
        "Source": "cui-2025",
        "File": "facts/a.toml:7",
    }


@pytest.mark.parametrize(
    ("period", "shown"),
    [
        ("2025-04-30", "2025-04-30"),
        ("2023", "2023 (2023-01-01 to 2023-12-31)"),
        ('"2023-Q1"', "2023-Q1 (2023-01-01 to 2023-03-31)"),
        ('"2012.."', "2012.. (2012-01-01 to no end stated)"),
        ('"early 1950s"', "early 1950s (1950-01-01 to 1953-12-31, interpreted)"),
        ('"late 1990s..2001"', "late 1990s..2001 (1997-01-01 to 2001-12-31, interpreted)"),
        ('"2023-06-30..2023-06-30"', "2023-06-30..2023-06-30 (2023-06-30)"),
    ],
)
def test_a_card_tells_the_days_of_a_period(period, shown):
    assert rows(OPINION + BARE + f"period = {period}\n")["Period"] == shown


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        ("{ paragraph = 3 }", "paragraph 3"),
        ("{ start = 0, end = 5 }", "characters 0 to 5"),
        ("{ start = 0 }", None),
        ('{ printed = "9" }', 'printed "9"'),
    ],
)
def test_a_card_shows_the_position_of_a_claim(at, shown):
    assert rows(OPINION + BARE + f"at = {at}\n").get("Position") == shown


def test_a_card_of_the_shipped_library_is_shown_to_readers(run):
    result = run("show", "personnel-1950s", "-f", "markdown")
    assert (result.status, result.err) == (0, "")
    assert "at most 50,000 people" in result.out
    assert "Yan Cui (opinion)" in result.out
