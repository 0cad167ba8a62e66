"""The shipped article's fact file, checked by itself and, where the article is at hand, with the article.

The article is not shipped. It is looked for in a folder `shared/article` in the checkout, next to it or above it;
the environment variable INNOFACTS_ARTICLE names the file instead. Without it the tests that read it are skipped.
"""

import hashlib
import json
import os
import re
import tomllib
import unicodedata
from pathlib import Path

import pytest
import tomli
from cases import cases

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "facts" / "iol-2025-innovation.toml"
ARTICLE = "2025-04-30-independent-innovation.txt"

TEXT = FILE.read_text(encoding="utf-8")
LIBRARY = tomli.loads(TEXT)
SOURCE = LIBRARY["source"]
FACTS = LIBRARY["fact"]
BY_ID = {fact["id"]: fact for fact in FACTS}

# id, figure, as printed, and the word in the span that names what is counted
FIGURES = (
    ("personnel-1950s", "<= 50000 people", "no more than 50000", "personnel"),
    ("researchers-1950s", "> 600 people", "only over 600", "research"),
    ("rd-expenditure-2023", "3327.8 billion CNY", "3327.8 billion RMB", "RMB"),
    ("patent-applications-2023", "1678000 applications", "1678000", "applications"),
    ("bri-agreement-countries", "> 80 countries", "more than 80", "countries"),
    ("bri-joint-labs", "> 50 laboratories", "more than 50", "laboratories"),
    ("bri-agri-centers", "> 20 centres", "more than 20", "centers"),
    ("bri-industrial-parks", "> 70 parks", "more than 70", "parks"),
    ("bri-tech-transfer-centers", "9 centres", "9", "centers"),
    ("tech-exchange-activities", "> 300 activities", "more than 300", "activities"),
    ("cooperation-projects", "> 1000 projects", "over a thousand", "projects"),
)
BOUNDS = {"": "", "no more than": "<=", "more than": ">", "over": ">", "only over": ">"}
NUMBERS = {"a thousand": "1000"}
CURRENCIES = {"RMB": "CNY"}

APOSTROPHES, QUOTES = "‘’‚‛′‵", "“”„‟″‶"
STRAIGHT = str.maketrans(dict.fromkeys(APOSTROPHES, "'") | dict.fromkeys(QUOTES, '"'))
RAISED_AND_LOWERED = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉"
RUN = 8  # words in a row that would be the article's own, not ours


@pytest.fixture(scope="module")
def article_path():
    """Return where the article is; skip where it is not at hand."""
    named = os.environ.get("INNOFACTS_ARTICLE")
    if named:
        if not Path(named).is_file():
            pytest.skip("the article is not at hand: INNOFACTS_ARTICLE names no file")
        return Path(named)
    for folder in (ROOT, *ROOT.parents):
        path = folder / "shared" / "article" / ARTICLE
        if path.is_file():
            return path
    pytest.skip(f"the article is not at hand: no shared/article/{ARTICLE} next to or above the checkout")


@pytest.fixture(scope="module")
def article(article_path):
    """Return the article as the locators count it: UTF-8, no BOM, LF newlines."""
    return article_path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")


def span(article, fact):
    """Return the words that a fact points at."""
    return article[fact["at"]["start"] : fact["at"]["end"]]


def normalised(text):
    """Return a span as it is fingerprinted."""
    kept = "".join(
        character if character in RAISED_AND_LOWERED else unicodedata.normalize("NFKC", character)
        for character in text.translate(STRAIGHT)
    )
    return " ".join(kept.split())


