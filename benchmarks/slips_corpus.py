"""Texts for `proof` with slips of arithmetic: reports, articles and minutes in which ten numbers or words are wrong.

In tests/data/slips, a text has the right and the wrong result of each slip in brackets: rose by [15/25] per cent. Its
authors know nothing of the program. They wrote it without slips first, and put them in afterwards. A slip is looked for
with all others put right, as `innofacts proof` does it, with the tables; it is found if something is said that is not
said of the right text. What is said of that is a false alarm. The texts in `judging` only measure.

`python benchmarks/slips_corpus.py` prints how many are found, and `--missed` also which of the learning texts are not.
With files, it prints the slips of these, each with the rule or the step of `arithmetic` that found it.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import checkout  # noqa: F401 - before innofacts

from innofacts.arithmetic.amounts.values import Slip
from innofacts.arithmetic.slips import slips
from innofacts.arithmetic.tables import slips_in_tables
from innofacts.documents.cells import tables_in
from innofacts.documents.document import Document
from innofacts.markup.languages import markup_of
from innofacts.markup.tables import TextTable
from innofacts.proof.cells import divided
from innofacts.prose.figures import Mention, mentions_of
from innofacts.prose.segments import Segment, segments

DATA = Path(__file__).parent.parent / "tests/data/slips"
_CHOICE = re.compile(r"\[(?P<right>[^\[\]/]+)/(?P<wrong>[^\[\]]+)\]")


class Read(NamedTuple):
    """What is found in a text."""

    slips: int
    """How many it has."""
    missed: list[str]
    """Those that are not found, as the text has them."""
    alarms: list[str]
    """What is said of it without any slip."""
    words: int
    """How many it has."""


def read_text(path: Path) -> Read:
    """Return what is found in a text."""
    text = path.read_text(encoding="utf-8")
    choices, kept = [*_CHOICE.finditer(text)], Kept()
    right, *wrong = (said_of(version, kept) for version in versions(text))
    missed = [choice[0] for choice, said in zip(choices, wrong, strict=True) if said <= right]
    return Read(len(choices), missed, sorted(right), len(text.split()))


def read_texts(folder: str) -> Iterator[Read]:
    """Yield what is found in each text of a folder."""
    return map(read_text, sorted((DATA / folder).glob("*.md")))


def versions(text: str) -> Iterator[str]:
    """Yield a text with all results right, and then with one after another wrong."""
    for wrong in (None, *_CHOICE.finditer(text)):
        start = wrong.start() if wrong else -1
        yield _CHOICE.sub(lambda one, start=start: one["wrong" if one.start() == start else "right"], text)


Kept = dict[tuple[Segment, str], list[Mention]]
"""The figures of segments, each in its paragraph, which most versions of a text have in the same place."""


def said_of(text: str, kept: Kept | None = None) -> set[str]:
    """Return the reasons of the slips that are found in a text, each with what is said to be wrong."""
    return {f"{wrong}: {slip.reason}" for wrong, slip in found_in(text, kept)}


def found_in(text: str, kept: Kept | None = None) -> list[tuple[str, Slip]]:
    """Return the slips that are found in a text, each with what is said to be wrong."""
    body, tables = read(text)
    found = [*slips(body, figures(body, {} if kept is None else kept), tables), *slips_in_tables(tables)]
    return [(body[slip.start : slip.end], slip) for slip in found]


def read(text: str) -> tuple[str, list[TextTable]]:
    """Return the running text of a report, and its tables."""
    report, markup = Document("report.md", text), markup_of("report.md")
    running = report.running(markup)
    tables = tables_in(report, running, markup)
    return divided(running, tables), tables


def figures(body: str, kept: Kept) -> Iterator[Mention]:
    """Yield the figures of a text; those of a segment are read once as long as its paragraph stays as and where it is.

    What other paragraphs say could change them only by the month with which the years of the text end, or its season.
    """
    for segment in segments(body):
        start, end = body.rfind("\n\n", 0, segment.start), body.find("\n\n", segment.end)
        paragraph = body[max(0, start) : end if end >= 0 else len(body)]
        if (segment, paragraph) not in kept:
            kept[segment, paragraph] = [*mentions_of([segment], body)]
        yield from kept[segment, paragraph]


def main() -> None:
    """Print how many slips are found, or those of some files."""
    for path in (paths := [one for one in sys.argv[1:] if one != "--missed"]):
        for wrong, slip in found_in(Path(path).read_text(encoding="utf-8")):
            print(f"{path}: {wrong}: {slip.reason} [{slip.found_by or 'tables'}]")
    for folder in ("learning", "judging") if not paths else ():
        found = [*read_texts(folder)]
        many, missed = sum(one.slips for one in found), sum(len(one.missed) for one in found)
        alarms, words = sum(len(one.alarms) for one in found), sum(one.words for one in found)
        print(f"{folder}: {many - missed} of {many} slips found; {alarms} false alarms in {words:,} words")
        if folder == "learning" and "--missed" in sys.argv:
            print(*(f"  {slip}" for one in found for slip in (*one.missed, *one.alarms)), sep="\n")


if __name__ == "__main__":
    main()
