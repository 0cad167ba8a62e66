"""The tables that a data set is written from: the facts that a request selects, and their sources."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from innofacts.index.columns import COLUMNS
from innofacts.index.loading import measured_units
from innofacts.table import Column, Table
from innofacts.views.queries import Selection
from innofacts.views.tables import rows_of, sources_of


class Tables(NamedTuple):
    """The facts that a request selects, and their sources, as rows of the index."""

    selection: Selection
    stem: str
    """The name of the file to write, without its suffix; empty for a folder."""

    def facts(self, *more: str) -> Table:
        """Return the table of the facts with all columns, and `more` that the index has."""
        columns = [Column(column.name, column.heading, column.kind) for column in COLUMNS]
        rows = self.rows(*(f'"{column.name}"' for column in COLUMNS), *more)
        return Table((*columns, *(Column(name, name) for name in more)), rows)

    def rows(self, *cells: str) -> Iterator[tuple[Any, ...]]:
        """Yield a row of cells of each fact, each given by its SQL."""
        request = self.selection.request
        every = self.selection._replace(request=request._replace(limit=request.limit or None))
        return rows_of(every, ", ".join(cells))

    def sources(self) -> Table:
        """Return the table of the sources of the facts that match the terms."""
        return sources_of(self.selection)

    @property
    def measured(self) -> frozenset[str]:
        """The keys of the units that the library measures."""
        return measured_units(self.selection.library)


def content_of(path: str) -> Iterator[bytes]:
    """Yield the content of a file in pieces."""
    with open(path, "rb") as file:
        while piece := file.read(_BYTES_AT_ONCE):
            yield piece


_BYTES_AT_ONCE = 1024 * 1024