def sha256(text):
    """Return the fingerprint of a text's UTF-8 bytes."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def words(text):
    """Return the words of a text, without case, punctuation or the commas inside numbers."""
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", text.translate(STRAIGHT).lower())
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", plain)


def runs(text):
    """Return every run of RUN words in a text."""
    found = words(text)
    return {" ".join(found[at : at + RUN]) for at in range(len(found) - RUN + 1)}


def said(printed):
    """Return what printed words say in the figure grammar: "no more than 50000" is "<= 50000"."""
    match = re.fullmatch(r"(?:(?P<bound>[a-z ]+?) )??(?P<number>[\d.]+|a thousand)(?P<rest>.*)", printed)
    assert match, f"{printed!r} says no figure"
    number = NUMBERS.get(match["number"], match["number"])
    rest = [CURRENCIES.get(word, word) for word in match["rest"].split()]
    return " ".join(filter(None, (BOUNDS[match["bound"] or ""], number, *rest)))


def documented(heading):
    """Return the words that the comment at the top of the file explains under a heading."""
    comment = TEXT[: TEXT.index("[source]")]
    block = re.search(rf"^# {heading}\n((?:#   .+\n)+)", comment, re.MULTILINE)
    assert block, f"no vocabulary under {heading!r}"
    return re.findall(r"^#   ([a-z-]+)  +\S", block[1], re.MULTILINE)


def test_file_is_toml_1_0():
    """The standard library's reader, which knows TOML 1.0 alone in 3.11, reads the same."""
    assert tomllib.loads(TEXT) == LIBRARY


def test_source():
    """The source states what is known of the article, and no title or address, which are not."""
    assert SOURCE["id"] == FILE.stem
    assert SOURCE["type"] == "article-newspaper"
    assert SOURCE["authors"] == ["Cui, Yan"]
    assert SOURCE["publisher"] == "IOL"
    assert SOURCE["published"].isoformat() == "2025-04-30"
    assert SOURCE["standing"] == "opinion"
    assert not {"title", "url", "doi", "accessed"} & SOURCE.keys()


def test_ids_are_58_and_valid():
    """Every claim has an id of its own, spelled as ids are."""
    assert len(FACTS) == len(BY_ID) == 58
    assert [name for name in BY_ID if not re.fullmatch(r"[A-Za-z][A-Za-z0-9._-]*", name)] == []


def test_facts_stand_in_the_order_of_the_article():
    """The file reads as the article does."""
    assert [fact["at"]["start"] for fact in FACTS] == sorted(fact["at"]["start"] for fact in FACTS)


def test_figures_are_these_eleven():
    """The article has eleven figures; a date, an ordinal and a count that is not printed are none."""
    found = [(fact["id"], fact["figure"], fact["at"]["printed"]) for fact in FACTS if "figure" in fact]
    assert sorted(found) == sorted(row[:3] for row in FIGURES)
    assert len(found) == 11


def test_every_figure_says_what_it_measures_where_when_and_how():
    """Every figure has a measure, a place, a period and a nature."""
    for name, *_ in FIGURES:
        assert {"measure", "place", "period", "nature"} <= BY_ID[name].keys(), name


def test_claims_without_a_figure_say_what_they_are():
    """Every claim without a figure has `says`, from the vocabulary explained in the file, and prints none."""
    without = [fact for fact in FACTS if "figure" not in fact]
    assert {fact["id"] for fact in without if "says" not in fact} == set()
    assert {fact["id"] for fact in without if "printed" in fact["at"]} == set()
    assert {fact["id"] for fact in FACTS if "figure" in fact and "says" in fact} == set()
    assert sorted({fact["says"] for fact in without}) == documented("What a claim without a figure says")


def test_topics_are_a_small_vocabulary():
    """Every claim has a topic; all topics are explained in the file, and all that are explained are used."""
    topics = documented("Topics")
    assert 10 <= len(topics) <= 15
    assert {"patents", "cooperation", "funding"} <= set(topics)
    assert [fact["id"] for fact in FACTS if not fact.get("topics")] == []
    assert sorted({topic for fact in FACTS for topic in fact["topics"]}) == topics


