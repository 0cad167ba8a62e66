"""Opening the index of a library: the stored one if it agrees with the files, else one that is updated or built.

A light module: building, which reads facts, is imported only if there is something to read.
"""

import os

from innofacts.errors import InnofactsError
from innofacts.index.files import Changes, shipped_index, shipped_library
from innofacts.index.freshness import changes, changes_of, put_folders, restamp
from innofacts.index.index import Index
from innofacts.index.query import FILE_SHIFT, ROW
from innofacts.index.store import DatabaseError, copied, home_of, opened, put, shipped_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.index.files import Location, OnProgress
    from innofacts.index.query import Query
    from innofacts.index.store import Connection, Home

_MOST_FOUND = 1000  # if no more facts are found, the files that they are in are looked at


def open_index(location: "Location", *, complete: bool = True, on_progress: "OnProgress | None" = None) -> Index:
    """Return the index of a location, built or updated if it does not agree with the files.

    In a library of many files, an index that is not `complete` agrees as far as time stamps of folders show, and a
    search is to `settle` it. `on_progress` is called while files are read. Raises InnofactsError if there is no
    fact file.
    """
    home = home_of(location)
    found = _found(home, complete=complete)
    if found is None:
        return Index(_built(home, on_progress), location, rebuild=None)
    return _updated(*found, home, on_progress)


def quick_index(location: "Location", *, complete: bool) -> Index | None:
    """Return the index of a location if it exists and few files have changed, else None.

    Raises InnofactsError if there is no fact file.
    """
    home = home_of(location)
    found = _found(home, complete=complete)
    if found is None:
        return None
    connection, change = found
    if not change.is_small:
        connection.close()
        return None
    return _updated(connection, change, home)


def last_index(location: "Location") -> Index | None:
    """Return the index of a location as the last run left it, whether it agrees with the files or not; None if none."""
    home = home_of(location)
    connection = opened(home.path, home.key) if home.path else None
    return Index(connection, location, rebuild=lambda: _built(home)) if connection else None


def unsettled(index: Index, query: "Query") -> Changes:
    """Return the changes of the files that the results of a query are in, if not all files were looked at.

    If the query finds nothing, all files are looked at; if it finds more than 1,000 facts, none are.
    """
    if index.is_settled:
        return Changes()
    found = _numbers_found(index, query)
    if not found:
        return changes(index.connection, home_of(index.location).path, index.location, complete=True)
    if len(found) > _MOST_FOUND:
        return Changes()
    return changes_of(index.connection, {number >> FILE_SHIFT for number in found})


def _numbers_found(index: Index, query: "Query") -> list[int]:
    """Return the numbers of the facts that a query finds; of more than _MOST_FOUND only some."""
    row, (source, parameters) = "n", index.matching(query)
    if query.match:  # without the conditions, which would have to be tested on each fact
        row, source, parameters = f"rowid & {ROW}", "FROM words WHERE words MATCH ?", [query.match]
    return [number for (number,) in index.rows(f"SELECT {row} {source} LIMIT {_MOST_FOUND + 1}", parameters)]


def settle(index: Index, change: Changes) -> bool:
    """Update an index with a change, and return whether there was one."""
    if not change.is_none:
        from innofacts.index.building import refresh

        index.replace(refresh(index.connection, change, home_of(index.location)))
    return not change.is_none


def _found(home: "Home", *, complete: bool) -> "tuple[Connection, Changes] | None":
    """Return a connection to the stored index and the changes since; None if there is no sound index.

    The shipped library comes with an index, which is used until there is one in the cache.
    """
    location, key, path = home
    connection = opened(path, key) if path else None
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


def _updated(connection: "Connection", change: Changes, home: "Home", on_progress: "OnProgress | None" = None) -> Index:
    """Return an index that is updated with a change."""
    is_settled = bool(change.looked)
    if change.is_none:
        return Index(connection, home.location, rebuild=lambda: _built(home), is_settled=is_settled)
    if change.is_of_content or os.path.islink(home.path):
        from innofacts.index.building import refresh

        connection = refresh(connection, change, home, on_progress)
    else:
        try:
            connection = _restamped(connection, change, home)
        except DatabaseError:  # it could not be read
            connection = _built(home, on_progress)
    return Index(connection, home.location, rebuild=None, is_settled=is_settled)


def _restamped(connection: "Connection", change: Changes, home: "Home") -> "Connection":
    """Return a connection to a small index in which only stamps and folders have changed, and store it."""
    copy = copied(connection)
    copy.execute("BEGIN")
    restamp(copy, change.touched, home.key)
    put_folders(copy, change)
    copy.execute("COMMIT")
    put(copy, home.path, change.looked)
    return copy


def _built(home: "Home", on_progress: "OnProgress | None" = None) -> "Connection":
    from innofacts.index.building import build

    return build(home, on_progress)
