"""A newer release of a table merged into a fact file: its text changes only where the table does.

New periods become lines. Where a value has changed, the line has the new one, and the old one goes to a series of its
own, with the day on which it was published; the current series names it in `replaces`. New and changed values have the
date of their release (`factfiles.releases`), and all others keep theirs, so that what was public on a day stays known.
Comments, the order of lines and everything else that a person wrote stay.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any, NamedTuple

from innofacts.errors import InnofactsError
from innofacts.factfiles.facts import FactFile
from innofacts.factfiles.ids import free_id
from innofacts.factfiles.reading import read_to_change
from innofacts.factfiles.releases import entries, released
from innofacts.factfiles.syntax import parse
from innofacts.factfiles.writing import key_text, toml
from innofacts.importing.cells.cells import PLAIN
from innofacts.importing.composing import Series, slug
from innofacts.importing.edits import Edits
from innofacts.importing.files import series_text
from innofacts.patterns import regex
from innofacts.showing import counted, visible
from innofacts.table import DECIMAL, ID, TEXT, Column, Table
from innofacts.values.grammar import parse_figure
from innofacts.values.periods import Period, parse_period

COLUMNS = (
    Column("id", "Id", ID),
    Column("change", "Change", TEXT),
    Column("old", "Old", TEXT),
    Column("new", "New", TEXT),
    Column("difference", "Difference", DECIMAL),
    Column("percent", "Percent", DECIMAL),
)
"""The columns of the table of changes."""
NEW, REVISED, CONFIRMED, BREAK = "new", "revised", "confirmed", "break"
_ORDER = (REVISED, CONFIRMED, NEW, BREAK)

Release = int | str | date | None
"""The date of a release as in TOML; None if it is unknown."""


class ChangedValue(NamedTuple):
    """One value that is new or different."""

    id: str
    """The id of the fact."""
    kind: str
    """NEW, REVISED, CONFIRMED (final now, as large as the preliminary one) or BREAK."""
    old: str
    """The old figure; empty for a new one."""
    new: str
    """The new figure; empty for a break."""


class Merged(NamedTuple):
    """The result of a merge."""

    text: str
    """The new text of the file."""
    changes: tuple[ChangedValue, ...]
    """The changes, revised values first."""
    absent: int
    """How many values of the file are not in the table."""
    notes: tuple[str, ...] = ()
    """What the table notes and the file does not, each with the id of its series."""


class Target(NamedTuple):
    """The fact file into which a table is merged."""

    path: str
    """The file, as the user named it."""
    data: bytes
    """Its content."""
    read: FactFile
    """What it says."""
    document: "dict[str, Any]"
    """The same as the tables of TOML."""

    def shared(self, key: str) -> str:
        """Return the value of a key, such as the unit, that all series have; empty if they have several."""
        values = {str(one.get(key, "")) for one in self.document.get("series", ())}
        return values.pop() if len(values) == 1 else ""

    def latest(self) -> Period | None:
        """Return the latest date at which its values were made public; None if it has no dates."""
        dates = {fact.source.public for fact in self.read.facts}
        return max((day for day in dates if day), key=lambda day: day.first, default=None)


def open_target(path: str) -> Target:
    """Read a fact file; raises InnofactsError if it cannot be read, or has problems."""
    data, read = read_to_change(path, hint="without --update, import creates a file")
    return Target(path, data, read, parse(path, data).document or {})


def merge(target: Target, series: Iterable[Series], day: Release) -> Merged:
    """Merge the series of a newer release into a fact file; `day` is its date as in TOML, None if it is unknown.

    Raises InnofactsError for a table that says nothing about the series of the file.
    """
    merger = _Merger(target, day)
    for one in series:
        merger.add(one)
    return merger.merged()


class _Known:
    """One series of the file."""

    def __init__(self, number: int, table: "Mapping[str, Any]", fiscal_year: str) -> None:
        self.number = number
        self.table = table
        self.fiscal_year = fiscal_year
        self.id = str(table["id"])
        self.unit = str(table["unit"])
        self.vintage = str(table.get("vintage", ""))
        self.key = _key(table)

    @cached_property
    def values(self) -> dict[str, str]:
        """Its values by their periods, as texts."""
        return {period: " ".join(str(value).split()) for period, value in self.table["values"].items()}

    @cached_property
    def dates(self) -> dict[str, Any]:
        """The date of each value, None for that of its source."""
        values, published = self.table["values"], self.table.get("published")
        if not isinstance(published, dict):
            return dict.fromkeys(values, published)
        return dict.fromkeys(values) | released(list(values), published, self.fiscal_year)

    def figure(self, period: str) -> str:
        """Return the figure of one of its values, with its unit."""
        return f"{self.values[period]} {self.unit}"

    def first_day(self, period: int | str | date) -> date:
        """Return the first day of a period of the file or the table."""
        return parse_period(period, fiscal_year=self.fiscal_year).first

    def breaks_new_in(self, series: Series) -> list[str]:
        """Return the breaks of a series of the table that it does not have."""
        known = {self.first_day(one) for one in self.table.get("breaks", ())}
        return [period for period in series.breaks if self.first_day(period) not in known]

    def notes_new_in(self, series: Series) -> str:
        """Return the sentences in the note of a series of the table that it does not have."""
        note = str(self.table.get("note", ""))
        return " ".join(sentence for sentence in _SENTENCE_END.split(series.note) if sentence not in note)


_SENTENCE_END = regex(r"(?<=\.)\s+(?=[A-Z])")


class _KnownSeries:
    """The series of the file, found by what they are about."""

    def __init__(self, document: "Mapping[str, Any]") -> None:
        fiscal_year = document["source"].get("fiscal_year", "")
        self.all = [_Known(number, one, fiscal_year) for number, one in enumerate(document.get("series", ()))]
        replaced = {(id_, one.key, one.vintage) for one in self.all for id_ in one.table.get("replaces", ())}
        self.current: list[_Known] = []
        self._by_key: dict[tuple[str, ...], list[_Known]] = {}
        self._earlier: dict[tuple[str, ...], list[_Known]] = {}
        for one in self.all:
            ids = (f"{one.id}@{' '.join(period.split())}" for period in one.values)
            is_earlier = all((id_, one.key, one.vintage) in replaced for id_ in ids)
            (self._earlier if is_earlier else self._by_key).setdefault(one.key, []).append(one)
            self.current += [] if is_earlier else [one]
        self._by_id = {one.id: one for one in self.current}

    def about(self, series: Series) -> Sequence[_Known]:
        """Return those about what a series of the table is about, whatever their vintage.

        A person may have named the measure, the place or the basis differently: then the id shows it.
        """
        alike = self._by_key.get(_key(series._asdict()), [])
        ids = (series.id, series.id.removesuffix(f"-{series.vintage}"))
        named = next((self._by_id[id_] for id_ in ids if id_ in self._by_id), None)
        if alike or named is None or named.key[0] != _in_one_spelling(series.unit):
            return alike
        return self._by_key[named.key]

    def earlier(self, one: _Known) -> Sequence[_Known]:
        """Return those about the same that have only values which others of their vintage replace."""
        return self._earlier.get(one.key, ())


class _Merger:
    """Merges into one file: the series that it has, the edits that the table asks for, and what is said of them."""

    def __init__(self, target: Target, day: Release) -> None:
        self._path = target.path
        self._source: dict[str, Any] = target.document["source"]
        self._day = None if day == self._source.get("published") else day
        self._known = _KnownSeries(target.document)
        self._taken = {fact.id for fact in target.read.facts} | {one.id for one in self._known.all}
        self._edits = Edits(target.path, target.data, [one.table for one in self._known.all])
        self._first_of_table = ""  # what tells its first series apart
        self._seen: set[tuple[int, str]] = set()  # the values of the file that the table has
        self._changes: list[ChangedValue] = []
        self._notes: list[str] = []

    def add(self, series: Series) -> None:
        """Add the values of a series of the table."""
        self._first_of_table = self._first_of_table or _said(series._asdict())
        candidates = self._known.about(series)
        own = next((one for one in candidates if one.vintage == series.vintage), None)
        if own is None:
            self._add_series(series, candidates)
            return
        if unknown := own.notes_new_in(series):
            self._notes.append(f"{own.id}: {unknown}")
        revised: dict[str, str] = {}
        new: dict[str, str] = {}
        replaced: dict[str, _Known] = {}
        for period, figure in zip(series.periods, series.figures, strict=True):
            holder = next((one for one in [own, *candidates] if period in one.values), None)
            if holder:
                self._seen.add((holder.number, period))
            if holder is not own:
                new[period] = figure
                replaced |= {period: holder} if holder else {}
            elif own.values[period] != figure:
                revised[period] = figure
        self._insert(own, new)
        self._note_changes(own.id, new, {period: one.figure(period) for period, one in replaced.items()}, own.unit)
        moved = self._revise(own, revised)
        self._date(own, [*new, *revised])
        self._edits.extend(own.number, "replaces", [*(f"{one.id}@{key}" for key, one in replaced.items()), *moved])
        breaks = own.breaks_new_in(series)
        self._edits.extend(own.number, "breaks", breaks)
        self._changes += [ChangedValue(f"{own.id}@{period}", BREAK, "", "") for period in breaks]

    def _add_series(self, series: Series, candidates: Sequence[_Known]) -> None:
        """Add a series that the file does not have, at the end."""
        same = [(one, period) for period in series.periods for one in candidates if period in one.values]
        self._seen.update((one.number, period) for one, period in same)
        replaced = tuple(f"{one.id}@{period}" for one, period in same)
        id_ = self._unique(series.id)
        named = series._replace(id=id_, replaces=replaced, published=self._day or series.published)
        self._edits.append(series_text(named))
        new = dict(zip(series.periods, series.figures, strict=True))
        self._note_changes(id_, new, {period: one.figure(period) for one, period in same}, series.unit)

    def _insert(self, one: _Known, new: Mapping[str, str]) -> None:
        """Insert lines for periods that a series does not have, each after the period before it."""
        if not new:
            return
        known = sorted((one.first_day(period), self._edits.line(one.number, period)) for period in one.values)
        lines = list(accumulate((line for _, line in known), max))
        for period, figure in new.items():
            before = bisect_left(known, (one.first_day(period),))
            line = lines[before - 1] + 1 if before else min(line for _, line in known)
            self._edits.insert(line, f'{key_text(period)} = "{figure}"')

    def _note_changes(self, id_: str, new: Mapping[str, str], old: Mapping[str, str], unit: str) -> None:
        """Note new values of a series as changes; `old` has the figures that some of them replace."""
        for period, figure in new.items():
            before, after = old.get(period, ""), f"{figure} {unit}"
            kind = REVISED if before else NEW
            kind = CONFIRMED if before and Decimal(_difference(before, after)[0] or 1) == 0 else kind
            self._changes.append(ChangedValue(f"{id_}@{period}", kind, before, after))

    def _revise(self, one: _Known, revised: Mapping[str, str]) -> list[str]:
        """Put the new values into their lines, and the old ones into series of their releases; return their ids."""
        for period, figure in revised.items():
            self._edits.replace(("series", one.number, "values", period), f'"{figure}"')
        self._note_changes(one.id, revised, {period: one.figure(period) for period in revised}, one.unit)
        releases: dict[Any, dict[str, str]] = {}
        for period in revised:
            day = one.dates[period] or self._source.get("published")
            releases.setdefault(day, {})[period] = one.values[period]
        return [id_ for day, old in releases.items() for id_ in self._keep(one, day, old)]

    def _keep(self, one: _Known, day: Any, old: Mapping[str, str]) -> list[str]:
        """Keep the values of an earlier release in a series of their own, and return their ids."""
        before = [id_ for id_ in one.table.get("replaces", ()) if id_.rpartition("@")[2] in old]  # by older releases
        for other in self._known.earlier(one):
            is_same = (other.table.get("published"), other.vintage) == (day, one.vintage)
            if is_same and not other.values.keys() & old.keys():
                self._insert(other, old)
                self._edits.extend(other.number, "replaces", before)
                return [f"{other.id}@{period}" for period in old]
        said = str(day or self._source.get("accessed") or "earlier")
        id_ = self._unique(f"{one.id}-{slug(said)}")
        keys = ("claim", "unit", "measure", "place", "nature", "basis", "vintage", "scope")
        same: dict[str, Any] = {key: str(one.table.get(key, "")) for key in keys}
        kept = Series(id_, periods=tuple(old), figures=list(old.values()), **same)
        note = f"As published {said}." if said != "earlier" else "As published earlier."
        self._edits.append(series_text(kept._replace(note=note, replaces=tuple(before), published=day or "")))
        return [f"{id_}@{period}" for period in old]

    def _date(self, one: _Known, periods: Sequence[str]) -> None:
        """Give new values of a series the date of their release, which the others keep theirs from."""
        after = one.dates | dict.fromkeys(periods, self._day)
        published = entries(after, one.fiscal_year)
        if after == one.dates or published == one.table.get("published"):
            return
        if "published" in one.table:
            self._edits.replace(("series", one.number, "published"), toml(published or {}))
        else:
            self._edits.add_key(one.number, "published", published)

    def _unique(self, id_: str) -> str:
        free = free_id(id_, self._taken)
        self._taken.add(free)
        return free

    def merged(self) -> Merged:
        """Return the new text and the changes; raises InnofactsError if the table has no series of the file."""
        if not self._seen and self._known.all:
            both = f"the file has {_said(self._known.all[0].table)}; and the table {self._first_of_table}"
            hint = f"unit, measure, place, basis and scope tell them apart: {both}"
            raise InnofactsError(f"{visible(self._path)}: no series of the file is in the table", hint=hint)
        changes = sorted(self._changes, key=lambda change: _ORDER.index(change.kind))
        absent = sum((one.number, key) not in self._seen for one in self._known.current for key in one.values)
        return Merged(self._edits.text(), tuple(changes), absent, tuple(self._notes))


def _key(series: "Mapping[str, Any]") -> tuple[str, ...]:
    """Return what a series of a file and one of a table have in common."""
    return (_in_one_spelling(str(series.get("unit", ""))), *(str(series.get(key, "") or "") for key in _TELLING))


_TELLING = ("measure", "place", "basis", "scope")
"""What tells series apart, besides their units."""


@lru_cache(maxsize=1024)
def _in_one_spelling(unit: str) -> str:
    """Return a unit with its scale in the spelling of all: million EUR for million euros."""
    figure = parse_figure(f"1 {unit}")
    return f"{figure.scale} {figure.unit.key}"


def _said(series: "Mapping[str, Any]") -> str:
    """Return the unit, measure, place, basis and scope of a series, for messages."""
    return ", ".join(visible(str(series[key])) for key in ("unit", *_TELLING) if series.get(key))


def changes_table(merged: Merged) -> Table:
    """Return the changes as a table: the old and the new figure, and the difference between them."""
    return Table(
        COLUMNS,
        [
            (change.id, change.kind, change.old or None, change.new or None, *_difference(change.old, change.new))
            for change in merged.changes
        ],
    )


def _difference(old: str, new: str) -> tuple[str | None, str | None]:
    """Return by how much a plain number has changed, and by how many per cent; None for a bound or a new value."""
    before, after = old.partition(" ")[0], new.partition(" ")[0]
    if not (PLAIN.fullmatch(before) and PLAIN.fullmatch(after)):
        return None, None
    difference = Decimal(after) - Decimal(before)
    percent = difference / Decimal(before) * 100 if Decimal(before) else None
    places = Decimal("0.1") if percent is not None and abs(percent) >= 1 else Decimal("0.001")
    return f"{difference:f}", None if percent is None else f"{percent.quantize(places):f}"


_THOUSANDFOLD = (Decimal(500), Decimal(2000))


def thousandfold(merged: Merged) -> ChangedValue | None:
    """Return the first value that has become about a thousand times as large or as small: a sign was misread."""
    low, high = _THOUSANDFOLD
    for change in merged.changes:
        before, after = (figure.partition(" ")[0] for figure in (change.old, change.new))
        if PLAIN.fullmatch(before) and PLAIN.fullmatch(after):
            small, large = sorted((abs(Decimal(before)), abs(Decimal(after))))
            if small * low <= large <= small * high and small:
                return change
    return None


def summary(merged: Merged) -> str:
    """Return the changes in one sentence."""
    kinds = (NEW, REVISED, CONFIRMED, BREAK)
    new, revised, confirmed, breaks = (sum(change.kind == kind for change in merged.changes) for kind in kinds)
    parts = [counted(new, "new value"), f"{revised:,} revised"]
    if confirmed:
        parts.append(f"{confirmed:,} confirmed")
    if breaks:
        parts.append(counted(breaks, "new break"))
    if merged.absent:
        parts.append(f"{merged.absent:,} not in the table and kept")
    return ", ".join(parts)


def notes_left(merged: Merged) -> str:
    """Return what the table notes and the file does not, for a person to write into it; empty if there is nothing."""
    if not merged.notes:
        return ""
    more = len(merged.notes) - _MOST_NOTES
    told = "; ".join(merged.notes[:_MOST_NOTES]) + (f"; and those of {more:,} more series" if more > 0 else "")
    return f"notes of the table that the file does not have, and which are yours to add: {told}"


_MOST_NOTES = 3