def test_deck_lines_are_the_publishers():
    """Two lines of the deck are said by the publisher, everything else by the author."""
    assert {fact["id"]: fact["by"] for fact in FACTS if "by" in fact} == {
        "deck-reshapes-landscape": "IOL",
        "deck-drives-economy": "IOL",
    }


def test_meaning_that_must_not_be_lost():
    """The part knows its whole, the preliminary figure its vintage, the patents their basis."""
    assert BY_ID["researchers-1950s"]["part_of"] == "personnel-1950s"
    assert BY_ID["rd-expenditure-2023"]["vintage"] == "preliminary"
    assert BY_ID["rd-expenditure-2023"]["basis"] == "current prices"
    assert BY_ID["patent-applications-2023"]["basis"] == "by office"


def test_no_words_of_the_article_are_quoted():
    """The file paraphrases: no fact has a quote."""
    assert [fact["id"] for fact in FACTS if "quote" in fact] == []


def test_said():
    """The reading of printed words that the test of figures relies on."""
    assert said("no more than 7") == "<= 7"
    assert said("only over 7") == "> 7"
    assert said("over a thousand") == "> 1000"
    assert said("1.5 billion RMB") == "1.5 billion CNY"


def test_copy_is_the_article(article):
    """The article at hand is the copy that the locators count in."""
    assert SOURCE["copy"] == {"characters": len(article), "sha256": sha256(article)}


@cases("name", BY_ID)
def test_fingerprint(article, name):
    """Every span is whole, trimmed and unaltered, and in the paragraph that is named."""
    at = BY_ID[name]["at"]
    assert 0 <= at["start"] < at["end"] <= len(article)
    found = span(article, BY_ID[name])
    assert found == found.strip()
    assert found[0].isalnum()
    assert found[-1].isalnum()
    assert not (article[at["start"] - 1] + article[at["end"]]).isalnum(), "the span cuts a word"
    assert sha256(normalised(found)) == at["sha256"]
    blocks = re.split(r"\n[ \t]*\n+", article[: at["end"]])
    assert len(blocks) == at["paragraph"]
    assert at["start"] >= at["end"] - len(blocks[-1]), "the span begins in another paragraph"


@pytest.mark.parametrize(("name", "figure", "printed", "noun"), FIGURES)
def test_words_say_the_figure(article, name, figure, printed, noun):
    """The printed figure occurs once in its span, with what it counts, and says what the file says."""
    found = span(article, BY_ID[name])
    number, word = (re.compile(rf"(?<!\w){re.escape(text)}(?!\w)") for text in (printed, noun))
    assert len(number.findall(found)) == 1
    assert word.search(found)
    assert BY_ID[name]["figure"] == figure
    assert figure == said(printed) or figure.rpartition(" ")[0] == said(printed)


def test_no_number_of_the_article_is_missed(article):
    """Outside the figures, the digits in the article are dates and ordinals."""
    rest = article
    for fact in sorted((BY_ID[name] for name, *_ in FIGURES), key=lambda fact: -fact["at"]["start"]):
        start, end = fact["at"]["start"], fact["at"]["end"]
        rest = rest[:start] + rest[start:end].replace(fact["at"]["printed"], "", 1) + rest[end:]
    assert re.findall(r"[\d-]*\d\w*", rest) == ["2025-04-30", "1950s", "2023", "18th", "2012"]


def test_article_is_paraphrased(article):
    """Eight words in a row of the article appear nowhere in the file, comments included."""
    own = runs(article)
    assert own
    assert own & runs(TEXT) == set()


def test_ids_are_those_of_the_list_of_claims(article_path):
    """The list of claims that comes with the article has these ids, no more and no fewer."""
    path = article_path.with_name("claims.json")
    if not path.is_file():
        pytest.skip("the list of claims is not at hand: no claims.json next to the article")
    assert sorted(BY_ID) == sorted(claim["id"] for claim in json.loads(path.read_text(encoding="utf-8")))
