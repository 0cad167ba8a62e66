"""Groups: what the cells of a row say about its series, so that rows with the same become one series."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from innofacts.english.countries import name_of
from innofacts.errors import InnofactsError, Unreadable
from innofacts.importing.cells.footnotes import NO_ROWS, Footnotes, marks_in, name_and_marks, read_footnotes
from innofacts.importing.cells.places import is_of_all, read_place
from innofacts.importing.cells.units import (
    OWN_CURRENCY,
    as_written,
    is_sure,
    is_unexplained,
    read_basis,
    read_unit,
    unit_in_words,
)
from innofacts.importing.choices import Choices
from innofacts.importing.dialects.columns import has_places
from innofacts.importing.layouts import Layout, Measure, index_of
from innofacts.importing.sheets.headings import unit_in_label
from innofacts.importing.tally import MOST_NAMED
from innofacts.showing import visible


class Group(NamedTuple):
    """A series as the cells of a row describe it; empty where they do not."""

    place: str
    measure: str
    title: str
    unit: str
    """The unit, perhaps after a scale."""
    basis: str
    scope: tuple[tuple[str, str], ...]
    """The other columns that keep series apart, each with its cell."""
    keys: tuple[tuple[str, str], ...] = ()
    """Keys of fact files that have a column of their own, each with its value."""
    note: str = ""


class _Cells(NamedTuple):
    """The cells of a key by their columns: whole, and where they have labels, code and label apart."""

    whole: dict[str, str]
    codes: dict[str, str]
    labels: dict[str, str]


class Groups:
    """The groups of the rows of one table, and which of its columns tell them apart."""

    def __init__(self, layout: Layout, choices: Choices, extra: Sequence[str]) -> None:
        """Take the columns that keep series apart; `extra` are those that only choose rows."""
        roles = layout.roles
        self._layout, self._choices = layout, choices
        chosen = [layout.columns[index_of(layout.columns, column)] for column in choices.measure_columns]
        self._apart = tuple(column for column in chosen if column not in roles.measures)
        self._has_items = bool(roles.measures) and {*roles.measures} <= {*chosen} and not layout.has_labels
        """Whether the measures are only what the user has chosen for them: Universities, of a table about spending."""
        units = [measure.unit for code, measure in layout.measures.items() if code]
        self._has_own_units = bool(choices.unit) and any(map(is_sure, units)) and not all(map(is_sure, units))
        """Whether some measures have a unit of their own and others none, of which is then what the user says."""
        self._meanings = {column: layout.meanings[column] for column in self._apart if column in layout.meanings}
        self._unit_in_words = layout.meanings.get(roles.unit, "")
        besides = [*self._apart, *extra, *self._meanings.values(), self._unit_in_words]
        self.by = tuple(dict.fromkeys(column for column in (*roles.of_series(), *besides) if column))
        """The columns whose cells are the key of a row."""
        self.columns = [index_of(layout.columns, column) for column in self.by]
        """Their positions."""
        own = {*roles.of_series("place"), *besides}
        self._of_measures = frozenset((*roles.measures, *self._apart))
        self._of_places = [column for column in (roles.place, roles.name) if column and column not in own]
        self._abouts: dict[tuple[str, ...], Group] = {}
        self.footnotes = Footnotes({}, ())

    def read_footnotes(self, keys: Iterable[tuple[str, ...]], lines: Iterable[str]) -> None:
        """Keep the footnotes among the keys of all rows, where only one cell says something, and some other lines."""
        said = map(self._said, keys)
        read = read_footnotes([*(cells.pop() for cells in said if len(cells) == 1), *lines])
        of_title = marks_in(self._layout.title_marks)
        self.footnotes = read._replace(general=(*(read.texts[m] for m in of_title if m in read.texts), *read.general))

    def key(self, row: Sequence[str]) -> tuple[str, ...]:
        """Return the key of a row."""
        return tuple([row[column] for column in self.columns])

    def _said(self, key: tuple[str, ...]) -> set[str]:
        """Return the cells of a key that say something, without the headings of columns, which are in every row."""
        return {cell.strip() for cell in key if cell.strip() and cell not in self._layout.measures}

    def is_note(self, key: tuple[str, ...]) -> bool:
        """Return whether the cells of a key are empty, or a footnote: then their row has no values to miss."""
        said = self._said(key)
        is_line = any(cell.startswith(NO_ROWS) for cell in said)
        return bool(key) and (is_line or not said or (len(said) == 1 and any(read_footnotes(said))))

    def of(self, key: tuple[str, ...]) -> Group:
        """Return the group that the cells of a key describe; besides the place, it is the same for many places."""
        about = tuple([cell for column, cell in zip(self.by, key, strict=True) if column not in self._of_places])
        if about not in self._abouts:
            self._abouts[about] = self._about(key)
        group = self._abouts[about]
        place, marks = self._place(key)
        of_measures = (cell for column, cell in zip(self.by, key, strict=True) if column in self._of_measures)
        marks += [mark for cell in of_measures for mark in marks_in(name_and_marks(cell)[1])]
        explained = [f"{self.footnotes.texts[mark]}." for mark in marks if mark in self.footnotes.texts]
        return group._replace(place=place, note=" ".join(filter(None, (group.note, *explained))))

    def _place(self, key: tuple[str, ...]) -> tuple[str, list[str]]:
        """Return the place that the cells of a key say, and the marks of footnotes after it."""
        if self._choices.place and not self._choices.place_column:
            return read_place(self._choices.place), []
        code, name, marks = self._named(key)
        if is_of_all(code or name) and not self._layout.is_export:
            return read_place(self._choices.place), marks_in(marks)
        return read_place(code or name, name) if code or name else "", marks_in(marks)

    def total(self, key: tuple[str, ...]) -> str:
        """Return what the cells of a key call all places together; empty if they name a place."""
        code, name, _ = self._named(key)
        return code or name if is_of_all(code or name) else ""

    def _named(self, key: tuple[str, ...]) -> tuple[str, str, str]:
        """Return the code and the name that the cells of a key have for a place, and the marks after its code."""
        roles, layout = self._layout.roles, self._layout
        cells = {column: " ".join(cell.split()) for column, cell in zip(self.by, key, strict=True)}
        written, name = cells.get(roles.place, ""), cells.get(roles.name, "")
        code, _, label = written.partition(": ") if layout.has_labels else (written, "", "")
        name = name or layout.places.get(code, "") or label
        code, marks = name_and_marks(code)
        return code, name, marks

    def _about(self, key: tuple[str, ...]) -> Group:
        """Return what the cells of a key say besides the place."""
        roles, layout = self._layout.roles, self._layout
        cells, codes, _ = read = self._read(key)
        known = layout.measures.get(self._code_of_measure(read)) or Measure()
        measure, title, stated = self._measured(read, known)
        try:
            if layout.is_export:
                unit, basis = as_written(stated or layout.unit), ""
            else:
                power = codes.get(roles.scale, "") or known.power
                unit, basis = _unit_and_basis(stated or layout.unit, power, title)
        except Unreadable as error:
            where = "" if self._choices.unit or not title else f"{visible(title)}: "
            raise InnofactsError(f"{where}{visible(error.message)}", hint=visible(error.hint)) from None
        bases = (basis or known.basis, *read_basis(unit, codes.get(roles.prices, ""), codes.get(roles.base, "")))
        keys = tuple((key, cells[key]) for key in roles.keys if cells[key])
        if self._has_items:
            about = layout.measures.get("", Measure()).title
            measure = " ".join(filter(None, (self._choices.measure or about, measure)))
            title = ", ".join(filter(None, (about or self._choices.measure, title)))
        else:
            measure = self._choices.measure or measure
        if self._apart:
            measure = " ".join((measure or title, *(codes[column] for column in self._apart)))
        title = ", ".join(filter(None, (title, *self._said_apart(read))))
        return Group(
            place="",
            measure=measure,
            title=title,
            unit=unit,
            basis=", ".join(filter(None, bases)),
            scope=self._scope(codes),
            keys=keys,
            note=known.note,
        )

    def _code_of_measure(self, read: _Cells) -> str:
        return " ".join(read.codes[column] for column in self._layout.roles.measures)

    def _measured(self, read: _Cells, known: Measure) -> tuple[str, str, str]:
        """Return the measure, its title and its unit, which is empty if neither a column nor a label says it."""
        columns, labels = self._layout.roles.measures, self._layout.labels
        measure = self._code_of_measure(read)
        label = " ".join(read.labels[c] or labels.get(c, {}).get(read.codes[c], "") for c in columns).strip()
        listed = ", ".join(filter(None, (read.codes[column] for column in columns)))
        title = read.whole.get(self._layout.roles.title, "") or known.title or label or listed
        chosen = "" if self._has_own_units and is_sure(known.unit) else self._choices.unit
        if unit := chosen or self._unit_of(read) or known.unit:
            return measure, title, unit
        codes = [read.codes[column] for column in columns]
        split = [unit_in_label(code, codes[-1 - n]) for n, code in enumerate(codes)]
        names = [name for name, _ in split if name]
        title, of_title = (", ".join(names), "") if title == listed else unit_in_label(title)
        of_parts = (self._layout.measures.get(code, Measure()).unit for code in codes)
        of_all = self._layout.measures.get("", Measure()).unit if self._has_items else ""
        unit = of_title or next(filter(None, (*(unit for _, unit in split), *of_parts)), of_all)
        return " ".join(names), title, unit or ("people" if title.casefold().endswith("population") else "")

    def _said_apart(self, read: _Cells) -> Iterator[str]:
        """Yield what the cells that keep series apart mean, in words where the table has them."""
        for column in self._apart:
            code = read.codes[column]
            said = read.labels[column] or read.whole.get(self._meanings.get(column, ""), "") or code
            yield self._layout.labels.get(column, {}).get(code, said)

    def _read(self, key: tuple[str, ...]) -> _Cells:
        """Return the cells of a key by their columns."""
        cells = {column: " ".join(cell.split()) for column, cell in zip(self.by, key, strict=True)}
        cells |= {column: self._without_marks(cells[column]) for column in self._of_measures & cells.keys()}
        if not self._layout.has_labels:
            return _Cells(cells, cells, dict.fromkeys(cells, ""))
        parts = {column: cell.partition(": ") for column, cell in cells.items()}
        return _Cells(
            cells, {c: code for c, (code, _, _) in parts.items()}, {c: label for c, (_, _, label) in parts.items()}
        )

    def _without_marks(self, label: str) -> str:
        """Return a label without the marks of footnotes after it, if the table has footnotes for all of them."""
        name, marks = name_and_marks(label)
        return name if all(mark in self.footnotes.texts for mark in marks_in(marks)) else label

    def _unit_of(self, read: _Cells) -> str:
        """Return the unit that the cells of a key say; empty if they say none."""
        roles = self._layout.roles
        written = read.codes.get(roles.unit, "")
        if written.isdecimal() or is_unexplained(written):  # a code that only its label explains
            written = read.labels[roles.unit] or read.whole.get(self._unit_in_words, "") or written
        return (read.codes.get(roles.currency, "") or written) if written in OWN_CURRENCY else written

    def _scope(self, codes: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
        """Return the columns that say what is counted in, and not what else a series is about, each with its code."""
        others = {*self._layout.roles.of_series("scope"), *self._meanings.values(), self._unit_in_words}
        return tuple((c, codes[c]) for c in self.by if c not in others and codes[c] not in ("", "_Z", "_X"))

    def refuse_indistinct(self, joined: "dict[Group, list[tuple[str, ...]]]") -> None:
        """Raise InnofactsError if several series would have one measure, place and unit."""
        alike: dict[Group, list[Group]] = defaultdict(list)
        for group in joined:
            alike[group._replace(scope=(), title="")].append(group)
        for one, several in alike.items():
            cells = [dict(group.scope) for group in several]
            differing = [c for c in self.by if len({found.get(c, "") for found in cells}) > 1]
            if differing:
                raise _indistinct(name_of(one.place), cells, differing)


def _unit_and_basis(written: str, power: str, title: str) -> tuple[str, str]:
    """Return the unit that a cell names, in the words of a figure, and the basis; raises Unreadable.

    `million people` for a population in million, and `billion EUR` for EUR billion.
    """
    try:
        return read_unit(written, power)
    except Unreadable:
        spelled = unit_in_words(written, title)
        if spelled in ("", written):
            raise
        return read_unit(spelled, power)


def _indistinct(place: str, cells: Sequence[Mapping[str, str]], differing: Sequence[str]) -> InnofactsError:
    """Return the error for series of one thing, given the cells of each and the columns in which these differ."""
    column = differing[0]
    values = list(dict.fromkeys(found[column] for found in cells if column in found))
    listed = ", ".join(map(visible, values[:MOST_NAMED])) + (", ..." if len(values) > MOST_NAMED else "")
    only = " ".join(f"--only {c}={next(f[c] for f in cells if c in f)}" for c in differing)
    plural = "columns distinguish" if len(differing) > 1 else "column distinguishes"
    return InnofactsError(
        f"{visible(place) or 'the table'} has several values for a period: the {plural} them: {', '.join(differing)}"
        f" ({column}: {listed})",
        hint=f"choose one of each, as in {only}; or keep them apart with {option_of(column, place)}",
    )


def option_of(column: str, place: str) -> str:
    """Return the option that keeps the values of a column apart; the place of all is empty if none is known."""
    of_places = f"--place-column {column}"
    if has_places(column):
        return of_places
    return f"--measure-column {column}" + ("" if place else f", or with {of_places} if it has places")
