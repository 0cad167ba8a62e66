"""Tables of cases that one test goes through: an item of pytest takes 5 ms, and most cases less than one.

`cases` stands in place of `pytest.mark.parametrize` where a test has dozens of cases, no fixture of its own for each of
them, and nothing that a case leaves behind. All cases are tried, and a failure tells all that fail.
"""

import traceback
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from inspect import signature
from typing import Any

import pytest


def cases(names: str | Sequence[str], rows: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return what makes a test go through rows, each with values for some of its parameters, or for the one named."""
    table = [dict(zip(names, row, strict=True)) if not isinstance(names, str) else {names: row} for row in rows]
    assert table != []

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        @wraps(test)
        def of_all(**fixtures: object) -> None:
            failed = {n: error for n, case in enumerate(table) if (error := _failure(test, fixtures | case))}
            if failed:
                told = (f"{table[n]}\n{''.join(traceback.format_exception(error))}" for n, error in failed.items())
                raise AssertionError(f"{len(failed)} of {len(table)} cases fail:\n\n" + "\n\n".join(told))

        own = signature(test)
        fixtures = [one for name, one in own.parameters.items() if name not in table[0]]
        of_all.__signature__ = own.replace(parameters=fixtures)
        return of_all

    return decorate


def _failure(test: Callable[..., None], arguments: dict[str, object]) -> BaseException | None:
    """Return why a test fails, if it does."""
    try:
        test(**arguments)
    except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - a test may fail with any
        return error
    return None
