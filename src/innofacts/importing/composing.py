"""Series: the values of a table by measure and place, in the order of time, with what a fact file says of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from innofacts.english.countries import CODES, name_of
from innofacts.errors import InnofactsError
from innofacts.factfiles.facts import PRELIMINARY, REVISED
from innofacts.factfiles.ids import free_id
from innofacts.factfiles.writing import period_value
from innofacts.importing.cells.flags import Flag
from innofacts.importing.cells.periods import period_of, read_period
from innofacts.importing.cells.units import counted_by
from innofacts.importing.choices import Choices
from innofacts.importing.groups import Group, Groups
from innofacts.importing.layouts import Layout
from innofacts.importing.tally import Tally
from innofacts.showing import quoted
from innofacts.table import LIST_SEPARATOR

Notes = dict[str, tuple[str, ...]]
"""Notes on some values of a series, by the vintage of these."""


class Values(NamedTuple):
    """The values of one measure for one place."""

    periods: Sequence[str]
    """The period of each, as the table has it."""
    figures: Sequence[str]
    """Each without its unit."""
    flags: Sequence[Flag]
    """The flag of each; empty if none has one."""
    notes: Notes

    def chosen(self, numbers: Sequence[int]) -> "Values":
        """Return the values with some numbers, in their order."""
        return self._replace(
            periods=[self.periods[n] for n in numbers],
            figures=[self.figures[n] for n in numbers],
            flags=[self.flags[n] for n in numbers] if self.flags else (),
        )


class Series(NamedTuple):
    """The values of one measure for one place."""

    id: str
    """The id."""
    claim: str
    """The claim."""
    unit: str
    """The unit, perhaps after a scale."""
    measure: str
    """What is measured."""
    place: str
    """The place."""
    periods: tuple[str, ...]
    """The periods, as they are written in TOML, oldest first."""
    figures: Sequence[str]
    """The figure for each period, without its unit."""
    breaks: tuple[str, ...] = ()
    """The periods in which the definition changes."""
    nature: str = ""
    """The nature."""
    basis: str = ""
    """How it is measured."""
    vintage: str = ""
    """The vintage of all values."""
    scope: str = ""
    """What is counted in."""
    note: str = ""
    """Remarks of the table."""
    replaces: tuple[str, ...] = ()
    """The ids of earlier values."""
    by: str = ""
    """Who says the figures, if not the publisher."""
    published: int | str | date | Mapping[str, int | str | date] = ""
    """When the values were made public as in TOML, perhaps by period; empty if with their source."""


class Composer:
    """Makes series of the values of one table."""

    def __init__(self, layout: Layout, choices: Choices, groups: Groups, tally: Tally) -> None:
        self._layout, self._choices, self._groups, self._tally = layout, choices, groups, tally
        self._ids: set[str] = set()
        self._claims: dict[str, dict[str, str]] = {}  # with --claim: what its names in braces stood for in each
        published = period_of("--published", layout.source.get("published", ""))
        self._published = published.last if published else None

    def series(self, group: Group, values: Values) -> Iterator[Series]:
        """Yield one series for the values of each vintage; where a period has several, the latest replaces the rest.

        The values are in the order of time.
        """
        periods, figures, flags, _ = values
        vintages = [flag.vintage for flag in flags] if flags else []
        breaks = tuple(period for period, flag in zip(periods, flags, strict=True) if flag.is_break) if flags else ()
        notes = _all_notes(values)
        whole = self._whole(group, values, breaks, notes.get("", ()))
        if not any(vintages):
            yield whole
            return
        ids = {one: self._unique(f"{whole.id}-{one}") if one else whole.id for one in dict.fromkeys(vintages)}
        of = {one: [n for n, other in enumerate(vintages) if other == one] for one in ids}
        for vintage, chosen in of.items():
            own = tuple(periods[n] for n in chosen)
            earlier = (one for one in ids if _AGES[one] < _AGES[vintage])
            replaced = [f"{ids[one]}@{periods[n]}" for one in earlier for n in of[one] if periods[n] in own]
            yield whole._replace(
                id=ids[vintage],
                periods=own,
                figures=[figures[n] for n in chosen],
                vintage=vintage,
                note=self._note(group, own, notes.get(vintage, ())),
                replaces=(*whole.replaces, *replaced),
            )

    def _note(self, group: Group, periods: Sequence[str], notes: Sequence[str]) -> str:
        """Return what the table says of a series, of its values in some periods, and of all its values."""
        said, later = dict(group.keys), self._projected(periods)
        every = [group.note, said.get("note", ""), *notes]
        if later and not said.get("published"):
            every.append(f"From {later} on these are projections: the table is of {self._layout.source['published']}.")
        return " ".join(filter(None, (*every, *(f"{note}." for note in self._groups.footnotes.general))))

    def _projected(self, periods: Sequence[str]) -> str:
        """Return the first period that begins after the table was published; empty without one."""
        fiscal_year = self._choices.fiscal_year
        if self._published is None or read_period(periods[-1], fiscal_year).first <= self._published:
            return ""
        return next(period for period in periods if read_period(period, fiscal_year).first > self._published)

    def _whole(self, group: Group, values: Values, breaks: tuple[str, ...], notes: Sequence[str]) -> Series:
        """Return the series of all values, as if they had no vintage, with its id, claim and metadata."""
        source = self._layout.source
        title = group.title or group.measure or source.get("title", "") or source.get("id", "")
        measure = slug(group.measure or group.title or self._layout.measure or title)
        if group.place and group.place not in CODES and self._layout.roles.place:
            self._tally.names[group.place] = None
        if not group.unit and (unit := counted_by(title, values.figures)):
            self._tally.counting[title] = unit
            group = group._replace(unit=unit)
        if not group.unit:
            raise InnofactsError(
                f"no unit is known for {quoted(title)}",
                hint="--unit says it: --unit people, --unit 'million EUR', --unit %; --value-column leaves columns out;"
                " a table may have it after the name: Ships (number), Freight (million tonnes)",
            )
        where = name_of(group.place)
        said = dict(group.keys)
        scope = ", ".join(f"{column.partition(':')[0]} {code}" for column, code in group.scope)
        id_ = said.get("series") or "-".join(filter(None, (measure, slug(group.place))))
        return Series(
            id=self._unique(id_, slug(group.unit)),
            claim=(said.get("claim") if not self._choices.claim else "") or self._claim(title, where, group),
            unit=group.unit,
            measure=group.measure if self._choices.measure else measure,
            place=group.place,
            periods=tuple(values.periods),
            figures=values.figures,
            breaks=breaks or _listed(said.get("breaks", "")),
            nature=self._choices.nature or said.get("nature", ""),
            basis=group.basis or said.get("basis", ""),
            vintage=said.get("vintage", ""),
            scope=", ".join(filter(None, (said.get("scope", ""), scope))),
            note=self._note(group, values.periods, notes),
            replaces=_listed(said.get("replaces", "")),
            by=by if (by := said.get("by", "")) != source.get("publisher") else "",
            published=_dates(said.get("published", "")),
        )

    def _claim(self, title: str, where: str, group: Group) -> str:
        """Return the claim of a series.

        Raises InnofactsError if `--claim` has a name in braces that the table does not have, or lacks the one in which
        this series differs from another: the facts of both would say the same.
        """
        if not self._choices.claim:
            return f"{title}, {where}" if where else title
        values = {"place": where, "measure": title, "unit": group.unit, **dict(group.scope)}
        try:
            claim = re.sub(r"\{([^{}]*)\}", lambda found: values[found[1]], self._choices.claim)
        except KeyError as error:
            hint = f"it knows {', '.join('{' + name + '}' for name in values)}"
            raise InnofactsError(f"--claim does not know {{{error.args[0]}}}", hint=hint) from None
        other = self._claims.setdefault(claim, values)
        if apart := next((name for name in values if other.get(name) != values[name]), ""):
            message = f"--claim gives several series the same claim, {quoted(claim)}"
            differ = f"which they differ in: {quoted(other.get(apart, ''))}, {quoted(values[apart])}"
            raise InnofactsError(message, hint=f"write {{{apart}}} in it, {differ}")
        return claim

    def _unique(self, id_: str, more: str = "") -> str:
        """Return an id that no series has yet: with `more` where that helps, else with a number."""
        beginning = id_ if id_[:1].isalpha() else f"series-{id_}".rstrip("-")
        longer = f"{beginning}-{more}"
        helps = more and beginning in self._ids and longer not in self._ids
        free = longer if helps else free_id(beginning, self._ids)
        self._ids.add(free)
        return free


def _all_notes(values: Values) -> Notes:
    """Return the notes on some values, and on their flags, by vintage."""
    notes, flags = dict(values.notes), values.flags
    for vintage, note in dict.fromkeys((flag.vintage, flag.note) for flag in flags if flag.note):
        noted = [flag.vintage == vintage and flag.note == note for flag in flags]
        where = ", ".join(period for period, is_noted in zip(values.periods, noted, strict=True) if is_noted)
        notes[vintage] = (*notes.get(vintage, ()), f"{note[:1].upper()}{note[1:]}: {where}.")
    return notes


_AGES = {PRELIMINARY: 0, "": 1, REVISED: 2}
"""The vintages in the order in which they replace each other, where a table has several for a period."""


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """Return a text as a part of an id: small letters and digits of ASCII, with hyphens between them."""
    plain = normalize("NFKD", text.lower().translate(_WITHOUT_PARTS)).encode("ascii", "ignore").decode()
    plain = re.sub(r"\b([a-z])&([a-z])\b", r"\1\2", plain)  # R&D
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("%", " percent ")).strip("-")[:80].rstrip("-")


_WITHOUT_PARTS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
"""Letters that are not, as é is, a letter of ASCII and a mark."""


def _listed(text: str) -> tuple[str, ...]:
    """Return the texts of a cell with a list."""
    return tuple(filter(None, text.split(LIST_SEPARATOR)))


def _dates(text: str) -> int | str | date | dict[str, int | str | date]:
    """Return when values were made public, as views.wide writes it: one date, or `period = date` for each entry."""
    if " = " not in text:
        return period_value(text)
    pairs = (entry.partition(" = ") for entry in text.split(LIST_SEPARATOR))
    return {entry: period_value(day) for entry, _, day in pairs}
