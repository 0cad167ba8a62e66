"""What the words around a figure make of the verdict on it: how it has changed, its currency, and its basis."""

import json

import pytest

SKELL = """
[source]
id = "skell-2024"
type = "report"
title = "Skell in figures 2024"
publisher = "Office of Skell"
published = 2025-03-20
""" + "".join(
    f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\nfigure = "{figure}"\nmeasure = "{measure}"\nplace = "Skell"\n'
    f'period = {period}\nnature = "{nature}"\n'
    for id_, claim, figure, measure, period, nature in (
        ("thefts-2023", "Skell had 381 thefts in 2023.", "381 thefts", "thefts", "2023", "flow"),
        ("thefts-2024", "Skell had 412 thefts in 2024.", "412 thefts", "thefts", "2024", "flow"),
        ("cows-2014", "There were 931 cows in Skell in 2014.", "931 cows", "cows", "2014", "stock"),
        ("cows-2024", "There were 874 cows in Skell in 2024.", "874 cows", "cows", "2024", "stock"),
        ("rain-2024-05", "Skell had 38 mm of rain in May 2024.", "38 mm", "rain", '"2024-05"', "flow"),
        ("boats", "Skell has had 46 boats since 2021.", "46 boats", "boats", '"2021.."', "stock"),
        ("rain-2024-06", "Skell had 61 mm of rain in June 2024.", "61 mm", "rain", '"2024-06"', "flow"),
    )
)
NORDIC = """
[source]
id = "office-2025"
type = "report"
publisher = "Nordic Office"

[[fact]]
id = "se"
claim = "Sweden spent 2.4 billion euros on its harbours in 2024."
figure = "2.4 billion EUR"
measure = "harbour-spending"
place = "SE"
period = 2024

[[fact]]
id = "us"
claim = "The United States spent 19.4 billion dollars on its harbours in 2024."
figure = "19.4 billion USD"
measure = "harbour-spending"
place = "US"
period = 2024

[[fact]]
id = "fi"
claim = "Finland spent 1.3 billion euros on its harbours in 2024."
figure = "1.3 billion EUR"
measure = "harbour-spending"
place = "FI"
period = 2024
"""
LIBRARY = (SKELL, NORDIC)


# --- rose or fell, where it has changed the other way -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The number of thefts in Skell fell to 412 in 2024.", "misquoted thefts-2024"),
        ("Thefts in Skell dropped to 412 in 2024.", "misquoted thefts-2024"),
        ("The number of thefts in Skell rose to 412 in 2024.", "supported thefts-2024"),
        ("The number of thefts in Skell fell to 412 in 2024, from more in 2021.", "supported thefts-2024"),
        ("After a bad spring, the number of thefts in Skell fell to 412 in 2024.", "supported thefts-2024"),
        ("The number of cows in Skell rose to 874 in 2024.", "supported cows-2024"),
        ("The number of boats in Skell has risen to 46.", "supported boats"),
        ("Rain in Skell fell to 61 mm in June 2024.", "supported rain-2024-06"),
        ("The number of thefts in Skell came to 412 in 2024.", "supported thefts-2024"),
    ],
)
def test_a_figure_that_is_right_is_misquoted_if_it_has_changed_the_other_way(verdict_on, text, answer):
    assert verdict_on(text) == answer


def test_the_reason_says_what_it_was_the_year_before(told):
    (row,) = told("The number of thefts in Skell fell to 412 in 2024.")
    assert row["reason"] == "it has not fallen: the source says 381 thefts for 2023 (thefts-2023)"
    (row,) = told("The number of thefts in Skell rose to 381 in 2023.")
    assert row["verdict"] == "supported"


# --- a currency that only an earlier amount names ---------------------------------------------------------------------

BEFORE = "In 2024 Sweden spent 2.4 billion euros on its harbours, and"
OPEN = "the source says 19.4 billion USD, and the text names only EUR, of the amount before"


