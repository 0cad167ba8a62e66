"""The tables of a data set: the facts that a request selects, and their sources, as rows of the index."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from innofacts.formats.table import Column, Table
from innofacts.index.columns import COLUMNS
from innofacts.index.index import Index
from innofacts.index.loading import measured_units
from innofacts.requests import Request
from innofacts.views.queries import read_query
from innofacts.views.tables import rows_of, sources_of


class Selection(NamedTuple):
    """The facts of a library that a request selects."""

    request: Request
    """The terms, the order and the limit."""
    library: Index
    """The index of the library."""
    stem: str = ""
    """The name of the file to write, without its suffix; empty for a folder."""

    def facts(self, *more: str) -> Table:
        """Return the table of the facts with all columns, and `more` that the index has."""
        columns = [Column(column.name, column.heading, column.kind) for column in COLUMNS]
        rows = self.rows(*(f'"{column.name}"' for column in COLUMNS), *more)
        return Table((*columns, *(Column(name, name) for name in more)), rows)

    def rows(self, *cells: str) -> Iterator[tuple[Any, ...]]:
        """Yield a row of cells of each fact, each given by its SQL."""
        request = self.request._replace(limit=self.request.limit or None)
        return rows_of(request, read_query(request, self.library), self.library, ", ".join(cells))

    def sources(self) -> Table:
        """Return the table of the sources of the facts that match the terms."""
        return sources_of(read_query(self.request, self.library), self.library)

    @property
    def measured(self) -> frozenset[str]:
        """The keys of the units that the library measures."""
        return measured_units(self.library)


def content_of(path: str) -> Iterator[bytes]:
    """Yield the content of a file in pieces."""
    with open(path, "rb") as file:
        while piece := file.read(_BYTES_AT_ONCE):
            yield piece


_BYTES_AT_ONCE = 1024 * 1024
