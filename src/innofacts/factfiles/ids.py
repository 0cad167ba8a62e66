"""Ids that are taken, references to ids that do not exist, and circles of references.

Both the index and `checking` find such ids, and report them in these words.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain, count

from innofacts.suggesting import did_you_mean

REFERENCE = "reference"
"""The rule of `checking` that a reference to a missing id breaks; an id that is taken breaks the rule of ids."""

CIRCLE = "circle"
"""The rule of `checking` that a fact breaks which is part of itself, or replaces itself, through other facts."""
CIRCLED = {"part_of": "a whole is not a part of its parts", "replaces": "a newer figure replaces an older one"}
"""The keys whose references must not go round in a circle, each with the hint for one."""

_SHOWN_OF_CIRCLE = 8  # ids


def taken_by_fact(id_: str, holder: str) -> tuple[str, str]:
    """Return message and hint for a fact whose id a different fact has, at the file and line of `holder`."""
    return f'the id "{id_}" is taken by the fact at {holder}', "an id names one fact of the library"


def taken_by_source(id_: str, file: str) -> tuple[str, str]:
    """Return message and hint for a source whose id the source in `file` has."""
    return f'the id "{id_}" is taken by the source in {file}', "a source has one file and one id; delete a copy"


def names_itself(id_: str) -> tuple[str, str]:
    """Return message and hint for a fact that refers to itself."""
    return f'"{id_}" is the fact itself', "name another fact, or leave it out"


def names_nothing(id_: str, ids: Iterable[str]) -> tuple[str, str]:
    """Return message and hint for an id that no fact has; `ids` are the ids that exist."""
    return f'no fact has the id "{id_}"', did_you_mean(id_, ids)


def goes_round(circle: Sequence[str], key: str) -> tuple[str, str]:
    """Return message and hint for a circle of references with a key; only the beginning of a long one is named."""
    shown = circle if len(circle) <= _SHOWN_OF_CIRCLE else [*circle[: _SHOWN_OF_CIRCLE - 1], "…"]
    return f"{' → '.join((*shown, circle[0]))} is a circle", CIRCLED[key]


def free_id(id_: str, taken: Container[str]) -> str:
    """Return an id that is not taken: the given one, else with the first number from 2 on that makes it free."""
    return next(one for one in chain((id_,), (f"{id_}-{number}" for number in count(2))) if one not in taken)


def circles_of(references: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Yield circles of references, each from its first id in the order of the keys; no id is in two of them.

    An id without references may be left out.

    This is a depth-first search without recursion, since a chain of references may have any length.
    """
    order = {id_: number for number, id_ in enumerate(references)}
    done: set[str] = set()
    found: set[str] = set()
    for start in references:
        path = {start: iter(references[start])} if start not in done else {}
        while path:
            last = next(reversed(path))
            following = next(path[last], None)
            if following is None:
                done.add(last)
                del path[last]
            elif following not in path:
                if following not in done and following in references:
                    path[following] = iter(references[following])
            elif following != last and following not in found:
                ids = list(path)
                circle = ids[ids.index(following) :]
                if found.isdisjoint(circle):
                    first = circle.index(min(circle, key=order.__getitem__))
                    yield circle[first:] + circle[:first]
                found.update(circle)