@pytest.mark.parametrize(
    ("after", "fact", "verdict", "reason"),
    [
        ("the United States 19.4 billion.", "us", "not established", OPEN),
        ("the US 19.4 billion.", "us", "not established", OPEN),
        ("the US about 19.4 billion.", "us", "not established", OPEN),
        (
            "the US more than 19.4 billion.",
            "us",
            "contradicted",
            "the source says 19.4 billion USD, not EUR",
        ),
        ("the United States $19.4 billion.", "us", "supported", "the source says 19.4 billion USD"),
        ("the United States 19.4 billion dollars.", "us", "supported", "the source says 19.4 billion USD"),
        ("the United States €19.4 billion.", "us", "contradicted", "the source says 19.4 billion USD, not EUR"),
        ("the United States 19.4 billion euros.", "us", "contradicted", "the source says 19.4 billion USD, not EUR"),
        (
            "the United States 17.1 billion.",
            "us",
            "not comparable",
            'the source says 19.4 billion USD, and "17.1 billion EUR" is a different number in a different unit',
        ),
        ("Finland 1.3 billion.", "fi", "supported", "the source says 1.3 billion EUR"),
        (
            "Finland 1.7 billion.",
            "fi",
            "contradicted",
            'the source says 1.3 billion EUR, which rules out "1.7 billion EUR"',
        ),
    ],
)
def test_an_amount_may_be_in_another_currency_than_the_one_before(told, after, fact, verdict, reason):
    first, second = told(f"{BEFORE} {after}")
    assert (first["fact"], first["verdict"]) == ("se", "supported")
    assert (second["fact"], second["verdict"], second["reason"]) == (fact, verdict, reason)


# --- a basis that nobody knows ----------------------------------------------------------------------------------------

GAZETTE = """
[source]
id = "gazette-2024"
type = "article-newspaper"
publisher = "Gazette"

[[fact]]
id = "spent"
claim = "Norway spent 783.6 billion dollars on harbours in 2023."
figure = "783.6 billion USD"
measure = "harbours-spending"
place = "NO"
period = 2023
by = "Wharf Institute"
{basis}
"""
UNKNOWN = "the source says 783.6 billion USD, on a basis that is not known"
RULED_OUT = 'the source says 783.6 billion USD, which rules out "940 billion USD"'
SPENDING = "Norway spent 940 billion dollars on harbours in 2023."


@pytest.fixture
def proofs(run, library, tmp_path):
    """Return what gives the rows of `proof --json` for a text, with a library."""

    def proofs(text: str, facts: str) -> list[dict]:
        (tmp_path / "r.md").write_text(text)
        return json.loads(run("proof", tmp_path / "r.md", "--json", "--facts", library(gazette=facts)).out)

    return proofs


@pytest.mark.parametrize(
    ("basis", "verdict", "reason"),
    [
        ('basis = "unknown"', "not established", UNKNOWN),
        ('basis = "not known"', "not established", UNKNOWN),
        ('note = "The page prints no basis: neither parities nor prices are named."', "not established", UNKNOWN),
        ('note = "From a chart. Its basis is unclear."', "not established", UNKNOWN),
        ('note = "There is no basis for the doubts of the opposition."', "contradicted", RULED_OUT),
        ('note = "The basis is not stated."', "contradicted", RULED_OUT),  # so it is likely to be the usual one
        ('basis = "current prices"', "contradicted", RULED_OUT),
        ("", "contradicted", RULED_OUT),
    ],
)
def test_only_a_known_basis_contradicts(proofs, basis, verdict, reason):
    (row,) = proofs(SPENDING, GAZETTE.format(basis=basis))
    assert (row["verdict"], row["reason"], row["fact"]) == (verdict, reason, "spent")
    assert (row["instead"] is None) == (verdict == "not established")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (SPENDING.replace("spent", "spent, says the Wharf Institute,"), "contradicted"),
        (SPENDING.replace("2023.", "2023 [@gazette-2024]."), "contradicted"),
        (SPENDING.replace("940", "783.6"), "supported"),
        (SPENDING.replace("940", "less than 783.6"), "misquoted"),
        (SPENDING.replace("940 billion dollars", "783.6 billion euros"), "contradicted"),
    ],
)
def test_the_words_of_the_source_are_held_against_it(proofs, text, verdict):
    (row,) = proofs(text, GAZETTE.format(basis='basis = "unknown"'))
    assert (row["verdict"], row["fact"]) == (verdict, "spent")


