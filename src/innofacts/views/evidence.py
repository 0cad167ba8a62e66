"""The evidence on claims as tables: one claim with everything known about it, or a row a claim of a query."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from innofacts.compare.answers import Answer, Converted, Step
from innofacts.compare.comparisons import Comparison
from innofacts.compare.findings import Finding
from innofacts.compare.replacements import day
from innofacts.factfiles.facts import Fact
from innofacts.formats import READERS, Format
from innofacts.showing import shortened
from innofacts.table import FIGURE, ID, LIST, LIST_SEPARATOR, TEXT, Column, Look, Table, filled, names_and_values
from innofacts.values.results import Result
from innofacts.values.rounding import first_digit, rounded
from innofacts.values.units import RANK
from innofacts.views import charts

if TYPE_CHECKING:
    from innofacts.table import Cell

LINES = 40
"""The most lines that the answer on one claim has on a terminal, so that it fits on the screen."""


class Screen(NamedTuple):
    """The room that a terminal has for an answer."""

    width: int
    """How many columns a line has."""
    lines: int | None = None
    """How many lines the answer may have; None for no end."""


_NAMES = 9  # columns of the names in the card
_RAGGED = 8  # columns that a line loses at its end, since it is broken between words
_SHORTEST = 12  # characters to which the last column of a section may be shortened
_GAP = 2
_DIGITS = 3
_BEST = 3  # of the evidence, below the card of a fact
_BAR = 10  # columns of the longest bar


def screen_of(look: Look, asked: int | None) -> Screen | None:
    """Return the room for an answer with as many rows as were asked for; None if it does not go to a terminal."""
    if not look.terminal or look.width is None:
        return None
    return Screen(look.width, LINES if asked is None else None)


def citation(fact: Fact) -> str:
    """Return how to cite a fact: the key of its source, who says it, and when that appeared."""
    appeared = day(fact.source.public) if fact.source.public else ""
    return f"{fact.source.id} ({', '.join(filter(None, (fact.speaker, appeared)))})"


# --- one claim -----------------------------------------------------------------------------------------------------


class _Section(NamedTuple):
    """One part of the answer: its caption, its columns, and its rows, the most important first."""

    caption: str
    columns: Sequence[Column]
    rows: "Sequence[Sequence[Cell]]"
    spare: Sequence[str] = ()
    """The columns that are left out if a terminal has no room for them."""


def evidence(answer: Answer, *, limit: int | None = None, screen: Screen | None = None) -> tuple[list[Table], int, int]:
    """Return the finding as a card and the evidence in sections, with how many rows are shown, and of how many.

    A section has at most `limit` rows; on a `screen` all of them fit together, each row on one line.
    """
    own = [one for one in answer.converted if one.id == answer.finding.fact.id]
    head = finding_card(answer.finding, *own)
    sections = [section for section in _sections(answer, bars=screen is not None) if section.rows]
    lengths = [len(section.rows) for section in sections]
    shown = [length if limit is None else min(limit, length) for length in lengths]
    if screen is None:
        tables = [_cut(section, count) for section, count in zip(sections, shown, strict=True)]
        return [head, *tables], sum(shown), sum(lengths)
    if screen.lines is not None:
        room = max(screen.width - _NAMES, 1)
        taken = 1 + sum(1 + len(str(value)) // (room - _RAGGED) for _, value in head.rows)
        shown = _share_out(lengths, screen.lines - taken - 2 * len(lengths))
    fitted = [_fitted(section, count, screen.width) for section, count in zip(sections, shown, strict=True)]
    return [head, *fitted], sum(shown), sum(lengths)


def finding_card(finding: Finding, converted: Converted | None = None) -> Table:
    """Return a finding as names and values: what was said, what to print instead, why, and whom to cite.

    Money that was `converted` is given as it was said, and with the rate.
    """
    fact = finding.fact
    said = converted.said if converted else fact.figure.words() if fact.figure else fact.claim
    appeared = day(fact.source.public) if fact.source.public else ""
    who = ", ".join(filter(None, (fact.speaker, fact.source.standing, appeared)))
    rows = (
        ("Finding", finding.finding),
        ("Said", f"{said} ({who})" if who else said),
        ("Converted", f"{_words(fact)} at {converted.rate}" if converted else ""),
        ("Print", finding.print or ("nothing" if fact.figure else "")),
        ("Because", finding.reason),
        ("Cite", citation(finding.cited) if finding.cited else ""),
    )
    return names_and_values(rows, fact.id)


def others_say(finding: Finding) -> Table:
    """Return a finding with the best evidence, in a few lines below the card of a fact."""
    rows = [("Finding", f"{finding.finding}: {finding.reason}")]
    rows += [(fact.id, f"{_words(fact)} ({_when(fact)})") for fact in finding.evidence[:_BEST]]
    more = len(finding.evidence) - _BEST
    if more > 0:
        rows.append(("", f"and {more} more: innofacts compare {finding.fact.id}"))
    return names_and_values(rows, "What others say")


def _when(fact: Fact) -> str:
    return ", ".join(filter(None, (fact.period.text if fact.period else "", fact.source.standing)))


def _share_out(lengths: Sequence[int], room: int) -> list[int]:
    """Return how many rows each section shows of so many lines in all: a row each in turn, until there is no room."""
    shown = [0] * len(lengths)
    while room > 0 and shown != list(lengths):
        for n, length in enumerate(lengths):
            if shown[n] < length and room > 0:
                shown[n] += 1
                room -= 1
    return shown


def _cut(section: _Section, count: int) -> Table:
    """Return the most important rows of a section in their order, without the columns that are empty."""
    of = f" ({count} of {len(section.rows)})" if count < len(section.rows) else ""
    rows = [row[1:] for row in sorted(section.rows[:count], key=lambda row: int(row[0] or 0))]
    return filled(Table(section.columns, rows, caption=section.caption + of))


def _fitted(section: _Section, count: int, width: int) -> Table:
    """Return a section without headings in which each row fits on one line of a terminal."""
    table = _cut(section, count)._replace(header=False)
    columns, rows = list(table.columns), [list(row) for row in table.rows]
    spare = [name for name in section.spare if name in [column.name for column in columns]]
    while (over := _width(rows) - width) > 0:
        longest = max(len(str(row[-1] or "")) for row in rows)
        if columns[-1].kind == TEXT and longest - over >= _SHORTEST:
            most = longest - over - 1
            rows = [[*row[:-1], row[-1] and shortened(str(row[-1]), most)] for row in rows]
        elif spare:
            n = [column.name for column in columns].index(spare.pop(0))
            del columns[n]
            rows = [[cell for place, cell in enumerate(row) if place != n] for row in rows]
        else:
            break
    return table._replace(columns=tuple(columns), rows=tuple(map(tuple, rows)))


def _width(rows: "Sequence[Sequence[Cell]]") -> int:
    """Return how many columns of a terminal rows take side by side."""
    widths = [max(len(str(cell or "")) for cell in column) for column in zip(*rows, strict=True)]
    return sum(widths) + _GAP * (len(widths) - 1)


_BY = Column("by", "By")
_FACT = (Column("id", "Id", ID), Column("figure", "Figure", FIGURE))
_VERDICT = (Column("verdict", "Verdict", ID), Column("period", "Period", ID))
_TIME = (Column("period", "Period", ID), _FACT[1], Column("bar", "", ID), _FACT[0], Column("change", "Change", ID))
_RATES = (Column("period", "Period", ID), Column("rate", "Rate"))
_LEFT_OUT = (Column("facts", "Facts", FIGURE), Column("remedy", "Try", ID), Column("reason", "Why"))


def _sections(answer: Answer, *, bars: bool) -> list[_Section]:
    """Return the sections; the first cell of a row is its place in the section."""
    ratio = Column("ratio", f"Ratio to {answer.finding.fact.place}", ID)

    def related(facts: "Sequence[tuple[Fact, Result | None]]") -> "list[Sequence[Cell]]":
        rows = enumerate(facts)
        return [(n, fact.id, _words(fact), _text(result), _by(fact)) for n, (fact, result) in rows]

    same = [_same(n, fact, pair) for n, (fact, pair) in enumerate(answer.same_thing)]
    over_time, elsewhere, parts = _over_time(answer, bars=bars), related(answer.elsewhere), related(answer.parts)
    rate_of = {one.id: (one.period, one.rate) for one in answer.converted}
    ids = (cell for section in (same, over_time, elsewhere, parts) for row in section for cell in row)
    used = list(dict.fromkeys(rate_of[str(id_)] for id_ in ids if id_ in rate_of))
    rates = [(sorted(used).index(rate), *rate) for rate in used]
    left_out = [(n, str(one.number), one.remedy or None, one.reason) for n, one in enumerate(answer.left_out)]
    return [
        _Section("Same thing", (*_FACT, *_VERDICT, _BY), same, ("period",)),
        _Section("Over time", _TIME, over_time, ("bar", "id")),
        _Section("Elsewhere", (*_FACT, ratio, _BY), elsewhere, ("by",)),
        _Section("Parts and wholes", (*_FACT, Column("share", "Share", ID), _BY), parts, ("by",)),
        _Section("Converted at", _RATES, rates),
        _Section("Not compared", _LEFT_OUT, left_out),
    ]


def _by(fact: Fact) -> str:
    return ", ".join(filter(None, (fact.source.standing, fact.speaker)))


def _words(fact: Fact) -> str | None:
    return fact.figure.words() if fact.figure else None


def _text(result: Result | None) -> str | None:
    """Return a result with at most three significant digits, as many as a reader can use on a screen."""
    if result is None or result.low is None or result.high is None or result.unit == RANK:
        return result and result.text
    low, high = Fraction(result.low), Fraction(result.high)
    if low * high <= 0:
        return result.text
    digit = first_digit(high) - _DIGITS + 1
    if digit >= 0 or rounded(low, digit) != rounded(high, digit):
        return result.text
    number = format(Decimal(int(rounded(low, digit) / Fraction(10) ** digit)).scaleb(digit), "f")
    plus = "+" if result.text.startswith("+") else ""
    short = f"{plus}{number} {result.unit}".strip()
    return min(result.text, short, key=len)


def _same(n: int, fact: Fact, pair: Comparison) -> "Sequence[Cell]":
    period = fact.period.text if fact.period else None
    return (n, fact.id, _words(fact), pair.verdict or "different date", period, _by(fact))


def _over_time(answer: Answer, *, bars: bool) -> "list[Sequence[Cell]]":
    """Return a row a period, the nearest to the claim first, and one for the break of a series before a period."""
    steps = answer.over_time
    drawn = charts.bars([step.fact for step in steps], _BAR) if bars else []
    own = answer.finding.fact.period
    rows: list[tuple[int, Sequence[Cell]]] = []
    for n, step in enumerate(steps):
        period = step.fact.period
        distance = abs((period.first - own.first).days) if period and own else 0
        bar = drawn[n] if drawn else None
        rows.append(
            (distance, (2 * n, period.text if period else None, _words(step.fact), bar, step.fact.id, _change(step)))
        )
        if step.breaks:
            line = f"series break {', '.join(period.text for period in step.breaks)}"
            rows.append((distance, (2 * n - 1, None, None, None, None, line)))
    return [cells for _, cells in sorted(rows, key=lambda row: row[0])]


def _change(step: Step) -> str | None:
    """Return how a figure has changed since the row before."""
    is_several = step.per_year and step.change and step.per_year.text != step.change.text
    return f"{_text(step.per_year)} a year" if is_several else _text(step.change)


# --- one thing, in order of publication ---------------------------------------------------------------------------

_DATES = (Column("published", "Published", ID), Column("reported", "Reported", ID))
_STATEMENT = (*_FACT, Column("period", "Period", ID), Column("vintage", "Vintage", ID))
_HISTORY = (*_DATES, *_STATEMENT, Column("standing", "Standing", ID), _BY)


def history(facts: Sequence[Fact], form: Format, screen: Screen | None = None) -> Table:
    """Return statements as rows in their order; on a `screen` each row is on one line.

    `reported` is when the source retold a figure whose release is not at hand; readers see it as "by" that day.
    """
    if form.audience != READERS:
        return Table(_HISTORY, tuple(map(_statement, facts)))
    rows = [(n, _public(fact), *_statement(fact)[2:6], _by(fact)) for n, fact in enumerate(facts)]
    section = _Section("", (Column("public", "Public", ID), *_STATEMENT, _BY), rows, ("vintage", "period"))
    return _fitted(section, len(rows), screen.width) if screen else _cut(section, len(rows))


def _statement(fact: Fact) -> "Sequence[Cell]":
    source, period = fact.source, fact.period
    days = (one.text if one else None for one in (source.published, source.reported))
    stated = (fact.id, _words(fact), period.text if period else None, fact.vintage or None)
    return (*days, *stated, source.standing or None, fact.speaker or None)


def _public(fact: Fact) -> str:
    source = fact.source
    return source.published.text if source.published else f"by {source.reported}" if source.reported else "undated"


# --- many claims ---------------------------------------------------------------------------------------------------

_CLAIM = (
    Column("id", "Id", ID),
    Column("said", "Said", FIGURE),
    Column("finding", "Finding", ID),
    Column("print", "Print", FIGURE),
    Column("who", "Who"),
    Column("cite", "Cite", ID),
)
_MORE = (Column("print_fact", "Print fact", ID), Column("reason", "Reason"), Column("evidence", "Evidence", LIST))


def findings_table(findings: Sequence[Finding], form: Format) -> Table:
    """Return a row a claim: what was said, the finding, what to print, who says so, and the key of the source to cite.

    Programs get the reason and the evidence too, JSON in the shape of docs/reference.md.
    """
    if form.is_json:
        columns = (Column("fact", "Fact", ID), *_CLAIM[1:4], *_MORE)
        return Table(columns, tuple((*_claim(one)[:4], *_more(one)) for one in findings))
    if form.audience == READERS:
        return Table(_CLAIM, tuple(map(_claim, findings)))
    return Table((*_CLAIM, *_MORE), tuple((*_claim(one), *_more(one)) for one in findings))


def _claim(one: Finding) -> "Sequence[Cell]":
    who = (
        one.printed.speaker if one.printed and one.printed is not one.fact else one.cited.speaker if one.cited else None
    )
    said = one.fact.figure.words() if one.fact.figure else None
    return (one.fact.id, said, one.finding, one.print or None, who, one.cited.source.id if one.cited else None)


def _more(one: Finding) -> "Sequence[Cell]":
    ids = LIST_SEPARATOR.join(fact.id for fact in one.evidence)
    return (one.print_fact, one.reason, ids or None)
