"""The commands, one file each; what every lookup does stands here once."""

from collections.abc import Sequence

from innofacts.asking import Request
from innofacts.errors import InnofactsError, NothingFound, Problem
from innofacts.library.index import Index, locate, open_index
from innofacts.library.matching import Matcher
from innofacts.output import Destination, limit_of, say, write
from innofacts.views import how_many, nothing_found, read_query, view


class LibraryHasProblems(InnofactsError):
    """Fact files have mistakes, so an answer may lack facts."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Name all the problems, each as its own message."""
        super().__init__("\n".join(map(str, problems)), hint=problems_hint(problems))
        self.problems = problems


def problems_hint(problems: Sequence[Problem]) -> str:
    """Return what to do about the problems of a library."""
    count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    return f"{count}; the facts concerned are left out, and --allow-problems goes on without them"


def open_library(facts: Sequence[str] | None, *, follow: bool, large: bool) -> Index:
    """Return the index of the library that the options name."""
    return open_index(locate(facts or (), follow=follow, large=large))


def answer(request: Request, index: Index, destination: Destination, *, allow_problems: bool, must_find: bool) -> None:
    """Write the table that answers a request, then tell what is wrong with the library.

    Raises NothingFound where nothing answers it and something must, and LibraryHasProblems after the good facts.
    """
    request = request._replace(limit=limit_of(request.limit, destination))
    total = how_many(request, index) if must_find or destination.is_terminal else None
    problems = index.problems()
    if must_find and not total:
        if problems and not allow_problems:
            raise LibraryHasProblems(problems)
        raise nothing_found(request, index)
    table = view(request, index, destination.format.audience)
    if destination.page.colour and request.terms:
        table = table._replace(matches=Matcher(index, read_query(request, index)))
    write(table, destination)
    if total is not None and request.limit is not None and total > request.limit:
        say(f"{request.limit} of {total}; -n 0 for all")
    tell_problems(problems, allow_problems=allow_problems)


def tell_problems(problems: Sequence[Problem], *, allow_problems: bool) -> None:
    """Raise LibraryHasProblems, or only say what is wrong where that is allowed."""
    if problems and not allow_problems:
        raise LibraryHasProblems(problems)
    for problem in problems:
        say(f"warning: {problem}")


__all__ = ["LibraryHasProblems", "NothingFound", "answer", "open_library", "problems_hint", "tell_problems"]
