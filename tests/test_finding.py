"""What people type finds the fact they mean, first: the queries of data/queries.toml over the shipped library."""

import shlex
import tomllib
from pathlib import Path

import pytest

QUERIES = tomllib.loads((Path(__file__).parent / "data" / "queries.toml").read_text(encoding="utf-8"))
LEAST = 0.95


@pytest.fixture
def rank(run):
    """Return a function that gives the position of the first of some facts in a search, 0 if it finds none of them."""

    def rank(query: str, wanted: str) -> int:
        result = run("search", *shlex.split(query), "-c", "id", "--no-header")
        assert result.status in (0, 1), result
        places = [place for place, id_ in enumerate(result.out.split(), 1) if id_ in wanted.split()]
        return places[0] if places else 0

    return rank


def test_there_are_many_queries_and_a_third_is_held_out():
    assert sum(map(len, QUERIES.values())) >= 120
    assert len(QUERIES["held-out"]) * 3 >= sum(map(len, QUERIES.values()))


@pytest.mark.slow
@pytest.mark.parametrize("part", QUERIES)
def test_people_find_what_they_mean(rank, part):
    ranks = {query: rank(query, wanted) for query, wanted in QUERIES[part].items()}
    assert [query for query, place in ranks.items() if not place] == []
    mean = sum(1 / place for place in ranks.values()) / len(ranks)
    assert mean >= LEAST, {query: place for query, place in ranks.items() if place > 1}


def test_a_claim_without_a_figure_that_has_words_in_its_note_is_behind_figures(run):
    found = run("search", "China", "US", "research", "spending", "-c", "id", "--no-header").out.split()
    assert found == ["rd-wipo-2023-us", "enterprises-main-body", "enterprise-share-us"]
