"""The SQLite driver that the standard library's `sqlite3` is made of, without what neither it nor we have a use for.

A light module (DESIGN 7). `sqlite3` would cost 5.6 ms. The module in C below it, `_sqlite3`, costs 3.0, two of which go
into functools and through it into collections, for `lru_cache` alone, which keeps the statements of a connection. So
while it is imported, a module with that one function stands in for functools. Where a Python needs more of it than
that, it is imported as always.
"""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def _lru_cache(maxsize: int) -> "Callable[[Any], Any]":
    """Return what `functools.lru_cache(maxsize)` does, but for a name to the numbers that nobody asks the cache for."""
    from _functools import _lru_cache_wrapper  # type: ignore[import-not-found]  # typeshed has only what is public

    return lambda function: _lru_cache_wrapper(function, maxsize, False, tuple)  # noqa: FBT003 - types are not told apart


def _import_without_functools() -> None:
    stand_in: Any = type(sys)("functools")
    stand_in.lru_cache = _lru_cache
    sys.modules["functools"] = stand_in
    try:
        import _sqlite3  # noqa: F401 - what counts is that it is there
    except (ImportError, AttributeError, TypeError):
        pass  # it is imported below, or says what is wrong
    finally:
        del sys.modules["functools"]


if "functools" not in sys.modules:
    _import_without_functools()

from _sqlite3 import Connection, DatabaseError, connect  # noqa: E402 - after the stand-in has served

__all__ = ("Connection", "DatabaseError", "connect")
