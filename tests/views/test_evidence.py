"""The evidence on claims as tables: a screen for one claim, a row a claim for a query."""

import re
from functools import cache
from pathlib import Path

import pytest

from innofacts.compare.answers import answer
from innofacts.compare.findings import finding
from innofacts.factfiles import SETTINGS_FILE
from innofacts.factfiles.reading import read_file
from innofacts.formats import find_format, render
from innofacts.table import Look
from innofacts.views.evidence import LINES, Screen, evidence, findings_table

HERE = Path(__file__).parent.parent


@cache
def facts_of(folder):
    """Return the facts of all files of a folder, by id."""
    files = [file for file in sorted(folder.rglob("*.toml")) if file.name != SETTINGS_FILE]
    return {fact.id: fact for file in files for fact in read_file(str(file), file.read_bytes()).facts}


def harbour():
    return facts_of(HERE / "data" / "findings")


def shipped():
    return facts_of(HERE.parent / "facts")


def screen(id_, facts, width=100):
    """Return the answer about a claim as a terminal shows it."""
    claim = facts[id_]
    near = [
        fact
        for fact in facts.values()
        if claim.id in (fact.part_of, *fact.replaces)
        or fact.id in (claim.part_of, *claim.see)
        or (claim.measure and fact.measure == claim.measure)
    ]
    tables, _, _ = evidence(answer(claim, near), screen=Screen(width, LINES))
    look = Look(width=width, terminal=True)
    return "\n".join("".join(map(str, render(table, find_format("table"), look))) for table in tables)


def test_a_screen_begins_with_the_finding():
    assert (
        screen("freight", harbour())
        == """\
freight
Finding  outdated
Said     41.2 million tonnes (Jane Roe, opinion, 15 June 2024)
Print    41.9 million tonnes
Because  replaced by 41.9 million tonnes, final since 20 May 2024, 26 days before the claim appeared
Cite     office-final (Office of Statistics, 20 May 2024)

Same thing
freight-final        41.9 million tonnes  superseded  2023  official, Office of Statistics
freight-preliminary  41.2 million tonnes  agree       2023  official, Office of Statistics
"""
    )


def test_a_claim_without_a_figure_has_a_finding_too():
    assert (
        screen("largest", harbour())
        == """\
largest
Finding  no figure
Said     Harbour of NO. (Jane Roe, opinion, 15 June 2024)
Because  the claim has no figure; see freight-final (41.9 million tonnes)
Cite     paper (Jane Roe, 15 June 2024)
"""
    )


def is_right(id_, lines):
    """Whether an answer is short, begins with the finding, says nothing twice and compares only forwards."""
    sentences = [line for line in lines if len(line.split()) > 6]
    years = [int(line[:4]) for line in lines if re.match(r"\d{4} ", line)]
    return (
        len(lines) <= LINES
        and lines[0] == id_
        and lines[1].startswith("Finding ")
        and len(sentences) == len(set(sentences))
        and years == sorted(years)
        and max(map(len, lines)) <= 100
    )


def test_each_claim_of_the_article_is_answered_on_one_screen():
    facts = {id_: fact for id_, fact in shipped().items() if fact.source.id == "iol-2025-innovation"}
    assert len(facts) == 58
    assert [id_ for id_ in facts if not is_right(id_, screen(id_, shipped()).splitlines())] == []


@pytest.mark.slow
def test_each_shipped_series_is_answered_on_one_screen():
    """Of each, the last of its points is: all of them are answered by the same facts."""
    facts = shipped()
    last = {(fact.source.id, fact.measure or id_, fact.place): id_ for id_, fact in facts.items()}
    assert len(last) > 300
    assert [id_ for id_ in last.values() if not is_right(id_, screen(id_, facts).splitlines())] == []


def test_readers_see_whom_to_cite_and_programs_why():
    found = [finding(harbour()[id_], list(harbour().values())) for id_ in ("freight", "choirs", "largest")]
    shown = findings_table(found, find_format("markdown"))
    assert [column.name for column in shown.columns] == ["id", "said", "finding", "print", "who", "cite"]
    assert [tuple(row) for row in shown.rows] == [
        ("freight", "41.2 million tonnes", "outdated", "41.9 million tonnes", "Office of Statistics", "office-final"),
        ("choirs", "300 choirs", "disputed", None, None, None),
        ("largest", None, "no figure", None, "Jane Roe", "paper"),
    ]
    programs = findings_table(found, find_format("csv"))
    assert [column.name for column in programs.columns][6:] == ["print_fact", "reason", "evidence"]
    assert next(tuple(row)[6:] for row in programs.rows) == (
        "freight-final",
        "replaced by 41.9 million tonnes, final since 20 May 2024, 26 days before the claim appeared",
        "freight-final",
    )
    (shape,) = [[column.name for column in findings_table(found, find_format("json")).columns]]
    assert shape == ["fact", "said", "finding", "print", "print_fact", "reason", "evidence"]
