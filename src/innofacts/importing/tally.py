"""What is counted while a table is read, for the messages about it."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from innofacts.showing import counted, visible


class Tally:
    """What is counted while a table is read, for the messages about it."""

    def __init__(self) -> None:
        """Begin with nothing counted."""
        self.series = self.values = self.missing = self.confidential = self.noisy = self.repeated = 0
        self.longer = 0
        """The rows with more cells than the header, of which those on the right are left out."""
        self.has_commas = False
        """Whether the table shows that a comma comes before the fraction."""
        self.grouped = ""
        """The first value with a point that is read as between thousands."""
        self.in_doubt = ""
        """The first count with a point that is read as before a fraction, though nothing in the table shows it."""
        self.marks: Counter[str] = Counter()
        self.names: dict[str, None] = {}
        """The places that are kept by name."""
        self.totals: dict[str, None] = {}
        """What the table calls all of its places together, whose series have no place."""
        self.over_time: dict[str, None] = {}
        """What the table calls the totals of its rows over time, which have no period and are left out."""
        self.counting: dict[str, str] = {}
        """The units of the measures whose heading says only what is counted."""
        self.codes: dict[str, str] = {}
        """The units that are codes of which nothing is known, each with its column."""
        self.empty: dict[str, None] = {}
        """The places that have no value of some measure."""
        self.filled: set[str] = set()
        """The places that have values."""

    def lines(self) -> Iterator[str]:
        """Yield what a user should know, a sentence each."""
        left = [(self.missing, "missing"), (self.confidential, "confidential")]
        out = ", ".join(f"{count:,} {what}" for count, what in left if count)
        yield f"{self.series:,} series, {counted(self.values, 'value')}" + (f"; left out: {out}" if out else "")
        if self.counting:
            units = ", ".join(map(visible, islice(dict.fromkeys(self.counting.values()), MOST_NAMED)))
            rest = len(set(self.counting.values())) - MOST_NAMED
            more = f" and {rest:,} more" if rest > 0 else ""
            yield f"the unit is what the headings say is counted: {units}{more}; --unit says another"
        if self.codes:
            codes, column = ", ".join(map(visible, self.codes)), visible(next(iter(self.codes.values())))
            alone = f"the rows with one alone: --only {column}={visible(next(iter(self.codes)))} --unit NAME"
            yield f"units that are codes, and that the table does not explain: {codes}; to name one, import {alone}"
        yield from self.readings()
        if self.noisy:
            yield (
                f"{self.noisy:,} of {self.values:,} values have 13 digits or more, as results of arithmetic have:"
                " --digits 6 rounds them"
            )
        if self.repeated:
            yield f"{counted(self.repeated, 'row')} repeated a row above and counted once"
        if self.marks:
            marks = ", ".join(f"{visible(mark)} ({count})" for mark, count in self.marks.items())
            yield f"marks of footnotes after values: {marks}; the notes of the series say where"
        if self.over_time:
            named = ", ".join(map(visible, self.over_time))
            yield f"rows without a period are left out, as totals of the rows above: {named}"
        if self.totals:
            named = ", ".join(map(visible, self.totals))
            yield f"all places together are no place: {named}; --place with --place-column says which they are"
        empty = [place for place in self.empty if place not in self.filled]
        for places, what in ((list(self.names), "kept by name"), (empty, "without a value, left out")):
            if places:
                named = ", ".join(map(visible, islice(places, MOST_NAMED)))
                rest = len(places) - MOST_NAMED
                yield f"{counted(len(places), 'place')} {what}: {named}" + (f" and {rest:,} more" if rest > 0 else "")

    def readings(self) -> Iterator[str]:
        """Yield how numbers are read where the table leaves it open, and what is left out for it, a sentence each."""
        if self.longer:
            yield f"{counted(self.longer, 'row')} longer than the header, whose last cells are not imported"
        if self.grouped:
            example = f"{visible(self.grouped)} is {visible(self.grouped.replace('.', ''))}"
            yield (
                f"a comma is read as the sign before a fraction, and a point as between thousands ({example});"
                " --decimal . reads them the other way round"
            )
        elif self.has_commas:
            yield "a comma is read as the sign before a fraction; --decimal . reads it between thousands"
        if self.in_doubt:
            yield f"{self.in_doubt} is read with a point before a fraction; --decimal , reads it as between thousands"


MOST_NAMED = 5
