"""The shipped figures that the article is checked with, one file a source: they fit each other and their origin.

Most of them were taken from a list of figures that is not shipped. It is looked for in a folder `shared/article` in the
checkout, next to it or above it; without it the test that reads it is skipped.
"""

import json
import re
import tomllib
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest
import tomli
from cases import cases

from innofacts.factfiles import SETTINGS_FILE
from innofacts.factfiles.facts import VINTAGES
from innofacts.factfiles.reading import read_file

ROOT = Path(__file__).resolve().parents[1]
FACTS = ROOT / "facts"
OFFICIAL = next(folder for folder in (FACTS / "official", ROOT / "facts-official") if folder.is_dir())
PATHS = sorted(path for path in OFFICIAL.glob("*.toml") if path.name != SETTINGS_FILE)
READ = {path.stem: read_file(path.name, path.read_bytes()) for path in PATHS}
BY_ID = {fact.id: fact for file in READ.values() for fact in file.facts}
WITH_FIGURE = [fact for fact in BY_ID.values() if fact.figure]
LIST = "reference-figures.json"
ARTICLE = (FACTS / "iol-2025-innovation.toml").read_text(encoding="utf-8")
COUNTRIES = {"AT", "CN", "DE", "EU", "FR", "IL", "IN", "JP", "KR", "SE", "US"}
OTHER_PLACES = {"ASEAN", "Africa", "Belt and Road countries", "Five largest patent offices", "OECD", "World"}


def documented(text, heading):
    """Return the words that a comment explains under a heading."""
    block = re.search(rf"^# {heading}\n((?:#   .+\n)+)", text, re.MULTILINE)
    assert block, f"no vocabulary under {heading!r}"
    return re.findall(r"^#   ([a-z-]+)  +\S", block[1], re.MULTILINE)


def value(fact_id):
    """Return the printed number of a fact in base units."""
    return BY_ID[fact_id].figure.base_number


def digits(number):
    """Return the digits of a number without point, groups, and zeros at either end: 461,000 and 461 are the same."""
    return number.replace(",", "").replace(".", "").strip("0")


def test_there_are_files():
    """The library has its official figures, and the article's file is read before them."""
    assert len(PATHS) > 80
    assert len(BY_ID) > 900
    assert min(OFFICIAL.name.removeprefix("facts-"), "iol-2025-innovation.toml").startswith("iol")


@cases("path", PATHS)
def test_file(path):
    """Each file is TOML 1.0, is read without a problem, and is named by its source."""
    text = path.read_text(encoding="utf-8")
    assert tomllib.loads(text) == tomli.loads(text)
    file = READ[path.stem]
    assert file.problems == ()
    assert file.source.id == path.stem
    assert file.facts


@cases("path", PATHS)
def test_source_can_be_found(path):
    """Each source says who speaks with what standing, when and where, or why that is not said."""
    text = path.read_text(encoding="utf-8")
    source = READ[path.stem].source
    assert source.standing in ("official", "dataset", "press", "secondary")
    assert source.speaker
    assert source.language
    assert source.public or "# No date: " in text
    assert not (source.published and source.reported)
    assert source.url or "# No address: " in text


def test_settings_are_read():
    """The file that explains the measures holds no problem."""
    path = OFFICIAL / SETTINGS_FILE
    assert read_file(path.name, path.read_bytes()).problems == ()


def test_ids_are_unique_in_the_whole_library():
    """No id of a fact or a source is used twice, the article's included."""
    paths = {*FACTS.rglob("*.toml"), *PATHS}
    files = [read_file(path.name, path.read_bytes()) for path in paths]
    ids = Counter(fact.id for file in files for fact in file.facts)
    sources = Counter(file.source.id for file in files if file.source)
    assert [name for name, count in (ids + sources).items() if count > 1] == []


def test_references_lead_somewhere():
    """Every `part_of`, `replaces` and `see` names a fact of these files."""
    named = {name for fact in BY_ID.values() for name in (fact.part_of, *fact.replaces, *fact.see) if name}
    assert named
    assert named - BY_ID.keys() == set()


def test_claims_of_the_article_refer_to_facts_of_the_library():
    """Every `see` of the article's claims names a fact of the library."""
    article = {fact.id: fact for fact in read_file("article", ARTICLE.encode()).facts}
    named = {name for fact in article.values() for name in fact.see}
    assert len(named) > 40
    assert named - BY_ID.keys() - article.keys() == set()


