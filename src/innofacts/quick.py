"""The quick lane: a look-up, answered without Typer and, in a pipe, by light modules alone.

If it is not sure it declines before it writes anything, and the whole command line answers or reports the mistake. It
saves three quarters of the time of a look-up in a pipe, and half of it on a terminal.
"""

from itertools import chain

from innofacts import output
from innofacts.errors import InnofactsError, LibraryHasProblems
from innofacts.formats import OF_PROGRAMS, TEXTS, find_format, render
from innofacts.index.files import locate
from innofacts.index.opening import quick_index, settle, unsettled
from innofacts.output import say_all, utf8, warn, warn_of_formulas, write_out
from innofacts.requests import EXPORT, LIST, SEARCH, SHOW, Request, day, format_of, parse, request_of
from innofacts.table import Look
from innofacts.views.queries import find_id, needs_a_remark, remarks_on_series, select
from innofacts.views.tables import remarks_on_figures, view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from innofacts.formats import Format
    from innofacts.index.index import Index
    from innofacts.requests import Asked
    from innofacts.table import Table


def answer(arguments: "Sequence[str]") -> bool:
    """Answer a command line and return True, or write nothing and return False."""
    asked = parse(arguments)
    if asked is None:
        return False
    try:
        request, form = request_of(asked), format_of(asked)
    except InnofactsError:
        return False
    return (_for_people if output.is_terminal() else _for_programs)(request, form, asked)


def _for_people(request: Request, form: str | None, asked: "Asked") -> bool:
    """Answer as the command does; only the command line is read without Typer, whose import takes as long as Rich's."""
    if asked.command not in (LIST, SEARCH):
        return False
    from innofacts.commands import an_array, library, write_answer  # heavy: they import Rich
    from innofacts.output.destination import choose

    options = asked.options
    destination = choose(format=form, path=None, no_header="no_header" in options)
    flags = {name: name in options for name in ("fresh", "follow", "large", "allow_problems")}
    with library(options.get("facts"), as_of=asked.value("as_of"), **flags) as index, an_array(destination):
        write_answer(request, index, destination, must_find=asked.command == SEARCH)
    return True


def _for_programs(request: Request, name: str | None, asked: "Asked") -> bool:
    """Answer by light modules alone, from an index of which few files have changed."""
    options = asked.options
    form = find_format("csv" if name is None else name, OF_PROGRAMS)
    if form is None:
        return False
    try:
        location = locate(options.get("facts", ()), follow="follow" in options, large="large" in options)
        as_of = day(asked.value("as_of"))
        index = quick_index(location, complete="fresh" in options or asked.command == EXPORT)
    except (InnofactsError, UnicodeError):
        return False
    if index is None:
        return False
    index.as_of = as_of
    on_formula = warn_of_formulas if form.audience == TEXTS else None
    look = Look(header="no_header" not in options, on_formula=on_formula)
    is_bare = len(request.columns) == 1 and name is None  # one value of one fact is plain text
    try:
        if asked.command == SHOW:
            request = request._replace(ids=_named(asked.terms, index))
            pieces = _pieces_of_fact(request, form, None if is_bare else look, index)
        else:
            pieces = _pieces(request, form, look, index)
        problems = index.problems()
        is_refused = problems and asked.command == EXPORT and "allow_problems" not in options
        if pieces is None or is_refused:
            return False
        write_out(map(utf8, pieces))
        if request.ids:
            say_all((*remarks_on_series(*asked.terms, *request.ids), *remarks_on_figures(select(request, index))))
    finally:
        index.close()
    if problems and "allow_problems" not in options:
        raise LibraryHasProblems(problems)
    warn(problems)
    return True


def _pieces(request: Request, form: "Format", look: Look, index: "Index") -> "Iterator[str | bytes] | None":
    """Return the answer in pieces; None if a message belongs to it: nothing is found, or see `needs_a_remark`."""
    try:
        request = request._replace(limit=request.limit or None)  # 0 is for all, as in a pipe
        selection = select(request, index)
        if request.terms:
            change = unsettled(index, selection.query)
            if not change.is_small:
                return None
            if settle(index, change):
                selection = select(request, index)
        if needs_a_remark(selection):
            return None
        return _rendered(view(selection, form.audience), form, look)
    except (InnofactsError, UnicodeError):
        return None


def _named(beginnings: "Sequence[str]", index: "Index") -> tuple[str, ...]:
    """Return the id of the one fact that `show` was asked for; empty if a message belongs to it."""
    try:
        return tuple(find_id(beginning, index) for beginning in beginnings) if len(beginnings) == 1 else ()
    except InnofactsError:
        return ()


def _pieces_of_fact(
    request: Request, form: "Format", look: Look | None, index: "Index"
) -> "Iterator[str | bytes] | None":
    """Return the fact that a request names in pieces, without a look only its value; None if it names none."""
    if not request.ids:
        return None
    try:
        table = view(select(request, index), form.audience)
        if look is None:
            ((value,),) = table.rows
            return iter(("" if value is None else str(value), "\n"))
        return _rendered(table, form, look)
    except (InnofactsError, UnicodeError):
        return None


def _rendered(table: "Table", form: "Format", look: Look) -> "Iterator[str | bytes] | None":
    """Return a table in pieces; None if it has no row."""
    rows: Iterator[Any] = iter(table.rows if table.lines is None else table.lines)
    first = next(rows, None)
    if first is None:
        return None
    rows = chain((first,), rows)
    table = table._replace(rows=rows) if table.lines is None else table._replace(lines=rows)
    pieces = iter(render(table, form, look))
    return chain([next(pieces, "")], pieces)  # any error is raised by the first piece
