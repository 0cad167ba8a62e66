"""Labelled articles for `draft`: how many of their figures it drafts, and with how many it has each part right.

The texts in tests/data/articles are by authors who know nothing of the program. A text begins with the date on which it
was published, `Published: 2025-03-14`, and each figure that someone could claim is in braces, with the figure and the
period that an attentive reader understands: `{more than 80 cars|> 80 cars|2024-05}`. A period of `-` says that the text
gives none, or that the figure is of the present, for which a draft may also have the date of publication. Of several
answers with a slash between them, each is right. `{about 40|?}` is a claim for one reader and none for another. In the
pages of `times`, which are snippets, only some figures are labelled, and only with a period: `{80 cars||2024}`.

The folder `learning` may be read by anyone who improves the rules; `judging` only measures, and no rule and no word is
chosen because of one of its sentences. A second person labelled its articles without the labels of the first: where the
two disagree, a figure is marked with `?`. `python benchmarks/draft_corpus.py` prints the scores and no sentence.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from proof_corpus import unbraced
from prose_corpus import has_value, size_bound

from innofacts.documents.document import Document
from innofacts.draft.drafting import Draft, drafts
from innofacts.english.inflection import singular
from innofacts.features.measures import power_between
from innofacts.values.conversions import rate_key
from innofacts.values.figures import Figure
from innofacts.values.grammar import parse_figure
from innofacts.values.periods import Period, parse_period
from innofacts.values.units import CURRENCY, Unit

DATA = Path(__file__).parent.parent / "tests" / "data" / "articles"
LEARNING, JUDGING = "learning", "judging"
TIMES = "times"
"""The name of the pages with snippets, of which only the periods are labelled."""

_LABEL = re.compile(r"\{([^|{}]*)\|([^|{}]*)(?:\|([^|{}]*))?\}")
_BEGINNING = re.compile(r"^(?=Published: )", re.MULTILINE)
_NONE = "-"


class Label(NamedTuple):
    """A figure in a text, and what it says."""

    start: int
    end: int
    figure: Figure | None
    """None if only the period is labelled, or if it may be a claim."""
    periods: tuple[str, ...]
    """Each of them is right; empty if it may be a claim, or none."""

    def covers(self, draft: Draft) -> bool:
        """Return whether a draft overlaps the label."""
        return draft.start < self.end and self.start < draft.end


class Text(NamedTuple):
    """A text without its braces."""

    text: str
    published: Period
    labels: tuple[Label, ...]


class Scores(NamedTuple):
    """How many figures are drafted, and with which parts right."""

    labelled: int
    found: int
    """Labelled figures that are drafted."""
    drafted: int
    """Drafts, without those that may be claims."""
    claims: int
    """Drafts that are labelled."""
    bounds: int
    values: int
    units: int
    periods: int
    whole: int
    """Labelled figures that are drafted with all four."""
    own: int
    """Labelled figures that are drafted with a period that is not marked as a guess."""
    own_periods: int
    """Those of them of which that is right."""

    def __str__(self) -> str:
        return (
            f"{self.labelled} figures: recall {_percent(self.found, self.labelled)}, precision "
            f"{_percent(self.claims, self.drafted)}, all parts right {_percent(self.whole, self.labelled)} (bound "
            f"{_percent(self.bounds, self.labelled)}, value {_percent(self.values, self.labelled)}, unit "
            f"{_percent(self.units, self.labelled)}, period {_percent(self.periods, self.labelled)}), periods without "
            f"a mark right {_percent(self.own_periods, self.own)}"
        )


def texts(page: Path) -> Iterator[Text]:
    """Yield the texts of a page; raises Unreadable for a figure or a period that is not in the grammar."""
    for part in filter(None, _BEGINNING.split(page.read_text(encoding="utf-8"))):
        text, marks = unbraced(part, _LABEL)
        published = text.partition("\n")[0].removeprefix("Published: ")
        yield Text(text, parse_period(published.strip()), tuple(_label(*mark) for mark in marks))


def _label(start: int, end: int, mark: re.Match[str]) -> Label:
    figure = None if mark[2] in ("", "?") else parse_figure(mark[2])
    periods = [answer.strip() for answer in mark[3].split("/")] if mark[3] else []
    return Label(start, end, figure, _whole_fiscal_years(periods))


def _whole_fiscal_years(periods: Sequence[str]) -> tuple[str, ...]:
    """Return periods in which a fiscal year is in one piece again: the slash of FY2023/24 is none between answers."""
    joined: list[str] = []
    for period in periods:
        if joined and re.fullmatch(r"FY\d{4}", joined[-1]):
            joined[-1] += f"/{period}"
        else:
            joined.append(period)
    return tuple(joined)


def score(pages: Iterable[Path]) -> Scores:
    """Return the scores of the texts of some pages."""
    scores = [_scores(text) for page in pages for text in texts(page)]
    return Scores(*map(sum, zip(*scores, strict=True)))


def _scores(text: Text) -> Scores:
    found = [*drafts(Document("", text.text), text.published)]
    open_ = [label for label in text.labels if not label.periods]
    labels = [label for label in text.labels if label.periods]
    pairs = [
        (label, draft)
        for label in labels
        for draft in [next((draft for draft in found if label.covers(draft)), None)]
        if draft
    ]
    right = [_right(label, draft, text.published) for label, draft in pairs]
    drafted = [draft for draft in found if not any(label.covers(draft) for label in open_)]
    own = [
        one[3]
        for one, (_, draft) in zip(right, pairs, strict=True)
        if draft.period and not any(part.startswith("period ") for part in draft.guessed)
    ]
    return Scores(
        labelled=len(labels),
        found=len(pairs),
        drafted=len(drafted),
        claims=sum(any(label.covers(draft) for label in labels) for draft in drafted),
        bounds=sum(one[0] for one in right),
        values=sum(one[1] for one in right),
        units=sum(one[2] for one in right),
        periods=sum(one[3] for one in right),
        whole=sum(map(all, right)),
        own=len(own),
        own_periods=sum(own),
    )


def _right(label: Label, draft: Draft, published: Period) -> tuple[bool, bool, bool, bool]:
    """Return whether a draft has the bound, the value, the unit and the period of a label."""
    period = _is_one_of(draft.period, label.periods) or (_NONE in label.periods and draft.period == published)
    if label.figure is None:
        return True, True, True, period
    ours, theirs = draft.figure, label.figure
    in_words = not any(map(str.isdigit, draft.printed))
    return (
        size_bound(ours) == size_bound(theirs),
        has_value(ours, theirs, in_words=in_words),
        _is_unit(ours.unit, theirs.unit),
        period,
    )


def _is_one_of(period: Period | None, answers: Sequence[str]) -> bool:
    return str(period or _NONE) in answers or (
        period is not None and any(_is_same(period, answer) for answer in answers if answer != _NONE)
    )


def _is_same(period: Period, answer: str) -> bool:
    """Return whether a period has the same days as an answer, which may be a fiscal year: FY2023/24."""
    if answer.startswith("FY"):
        first = int(answer[2:6])
        years = period.first.year, (period.last or period.first).year
        return period.first.day == 1 and years == (first, first + 1) and period.last == _a_year_after(period.first)
    meant = parse_period(answer)
    return (period.first, period.last) == (meant.first, meant.last)


def _a_year_after(first: date) -> date:
    return first.replace(year=first.year + 1) - timedelta(days=1)


def _is_unit(one: Unit, other: Unit) -> bool:
    """Return whether two units mean the same, in other words: ferry passengers, passengers; per head, person."""
    if _in_dollars(rate_key(one)) == _in_dollars(rate_key(other)) or power_between(one, other) == 0:
        return True
    if CURRENCY in (one.kind, other.kind):
        return False
    ours, theirs = _nouns(one), _nouns(other)
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _in_dollars(key: str) -> str:
    """Return the key of a unit with a bare "$" as that of the dollars that a label means: USD per barrel."""
    return re.sub(r"^\$(?!\w)", "USD", key)


def _nouns(unit: Unit) -> set[str]:
    return {singular(word) for word in re.findall(r"[^\W_]+|[%°]", unit.key.lower().replace(",", ""))} - {"of", "the"}


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def pages(part: str, *, times: bool = False) -> list[Path]:
    """Return the pages of a part: its articles, or its snippets about times."""
    return [page for page in sorted((DATA / part).glob("*.txt")) if page.stem.startswith(TIMES) == times]


if __name__ == "__main__":
    for part in (LEARNING, JUDGING):
        print(f"articles, {part}: {score(pages(part))}")
        snippets = score(pages(part, times=True))
        print(f"snippets, {part}: the period of {snippets.periods} of {snippets.labelled} figures")