FERRY = """
[source]
id = "ferry-2024"
type = "report"
publisher = "Ferry Office"
[[fact]]
id = "cars"
claim = "The ferry of Skell carried 51,300 cars in 2024."
figure = "51300 cars"
measure = "cars"
place = "Skell"
period = 2024
vintage = "{vintage}"
"""


@pytest.mark.parametrize(
    ("text", "vintage", "verdict"),
    [
        ("By the final count, the ferry of Skell carried 51,300 cars in 2024.", "preliminary", "misquoted"),
        ("The final number of cars on the ferry of Skell for 2024 was 51,300.", "preliminary", "misquoted"),
        ("Final figures show that the ferry of Skell carried 51,300 cars in 2024.", "preliminary", "misquoted"),
        ("The ferry of Skell carried 51,300 cars in 2024; this number is now final.", "preliminary", "misquoted"),
        ("By the final count, the ferry of Skell carried 51,300 cars in 2024.", "final", "supported"),
        ("The ferry of Skell carried 51,300 cars in 2024; the final count is due in May.", "preliminary", "supported"),
        ("The ferry of Skell carried 51,300 cars in 2024, its final year.", "preliminary", "supported"),
        ("The ferry of Skell carried 51,300 cars in 2024, and 52,100 by the final count.", "preliminary", "supported"),
        ("The ferry of Skell carried 52,300 cars in 2024, by the final count.", "preliminary", "contradicted"),
    ],
)
def test_a_preliminary_figure_is_not_final(proofs, text, vintage, verdict):
    (row, *_) = proofs(text, FERRY.format(vintage=vintage))
    assert row["verdict"] == verdict
    if verdict == "misquoted":
        assert row["reason"] == "the source says 51,300 cars, and calls this preliminary"


LIDO = """
[source]
id = "lido-2024"
type = "report"
publisher = "Lido Board"
""" + "".join(
    f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\nfigure = "{figure}"\nmeasure = "{measure}"\nplace = "Skell"\n'
    f'period = {period}\nnature = "{nature}"\n'
    for id_, claim, figure, measure, period, nature in (
        (
            "cost-2023",
            "The lido of Skell cost 80 million EUR in 2023.",
            "80 million EUR",
            "cost of the lido",
            2023,
            "flow",
        ),
        (
            "cost-2024",
            "The lido of Skell cost 92 million EUR in 2024.",
            "92 million EUR",
            "cost of the lido",
            2024,
            "flow",
        ),
        ("growth", "The cost of the lido of Skell grew by 11 % in 2024.", "11 %", "growth of cost", 2024, "change"),
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lido of Skell cost 92 million euros in 2024, up 15 % on the year.", "not established"),
        ("The lido of Skell cost 92 million euros in 2024, up 11 % on the year.", "supported"),
        ("The lido of Skell cost 92 million euros in 2024, up 19 % on the year.", "contradicted"),
        ("The lido of Skell cost 92 million euros in 2024, down 15 % on the year.", "contradicted"),
    ],
)
def test_a_change_that_follows_from_the_levels_is_not_contradicted(proofs, text, expected):
    level, change = proofs(text, LIDO)
    assert (level["verdict"], level["fact"]) == ("supported", "cost-2024")
    assert (change["verdict"], change["fact"]) == (expected, "growth")
    if expected == "not established":
        said = "the source says 11 %, but this follows from 80 million EUR for 2023 (cost-2023)"
        assert change["reason"].startswith(said)
