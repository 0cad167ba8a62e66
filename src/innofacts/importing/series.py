"""The values of a table by measure and place, in the order of time, each in the digits of its cell."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain, islice
from typing import NamedTuple

from innofacts.english.countries import name_of
from innofacts.english.currencies import POSSIBLE
from innofacts.english.numerals import SCALES
from innofacts.errors import InnofactsError, Unreadable
from innofacts.importing.cells.cells import (
    PLAIN,
    CellContent,
    decimal_of_table,
    is_in_doubt,
    is_noisy,
    read_cell,
    rounded,
)
from innofacts.importing.cells.flags import Flag, flag_in_words, read_flags
from innofacts.importing.cells.footnotes import NO_ROWS, is_nil, marks_in, with_blank_before_mark
from innofacts.importing.cells.periods import (
    FISCAL_YEAR,
    are_months_or_days,
    are_months_or_years,
    flag_of_period,
    footnote_of_period,
    has_marks,
    period_of,
    read_period,
    without_mark,
)
from innofacts.importing.cells.places import is_of_all
from innofacts.importing.cells.units import is_sure, is_unexplained
from innofacts.importing.choices import Choices
from innofacts.importing.composing import Composer, Notes, Series, Values
from innofacts.importing.groups import Group, Groups, option_of
from innofacts.importing.layouts import Layout, index_of, is_wanted, wanted_cells
from innofacts.importing.sheets.sheets import padded
from innofacts.importing.spool import SEPARATOR, Spool
from innofacts.importing.tally import Tally
from innofacts.patterns import regex
from innofacts.showing import quoted, visible
from innofacts.values.grammar import parse_figure
from innofacts.values.periods import Period
from innofacts.values.units import read_unit

_AT_ONCE = 500  # rows: more take longer, since they leave the cache of the processor


def read_series(layout: Layout, choices: Choices, tally: Tally) -> Iterator[Series]:
    """Yield the series of a table; raises InnofactsError with row and column for a cell that cannot be read."""
    reader = _Reader(layout, choices, tally)
    yield from reader.series()
    if reader.overruled and not reader.is_as_said:  # --unit would do nothing
        raise reader.overruled


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
        # The error for the first values with another unit than --unit, which are an error if no others have that unit.
        self.overruled: InnofactsError | None = None
        self.is_as_said = False
        self.composer = Composer(layout, choices, self.groups, tally)

    # --- reading -------------------------------------------------------------------------------------------------

    def rows(self) -> Iterator[Sequence[Sequence[str]]]:
        """Yield the rows in pieces, each row as wide as the header."""
        rows, width = self.layout.rows(), len(self.layout.columns)
        while several := list(islice(rows, _AT_ONCE)):
            yield padded(several, width)

    def wanted(self, rows: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
        """Return the rows that --only asks for, without lines of text that commas have cut, and without totals."""
        rows = [row for row in rows if not (row[0].startswith(NO_ROWS) and row[self.cells[1]].strip())]
        rows = [row for row in rows if row[self.cells[0]][:1].isdecimal() or not self.is_over_time(row)]
        return [row for row in rows if is_wanted(row, self.only)] if self.only else rows

    def is_over_time(self, row: Sequence[str]) -> bool:
        """Return whether a row is the total of the rows above over time, and so of no period; it is counted then."""
        period = row[self.cells[0]]
        cells = [row[column] for column in self.groups.columns] if not period.strip() else [period]
        total = next(filter(is_of_all, cells), "").strip()
        if total and row[self.cells[1]].strip():
            self.tally.over_time[total] = None
        return total != ""

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

    def lines(self, rows: Sequence[Sequence[str]]) -> Iterator[str]:
        """Yield what is in rows without a value where a table that begins with periods has its footnotes below them.

        They may also be below what is not imported, if nothing else is in their row.
        """
        period, value, *_ = self.cells
        others = {*range(len(self.layout.columns))} - {*self.groups.columns, *self.cells}
        for row in rows:
            if not row[value]:
                below = others if others and self.groups.is_note(self.groups.key(row)) else ()
                texts = (row[column].strip() for column in (period, *below))
                yield from (text for text in texts if not text[:4].isdecimal())

    def series(self) -> Iterator[Series]:
        """Yield the series of the table."""
        spool = Spool(self.groups.columns, self.cells)
        width, lines = len(self.layout.columns), dict[str, None]()
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
            lines.update(dict.fromkeys(self.lines(wanted)))
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
            for series in self.series_of(group, several[0], spool.columns(several)):
                self.is_as_said = self.is_as_said or series.unit == group.unit
                yield series
        if not self.tally.series:
            within = self.choices.period
            hint = f"no value is within --period {within}" if within else "no row has a period and a value"
            raise InnofactsError("nothing to import", hint=hint)

    # --- values --------------------------------------------------------------------------------------------------

    def series_of(self, group: Group, key: tuple[str, ...], columns: list[str]) -> Iterator[Series]:
        """Yield the series of one measure and place: one for each vintage."""
        periods, cells, *statuses = columns
        values = Values(periods.split(SEPARATOR), cells.split(SEPARATOR), flags=(), notes={})
        is_marked = has_marks(periods)
        if statuses or is_marked or self.choices.digits or self.period or not self.are_plain(cells):
            flags = [read_flags(text) for text in statuses[0].split(SEPARATOR)] if statuses else []
            if is_marked:
                of_periods = [read_flags(flag_of_period(text)) for text in values.periods]
                flags = [own if any(own) else other for own, other in zip(flags or of_periods, of_periods, strict=True)]
            group = self.in_own_unit(group, key, values)
            values = self.read_values(group, key, values._replace(flags=flags))
            if not values.figures:
                if (name := name_of(group.place) or group.measure) and not self.groups.is_note(key):
                    self.tally.empty[name] = None
                return
            self.tally.noisy += sum(map(is_noisy, values.figures))
        if not group.place and (total := self.groups.total(key)):
            self.tally.totals[total] = None
        elif not group.place and self.layout.roles.place and not self.layout.is_export:
            message, hint = "there is a value and no place", "name the place in its column"
            self.refuse(key, values.periods[0], values.figures[0], message, hint)
        timeline = self.timeline(values.periods, key)
        if timeline.has_repeats:
            values = self.distinct(key, values)
            timeline = self.timeline(values.periods, key)  # those of several vintages may repeat
        if timeline.order != range(len(timeline.order)):
            values = values.chosen(timeline.order)
        yield from map(self.counted, self.composer.series(group, values._replace(periods=timeline.periods)))

    def in_own_unit(self, group: Group, key: tuple[str, ...], values: Values) -> Group:
        """Return a group with the unit that each of its values names, unless its heading surely has a different one.

        What the user says is then the unit of the others: 51 % of the loans, of a budget in EUR.
        """
        own = _unit_of_all(values.figures, self.decimal)
        if not group.unit or not own:
            return group._replace(unit=group.unit or own)
        is_chosen = group.unit == self.choices.unit
        if not _other_unit(CellContent("1", unit=own), group.unit) or (is_sure(group.unit) and not is_chosen):
            return group
        if is_chosen and not self.overruled:
            period, text = next((p, t) for p, t in zip(values.periods, values.figures, strict=True) if t.strip())
            self.overruled = self.of_other_unit(key, period, text, own, group.unit)
        return group._replace(unit=own)

    def read_values(self, group: Group, key: tuple[str, ...], values: Values) -> Values:
        """Return the values of those cells that have a figure, with notes on the marks of footnotes."""
        periods, cells, given, _ = values
        kept, figures, flags = [], [], []
        is_blank = self.groups.is_note(key)
        marked: dict[tuple[str, str], list[str]] = defaultdict(list)
        for number, (period, text) in enumerate(zip(periods, cells, strict=True)):
            if (is_blank or not period.strip()) and not text.strip():
                continue
            flag = given[number] if given else Flag()
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
                if flag.about and not flag.note and cell.figure[0] in "<>":  # which has no room for a ~
                    flag = flag._replace(note="estimated")
                kept.append(period)
                figures.append(self.figure(cell.figure, flag))
                flags.append(flag)
        texts, notes = self.groups.footnotes.texts, Notes()
        for (vintage, mark), where in marked.items():
            text = texts.get(mark, f"Marked {mark} in the table")
            notes[vintage] = (*notes.get(vintage, ()), f"{text}: {', '.join(where)}.")
        return Values(kept, figures, flags if given or any(map(any, flags)) else (), notes)

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
            raise self.of_other_unit(key, period, text, said, group.unit)
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

    def timeline(self, periods: Sequence[str], key: tuple[str, ...]) -> "_Timeline":
        """Return periods in the order of time; raises InnofactsError with the place of one that cannot be read."""
        try:
            return _timeline(tuple(periods), self.choices.fiscal_year)
        except Unreadable as error:
            for text in periods:
                self.read_period(key, text)  # this says where the first mistake is
            raise self.error(key, periods[0], "", error) from None

    def distinct(self, key: tuple[str, ...], values: Values) -> Values:
        """Return values without repeated rows; raises InnofactsError for two values of a period.

        Values of two vintages are no such values: 2023 and 2023p.
        """
        seen: dict[tuple[Period, str], int] = {}
        figures = values.figures
        for number, text in enumerate(values.periods):
            vintage = values.flags[number].vintage if values.flags else ""
            first = seen.setdefault((read_period(text, self.choices.fiscal_year), vintage), number)
            if first != number and figures[first] != figures[number]:
                raise self.two_values(key, text, figures[first], figures[number])
        self.tally.repeated += len(figures) - len(seen)
        return values.chosen(sorted(seen.values()))

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

    # --- mistakes ------------------------------------------------------------------------------------------------

    def error(self, key: tuple[str, ...], period: str, value: str, error: Unreadable) -> InnofactsError:
        """Return the error for a cell, with its row and its column."""
        rows = chain(self.rows_with(key, period, value), self.rows_with(key, period))  # its figure has no signs
        where = next((f"{self.layout.where(number)}: " for number, _ in rows), "")
        return InnofactsError(f"{where}{visible(error.message)}", hint=visible(error.hint))

    def of_other_unit(self, key: tuple[str, ...], period: str, text: str, said: str, unit: str) -> InnofactsError:
        """Return the error for a cell that says another unit than that of its series, which may be empty."""
        others = f"the unit is {quoted(unit)}" if unit else "other values name no unit"
        message = f"{quoted(text)} is in {said}, and {others}"
        return self.error(key, period, text, Unreadable(message, hint="--unit says the unit of all values"))

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
    named, counted = read_unit(cell.unit).key if cell.unit else "", ours.unit.head.key
    if named not in ("", ours.unit.key, counted) and counted not in POSSIBLE.get(named, ()):
        return cell.unit
    scale = cell.figure.rpartition(" ")[2]
    return scale if ours.scale and scale in SCALES else ""


_PLAIN_COLUMN = regex(rf"\d{{1,9}}(?:\.\d{{1,3}})?(?:{SEPARATOR}\d{{1,9}}(?:\.\d{{1,3}})?)*+", re.ASCII)
"""Figures as they are, without a sign, and shorter than results of arithmetic: the values of most tables."""
_WHOLE = regex(r"-?\d{1,30}", re.ASCII)
_WHOLE_COLUMN = regex(rf"\d{{1,9}}(?:{SEPARATOR}\d{{1,9}})*+", re.ASCII)


class _Timeline(NamedTuple):
    """The periods of some values in the order of time."""

    periods: tuple[str, ...]
    """The periods, as they are written in TOML."""
    order: Sequence[int]
    """Where each was before; a range if the table has them in the order of time."""
    has_repeats: bool
    """Whether one occurs twice."""


@lru_cache(maxsize=256)
def _timeline(periods: Sequence[str], fiscal_year: str) -> _Timeline:
    """Return periods in the order of time; raises Unreadable."""
    first, last = periods[0], periods[-1]
    if not fiscal_year and are_months_or_years(periods):
        raise Unreadable(
            f"{quoted(first)} and {quoted(last)} may be fiscal years or months",
            hint=f"{FISCAL_YEAR}; a month is 2009M10",
        )
    if are_months_or_days(periods):
        message = f"{quoted(first)} and {quoted(last)} may be months or days"
        raise Unreadable(message, hint="write a month as 2009M10, and a day as 2009-10-31")
    read = [read_period(text, fiscal_year) for text in periods]
    spans = [(period.first, period.last or date.max) for period in read]
    order = sorted(range(len(spans)), key=spans.__getitem__)
    in_order = tuple(read[number].text for number in order)
    is_same = order == list(range(len(order)))
    return _Timeline(in_order, range(len(order)) if is_same else order, len(set(spans)) < len(spans))


def _of_several(first: str, second: str, *_: str) -> InnofactsError:
    """Return the error for facts of several sources."""
    message = f"these facts are of several sources: {quoted(first)} and {quoted(second)}"
    return InnofactsError(message, hint=f"a fact file has one: --only source={visible(first)} chooses it")
