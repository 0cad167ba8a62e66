"""How quick innofacts is: processor time as ratios to a bare interpreter, to sqlite3 and to its peers, or in seconds.

Usage: python benchmarks/run.py [--rounds N] [--sizes 40,1000] [--only TEXT] [--data FOLDER] [--peers VENV]

Machines differ and are noisy, and other programs only make a run longer: what counts is the least of several runs of
each side, one after the other in turn. An answer that is not right, because it has another number of rows than the
library holds, makes no row.
"""

import argparse
import json
import os
import platform
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from generating import (
    COMMON,
    RARE,
    RARE_EVERY,
    RARE_FIRST,
    Known,
    Layout,
    write_csv,
    write_library,
    write_papis,
    write_report,
    write_sqlite,
)
from measuring import Answer, run, watched

LAYOUTS = (
    Layout("40", 40, 10),
    Layout("1000", 1_000, 10),
    Layout("100000", 100_000, 1_000),
    Layout("100000-in-series", 100_000, 1_000, points=50),
    Layout("50000-in-2-files", 50_000, 25_000),
    Layout("1000000", 1_000_000, 1_000),
    Layout("1000000-in-100000-files", 1_000_000, 10),
)
PROGRAM = str(Path(sys.executable).parent / "innofacts")
FIGURES, LINES = 2_000, 10_000
"""How many figures are proved, in a report of so many lines; and of how many sentences facts are drafted."""
WRONG_EVERY, OTHER_DIGITS = 5, str.maketrans("123456789", "234567891")
"""Every which of these figures is wrong, and how."""
COMPLETION = ("--complete", "bash", "show", "rd-")
"""How a shell asks for the ids that begin with `rd-`."""

LARGE_FILE = 25_000
"""How many facts are in a large file."""
HEAVY = 1.0
"""From how many seconds on a row has a fifth of the rounds."""
FEWEST = 3
"""The rounds that such a row has at least."""
A_MOMENT = 0.1
"""How many seconds after an edit a search comes: nobody is quicker, and what just changed is looked at twice."""
PAGE = 20
"""How many rows a search for a common word asks for."""
SCREEN = 20
"""How many it shows on a terminal, where it says how many there are."""

Command = tuple[str, ...]


class Unmeasurable(Exception):
    """A row that cannot be measured, with the reason."""


# --- what a row is -------------------------------------------------------------------------------------------------


class Side(NamedTuple):
    """A command that is timed, and what a right answer of it looks like."""

    command: Command
    """The program and its arguments."""
    lines: int | None = None
    """How many lines it writes; None where that says nothing."""
    holds: str = ""
    """What stands in its answer, in lower case."""
    terminal: bool = False
    """Whether it writes to a terminal."""
    status: int = 0
    """Its exit status."""

    def check(self, answer: Answer) -> None:
        """Raise Unmeasurable where an answer is not right."""
        name = " ".join((Path(self.command[0]).name, *self.command[1:2]))
        if answer.status != self.status:
            raise Unmeasurable(f"{name}: exit status {answer.status}")
        if self.lines is not None and answer.lines != self.lines:
            raise Unmeasurable(f"{name}: {answer.lines:,} lines instead of {self.lines:,}")
        if self.holds.encode() not in answer.text.lower():
            raise Unmeasurable(f"{name}: no “{self.holds}” in the answer")


BARE = Side((sys.executable, "-c", "pass"), lines=0)


class Pair(NamedTuple):
    """Our command, and what it is compared with."""

    ours: Side
    other: Side = BARE


class Measure(NamedTuple):
    """What is measured of a pair."""

    unit: str
    """What stands behind the number."""
    promise: str
    """The word before the bar."""

    def keeps(self, value: float, bar: float) -> bool:
        """Return whether a value keeps a bar."""
        return value >= bar if self is QUICKER else value <= bar


TIME = Measure("×", "at most")  # how many times as long as the other command ours takes
QUICKER = Measure("× ours", "at least")  # how many times as long as ours the other command takes
SECONDS = Measure("s", "at most")  # how long one waits for ours, which uses all cores
MEMORY = Measure("MiB", "at most")  # the peak of ours
SIZE = Measure("× the TOML", "at most")  # the bytes of the index, which our command has brought up to date