def test_measures_are_one_list():
    """Every measure is explained in one place, those of the article too, and all that are explained are used."""
    measures = documented((OFFICIAL / SETTINGS_FILE).read_text(encoding="utf-8"), "Measures")
    article = {fact.measure for fact in read_file("article", ARTICLE.encode()).facts}
    used = {fact.measure for fact in BY_ID.values()} | article
    assert measures == sorted(used - {""})


def test_topics_are_those_of_the_article():
    """Every fact has a topic, from the vocabulary that the article's file explains."""
    topics = documented(ARTICLE, "Topics")
    assert {fact.id for fact in BY_ID.values() if not fact.topics} == set()
    assert {topic for fact in BY_ID.values() for topic in fact.topics} - set(topics) == set()


def test_claims_without_a_figure_say_what_they_are():
    """A claim has a figure, or says what kind of claim it is."""
    kinds = documented(ARTICLE, "What a claim without a figure says")
    assert {fact.id for fact in BY_ID.values() if bool(fact.figure) == bool(fact.says)} == set()
    assert {fact.says for fact in BY_ID.values() if fact.says} <= set(kinds)


def test_every_figure_says_what_it_measures_where_when_and_how():
    """Every figure has a measure, a place, a period (unless the source states none) and a nature."""
    for fact in WITH_FIGURE:
        assert fact.measure, fact.id
        assert fact.place in COUNTRIES | OTHER_PLACES, fact.id
        assert fact.period or "The year is not stated" in fact.note, fact.id
        assert fact.nature, fact.id


def test_units_fit_their_measure():
    """All figures of a measure and basis have one unit, except growth, which may be a yearly average."""
    units = {}
    for fact in WITH_FIGURE:
        units.setdefault((fact.measure, fact.basis), set()).add(fact.figure.unit.key)
    several = {name: found for name, found in units.items() if len(found) > 1}
    assert several == {("rd-expenditure-growth", "current prices"): {"%", "% per year"}}


def test_what_replaces_is_later_and_about_the_same():
    """A figure replaces one of an earlier vintage, of the same measure, place and period, and never one of its own."""
    for fact in BY_ID.values():
        for other in map(BY_ID.get, fact.replaces):
            assert (fact.measure, fact.place, fact.period) == (other.measure, other.place, other.period), fact.id
            assert VINTAGES.index(fact.vintage) > VINTAGES.index(other.vintage), fact.id
            assert fact.source.public.first > other.source.public.first, fact.id


def test_parts_of_rd_are_the_whole():
    """Basic research, applied research and development sum to the whole, the last digit included."""
    parts = ("rd-cn-2023-basic", "rd-cn-2023-applied", "rd-cn-2023-development")
    assert sum(map(value, parts)) == value("rd-cn-2023-final")
    assert {BY_ID[part].part_of for part in parts} == {"rd-cn-2023-final"}
    performers = ("rd-cn-2023-enterprises", "rd-cn-2023-institutes", "rd-cn-2023-universities")
    assert value("rd-cn-2023-final") - sum(map(value, performers)) == Decimal(82530000000)


def test_the_increase_leads_to_the_year_before():
    """The final figure of 2023 less its increase is that of 2022."""
    assert value("rd-cn-2023-final") - value("rd-cn-2023-final-increase") == value("rd-cn-2022-final")


@pytest.mark.parametrize("year", range(2017, 2023))
def test_domestic_and_foreign_applications_are_all(year):
    """The patent office's two parts sum to its total."""
    parts = value(f"pat-cnipa-domestic@{year}") + value(f"pat-cnipa-foreign@{year}")
    assert parts == value(f"pat-cnipa@{year}")


@pytest.mark.parametrize("year", range(2017, 2022))
def test_two_sources_agree_on_all_applications(year):
    """Residents and non-residents sum to the office's total, even in 2021, where the split differs."""
    residents, others = value(f"pat-resident-cn@{year}"), value(f"pat-nonresident-cn@{year}")
    assert residents + others == value(f"pat-cnipa@{year}")
    assert (residents == value(f"pat-cnipa-domestic@{year}")) == (year != 2021)


def test_the_total_of_2012_is_our_sum():
    """The one figure that no source prints is the sum of two printed figures."""
    assert value("pat-resident-cn@2012") + value("pat-nonresident-cn@2012") == value("pat-cn-2012")


def test_series_break_where_their_sources_say():
    """Chinese patents break at 2017 and Chinese researchers at 2009; no other source says that it breaks."""
    breaks = {fact.series: [str(period) for period in fact.breaks] for fact in BY_ID.values() if fact.breaks}
    patents = ("pat-cnipa", "pat-cnipa-domestic", "pat-cnipa-foreign", "pat-nonresident-cn", "pat-resident-cn")
    assert breaks == {"researchers-per-million-cn": ["2009"], **{series: ["2017"] for series in patents}}


