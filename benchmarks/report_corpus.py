"""Labelled reports for `proof`: whole documents that go from one subject to the next, each with its library.

In tests/data/proof/reports, a report has headings, paragraphs, lists, tables and footnotes, and paragraphs about places
and firms of which its library has no fact. Its authors know nothing of the program. Its figures have the labels of
`proof_corpus`; numbers that are not figures have none. A report is read as `innofacts proof` reads it, with its tables,
and its subject.

`python benchmarks/report_corpus.py` prints how many verdicts are right, and `--answers` the wrong ones of the learning
reports.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from proof_corpus import DATA, Alarm, Answer, Label, labelled

from innofacts.compare.verdicts import ARITHMETIC
from innofacts.documents.document import Document
from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.matching.matcher import Matcher
from innofacts.proof.proofing import proofread
from innofacts.proof.reading import Proof

FOLDER = DATA / "reports"
SHIPPED = Path(__file__).parent.parent / "facts"
LEARNING = (
    "cityreport",
    "coastreport",
    "farmreport",
    "innovation",
    "islandreport",
    "islandreview",
    "islandstates",
    "uplandreport",
)
"""The reports that anyone may read to improve the rules."""
JUDGING = (
    "bankreport",
    "districtreport",
    "estuaryreview",
    "healthreport",
    "metroreview",
    "provincereview",
    "valleyreport",
)
"""The reports that only measure the result: no rule and no word is chosen because of a sentence in them."""


class Read(NamedTuple):
    """What `proof` says of a report."""

    answers: list[Answer]
    """The answers to the labelled figures."""
    alarms: list[Alarm]
    """The numbers that were taken for figures and are not, and the slips found in sums that are right."""

    def __str__(self) -> str:
        supported = [answer for answer in self.answers if answer.is_supported]
        return (
            f"{sum(answer.is_right for answer in self.answers)} of {len(self.answers)} verdicts right; "
            f"{sum(answer.is_right for answer in supported)} of {len(supported)} supported right; "
            f"{len(self.alarms)} false alarms"
        )


def read_report(name: str) -> Read:
    """Return what `proof` says of the figures of a report."""
    text, labels = _labelled(name)
    with library_open(library_of(name)) as proofs_of:
        proofs = proofs_of(Document(f"{name}.md", text))
    figures = [proof for proof in proofs if proof.match.verdict != ARITHMETIC]
    answers = []
    for label in labels:
        match = next((proof.match for proof in figures if label.covers(proof.mention)), None)
        answers.append(Answer(text[label.start : label.end], _around(text, label.start), label, match))
    alarms = [proof for proof in proofs if proof not in figures or not any(one.covers(proof.mention) for one in labels)]
    return Read(answers, [Alarm(proof.mention.printed, proof.match.reason) for proof in alarms])


def library_of(name: str) -> str:
    """Return the library of a report, which is the shipped one if it has none of its own."""
    own = FOLDER / f"{name}.toml"
    return str(own if own.exists() else SHIPPED)


def labels_in(name: str) -> tuple[Label, ...]:
    """Return the labels of a report."""
    return _labelled(name)[1]


def _labelled(name: str) -> tuple[str, tuple[Label, ...]]:
    return labelled((FOLDER / f"{name}.md").read_text(encoding="utf-8"))


@contextmanager
def library_open(path: str) -> Iterator[Callable[[Document], tuple[Proof, ...]]]:
    """Open a library, and yield what gives the proofs of the figures of a report with its facts."""
    with open_index(locate((path,))) as index:
        matcher = Matcher(index)
        yield lambda report: proofread(report, report.markup(), matcher, index, lambda *_: None).figures


def _around(text: str, start: int) -> str:
    """Return the end of a text up to a figure, and the line behind it, without the rest of the report."""
    return f"{text[max(0, start - _BEFORE) : start]}*{text[start:].partition(chr(10))[0][:_BEHIND]}"


_BEFORE, _BEHIND = 160, 80  # characters


def _lines(*, is_told: bool) -> Iterator[str]:
    for name in (*LEARNING, *JUDGING):
        read = read_report(name)
        yield f"{name}: {read}"
        if is_told and name in LEARNING:
            yield from (f"    {answer} {answer.label}" for answer in read.answers if not answer.is_right)
            yield from (f"    {alarm}" for alarm in read.alarms)


if __name__ == "__main__":
    print("\n".join(_lines(is_told="--answers" in sys.argv)))
