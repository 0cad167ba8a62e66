"""An index that was brought up to date, file by file, is the same as one that is built anew."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innofacts.errors import InnofactsError
from innofacts.library import index as indexes
from innofacts.library import refreshing
from innofacts.library.files import locate
from innofacts.library.index import Index, everything, open_index

IDS = ("one", "two", "three", "four", "five")


def fact_file(source: str, ids: list[str], refers: str, published: int, word: str) -> str:
    """Return a fact file whose first fact refers to an id, and which may be broken."""
    text = f'[source]\nid = "{source}"\ntype = "report"\npublisher = "Office"\npublished = {published}\n'
    for number, id_ in enumerate(ids):
        text += f'[[fact]]\nid = "{id_}"\nclaim = "A claim of {word}."\nfigure = "> {number} {word}"\ntopics = ["{word}"]\n'
        if not number and refers:
            text += f'part_of = "{refers}"\n'
    return text


FILES = st.one_of(
    st.builds(
        fact_file,
        st.sampled_from(("s", "t", "u")),
        st.lists(st.sampled_from(IDS), max_size=3),
        st.sampled_from(("", *IDS, "nowhere")),
        st.sampled_from((1999, 2024)),
        st.sampled_from(("centres", "trains", "Café")),
    ),
    st.sampled_from(("[source", 'x = "no source"', "", "\ufeff", '[source]\nid = "s"\n')),
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("a.toml", "b.toml", "c.toml", "d/e.toml", "d/f.toml", "g.toml")),
        st.one_of(st.none(), FILES),
    ),
    min_size=1,
    max_size=3,
)
START = {
    "a.toml": fact_file("s", ["one", "two"], "", 2024, "trains"),
    "c.toml": fact_file("t", ["three"], "one", 1999, "centres"),
    "d/e.toml": fact_file("u", ["four"], "four", 2024, "Café"),
    "g.toml": fact_file("v", ["six", "seven"], "five", 2020, "centres"),
    "h.toml": fact_file("w", ["eight"], "", 2020, "trains"),
    "i.toml": fact_file("x", ["nine"], "six", 2020, "trains"),
}


def contents(index: Index) -> dict[str, object]:
    """Return all that an index says, with ids and names in place of numbers; hints are of no weight."""
    numbers = dict(index.rows("SELECT n, id FROM fact"))
    facts = [row[1:] for row in index.rows("SELECT * FROM fact ORDER BY n")]
    names = {row[0]: row[1] for row in index.rows("SELECT n, name FROM file")}
    columns = [row[1] for row in index.rows("PRAGMA table_info(fact)")][1:]
    place = columns.index("source_n")
    index._connections[-1].execute("PRAGMA query_only = 0")  # noqa: SLF001 - a table of what the full-text index holds
    index._connections[-1].execute("CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, words, instance)")  # noqa: SLF001
    held = [
        (term, doc >> 41, numbers[doc & 2**41 - 1], column, offset)
        for term, doc, column, offset in index.rows("SELECT * FROM held ORDER BY term, doc, col, offset")
    ]
    return {
        "facts": [(*row[:place], names[row[place]], *row[place + 1 :]) for row in facts],
        "files": list(index.rows("SELECT place, folder, name, path, refusal, stamp, digest, is_read FROM file ORDER BY n")),
        "folders": list(index.rows("SELECT * FROM folder")),
        "sources": [(names[row[0]], *row[1:]) for row in index.rows("SELECT * FROM source ORDER BY n")],
        "problems": [problem._replace(hint="") for problem in index.problems()],
        "words": list(index.rows("SELECT * FROM word")),
        "values": list(index.rows("SELECT * FROM vocabulary")),
        "references": sorted((names[row[0]], numbers[row[1]], *row[2:]) for row in index.rows("SELECT * FROM reference")),
        "spoiled": sorted((names[row[0]], row[1]) for row in index.rows("SELECT * FROM spoiled")),
        "state": list(index.rows("SELECT * FROM state")),
        "held": sorted(held),
    }


def let_be_large(monkeypatch) -> None:
    """Let every index be taken for one that is too large for a seal, and is written to in place."""
    for module in (indexes, refreshing):
        monkeypatch.setattr(module, "SEALED", 0)


@pytest.fixture(params=["sealed", "live", "of many files"])
def kind(request, monkeypatch) -> str:
    """Let indexes be small, or let every one be taken for a large one, or for one of so many files besides."""
    if request.param != "sealed":
        let_be_large(monkeypatch)
    if request.param == "of many files":
        monkeypatch.setattr(indexes, "MANY_FILES", 0)
    return request.param


def write(folder: Path, name: str, text: str | None) -> None:
    """Write a file as editors do, beside the old one and over it, or take it away."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if text is None:
        path.unlink(missing_ok=True)
    else:
        beside = path.with_suffix(".new")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rounds=st.lists(STEPS, min_size=1, max_size=3))
def test_an_index_that_is_refreshed_is_one_that_is_built(rounds, tmp_path, kind):
    folder = tmp_path / "library"
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in START.items():
        write(folder, name, text)
    location = locate([str(folder)])
    open_index(location).close()
    for steps in rounds:
        for name, text in steps:
            write(folder, name, text)
        with open_index(location, complete=kind != "of many files") as refreshed:
            found = contents(refreshed)
        with Index(refreshing.build(location, everything(location), found["state"][0][0], ""), location) as built:
            assert found == contents(built)