# The article's fact, ours, and what is the same or not: what their comparison rests on.
PAIRS = (
    ("rd-expenditure-2023", "rd-cn-2023-prelim", "measure place period unit basis vintage bound number"),
    ("rd-expenditure-2023", "rd-cn-2023-final", "measure place period unit basis bound"),
    ("patent-applications-2023", "pat-cn-2023-office", "measure place period unit basis bound"),
    ("patent-applications-2023", "pat-cn-2023-origin", "measure place period unit bound"),
    ("patent-applications-2023", "pat-cnipa@2022", "measure place unit basis scope bound"),
    ("bri-joint-labs", "bri-2025-01-labs", "measure place unit bound"),
    ("bri-joint-labs", "bri-2023-06-labs", "measure place unit bound number"),
    ("bri-tech-transfer-centers", "bri-2023-06-centers", "measure place unit bound number"),
    ("bri-tech-transfer-centers", "bri-2025-09-centers", "measure place unit bound"),
    ("bri-agreement-countries", "bri-2023-06-countries", "measure place unit bound number"),
    ("bri-agreement-countries", "bri-2025-06-agreements", ""),
    ("bri-industrial-parks", "zones-bri-82", "place"),
    ("bri-agri-centers", "agri-africa-24", "measure unit"),
    ("personnel-1950s", "pers-1949-pd", "measure place unit basis bound number"),
    ("personnel-1950s", "pers-1952-gd", "measure place unit basis"),
    ("researchers-1950s", "researchers-1949-embassy", "measure place unit basis"),
)


@pytest.mark.parametrize(("claimed", "official", "same"), PAIRS)
def test_article_and_official_figure_have_in_common(claimed, official, same):
    """The two facts agree in exactly these values, on which their comparison depends."""
    article = {fact.id: fact for fact in read_file("article", ARTICLE.encode()).facts}

    def stated(fact):
        fields = {name: getattr(fact, name) for name in ("measure", "place", "basis", "vintage", "scope")}
        figure = {"unit": fact.figure.unit.key, "bound": fact.figure.bound, "number": fact.figure.base_number}
        return {**fields, "period": str(fact.period), **figure}

    left, right = stated(article[claimed]), stated(BY_ID[official])
    # That neither has a bound is something alike, that neither states a scope is not.
    alike = {name for name in left if left[name] == right[name] and (left[name] or name == "bound")}
    assert alike == set(same.split())


def test_no_words_of_a_source_are_quoted():
    """The files paraphrase: no fact has a quote, and each claim is a sentence or the name of a series."""
    assert [fact.id for fact in BY_ID.values() if fact.quote] == []
    assert [fact.id for fact in BY_ID.values() if not fact.series and not fact.claim.endswith(".")] == []


@pytest.fixture(scope="module")
def listed():
    """Return the list of figures; skip where it is not at hand."""
    folders = [folder / "shared" / "article" for folder in (ROOT, *ROOT.parents)]
    path = next((folder / LIST for folder in folders if (folder / LIST).is_file()), None)
    if path is None:
        pytest.skip(f"the list of figures is not at hand: no shared/article/{LIST} next to or above the checkout")
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_numbers_of_the_list_are_those_of_the_library(listed):
    """Each number of the list that has an address is the number of a fact from that address."""
    numbers = {}
    for fact in WITH_FIGURE:
        numbers.setdefault(fact.source.url, set()).add(digits(format(fact.figure.number, "f")))
    cited = [entry for entry in listed if entry.get("url") in numbers]
    assert len(cited) > 80
    for entry in cited:
        stated = [entry.get("value"), *entry.get("series", {}).values()]
        found = {digits(format(Decimal(str(number)), "f")) for number in stated if number is not None}
        assert found <= numbers[entry["url"]], entry["id"]


@pytest.mark.no_cover
def test_proof_supports_every_claim(run, tmp_path):
    """A claim supports itself, or is supported by another source, or is outdated where a fact has replaced it."""
    files = [read_file("article.toml", ARTICLE.encode()), *READ.values()]
    claims = [fact for file in files for fact in file.facts if fact.figure and not fact.series]
    assert len(claims) > 250
    (tmp_path / "claims.txt").write_text("\n\n".join(fact.claim for fact in claims), encoding="utf-8")
    rows = json.loads(run("proof", tmp_path / "claims.txt", "--json").out)
    assert {row["verdict"] for row in rows} == {"supported", "outdated", "no fact"}  # of other figures in a claim
    found = {row["line"] for row in rows if row["fact"]}
    assert [fact.id for n, fact in enumerate(claims) if 2 * n + 1 not in found] == []
