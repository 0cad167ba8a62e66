"""The quick lane: a lookup, answered without the whole command line.

It declines on any doubt, before it writes anything; the whole command line then answers, or says what is wrong. A light
module (DESIGN 7): what it saves in a pipe is three quarters of the time of a lookup, and the half of it on a terminal.
"""

from itertools import chain

from innofacts import streams
from innofacts.asking import EXPORT, LIST, SEARCH, Request, names, parse
from innofacts.errors import InnofactsError
from innofacts.formats import find_format, render
from innofacts.formats.table import Page
from innofacts.library.files import locate
from innofacts.library.index import quick_index
from innofacts.streams import utf8, warn_of_formulas, write_out
from innofacts.views import RELEVANCE, read_query, view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from innofacts.asking import Asked
    from innofacts.formats import Format
    from innofacts.library.index import Index

_LONGEST_LIMIT = 18  # digits that SQLite takes for a number
_FORMATS = ("csv", "tsv", "json", "jsonl")  # those whose writers are light


def answer(arguments: "Sequence[str]") -> bool:
    """Answer a command line, or decline: return whether it was answered, nothing being written where it was not."""
    asked = parse(arguments)
    request = _request(asked) if asked else None
    if asked is None or request is None:
        return False
    return _for_people(request, asked) if streams.is_terminal() else _for_programs(request, asked)


def _for_people(request: Request, asked: "Asked") -> bool:
    """Do what the command does, but for reading its line: as Rich costs what it costs, Typer need not be paid too."""
    if asked.command not in (LIST, SEARCH):
        return False
    from innofacts.commands import answer, library  # heavy, as whatever knows the terminal
    from innofacts.output import choose

    options = asked.options
    destination = choose(format=_format(options), path=None, header="no_header" not in options, color="auto", excel="")
    flags = {name: name in options for name in ("fresh", "follow", "large", "allow_problems")}
    with library(options.get("facts"), **flags) as index:
        answer(request, index, destination, must_find=asked.command == SEARCH)
    return True


def _for_programs(request: Request, asked: "Asked") -> bool:
    """Answer by light modules alone, from an index that is current."""
    options = asked.options
    name = _format(options) or "csv"
    form = find_format(name) if name in _FORMATS else None
    if form is None:
        return False
    try:
        location = locate(options.get("facts", ()), follow="follow" in options, large="large" in options)
        index = quick_index(location, complete="fresh" in options or asked.command == EXPORT)
    except (InnofactsError, UnicodeError):
        return False
    if index is None:
        return False
    on_formula = warn_of_formulas if form.name == "csv" else None
    try:
        pieces = _pieces(request, form, Page(header="no_header" not in options, on_formula=on_formula), index)
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
        query = read_query(request, index)
        if request.terms and not index.unsettled(query).is_none:
            return None
        table = view(request._replace(limit=request.limit or None), index, form.audience, query)  # 0 is for all, as in a pipe
        rows = iter(table.rows)
        first = next(rows, None)
        if request.terms and first is None:
            return None
        table = table._replace(rows=chain(() if first is None else (first,), rows))
        pieces = iter(render(table, form, page))
        return chain([next(pieces, "")], pieces)  # with the first piece all goes wrong that can
    except (InnofactsError, UnicodeError):
        return None


def _format(options: "dict[str, tuple[str, ...]]") -> str | None:
    """Return the name of the format that is asked for; None where none is."""
    return options.get("format", ("json",) if "json" in options else (None,))[0]


def _request(asked: "Asked") -> Request | None:
    """Return what is asked for; None where it is not plain that it can be."""
    options = asked.options
    columns, sort = names(options.get("columns", ())), names(options.get("sort", ()))
    limit, count = options.get("limit", ("",))[0], options.get("count", ("",))[0]
    if (
        ("columns" in options and not columns)
        or ("sort" in options and not sort)
        or ("count" in options and (not count or columns or sort))
        or ("limit" in options and not (limit.isascii() and limit.isdecimal() and len(limit) <= _LONGEST_LIMIT))
        or ("json" in options and _format(options) != "json")
        or (asked.command == SEARCH and not any(term.strip() for term in asked.terms))
    ):
        return None
    if asked.command == SEARCH and not count:
        sort = sort or (RELEVANCE,)
    return Request(asked.terms, (), columns, sort, int(limit) if limit else None, count, "possibly" in options)


def _encoded(piece: "str | bytes") -> bytes:
    return piece if isinstance(piece, bytes) else utf8(piece)
