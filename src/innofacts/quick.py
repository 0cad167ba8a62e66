"""The quick lane: a lookup in a pipe, answered from an index that is current, without the rest of the program.

It declines on any doubt, before it writes anything; the whole command line then answers, or says what is wrong. A light
module (DESIGN 7): what it saves is the import of Typer, three quarters of the time of a lookup.
"""

from itertools import chain

from innofacts import streams
from innofacts.asking import Request, parse
from innofacts.errors import InnofactsError
from innofacts.formats import find_format, render
from innofacts.formats.table import Page
from innofacts.library.index import current_index, locate
from innofacts.streams import utf8, warn_of_formulas, write_out
from innofacts.views import RELEVANCE, view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from innofacts.asking import Asked
    from innofacts.formats import Format
    from innofacts.library.index import Index

_LONGEST_LIMIT = 18  # digits that SQLite takes for a number
_FORMATS = ("csv", "tsv", "json", "jsonl")  # those whose writers are light


def answer(arguments: "Sequence[str]") -> bool:
    """Answer a command line, or decline: return whether it was answered, nothing being written where it was not."""
    asked = parse(arguments)
    form = _format(asked.options) if asked and not streams.is_terminal() else None
    request = _request(asked) if asked and form else None
    if asked is None or form is None or request is None:
        return False
    try:
        index = _index(asked.options)
    except (InnofactsError, UnicodeError):
        return False
    if index is None:
        return False
    try:
        on_formula = warn_of_formulas if form.name == "csv" else None
        pieces = _pieces(request, form, Page(header="no_header" not in asked.options, on_formula=on_formula), index)
        if pieces is None:
            return False
        write_out(map(_encoded, pieces))
    finally:
        index.close()
    return True


def _pieces(request: Request, form: "Format", page: Page, index: "Index") -> "Iterator[str | bytes] | None":
    """Return the answer in pieces; None where the commands have something to say of it, or of the library."""
    if index.one("SELECT 1 FROM problem LIMIT 1"):
        return None
    try:
        table = view(request, index, form.audience)
        rows = iter(table.rows)
        first = next(rows, None)
        if request.terms and first is None:
            return None
        table = table._replace(rows=chain(() if first is None else (first,), rows))
        pieces = iter(render(table, form, page))
        return chain([next(pieces, "")], pieces)  # with the first piece all goes wrong that can
    except (InnofactsError, UnicodeError):
        return None


def _format(options: "dict[str, tuple[str, ...]]") -> "Format | None":
    """Return the format that is asked for, None where its writer is not light or two are."""
    name = options.get("format", ("json" if "json" in options else "csv",))[0]
    return find_format(name) if name in _FORMATS and ("json" not in options or name == "json") else None


def _request(asked: "Asked") -> Request | None:
    """Return what is asked of the index, None where it is not plain that it can be."""
    options = asked.options
    columns, sort = _names(options.get("columns", ())), _names(options.get("sort", ()))
    limit, count = options.get("limit", ("0",))[0], options.get("count", ("",))[0]
    if (
        ("columns" in options and not columns)
        or ("sort" in options and not sort)
        or ("count" in options and (not count or columns or sort))
        or not (limit.isascii() and limit.isdecimal() and len(limit) <= _LONGEST_LIMIT)
        or (asked.command == "search" and not asked.terms)
    ):
        return None
    if asked.command == "search":
        sort = sort or (RELEVANCE,)
    return Request(asked.terms, (), columns, sort, int(limit) or None, count, "possibly" in options)


def _index(options: "dict[str, tuple[str, ...]]") -> "Index | None":
    """Return the index of the library that is asked for, None where it would have to be built."""
    return current_index(locate(options.get("facts", ()), follow="follow" in options, large="large" in options))


def _names(given: "Iterable[str]") -> tuple[str, ...]:
    return tuple(name.strip() for text in given for name in text.split(",") if name.strip())


def _encoded(piece: "str | bytes") -> bytes:
    return piece if isinstance(piece, bytes) else utf8(piece)
