"""What the facts of a library say of their figures."""

import pytest

from innofacts.features.library.facts import Facts
from innofacts.index.files import locate
from innofacts.index.opening import open_index

FACTS = """
[source]
id = "app"
type = "report"
publisher = "Office"

[[fact]]
id = "accounts"
claim = "The app has 4 to 5 million users."
figure = "5000000 accounts"
"""


def test_a_claim_with_a_range_gives_a_name_to_the_number_at_its_high_end(library):
    with open_index(locate((str(library(app=FACTS)),))) as index:
        assert Facts(index).candidate(0).printed.names == {"user"}


def test_words_that_too_many_facts_have_say_nothing_of_which_is_near(library):
    common = FACTS + '\n[[fact]]\nid = "towns"\nclaim = "The app has users in many towns."\nfigure = "300 towns"\n'
    with open_index(locate((str(library(app=common)),))) as index:
        facts = Facts(index)
        words = facts.candidate(0).claim_words.keys() & facts.candidate(1).claim_words.keys()
        near = {most: set().union(*facts.near(words, most)) for most in (1, 100)}
    assert near == {1: set(), 100: {0, 1}}


@pytest.mark.parametrize(
    ("claim", "figure", "subject", "nouns", "words"),
    [
        ("The city's libraries held 300 maps.", "300 maps", "librari", ("librari", "map"), {"librari"}),
        ("Our service had 300 maps.", "300 maps", "", ("map",), {"servic"}),
        ("Lisbon made 2.5 terawatt-hours of wind power.", "2.5 TWh", "lisbon", ("wind", "power"), {"wind", "power"}),
    ],
)
def test_names_of_places_and_measures_are_no_topics(library, claim, figure, subject, nouns, words):
    text = f'{FACTS}\n[[fact]]\nid = "own"\nclaim = "{claim}"\nfigure = "{figure}"\nplace = "Lisbon"\n'
    with open_index(locate((str(library(app=text)),))) as index:
        fact = Facts(index).of_id("own")
    assert (fact.subject, fact.nouns, fact.claim_words.keys()) == (subject, nouns, words)


def test_a_word_that_facts_only_have_with_a_capital_letter_is_a_name(library):
    place = '\n[[fact]]\nid = "{0}"\nclaim = "{1} has 40 beds."\nfigure = "40 beds"\nmeasure = "{2}"\nplace = "{1}"\n'
    text = f"{FACTS}{place.format('a', 'Tarn Hospital', 'beds')}{place.format('b', 'Lune Hospital', 'beds, as Tarn Hospital')}"
    text += f"{place.format('c', 'Snow Hospital', 'beds')}{place.format('d', 'Orton Zoo', 'beds in snow')}"
    with open_index(locate((str(library(app=text)),))) as index:
        facts = Facts(index)
        names = {name for name, _ in facts.local_places("Lune, Tarn and Snow")}
        at_head = facts.local_places("Snow fell.")
    assert (names, at_head) == ({"lune", "tarn"}, [])


@pytest.mark.parametrize(
    ("published", "period", "last_year"),
    [
        ("published = 2025-03-14", "2024", "2024"),
        ('published = "2025-03"', "2024", "2024"),
        ("published = 2024-12-20", "2024", None),  # it tells of that year
        ("", "2024", None),
    ],
)
def test_last_year_is_the_one_before_that_of_the_sources(library, published, period, last_year):
    facts = f"{FACTS.replace('type', f'{published}{chr(10)}type')}period = {period}\n"
    with open_index(locate((str(library(app=facts)),))) as index:
        found = Facts(index).last_year
    assert (found and found.text) == last_year


def test_sources_of_several_years_say_nothing_of_last_year(library):
    one, other = (FACTS.replace("type", f"published = {year}-03-01\ntype") for year in (2024, 2025))
    other = other.replace('"app"', '"site"').replace('"accounts"', '"visits"')
    with open_index(locate((str(library(app=one, site=other)),))) as index:
        assert Facts(index).last_year is None
