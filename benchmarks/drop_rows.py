"""Drop each row of the tables in innofacts.english in turn, and print the labelled sentences that change.

Usage: python benchmarks/drop_rows.py [MODULE ...] [--table NAME] [--only CORPUS] [--quiet]

A row is a line of a table whose lines begin at the margin, a row of synonyms, a phrase before or between "|", or else a
word. For each row the package is loaded again without it, and only those sentences of tests/data/prose, those pages of
the learning part of tests/data/proof and those queries of tests/data/queries.toml are read again that have a word of
the row; then the row is read in sentences made of it, FRAMES. Rows that change none of them are listed at the end and
can go, unless an example needs them. All modules take twenty minutes, a table a minute.
"""

import argparse
import ast
import importlib
import os
import re
import shlex
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

MODULES = (
    *"wording bounds calendar speakers ranks plans people units inflection contrasts actions".split(),
    *("synonyms", "paraphrases"),
)
ROOT = Path(__file__).parent.parent
ENGLISH = ROOT / "src" / "innofacts" / "english"
PROSE = ROOT / "tests" / "data" / "prose"
PROOF = ROOT / "tests" / "data" / "proof"
QUERIES = ROOT / "tests" / "data" / "queries.toml"
FRAMES = (
    *(
        "It had {} 40 members.",
        "It had 40 members {}.",
        "It had 40 {}.",
        "It had 40 {} members.",
        "It had 40 to {} 50.",
    ),
    *(
        "Sales {} 3 %.",
        "Sales {} by 3 %.",
        "Sales {} from 40 to 55 tonnes.",
        "Sales {} up 3 %.",
        "It {} down 40 trees.",
    ),
    *("A {} of 3 % was seen.", "There was a 3 % {} in sales.", "It was 3 % {}.", "Prices were 3 % {} than before."),
    *("The fire left 12 {}.", "It {} 40 jobs.", "It costs 40 euros a {}.", "It costs 40 euros per {}."),
    *("It used 40 {} of coal and 3 {}s.", "It used 40{} of coal.", "They built a 40 {} tower.", "It rose 3 {}."),
    *("On 12 {} 2020 it had 40 members.", "In {} 2020 it had 40 members.", "It came on {} 12 with 40 members."),
)
"""Sentences in which most rows of `wording` and `units` make sense."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_STEM = 5  # letters that two forms of a word have in common
_FIRST = 12  # facts


class Row(NamedTuple):
    """A row of a table."""

    table: str
    text: str
    source: str
    """The source of the module without the row."""


def rows_of(source: str) -> Iterator[Row]:
    """Yield the rows of the strings that are assigned in a module."""
    lines = source.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line.encode()))
    data = source.encode()
    for statement in ast.parse(source).body:
        if not isinstance(statement, ast.Assign):
            continue
        for node in ast.walk(statement.value):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                continue
            first = starts[node.lineno - 1] + node.col_offset
            last = starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
            for row, rest in _without_each(node.value):
                changed = data[:first] + b"(" + repr(rest).encode() + b")" + data[last:]
                yield Row(ast.unparse(statement.targets[0]), row, changed.decode())


def _without_each(table: str) -> Iterator[tuple[str, str]]:
    """Yield each row of a table with the table that remains without it."""
    if table.startswith("\n") and not table.startswith("\n "):
        lines, joiner = table.strip().replace("\n    ", " ").split("\n"), "\n"
        rows = [one for line in lines if not line.startswith("#") for one in _with_one_phrase(line)]
    elif " | " in table:
        yield table, ""
        return
    elif "|" in table:
        rows, joiner = table.split("|"), "|"
    else:
        rows, joiner = table.split(), " "
    if len(rows) > 1:
        for n, row in enumerate(rows):
            rest = joiner.join(rows[:n] + rows[n + 1 :])
            yield row.strip(), f"\n{rest}\n" if joiner == "\n" else rest


def _with_one_phrase(line: str) -> list[str]:
    """Return a row, or a row for each of the phrases that it has: give birth, have baby | birth."""
    phrases, bar, instead = line.partition(" |")
    return [phrase + bar + instead for phrase in phrases.split(", ")]


def load(name: str = "", source: str = "") -> ModuleType:
    """Load the package, one module of english from another source, and return the corpora of proof."""
    for module in [module for module in sys.modules if module.partition(".")[0] in ("innofacts", "proof_corpus")]:
        del sys.modules[module]
    if name:
        package = importlib.import_module("innofacts.english")
        whole = f"innofacts.english.{name}"
        changed = ModuleType(whole)
        sys.modules[whole] = changed
        setattr(package, name, changed)
        exec(compile(source, whole, "exec"), changed.__dict__)  # noqa: S102 - our own source
    return importlib.import_module("proof_corpus")


def read_prose(sentence: str) -> list[str]:
    """Return what is read in a sentence of tests/data/prose, a line a figure."""
    figures = importlib.import_module("innofacts.prose.figures")
    return [
        f"{mention.printed} | {mention.figure} | {mention.units} | {mention.change} | {mention.doubt} | "
        f"{[str(time.period) for time in mention.times]}"
        for mention in figures.find_mentions(sentence)
    ]


def read_proof(corpus: ModuleType, subject: str) -> dict[str, tuple[str, bool]]:
    """Return for each labelled figure of a subject the verdict with its fact, and whether it is right."""
    with tempfile.TemporaryDirectory() as cache:
        os.environ["XDG_CACHE_HOME"] = cache
        with corpus.read_page(subject, [subject]) as page:
            answers, _ = page.answers()
    return {
        f"{answer.printed} in {answer.text}": (
            f"{answer.match.verdict} {answer.match.fact}" if answer.match else "no figure",
            answer.is_right,
        )
        for answer in answers
    }


def read_queries(queries: Iterable[str]) -> dict[str, list[str]]:
    """Return the ids of the first facts of the shipped library that each query finds."""
    with tempfile.TemporaryDirectory() as cache:
        os.environ["XDG_CACHE_HOME"] = cache
        with importlib.import_module("innofacts").open() as library:
            return {query: library.search(*shlex.split(query), limit=_FIRST).ids for query in queries}


class Corpora:
    """The labelled sentences, as they are read with all rows."""

    def __init__(self, which: str | tuple[str, ...]) -> None:
        """Read the corpora that are asked for once."""
        corpus = load()
        pages = [path.read_text(encoding="utf-8") for path in sorted(PROSE.glob("*.txt"))]
        sentences = [line for page in pages for line in page.splitlines() if line and not line.startswith("    ")]
        self.prose = {sentence: read_prose(sentence) for sentence in sentences if "prose" in which}
        self.proof = {subject: read_proof(corpus, subject) for subject in corpus.LEARNING if "proof" in which}
        queries = tomllib.loads(QUERIES.read_text(encoding="utf-8")).values() if "search" in which else ()
        self.search = read_queries(query for part in queries for query in part)
        self.own: dict[tuple[str, str], list[list[str]]] = {}
        self.texts = {
            subject: "".join((PROOF / f"{subject}{suffix}").read_text(encoding="utf-8") for suffix in (".txt", ".toml"))
            for subject in self.proof
        }

    def read_own(self, rows: list[Row]) -> None:
        """Read each row in sentences made of it, with all rows."""
        load()
        self.own = {row[:2]: _read_frames(row) for row in rows}

    def changes(self, module: str, row: Row) -> list[str]:
        """Return what is read otherwise without a row, a line each."""
        words = [word.lower() for word in _WORD.findall(row.text)] or [row.text.lower()]
        sentences = [one for one in self.prose if any(word in one.lower() for word in words)]
        stems = [word[:_STEM] for word in words]
        subjects = [one for one, text in self.texts.items() if any(stem in text.lower() for stem in stems)]
        corpus = load(module, row.source)
        found = [f"prose: {one}" for one in sentences if read_prose(one) != self.prose[one]]
        for subject in subjects:
            now = read_proof(corpus, subject)
            for figure, (verdict, right) in self.proof[subject].items():
                if now[figure][0] != verdict:
                    effect = "worse" if right > now[figure][1] else "better" if right < now[figure][1] else "other"
                    found.append(f"proof, {effect}: {figure}: {verdict} -> {now[figure][0]}")
        if row.table == "GENERAL":
            queries = [query for query in self.search if any(stem in query.lower() for stem in stems)]
            now = read_queries(queries)
            found += [f"search: {query}" for query in queries if now[query] != self.search[query]]
        if not found and _read_frames(row) != self.own[row[:2]]:
            found.append("a sentence made of the row")
        return found


def _read_frames(row: Row) -> list[list[str]]:
    return [read_prose(frame.replace("{}", row.text)) for frame in FRAMES]


def main() -> None:
    """Go through the rows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", default=MODULES, metavar="MODULE")
    parser.add_argument("--table", default="", help="only the table with this name")
    parser.add_argument("--only", choices=("prose", "proof", "search"), help="only this corpus")
    parser.add_argument("--quiet", action="store_true", help="without the sentences")
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT / "src"))
    corpora = Corpora(arguments.only or ("prose", "proof", "search"))
    for module in arguments.modules:
        rows = list(rows_of((ENGLISH / f"{module}.py").read_text(encoding="utf-8")))
        rows = [row for row in rows if arguments.table in ("", row.table)]
        corpora.read_own(rows)
        idle: dict[str, list[str]] = {}
        needed = 0
        for row in rows:
            try:
                changes = corpora.changes(module, row)
            except (KeyError, ValueError, ImportError, re.error) as error:
                changes = [f"the package does not load: {error}"]
            needed += bool(changes)
            if not changes:
                idle.setdefault(row.table, []).append(row.text)
            elif not arguments.quiet:
                print(f"{module}.{row.table}: {row.text}", *changes, sep="\n    ", flush=True)
        print(f"{module}: {needed} rows change a reading, {sum(map(len, idle.values()))} change none")
        for table, texts in idle.items():
            print(f"    {table}: {'; '.join(texts)}")


if __name__ == "__main__":
    main()
