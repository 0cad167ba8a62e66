"""Whole reports on many subjects: each labelled figure gets the right verdict, headings, lists and tables included."""

from functools import cache
from pathlib import Path

import pytest
from report_corpus import FOLDER, JUDGING, LEARNING, Read, labels_in, library_of, read_report
from scores import assert_reached

PARTS = {"learning reports": LEARNING, "reports that only measure": JUDGING}


@cache  # a test asks for a report by itself, and one for all reports of its part
def read(name: str) -> Read:
    return read_report(name)


def test_each_report_has_a_library():
    names = sorted((*LEARNING, *JUDGING))
    assert sorted(path.stem for path in FOLDER.glob("*.md")) == names
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == [name for name in names if name != "innovation"]
    assert all(Path(library_of(name)).exists() for name in names)
    assert all(len(labels_in(name)) >= 50 for name in names)


@pytest.mark.slow
@pytest.mark.parametrize("name", [*LEARNING, *JUDGING])
def test_hardly_a_number_that_is_no_figure_is_flagged(name):
    assert len(read(name).alarms) <= MOST_ALARMS.get(name, 0)


MOST_ALARMS = {"bankreport": 1, "healthreport": 1}


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS)
def test_most_verdicts_of_a_part_are_right(part):
    answers = [answer for name in PARTS[part] for answer in read(name).answers]
    supported = [answer for answer in answers if answer.is_supported]
    for what, some in (("verdicts right", answers), ("*supported* right", supported)):
        assert_reached(f"`proof`, {part}: {what}", 100 * sum(answer.is_right for answer in some) / len(some))
