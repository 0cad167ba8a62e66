"""Rows of a Parquet file by DuckDB: every cell as text."""

from collections.abc import Callable, Iterator, Sequence

import duckdb

from innofacts.errors import InnofactsError
from innofacts.showing import visible

_AT_ONCE = 10_000  # rows
_OURS = "SELECT 1 FROM parquet_kv_metadata(?) WHERE key = 'innofacts_schema'"  # whether export wrote a file


def read(path: str, sheet: str) -> tuple[str, Callable[[], Iterator[Sequence[str]]]]:  # noqa: ARG001 - as for workbooks
    """Return the kind of file, for messages, and a function that reads its rows, the names of the columns first."""

    def rows() -> Iterator[Sequence[str]]:
        with duckdb.connect(config={"enable_external_access": True}) as connection:
            try:
                ours = connection.execute(_OURS, [path]).fetchall()
                # A DECIMAL has zeros at its end, which the source did not state.
                columns = "* REPLACE (value_text AS value, low_text AS low, high_text AS high)" if ours else "*"
                cells = f"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (SELECT {columns} FROM read_parquet(?))"
                found = connection.execute(cells, [path])
            except duckdb.Error as error:
                message = str(error).partition("\n")[0]
                raise InnofactsError(f"{visible(path)}: this Parquet file cannot be read: {message}") from None
            yield [column[0] for column in found.description or ()]
            while several := found.fetchmany(_AT_ONCE):
                for row in several:
                    yield ["" if cell is None else cell for cell in row]

    return "Parquet", rows
