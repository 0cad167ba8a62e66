"""Tests of innofacts.factfiles.facts: who says a fact, and where its words can be read."""

import pytest

from innofacts.factfiles import facts
from innofacts.factfiles.facts import (
    NATURES,
    SOURCE_TYPES,
    STANDINGS,
    VINTAGES,
    Broken,
    Copy,
    Fact,
    FactFile,
    Locator,
    Source,
)


def fact(source=None, **values):
    """Return a fact without a figure."""
    return Fact("f", "It is so.", source or Source("s", "report"), "x.toml", 5, **values)


SPEAKERS = {
    "a person": (Source("s", "report", authors=("Cui, Yan",)), "Yan Cui"),
    "persons": (Source("s", "report", authors=("Cui, Yan", "von der Leyen, Ursula")), "Yan Cui, Ursula von der Leyen"),
    "an institution": (Source("s", "report", authors=("World Bank",), publisher="Press"), "World Bank"),
    "a family name alone": (Source("s", "report", authors=("Cui,",)), "Cui"),
    "a name with a second comma": (
        Source("s", "report", authors=("King, Martin Luther, Jr.",)),
        "Martin Luther, Jr. King",
    ),
    "a publisher": (Source("s", "report", publisher="IOL"), "IOL"),
    "nobody": (Source("s", "report"), ""),
}


@pytest.mark.parametrize(("source", "speaker"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_a_source_speaks_by_its_authors_else_by_its_publisher(source, speaker):
    assert source.speaker == speaker
    assert fact(source).speaker == speaker


def test_a_fact_may_have_a_speaker_of_its_own():
    assert fact(Source("s", "report", authors=("Cui, Yan",)), by="Li, Na").speaker == "Li, Na"


ADDRESS = "https://office.example/rd?year=2023"
LINKS = {
    "no address": ("", "Its words.", ""),
    "no quote": (ADDRESS, "", ""),
    "nothing but blanks": (ADDRESS, " \n ", ""),
    "a short quote whole": (ADDRESS, "More than 80  countries", f"{ADDRESS}#:~:text=More%20than%2080%20countries"),
    "ten words whole": (ADDRESS, "a b c d e f g h i j", f"{ADDRESS}#:~:text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j"),
    "a long quote by its ends": (
        ADDRESS,
        "One two three four five six seven eight nine ten eleven.",
        f"{ADDRESS}#:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven.",
    ),
    "what has a meaning in a fragment": (
        f"{ADDRESS}#top",
        "R&D, well-known/50 % 研",
        f"{ADDRESS}#:~:text=R%26D%2C%20well%2Dknown%2F50%20%25%20%E7%A0%94",
    ),
}


@pytest.mark.parametrize(("url", "quote", "link"), LINKS.values(), ids=LINKS.keys())
def test_a_quote_has_an_address_in_its_source(url, quote, link):
    assert fact(Source("s", "report", url=url), quote=quote).link == link


def test_the_fields_of_facts_and_sources_cannot_be_set():
    frozen = [fact(), Source("s", "report"), Locator(), Copy(1, ""), FactFile("x.toml"), Broken("a", ("fact", 0), ())]
    assert {type(thing) for thing in frozen} == {thing for thing in vars(facts).values() if is_ours(thing)}
    for thing in frozen:
        with pytest.raises(AttributeError):
            setattr(thing, thing._fields[0], "other")


def is_ours(thing):
    """Return whether something is a class of records of the module."""
    return isinstance(thing, type) and issubclass(thing, tuple) and thing.__module__ == facts.__name__


def test_facts_with_the_same_values_are_the_same():
    assert fact(topics=("funding",)) == fact(topics=("funding",))
    assert fact(topics=("funding",)) != fact(topics=("patents",))
    assert len({fact(), fact()}) == 1


@pytest.mark.parametrize("words", [NATURES, VINTAGES, STANDINGS, SOURCE_TYPES])
def test_vocabularies_name_each_word_once(words):
    assert len(words) >= 3
    assert len(set(words)) == len(words)
    assert all(word == word.strip().lower() for word in words)


def test_the_types_of_sources_are_those_of_csl():
    """CSL 1.0.2, appendix III, has 45."""
    assert len(SOURCE_TYPES) == 45
    assert list(SOURCE_TYPES) == sorted(SOURCE_TYPES)


def test_a_claim_without_a_figure_states_no_quantity():
    with pytest.raises(ValueError, match="f has no figure"):
        fact().stated()
