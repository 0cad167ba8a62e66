"""What the user says about a table, kept as a comment in its fact file for the next release."""

import os
import re
import shlex
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from innofacts.patterns import regex
from innofacts.showing import quoted


class Choices(NamedTuple):
    """What the user says about a table; empty where it is left to the dialect."""

    values: tuple[str, ...] = ()
    """The names of the columns with values."""
    place_column: str = ""
    """The name of the column with places."""
    period_column: str = ""
    """The name of the column with periods."""
    measure_columns: tuple[str, ...] = ()
    """The names of columns whose contents distinguish measures."""
    measure: str = ""
    """The measure of all values."""
    place: str = ""
    """The place of all values."""
    unit: str = ""
    """The unit of the values; where some columns have one of their own, of the others."""
    nature: str = ""
    """The nature of all values."""
    claim: str = ""
    """The claim of a series, with `{place}` and other names in braces."""
    only: tuple[str, ...] = ()
    """Rows to import, each as `COLUMN=VALUE`."""
    period: str = ""
    """The period within which values are imported."""
    digits: int = 0
    """The number of significant digits that values are rounded to; 0 to keep them."""
    decimal: str = ""
    """The sign before the fraction of a number."""
    sheet: str = ""
    """The sheet of a workbook."""
    fiscal_year: str = ""
    """The month and day on which fiscal years begin: `04-01`."""


_OPTIONS = (
    ("values", "--value-column"),
    ("place_column", "--place-column"),
    ("period_column", "--period-column"),
    ("measure_columns", "--measure-column"),
    ("measure", "--measure"),
    ("place", "--place"),
    ("unit", "--unit"),
    ("nature", "--nature"),
    ("claim", "--claim"),
    ("only", "--only"),
    ("period", "--period"),
    ("digits", "--digits"),
    ("decimal", "--decimal"),
    ("fiscal_year", "--fiscal-year"),
    ("sheet", "--sheet"),
)
"""The options that say how a table is read, each after its field of Choices."""
_COMMAND = "# innofacts import "
_COMMENT = regex(rf"^{_COMMAND}(.*?)\r?$", re.MULTILINE)


def comment(path: str, choices: Choices) -> str:
    """Return the comment with the command that imported a table; empty if it has what no comment may have."""
    line = f"{_COMMAND}{' '.join([shlex.quote(os.path.basename(path)), *options(choices)])}"
    return f"{line}\n" if line.isprintable() else ""


def options(choices: Choices) -> Iterator[str]:
    """Yield the options that choices stand for, with their values in the quotes of a shell."""
    for field, option in _OPTIONS:
        value = getattr(choices, field)
        for one in value if isinstance(value, tuple) else (value,):
            if one:
                yield f"{option} {shlex.quote(str(one))}"


def recalled(text: str) -> Choices | None:
    """Return the choices in the comment of a fact file; None without a comment that can be read."""
    found = _COMMENT.search(text)
    try:
        words = shlex.split(found[1])[1:] if found else ["?"]
    except ValueError:  # a quotation mark without the other one
        return None
    fields = {option: field for field, option in _OPTIONS}
    given: dict[str, list[str]] = {}
    for option, value in zip(words[::2], words[1::2], strict=False):
        given.setdefault(fields.get(option, ""), []).append(value)
    if "" in given or len(words) % 2:
        return None
    read: dict[str, Any] = Choices()._asdict()
    for field, values in given.items():
        if isinstance(read[field], int) and not values[-1].isdecimal():
            return None
        read[field] = tuple(values) if isinstance(read[field], tuple) else type(read[field])(values[-1])
    return Choices(**read)


def completed(choices: Choices, earlier: Choices) -> Choices:
    """Return choices with those of an earlier import where the user says nothing."""
    return Choices._make(now or before for now, before in zip(choices, earlier, strict=True))


def not_read(others: Sequence[str]) -> str:
    """Return what to say in brackets of the other sheets of a workbook, or tables of a package; empty without any."""
    return f" ({', '.join(map(quoted, others))} not read; see --sheet)" if others else ""
