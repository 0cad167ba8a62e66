"""Opening the index of a library: the stored one if it agrees with the files, else one that is updated or built.

A light module: building, which reads facts, is imported only if there is something to read.
"""

import os

from innofacts.errors import InnofactsError
from innofacts.index.files import Differences, shipped_index, shipped_library
from innofacts.index.freshness import changes, changes_of, put_folders, restamp
from innofacts.index.index import Index
from innofacts.index.query import FILE_SHIFT, ROW
from innofacts.index.store import DatabaseError, copied, key_of, opened, path_of, put, shipped_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.index.files import Location, OnProgress
    from innofacts.index.query import Query
    from innofacts.index.store import Connection

_MOST_FOUND = 1000  # if no more facts are found, the files that they are in are looked at


def open_index(location: "Location", *, complete: bool = True, on_progress: "OnProgress | None" = None) -> Index:
    """Return the index of a location, built or updated if it does not agree with the files.

    In a library of many files, an index that is not `complete` agrees as far as time stamps of folders show, and a
    search is to `settle` it. `on_progress` is called while files are read. Raises InnofactsError if there is no
    fact file.
    """
    found = _found(location, complete=complete)
    if found is None:
        return Index(_built(location, on_progress), location, rebuild=None)
    return _updated(*found, location, on_progress)


def quick_index(location: "Location", *, complete: bool = True) -> Index | None:
    """Return the index of a location if it exists and few files have changed, else None.

    Raises InnofactsError if there is no fact file.
    """
    found = _found(location, complete=complete)
    if found is None:
        return None
    connection, change = found
    if not change.is_small:
        connection.close()
        return None
    return _updated(connection, change, location)


def last_index(location: "Location") -> Index | None:
    """Return the index of a location as the last run left it, whether it agrees with the files or not; None if none."""
    path = path_of(location)
    connection = opened(path, key_of(location)) if path else None
    return Index(connection, location, rebuild=lambda: _built(location)) if connection else None


def unsettled(index: Index, query: "Query") -> Differences:
    """Return the differences of the files that the results of a query are in, if not all files were looked at.

    If the query finds nothing, all files are looked at; if it finds more than 1,000 facts, none are.
    """
    if index.is_settled:
        return Differences()
    found = _numbers_found(index, query)
    if not found:
        return changes(index.connection, path_of(index.location), index.location, complete=True)
    if len(found) > _MOST_FOUND:
        return Differences()
    return changes_of(index.connection, {number >> FILE_SHIFT for number in found})


def _numbers_found(index: Index, query: "Query") -> list[int]:
    """Return the numbers of the facts that a query finds; of more than _MOST_FOUND only some."""
    row, (source, parameters) = "n", index.matching(query)
    if query.match:  # without the conditions, which would have to be tested on each fact
        row, source, parameters = f"rowid & {ROW}", "FROM words WHERE words MATCH ?", [query.match]
    return [number for (number,) in index.rows(f"SELECT {row} {source} LIMIT {_MOST_FOUND + 1}", parameters)]


def settle(index: Index, change: Differences) -> bool:
    """Update an index with a change, and return whether there was one."""
    if not change.is_none:
        from innofacts.index.building import refresh

        location = index.location
        index.replace(refresh(index.connection, location, change, key_of(location), path_of(location)))
    return not change.is_none


def _found(location: "Location", *, complete: bool) -> "tuple[Connection, Differences] | None":
    """Return a connection to the stored index and the differences since; None if there is no sound index.

    The shipped library comes with an index, which is used until there is one in the cache.
    """
    path = path_of(location)
    connection = opened(path, key_of(location)) if path else None
    if connection is None and location.places == (shipped_library(),) and not os.path.islink(path):
        path, complete = shipped_index(), True
        connection = opened(path, shipped_key())
    if connection is None:
        return None
    try:
        return connection, changes(connection, path, location, complete=complete)
    except (OSError, DatabaseError):  # it was removed meanwhile, or is large and damaged
        connection.close()
        return None
    except InnofactsError:
        connection.close()
        raise


def _updated(
    connection: "Connection", change: Differences, location: "Location", on_progress: "OnProgress | None" = None
) -> Index:
    """Return an index that is updated with a change."""
    is_settled = bool(change.looked)
    if change.is_none:
        return Index(connection, location, rebuild=lambda: _built(location), is_settled=is_settled)
    path = path_of(location)
    if change.is_of_content or os.path.islink(path):
        from innofacts.index.building import refresh

        connection = refresh(connection, location, change, key_of(location), path, on_progress)
    else:
        try:
            connection = _restamped(connection, change, key_of(location), path)
        except DatabaseError:  # it could not be read
            connection = _built(location, on_progress)
    return Index(connection, location, rebuild=None, is_settled=is_settled)


def _restamped(connection: "Connection", change: Differences, key: str, path: str) -> "Connection":
    """Return a connection to a small index in which only stamps and folders have changed, and store it."""
    copy = copied(connection)
    copy.execute("BEGIN")
    restamp(copy, change.touched, key)
    put_folders(copy, change)
    copy.execute("COMMIT")
    put(copy, path, change.looked)
    return copy


def _built(location: "Location", on_progress: "OnProgress | None" = None) -> "Connection":
    from innofacts.index.building import build

    return build(location, key_of(location), path_of(location), on_progress)
