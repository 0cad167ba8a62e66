"""Whole reports on many subjects: each labelled figure gets the right verdict, headings, lists and tables included."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from report_corpus import FOLDER, JUDGING, LEARNING, Read, labels_in, library_of, library_open, read_report
from scores import assert_reached

from innofacts.documents.document import Document

PARTS = {"learning reports": LEARNING, "reports that only measure": JUDGING}


@pytest.fixture
def read(kept) -> Callable[[str], Read]:
    """Return what reads a report: a test asks for one by itself, and one for all reports of its part."""
    return partial(kept, read_report)


def test_each_report_has_a_library():
    names = sorted((*LEARNING, *JUDGING))
    assert sorted(path.stem for path in FOLDER.glob("*.md")) == names
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == [name for name in names if name != "innovation"]
    assert all(Path(library_of(name)).exists() for name in names)
    assert all(len(labels_in(name)) >= 50 for name in names)


@pytest.mark.slow
@pytest.mark.parametrize("name", [*LEARNING, *JUDGING])
def test_hardly_a_number_that_is_no_figure_is_flagged(read, name):
    assert len(read(name).alarms) <= MOST_ALARMS.get(name, 0)


MOST_ALARMS = {
    "bankreport": 1,
    "districtreport": 2,
    "estuaryreview": 1,
    "healthreport": 1,
    "metroreview": 1,
    "valleyreport": 1,
}


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS)
def test_most_verdicts_of_a_part_are_right(read, part):
    answers = [answer for name in PARTS[part] for answer in read(name).answers]
    supported = [answer for answer in answers if answer.is_supported]
    for what, some in (("verdicts right", answers), ("*supported* right", supported)):
        assert_reached(f"`proof`, {part}: {what}", 100 * sum(answer.is_right for answer in some) / len(some))


@pytest.fixture(scope="module")
def verdicts() -> Iterator[Callable[[str], list[str]]]:
    """Return what gives the verdicts on the figures of a text, with the library of the report on an island."""
    with library_open(library_of("islandreport")) as proofs_of:
        yield lambda text: [proof.match.verdict for proof in proofs_of(Document("r.md", text))]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Business was good at Brannock Seafoods. It had a turnover of 40 million US dollars in 2024.", "contradicted"),
        ("Moyline Ferries is larger than Straitlink. It cancelled 61 sailings in 2024.", "contradicted"),
        (
            "Pelham Canners is a rival of Brannock Seafoods. It had a turnover of 40 million US dollars in 2024.",
            "no fact",
        ),
        ("Straitlink is smaller than Moyline Ferries. It cancelled 61 sailings in 2024.", "no fact"),
        ("Unlike Brannock Seafoods, Pelham Canners had a turnover of 40 million US dollars in 2024.", "no fact"),
        ("In contrast to Moyline Ferries, Straitlink cancelled 61 sailings in 2024.", "no fact"),
        ("Unlike its rivals, Brannock Seafoods had a turnover of 40 million US dollars in 2024.", "contradicted"),
        ("Moyline's turnover was 149 million euros in 2024.", "contradicted"),
        ("Moyline's cargo arm had a turnover of 31 million euros in 2024.", "no fact"),
        ("At Moyline's parent company, turnover was 510 million euros in 2024.", "no fact"),
        ("Moyline's owner says that the line had a turnover of 148 million euros in 2024.", "supported"),
        ("In Port Sallis police recorded 480 burglaries in 2024.", "contradicted"),
        ("In the suburbs of Port Sallis police recorded 120 burglaries in 2024.", "no fact"),
        ("On Sundays police recorded 120 burglaries in Port Sallis in 2024.", "no fact"),
        ("In the north of Skarrow 31 % of residents were aged 65 or over at the end of 2024.", "no fact"),
    ],
)
def test_a_number_of_another_one_or_of_a_part_contradicts_nothing(verdicts, text, verdict):
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Moyline Ferries", ["contradicted", "contradicted"]),
        ("Turnover and sailings of ferries", ["contradicted", "contradicted"]),
        ("Both lines", ["no fact", "no fact"]),
        ("Total", ["no fact", "no fact"]),
        ("Straitlink", ["no fact", "no fact"]),
    ],
)
def test_a_row_of_something_else_contradicts_nothing(verdicts, label, expected):
    table = "| Firm | Turnover, 2024 (EUR million) | Sailings cancelled, 2024 |\n|---|---|---|\n"
    assert verdicts(f"{table}| {label} | 160 | 275 |\n") == expected


def test_the_row_of_a_year_is_of_what_the_caption_names(verdicts):
    table = "**Table 1. Sailings cancelled by Moyline Ferries**\n\n| Year | Sailings |\n|---|---|\n| 2023 | 190 |\n"
    assert verdicts(f"{table}| 2024 | 275 |\n") == ["no fact", "contradicted"]
