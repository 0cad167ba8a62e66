"""A newer release of a table merged into a fact file: its text changes only where the table does.

New periods become lines. Where a value has changed, the line has the new one, and the old one goes to a series of its
own, with the day on which it was published; the current series names it in `replaces`. Comments, the order of lines and
everything else that a person wrote stay.
"""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from innofacts.errors import InnofactsError
from innofacts.factfiles.facts import FactFile
from innofacts.factfiles.positions import Places
from innofacts.factfiles.problems import decoded
from innofacts.factfiles.reading import read_file
from innofacts.factfiles.syntax import parse
from innofacts.factfiles.writing import period_value, toml
from innofacts.formats.table import DECIMAL, ID, TEXT, Column, Table
from innofacts.importing.cells import PLAIN
from innofacts.importing.files import key_text, series_text
from innofacts.importing.series import Series, slug
from innofacts.showing import counted, visible
from innofacts.values.periods import parse_period

COLUMNS = (
    Column("id", "Id", ID),
    Column("change", "Change", TEXT),
    Column("old", "Old", TEXT),
    Column("new", "New", TEXT),
    Column("difference", "Difference", DECIMAL),
    Column("percent", "Percent", DECIMAL),
)
"""The columns of the table of changes."""
NEW, REVISED = "new", "revised"

_VALUE = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'|[^\s#,]+')


class Change(NamedTuple):
    """One value that is new or different."""

    id: str
    """The id of the fact."""
    kind: str
    """NEW or REVISED."""
    old: str
    """The old figure; empty for a new one."""
    new: str
    """The new figure."""


class Merged(NamedTuple):
    """The result of a merge."""

    text: str
    """The new text of the file."""
    changes: tuple[Change, ...]
    """The changes, revised values first."""
    absent: int
    """How many values of the file are not in the table."""


def merge(path: str, data: bytes, series: Iterable[Series], published: str) -> Merged:
    """Merge the series of a newer release into a fact file; `published` is its day, empty if unknown.

    Raises InnofactsError for a file with problems, and for a table that says nothing about its series.
    """
    read = read_file(path, data)
    if read.problems or read.source is None:
        message = "\n".join(map(str, read.problems)) or f"{visible(path)}: the file has no [source]"
        raise InnofactsError(message, hint="fix it first: nothing was changed")
    merger = _Merger(path, data, read)
    for one in series:
        merger.add(one)
    return merger.merged(published)


def shared(path: str, data: bytes, key: str) -> str:
    """Return the value of a key, such as the unit, that all series of a fact file have; empty if they have several."""
    series = (parse(path, data).document or {}).get("series", [])
    values = {str(one.get(key, "")) for one in series if isinstance(one, dict)} if isinstance(series, list) else set()
    return values.pop() if len(values) == 1 else ""


