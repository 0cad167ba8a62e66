"""Messages about ids that are taken, and references to ids that do not exist.

Both the index and `checking` find such ids, and report them in these words.
"""

from collections.abc import Iterable

from innofacts.suggesting import did_you_mean

REFERENCE = "reference"
"""The rule of `checking` that a reference to a missing id breaks; an id that is taken breaks the rule of ids."""


def taken_by_fact(id_: str, holder: str) -> tuple[str, str]:
    """Return message and hint for a fact whose id a different fact has, at the file and line of `holder`."""
    return f'the id "{id_}" is taken by the fact at {holder}', "an id names one fact of the library"


def taken_by_source(id_: str, file: str) -> tuple[str, str]:
    """Return message and hint for a source whose id the source in `file` has."""
    return f'the id "{id_}" is taken by the source in {file}', "a source has one file and one id"


def names_itself(id_: str) -> tuple[str, str]:
    """Return message and hint for a fact that refers to itself."""
    return f'"{id_}" is the fact itself', "name another fact, or leave it out"


def names_nothing(id_: str, ids: Iterable[str]) -> tuple[str, str]:
    """Return message and hint for an id that no fact has; `ids` are the ids that exist."""
    return f'no fact has the id "{id_}"', did_you_mean(id_, ids)
