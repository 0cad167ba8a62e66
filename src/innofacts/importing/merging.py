"""A newer release of a table merged into a fact file: its text changes only where the table does.

New periods become lines. Where a value has changed, the line has the new one, and the old one goes to a series of its
own, with the day on which it was published; the current series names it in `replaces`. New and changed values have the
date of their release (`factfiles.releases`), and all others keep theirs, so that what was public on a day stays known.
Comments, the order of lines and everything else that a person wrote stay.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple

from innofacts.errors import InnofactsError
from innofacts.factfiles.facts import FactFile
from innofacts.factfiles.reading import read_to_change
from innofacts.factfiles.releases import entries, released
from innofacts.factfiles.syntax import parse
from innofacts.factfiles.writing import key_text, toml
from innofacts.importing.cells import PLAIN
from innofacts.importing.composing import Series, slug
from innofacts.importing.edits import Edits
from innofacts.importing.files import series_text
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
NEW, REVISED, BREAK = "new", "revised", "break"
_ORDER = (REVISED, NEW, BREAK)

Release = int | str | date | None
"""The date of a release as in TOML; None if it is unknown."""


class ChangedValue(NamedTuple):
    """One value that is new or different."""

    id: str
    """The id of the fact."""
    kind: str
    """NEW, REVISED or BREAK."""
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


class _Merger:
    """Merges into one file: what it knows of the series there, and the edits that the table asks for."""

    def __init__(self, target: Target, day: Release) -> None:
        self.path = target.path
        self.source: dict[str, Any] = target.document["source"]
        self.known: list[dict[str, Any]] = target.document.get("series", [])
        self.edits = Edits(target.path, target.data, self.known)
        self.taken = {fact.id for fact in target.read.facts} | {str(one["id"]) for one in self.known}
        self.day = None if day == self.source.get("published") else day
        earlier = _earlier(self.known)
        self.by_key: dict[tuple[str, ...], list[int]] = {}
        self.earlier: dict[tuple[str, ...], list[int]] = {}
        for number, one in enumerate(self.known):
            (self.earlier if number in earlier else self.by_key).setdefault(_key(one), []).append(number)
        self.by_id = {str(one["id"]): number for number, one in enumerate(self.known) if number not in earlier}
        self.of_table = ""  # what tells its first series apart
        self.changes: list[ChangedValue] = []
        self.seen: set[tuple[int, str]] = set()
        self.notes: list[str] = []

    def add(self, series: Series) -> None:
        """Add the values of a series of the table."""
        self.of_table = self.of_table or _said(series._asdict())
        candidates = self._candidates(series)
        own = next((n for n in candidates if self.known[n].get("vintage", "") == series.vintage), None)
        if own is None:
            self._add_series(series, candidates)
            return
        known = str(self.known[own].get("note", ""))
        unknown = [note for note in _SENTENCE_END.split(series.note) if note not in known]
        self.notes += [f"{self.known[own]['id']}: {' '.join(unknown)}"] if unknown else []
        revised: dict[str, str] = {}
        new: dict[str, str] = {}
        replaced: dict[str, str] = {}
        for key, figure in zip(series.periods, series.figures, strict=True):
            holder = next((n for n in [own, *candidates] if key in self._values(n)), None)
            if holder is not None:
                self.seen.add((holder, key))
            if holder is None or holder != own:
                new[key] = figure
                if holder is not None:
                    replaced[key] = f"{self.known[holder]['id']}@{key}"
            elif self._values(own)[key] != figure:
                revised[key] = figure
        self._insert(own, new)
        self._tell(own, new, {key: self._figure(id_) for key, id_ in replaced.items()})
        moved = self._revise(own, revised)
        self._date(own, [*new, *revised])
        self.edits.extend(own, "replaces", [*replaced.values(), *moved])
        breaks = self._breaks(own, series)
        self.edits.extend(own, "breaks", breaks)
        self.changes += [ChangedValue(f"{self.known[own]['id']}@{key}", BREAK, "", "") for key in breaks]

    def _candidates(self, series: Series) -> Sequence[int]:
        """Return the series of the file about what a series of the table is about, whatever their vintage.

        A person may have named the measure, the place or the basis differently: then the id shows it.
        """
        alike = self.by_key.get(_key(series._asdict()), [])
        ids = (series.id, series.id.removesuffix(f"-{series.vintage}"))
        named = next((self.by_id[id_] for id_ in ids if id_ in self.by_id), None)
        if alike or named is None or _in_one_spelling(self.known[named]["unit"]) != _in_one_spelling(series.unit):
            return alike
        return self.by_key[_key(self.known[named])]

    def _values(self, number: int) -> dict[str, str]:
        """Return the values of a series of the file by their periods, as texts."""
        return {period: " ".join(str(value).split()) for period, value in self.known[number]["values"].items()}

    def _dates(self, number: int) -> dict[str, Any]:
        """Return the date of each value of a series of the file, None for that of its source."""
        values, published = self.known[number]["values"], self.known[number].get("published")
        if not isinstance(published, dict):
            return dict.fromkeys(values, published)
        return dict.fromkeys(values) | released(list(values), published, self.source.get("fiscal_year", ""))

    def _breaks(self, number: int, series: Series) -> list[str]:
        """Return the breaks of a series of the table that a series of the file does not have."""
        known = {self._first(one) for one in self.known[number].get("breaks", ())}
        return [key for key in series.breaks if self._first(key) not in known]

    def _first(self, period: int | str | date) -> date:
        """Return the first day of a period of the file or the table."""
        return parse_period(period, fiscal_year=self.source.get("fiscal_year", "")).first

    def _add_series(self, series: Series, candidates: Sequence[int]) -> None:
        """Add a series that the file does not have, at the end."""
        same = [(n, key) for key in series.periods for n in candidates if key in self._values(n)]
        replaced = [f"{self.known[n]['id']}@{key}" for n, key in same]
        self.seen.update(same)
        id_ = self._unique(series.id)
        named = series._replace(id=id_, replaces=tuple(replaced), published=self.day or series.published)
        self.edits.append(series_text(named))
        old = {key: self._figure(id_) for (_, key), id_ in zip(same, replaced, strict=True)}
        self._tell_of(named.id, dict(zip(series.periods, series.figures, strict=True)), old, series.unit)

    def _insert(self, number: int, new: Mapping[str, str]) -> None:
        """Insert lines for periods that a series does not have, each after the period before it."""
        if not new:
            return
        values = self.known[number]["values"]
        known = sorted((self._first(key), self.edits.line(number, key)) for key in values)
        lines = list(accumulate((line for _, line in known), max))
        for key, figure in new.items():
            before = bisect_left(known, (self._first(key),))
            line = lines[before - 1] + 1 if before else min(line for _, line in known)
            self.edits.insert(line, f'{key_text(key)} = "{figure}"')

    def _tell(self, number: int, new: Mapping[str, str], old: Mapping[str, str]) -> None:
        """Note new values of a series of the file as changes; `old` has the figures that some of them replace."""
        one = self.known[number]
        self._tell_of(str(one["id"]), new, old, str(one["unit"]))

    def _tell_of(self, id_: str, new: Mapping[str, str], old: Mapping[str, str], unit: str) -> None:
        for key, figure in new.items():
            kind = REVISED if key in old else NEW
            self.changes.append(ChangedValue(f"{id_}@{key}", kind, old.get(key, ""), f"{figure} {unit}"))

    def _figure(self, id_: str) -> str:
        """Return the figure of a value of a series of the file."""
        series, _, key = id_.rpartition("@")
        number = self.by_id[series]
        return f"{self._values(number)[key]} {self.known[number]['unit']}"

    def _revise(self, number: int, revised: Mapping[str, str]) -> list[str]:
        """Put the new values into their lines, and the old ones into series of their releases; return their ids."""
        one, old, dates = self.known[number], self._values(number), self._dates(number)
        for key, figure in revised.items():
            self.edits.replace(("series", number, "values", key), f'"{figure}"')
        self._tell(number, revised, {key: f"{old[key]} {one['unit']}" for key in revised})
        releases: dict[Any, list[str]] = {}
        for key in revised:
            releases.setdefault(dates[key] or self.source.get("published"), []).append(key)
        return [id_ for day, keys in releases.items() for id_ in self._keep(number, day, {k: old[k] for k in keys})]

    def _keep(self, number: int, day: Any, old: Mapping[str, str]) -> list[str]:
        """Keep the values of an earlier release in a series of their own, and return their ids."""
        one = self.known[number]
        vintage = one.get("vintage", "")
        before = [
            id_ for id_ in one.get("replaces", ()) if id_.rpartition("@")[2] in old
        ]  # by releases before that one
        for other in self.earlier.get(_key(one), ()):
            known = self.known[other]
            is_same = (known.get("published"), known.get("vintage", "")) == (day, vintage)
            if is_same and not known["values"].keys() & old.keys():
                self._insert(other, old)
                self.edits.extend(other, "replaces", before)
                return [f"{known['id']}@{key}" for key in old]
        said = str(day or self.source.get("accessed") or "earlier")
        id_ = self._unique(f"{one['id']}-{slug(said)}")
        keys = ("claim", "unit", "measure", "place", "nature", "basis", "vintage", "scope")
        same: dict[str, Any] = {key: str(one.get(key, "")) for key in keys}
        kept = Series(id_, periods=tuple(old), figures=list(old.values()), **same)
        note = f"As published {said}." if said != "earlier" else "As published earlier."
        self.edits.append(series_text(kept._replace(note=note, replaces=tuple(before), published=day or "")))
        return [f"{id_}@{key}" for key in old]

    def _date(self, number: int, keys: Sequence[str]) -> None:
        """Give new values of a series the date of their release, which the others keep theirs from."""
        before = self._dates(number)
        after = before | dict.fromkeys(keys, self.day)
        published = entries(after, self.source.get("fiscal_year", ""))
        if after == before or published == self.known[number].get("published"):
            return
        if "published" in self.known[number]:
            self.edits.replace(("series", number, "published"), toml(published or {}))
        else:
            self.edits.add_key(number, "published", published)

    def _unique(self, id_: str) -> str:
        candidate, number = id_, 2
        while candidate in self.taken:
            candidate, number = f"{id_}-{number}", number + 1
        self.taken.add(candidate)
        return candidate

    def merged(self) -> Merged:
        """Return the new text and the changes; raises InnofactsError if the table has no series of the file."""
        if not self.seen and self.known:
            both = f"the file has {_said(self.known[0])}; and the table {self.of_table}"
            hint = f"unit, measure, place, basis and scope tell them apart: {both}"
            raise InnofactsError(f"{visible(self.path)}: no series of the file is in the table", hint=hint)
        changes = sorted(self.changes, key=lambda change: _ORDER.index(change.kind))
        current = [n for numbers in self.by_key.values() for n in numbers]
        absent = sum((n, key) not in self.seen for n in current for key in self.known[n]["values"])
        return Merged(self.edits.text(), tuple(changes), absent, tuple(self.notes))


_SENTENCE_END = re.compile(r"(?<=\.)\s+(?=[A-Z])")


def _earlier(known: "Sequence[Mapping[str, Any]]") -> set[int]:
    """Return the numbers of the series whose values were all replaced in series of the same vintage."""
    replaced = {(id_, *_key(one), one.get("vintage")) for one in known for id_ in one.get("replaces", ())}
    ids = ([f"{one['id']}@{' '.join(period.split())}" for period in one["values"]] for one in known)
    return {
        number
        for number, (one, several) in enumerate(zip(known, ids, strict=True))
        if all((id_, *_key(one), one.get("vintage")) in replaced for id_ in several)
    }


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
    """Return what tells a series apart, for messages."""
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
    new, revised, breaks = (sum(change.kind == kind for change in merged.changes) for kind in (NEW, REVISED, BREAK))
    parts = [counted(new, "new value"), f"{revised:,} revised"]
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
