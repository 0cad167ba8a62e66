"""Series: the values of a table by measure and place, in the order of time, each in the digits of its cell."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain, islice
from typing import NamedTuple
from unicodedata import normalize

from innofacts.english.countries import CODES, name_of
from innofacts.english.currencies import POSSIBLE
from innofacts.english.numerals import SCALES
from innofacts.errors import InnofactsError, Unreadable
from innofacts.factfiles.facts import PRELIMINARY, REVISED
from innofacts.factfiles.writing import period_value
from innofacts.formats.table import LIST_SEPARATOR
from innofacts.importing.cells import PLAIN, CellContent, decimal_of_table, is_in_doubt, is_noisy, read_cell, rounded
from innofacts.importing.choices import Choices
from innofacts.importing.flags import Flag, flag_in_words, read_flags
from innofacts.importing.footnotes import NO_ROWS, is_nil, marks_in, with_blank_before_mark
from innofacts.importing.groups import Group, Groups, option_of
from innofacts.importing.layouts import Layout, index_of, is_wanted, wanted_cells
from innofacts.importing.periods import (
    FISCAL_YEAR,
    are_months_or_days,
    are_months_or_years,
    flag_of_period,
    footnote_of_period,
    has_marks,
    read_period,
    without_mark,
)
from innofacts.importing.sheets import padded
from innofacts.importing.spool import SEPARATOR, Spool
from innofacts.importing.tally import Tally
from innofacts.importing.units import counted_by, is_unexplained
from innofacts.showing import quoted, visible
from innofacts.values.grammar import parse_figure
from innofacts.values.periods import Period
from innofacts.values.units import read_unit

Notes = dict[str, tuple[str, ...]]
"""Notes on some values of a series, by the vintage of these."""
_AT_ONCE = 500  # rows: more take longer, since they leave the cache of the processor


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
    published: int | str | date | Mapping[str, int | str | date] = ""
    """When the values were made public as in TOML, perhaps by period; empty if with their source."""


def read_series(layout: Layout, choices: Choices, tally: Tally) -> Iterator[Series]:
    """Yield the series of a table; raises InnofactsError with row and column for a cell that cannot be read."""
    return _Reader(layout, choices, tally).series()


class _Reader:
    """Reads one table."""

    def __init__(self, layout: Layout, choices: Choices, tally: Tally) -> None:
        roles = layout.roles
        self.layout, self.choices, self.tally = layout, choices, tally
        self.only = wanted_cells(layout.columns, choices.only)
        chosen_by = [layout.columns[column] for column, _ in self.only]
        self.groups = Groups(
            layout, choices, [c for c in chosen_by if not (layout.is_export and c in ("id", "source"))]
        )
        cells = (roles.period, roles.value, *([roles.status] if roles.status else []))
        self.cells = tuple(index_of(layout.columns, column) for column in cells)
        self.period = period_of("--period", choices.period, choices.fiscal_year)
        self.decimal, self.is_in_doubt = choices.decimal, False
        self.set_decimal()
        self.is_plain, self.are_plain = PLAIN.fullmatch, _PLAIN_COLUMN.fullmatch
        if self.decimal == "," and layout.delimiter:  # the point of a text is then not the sign before a fraction
            self.is_plain, self.are_plain = _WHOLE.fullmatch, _WHOLE_COLUMN.fullmatch
        self.ids: set[str] = set()
        published = period_of("--published", layout.source.get("published", ""))
        self.published = published.last if published else None

    # --- reading -------------------------------------------------------------------------------------------------

    def rows(self) -> Iterator[Sequence[Sequence[str]]]:
        """Yield the rows in pieces, each row as wide as the header."""
        rows, width = self.layout.rows(), len(self.layout.columns)
        while several := list(islice(rows, _AT_ONCE)):
            yield padded(several, width)

    def wanted(self, rows: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
        """Return the rows that --only asks for, without lines of text that commas have cut."""
        rows = [row for row in rows if not (row[0].startswith(NO_ROWS) and row[self.cells[1]].strip())]
        return [row for row in rows if is_wanted(row, self.only)] if self.only else rows

    def set_decimal(self) -> None:
        """Set the sign before the fraction, if the user does not say it, and what to say of it."""
        if self.decimal:
            return
        rows = next(self.rows(), [])
        period, value, *_ = self.cells
        found = decimal_of_table(rows, period, value, self.layout.delimiter)
        doubtful = next((row[value].strip() for row in rows if is_in_doubt(row[value])), "")
        self.decimal, self.is_in_doubt = found or ".", bool(self.layout.delimiter and doubtful and not found)
        self.tally.has_commas = found == ","
        self.tally.grouped = doubtful if found == "," else ""

    def series(self) -> Iterator[Series]:
        """Yield the series of the table."""
        spool = Spool(self.groups.columns, self.cells)
        width, lines = len(self.layout.columns), dict[str, None]()
        period, value, *_ = self.cells
        source = index_of(self.layout.columns, self.layout.source_column) if self.layout.source_column else None
        sources = dict[str, None]()
        for rows in self.rows():
            if max(map(len, rows)) > width:
                self.tally.longer += sum(any(cell.strip() for cell in row[width:]) for row in rows)
            wanted = self.wanted(rows)
            if source is not None:
                sources.update(dict.fromkeys(row[source] for row in wanted))
                if len(sources) > 1:
                    raise _of_several(*sources)
            spool.add(wanted)
            # Where the first column has years, the footnotes are below them.
            lines.update(
                {row[period].strip(): None for row in wanted if not (row[value] or row[period][:4].isdecimal())}
            )
        spool.flush()
        keys = spool.keys()
        if not keys:
            hint = "no row has these values; --only COLUMN=VALUE is exact" if self.only else "the table has no rows"
            raise InnofactsError("nothing to import", hint=hint)
        self.groups.read_footnotes(keys, lines)
        joined: dict[Group, list[tuple[str, ...]]] = defaultdict(list)
        rest: dict[Group, list[tuple[str, ...]]] = defaultdict(list)
        for one in keys:
            group = self.groups.of(one)  # a line between rows has no place, as a total has none
            is_line = self.layout.roles.place and not group.place and self.groups.is_note(one)
            (rest if is_line else joined)[group].append(one)
        self.groups.refuse_indistinct(joined)
        for group, several in (*joined.items(), *rest.items()):
            yield from self.series_of(group, several[0], spool.columns(several))
        if not self.tally.series:
            raise InnofactsError("nothing to import", hint="no row has a period and a value")

    # --- values --------------------------------------------------------------------------------------------------

    def series_of(self, group: Group, key: tuple[str, ...], columns: list[str]) -> Iterator[Series]:
        """Yield the series of one measure and place: one for each vintage."""
        periods, values = columns[0], columns[1]
        figures, flags, notes = values.split(SEPARATOR), list[Flag](), Notes()
        is_marked = has_marks(periods)
        if self.layout.roles.status or is_marked or self.choices.digits or self.period or not self.are_plain(values):
            flags = [read_flags(text) for text in columns[2].split(SEPARATOR)] if self.layout.roles.status else []
            if is_marked:
                of_periods = [read_flags(flag_of_period(text)) for text in periods.split(SEPARATOR)]
                flags = [own if any(own) else other for own, other in zip(flags or of_periods, of_periods, strict=True)]
            if not group.unit:
                group = group._replace(unit=_unit_of_all(figures, self.decimal))
            kept, figures, flags, notes = self.read_values(group, key, periods.split(SEPARATOR), figures, flags)
            periods = SEPARATOR.join(kept)
            if not figures:
                if (name := name_of(group.place) or group.measure) and not self.groups.is_note(key):
                    self.tally.empty[name] = None
                return
            self.tally.noisy += sum(map(is_noisy, figures))
        if not group.place and (total := self.groups.total(key)):
            self.tally.totals[total] = None
        elif not group.place and self.layout.roles.place and not self.layout.is_export:
            period = periods.partition(SEPARATOR)[0]
            self.refuse(key, period, figures[0], "there is a value and no place", "name the place in its column")
        timeline = self.timeline(periods, key)
        if timeline.has_repeats:
            kept, figures, flags = self.distinct(key, periods.split(SEPARATOR), figures, flags)
            timeline = self.timeline(SEPARATOR.join(kept), key)  # those of several vintages may repeat
        order = timeline.order
        if order != range(len(order)):
            figures, flags = [figures[n] for n in order], [flags[n] for n in order] if flags else []
        yield from self.by_vintage(group, timeline.periods, figures, flags, notes)

    def read_values(
        self, group: Group, key: tuple[str, ...], periods: list[str], values: list[str], flags: list[Flag]
    ) -> tuple[list[str], list[str], list[Flag], Notes]:
        """Return the periods, figures and flags of the cells that have a figure, and notes on marks of footnotes."""
        kept, figures, kept_flags = [], [], []
        is_blank = self.groups.is_note(key)
        marked: dict[tuple[str, str], list[str]] = defaultdict(list)
        for number, (period, text) in enumerate(zip(periods, values, strict=True)):
            if (is_blank or not period.strip()) and not text.strip():
                continue
            flag = flags[number] if flags else Flag()
            cell = CellContent(text) if self.is_plain(text) else self.read_cell(group, key, period, text)
            if not cell.figure or (flag.is_missing and not cell.figure.strip("0.")):
                is_secret = cell.confidential or flag.is_confidential
                self.tally.confidential += is_secret
                self.tally.missing += not is_secret
            elif self.period is None or self.read_period(key, period, text).within(self.period):
                marks = ""
                for found in filter(None, (cell.marks, footnote_of_period(period))):
                    said = self.flag_of(found)
                    flag, marks = (said, marks) if said and not any(flag) else (flag, marks + found)
                if marks:
                    self.tally.marks[marks] += 1
                    for mark in marks_in(marks):
                        marked[flag.vintage, mark].append(without_mark(period))
                kept.append(period)
                figures.append(self.figure(cell.figure, flag))
                kept_flags.append(flag)
        texts, notes = self.groups.footnotes.texts, Notes()
        for (vintage, mark), where in marked.items():
            text = texts.get(mark, f"Marked {mark} in the table")
            notes[vintage] = (*notes.get(vintage, ()), f"{text}: {', '.join(where)}.")
        return kept, figures, kept_flags if flags or any(map(any, kept_flags)) else [], notes

    def flag_of(self, marks: str) -> Flag | None:
        """Return the flag that the mark of a value or a period is; None if it is none.

        That is what its footnote says, if that is only that it is preliminary, revised, estimated or a forecast; or `p`
        and `r`, unless their footnote says something different.
        """
        found = marks_in(marks)
        if len(found) != 1:
            return None
        text = self.groups.footnotes.texts.get(found[0], "")
        if flag := flag_in_words(text):
            return flag
        flag = read_flags(text.split()[0] if text else found[0]) if found[0] in ("p", "r") else Flag()
        return flag if flag.vintage else None

    def read_cell(self, group: Group, key: tuple[str, ...], period: str, text: str) -> CellContent:
        """Return what a cell of values says; raises InnofactsError with its place."""
        try:
            cell = self.content(text)
        except Unreadable as error:
            raise self.error(key, period, text, error) from None
        if cell.figure and not self.layout.is_export and (said := _other_unit(cell, group.unit)):
            others = f"the unit is {quoted(group.unit)}" if group.unit else "other values name no unit"
            message = f"{quoted(text)} is in {said}, and {others}"
            raise self.error(key, period, text, Unreadable(message, hint="--unit says the unit of all values"))
        return cell

    def content(self, text: str) -> CellContent:
        """Return what a cell of values says, with what the footnotes say; raises Unreadable."""
        texts = self.groups.footnotes.texts
        return CellContent("0") if is_nil(text, texts) else read_cell(with_blank_before_mark(text, texts), self.decimal)

    def figure(self, figure: str, flag: Flag) -> str:
        """Return a figure with the digits that the user wants, and with the sign that its flag means."""
        if self.choices.digits and PLAIN.fullmatch(figure):
            figure = rounded(figure, self.choices.digits)
        return f"~ {figure}" if flag.about and figure[0] not in "<>~" else figure

    def read_period(self, key: tuple[str, ...], text: str, value: str = "") -> Period:
        """Return a period; raises InnofactsError with its place."""
        try:
            return read_period(text, self.choices.fiscal_year)
        except Unreadable as error:
            raise self.error(key, text, value, error) from None

    def timeline(self, periods: str, key: tuple[str, ...]) -> "_Timeline":
        """Return periods in the order of time; raises InnofactsError with the place of one that cannot be read."""
        try:
            return _timeline(periods, self.choices.fiscal_year)
        except Unreadable as error:
            for text in periods.split(SEPARATOR):
                self.read_period(key, text)  # this says where the first mistake is
            raise self.error(key, periods.partition(SEPARATOR)[0], "", error) from None

    def distinct(
        self, key: tuple[str, ...], periods: list[str], figures: list[str], flags: list[Flag]
    ) -> tuple[list[str], list[str], list[Flag]]:
        """Return periods, figures and flags without repeated rows; raises InnofactsError for two values of a period.

        Values of two vintages are no such values: 2023 and 2023p.
        """
        seen: dict[tuple[Period, str], int] = {}
        for number, text in enumerate(periods):
            vintage = flags[number].vintage if flags else ""
            first = seen.setdefault((read_period(text, self.choices.fiscal_year), vintage), number)
            if first != number and figures[first] != figures[number]:
                raise self.two_values(key, text, figures[first], figures[number])
        kept = sorted(seen.values())
        self.tally.repeated += len(periods) - len(kept)
        return [periods[n] for n in kept], [figures[n] for n in kept], [flags[n] for n in kept] if flags else []

    def by_vintage(
        self, group: Group, periods: Sequence[str], figures: Sequence[str], flags: list[Flag], notes: Notes
    ) -> Iterator[Series]:
        """Yield one series for the values of each vintage; where a period has several, the latest replaces the rest."""
        vintages = [flag.vintage for flag in flags] if flags else []
        breaks = tuple(period for period, flag in zip(periods, flags, strict=True) if flag.is_break) if flags else ()
        for vintage, note in dict.fromkeys((flag.vintage, flag.note) for flag in flags if flag.note):
            noted = [flag.vintage == vintage and flag.note == note for flag in flags]
            where = ", ".join(period for period, is_noted in zip(periods, noted, strict=True) if is_noted)
            notes[vintage] = (*notes.get(vintage, ()), f"{note[:1].upper()}{note[1:]}: {where}.")
        whole = self.compose(group, tuple(periods), figures, breaks, notes.get("", ()))
        if not any(vintages):
            yield self.counted(whole)
            return
        ids = {one: self.unique(f"{whole.id}-{one}") if one else whole.id for one in dict.fromkeys(vintages)}
        of = {one: [n for n, other in enumerate(vintages) if other == one] for one in ids}
        for vintage, chosen in of.items():
            own = tuple(periods[n] for n in chosen)
            earlier = (one for one in ids if _AGES[one] < _AGES[vintage])
            replaced = [f"{ids[one]}@{periods[n]}" for one in earlier for n in of[one] if periods[n] in own]
            yield self.counted(
                whole._replace(
                    id=ids[vintage],
                    periods=own,
                    figures=[figures[n] for n in chosen],
                    vintage=vintage,
                    note=self.note(group, own, notes.get(vintage, ())),
                    replaces=(*whole.replaces, *replaced),
                )
            )

    def note(self, group: Group, periods: Sequence[str], notes: Sequence[str]) -> str:
        """Return what the table says of a series, of its values in some periods, and of all its values."""
        said, later = dict(group.keys), self.projected(periods)
        every = [group.note, said.get("note", ""), *notes]
        if later and not said.get("published"):
            every.append(f"From {later} on these are projections: the table is of {self.layout.source['published']}.")
        return " ".join(filter(None, (*every, *(f"{note}." for note in self.groups.footnotes.general))))

    def projected(self, periods: Sequence[str]) -> str:
        """Return the first period that begins after the table was published; empty without one."""
        fiscal_year = self.choices.fiscal_year
        if self.published is None or read_period(periods[-1], fiscal_year).first <= self.published:
            return ""
        return next(period for period in periods if read_period(period, fiscal_year).first > self.published)

    def counted(self, series: Series) -> Series:
        """Count a series, and return it; raises InnofactsError for figures that its unit does not allow."""
        self.tally.series += 1
        self.tally.filled.add(name_of(series.place) or series.measure)
        self.tally.values += len(series.figures)
        if self.is_in_doubt and not self.tally.in_doubt:
            one = parse_figure(f"1 {series.unit}")
            doubtful = next(filter(is_in_doubt, series.figures), "") if one.is_count() and not one.scale else ""
            self.tally.in_doubt = doubtful and f"{doubtful} {visible(series.unit)}"
        if self.layout.roles.unit and is_unexplained(series.unit):
            self.tally.codes[series.unit] = self.layout.roles.unit
        lowest = min(series.figures)  # a minus comes before all digits and signs of bounds
        if lowest.startswith("-"):
            try:
                parse_figure(f"{lowest} {series.unit}").interval(series.nature)
            except Unreadable as error:
                period = series.periods[list(series.figures).index(lowest)]
                where = ", ".join(filter(None, (name_of(series.place), period)))
                hint = "--nature change allows it, and so does a unit that measures"
                raise InnofactsError(f"{visible(where)}: {visible(error.message)}", hint=hint) from None
        return series

    # --- composing -----------------------------------------------------------------------------------------------

    def compose(
        self,
        group: Group,
        periods: tuple[str, ...],
        figures: Sequence[str],
        breaks: tuple[str, ...],
        notes: Sequence[str],
    ) -> Series:
        """Return the series with its id, claim and metadata."""
        source = self.layout.source
        title = group.title or group.measure or source.get("title", "") or source.get("id", "")
        measure = slug(group.measure or group.title or self.layout.measure or title)
        if group.place and group.place not in CODES and self.layout.roles.place:
            self.tally.names[group.place] = None
        if not group.unit and (unit := counted_by(title, figures)):
            self.tally.counting[title] = unit
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
            id=self.unique(id_, slug(group.unit)),
            claim=(said.get("claim") if not self.choices.claim else "") or self.claim(title, where, group),
            unit=group.unit,
            measure=group.measure if self.choices.measure else measure,
            place=group.place,
            periods=periods,
            figures=figures,
            breaks=breaks or _listed(said.get("breaks", "")),
            nature=self.choices.nature or said.get("nature", ""),
            basis=group.basis or said.get("basis", ""),
            vintage=said.get("vintage", ""),
            scope=", ".join(filter(None, (said.get("scope", ""), scope))),
            note=self.note(group, periods, notes),
            replaces=_listed(said.get("replaces", "")),
            published=_dates(said.get("published", "")),
        )

    def claim(self, title: str, where: str, group: Group) -> str:
        """Return the claim of a series."""
        if not self.choices.claim:
            return f"{title}, {where}" if where else title
        values = {"place": where, "measure": title, "unit": group.unit, **dict(group.scope)}
        try:
            return re.sub(r"\{([^{}]*)\}", lambda found: values[found[1]], self.choices.claim)
        except KeyError as error:
            hint = f"it knows {', '.join('{' + name + '}' for name in values)}"
            raise InnofactsError(f"--claim does not know {{{error.args[0]}}}", hint=hint) from None

    def unique(self, id_: str, more: str = "") -> str:
        """Return an id that no series has yet: with `more` where that helps, else with a number."""
        beginning = id_ if id_[:1].isalpha() else f"series-{id_}".rstrip("-")
        candidates = [beginning, *([f"{beginning}-{more}"] if more else [])]
        number = 2
        while candidates[0] in self.ids:
            candidates.pop(0)
            if not candidates:
                candidates.append(f"{beginning}-{number}")
                number += 1
        self.ids.add(candidates[0])
        return candidates[0]

    # --- mistakes ------------------------------------------------------------------------------------------------

    def error(self, key: tuple[str, ...], period: str, value: str, error: Unreadable) -> InnofactsError:
        """Return the error for a cell, with its row and its column."""
        rows = chain(self.rows_with(key, period, value), self.rows_with(key, period))  # its figure has no signs
        where = next((f"{self.layout.where(number)}: " for number, _ in rows), "")
        return InnofactsError(f"{where}{visible(error.message)}", hint=visible(error.hint))

    def refuse(self, key: tuple[str, ...], period: str, value: str, message: str, hint: str) -> None:
        """Raise the error for a row."""
        raise self.error(key, period, value, Unreadable(message, hint=hint))

    def two_values(self, key: tuple[str, ...], period: str, one: str, two: str) -> InnofactsError:
        """Return the error for two values of one period, with the columns that distinguish them."""
        found = [(number, row) for number, row in self.rows_with(key, period) if self.figure_of(row) in (one, two)]
        place = name_of(self.groups.of(key).place)
        rows = [row for _, row in found]
        columns = self.layout.columns
        differing = [
            name for n, name in enumerate(columns) if n not in self.cells and name and len({row[n] for row in rows}) > 1
        ]
        where = " and ".join(self.layout.where(number) for number, _ in found[:2])
        about = ", ".join(map(visible, filter(None, (place, period.strip()))))
        message = f"{where}: two values for {about}: {one} and {two}"
        if not differing:
            left = ", ".join(map(visible, self.layout.unused))
            hint = f"if {left} distinguishes them, name it with --place-column" if left else ""
            return InnofactsError(message, hint=hint or "no column distinguishes them: remove one of the rows")
        first, more = differing[0], len(differing) > 1
        value = rows[0][index_of(columns, first)]
        return InnofactsError(
            f"{message}; {'columns' if more else 'a column'} that may distinguish them: {', '.join(differing)}",
            hint=f"choose one with --only {first}={value}, or keep them apart with {option_of(first, place)}",
        )

    def figure_of(self, row: Sequence[str]) -> str:
        """Return the figure of a row of a series that was read, as the series has it; empty if there is none."""
        figure = self.content(row[self.cells[1]]).figure
        flag = read_flags(row[self.cells[2]]) if self.layout.roles.status else Flag()
        return figure and self.figure(figure, flag)

    def rows_with(
        self, key: tuple[str, ...], period: str, value: str | None = None
    ) -> Iterator[tuple[int, Sequence[str]]]:
        """Yield the rows of a series and a period, perhaps of a value, each with its number; reads the file again."""
        number, wanted = 0, self.groups.of(key)
        for rows in self.rows():
            for row in rows:
                if (
                    row[self.cells[0]] == period
                    and (not value or row[self.cells[1]] == value)
                    and self.wanted([row])
                    and self.groups.of(self.groups.key(row)) == wanted
                ):
                    yield number, row
                number += 1


_AGES = {PRELIMINARY: 0, "": 1, REVISED: 2}
"""The vintages in the order in which they replace each other, where a table has several for a period."""


def _unit_of_all(values: Sequence[str], decimal: str) -> str:
    """Return the unit that each cell with a value names, such as `%` or `EUR`; empty if they do not name one unit."""
    try:
        units = {cell.unit for cell in (read_cell(text, decimal) for text in values) if cell.figure}
    except Unreadable:
        return ""
    return units.pop() if len(units) == 1 else ""


@lru_cache(maxsize=1024)
def _other_unit(cell: CellContent, unit: str) -> str:
    """Return the unit that a cell names if it is not that of its series, else a second scale; empty for neither.

    `€12` and `$12` may be in EUR per person and in CAD.
    """
    ours = parse_figure(f"1 {unit}")
    named, counted = read_unit(cell.unit).key if cell.unit else "", ours.unit.key.partition(" per ")[0]
    if named not in ("", ours.unit.key, counted) and counted not in POSSIBLE.get(named, ()):
        return cell.unit
    scale = cell.figure.rpartition(" ")[2]
    return scale if ours.scale and scale in SCALES else ""


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
_PLAIN_COLUMN = re.compile(rf"\d{{1,9}}(?:\.\d{{1,3}})?(?:{SEPARATOR}\d{{1,9}}(?:\.\d{{1,3}})?)*+", re.ASCII)
"""Figures as they are, without a sign, and shorter than results of arithmetic: the values of most tables."""
_WHOLE = re.compile(r"-?\d{1,30}", re.ASCII)
_WHOLE_COLUMN = re.compile(rf"\d{{1,9}}(?:{SEPARATOR}\d{{1,9}})*+", re.ASCII)


class _Timeline(NamedTuple):
    """The periods of some values in the order of time."""

    periods: tuple[str, ...]
    """The periods, as they are written in TOML."""
    order: Sequence[int]
    """Where each was before; a range if the table has them in the order of time."""
    has_repeats: bool
    """Whether one occurs twice."""


@lru_cache(maxsize=256)
def _timeline(periods: str, fiscal_year: str) -> _Timeline:
    """Return periods in the order of time; raises Unreadable."""
    if not fiscal_year and are_months_or_years(periods.split(SEPARATOR)):
        first, *_, last = periods.split(SEPARATOR)
        raise Unreadable(
            f"{quoted(first)} and {quoted(last)} may be fiscal years or months",
            hint=f"{FISCAL_YEAR}; a month is 2009M10",
        )
    if are_months_or_days(periods.split(SEPARATOR)):
        first, *_, last = periods.split(SEPARATOR)
        message = f"{quoted(first)} and {quoted(last)} may be months or days"
        raise Unreadable(message, hint="write a month as 2009M10, and a day as 2009-10-31")
    read = [read_period(text, fiscal_year) for text in periods.split(SEPARATOR)]
    spans = [(period.first, period.last or date.max) for period in read]
    order = sorted(range(len(spans)), key=spans.__getitem__)
    in_order = tuple(read[number].text for number in order)
    is_same = order == list(range(len(order)))
    return _Timeline(in_order, range(len(order)) if is_same else order, len(set(spans)) < len(spans))


def _listed(text: str) -> tuple[str, ...]:
    """Return the texts of a cell with a list."""
    return tuple(filter(None, text.split(LIST_SEPARATOR)))


def _dates(text: str) -> int | str | date | dict[str, int | str | date]:
    """Return when values were made public, as views.wide writes it: one date, or `period = date` for each entry."""
    if " = " not in text:
        return period_value(text)
    pairs = (entry.partition(" = ") for entry in text.split(LIST_SEPARATOR))
    return {entry: period_value(day) for entry, _, day in pairs}


def _of_several(first: str, second: str, *_: str) -> InnofactsError:
    """Return the error for facts of several sources."""
    message = f"these facts are of several sources: {quoted(first)} and {quoted(second)}"
    return InnofactsError(message, hint=f"a fact file has one: --only source={visible(first)} chooses it")


def period_of(option: str, period: str, fiscal_year: str = "") -> Period | None:
    """Return the period that an option names, None without one; raises InnofactsError."""
    try:
        return read_period(period, fiscal_year) if period else None
    except Unreadable as error:
        raise InnofactsError(f"{option}: {visible(error.message)}", hint=visible(error.hint)) from None