class _Merger:
    """Merges into one file, and edits its lines from the last to the first at the end."""

    def __init__(self, path: str, data: bytes, read: FactFile) -> None:
        document = parse(path, data).document or {}
        text = decoded(data)
        self.path = path
        self.newline = "\r\n" if b"\r\n" in data else "\n"
        self.lines = text.split("\n")
        self.places = Places(text)
        self.source: dict[str, Any] = document["source"]
        self.known: list[dict[str, Any]] = document.get("series", [])
        self.taken = {fact.id for fact in read.facts} | {str(one["id"]) for one in self.known}
        self.by_key: dict[tuple[str, ...], list[int]] = {}
        for number, one in enumerate(self.known):
            if "published" not in one:  # the others have values of earlier releases
                self.by_key.setdefault(_key(one), []).append(number)
        self.edits: list[tuple[int, int, str, str]] = []  # line and column from 0, the old text, the new text
        self.inserted: list[tuple[int, int, str]] = []  # the line before which it goes, an order, the new line
        self.added: list[str] = []
        self.changes: list[Change] = []
        self.seen: set[tuple[int, str]] = set()

    def add(self, series: Series) -> None:
        """Add the values of a series of the table."""
        values = series._asdict()
        candidates = self.by_key.get(_key(values), [])
        own = next((n for n in candidates if self.known[n].get("vintage", "") == series.vintage), None)
        if own is None:
            self._add_series(series, candidates)
            return
        revised: dict[str, str] = {}
        new: list[tuple[str, str]] = []
        replaced: list[str] = []
        for key, figure in zip(series.keys, series.figures, strict=True):
            holder = next((n for n in [own, *candidates] if key in self._values(n)), None)
            if holder is not None:
                self.seen.add((holder, key))
            if holder is None or holder != own:
                new.append((key, figure))
                if holder is not None:
                    replaced.append(f"{self.known[holder]['id']}@{key}")
            elif self._values(own)[key] != figure:
                revised[key] = figure
        self._insert(own, new, replaced)
        self._revise(own, revised, replaced)
        if replaced:
            self._replace(own, replaced)

    def _values(self, number: int) -> dict[str, str]:
        """Return the values of a series of the file by their periods, as texts."""
        return {period: " ".join(str(value).split()) for period, value in self.known[number]["values"].items()}

    def _add_series(self, series: Series, candidates: Sequence[int]) -> None:
        """Add a series that the file does not have, at the end."""
        replaced = [f"{self.known[n]['id']}@{key}" for key in series.keys for n in candidates if key in self._values(n)]
        self.seen |= {(n, key) for key in series.keys for n in candidates if key in self._values(n)}
        named = series._replace(id=self._unique(series.id), replaces=tuple(replaced))
        self.added.append(series_text(named))
        self.changes += [
            Change(f"{named.id}@{key}", NEW, "", f"{figure} {series.unit}")
            for key, figure in zip(series.keys, series.figures, strict=True)
        ]

    def _insert(self, number: int, new: Sequence[tuple[str, str]], replaced: Sequence[str]) -> None:
        """Insert lines for periods that a series does not have, each after the period before it."""
        one = self.known[number]
        old_of = {id_.rpartition("@")[2]: id_ for id_ in replaced}
        spans = {key: self._line(number, key) for key in one["values"]}
        for order, (key, figure) in enumerate(new):
            start = parse_period(key).first
            before = [key_ for key_ in spans if parse_period(key_).first < start]
            line = max(spans[key_] for key_ in before) + 1 if before else min(spans.values())
            self.inserted.append((line, order, f'{key_text(key)} = "{figure}"'))
            was = self._figure(old_of[key]) if key in old_of else ""
            self.changes.append(Change(f"{one['id']}@{key}", REVISED if was else NEW, was, f"{figure} {one['unit']}"))

    def _figure(self, id_: str) -> str:
        """Return the figure of a value of a series of the file."""
        series, _, key = id_.rpartition("@")
        number = next(n for n, one in enumerate(self.known) if one["id"] == series)
        return f"{self._values(number)[key]} {self.known[number]['unit']}"

    def _revise(self, number: int, revised: dict[str, str], replaced: list[str]) -> None:
        """Put the new values into their lines, and the old ones into a series of their own."""
        if not revised:
            return
        one, old = self.known[number], self._values(number)
        for key, figure in revised.items():
            place = self.places.entry(("series", number, "values", key)).value
            found = _VALUE.match(self.lines[place.line - 1], place.column - 1)
            assert found is not None
            self.edits.append((place.line - 1, place.column - 1, found[0], f'"{figure}"'))
            change = Change(f"{one['id']}@{key}", REVISED, f"{old[key]} {one['unit']}", f"{figure} {one['unit']}")
            self.changes.append(change)
        released = str(self.source.get("published") or self.source.get("accessed") or "earlier")
        id_ = self._unique(f"{one['id']}-{slug(released)}")
        self.added.append(
            series_text(
                Series(
                    id_,
                    str(one["claim"]),
                    str(one["unit"]),
                    str(one.get("measure", "")),
                    str(one.get("place", "")),
                    tuple(revised),
                    [old[key] for key in revised],
                    nature=str(one.get("nature", "")),
                    basis=str(one.get("basis", "")),
                    vintage=str(one.get("vintage", "")),
                    scope=str(one.get("scope", "")),
                    note=f"As published {released}." if released != "earlier" else "As published earlier.",
                    published=str(self.source.get("published", "")),
                )
            )
        )
        replaced += [f"{id_}@{key}" for key in revised]

    def _replace(self, number: int, ids: Sequence[str]) -> None:
        """Add ids to the `replaces` of a series."""
        listed = ", ".join(map(toml, ids))
        if "replaces" in self.known[number]:
            place = self.places.entry(("series", number, "replaces")).value
            more = ", " if self.known[number]["replaces"] else ""
            self.edits.append((place.line - 1, place.column - 1, "[", f"[{listed}{more}"))
        else:
            header = self.places.entry(("series", number, "values")).key.line - 1
            self.inserted.append((header, 0, f"replaces = [{listed}]"))

    def _line(self, number: int, key: str) -> int:
        """Return the line of a value, from 0; raises InnofactsError for values that are all on one line."""
        line = self.places.entry(("series", number, "values", key)).key.line - 1
        if self.places.entry(("series", number, "values")).key.line - 1 == line:
            where = f"{visible(self.path)}:{line + 1}"
            raise InnofactsError(f"{where}: the values are all on one line", hint="write a line for each period")
        return line

    def _unique(self, id_: str) -> str:
        candidate, number = id_, 2
        while candidate in self.taken:
            candidate, number = f"{id_}-{number}", number + 1
        self.taken.add(candidate)
        return candidate

    def merged(self, published: str) -> Merged:
        """Return the text with all edits, and the changes."""
        if not self.seen and self.known:
            hint = "measure, place, unit, basis and scope tell which series of the file a series of the table is"
            raise InnofactsError(f"{visible(self.path)}: no series of the file is in the table", hint=hint)
        lines = list(self.lines)
        for line, column, old, new in sorted(self.edits, reverse=True):
            lines[line] = lines[line][:column] + new + lines[line][column + len(old) :]
        if published and self.changes:
            self._date(lines, published)
        for line, _, text in sorted(self.inserted, key=lambda item: (-item[0], -item[1])):
            lines.insert(line, text)
        text = "\n".join(lines)
        for more in self.added:
            text = f"{text.rstrip(chr(10))}\n\n{more}"
        changes = sorted(self.changes, key=lambda change: change.kind == NEW)
        current = [n for numbers in self.by_key.values() for n in numbers]
        absent = sum((n, key) not in self.seen for n in current for key in self.known[n]["values"])
        return Merged(text.replace("\n", self.newline), tuple(changes), absent)

    def _date(self, lines: list[str], published: str) -> None:
        """Set the date of the source to that of the newer release."""
        new = f"published = {toml(period_value(published))}"
        if "published" not in self.source:
            lines[self.places.entry(("source",)).key.line - 1] += f"\n{new}"
            return
        place = self.places.entry(("source", "published")).value
        line = lines[place.line - 1]
        found = _VALUE.match(line, place.column - 1)
        assert found is not None
        lines[place.line - 1] = line[: found.start()] + toml(period_value(published)) + line[found.end() :]


def _key(series: "dict[str, Any]") -> tuple[str, ...]:
    """Return what a series of a file and one of a table have in common."""
    return tuple(str(series.get(key, "") or "") for key in ("measure", "place", "unit", "basis", "scope"))


def changes_table(merged: Merged) -> Table:
    """Return the changes as a table: the old and the new figure, and the difference between them."""
    return Table(
        COLUMNS,
        [
            (change.id, change.kind, change.old or None, change.new, *_difference(change.old, change.new))
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


def summary(merged: Merged) -> str:
    """Return the changes in one sentence."""
    revised = sum(change.kind == REVISED for change in merged.changes)
    parts = [f"{counted(len(merged.changes) - revised, 'new value')}", f"{revised:,} revised"]
    if merged.absent:
        parts.append(f"{merged.absent:,} not in the table and kept")
    return ", ".join(parts)
