"""Rules of figures and their periods: they agree with their words, with each other and with their source."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from innofacts.check.conflicts import earliest_conflicts
from innofacts.check.library import ParsedLibrary, Violation, at
from innofacts.check.restatements import restates_figure
from innofacts.compare.comparability import differences, meets_in_time
from innofacts.patterns import regex
from innofacts.prose.figures import find_figures
from innofacts.values.periods import Period
from innofacts.values.units import PERCENT


def parts_beyond_wholes(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each part that is certainly larger than its whole at the same time."""
    for fact in library.facts:
        whole = library.by_id.get(fact.part_of)
        if whole is None or fact.quantity is None or whole.quantity is None:
            continue
        if differences(fact, whole) or not meets_in_time(fact, whole):
            continue
        low, high = fact.quantity.interval.tightened().low, whole.quantity.interval.tightened().high
        if low is not None and high is not None and low > high:
            message = f"the part is larger than its whole, {whole.called}"
            yield at(fact, "figure", message, "one of the figures is wrong, or part_of names the wrong whole")


_ALL = 100  # percent
_OF_A_SHARE = regex(
    r"\b(?:share|proportion|portion|fraction|percentage|out of|accounted for|accounts for)\b", re.IGNORECASE
)
_OF_A_CHANGE = regex(
    r"grew|grow|rose|rise|increas|climb|jump|surg|gain|up\b|more than|compared|target|capacity|of the level|exceed"
    r"|ratio|index|as (?:much|many|high|large)|times",
    re.IGNORECASE,
)


def shares_over_100(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each share of a whole of more than 100 percent, also if no nature says that it is a share."""
    for fact in library.facts:
        if fact.quantity is None or fact.nature not in ("", "stock"):
            continue
        figure, interval = fact.quantity
        if figure.unit.kind != PERCENT:
            continue
        low = interval.tightened().low
        said = f"{fact.claim} {fact.measure.replace('-', ' ')}"
        is_over = low is not None and low >= _ALL and figure.base_number > _ALL
        if is_over and _OF_A_SHARE.search(said) and not _OF_A_CHANGE.search(said):
            yield at(fact, "figure", "a share of a whole cannot be more than 100 %", "is it a growth, or a ratio?")


def conflicts(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each figure that conflicts with an earlier one about the same thing, unless a note of a fact mentions it."""
    for fact, other in earliest_conflicts(library.facts):
        where = f"{other.file}:{other.line}"
        message = f"this conflicts with {other.called}, about the same thing at {where}"
        yield at(fact, "figure", message, "fix the one that is wrong; if the sources differ, say so in a note")


def other_years(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each claim that gives its figure for one year, which is near the period of the fact and not in it."""
    for fact in library.facts:
        if fact.figure is None or fact.series or fact.period is None or len(fact.claim) > _LONGEST:
            continue
        named = [*_YEAR.finditer(fact.claim)]
        if len(named) == 1 and _is_beside(int(named[0][0]), fact.period) and _OF_ALL.search(fact.claim):
            said = [one for one in find_figures(fact.claim) if restates_figure(fact.figure, one)]
            if len(said) == 1 and [str(time.period)[:4] for time in said[0].times] == [named[0][0]]:
                message = f"the claim gives the figure for {named[0][0]}, and the period is {fact.period}"
                yield at(fact, "claim", message, "fix the claim or the period", offset=named[0].start())


def _is_beside(year: int, period: Period) -> bool:
    """Return whether a year is near a period, and none of it is in the period, or in the month around a single day."""
    first, last = period.first, period.last or date.max
    is_near = first.year - _MOST_YEARS_APART <= year <= last.year + _MOST_YEARS_APART
    if not is_near:
        return False
    month = timedelta(days=31 if first == last else 0)
    return date(year, 12, 31) + month < first or last + month < date(year, 1, 1)


_LONGEST = 500  # characters of a claim that is one sentence
_MOST_YEARS_APART = 5  # years; a claim about a bridge of 1932 gives what it carries now
_YEAR = regex(r"(?<![\w./-])(?:1[5-9]|20)\d\d(?![\w/%–-])")
_TEXT = r"(?:[^,;:()]|,(?=\d))*"  # of one clause
_BY_YEAR = r"(?:in|during|at the end of|by the end of) (?:1[5-9]|20)\d\d"
_NOT_OF_ALL = (
    "today|now|since|later|after|next|previous|than|earlier|fiscal|financial|until|which|that|who|with|has|have|is|are"
    "|terms|prices|money|planned|plans?|promised|pledged|expected"
)
# What says that a claim is of a year as a whole: its beginning, or the end of a clause without a second verb.
_OF_ALL = regex(
    rf"^(?!.*(?:\b(?:{_NOT_OF_ALL})\b|;))(?:{_BY_YEAR}\b(?!['’])"
    rf"|{_TEXT}(?:\d(?:(?! and )[^,;:()]|,(?=\d))*\b(?:was|were) \w+|\d(?: \w+){{1,3}}|%) {_BY_YEAR}\.?$)",
    re.IGNORECASE,
)


_OF_WHAT_COMES = regex(
    r"\b(?:will|would|shall|forecast\w*|projected|projections?|expect\w*|target\w*|plans?|planned|planning|aims?|aimed"
    r"|goals?|predict\w*|estimat\w*|outlook|scenario\w*|budget\w*|until|schedul\w*|pledg\w*|anticipat\w*|future"
    r"|due (?:in|by|to be)|set to|to be|intend\w*|by (?:the )?(?:end of |mid-?|early |late )?(?:19|20|21)\d\d)\b",
    re.IGNORECASE,
)


def future_periods(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each period after the source appeared, if nothing in the fact says that it is a forecast."""
    for fact in library.facts:
        period, published = fact.period, fact.source.public
        if period is None or published is None or published.last is None:
            continue
        begins_later = period.first > published.last
        ends_later = period.last is not None and period.last.year > published.last.year and fact.nature != "stock"
        if not begins_later and not (ends_later and fact.figure is not None):
            continue
        said = " ".join((fact.claim, fact.note, fact.measure, fact.basis, fact.scope, fact.says, *fact.topics))
        if not _OF_WHAT_COMES.search(said):
            what = "begins" if begins_later else "ends"
            message = f"the period {period} {what} after its source appeared ({published})"
            yield at(fact, "period", message, "if it is a forecast, say so in the claim or in a note")