class Row(NamedTuple):
    """One line of the table."""

    name: str
    """What is measured."""
    bar: float | None
    """What is promised of it; None where nothing is."""
    pair: Callable[[int], Pair]
    """Given the number of a round, -1 for a trial, prepares it, untimed, and returns what is to be timed."""
    measure: Measure = TIME
    """What is measured."""
    once: bool = False
    """Whether one round must do, without a trial before it."""
    after: Callable[[], None] = lambda: None
    """What is done when all rounds are over."""


class Result(NamedTuple):
    """What a row came to."""

    row: Row
    value: float = 0
    """What was measured."""
    problem: str = ""
    """Why it could not be."""

    def __str__(self) -> str:
        """Return it as a line of a Markdown table."""
        measure, bar = self.row.measure, self.row.bar
        cells = [self.row.name, "" if bar is None else f"{measure.promise} {bar:g} {measure.unit}"]
        if self.problem:
            return _line([*cells, "–", self.problem])
        verdict = "" if bar is None else "yes" if measure.keeps(self.value, bar) else "**no**"
        return _line([*cells, f"{_short(self.value)} {measure.unit}", verdict])


def _short(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"  # three digits


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


# --- libraries -----------------------------------------------------------------------------------------------------


class Library(NamedTuple):
    """A library and all that is kept beside it."""

    folder: Path
    """Where the index is, the facts are, and what is made of them for the peers."""
    layout: Layout | None = None
    """How it is made; None for the shipped one."""
    known: Known = Known(0, {})
    """What a search finds in it."""

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a run, in which caches and settings are in the folder."""
        homes = {"XDG_CACHE_HOME": str(self.folder / "cache"), "XDG_CONFIG_HOME": str(self.folder / "config")}
        left_out = ("INNOFACTS_PATH", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "PYTHONPATH")
        return {**{k: v for k, v in os.environ.items() if k not in left_out}, "TERM": "xterm", **homes}

    @property
    def facts(self) -> str:
        """The folder of the fact files."""
        return str(self.folder / "facts")

    def ours(self, *arguments: str) -> Command:
        """Return our command on this library."""
        return (PROGRAM, *arguments, *(("--facts", self.facts) if self.layout else ()))

    def forget(self) -> None:
        """Remove the index."""
        shutil.rmtree(self.folder / "cache" / "innofacts", ignore_errors=True)

    def current_index(self) -> str:
        """Return the path of the index, built where it is not current; raises Unmeasurable where there is none."""
        run(self.ours("list", "-n", "1"), self.environment)
        found = list((self.folder / "cache" / "innofacts").glob("*.sqlite"))
        if not found:
            raise Unmeasurable("no index was built")
        return str(max(found, key=lambda path: path.stat().st_mtime_ns))

    def bytes_of_toml(self) -> int:
        """Return how many bytes the fact files have."""
        return sum(path.stat().st_size for path in Path(self.facts).rglob("*.toml"))

    def made(self, name: str, write: Callable[[Path, int], None]) -> str:
        """Return the path of the facts as a peer reads them, written when they are first asked for."""
        path = self.folder / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = path.with_name(f"unfinished-{name}")
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.unlink(missing_ok=True)
            write(unfinished, self.known.facts)
            unfinished.rename(path)
        return str(path)


def generated(layout: Layout, data: Path) -> Library:
    """Return a library of that layout, written where it is not there yet."""
    folder = data / layout.name
    known = folder / "known.json"
    if not known.exists():
        shutil.rmtree(folder / "facts", ignore_errors=True)
        known.parent.mkdir(parents=True, exist_ok=True)
        known.write_text(json.dumps(write_library(folder / "facts", layout)._asdict()), encoding="utf-8")
    return Library(folder, layout, Known(**json.loads(known.read_text(encoding="utf-8"))))


# --- the rows of the shipped library -------------------------------------------------------------------------------


def shipped_rows(library: Library) -> Iterator[Row]:
    """Give the rows that are about the shipped library."""

    def after_forgetting(_: int) -> Pair:
        library.forget()
        return Pair(search)

    def completing(_: int) -> Pair:
        library.current_index()  # or the first of them would build it
        return Pair(Side(library.ours(*COMPLETION), holds="rd-"))

    search = Side(library.ours("search", "patents"), holds="patent")
    yield Row("`search patents`, piped, warm", 2, lambda _: Pair(search))
    yield Row("`list`, piped, warm", 2, lambda _: Pair(Side(library.ours("list"), holds="id,claim")))
    yield Row("`search patents`, on a terminal, warm", 6, lambda _: Pair(search._replace(terminal=True)))
    yield Row("`search patents`, first run ever", 4, after_forgetting)
    show = Side(library.ours("show", "rd-expenditure-2023"), holds="3,327.8")
    yield Row("`show rd-expenditure-2023`, piped, warm", 4, lambda _: Pair(show))
    yield Row("TAB after `show rd-`", 2, completing)
    yield Row("`--help`", 8, lambda _: Pair(Side(library.ours("--help"), holds="usage")))
    yield proof_row(library, 3, "the shipped library")
    yield Row(f"`draft` of {FIGURES:,} sentences", 1, lambda _: Pair(draft(library)), SECONDS)


def proof_row(library: Library, bar: float, where: str) -> Row:
    """Return the row of the proof of a report about a library."""

    def proving(_: int) -> Pair:
        report = library.made("report.md", lambda path, _: write_report(path, _sentences(library), LINES))
        return Pair(Side(library.ours("proof", report, "--json"), holds='"supported"', status=1))

    return Row(f"`proof` of {FIGURES:,} figures in {LINES:,} lines, {where}", bar, proving, SECONDS)


def _sentences(library: Library) -> list[str]:
    """Return sentences about facts of a library, each with a figure, of which every fifth is wrong."""
    from innofacts.english.countries import name_of  # no other row needs the program in this process

    columns = ("list", "-c", "claim,place,period,figure", "--json")
    listed = subprocess.run(library.ours(*columns), env=library.environment, check=True, stdout=subprocess.PIPE).stdout
    facts = [fact for fact in json.loads(listed) if fact["figure"]]
    step = max(1, len(facts) // FIGURES - 1)  # which takes different points of series
    sentences = []
    for n in range(FIGURES):
        fact = facts[n * step % len(facts)]
        claim, figure = fact["claim"].rstrip("."), fact["figure"]
        said = [claim, *(text for text in (name_of(fact["place"] or ""), fact["period"]) if text and text not in claim)]
        if re.findall(r"\d[\d.,]*", figure)[0] not in claim:
            said.append(figure if n % WRONG_EVERY else figure.translate(OTHER_DIGITS))
        sentences.append(f"{', '.join(said)}.")
    return sentences


def draft(library: Library) -> Side:
    """Return the command that drafts facts from the labelled sentences for `proof`, most of which have a figure."""
    from proof_corpus import SUBJECTS, sentences

    texts = [text for subject in SUBJECTS for text, _ in sentences(subject)]
    article = library.made("article.md", lambda path, _: write_report(path, (texts * 2)[:FIGURES], FIGURES))
    return Side(library.ours("draft", article), holds="[[fact]]")


# --- the rows of generated libraries -------------------------------------------------------------------------------

# What is promised, by the name of the library.
RARE_WORD = {"40": 2.0, "1000": 2.0, "100000": 2.0, "1000000": 2.0, "1000000-in-100000-files": 4.0}
COMMON_WORD = {"1000": 2.0, "100000": 2.0, "1000000": 2.0, "1000000-in-100000-files": 4.0}
PROBLEMS = ("1000",)
AFTER_AN_EDIT = {"1000000-in-100000-files": 6.0}
BUILD = {"100000": 2.5, "1000000": 2.5, "1000000-in-100000-files": 2.5}
BUILD_MEMORY = {"100000": 200.0, "1000000": 200.0, "1000000-in-100000-files": 200.0}
INDEX_SIZE = {"1000": 4.0, "100000": 4.0, "1000000": 4.0, "1000000-in-100000-files": 4.0}
EXPORT, EXPORT_MEMORY = {"100000": 1.25}, {"100000": 25.0, "1000000": 25.0}  # flat: what a small library needs, too
PROOF = {"100000": 6.0, "100000-in-series": 6.0}
READ_TOML = """
import sys, tomllib
from pathlib import Path
for path in Path(sys.argv[1]).rglob("*.toml"):
    tomllib.loads(path.read_text(encoding="utf-8"))
"""
"""What the building of an index is compared with."""
MANY = 1_000_000
"""From how many facts on an index is built once only."""


def library_rows(library: Library, peers: Path | None) -> Iterator[Row]:
    """Give the rows that are about a generated library; the building of its index first, which the others find."""
    layout = library.layout
    assert layout is not None
    name, facts, where = layout.name, library.known.facts, layout.described

    def exporting_alone(_: int) -> Pair:
        library.current_index()  # or it would be the memory that building needs
        return Pair(exported)

    def exporting(_: int) -> Pair:
        index = library.current_index()
        rows = library.made("rows.sqlite", lambda path, _: _write_rows(path, index))
        select = (program("sqlite3", peers), "-readonly", "-csv", rows, "SELECT * FROM fact")
        return Pair(exported, Side(select, lines=facts))

    if name in PROOF:
        yield proof_row(library, PROOF[name], where)
    if layout.points:
        return
    yield from index_rows(library, where)
    if layout.per_file == LARGE_FILE:
        return
    rare = Side(library.ours("search", RARE), lines=library.known.holding[RARE] + 1)
    yield Row(f"rare word, {where}", RARE_WORD.get(name), lambda _: Pair(rare))
    common = library.known.holding[COMMON]
    page = Side(library.ours("search", COMMON, "-n", str(PAGE)), lines=min(PAGE, common) + 1, holds=COMMON)
    yield Row(f"common word, the best {PAGE}, {where}", COMMON_WORD.get(name), lambda _: Pair(page))
    if name in PROBLEMS:
        yield problem_row(library, where)
    screen = Side(
        library.ours("search", COMMON), holds=f"{SCREEN} of {common}" if common > SCREEN else "", terminal=True
    )
    yield Row(f"common word, the best {SCREEN} and how many, on a terminal, {where}", None, lambda _: Pair(screen))
    if layout.per_file == 10:  # what is promised is of files of ten facts
        for how, edit in EDITS.items():
            edits = Edits(library, *edit)
            yield Row(f"after an edit {how}, {where}", AFTER_AN_EDIT.get(name), edits.pair, after=edits.undo)
    exported = Side(library.ours("export", "-f", "csv"), lines=facts + 1)
    yield Row(f"`export` to CSV against `sqlite3 -csv`, {where}", EXPORT.get(name), exporting)
    yield Row(f"`export` to CSV, {where}", EXPORT_MEMORY.get(name), exporting_alone, MEMORY, once=True)
    yield from peer_rows(library, layout, rare, peers)


def peer_rows(library: Library, layout: Layout, rare: Side, peers: Path | None) -> Iterator[Row]:
    """Give the rows that compare a search for a rare word with those of peers."""
    for peer in PEERS:

        def against(_: int, peer: Peer = peer) -> Pair:
            return Pair(rare, peer.side(library, program(peer.program, peers)))

        yield Row(
            f"rare word, {peer.name} against ours, {layout.described}", peer.bars.get(layout.name), against, QUICKER
        )


def index_rows(library: Library, where: str) -> Iterator[Row]:
    """Give the rows about the index itself; where there is a file of 25,000 facts, an edit of it too."""
    layout = library.layout
    assert layout is not None
    name, listed = layout.name, Side(library.ours("list", "-n", "1"), lines=2)

    def building(_: int) -> Pair:
        library.forget()
        return Pair(listed, Side((sys.executable, "-c", READ_TOML, library.facts), lines=0))

    def editing(number: int) -> Pair:
        path = next(Path(library.facts).rglob("source-000001.toml"))
        library.current_index()
        alone = Library(library.folder / "alone", layout)
        (alone.folder / "facts").mkdir(parents=True, exist_ok=True)
        shutil.copy(path, alone.folder / "facts" / "a.toml")
        alone.forget()
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace('claim    = "', f'claim    = "{number + 1} ', 1), encoding="utf-8")
        time.sleep(A_MOMENT)
        other = (*alone.ours("list", "-n", "1"),)
        return Pair(listed, Side(("/usr/bin/env", f"XDG_CACHE_HOME={alone.folder / 'cache'}", *other), lines=2))

    if layout.per_file == LARGE_FILE:
        yield Row(f"edit of a file of {LARGE_FILE:,} facts against building its index alone, {where}", 1.0, editing)
        return
    once = layout.facts >= MANY
    yield Row(f"index build, {where}", BUILD_MEMORY.get(name), building, MEMORY, once=True)
    yield Row(f"index build against `tomllib`, {where}", BUILD.get(name), building, once=once)
    yield Row(f"index size, {where}", INDEX_SIZE.get(name), lambda _: Pair(listed), SIZE, once=True)


def problem_row(library: Library, where: str) -> Row:
    """Return the row of a search in a library in which one file has a mistake."""
    broken = Path(library.facts) / "broken.toml"
    search = Side(library.ours("search", RARE, "--allow-problems"), lines=library.known.holding[RARE] + 1)

    def breaking(_: int) -> Pair:
        if not broken.exists():
            broken.write_text("[source", encoding="utf-8")
        return Pair(search)

    def mending() -> None:
        broken.unlink(missing_ok=True)
        library.current_index()

    return Row(f"rare word, a mistake in one file, {where}", 3, breaking, after=mending)


def _write_rows(path: Path, index: str) -> None:
    """Write what an export has to a table that has nothing else."""
    from innofacts.index.columns import COLUMNS  # no other row needs the program in this process

    columns = ", ".join(f'"{column.name}"' for column in COLUMNS)
    with closing(sqlite3.connect(f"file:{path}", uri=True)) as connection:
        connection.execute("ATTACH ? AS ours", (f"file:{index}?mode=ro",))
        connection.execute(f"CREATE TABLE fact AS SELECT {columns} FROM ours.fact ORDER BY n")


class Edits:
    """Edits of one file after another, each giving a word to a claim that no other has."""

    def __init__(self, library: Library, write: Callable[[Path, str], None], first: int, known: str = "") -> None:
        """Edit a library, writing files in some way; by the first file other edits touch other folders.

        What is looked for is the new word, or a known one that the claim has too.
        """
        self._library = library
        self._write = write
        self._first = first
        self._known = known
        self._originals: dict[Path, str] = {}

    def pair(self, number: int) -> Pair:
        """Edit a file and return the search for its word; the trial has the number -1."""
        paths = sorted(Path(self._library.facts).glob("*/*.toml"))
        word = "zuk" + "".join(chr(ord("k") + int(digit)) for digit in str(number + 1))
        step, before, after, asked, found = 7919, 'claim    = "', f'claim    = "{word} ', word, 1
        if self._known:
            step = RARE_EVERY * len(paths) // self._library.known.facts
            before, after, asked = self._known, f"{word} {self._known}", self._known
            found = self._library.known.holding[self._known]
        path = paths[(self._first + (number + 1) * step) % len(paths)]
        text = path.read_text(encoding="utf-8")
        self._originals.setdefault(path, text)
        self._write(path, text.replace(before, after, 1))
        time.sleep(A_MOMENT)
        return Pair(Side(self._library.ours("search", asked), lines=found + 1, holds=word))

    def undo(self) -> None:
        """Make all files what they were."""
        for path, text in self._originals.items():
            _by_renaming(path, text)
        time.sleep(A_MOMENT)
        self._library.current_index()


def _by_renaming(path: Path, text: str) -> None:
    new = path.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def _in_place(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


EDITS = {
    "by renaming": (_by_renaming, 0),
    "in place": (_in_place, 4000),
    "in place, of what is found": (_in_place, RARE_FIRST // 10, RARE),
}

# --- peers ---------------------------------------------------------------------------------------------------------


class Peer(NamedTuple):
    """Another program that finds a word in the same facts."""

    name: str
    """How it goes about it."""
    program: str
    """The name of its program."""
    bars: dict[str, float]
    """How many times quicker we are, by the name of the library."""
    side: Callable[[Library, str], Side]
    """Given the library and the path of the program, prepares the facts for it and returns its command."""


_MOST_DOCUMENTS = 1_000


def _papis(library: Library, program: str) -> Side:
    if library.known.facts > _MOST_DOCUMENTS:
        raise Unmeasurable("papis has a folder for each fact")
    documents = library.made("papis", write_papis)
    settings = library.folder / "config" / "papis" / "config"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f"[settings]\ndefault-library = facts\n\n[facts]\ndir = {documents}\n", encoding="utf-8")
    return Side((program, "list", "--all", RARE), lines=library.known.holding[RARE])


def _sqlite_utils(library: Library, program: str) -> Side:
    command = (program, "search", library.made("facts.db", write_sqlite), "fact", RARE, "--csv")
    return Side(command, lines=library.known.holding[RARE] + 1)


def _sqlite3(library: Library, program: str) -> Side:
    found = f"fact_fts JOIN fact ON fact.rowid = fact_fts.rowid WHERE fact_fts MATCH '{RARE}' ORDER BY rank"
    return _sqlite3_asks(library, program, f"SELECT fact.* FROM {found}")


def _sqlite3_like(library: Library, program: str) -> Side:
    return _sqlite3_asks(library, program, f"SELECT * FROM fact WHERE claim LIKE '%{RARE}%' OR note LIKE '%{RARE}%'")


def _sqlite3_asks(library: Library, program: str, sql: str) -> Side:
    command = (program, "-readonly", "-csv", library.made("facts.db", write_sqlite), sql)
    return Side(command, lines=library.known.holding[RARE])


def _ripgrep(library: Library, program: str) -> Side:
    return Side((program, "-i", RARE, library.facts), lines=library.known.holding[RARE])


def _grep(library: Library, program: str) -> Side:
    return Side((program, "-ri", RARE, library.facts), lines=library.known.holding[RARE])


def _duckdb(library: Library, program: str) -> Side:
    csv = library.made("facts.csv", write_csv)
    fill = f"CREATE TABLE fact AS SELECT * FROM read_csv('{csv}', all_varchar = true)"
    file = library.made("facts.duckdb", lambda path, _: _quietly(program, str(path), fill))
    return _duckdb_asks(library, (program, "-readonly", "-csv", file), "fact")


def _duckdb_parquet(library: Library, program: str) -> Side:
    csv = library.made("facts.csv", write_csv)
    copy = f"COPY (SELECT * FROM read_csv('{csv}', all_varchar = true)) TO '{{}}' (FORMAT parquet)"
    file = library.made("facts.parquet", lambda path, _: _quietly(program, ":memory:", copy.format(path)))
    return _duckdb_asks(library, (program, "-csv", ":memory:"), f"'{file}'")


def _duckdb_asks(library: Library, command: Command, table: str) -> Side:
    sql = f"SELECT * FROM {table} WHERE claim ILIKE '%{RARE}%' OR note ILIKE '%{RARE}%'"
    return Side((*command, sql), lines=library.known.holding[RARE] + 1)


def _quietly(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


PEERS = (
    Peer("papis list", "papis", {"40": 4.0}, _papis),
    Peer("sqlite-utils search", "sqlite-utils", {"40": 4.0}, _sqlite_utils),
    Peer("ripgrep", "rg", {}, _ripgrep),
    Peer("grep", "grep", {}, _grep),
    Peer("duckdb, its own file", "duckdb", {"1000000": 4.0}, _duckdb),
    Peer("duckdb, Parquet", "duckdb", {"1000000": 4.0}, _duckdb_parquet),
    Peer("sqlite3, LIKE", "sqlite3", {}, _sqlite3_like),
    Peer("sqlite3, FTS5", "sqlite3", {}, _sqlite3),
)


def program(name: str, peers: Path | None) -> str:
    """Return the path of a program, in the environment of the peers or else on PATH; raises Unmeasurable."""
    folders = [peers / "bin"] if peers else []
    if peers and name == "duckdb":
        # The script in bin starts Python, and that the program, which is quicker when started itself.
        folders = [*peers.glob("lib/python*/site-packages/duckdb_cli"), *folders]
    found = shutil.which(name, path=os.pathsep.join([*map(str, folders), os.environ.get("PATH", "")]))
    if found is None:
        raise Unmeasurable(f"{name} is not installed")
    return found


# --- rounds --------------------------------------------------------------------------------------------------------


def measured(row: Row, library: Library, rounds: int) -> Result:
    """Return what a row comes to in so many rounds."""
    try:
        if not row.once:
            for _ in range(2):  # the first may have to build an index
                seconds = max(_answer(side, library).seconds for side in row.pair(-1))
            rounds = max(FEWEST, rounds // 5) if seconds > HEAVY else rounds
        pairs = (row.pair(number) for number in range(1 if row.once else rounds))
        return Result(row, _value(row.measure, pairs, library))
    except Unmeasurable as reason:
        return Result(row, problem=str(reason))
    finally:
        row.after()


def _value(measure: Measure, pairs: Iterable[Pair], library: Library) -> float:
    if measure is SIZE:
        for pair in pairs:
            _answer(pair.ours, library)
        return os.path.getsize(library.current_index()) / library.bytes_of_toml()
    if measure is MEMORY:
        report = library.folder / "peak"
        for pair in pairs:
            _answer(pair.ours._replace(command=watched(pair.ours.command, str(report))), library)
        return int(report.read_text(encoding="ascii")) / 1024
    if measure is SECONDS:
        return min(_answer(pair.ours, library).elapsed for pair in pairs)
    ours, other = map(min, zip(*([_answer(side, library).seconds for side in pair] for pair in pairs), strict=True))
    return other / ours if measure is QUICKER else ours / other


def _answer(side: Side, library: Library) -> Answer:
    """Return what a run of a command gave; raises Unmeasurable where its answer is not right."""
    answer = run(side.command, library.environment, terminal=side.terminal)
    side.check(answer)
    return answer


# --- the table -----------------------------------------------------------------------------------------------------


def circumstances(peers: Path | None) -> str:
    """Return where and when this is measured, and with which versions."""
    versions = []
    for name in dict.fromkeys(peer.program for peer in PEERS):
        try:
            said = subprocess.run(
                (program(name, peers), "--version"), capture_output=True, text=True, check=False
            ).stdout
        except Unmeasurable:
            continue
        number = re.search(r"\d+(\.\d+)+", said)
        versions.append(f"{name} {number.group() if number else ''}".strip())
    today = datetime.now(tz=UTC)
    return (
        f"{today:%-d %B %Y}, Python {platform.python_version()}, {os.cpu_count()} cores of {_processor()}, "
        f"{platform.system()} {platform.release()}; {', '.join(versions)}."
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


def main() -> None:
    """Measure what the command line asks for, and print the table as it comes."""
    parser = argparse.ArgumentParser(description="Measure how quick innofacts is, and print a Markdown table.")
    parser.add_argument("--rounds", type=int, default=15, help="pairs a row; heavy rows have a fifth (default: 15)")
    parser.add_argument("--sizes", help="the sizes of generated libraries: 40,1000,100000,1000000; then with all rows")
    parser.add_argument("--only", default="", metavar="TEXT", help="only rows whose name has this text")
    parser.add_argument("--data", type=Path, help="a folder to keep the libraries in (default: a temporary one)")
    parser.add_argument("--peers", type=Path, help="a virtual environment with papis, sqlite-utils and duckdb-cli")
    options = parser.parse_args()
    sizes = {int(size) for size in options.sizes.split(",")} if options.sizes else None
    peers = options.peers and options.peers.absolute()
    with tempfile.TemporaryDirectory() as temporary:
        data = (options.data or Path(temporary)).absolute()
        print(circumstances(peers), end="\n\n")
        print(_line(["", "promised", "measured", "kept"]), _line(["---"] * 4), sep="\n", flush=True)
        for library, rows in _all_rows(data, sizes, peers):
            for row in rows:
                if options.only in row.name and (sizes or row.bar is not None or library.layout is None):
                    print(measured(row, library, options.rounds), flush=True)


def _all_rows(data: Path, sizes: set[int] | None, peers: Path | None) -> Iterator[tuple[Library, Iterator[Row]]]:
    shipped = Library(data / "shipped")
    yield shipped, shipped_rows(shipped)
    for layout in LAYOUTS:
        if sizes is None or layout.facts in sizes:
            library = generated(layout, data)
            yield library, library_rows(library, peers)


if __name__ == "__main__":
    main()
