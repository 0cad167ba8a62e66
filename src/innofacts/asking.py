"""What is asked of a library, as plain data; a light module (DESIGN 7)."""

from collections import namedtuple


class Request(namedtuple("Request", "terms ids columns sort limit count", defaults=((), (), (), (), None, ""))):
    """One question about facts, whichever command asks it."""

    __slots__ = ()
    terms: tuple[str, ...]
    """The arguments of the query, a term each."""
    ids: tuple[str, ...]
    """The ids of the facts wanted, whole; empty for whichever the terms find."""
    columns: tuple[str, ...]
    """The names of the columns wanted; empty for those that suit the format."""
    sort: tuple[str, ...]
    """The columns to sort by, each with a hyphen before it for descending; empty for relevance or library order."""
    limit: int | None
    """The most rows wanted; None for all."""
    count: str
    """The column whose values are to be counted; empty for facts."""
