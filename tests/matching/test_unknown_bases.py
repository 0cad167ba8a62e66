"""A figure of which nobody knows the basis contradicts no other one."""

import json

import pytest

LIBRARY = """
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
TEXT = "Norway spent 940 billion dollars on harbours in 2023."


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
    (row,) = proofs(TEXT, LIBRARY.format(basis=basis))
    assert (row["verdict"], row["reason"], row["fact"]) == (verdict, reason, "spent")
    assert (row["instead"] is None) == (verdict == "not established")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (TEXT.replace("spent", "spent, says the Wharf Institute,"), "contradicted"),
        (TEXT.replace("2023.", "2023 [@gazette-2024]."), "contradicted"),
        (TEXT.replace("940", "783.6"), "supported"),
        (TEXT.replace("940", "less than 783.6"), "misquoted"),
        (TEXT.replace("940 billion dollars", "783.6 billion euros"), "contradicted"),
    ],
)
def test_the_words_of_the_source_are_held_against_it(proofs, text, verdict):
    (row,) = proofs(text, LIBRARY.format(basis='basis = "unknown"'))
    assert (row["verdict"], row["fact"]) == (verdict, "spent")
