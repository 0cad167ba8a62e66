"""The commands, one file each; this module has what all look-ups do."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from innofacts.errors import InnofactsError, LibraryHasProblems, NothingFound
from innofacts.formats import READERS
from innofacts.index.files import locate
from innofacts.index.index import Index
from innofacts.index.opening import open_index, settle, unsettled
from innofacts.output import say, say_all, warn
from innofacts.output.destination import Destination, limit_of, write
from innofacts.output.progress import Progress
from innofacts.requests import Request, day, names
from innofacts.showing import counted
from innofacts.table import Table
from innofacts.views.queries import find_id, nothing_found, remarks, select, suggest
from innofacts.views.tables import CARD_COLUMNS, how_many, remarks_on_figures, view


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
    found = index.count(selection.query) if request.count else total
    nothing = not found
    if nothing and must_find:
        meant = suggest(selection)
        if meant is None:
            raise nothing_found(selection)
        selection, nothing = selection._replace(query=meant.query), False
        total = how_many(selection, audience)
        say(meant.note)
    say_all(() if nothing else remarks(selection))
    if destination.format.is_card and not (request.columns or request.count):
        selection = selection._replace(request=request._replace(columns=CARD_COLUMNS))
    table = view(selection, audience, trends=destination.format.is_screen, links=destination.look.links)
    if destination.look.colour and request.terms:
        from innofacts.search.highlights import Highlighter  # its patterns take 2 ms, and a pipe does not need them

        table = table._replace(matches=Highlighter(selection.query))
    write(table, destination)
    if nothing:
        if request.terms or not index.problems():  # of these, more is said
            say(nothing_found(selection).with_hint)
        return
    if request.count and not total:
        say(f"{counted(found, 'fact')} found, none with {request.count}")
    if audience == READERS or destination.path:  # to look, a list in a pipe would take twice as long
        say_all(remarks_on_figures(selection))
    say_rest(asked, request.limit, total)


def sources_named(beginnings: Sequence[str] | None, index: Index) -> list[str]:
    """Return the ids of the sources that `--source` names, whole; raises InnofactsError if one is not known."""
    return [find_id(one, index, "source") for one in names("--source", beginnings, "source")]


def say_rest(asked: int | None, limit: int | None, total: int) -> None:
    """Say how many rows the default limit leaves out, if it does."""
    if asked is None and limit is not None and total > limit:
        say(f"{limit} of {total}; -n 0 for all")
