"""Labelled news sentences that only measure how figures are read: no rule, row or word is chosen because of one.

tests/data/prose/judging has made-up sentences of two authors who know nothing of the program. Each quantity is on a
line below its sentence, as printed and in the grammar of figures. A second person labelled all sentences without the
labels of the first: of 330, the 8 with different numbers or bounds are left out. `python benchmarks/prose_corpus.py`
prints the scores and no sentence, so that they stay a measure.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import checkout  # noqa: F401 - before innofacts

from innofacts.prose.figures import Mention, find_mentions
from innofacts.values.figures import Figure
from innofacts.values.grammar import parse_figure
from innofacts.values.units import PERCENT

DATA = Path(__file__).parent.parent / "tests" / "data" / "prose" / "judging"
MARGIN = "    "
_ROUNDING = Decimal("0.5")  # point; "a third" is 33 %, 33.3 % or 33.33 %


class Label(NamedTuple):
    """A quantity in a sentence."""

    start: int
    end: int
    figure: Figure


class Scores(NamedTuple):
    """How many quantities are found, and how many have their value, and their bound too."""

    labelled: int
    read: int
    """Quantities that were read, rightly or wrongly."""
    valued: int
    """Quantities that were read with their value, or both ends of their range."""
    bounded: int
    """Of these, those with their bound, or with none where there is none."""

    @property
    def value(self) -> float:
        """The F1 of the values, in percent."""
        return 200 * self.valued / (self.labelled + self.read)

    @property
    def bound(self) -> float:
        """The F1 of the values with their bounds, in percent."""
        return 200 * self.bounded / (self.labelled + self.read)

    def __str__(self) -> str:
        return (
            f"{self.labelled} quantities, {self.read} read, {self.valued} with their value, {self.bounded} also with "
            f"their bound: F1 {self.value:.1f} and {self.bound:.1f}"
        )


def sentences(page: Path) -> Iterator[tuple[str, list[Label]]]:
    """Yield the sentences of a page, each with its labels; raise ValueError for a label that is not in its sentence."""
    sentence, labels, position = "", list[Label](), 0
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith(MARGIN):
            printed, _, figure = line.strip().rpartition(" | ")
            start = sentence.index(printed, position)
            position = start + len(printed)
            labels.append(Label(start, position, parse_figure(figure)))
        else:
            if sentence:
                yield sentence, labels
            sentence, labels, position = line, [], 0
    yield sentence, labels


def score(pages: Sequence[Path]) -> Scores:
    """Return the scores of the sentences of some pages."""
    labelled = read = valued = bounded = 0
    for page in pages:
        for sentence, labels in sentences(page):
            mentions = find_mentions(sentence)
            labelled, read = labelled + len(labels), read + len(mentions)
            for label in labels:
                mention = next((one for one in mentions if _is_meant(one, label)), None)
                if mention:
                    mentions.remove(mention)
                    valued += 1
                    bounded += size_bound(mention.figure) == size_bound(label.figure)
    return Scores(labelled, read, valued, bounded)


def _is_meant(mention: Mention, label: Label) -> bool:
    """Return whether a figure that was read overlaps a label and has its value, whatever the sign of a change."""
    is_in_words = not any(map(str.isdigit, mention.printed))
    overlaps = mention.start < label.end and label.start < mention.end
    return overlaps and has_value(mention.figure, label.figure, in_words=is_in_words)


def has_value(figure: Figure, meant: Figure, *, in_words: bool) -> bool:
    """Return whether a figure has the value that is meant, whatever its sign; a share `in_words` may be rounded."""
    ours, theirs = _ends(figure), _ends(meant)
    reach = _ROUNDING if in_words and meant.unit.kind == PERCENT else 0
    return len(ours) == len(theirs) and all(abs(one - other) <= reach for one, other in zip(ours, theirs, strict=True))


def _ends(figure: Figure) -> list[Decimal]:
    """Return the number of a figure in base units, or the two ends of a range, without their signs."""
    return sorted(abs(end) for end in (figure.base_number, figure.base_second) if end is not None)


def size_bound(figure: Figure) -> str:
    """Return the bound of the size of a figure: a fall of nearly 4 % is `~> -4 %` or `~< 4 %`."""
    return figure.bound.translate(_TURNED) if figure.number < 0 else figure.bound


_TURNED = str.maketrans("<>", "><")


if __name__ == "__main__":
    print(score(sorted(DATA.glob("*.txt"))))
