"""An Arrow stream of a table, which pandas, polars, DuckDB and others read without copying the data."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import islice

import pyarrow as pa

from innofacts.table import BOOLEAN, DAY, DECIMAL, INTEGER, LIST, Column

_ROWS_A_BATCH = 10_000
_DIGITS, _PLACES = 38, 12  # of a decimal number, of which so many after the point
_TYPES = {
    BOOLEAN: pa.bool_(),
    DAY: pa.date32(),
    DECIMAL: pa.decimal128(_DIGITS, _PLACES),
    INTEGER: pa.int64(),
    LIST: pa.list_(pa.string()),
}
_EXACT = "_text"


def stream(columns: Sequence[Column], rows: Iterable[Sequence[object]]) -> pa.RecordBatchReader:
    """Return rows of Python values as a stream of batches, whose types depend on the kinds of the columns alone.

    A decimal comes twice: as a number with 12 decimals, null if that cannot hold it, and exactly, as text, in a column
    whose name ends in `_text`.
    """
    fields = []
    for column in columns:
        fields.append(pa.field(column.name, _TYPES.get(column.kind, pa.string())))
        if column.kind == DECIMAL:
            fields.append(pa.field(column.name + _EXACT, pa.string()))
    schema = pa.schema(fields)
    return pa.RecordBatchReader.from_batches(schema, _batches(columns, iter(rows), schema))


def _batches(
    columns: Sequence[Column], rows: Iterator[Sequence[object]], schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    while batch := list(islice(rows, _ROWS_A_BATCH)):
        arrays: list[Iterable[object]] = []
        for column, cells in zip(columns, zip(*batch, strict=True), strict=True):
            if column.kind == DECIMAL:
                arrays += [map(_fitting, cells), (None if cell is None else format(cell, "f") for cell in cells)]
            else:
                arrays.append(cells)
        yield pa.record_batch(
            [pa.array(list(cells), field.type) for cells, field in zip(arrays, schema, strict=True)], schema=schema
        )


def _fitting(cell: object) -> object:
    """Return a decimal that the column can hold, else None."""
    if not isinstance(cell, Decimal):
        return None
    exponent = cell.as_tuple().exponent
    assert isinstance(exponent, int)
    return cell if cell.adjusted() < _DIGITS - _PLACES and exponent >= -_PLACES else None
