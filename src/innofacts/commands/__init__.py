"""The commands, one file each; this module has what all look-ups do."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from innofacts.errors import InnofactsError, LibraryHasProblems, NothingFound
from innofacts.formats import READERS, Format
from innofacts.formats.table import Table
from innofacts.index.files import locate
from innofacts.index.index import Index
from innofacts.index.opening import open_index, settle, unsettled
from innofacts.output import say, warn
from innofacts.output.destination import Destination, limit_of, write, write_lines
from innofacts.output.progress import Progress
from innofacts.requests import Request, day, names
from innofacts.showing import counted
from innofacts.views.queries import Selection, find_id, nothing_found, remarks, remarks_on_series, select, suggest
from innofacts.views.tables import CARD_COLUMNS, how_many, remarks_on_figures, view

if TYPE_CHECKING:
    from innofacts.compare.findings import Finding


@contextmanager
def library(
    facts: Sequence[str] | None,
    *,
    follow: bool,
    large: bool,
    allow_problems: bool,
    fresh: bool = True,
    as_of: str | None = None,
) -> Iterator[Index]:
    """Open the library that the options name; after its good facts have been shown, report its problems.

    What is not `fresh` may be settled later (see `opening.settle`). With `as_of`, only what was public by that day
    counts. Raises LibraryHasProblems, unless problems are allowed.
    """
    public_by = day(as_of)
    with shown_progress() as progress:
        index = open_index(locate(facts or (), follow=follow, large=large), complete=fresh, on_progress=progress)
    with index:
        index.as_of = public_by
        try:
            yield index
        except LibraryHasProblems:
            raise
        except InnofactsError as error:
            problems = index.problems()
            if problems and not allow_problems:
                raise LibraryHasProblems(problems, error) from None
            warn(problems)
            raise
        problems = index.problems()
    if problems and not allow_problems:
        raise LibraryHasProblems(problems)
    warn(problems)


@contextmanager
def shown_progress() -> Iterator[Progress]:
    """Yield a progress bar, which is removed at the end."""
    progress = Progress(sys.stderr)
    try:
        yield progress
    finally:
        progress.end()


@contextmanager
def an_array(destination: Destination) -> Iterator[None]:
    """Write an array of JSON where it is asked for and nothing is found: no output at all would not be JSON."""
    try:
        yield
    except NothingFound:
        if destination.format.is_json:
            write(Table((), ()), destination)
        raise


def refuse_problems(index: Index, *, allow_problems: bool) -> None:
    """Raise LibraryHasProblems before anything is written, unless they are allowed."""
    problems = index.problems()
    if problems and not allow_problems:
        raise LibraryHasProblems(problems, is_refused=True)


def write_answer(request: Request, index: Index, destination: Destination, *, must_find: bool = False) -> None:
    """Write the table that answers a request, and say so if a limit leaves rows out.

    If nothing is found, say what the user may have meant; with `must_find`, show the best guess or raise NothingFound.
    """
    asked, request = request.limit, request._replace(limit=limit_of(request.limit, destination))
    selection = select(request, index)
    if request.terms and settle(index, unsettled(index, selection.query)):
        selection = select(request, index)
    audience = destination.audience
    total = how_many(selection, audience)
    nothing = not total
    if nothing and must_find:
        meant = suggest(selection)
        if meant is None:
            raise nothing_found(selection)
        selection, nothing = selection._replace(query=meant.query), False
        total = how_many(selection, audience)
        say(meant.note)
    for remark in () if nothing else remarks(selection):
        say(remark)
    if destination.format.is_card and not (request.columns or request.count):
        selection = selection._replace(request=request._replace(columns=CARD_COLUMNS))
    table = view(selection, audience, trends=destination.format.is_screen, links=destination.page.links)
    if destination.page.colour and request.terms:
        from innofacts.search.highlights import Highlighter  # its patterns take 2 ms, and a pipe does not need them

        table = table._replace(matches=Highlighter(selection.query))
    write(table, destination)
    if nothing:
        if request.terms or not index.problems():  # of these, more is said
            say(nothing_found(selection).with_hint)
        return
    if audience == READERS or destination.path:  # to look, a list in a pipe would take twice as long
        say_what_was_replaced(selection)
    say_rest(asked, request.limit, total)


def write_dataset(request: Request, index: Index, form: Format, path: str) -> None:
    """Write the facts that a request finds as a data set, and say which figures in it have been replaced."""
    from innofacts import datasets  # not needed by other answers

    selection = select(request, index)
    datasets.write(selection, form, path)
    say_what_was_replaced(selection)


def write_page(request: Request, index: Index, destination: Destination) -> None:
    """Write the page of the facts that a request finds; if it finds none, say what the user may have meant."""
    from innofacts.page.facts import facts_page  # many modules, which other answers do without

    if request.columns:
        raise InnofactsError("a page has all columns", hint="leave out -c")
    selection = select(request._replace(limit=limit_of(request.limit, destination)), index)
    write_lines(facts_page(selection), destination.path or None)
    if not how_many(selection):
        say(nothing_found(selection).with_hint)
    else:
        for remark in remarks(selection):
            say(remark)


def write_wide(request: Request, index: Index, destination: Destination, *, by: str) -> None:
    """Write the figures that a request finds as a table with a column for each period, and say what is not in it."""
    from innofacts.views.wide import wide  # not needed by other tables

    if request.columns:
        raise InnofactsError("a wide table has columns of its own", hint="leave out -c")
    made = wide(request._replace(limit=limit_of(request.limit, destination)), index, by)
    write(made.table, destination)
    if made.left_out:
        say(f"left out: {counted(made.left_out, 'fact')} without a figure or a period")


def write_findings(findings: Sequence["Finding"], destination: Destination, currency: str) -> None:
    """Write the page of the findings on some claims; raises InnofactsError if there are none, or for a `currency`."""
    from innofacts.page.check import check_page  # many modules, which other answers do without

    if currency:
        raise InnofactsError("--page cannot be combined with --in", hint="a page gives each figure as it was said")
    if not findings:
        raise InnofactsError("a page shows claims only", hint="compare one id, or a query such as source:ID")
    write_lines(check_page(findings), destination.path or None)


def say_what_was_replaced(selection: Selection) -> None:
    """Say which figures that a request shows have been replaced, and by what."""
    for remark in remarks_on_figures(selection):
        say(remark)


def sources_named(beginnings: Sequence[str] | None, index: Index) -> list[str]:
    """Return the ids of the sources that `--source` names, whole; raises InnofactsError if one is not known."""
    return [find_id(one, index, "source") for one in names("--source", beginnings, "source")]


def say_which_value(beginning: str, id_: str) -> None:
    """Say which value of a series is shown, if the id of the series or its beginning named it."""
    for remark in remarks_on_series(beginning, id_):
        say(remark)


def say_rest(asked: int | None, limit: int | None, total: int) -> None:
    """Say how many rows the default limit leaves out, if it does."""
    if asked is None and limit is not None and total > limit:
        say(f"{limit} of {total}; -n 0 for all")
